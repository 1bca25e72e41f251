import Diagnostics

/// One command of the tool. All of them stand in `Command.all`.
protocol Command {
    static var name: String { get }
    /// After `kevyt`: `build FORMS --out FOLDER [options]`.
    static var usage: String { get }
    /// One line for the list of commands.
    static var summary: DiagnosticMessage { get }
    static var options: [Option] { get }
    /// Throws for a wrong command line and for files that cannot be read or written.
    static func run(_ arguments: Arguments, on console: Console) throws(UsageError) -> ExitStatus
}

/// What the tool says to the shell.
enum ExitStatus: Int32 {
    case success = 0
    /// Something was found: errors in forms, stale files, invalid documents.
    case findings = 1
    /// The command line is wrong, or a file cannot be read or written.
    case usage = 2
}

/// All commands, in the order in which help lists them.
var commands: [any Command.Type] {
    [
        CheckCommand.self, BuildCommand.self, ReportCommand.self, PreviewCommand.self, ValidateCommand.self,
        PrepareCommand.self, SkeletonCommand.self, ReleaseCommand.self, SupplementCommand.self,
        ConformCommand.self,
    ]
}

extension Option {
    /// What every command takes.
    static let common: [Option] = [
        .value(
            "lang", "fi|en", allowed: AuthorLanguage.allCases.map(\.rawValue),
            DiagnosticMessage(fi: "viestien kieli", en: "the language of messages")),
        .flag("quiet", DiagnosticMessage(fi: "vain löydökset", en: "findings only")),
    ]

    static let format: Option = .value(
        "format", "human|json|sarif", allowed: ReportFormat.allCases.map(\.rawValue),
        DiagnosticMessage(fi: "löydösten muoto", en: "how findings are written"))

    static let maxRuleCost: Option = .value(
        "max-rule-cost", "N",
        DiagnosticMessage(
            fi: "virhe, jos yksi vastaus laskee uudelleen useamman säännön",
            en: "an error where one answer makes more rules be computed again"))
    static let strict: Option = .flag(
        "strict", DiagnosticMessage(fi: "varoituskin on virhe", en: "warnings count as errors"))
}
