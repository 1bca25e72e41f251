import Diagnostics

/// One command of a tool.
package protocol Command {
    /// By which it is called; where a program is one command, the program's name.
    static var name: String { get }
    /// The whole command line: `kevyt build FORMS --out FOLDER [options]`.
    static var usage: String { get }
    /// One line for the list of commands.
    static var summary: DiagnosticMessage { get }
    static var options: [Option] { get }
    /// Throws for a wrong command line and for files that cannot be read or written.
    static func run(_ arguments: Arguments, on console: Console) throws(UsageError) -> ExitStatus
}

/// What a tool says to the shell.
package enum ExitStatus: Int32 {
    case success = 0
    /// Something was found: errors in forms, stale files, invalid documents.
    case findings = 1
    /// The command line is wrong, or a file cannot be read or written.
    case usage = 2
}

extension Command {
    /// Runs the command with the words after its name, or shows its help where they ask for it.
    package static func start(_ words: [String], on console: Console) throws(UsageError) -> ExitStatus {
        if words.contains("--help") {
            console.write(HelpText.of(Self.self, console.language))
            return .success
        }
        let arguments = try Arguments(words, options: options + Option.common)
        var console = console
        console.isQuiet = arguments.has("quiet")
        return try run(arguments, on: console)
    }
}

extension Option {
    /// What every command takes.
    package static let common: [Option] = [
        .value(
            "lang", "fi|en", allowed: AuthorLanguage.allCases.map(\.rawValue),
            DiagnosticMessage(fi: "viestien kieli", en: "the language of messages")),
        .flag("quiet", DiagnosticMessage(fi: "vain löydökset", en: "findings only")),
    ]

    /// How findings are written.
    package static let format: Option = .value(
        "format", "human|json|sarif", allowed: ReportFormat.allCases.map(\.rawValue),
        DiagnosticMessage(fi: "löydösten muoto", en: "how findings are written"))
}
