import FormSpec
import SchemaValues

/// A form as readable text, a line a field and rule: what a reviewer compares, and what tests state. Texts are in the
/// form's first language; locations and tool versions do not enter.
package func dump(_ form: Form) -> String {
    var lines = ["form \(form.id) \(form.version) (\(form.languages.joined(separator: " ")))"]
    for declaration in form.namespaces {
        lines.append(
            "namespace \(declaration.prefix.isEmpty ? "(default)" : declaration.prefix) \(declaration.namespace)")
    }
    if let purpose = form.purpose { lines.append("purpose \(quoted(purpose, form))") }
    for index in form.fields.indices { lines += fieldLines(FieldIndex(index), form) }
    for rule in form.rules { lines += ruleLines(rule, form) }
    for map in form.codeMaps {
        lines.append("map \(map.id): " + map.entries.map { "\($0.from) → \($0.to)" }.joined(separator: ", "))
    }
    return lines.joined(separator: "\n") + "\n"
}

private func fieldLines(_ index: FieldIndex, _ form: Form) -> [String] {
    let field = form[index]
    let indent = String(repeating: "  ", count: depth(of: index, form))
    var parts = [name(of: field, form), kind(of: field), occurs(of: field)]
    if !field.label.byLanguage.isEmpty { parts.append(quoted(field.label, form)) }
    parts += valueParts(field, form) + meaningParts(field, outer: field.parent.map { form[$0] })
    var lines = [indent + parts.filter { !$0.isEmpty }.joined(separator: " ")]
    for (property, authored) in [
        ("relevant", field.relevant), ("required", field.required), ("readonly", field.readonly),
        ("calculate", field.calculate), ("protected", field.protected),
    ] {
        if let authored { lines.append(indent + "  \(property): " + written(authored.expression, in: form)) }
    }
    if let binding = field.binding {
        let policy = binding.unfit.map { " unfit=\($0)" } ?? ""
        lines.append(indent + "  from\(binding.isInherited ? " (copied)" : ""): \(binding.source)\(policy)")
    }
    for option in field.options { lines.append(indent + "  " + optionLine(option, form)) }
    return lines
}

private func depth(of index: FieldIndex, _ form: Form) -> Int {
    var depth = 0
    var next = form[index].parent
    while let parent = next {
        depth += 1
        next = form[parent].parent
    }
    return depth
}

private func name(of field: FormField, _ form: Form) -> String {
    field.parent == nil ? "/" + (field.name?.localName ?? "") : field.id
}

private func kind(of field: FormField) -> String {
    guard let section = field.section else { return "\(field.kind)" }
    return "\(field.kind) section=\(section.id)"
}

private func occurs(of field: FormField) -> String {
    let most = field.occurs.max.map(String.init) ?? "*"
    if field.occurs.max == 1 { return field.occurs.min == 0 ? "optional" : "" }
    return "\(field.occurs.min)..\(most)"
}

private func valueParts(_ field: FormField, _ form: Form) -> [String] {
    var parts: [String] = []
    if let valueClass = field.valueClass { parts.append("\(valueClass)") }
    parts.append("as \(field.control)")
    if let type = field.typeName {
        let isBuiltIn = type.namespace == ExpandedName.xmlSchemaNamespace
        parts.append("type \(isBuiltIn ? "xs:" : "")\(type.localName)")
    }
    if let unit = field.unit { parts.append("unit \(unit.id)") }
    if !field.facets.isEmpty { parts.append("[" + field.facets.joined(separator: ", ") + "]") }
    if let checksum = field.checksum { parts.append("checksum \(checksum.name)") }
    if !field.normalisers.isEmpty {
        parts.append("normalise " + field.normalisers.map(\.name).joined(separator: "+"))
    }
    if let value = field.defaultValue { parts.append("default '\(value)'") }
    if let value = field.fixedValue { parts.append("fixed '\(value)'") }
    if field.isNillable { parts.append("nillable") }
    return parts
}

/// What is inherited from the part around is not said again.
private func meaningParts(_ field: FormField, outer: FormField?) -> [String] {
    var parts: [String] = []
    if let token = field.autocomplete { parts.append("autocomplete \(token)") }
    if field.sensitivity != outer?.sensitivity ?? .public { parts.append("\(field.sensitivity)") }
    if let system = field.crs { parts.append("crs \(system)") }
    if let legal = field.legal, legal != outer?.legal || field.unverified != outer?.unverified {
        parts.append("legal '\(legal)'" + (field.unverified == nil ? "" : "?"))
    }
    if !field.facetMessages.isEmpty {
        parts.append("messages " + field.facetMessages.map(\.facet).joined(separator: "+"))
    }
    if field.hint != nil { parts.append("hint") }
    if !field.help.isEmpty { parts.append("help×\(field.help.count)") }
    if field.missing != nil { parts.append("missing") }
    return parts
}

private func optionLine(_ option: FormField.Option, _ form: Form) -> String {
    var parts = ["- \(option.code)", quoted(option.label, form)]
    if let from = option.validFrom { parts.append("from \(from)") }
    if let to = option.validTo { parts.append("to \(to)") }
    if !option.tags.isEmpty { parts.append("tags " + option.tags.joined(separator: "+")) }
    return parts.joined(separator: " ")
}

private func ruleLines(_ rule: FormRule, _ form: Form) -> [String] {
    let at = rule.at == rule.carrier ? "" : " at \(form[rule.at].id)"
    let legal = rule.legal.map { " legal '\($0)'" } ?? ""
    let holding = rule.examples.count(where: \.holds)
    let examples = rule.examples.isEmpty ? "" : " examples \(holding)+\(rule.examples.count - holding)"
    return [
        "\(rule.kind) \(rule.id) \(rule.level)\(at)\(legal)\(examples)",
        "  test: " + written(rule.test.expression, in: form), "  says: " + quoted(rule.message, form),
    ]
}

private func quoted(_ text: LocalizedText, _ form: Form) -> String {
    "\"" + (form.languages.lazy.compactMap { text[$0] }.first ?? "") + "\""
}

/// An expression with full field ids for its paths: what the names were found to mean.
package func written(_ expression: Expression, in form: Form) -> String {
    switch expression {
    case .number(let number): number.text
    case .literal(_, let text): "'\(text)'"
    case .path(let path): written(path, in: form)
    case .negate(let inner): "-" + written(inner, in: form)
    case .binary(let op, let left, let right):
        "(\(written(left, in: form)) \(op.symbol) \(written(right, in: form)))"
    case .call(let function, let arguments):
        "\(function.name)(" + arguments.map { written($0, in: form) }.joined(separator: ", ") + ")"
    }
}

private func written(_ path: FieldPath, in form: Form) -> String {
    let filters = path.filters.map { "[\(form[$0.rows].id): \(written($0.condition, in: form))]" }.joined()
    let id = form[path.target].id
    return (id.isEmpty ? "/" + (form[path.target].name?.localName ?? "") : id) + filters
}
