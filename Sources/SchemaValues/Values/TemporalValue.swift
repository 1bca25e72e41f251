/// A value of one of the eight date and time types (Part 2, sections 3.2.7 to 3.2.14).
///
/// Fields that the type does not have hold those of its reference: 1972-12-31 for times (as the Recommendation leaves
/// it open), a leap year for month and day, a month of 31 days for days.
public struct TemporalValue: Hashable, Sendable {
    public let type: PrimitiveType
    /// Never 0 where the type has a year. Congruent to the real year modulo 400 where `hugeYear` is set.
    public let year: Int
    public let month: Int
    public let day: Int
    public let hour: Int
    public let minute: Int
    /// Whole seconds.
    public let second: Int
    /// Digits of the fraction of the second as ASCII, without trailing zeros.
    public let fraction: [UInt8]
    /// Minutes east of UTC.
    public let zone: Int?
    /// The year where it does not fit `year`.
    let hugeYear: ExactDecimal?

    init(
        type: PrimitiveType, year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0,
        fraction: [UInt8] = [], zone: Int?, hugeYear: ExactDecimal? = nil
    ) {
        self.type = type
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
        self.second = second
        self.fraction = fraction
        self.zone = zone
        self.hugeYear = hugeYear
    }

    /// A date without zone; nil when there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard year != 0, abs(year) <= Self.greatestPlainYear, (1...12).contains(month), day >= 1,
            day <= Calendar.daysInMonth(month, year: year)
        else { return nil }
        self.init(type: .date, year: year, month: month, day: day, zone: nil)
    }

    /// Seconds of such a year stay far from the limits of a machine integer.
    static let greatestPlainYear = 999_999_999
    static let plainYearDigits = 9
    static let longestZone = 14 * 60

    /// Equal on the time line, which is what identity and enumeration ask for; both with a zone, or both without.
    public static func == (left: TemporalValue, right: TemporalValue) -> Bool {
        left.type == right.type && (left.zone == nil) == (right.zone == nil) && left.order(to: right) == .equal
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(type)
        hasher.combine(zone == nil)
        // Independent of whether the year is held plain or huge.
        let era = Calendar.daysPerEra * Calendar.secondsPerDay
        let seconds = seconds(zone: zone ?? 0)
        hasher.combine(seconds - Calendar.floorDivide(seconds, era) * era)
        hasher.combine(fraction)
    }

    /// Order on the time line; where only one has a zone, the other stands for every zone from +14:00 to -14:00
    /// (3.2.7.4).
    public func order(to other: TemporalValue) -> ValueOrder {
        switch (zone, other.zone) {
        case (nil, nil): return order(zone: 0, to: other, zone: 0)
        case (let own?, let its?): return order(zone: own, to: other, zone: its)
        case (let own?, nil):
            if order(zone: own, to: other, zone: Self.longestZone) == .less { return .less }
            return order(zone: own, to: other, zone: -Self.longestZone) == .greater ? .greater : .incomparable
        case (nil, _?): return other.order(to: self).reversed
        }
    }

    private func order(zone: Int, to other: TemporalValue, zone otherZone: Int) -> ValueOrder {
        if hugeYear != nil || other.hugeYear != nil {
            let left = eraSeconds + ExactDecimal(seconds(zone: zone))
            let right = other.eraSeconds + ExactDecimal(other.seconds(zone: otherZone))
            let order = ValueOrder(left, right)
            if order != .equal { return order }
        }
        let (left, right) = (seconds(zone: zone), other.seconds(zone: otherZone))
        if hugeYear == nil, other.hugeYear == nil, left != right { return left < right ? .less : .greater }
        if fraction == other.fraction { return .equal }
        return fraction.lexicographicallyPrecedes(other.fraction) ? .less : .greater
    }

    /// Whole seconds on the time line in UTC, of `year`.
    func seconds(zone: Int) -> Int {
        let isBeforeChrist = hugeYear?.isNegative ?? (year < 0)
        // There is no year 0, so the years before Christ follow the leap year of 366 days that it would have been.
        let gap = isBeforeChrist ? 366 : 0
        let days = Calendar.dayNumber(year: year, month: month, day: day) + gap
        return days * Calendar.secondsPerDay + hour * 3_600 + (minute - zone) * 60 + second
    }

    /// Seconds of the whole periods of 400 years by which the real year differs from `year`.
    private var eraSeconds: ExactDecimal {
        guard let hugeYear else { return .zero }
        let eras = (hugeYear - ExactDecimal(year)).divided(by: ExactDecimal(400)) ?? .zero
        return eras * ExactDecimal(Calendar.daysPerEra * Calendar.secondsPerDay)
    }
}
