import SchemaValues

/// The unit of a number as expressions compute with it: powers of dimensions, and how many of their reference units
/// one is. Two measures with equal powers and equal factor are one unit, whatever it is called.
struct Measure: Equatable, Sendable {
    /// A dimension without unit is left out; in alphabetical order.
    private(set) var powers: [(dimension: String, power: Int)]
    /// The factor as a fraction, so that dividing units is exact.
    private(set) var numerator: ExactDecimal
    private(set) var denominator: ExactDecimal

    /// A number that counts nothing in particular.
    static let none = Measure(powers: [], numerator: .one, denominator: .one)

    private init(powers: [(dimension: String, power: Int)], numerator: ExactDecimal, denominator: ExactDecimal) {
        self.powers = powers.filter { $0.power != 0 }.sorted { $0.dimension < $1.dimension }
        self.numerator = numerator
        self.denominator = denominator
    }

    /// `length^2`, `solid year^-1`, or `1`: as the table of units writes dimensions.
    init(_ unit: UnitTable.Entry) {
        var powers: [(dimension: String, power: Int)] = []
        for part in unit.dimension.split(separator: " ") where part != "1" {
            let pieces = part.split(separator: "^", maxSplits: 1)
            powers.append((String(pieces[0]), pieces.count == 2 ? Int(pieces[1]) ?? 1 : 1))
        }
        self.init(powers: powers, numerator: unit.factor, denominator: .one)
    }

    var isNone: Bool { self == .none }

    /// Whether one can be converted into the other.
    func isAlike(_ other: Measure) -> Bool {
        powers.elementsEqual(other.powers) { $0.dimension == $1.dimension && $0.power == $1.power }
    }

    static func == (left: Measure, right: Measure) -> Bool {
        left.isAlike(right) && left.numerator * right.denominator == right.numerator * left.denominator
    }

    static func * (left: Measure, right: Measure) -> Measure {
        Measure(
            powers: joined(left.powers, right.powers), numerator: left.numerator * right.numerator,
            denominator: left.denominator * right.denominator)
    }

    /// One over the unit. A factor is never zero.
    var inverse: Measure {
        Measure(
            powers: powers.map { ($0.dimension, -$0.power) }, numerator: denominator, denominator: numerator)
    }

    private static func joined(
        _ left: [(dimension: String, power: Int)], _ right: [(dimension: String, power: Int)]
    ) -> [(dimension: String, power: Int)] {
        var sum = left
        for (dimension, power) in right {
            if let position = sum.firstIndex(where: { $0.dimension == dimension }) {
                sum[position].power += power
            } else {
                sum.append((dimension, power))
            }
        }
        return sum
    }

    /// The unit's id, or what it is made of where the table has no such unit; nil for a number without unit.
    func name(in units: UnitTable) -> String? {
        if isNone { return nil }
        if let known = units.entries.first(where: { Measure($0) == self }) { return known.id }
        return powers.map { $0.power == 1 ? $0.dimension : "\($0.dimension)^\($0.power)" }.joined(separator: " ")
    }
}
