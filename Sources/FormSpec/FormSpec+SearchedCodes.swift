// Codes that are given by their labels: typed into a searched list, or in a table from a spreadsheet.
extension FormSpec {
    /// The code that is meant by a text: a code itself, or a label, whatever its case and spaces, in `language` first and
    /// else in any of the form's. Nil where none is meant, or where several may be.
    public func code(for typed: String, field: FieldIndex, language: String? = nil) -> String? {
        let options = self[field].options
        if let own = options.first(where: { $0.code == typed }) { return own.code }
        let wanted = Self.foldedLabel(typed)
        guard !wanted.isEmpty else { return nil }
        func label(_ option: OptionSpec, _ language: Int) -> String { texts.text(option.label, language: language) }
        func only(_ found: [OptionSpec]) -> String? { found.count == 1 ? found[0].code : nil }
        if let language = language.flatMap(texts.position) {
            if let exact = options.first(where: { label($0, language) == typed }) { return exact.code }
            let found = only(options.filter { Self.foldedLabel(label($0, language)) == wanted })
            if found != nil { return found }
        }
        return only(
            options.filter { option in
                Self.foldedLabel(option.code) == wanted
                    || texts.languages.indices.contains { Self.foldedLabel(label(option, $0)) == wanted }
            })
    }

    /// What two texts have in common that mean the same label: case and spaces do not count.
    public static func foldedLabel(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }

    /// The first field with the same options: a page has one list of them for all.
    public func firstField(withOptionsOf field: FieldIndex) -> FieldIndex {
        fields.indices.lazy.map(FieldIndex.init).first { self[$0].options == self[field].options } ?? field
    }
}
