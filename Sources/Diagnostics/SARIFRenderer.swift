/// Findings as a SARIF 2.1.0 log (OASIS), for code-scanning services.
package struct SARIFRenderer: Sendable {
    private let language: AuthorLanguage

    package init(language: AuthorLanguage) { self.language = language }

    package func render(_ diagnostics: [Diagnostic]) -> String {
        var ids: [String] = []
        for diagnostic in diagnostics where !ids.contains(diagnostic.id) { ids.append(diagnostic.id) }
        let rules = ids.map { "{\"id\": \(JSONEscaping.quoted($0))}" }.joined(separator: ", ")
        let results = diagnostics.map { "        " + result(for: $0) }.joined(separator: ",\n")
        return """
            {
              "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
              "version": "2.1.0",
              "runs": [
                {
                  "tool": {"driver": {"name": "kevyt", "rules": [\(rules)]}},
                  "results": [
            \(results)
                  ]
                }
              ]
            }

            """
    }

    private func result(for diagnostic: Diagnostic) -> String {
        var text = diagnostic.message.text(language)
        if let remedy = diagnostic.remedy { text += "; " + remedy.text(language) }
        var members = [
            "\"ruleId\": \(JSONEscaping.quoted(diagnostic.id))",
            "\"level\": \(JSONEscaping.quoted(diagnostic.severity.rawValue))",
            "\"message\": \(message(text))",
            "\"locations\": [\(location(diagnostic.location))]",
        ]
        if !diagnostic.notes.isEmpty {
            let related = diagnostic.notes.map { note in
                location(note.location ?? diagnostic.location, message: note.message.text(language))
            }
            members.append("\"relatedLocations\": [\(related.joined(separator: ", "))]")
        }
        return "{" + members.joined(separator: ", ") + "}"
    }

    private func location(_ location: SourceLocation, message text: String? = nil) -> String {
        let region = location.line > 0 ? ", \"region\": {\"startLine\": \(location.line)}" : ""
        let note = text.map { ", \"message\": \(message($0))" } ?? ""
        let artifact = "\"artifactLocation\": {\"uri\": \(JSONEscaping.quoted(uri(location.file)))}"
        return "{\"physicalLocation\": {\(artifact)\(region)}\(note)}"
    }

    private func message(_ text: String) -> String { "{\"text\": \(JSONEscaping.quoted(text))}" }

    /// A path as a URI reference: what RFC 3986 does not allow in a path is percent-encoded.
    private func uri(_ path: String) -> String {
        let digits = Array("0123456789ABCDEF")
        return path.utf8.reduce(into: "") { uri, byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"),
                UInt8(ascii: "_"), UInt8(ascii: "~"):
                uri.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                uri += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }
    }
}
