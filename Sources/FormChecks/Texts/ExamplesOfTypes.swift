import FormModel
import FormRuntime
import FormSpec
import SchemaTables
import SchemaValues

/// Values that a field accepts, the same ones each time: made from its type, and each tried on it.
func examples(for field: FormField, in form: Form, count: Int = 3) -> [String] {
    candidates(for: field, in: form, count: count).filter { accepts($0, field, form) }.prefix(count).map { $0 }
}

/// Whether a value as somebody would type it is one of the field's: normalised, then type and checksum.
func accepts(_ typed: String, _ field: FormField, _ form: Form) -> Bool {
    guard let type = field.type else { return true }
    let text = field.normalisers.reduce(typed) { $1.apply(to: $0) }
    let values = field.valueClass == .codes ? text.split(whereSeparator: \.isWhitespace).map(String.init) : [text]
    return values.allSatisfy { form.tables[type].type.validate($0) == nil && field.checksum?.isValid($0) != false }
}

private func candidates(for field: FormField, in form: Form, count: Int) -> [String] {
    guard let type = field.type else { return [] }
    switch field.valueClass {
    case .code, .codes: return field.options.map(\.code)
    case .boolean: return ["true", "false"]
    case .date: return [Search.exampleDay, "2026-06-15", "2020-01-31"]
    case .time: return ["07:00:00", "22:00:00"]
    case .dateTime: return ["2027-01-01T12:00:00", "2027-01-01T12:00:00Z"]
    case .duration: return ["P1D", "P1M"]
    case .number: return numbers(form.tables[type].type)
    case .text, .other, nil: return texts(form.tables[type].type, field.checksum, count: count)
    }
}

private func numbers(_ type: ValueType) -> [String] {
    var found: [String] = []
    for case .decimal(let bound)? in [type.facets.minInclusive, type.facets.maxInclusive] { found.append(bound.text) }
    for case .decimal(let bound)? in [type.facets.minExclusive] { found.append((bound + .one).text) }
    for case .decimal(let bound)? in [type.facets.maxExclusive] { found.append((bound - .one).text) }
    return found + ["1", "10", "0", "0.5", "-1"]
}

/// Of the language of the type and its checksum; where that is too large, the shortest text that meets both.
private func texts(_ type: ValueType, _ checksum: Checksum?, count: Int) -> [String] {
    if let enumeration = type.facets.enumeration { return enumeration.map(\.canonical) }
    if let octets = octets(type) { return octets }
    guard case .some(.some(var conditions)) = try? type.conditions() else { return ["1", "A", "2027", "x"] }
    conditions.minLength = max(1, conditions.minLength)
    if let checksum { conditions.required.append(checksum.automaton) }
    var found: [String] = []
    while found.count < count, case .found(let text) = conditions.shortestText(bound: 100_000) {
        found.append(text)
        guard let known = try? Automaton(texts: [text]) else { break }
        conditions.excluded.append(known)
    }
    return found
}

/// Binary values of the least length, all their octets nought.
private func octets(_ type: ValueType) -> [String]? {
    let count = type.facets.length ?? type.facets.minLength ?? 1
    switch type.primitive {
    case .hexBinary: return [String(repeating: "00", count: count)]
    case .base64Binary:
        let rest = ["", "AA==", "AAA="][count % 3]
        return [String(repeating: "AAAA", count: count / 3) + rest]
    default: return nil
    }
}
