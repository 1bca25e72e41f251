import Glibc
import ToolSupport

/// The program. Nothing here is of an actor: what that brings in would be a third of the program.
@main
enum KevytValidate {
    nonisolated static func main() { exit(run(Array(CommandLine.arguments.dropFirst())).rawValue) }

    private static func run(_ words: [String]) -> ExitStatus {
        let language = Console.language(in: words) { name in getenv(name).map { String(cString: $0) } }
        let console = Console(language: language, isQuiet: false, tool: ValidatePreparedCommand.name)
        do {
            return try ValidatePreparedCommand.start(words, on: console)
        } catch {
            console.complain(error.message)
            return .usage
        }
    }
}
