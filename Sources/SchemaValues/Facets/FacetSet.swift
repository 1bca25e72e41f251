/// The facets in force on a type after all steps of derivation.
public struct FacetSet: Sendable {
    public internal(set) var length: Int?
    public internal(set) var minLength: Int?
    public internal(set) var maxLength: Int?
    /// Patterns of one step are alternatives; all steps apply (cvc-pattern-valid, and 4.3.4.3 on derivation).
    public internal(set) var patternSteps: [[PatternMatcher]] = []
    public internal(set) var patternSources: [[String]] = []
    public internal(set) var enumeration: [SchemaValue]?
    private var bounds: FacetBounds?
    public internal(set) var totalDigits: Int?
    public internal(set) var fractionDigits: Int?
    /// Facets that no further step may change.
    public internal(set) var fixed = FacetKinds()

    public internal(set) var maxInclusive: SchemaValue? {
        get { bounds?.maxInclusive }
        set { bounds = FacetBounds(newValue, maxExclusive, minInclusive, minExclusive) }
    }
    public internal(set) var maxExclusive: SchemaValue? {
        get { bounds?.maxExclusive }
        set { bounds = FacetBounds(maxInclusive, newValue, minInclusive, minExclusive) }
    }
    public internal(set) var minInclusive: SchemaValue? {
        get { bounds?.minInclusive }
        set { bounds = FacetBounds(maxInclusive, maxExclusive, newValue, minExclusive) }
    }
    public internal(set) var minExclusive: SchemaValue? {
        get { bounds?.minExclusive }
        set { bounds = FacetBounds(maxInclusive, maxExclusive, minInclusive, newValue) }
    }

    var hasBounds: Bool { bounds != nil }
    var hasLengths: Bool { length != nil || minLength != nil || maxLength != nil }
    var hasDigits: Bool { totalDigits != nil || fractionDigits != nil }

    func violation(ofLength count: Int) -> FacetViolation? {
        if let length, count != length { return .length }
        if let minLength, count < minLength { return .minLength }
        if let maxLength, count > maxLength { return .maxLength }
        return nil
    }

    func violation(ofDigits value: ExactDecimal) -> FacetViolation? {
        if let totalDigits, value.totalDigits > totalDigits { return .totalDigits }
        if let fractionDigits, value.fractionDigits > fractionDigits { return .fractionDigits }
        return nil
    }

    /// An incomparable value is outside of every bound.
    func violation(ofBounds value: SchemaValue) -> FacetViolation? {
        if let maxInclusive, !value.order(to: maxInclusive).isAtMost { return .maxInclusive }
        if let maxExclusive, value.order(to: maxExclusive) != .less { return .maxExclusive }
        if let minInclusive, !value.order(to: minInclusive).reversed.isAtMost { return .minInclusive }
        if let minExclusive, value.order(to: minExclusive) != .greater { return .minExclusive }
        return nil
    }

    func violation(ofPatterns bytes: UnsafeBufferPointer<UInt8>) -> FacetViolation? {
        for step in patternSteps where !step.contains(where: { $0.matches(bytes) }) { return .pattern }
        return nil
    }
}

/// The bounds of a type, apart from its other facets: few types have any, types are copied often, and values are large.
private final class FacetBounds: Sendable {
    let maxInclusive: SchemaValue?
    let maxExclusive: SchemaValue?
    let minInclusive: SchemaValue?
    let minExclusive: SchemaValue?

    /// Nil for no bound at all.
    init?(
        _ maxInclusive: SchemaValue?, _ maxExclusive: SchemaValue?, _ minInclusive: SchemaValue?,
        _ minExclusive: SchemaValue?
    ) {
        guard maxInclusive != nil || maxExclusive != nil || minInclusive != nil || minExclusive != nil else {
            return nil
        }
        self.maxInclusive = maxInclusive
        self.maxExclusive = maxExclusive
        self.minInclusive = minInclusive
        self.minExclusive = minExclusive
    }
}
