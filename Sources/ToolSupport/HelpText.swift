import Diagnostics

/// What `--help` shows.
enum HelpText {
    static func overview(_ language: AuthorLanguage) -> String {
        let heading = DiagnosticMessage(fi: "Komennot:", en: "Commands:")
        let more = DiagnosticMessage(
            fi: "`kevyt help KOMENTO` kertoo lisää. Paluuarvo: 0 kunnossa, 1 löydöksiä, 2 väärä komento tai tiedosto.",
            en: "`kevyt help COMMAND` tells more. Exit status: 0 all right, 1 findings, 2 wrong command or file.")
        let width = commands.map { $0.name.count }.max() ?? 0
        let lines = commands.map { command in
            let padding = String(repeating: " ", count: width - command.name.count)
            return "  \(command.name)\(padding)  \(command.summary.text(language))"
        }
        return "kevyt\n\n\(heading.text(language))\n\(lines.joined(separator: "\n"))\n\n\(more.text(language))\n"
    }

    static func of(_ command: any Command.Type, _ language: AuthorLanguage) -> String {
        let options = command.options + Option.common
        let heads = options.map { "--\($0.name)" + ($0.value.map { " \($0)" } ?? "") }
        let width = heads.map(\.count).max() ?? 0
        let lines = zip(options, heads).map { option, head in
            "  \(head)\(String(repeating: " ", count: width - head.count))  \(option.help.text(language))"
        }
        return "kevyt \(command.usage)\n\n\(command.summary.text(language))\n\n\(lines.joined(separator: "\n"))\n"
    }
}
