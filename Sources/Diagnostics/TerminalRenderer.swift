/// Findings as people read them: `file:line: error: message [id]`, with notes and the remedy below.
package struct TerminalRenderer: Sendable {
    private let language: AuthorLanguage

    package init(language: AuthorLanguage) { self.language = language }

    package func render(_ diagnostics: [Diagnostic]) -> String {
        var text = ""
        for diagnostic in diagnostics { text += lines(for: diagnostic) }
        return text
    }

    /// One finding, each of its lines ended by a line feed.
    package func lines(for diagnostic: Diagnostic) -> String {
        var text = "\(diagnostic.location): \(word(for: diagnostic.severity)): "
        text += "\(diagnostic.message.text(language)) [\(diagnostic.id)]\n"
        for note in diagnostic.notes {
            let place = note.location.map { "\($0): " } ?? ""
            text += "    \(place)\(noteWord): \(note.message.text(language))\n"
        }
        if let remedy = diagnostic.remedy { text += "    \(remedyWord): \(remedy.text(language))\n" }
        return text
    }

    private func word(for severity: Severity) -> String {
        switch (severity, language) {
        case (.error, .fi): "virhe"
        case (.error, .en): "error"
        case (.warning, .fi): "varoitus"
        case (.warning, .en): "warning"
        case (.note, .fi): "huomautus"
        case (.note, .en): "note"
        }
    }

    private var noteWord: String {
        switch language {
        case .fi: "katso myös"
        case .en: "see also"
        }
    }

    private var remedyWord: String {
        switch language {
        case .fi: "korjaus"
        case .en: "fix"
        }
    }
}
