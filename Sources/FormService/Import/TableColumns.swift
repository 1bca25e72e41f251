import FormRuntime
import FormSpec

/// Which field each column of a table fills: by its heading, a label in any language or the field's own name, else by
/// its place.
struct TableColumns {
    /// By column; nil for a heading that is no field's.
    let fields: [FieldIndex?]
    /// The first line names the columns.
    let hasHeading: Bool

    /// The fields are those of a row, in document order.
    init(_ first: TableLines.Line?, fields: [FieldIndex], list: FieldIndex, spec: FormSpec) {
        let names = Self.names(of: fields, list: list, spec: spec)
        let cells = (first?.cells ?? []).map(Self.normal)
        let found = cells.map { names[$0] }
        let named = cells.count { !$0.isEmpty }
        hasHeading = named > 0 && found.count { $0 != nil } * 2 >= named
        self.fields = hasHeading ? found : fields
    }

    private static func names(of fields: [FieldIndex], list: FieldIndex, spec: FormSpec) -> [String: FieldIndex] {
        var names: [String: FieldIndex] = [:]
        for field in fields {
            for name in self.names(of: field, list: list, spec: spec) where names[normal(name)] == nil {
                names[normal(name)] = field
            }
        }
        return names
    }

    /// The id, its last step and the labels, alone and with the groups around it in the row.
    private static func names(of field: FieldIndex, list: FieldIndex, spec: FormSpec) -> [String] {
        let trail = spec.trail(to: field).filter { $0.value > list.value || $0 == field }
        let within = spec[field].id.dropFirst(spec[list].id.utf8.count).drop { $0 == "/" }
        let labels = spec.texts.languages.indices.flatMap { language -> [String] in
            let own = spec.texts.text(spec[field].label, language: language)
            return [own, trail.map { spec.texts.text(spec[$0].label, language: language) }.joined(separator: " – ")]
        }
        return labels + [spec[field].step, spec[field].id, String(within)]
    }

    /// Small letters, without what stands in brackets (a unit, "valinnainen") and without white space.
    private static func normal(_ name: String) -> String {
        let words = name.prefix { $0 != "(" }.lowercased()
        return String(words.filter { !$0.isWhitespace && $0 != "*" && $0 != ":" && $0 != "-" && $0 != "–" })
    }
}
