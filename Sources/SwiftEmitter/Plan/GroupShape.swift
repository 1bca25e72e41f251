import FormModel
import FormSpec

/// Everything about a part of a form that its Swift type depends on: parts of one schema type with equal shapes are
/// one Swift type.
struct GroupShape: Hashable {
    private let fields: [FieldShape]
    private let rules: [String]

    private struct FieldShape: Hashable {
        var step: String
        var kind: FieldSpec.Kind
        var length: Int
        var occurs: FieldSpec.Occurs
        var repeats: Bool
        var typeName: String
        var valueClass: ValueClass?
        var isNillable: Bool
        var defaultValue: String?
        var fixedValue: String?
        var codes: [String]
        var labels: [String]
    }

    init(of index: FieldIndex, in form: Form) {
        let all = index.value..<form[index].end.value
        fields = all.map { position in
            let field = form.fields[position]
            // The part's own occurrence, default and label belong to where it stands.
            let isOwn = position == index.value
            return FieldShape(
                step: isOwn ? "" : field.step, kind: field.kind, length: field.end.value - position,
                occurs: isOwn ? FieldSpec.Occurs(min: 1, max: 1) : field.occurs, repeats: !isOwn && field.repeats,
                typeName: field.typeName?.description ?? "", valueClass: field.valueClass,
                isNillable: !isOwn && field.isNillable, defaultValue: isOwn ? nil : field.defaultValue,
                fixedValue: field.fixedValue, codes: field.options.map(\.code),
                labels: isOwn ? [] : form.languages.map { field.label[$0] ?? "" })
        }
        let id = form[index].id
        rules = form.rules.filter { all.contains($0.carrier.value) }.map { RulePlan.suffix(of: $0.id, after: id) }
    }
}

extension RulePlan {
    /// What follows the id of a part in the id of a rule inside it.
    static func suffix(of rule: String, after part: String) -> String {
        rule.hasPrefix(part) ? String(rule.dropFirst(part.count)) : rule
    }
}
