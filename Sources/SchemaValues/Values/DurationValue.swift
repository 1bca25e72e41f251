/// A duration: months, and seconds beside them (Part 2, section 3.2.6). Years are 12 months, days 86,400 seconds.
public struct DurationValue: Hashable, Sendable {
    /// Whole months; of one sign with `seconds`.
    public let months: ExactDecimal
    public let seconds: ExactDecimal

    public init(months: ExactDecimal, seconds: ExactDecimal) {
        self.months = months
        self.seconds = seconds
    }

    /// Reads `-?PnYnMnDTnHnMnS`, white space already processed.
    public init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        let isNegative = bytes.first == 0x2D
        if isNegative { index = 1 }
        guard index < bytes.count, bytes[index] == 0x50 else { return nil }
        index += 1
        var months = ExactDecimal.zero
        var seconds = ExactDecimal.zero
        var designators = DurationDesignators()
        while index < bytes.count {
            if bytes[index] == 0x54 {
                guard designators.enterTime() else { return nil }
                index += 1
                continue
            }
            let start = index
            while index < bytes.count, bytes[index] &- 0x30 < 10 || bytes[index] == 0x2E { index += 1 }
            guard index > start, index < bytes.count, let unit = designators.take(bytes[index]) else { return nil }
            let digits = UnsafeBufferPointer(rebasing: bytes[start..<index])
            guard Self.isNumber(digits, mayHaveFraction: unit.isSeconds),
                let number = ExactDecimal(lexical: digits)
            else { return nil }
            if unit.isMonths { months = months + number * unit.size } else { seconds = seconds + number * unit.size }
            index += 1
        }
        guard designators.isComplete else { return nil }
        self.init(months: isNegative ? -months : months, seconds: isNegative ? -seconds : seconds)
    }

    public init?(_ text: String) {
        var text = text
        guard let value = text.withUTF8({ DurationValue($0) }) else { return nil }
        self = value
    }

    /// Digits, and for seconds a fraction with digits on both sides of the point.
    private static func isNumber(_ bytes: UnsafeBufferPointer<UInt8>, mayHaveFraction: Bool) -> Bool {
        guard let point = bytes.firstIndex(of: 0x2E) else { return true }
        return mayHaveFraction && point > 0 && point < bytes.count - 1
    }

    /// The order after adding both to four moments, where months are as long and as short as they can be (3.2.6.2).
    public func order(to other: DurationValue) -> ValueOrder {
        if self == other { return .equal }
        var result: ValueOrder?
        for start in [(1696, 9), (1697, 2), (1903, 3), (1903, 7)] {
            let order = ValueOrder(
                secondsAfter(year: start.0, month: start.1), other.secondsAfter(year: start.0, month: start.1))
            if let result, result != order { return .incomparable }
            result = order
        }
        return result ?? .equal
    }

    /// The moment at this distance from the first day of a month, in seconds.
    private func secondsAfter(year: Int, month: Int) -> ExactDecimal {
        let (eras, rest) = months.quotientAndRemainder(by: Calendar.monthsPerEra)
        let total = year * 12 + month - 1 + rest
        let days = Calendar.dayNumber(year: Calendar.floorDivide(total, 12), month: total % 12 + 1, day: 1)
        let eraSeconds = eras * ExactDecimal(Calendar.daysPerEra * Calendar.secondsPerDay)
        return eraSeconds + ExactDecimal(days * Calendar.secondsPerDay) + seconds
    }

    /// One lexical form for each value; the Recommendation names no canonical form of durations.
    public var canonical: String {
        let isNegative = months.isNegative || seconds.isNegative
        let absolute = isNegative ? DurationValue(months: -months, seconds: -seconds) : self
        let (years, monthRest) = absolute.months.quotientAndRemainder(by: 12)
        let (days, daySeconds) = absolute.seconds.wholePart.quotientAndRemainder(by: Calendar.secondsPerDay)
        let secondPart = ExactDecimal(daySeconds % 60) + (absolute.seconds - absolute.seconds.wholePart)
        var text = years.isZero ? "" : years.text + "Y"
        if monthRest != 0 { text += "\(monthRest)M" }
        if !days.isZero { text += days.text + "D" }
        var time = daySeconds >= 3_600 ? "\(daySeconds / 3_600)H" : ""
        if daySeconds / 60 % 60 != 0 { time += "\(daySeconds / 60 % 60)M" }
        if !secondPart.isZero { time += secondPart.text + "S" }
        if !time.isEmpty { text += "T" + time }
        return (isNegative ? "-P" : "P") + (text.isEmpty ? "T0S" : text)
    }
}

/// Which designators of a duration have been read: each at most once, in order, and after T at least one.
private struct DurationDesignators {
    private var last = -1
    private var inTime = false
    private var countInPart = 0
    private var count = 0

    mutating func enterTime() -> Bool {
        defer { (inTime, countInPart, last) = (true, 0, 2) }
        return !inTime
    }

    mutating func take(_ byte: UInt8) -> (isMonths: Bool, isSeconds: Bool, size: ExactDecimal)? {
        let rank: Int
        let size: Int
        switch (byte, inTime) {
        case (0x59, false): (rank, size) = (0, 12)
        case (0x4D, false): (rank, size) = (1, 1)
        case (0x44, false): (rank, size) = (2, 86_400)
        case (0x48, true): (rank, size) = (3, 3_600)
        case (0x4D, true): (rank, size) = (4, 60)
        case (0x53, true): (rank, size) = (5, 1)
        default: return nil
        }
        guard rank > last else { return nil }
        last = rank
        countInPart += 1
        count += 1
        return (rank < 2, rank == 5, ExactDecimal(size))
    }

    var isComplete: Bool { count > 0 && countInPart > 0 }
}

extension ExactDecimal {
    /// Quotient rounded down and remainder from 0, of a whole number.
    func quotientAndRemainder(by divisor: Int) -> (quotient: ExactDecimal, remainder: Int) {
        let whole = wholePart
        let (quotient, remainder) = Magnitude.divide(whole.limbs, ExactDecimal(divisor).limbs)
        let rest = ExactDecimal(isNegative: false, limbs: remainder, fractionLimbs: 0).asInt ?? 0
        let result = ExactDecimal(isNegative: isNegative, limbs: quotient, fractionLimbs: 0)
        if isNegative, rest != 0 { return (result - .one, divisor - rest) }
        return (result, rest)
    }

    /// The number without its fraction, towards zero.
    var wholePart: ExactDecimal {
        ExactDecimal(isNegative: isNegative, limbs: Array(limbs.dropFirst(fractionLimbs)), fractionLimbs: 0)
    }
}
