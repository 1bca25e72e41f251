/// Findings as one JSON array, an object a line, messages in both languages.
package struct JSONRenderer: Sendable {
    package init() {}

    package func render(_ diagnostics: [Diagnostic]) -> String {
        guard !diagnostics.isEmpty else { return "[]\n" }
        return "[\n" + diagnostics.map { "  " + object(for: $0) }.joined(separator: ",\n") + "\n]\n"
    }

    private func object(for diagnostic: Diagnostic) -> String {
        var members = [
            member("id", JSONEscaping.quoted(diagnostic.id)),
            member("severity", JSONEscaping.quoted(diagnostic.severity.rawValue)),
            place(diagnostic.location),
            member("message", message(diagnostic.message)),
        ]
        if !diagnostic.notes.isEmpty {
            members.append(member("notes", "[" + diagnostic.notes.map(note).joined(separator: ", ") + "]"))
        }
        if let remedy = diagnostic.remedy { members.append(member("remedy", message(remedy))) }
        return "{" + members.joined(separator: ", ") + "}"
    }

    private func note(_ note: Diagnostic.Note) -> String {
        let members = [note.location.map(place), member("message", message(note.message))].compactMap { $0 }
        return "{" + members.joined(separator: ", ") + "}"
    }

    private func place(_ location: SourceLocation) -> String {
        member("file", JSONEscaping.quoted(location.file)) + ", " + member("line", String(location.line))
    }

    private func message(_ message: DiagnosticMessage) -> String {
        let texts = AuthorLanguage.allCases.map { member($0.rawValue, JSONEscaping.quoted(message.text($0))) }
        return "{" + texts.joined(separator: ", ") + "}"
    }

    private func member(_ name: String, _ value: String) -> String { JSONEscaping.quoted(name) + ": " + value }
}
