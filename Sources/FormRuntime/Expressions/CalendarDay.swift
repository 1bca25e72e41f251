/// A day of the proleptic Gregorian calendar without zone, as expressions compute with it. Years 1 to 9999.
public struct CalendarDay: Hashable, Comparable, Sendable {
    public let year: Int
    public let month: Int
    public let day: Int

    /// Nil where there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.length(ofMonth: month, year: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// `YYYY-MM-DD`, nothing else.
    public init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2 else { return nil }
        let numbers = parts.map { part in
            part.reduce(into: Int?.some(0)) { sum, byte in
                sum = (48...57).contains(byte) ? sum.map { $0 * 10 + Int(byte) - 48 } : nil
            }
        }
        guard let year = numbers[0], let month = numbers[1], let day = numbers[2] else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// `YYYY-MM-DD`.
    public var text: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    /// Days since 0001-01-01.
    public var ordinal: Int {
        let before = year - 1
        let leapDays = before / 4 - before / 100 + before / 400
        let inYear = (1..<month).reduce(0) { $0 + Self.length(ofMonth: $1, year: year) }
        return before * 365 + leapDays + inYear + day - 1
    }

    /// That many days later; nil outside the years 1 to 9999.
    public func adding(days: Int) -> CalendarDay? {
        let (sum, overflow) = ordinal.addingReportingOverflow(days)
        guard !overflow, sum >= 0, sum < 3_652_059 else { return nil }
        var year = sum / 366 + 1
        while let next = CalendarDay(year: year + 1, month: 1, day: 1), next.ordinal <= sum { year += 1 }
        guard var found = CalendarDay(year: year, month: 1, day: 1) else { return nil }
        var rest = sum - found.ordinal
        var month = 1
        while rest >= Self.length(ofMonth: month, year: year) {
            rest -= Self.length(ofMonth: month, year: year)
            month += 1
        }
        found = CalendarDay(year: year, month: month, day: rest + 1) ?? found
        return found
    }

    /// That many months later; the day clips to the month's last.
    public func adding(months: Int) -> CalendarDay? {
        let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !overflow, sum >= 12, sum < 120_000 else { return nil }
        let year = sum / 12
        let month = sum % 12 + 1
        return CalendarDay(year: year, month: month, day: min(day, Self.length(ofMonth: month, year: year)))
    }

    public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
