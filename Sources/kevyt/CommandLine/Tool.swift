import Diagnostics

/// The tool as a whole: finds the command and runs it.
enum Tool {
    static func run(_ words: [String], variable: EnvironmentVariable) -> ExitStatus {
        var console = Console(language: language(in: words, variable: variable), isQuiet: false)
        do {
            guard let first = words.first, first != "--help", first != "-h" else {
                console.write(HelpText.overview(console.language))
                return words.isEmpty ? .usage : .success
            }
            if first == "help" { return try help(Array(words.dropFirst()), on: console) }
            let command = try command(named: first)
            let rest = Array(words.dropFirst())
            if rest.contains("--help") {
                console.write(HelpText.of(command, console.language))
                return .success
            }
            let arguments = try Arguments(rest, options: command.options + Option.common)
            console.isQuiet = arguments.has("quiet")
            return try command.run(arguments, on: console)
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

    /// `--lang` counts before the rest is read, so that complaints about the rest are in that language.
    private static func language(in words: [String], variable: EnvironmentVariable) -> AuthorLanguage {
        for (position, word) in words.enumerated() {
            if word.hasPrefix("--lang="), let found = AuthorLanguage(rawValue: String(word.dropFirst(7))) {
                return found
            }
            if word == "--lang", position + 1 < words.count, let found = AuthorLanguage(rawValue: words[position + 1]) {
                return found
            }
        }
        return Console.language(variable: variable)
    }
}
