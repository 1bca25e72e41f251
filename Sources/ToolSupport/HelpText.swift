import Diagnostics

/// What `--help` shows.
package enum HelpText {
    /// What the exit status means, for every command.
    package static let exitStatus = DiagnosticMessage(
        fi: "Paluuarvo: 0 kunnossa, 1 löydöksiä, 2 väärä komento tai tiedosto.",
        en: "Exit status: 0 all right, 1 findings, 2 wrong command or file.")

    package static func of(_ command: any Command.Type, _ language: AuthorLanguage) -> String {
        let options = command.options + Option.common
        let heads = options.map { "--\($0.name)" + ($0.value.map { " \($0)" } ?? "") }
        let width = heads.map(\.count).max() ?? 0
        let lines = zip(options, heads).map { option, head in
            "  \(head)\(String(repeating: " ", count: width - head.count))  \(option.help.text(language))"
        }
        return "\(command.usage)\n\n\(command.summary.text(language))\n\n\(lines.joined(separator: "\n"))\n"
    }
}
