import FoundationEssentials

/// The day and the time in Finland, computed at the edge and passed in: two hours ahead of UTC, three from the last
/// Sunday of March to the last of October, each at 01:00 UTC (Directive 2000/84/EC, articles 1 to 3). By the rule and not
/// by the system's tables, so that nothing need be installed.
package struct FinnishClock: Sendable {
    private let calendar: Calendar

    package init() {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        self.calendar = calendar
    }

    /// `YYYY-MM-DD`.
    package func day(of date: Date = Date()) -> String { String(time(of: date).prefix(10)) }

    /// `YYYY-MM-DDThh:mm:ss+hh:mm`.
    package func time(of date: Date = Date()) -> String {
        let hours = isSummer(date) ? 3 : 2
        // Of the time that a clock on the wall shows, written as if it were UTC, without the Z.
        return "\(date.addingTimeInterval(Double(hours) * 3600).formatted(.iso8601).dropLast())+0\(hours):00"
    }

    private func isSummer(_ date: Date) -> Bool {
        let year = calendar.component(.year, from: date)
        guard let start = lastSunday(of: 3, in: year), let end = lastSunday(of: 10, in: year) else { return false }
        return start <= date && date < end
    }

    /// 01:00 UTC of the day; March and October have 31 days.
    private func lastSunday(of month: Int, in year: Int) -> Date? {
        let last = calendar.date(from: DateComponents(year: year, month: month, day: 31, hour: 1))
        // 1 is Sunday.
        return last.map { $0.addingTimeInterval(-Double(calendar.component(.weekday, from: $0) - 1) * 86_400) }
    }
}
