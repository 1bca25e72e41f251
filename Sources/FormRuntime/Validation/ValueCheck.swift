import FormSpec
import SchemaTables
import SchemaValues

/// Whether one answer is a value of its field: type and facets by the schema's tables, then checksum and code validity.
package enum ValueCheck {
    /// Why a value is refused whatever the day.
    package enum Refusal: Hashable, Sendable {
        case facet(FacetViolation)
        case checksum
    }

    /// What is wrong with a value that is not empty; nil when it is right.
    static func violation(
        of value: String, raw: String, at address: FieldAddress, spec: FormSpec, context: ValidationContext
    ) -> Violation? {
        let field = spec[address.field]
        // What XML does not have (XML 1.0, 2.2) no type has: it could only be sent as something else.
        guard value.unicodeScalars.allSatisfy(XMLEscaping.isCharacter) else {
            return Violation(.notAValue, at: address)
        }
        if let refused = facetViolation(of: value, field: field, spec: spec) {
            let part = refused == .datatype ? datePart(at: address, raw: raw, field: field) : nil
            let kind = refused == .datatype ? Violation.Kind.notAValue : .facet(String(describing: refused))
            return Violation(kind, at: address, part: part)
        }
        if let checksum = field.checksum, !checksum.isValid(value) { return Violation(.checksum, at: address) }
        return isOutOfUse(value, field: field, on: context.today) ? Violation(.codeOutOfUse, at: address) : nil
    }

    /// Why a value does not fit the field, whatever the day; nil where it fits.
    package static func refusal(of value: String, field: FieldSpec, spec: FormSpec) -> Refusal? {
        if let refused = facetViolation(of: value, field: field, spec: spec) { return .facet(refused) }
        return field.checksum?.isValid(value) == false ? .checksum : nil
    }

    /// Whether a value fits the field on that day (`YYYY-MM-DD`; empty for any day).
    static func accepts(_ value: String, field: FieldSpec, spec: FormSpec, on day: String = "") -> Bool {
        refusal(of: value, field: field, spec: spec) == nil && !isOutOfUse(value, field: field, on: day)
    }

    /// Whether one of the codes may not be given on that day.
    static func isOutOfUse(_ value: String, field: FieldSpec, on day: String) -> Bool {
        codes(value, field: field).contains { code in
            field.options.contains { CodePoints($0.code) == CodePoints(code) && !$0.isValid(on: day) }
        }
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
