import FormSpec
import SchemaTables
import SchemaValues

/// Builds a form by hand, fields in document order, groups by nesting closures.
struct SpecBuilder {
    private(set) var texts = TextTable(languages: ["fi", "sv", "en"])
    private(set) var fields: [FieldSpec] = []
    private var tables = SchemaTables()
    private var path: [(index: Int, step: String)] = []

    mutating func text(_ fi: String, _ sv: String, _ en: String) -> TextIndex {
        texts.texts.append([fi, sv, en])
        return TextIndex(texts.texts.count - 1)
    }

    /// A text that is the same in all languages, for names that need no translation.
    mutating func text(_ same: String) -> TextIndex { text(same, same, same) }

    @discardableResult
    mutating func field(
        _ step: String, _ control: Control, _ label: (String, String, String), kind: FieldSpec.Kind = .value,
        value: ValueClass? = .text, min: Int = 1, max: Int? = 1,
        change: (inout FieldSpec, inout SpecBuilder) -> Void = { _, _ in },
        inside: (inout SpecBuilder) -> Void = { _ in }
    ) -> FieldIndex {
        let index = fields.count
        let steps = path.dropFirst().map(\.step) + (path.isEmpty ? [] : [step])
        let labelIndex = text(label.0, label.1, label.2)
        var field = FieldSpec(
            id: steps.joined(separator: "/"), step: step, name: ExpandedName(localName: step), kind: kind,
            parent: path.last.map { FieldIndex($0.index) }, end: FieldIndex(index + 1),
            occurs: FieldSpec.Occurs(min: min, max: max), control: control, label: labelIndex)
        field.repeats = max.map { $0 > 1 } ?? true
        if kind == .value || kind == .attribute { field.valueClass = value }
        change(&field, &self)
        fields.append(field)
        path.append((index, step))
        inside(&self)
        path.removeLast()
        fields[index].end = FieldIndex(fields.count)
        return FieldIndex(index)
    }

    mutating func group(
        _ step: String, _ label: (String, String, String), control: Control = .group, min: Int = 1, max: Int? = 1,
        change: (inout FieldSpec, inout SpecBuilder) -> Void = { _, _ in }, inside: (inout SpecBuilder) -> Void
    ) {
        field(step, control, label, kind: .group, value: nil, min: min, max: max, change: change, inside: inside)
    }

    mutating func choice(
        _ step: String, _ label: (String, String, String), min: Int = 1, inside: (inout SpecBuilder) -> Void
    ) {
        field(step, .group, label, kind: .choice, value: nil, min: min, inside: inside)
    }

    /// A type with facets, from a built-in one.
    mutating func type(_ base: BuiltInType, _ facets: [Facet] = []) -> SimpleTypeIndex {
        if tables.simpleTypes.isEmpty {
            tables.simpleTypes = BuiltInType.allCases.map { SimpleTypeRecord(name: nil, builtIn: $0) }
        }
        tables.simpleTypes.append(
            SimpleTypeRecord(
                name: nil, base: SimpleTypeIndex(Int(base.rawValue)), variety: .atomic,
                facets: [], isRestriction: true, type: ValueType(base).restricted(by: facets).type))
        return SimpleTypeIndex(tables.simpleTypes.count - 1)
    }

    func spec(id: String = "koe", purpose: TextIndex? = nil) -> FormSpec {
        FormSpec(id: id, version: "1.0", texts: texts, fields: fields, purpose: purpose, tables: tables)
    }
}
