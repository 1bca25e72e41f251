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
        let bounds = [facets.minInclusive, facets.minExclusive, facets.maxInclusive, facets.maxExclusive]
            .map(Self.decimal)
        let needed = bounds.map { $0?.fractionDigits ?? 0 }.max() ?? 0
        guard needed <= 6 else { return nil }
        let scale = max(needed, min(facets.fractionDigits ?? 4, 6))
        let unit = ExactDecimal(Self.powers[scale])
        let reach = ExactDecimal(Self.powers[18])
        var values: [Int?] = []
        for (index, bound) in bounds.enumerated() {
            guard let bound else {
                values.append(nil)
                continue
            }
            let scaled = bound * unit
            // A bound that no value of 17 digits reaches does not bind.
            let isOutOfReach = index < 2 ? scaled < -reach : reach < scaled
            guard isOutOfReach || (-reach...reach).contains(scaled) else { return nil }
            values.append(isOutOfReach ? nil : scaled.asInt)
        }
        self.scale = scale
        low = [values[0], values[1].map { $0 + 1 }].compactMap { $0 }.max() ?? Int.min
        high = [values[2], values[3].map { $0 - 1 }].compactMap { $0 }.min() ?? Int.max
        inclusiveLow = values[0] ?? Int.min
        inclusiveHigh = values[2] ?? Int.max
        totalDigits = facets.totalDigits ?? Int.max
        fractionDigits = facets.fractionDigits ?? Int.max
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
