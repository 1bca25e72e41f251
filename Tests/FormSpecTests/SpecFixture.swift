import FormSpec
import SchemaTables
import SchemaValues

/// A small form that has something of everything that the encoding knows.
enum SpecFixture {
    static let spec: FormSpec = {
        var spec = FormSpec(
            id: "koe", version: "1.2", texts: texts, fields: fields, rules: [rule],
            codeMaps: [CodeMapSpec(id: "kartta", entries: [.init(from: "a", to: "b")])], legal: "YSL 527/2014 118 §",
            purpose: TextIndex(1), namespaces: [.init(prefix: "", namespace: "urn:testi")], tables: builtInTables)
        spec.pages = [page]
        return spec
    }()

    /// The tables of no schema: the built-in types and a type that is always there.
    private static var builtInTables: SchemaTables {
        var tables = SchemaTables()
        tables.simpleTypes = BuiltInType.allCases.map { SimpleTypeRecord(name: nil, builtIn: $0) }
        let anyType = TypeIndex.complex(ComplexTypeIndex(0))
        tables.complexTypes = [ComplexTypeRecord(name: nil, base: anyType, derivation: [], content: .empty)]
        return tables
    }

    private static let texts = TextTable(
        languages: ["fi", "sv"], texts: [["Koe", "Prov"], ["Käsittely", "Behandling"], ["Nimi {x}", "Namn {x}"]])

    private static var fields: [FieldSpec] {
        [root, field("lisa", kind: .group, parent: 0, end: 3), inner, field("laji", kind: .choice, parent: 0, end: 4)]
    }

    private static var root: FieldSpec {
        FieldSpec(
            id: "", step: "", name: ExpandedName(namespace: "urn:testi", localName: "koe"), kind: .group, parent: nil,
            end: FieldIndex(4), occurs: .init(min: 1, max: 1), control: .group, label: TextIndex(0))
    }

    private static func field(_ step: String, kind: FieldSpec.Kind, parent: Int, end: Int) -> FieldSpec {
        FieldSpec(
            id: step, step: step, name: ExpandedName(namespace: "urn:testi", localName: step), kind: kind,
            parent: FieldIndex(parent), end: FieldIndex(end), occurs: .init(min: 0, max: nil), control: .blocks,
            label: TextIndex(0))
    }

    /// A value in a group, with every property that a field can have.
    private static var inner: FieldSpec {
        var field = field("nimi", kind: .value, parent: 1, end: 3)
        field.repeats = true
        field.type = SimpleTypeIndex(Int(BuiltInType.string.rawValue))
        field.valueClass = .text
        field.isNillable = true
        field.defaultValue = "a"
        field.hint = TextIndex(1)
        field.missing = TextIndex(2)
        field.help = [HelpSpec(text: TextIndex(0)), HelpSpec(text: TextIndex(1), link: "https://example.fi/")]
        field.unit = UnitSpec(id: "m", symbol: TextIndex(0))
        field.options = [OptionSpec(code: "x", label: TextIndex(0), validFrom: "2026-01-01", validTo: nil, tags: ["t"])]
        field.facetMessages = [FacetMessage(facet: "maxLength", text: TextIndex(2))]
        field.normalisers = [.upper]
        field.autocomplete = "name"
        field.sensitivity = .turvakielto
        field.binding = BindingSpec(
            from: .path(FieldPath(target: FieldIndex(77))), source: "hanke", unfit: .ask, isInherited: true)
        let count = Expression.call(.count, [.path(FieldPath(target: FieldIndex(2)))])
        field.relevant = .binary(.less, .number(ExactDecimal(-5)), count)
        field.required = .negate(.literal(.text, "ä"))
        field.beginsSection = SectionSpec(id: "osa", title: TextIndex(1))
        return field
    }

    private static var rule: RuleSpec {
        let filter = FieldPath.Filter(rows: FieldIndex(2), condition: .call(.true, []))
        return RuleSpec(
            id: "lisa#saanto", kind: .constraint, level: .warning, carrier: FieldIndex(1), at: FieldIndex(2),
            test: .path(FieldPath(target: FieldIndex(3), filters: [filter])), source: "laji", message: TextIndex(2),
            placeholders: [.init(source: "x", expression: .literal(.text, "y")), .init(source: "by", expression: nil)],
            legal: nil)
    }

    private static var page: PageProgram {
        PageProgram(
            kind: .form, chunks: ["<p>", "</p>"],
            operations: [.chunk(0), .when(.answered(FieldIndex(1))), .text(TextIndex(1)), .otherwise, .end, .chunk(1)])
    }
}
