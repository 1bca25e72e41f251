import Diagnostics
import ToolSupport

/// The tool as a whole: finds the command and runs it.
enum Tool {
    static func run(_ words: [String], variable: EnvironmentVariable) -> ExitStatus {
        let language = Console.language(in: words, variable: variable)
        let console = Console(language: language, isQuiet: false, tool: "kevyt")
        do {
            guard let first = words.first, first != "--help", first != "-h" else {
                console.write(HelpText.overview(language))
                return words.isEmpty ? .usage : .success
            }
            if first == "help" { return try help(Array(words.dropFirst()), on: console) }
            return try command(named: first).start(Array(words.dropFirst()), on: console)
        } catch {
            console.complain(error.message)
            return .usage
        }
    }

    private static func help(_ words: [String], on console: Console) throws(UsageError) -> ExitStatus {
        guard let name = words.first(where: { !$0.hasPrefix("--") }) else {
            console.write(HelpText.overview(console.language))
            return .success
        }
        console.write(HelpText.of(try command(named: name), console.language))
        return .success
    }

    private static func command(named name: String) throws(UsageError) -> any Command.Type {
        guard let command = commands.first(where: { $0.name == name }) else {
            throw .unknownCommand(name, near: NearMiss.nearest(to: name, among: commands.map { $0.name } + ["help"]))
        }
        return command
    }
}
