/// Bounds and digits of a decimal type in machine integers, for values of up to 18 digits: the common case.
struct QuickBounds: Sendable {
    /// Bounds as multiples of 10^-scale.
    private let scale: Int
    private let low: Int
    private let high: Int
    /// The inclusive bounds by themselves: where an exclusive one is in force beside them, the one that is broken first
    /// in the order of `FacetSet.violation(ofBounds:)` is named.
    private let inclusiveLow: Int
    private let inclusiveHigh: Int
    private let totalDigits: Int
    private let fractionDigits: Int

    private static let powers: [Int] = (0...18).map { (0..<$0).reduce(1) { value, _ in value * 10 } }

    /// Nil where a bound is out of reach of machine integers and may still bind.
    init?(_ facets: FacetSet) {
        if facets.hasBounds {
            self.init(bounded: facets)
        } else {
            self.init(scale: min(facets.fractionDigits ?? 4, 6), facets)
        }
    }

    private init?(bounded facets: FacetSet) {
        let minInclusive = Self.decimal(facets.minInclusive)
        let minExclusive = Self.decimal(facets.minExclusive)
        let maxInclusive = Self.decimal(facets.maxInclusive)
        let maxExclusive = Self.decimal(facets.maxExclusive)
        func digits(_ bound: ExactDecimal?) -> Int { bound?.fractionDigits ?? 0 }
        let needed = max(
            max(digits(minInclusive), digits(minExclusive)), max(digits(maxInclusive), digits(maxExclusive)))
        guard needed <= 6 else { return nil }
        let scale = max(needed, min(facets.fractionDigits ?? 4, 6))
        guard let from = Self.multiple(minInclusive, scale, isLow: true),
            let above = Self.multiple(minExclusive, scale, isLow: true),
            let to = Self.multiple(maxInclusive, scale, isLow: false),
            let below = Self.multiple(maxExclusive, scale, isLow: false)
        else { return nil }
        self.scale = scale
        low = max(from, above == Int.min ? above : above + 1)
        high = min(to, below == Int.max ? below : below - 1)
        inclusiveLow = from
        inclusiveHigh = to
        totalDigits = facets.totalDigits ?? Int.max
        fractionDigits = facets.fractionDigits ?? Int.max
    }

    /// A bound as a multiple of 10^-scale: the outermost number where there is none, or where no value of 17 digits
    /// reaches it; nil where it binds beyond machine integers.
    private static func multiple(_ bound: ExactDecimal?, _ scale: Int, isLow: Bool) -> Int? {
        let outermost = isLow ? Int.min : Int.max
        guard let bound else { return outermost }
        let scaled = scale == 0 ? bound : bound * ExactDecimal(powers[scale])
        if let value = scaled.asInt, value.magnitude <= powers[18].magnitude { return value }
        return scaled.isNegative == isLow ? outermost : nil
    }

    /// Digits alone.
    private init(scale: Int, _ facets: FacetSet) {
        self.scale = scale
        (low, high, inclusiveLow, inclusiveHigh) = (Int.min, Int.max, Int.min, Int.max)
        totalDigits = facets.totalDigits ?? Int.max
        fractionDigits = facets.fractionDigits ?? Int.max
    }

    /// No bounds at all.
    static let none = QuickBounds(scale: 0, FacetSet())

    private static func decimal(_ value: SchemaValue?) -> ExactDecimal? {
        if case .decimal(let number)? = value { return number }
        return nil
    }

    /// Judges a text that is in the lexical space of `xs:decimal`. No allocation.
    @inline(__always)
    func judge(_ bytes: UnsafeBufferPointer<UInt8>, _ form: DecimalForm) -> QuickCheck.Verdict {
        var integer = form.integer
        var fraction = form.fraction
        while !integer.isEmpty, bytes[integer.lowerBound] == 0x30 { integer.removeFirst() }
        while !fraction.isEmpty, bytes[fraction.upperBound - 1] == 0x30 { fraction.removeLast() }
        let isUnbounded = low == .min && high == .max
        guard integer.count + max(fraction.count, scale) <= 17 else { return .unknown }
        // 4.3.11: the digits of the number without its point, and at least those after it.
        if max(integer.isEmpty ? fraction.count : integer.count + fraction.count, 1) > totalDigits {
            return .violates(.totalDigits)
        }
        if fraction.count > fractionDigits { return .violates(.fractionDigits) }
        if isUnbounded { return .valid }
        guard fraction.count <= scale else { return .unknown }
        var value = 0
        for index in integer { value = value &* 10 &+ Int(bytes[index] &- 0x30) }
        for index in fraction { value = value &* 10 &+ Int(bytes[index] &- 0x30) }
        for _ in fraction.count..<scale { value = value &* 10 }
        if form.isNegative { value = -value }
        if value > high { return .violates(value > inclusiveHigh ? .maxInclusive : .maxExclusive) }
        if value < low { return .violates(value < inclusiveLow ? .minInclusive : .minExclusive) }
        return .valid
    }
}
