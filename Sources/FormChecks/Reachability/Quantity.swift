import FormSpec
import SchemaValues

/// A number that the answers determine. Days count from 0001-01-01, times in seconds.
enum Quantity: Hashable, Sendable {
    /// Nought, so that a bound on one quantity is a bound on a difference.
    case zero
    case field(FieldIndex)
    /// Today in Finland.
    case today
    /// The characters of a field's text.
    case length(FieldIndex)
    /// What is not looked into: the number is its place in the table of terms.
    case term(Int)
}

/// An upper bound on a difference: at most `value`, or less than it.
struct Bound: Hashable, Sendable {
    var value: ExactDecimal
    var isStrict: Bool

    /// What holds of the difference turned round when this does not.
    var complement: Bound { Bound(value: -value, isStrict: !isStrict) }

    static func + (left: Bound, right: Bound) -> Bound {
        Bound(value: left.value + right.value, isStrict: left.isStrict || right.isStrict)
    }

    func isTighter(than other: Bound) -> Bool {
        value < other.value || (value == other.value && isStrict && !other.isStrict)
    }

    /// No difference can be both at most this and at least nought.
    var excludesZero: Bool { value < .zero || (value.isZero && isStrict) }
}

/// The values a quantity can have before any condition is looked at.
struct ValueRange: Hashable, Sendable {
    var low: Bound?
    var high: Bound?
    /// Every value is a whole multiple of it; nil for numbers of any fineness.
    var step: ExactDecimal?

    /// `low` is kept as the greatest value of the negated quantity.
    init(atLeast least: ExactDecimal? = nil, atMost most: ExactDecimal? = nil, step: ExactDecimal? = nil) {
        low = least.map { Bound(value: -$0, isStrict: false) }
        high = most.map { Bound(value: $0, isStrict: false) }
        self.step = step
    }

    var least: ExactDecimal? { low.map { -$0.value } }
    var most: ExactDecimal? { high?.value }
    static let anything = ValueRange()
}

/// A sum of quantities with factors, and a constant.
struct LinearTerm: Hashable, Sendable {
    var parts: [Quantity: ExactDecimal]
    var constant: ExactDecimal

    init(_ constant: ExactDecimal) {
        parts = [:]
        self.constant = constant
    }

    init(_ quantity: Quantity) {
        parts = [quantity: .one]
        constant = .zero
    }

    static func + (left: LinearTerm, right: LinearTerm) -> LinearTerm {
        var sum = left
        sum.constant = left.constant + right.constant
        for (quantity, factor) in right.parts {
            let total = (sum.parts[quantity] ?? .zero) + factor
            sum.parts[quantity] = total.isZero ? nil : total
        }
        return sum
    }

    func scaled(by factor: ExactDecimal) -> LinearTerm {
        guard !factor.isZero else { return LinearTerm(ExactDecimal.zero) }
        var scaled = self
        scaled.constant = constant * factor
        scaled.parts = parts.mapValues { $0 * factor }
        return scaled
    }
}

extension ExactDecimal {
    /// The quotient where it is exact.
    func exactlyDivided(by divisor: ExactDecimal) -> ExactDecimal? {
        guard !divisor.isZero, let quotient = divided(by: divisor), quotient * divisor == self else { return nil }
        return quotient
    }

    /// The greatest whole multiple of `step` that is not above.
    func floored(to step: ExactDecimal) -> ExactDecimal {
        guard let quotient = divided(by: step, fractionDigits: 0) else { return self }
        var multiple = quotient * step
        while multiple > self { multiple = multiple - step }
        while multiple + step <= self { multiple = multiple + step }
        return multiple
    }
}
