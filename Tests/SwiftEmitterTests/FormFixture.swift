import Diagnostics
import FormModel
import FormSpec
import SchemaTables
import SchemaValues

/// A part of a form written as a tree, which tests turn into a `Form`.
struct Part {
    var step: String
    var kind: FieldSpec.Kind
    var occurs = FieldSpec.Occurs(min: 1, max: 1)
    var type: String?
    var valueClass: ValueClass?
    var codes: [String] = []
    var fixed: String?
    var parts: [Part] = []

    static func value(_ step: String, _ valueClass: ValueClass = .text, type: String? = nil) -> Part {
        Part(step: step, kind: .value, type: type, valueClass: valueClass)
    }
    static func attribute(_ name: String) -> Part {
        Part(step: "@\(name)", kind: .attribute, valueClass: .text)
    }
    static func code(_ step: String, _ codes: [String], type: String? = nil) -> Part {
        Part(step: step, kind: .value, type: type, valueClass: .code, codes: codes)
    }
    static func group(_ step: String, type: String? = nil, _ parts: [Part]) -> Part {
        Part(step: step, kind: .group, type: type, parts: parts)
    }
    static func choice(_ step: String, _ parts: [Part]) -> Part { Part(step: step, kind: .choice, parts: parts) }
    static func sequence(_ parts: [Part]) -> Part {
        Part(step: "", kind: .sequence, occurs: .init(min: 0, max: 1), parts: parts)
    }

    func with(_ parts: [Part]) -> Part {
        var part = self
        part.parts = parts
        return part
    }
    func optional() -> Part {
        var part = self
        part.occurs.min = 0
        return part
    }
    func rows(_ max: Int?) -> Part {
        var part = self
        part.occurs = .init(min: 0, max: max)
        return part
    }
    func constant(_ value: String) -> Part {
        var part = self
        part.fixed = value
        return part
    }
}

extension Form {
    /// A form of these parts in one language, `fi`, with a label for each that says what it is.
    static func fixture(_ id: String, _ parts: [Part]) -> Form {
        var fields: [FormField] = []
        append(.group(id, parts), id: "", parent: nil, to: &fields)
        let location = SourceLocation(file: "\(id).xsd", line: 1)
        return Form(
            id: id, version: "1.0", file: "\(id).xsd", origin: location, languages: ["fi"],
            rootName: ExpandedName(namespace: "urn:testi", localName: id), fields: fields, rules: [], codeMaps: [],
            purpose: nil, namespaces: [.init(prefix: "", namespace: "urn:testi")], tables: SchemaTables(),
            sources: ["\(id).xsd"])
    }

    private static func append(_ part: Part, id: String, parent: Int?, to fields: inout [FormField]) {
        let location = SourceLocation(file: "testi.xsd", line: fields.count + 1)
        let name = part.step.hasPrefix("@") ? String(part.step.dropFirst()) : part.step
        let isNamed = part.kind != .choice && part.kind != .sequence
        var field = FormField(
            id: id, step: part.step,
            name: isNamed ? ExpandedName(namespace: part.kind == .attribute ? "" : "urn:testi", localName: name) : nil,
            kind: part.kind, parent: parent.map(FieldIndex.init), end: FieldIndex(0), occurs: part.occurs,
            repeats: part.occurs.max != 1 && part.valueClass != .codes, control: .line,
            label: LocalizedText(["fi": "Kenttä \(part.step)"], at: location), origin: location)
        field.typeName = part.type.map { ExpandedName(namespace: "urn:testi", localName: $0) }
        field.valueClass = part.valueClass
        field.type = part.valueClass.map { SimpleTypeIndex(Int(builtInType(for: $0).rawValue)) }
        field.fixedValue = part.fixed
        field.options = part.codes.map { code in
            FormField.Option(
                code: code, label: LocalizedText(["fi": "Koodi \(code)"], at: location), validFrom: nil, validTo: nil,
                tags: [], origin: location)
        }
        let position = fields.count
        fields.append(field)
        for child in part.parts {
            append(child, id: id.isEmpty ? child.step : "\(id)/\(child.step)", parent: position, to: &fields)
        }
        fields[position].end = FieldIndex(fields.count)
    }

    /// The tables begin with the built-in types, in the order of their raw values.
    private static func builtInType(for valueClass: ValueClass) -> BuiltInType {
        switch valueClass {
        case .text, .code, .codes, .other: .string
        case .number: .decimal
        case .boolean: .boolean
        case .date: .date
        case .time: .time
        case .dateTime: .dateTime
        case .duration: .duration
        }
    }
}
