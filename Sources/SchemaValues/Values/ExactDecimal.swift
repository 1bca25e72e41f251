/// A decimal number of any length, exact (value space of `xs:decimal`, Part 2, section 3.2.3).
///
/// Held as limbs of nine decimal digits aligned to the decimal point, so that comparison and addition need no scaling.
public struct ExactDecimal: Hashable, Sendable {
    public let isNegative: Bool
    /// Least significant limb first; no zero limb at the upper end, none at the lower end of the fraction.
    let limbs: [UInt32]
    /// How many of `limbs` stand after the decimal point.
    let fractionLimbs: Int

    public static let zero = ExactDecimal(isNegative: false, limbs: [], fractionLimbs: 0)
    public static let one = ExactDecimal(1)

    /// Brings limbs into the one form that equality and hashing rely on.
    init(isNegative: Bool, limbs: [UInt32], fractionLimbs: Int) {
        var low = 0
        while low < fractionLimbs, low < limbs.count, limbs[low] == 0 { low += 1 }
        var high = limbs.count
        while high > low, limbs[high - 1] == 0 { high -= 1 }
        let isZero = low == high
        self.limbs = low == 0 && high == limbs.count ? limbs : Array(limbs[low..<high])
        self.fractionLimbs = isZero ? 0 : fractionLimbs - low
        self.isNegative = isNegative && !isZero
    }

    public init(_ value: Int) {
        var rest = value.magnitude
        var limbs: [UInt32] = []
        while rest > 0 {
            limbs.append(UInt32(rest % 1_000_000_000))
            rest /= 1_000_000_000
        }
        self.init(isNegative: value < 0, limbs: limbs, fractionLimbs: 0)
    }

    /// Reads a lexical form of `xs:decimal` without white space: `(+|-)?([0-9]+(\.[0-9]*)?|\.[0-9]+)`.
    public init?(lexical text: String) {
        var text = text
        guard let value = text.withUTF8({ ExactDecimal(lexical: $0) }) else { return nil }
        self = value
    }

    /// As `init(lexical:)`, from UTF-8.
    public init?(lexical bytes: UnsafeBufferPointer<UInt8>) {
        guard let form = DecimalForm(bytes) else { return nil }
        var limbs: [UInt32] = []
        let fractionLimbs = (form.fraction.count + 8) / 9
        limbs.reserveCapacity(fractionLimbs + (form.integer.count + 8) / 9)
        for group in stride(from: fractionLimbs - 1, through: 0, by: -1) {
            var limb: UInt32 = 0
            for offset in 0..<9 {
                let index = form.fraction.lowerBound + group * 9 + offset
                limb = limb * 10 + (index < form.fraction.upperBound ? UInt32(bytes[index] - 0x30) : 0)
            }
            limbs.append(limb)
        }
        var end = form.integer.upperBound
        while end > form.integer.lowerBound {
            let begin = max(form.integer.lowerBound, end - 9)
            limbs.append(bytes[begin..<end].reduce(0) { $0 * 10 + UInt32($1 - 0x30) })
            end = begin
        }
        self.init(isNegative: form.isNegative, limbs: limbs, fractionLimbs: fractionLimbs)
    }

    /// The digits before the decimal point without leading zeros, and those after it without trailing zeros.
    var digits: (integer: [UInt8], fraction: [UInt8]) {
        var integer: [UInt8] = []
        var fraction: [UInt8] = []
        for index in stride(from: max(limbs.count, fractionLimbs) - 1, through: 0, by: -1) {
            var limb = index < limbs.count ? limbs[index] : 0
            var group = [UInt8](repeating: 0x30, count: 9)
            for place in stride(from: 8, through: 0, by: -1) {
                group[place] = 0x30 + UInt8(limb % 10)
                limb /= 10
            }
            if index < fractionLimbs { fraction += group } else { integer += group }
        }
        while fraction.last == 0x30 { fraction.removeLast() }
        let leadingZeros = integer.prefix { $0 == 0x30 }.count
        return (Array(integer.dropFirst(leadingZeros)), fraction)
    }

    /// The canonical lexical form of `xs:decimal`: at least one digit on both sides of the point (3.2.3.2).
    public var canonical: String {
        let (integer, fraction) = digits
        let text = (isNegative ? [0x2D] : []) + (integer.isEmpty ? [0x30] : integer) + [0x2E]
        return String(decoding: text + (fraction.isEmpty ? [0x30] : fraction), as: UTF8.self)
    }

    /// The shortest form: no decimal point for whole numbers. Canonical for `xs:integer` (3.3.13.2).
    public var text: String {
        let (integer, fraction) = digits
        let whole = (isNegative ? [0x2D] : []) + (integer.isEmpty ? [0x30] : integer)
        return String(decoding: fraction.isEmpty ? whole : whole + [0x2E] + fraction, as: UTF8.self)
    }

    /// Whether the number has no fraction.
    public var isInteger: Bool { fractionLimbs == 0 }

    public var isZero: Bool { limbs.isEmpty }

    /// Digits after the decimal point, without trailing zeros (fractionDigits, 4.3.12).
    public var fractionDigits: Int {
        guard fractionLimbs > 0 else { return 0 }
        var count = fractionLimbs * 9
        var limb = limbs[0]
        while limb % 10 == 0, limb > 0 {
            limb /= 10
            count -= 1
        }
        return count
    }

    /// The smallest value of the totalDigits facet (4.3.11) that admits the number: the least `t` for which it is
    /// `i * 10^-n` with `|i| < 10^t` and `0 <= n <= t`. At least 1.
    public var totalDigits: Int {
        let fraction = fractionDigits
        guard let top = limbs.last else { return 1 }
        var topDigits = 0
        var rest = top
        while rest > 0 {
            topDigits += 1
            rest /= 10
        }
        // Digits of the whole number that remains when the trailing zeros of the fraction are dropped.
        let significant = (limbs.count - 1) * 9 + topDigits - (fractionLimbs * 9 - fraction)
        return max(1, significant, fraction)
    }

    /// The number as a machine integer; nil when it has a fraction or does not fit.
    public var asInt: Int? {
        guard isInteger, limbs.count <= 3 else { return nil }
        var magnitude: Int = 0
        for limb in limbs.reversed() {
            let (product, overflowed) = magnitude.multipliedReportingOverflow(by: 1_000_000_000)
            let digits = Int(limb)
            let (result, overflowedAgain) =
                isNegative ? product.subtractingReportingOverflow(digits) : product.addingReportingOverflow(digits)
            guard !overflowed, !overflowedAgain else { return nil }
            magnitude = result
        }
        return magnitude
    }
}

/// Where the parts of a lexical form of `xs:decimal` lie.
struct DecimalForm {
    let isNegative: Bool
    let integer: Range<Int>
    let fraction: Range<Int>
    let hasPoint: Bool

    /// Nil when `bytes` is no lexical form of `xs:decimal` (3.2.3.1).
    @inline(__always)
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        let count = bytes.count
        isNegative = count > 0 && bytes[0] == 0x2D
        if count > 0, bytes[0] == 0x2D || bytes[0] == 0x2B { index = 1 }
        let start = index
        while index < count, bytes[index] &- 0x30 < 10 { index &+= 1 }
        integer = start..<index
        hasPoint = index < count && bytes[index] == 0x2E
        if hasPoint {
            index &+= 1
            let point = index
            while index < count, bytes[index] &- 0x30 < 10 { index &+= 1 }
            fraction = point..<index
        } else {
            fraction = index..<index
        }
        guard index == count, integer.count + fraction.count > 0 else { return nil }
    }
}
