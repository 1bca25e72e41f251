import Diagnostics
import FormModel
import FormSpec

/// An example that the field itself refuses: a value that a hint, a help or a message shows. Answers in `k:ok` and `k:fails`
/// are judged where the examples are run.
///
/// Shown values are looked for after words such as “for example”, in fields with a pattern or a checksum: the word that
/// follows, where it has a digit in it.
struct ExampleRefused: FormCheck {
    static let id = "example-refused"

    func check(_ form: Form, in forms: FormSet, into log: inout DiagnosticLog) {
        for field in form.fields where field.checksum != nil || hasPattern(field, form) {
            let texts = [field.hint].compactMap { $0 } + field.help.map(\.text) + field.facetMessages.map(\.text)
            for text in texts { check(text, of: field, form, into: &log) }
        }
    }

    private func hasPattern(_ field: FormField, _ form: Form) -> Bool {
        guard field.valueClass == .text, let type = field.type else { return false }
        return !form.tables[type].type.facets.patternSources.isEmpty
    }

    private func check(
        _ text: LocalizedText, of field: FormField, _ form: Form, into log: inout DiagnosticLog
    ) {
        for language in form.languages {
            guard let words = text[language] else { continue }
            let shown = Self.introductions.flatMap { values(after: $0, in: words) }
            guard let wrong = shown.first(where: { !isAccepted($0, field, form) }) else { continue }
            return report(wrong.joined(separator: " "), field, text.location, form, into: &log)
        }
    }

    private static let introductions = [
        "esimerkiksi ", "muodossa ", "muotoon ", "kuten ", "till exempel ", "i formen ", "till formen ", "for example ",
        "to the form ", "in the form ", "as in ", "such as ",
    ]

    /// The words with a digit that follow an introduction: `040 123 4567` is one value of three.
    private func values(after introduction: String, in text: String) -> [[String]] {
        var found: [[String]] = []
        var rest = text[...]
        while let place = rest.range(of: introduction) {
            rest = rest[place.upperBound...]
            let clause = rest.prefix { !",;()”“\"".contains($0) }
            let words = clause.split(whereSeparator: \.isWhitespace).map { word in
                String(word.hasSuffix(".") || word.hasSuffix(":") ? word.dropLast() : word)
            }
            let value = Array(words.prefix { $0.contains(where: \.isNumber) })
            if !value.isEmpty { found.append(value) }
        }
        return found
    }

    /// Whether the first words of what is shown are a value: others may belong to the sentence.
    private func isAccepted(_ words: [String], _ field: FormField, _ form: Form) -> Bool {
        words.indices.contains { accepts(words[...$0].joined(separator: " "), field, form) }
    }

    private func report(
        _ value: String, _ field: FormField, _ place: SourceLocation, _ form: Form, into log: inout DiagnosticLog
    ) {
        let right = examples(for: field, in: form, count: 1).first
        log.warn(.refused(value, field.authorsName, right), id: Self.id, at: place)
    }
}

extension Substring {
    /// The first place of a text, letters small or capital at its beginning.
    fileprivate func range(of wanted: String) -> Swift.Range<Index>? {
        let letters = Array(wanted)
        var start = startIndex
        while start < endIndex {
            var position = start
            var matched = 0
            while matched < letters.count, position < endIndex,
                self[position] == letters[matched] || self[position].lowercased() == String(letters[matched])
            {
                matched += 1
                position = index(after: position)
            }
            if matched == letters.count { return start..<position }
            start = index(after: start)
        }
        return nil
    }
}

extension DiagnosticMessage {
    fileprivate static func refused(_ value: String, _ field: String, _ right: String?) -> Self {
        let instead = right.map { (fi: "; kelpaava on esimerkiksi `\($0)`", en: "; accepted is for example `\($0)`") }
        return .init(
            fi: "esimerkki `\(value)` ei kelpaa kenttään `\(field)`\(instead?.fi ?? "; korjaa se")",
            en: "example `\(value)` is not accepted by `\(field)`\(instead?.en ?? "; correct it")")
    }
}
