import Diagnostics
import ToolSupport

/// All commands, in the order in which help lists them.
var commands: [any Command.Type] {
    [
        CheckCommand.self, BuildCommand.self, ReportCommand.self, PreviewCommand.self, ValidateCommand.self,
        PrepareCommand.self, SkeletonCommand.self, ReleaseCommand.self, SupplementCommand.self,
        ConformCommand.self,
    ]
}

extension HelpText {
    static func overview(_ language: AuthorLanguage) -> String {
        let heading = DiagnosticMessage(fi: "Komennot:", en: "Commands:")
        let more = DiagnosticMessage(
            fi: "`kevyt help KOMENTO` kertoo lisää. \(exitStatus.fi)",
            en: "`kevyt help COMMAND` tells more. \(exitStatus.en)")
        let width = commands.map { $0.name.count }.max() ?? 0
        let lines = commands.map { command in
            let padding = String(repeating: " ", count: width - command.name.count)
            return "  \(command.name)\(padding)  \(command.summary.text(language))"
        }
        return "kevyt\n\n\(heading.text(language))\n\(lines.joined(separator: "\n"))\n\n\(more.text(language))\n"
    }
}

extension Option {
    static let maxRuleCost: Option = .value(
        "max-rule-cost", "N",
        DiagnosticMessage(
            fi: "virhe, jos yksi vastaus laskee uudelleen useamman säännön",
            en: "an error where one answer makes more rules be computed again"))
    static let strict: Option = .flag(
        "strict", DiagnosticMessage(fi: "varoituskin on virhe", en: "warnings count as errors"))
}
