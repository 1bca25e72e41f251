import FormSpec
import SchemaTables
import SchemaValues

/// Whether one answer is a value of its field: type and facets by the schema's tables, then checksum and code validity.
enum ValueCheck {
    /// What is wrong with a value that is not empty; nil when it is right.
    static func violation(
        of value: String, raw: String, at address: FieldAddress, spec: FormSpec, context: ValidationContext
    ) -> Violation? {
        let field = spec[address.field]
        if let refused = facetViolation(of: value, field: field, spec: spec) {
            let part = refused == .datatype ? datePart(at: address, raw: raw, field: field) : nil
            let kind = refused == .datatype ? Violation.Kind.notAValue : .facet(String(describing: refused))
            return Violation(kind, at: address, part: part)
        }
        if let checksum = field.checksum, !checksum.isValid(value) { return Violation(.checksum, at: address) }
        let isOutOfUse = codes(value, field: field).contains { code in
            field.options.contains { $0.code == code && !$0.isValid(on: context.today) }
        }
        return isOutOfUse ? Violation(.codeOutOfUse, at: address) : nil
    }

    /// Whether a value fits the field, whatever the day.
    static func accepts(_ value: String, field: FieldSpec, spec: FormSpec) -> Bool {
        facetViolation(of: value, field: field, spec: spec) == nil && field.checksum?.isValid(value) != false
    }

    private static func facetViolation(of value: String, field: FieldSpec, spec: FormSpec) -> FacetViolation? {
        guard let type = field.type else { return nil }
        let record = spec.tables[type]
        guard field.isRepeatedCode else { return record.type.validate(value) }
        for code in codes(value, field: field) {
            if let refused = record.type.validate(code) { return refused }
        }
        return nil
    }

    private static func codes(_ value: String, field: FieldSpec) -> [String] {
        switch field.valueClass {
        case .codes: value.split(whereSeparator: \.isWhitespace).map(String.init)
        case .code: [LexicalForm.trimmed(value)]
        case .text, .number, .boolean, .date, .time, .dateTime, .duration, .other, nil: []
        }
    }

    /// The part of a date that is missing or cannot be, for the message and the link.
    private static func datePart(at address: FieldAddress, raw: String, field: FieldSpec) -> String? {
        guard field.control == .date || field.control == .dateTime else { return nil }
        let parts = DateParts(raw: raw)
        func isNumber(_ text: String, _ range: ClosedRange<Int>) -> Bool { Int(text).map(range.contains) ?? false }
        if !isNumber(parts.day, 1...31) { return "d" }
        if !isNumber(parts.month, 1...12) { return "m" }
        if !isNumber(parts.year, 1...9999) || parts.year.count != 4 { return "y" }
        if CalendarDay(year: Int(parts.year) ?? 0, month: Int(parts.month) ?? 0, day: Int(parts.day) ?? 0) == nil {
            return "d"
        }
        return field.control == .dateTime ? "t" : nil
    }
}

extension OptionSpec {
    /// Whether the code may be given on that day (`YYYY-MM-DD`, which orders as text).
    public func isValid(on day: String) -> Bool {
        guard !day.isEmpty else { return true }
        if let validFrom, day < validFrom { return false }
        if let validTo, day > validTo { return false }
        return true
    }
}
