import SchemaTables
import SchemaValues

/// What a field's type says about its answers, as far as pages tell it: widths, input modes, hints, error texts.
public struct FieldLimits: Hashable, Sendable {
    /// In characters.
    public var minLength: Int?
    public var maxLength: Int?
    public var minInclusive: String?
    public var maxInclusive: String?
    public var minExclusive: String?
    public var maxExclusive: String?
    public var totalDigits: Int?
    public var fractionDigits: Int?
    public var hasPattern = false
    /// A pattern admits digits alone: a postal code, not a number.
    public var isDigitsOnly = false
    public var isInteger = false

    public init() {}

    /// No bound keeps the value at zero or above.
    public var mayBeNegative: Bool {
        let bound = minInclusive ?? minExclusive
        return bound?.hasPrefix("-") ?? true
    }
}

extension FormSpec {
    /// The limits of a field's type; none for fields without one.
    public func limits(of index: FieldIndex) -> FieldLimits {
        guard let type = self[index].type, tables.simpleTypes.indices.contains(type.value) else { return FieldLimits() }
        return FieldLimits(tables[type].type)
    }
}

extension FieldLimits {
    /// The limits of a type after all steps of derivation.
    init(_ type: ValueType) {
        let facets = type.facets
        minLength = facets.length ?? facets.minLength
        maxLength = facets.length ?? facets.maxLength
        minInclusive = facets.minInclusive.map(Self.written)
        maxInclusive = facets.maxInclusive.map(Self.written)
        minExclusive = facets.minExclusive.map(Self.written)
        maxExclusive = facets.maxExclusive.map(Self.written)
        totalDigits = facets.totalDigits
        fractionDigits = facets.fractionDigits
        hasPattern = !facets.patternSources.isEmpty
        isDigitsOnly = facets.patternSources.joined().contains(where: Self.isOfDigits)
        isInteger = facets.fractionDigits == 0
        if case .list = type.variety { maxLength = nil }
    }

    /// Whether a pattern is made of `[0-9]` and counts alone.
    private static func isOfDigits(_ pattern: String) -> Bool {
        var rest = Substring(pattern)
        guard rest.hasPrefix("[0-9]") else { return false }
        while let next = rest.first {
            if rest.hasPrefix("[0-9]") {
                rest = rest.dropFirst(5)
            } else if "{},0123456789".contains(next) {
                rest = rest.dropFirst()
            } else {
                return false
            }
        }
        return true
    }

    /// As people write it: the canonical form of a whole number has a needless fraction.
    private static func written(_ value: SchemaValue) -> String {
        let canonical = value.canonical
        return canonical.hasSuffix(".0") ? String(canonical.dropLast(2)) : canonical
    }
}
