import FormRuntime
import FormSpec
import SchemaTables
import SchemaValues

/// A form with a field of every kind that expressions compute with: outside of rows, in rows, and in rows of rows; in an
/// optional group, and in the branches of a choice.
struct TrialForm {
    private(set) var fields: [FieldSpec] = []
    /// Types that the fields have beside the built-in ones are none: facets are the other trials' affair.
    private var tables = SchemaTables()

    static let spec: FormSpec = TrialForm().spec

    private static let options = [
        OptionSpec(code: "a", label: TextIndex(0), tags: ["iso"]), OptionSpec(code: "b", label: TextIndex(0)),
        OptionSpec(code: "c", label: TextIndex(0), tags: ["iso", "uusi"]),
    ]

    private init() {
        tables.simpleTypes = BuiltInType.allCases.map { SimpleTypeRecord(name: nil, builtIn: $0) }
        group("koe") { form in
            for kind in ["1", "2"] {
                form.value("n\(kind)", .decimal, .number)
                form.value("p\(kind)", .date, .date)
                form.value("k\(kind)", .time, .time)
                form.value("h\(kind)", .dateTime, .dateTime)
                form.value("t\(kind)", .string, .text)
                form.value("b\(kind)", .boolean, .boolean)
                form.value("c\(kind)", .string, .code, options: Self.options)
            }
            form.value("cs", .nmtokens, .codes, options: Self.options)
            form.value("oletus", .decimal, .number, defaultValue: "7")
            form.group("ryhma", isOptional: true) { $0.value("gn", .decimal, .number) }
            form.group("laji", kind: .choice) { choice in
                choice.group("eka") { $0.value("en", .decimal, .number) }
                choice.group("toka") { $0.value("tt", .string, .text) }
            }
            form.group("rivi", isOptional: true, repeats: true) { row in
                row.value("rn", .decimal, .number)
                row.value("rp", .date, .date)
                row.value("rt", .string, .text)
                row.value("rc", .string, .code, options: Self.options)
                row.value("rb", .boolean, .boolean)
                row.group("ali", isOptional: true, repeats: true) { $0.value("an", .decimal, .number) }
            }
        }
    }

    private var spec: FormSpec {
        FormSpec(
            id: "koe", version: "1", texts: TextTable(languages: ["fi"], texts: [["Kohta"]]), fields: fields,
            tables: tables)
    }

    private var parents: [FieldIndex] = []

    private mutating func group(
        _ step: String, kind: FieldSpec.Kind = .group, isOptional: Bool = false, repeats: Bool = false,
        _ inside: (inout TrialForm) -> Void
    ) {
        let index = FieldIndex(fields.count)
        add(step, kind, .group, isOptional: isOptional, repeats: repeats)
        parents.append(index)
        inside(&self)
        parents.removeLast()
        fields[index.value].end = FieldIndex(fields.count)
    }

    private mutating func value(
        _ step: String, _ type: BuiltInType, _ valueClass: ValueClass, options: [OptionSpec] = [],
        defaultValue: String? = nil
    ) {
        add(step, .value, .line, isOptional: true, repeats: false)
        fields[fields.count - 1].type = SimpleTypeIndex(Int(type.rawValue))
        fields[fields.count - 1].valueClass = valueClass
        fields[fields.count - 1].options = options
        fields[fields.count - 1].defaultValue = defaultValue
    }

    private mutating func add(
        _ step: String, _ kind: FieldSpec.Kind, _ control: Control, isOptional: Bool, repeats: Bool
    ) {
        let index = FieldIndex(fields.count)
        var field = FieldSpec(
            id: step, step: step, name: kind == .choice ? nil : ExpandedName(localName: step), kind: kind,
            parent: parents.last, end: FieldIndex(index.value + 1),
            occurs: FieldSpec.Occurs(min: isOptional ? 0 : 1, max: repeats ? nil : 1), control: control,
            label: TextIndex(0))
        field.repeats = repeats
        fields.append(field)
    }
}
