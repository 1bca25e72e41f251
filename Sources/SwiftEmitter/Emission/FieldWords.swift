import FormModel
import FormSpec

/// What generated code says about a field in comments: for the programmer who reads it.
enum FieldWords {
    /// Labels in all languages, then type, unit and legal basis: the lines of a documentation comment.
    static func documentation(of field: FormField, in form: Form) -> [String] {
        var lines = form.languages.compactMap { language in field.label[language].map { "- \(language): \($0)" } }
        lines.append("")
        lines += [type(of: field), field.documentation, unit(of: field), field.legal.map { "Legal basis: \($0)." }]
            .compactMap { $0 }.filter { !$0.isEmpty }
        if let unverified = field.unverified { lines.append("To be checked: \(unverified).") }
        while lines.last == "" { lines.removeLast() }
        return lines
    }

    /// What must hold of the answer, in words: `mandatory; desibelit: minInclusive 0, maxInclusive 200; dB(A)`.
    static func constraint(of field: FormField) -> String {
        var parts = [occurrence(of: field)]
        if field.valueClass != nil { parts.append(typeAndFacets(of: field)) }
        if let checksum = field.checksum { parts.append("check digit \(checksum)") }
        if let unit = field.unit { parts.append(unit.id) }
        if let relevant = field.relevant { parts.append("asked when \(relevant.source)") }
        if let required = field.required { parts.append("required when \(required.source)") }
        if let calculate = field.calculate { parts.append("is \(calculate.source)") }
        return parts.filter { !$0.isEmpty }.joined(separator: "; ")
    }

    /// Level, test and message of a rule.
    static func rule(_ rule: FormRule, in form: Form) -> String {
        let message = form.languages.last.flatMap { rule.message[$0] } ?? ""
        let kind = rule.kind == .deadline ? "deadline" : rule.level == .warning ? "warning unless" : "error unless"
        return "\(kind) \(rule.test.source): \(message)"
    }

    private static func occurrence(of field: FormField) -> String {
        if field.fixedValue != nil { return "constant" }
        let most = field.occurs.max.map { "at most \($0)" } ?? "any number"
        if field.repeats { return field.occurs.min > 0 ? "at least \(field.occurs.min), \(most)" : most }
        return field.occurs.min > 0 ? "mandatory" : "optional"
    }

    private static func typeAndFacets(of field: FormField) -> String {
        let name = field.typeName?.localName ?? field.valueClass.map { "\($0)" } ?? ""
        guard !field.facets.isEmpty, field.options.isEmpty else { return name }
        return "\(name): \(field.facets.joined(separator: ", "))"
    }

    private static func type(of field: FormField) -> String? {
        guard field.valueClass != nil else {
            return field.repeats ? "Rows: \(occurrence(of: field))." : nil
        }
        return "\(occurrence(of: field)), \(typeAndFacets(of: field))."
    }

    private static func unit(of field: FormField) -> String? {
        field.unit.map { "Unit: \($0.id)." }
    }
}
