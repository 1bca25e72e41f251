import Foundation
import Testing

@testable import FormService

struct FinnishClockTests {
    private let clock = FinnishClock()

    private func date(_ text: String) throws -> Date { try Date(text, strategy: .iso8601) }

    @Test(arguments: [
        ("2026-01-15T21:59:59Z", "2026-01-15T23:59:59+02:00"), ("2026-01-15T22:00:00Z", "2026-01-16T00:00:00+02:00"),
        ("2026-07-01T20:59:59Z", "2026-07-01T23:59:59+03:00"), ("2026-07-01T21:00:00Z", "2026-07-02T00:00:00+03:00"),
    ])
    func tellsTheTimeInFinland(_ utc: String, _ local: String) throws {
        #expect(clock.time(of: try date(utc)) == local)
        #expect(clock.day(of: try date(utc)) == String(local.prefix(10)))
    }

    /// The last Sundays of March and October.
    @Test(arguments: [
        ("2026-03-29", "2026-10-25"), ("2027-03-28", "2027-10-31"), ("2030-03-31", "2030-10-27"),
    ])
    func turnsTheClockAtOneUTC(_ spring: String, _ autumn: String) throws {
        #expect(clock.time(of: try date("\(spring)T00:59:59Z")) == "\(spring)T02:59:59+02:00")
        #expect(clock.time(of: try date("\(spring)T01:00:00Z")) == "\(spring)T04:00:00+03:00")
        #expect(clock.time(of: try date("\(autumn)T00:59:59Z")) == "\(autumn)T03:59:59+03:00")
        #expect(clock.time(of: try date("\(autumn)T01:00:00Z")) == "\(autumn)T03:00:00+02:00")
    }

    /// Where the system has the table of the time zone, the rule and the table say the same.
    @Test func agreesWithTheSystemsTable() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Helsinki"))
        let start = try date("2026-01-01T00:30:00Z")
        for hour in stride(from: 0, to: 6 * 366 * 24, by: 7) {
            let moment = start.addingTimeInterval(Double(hour) * 3600)
            let isSummer = clock.time(of: moment).hasSuffix("+03:00")
            #expect(zone.secondsFromGMT(for: moment) == (isSummer ? 10_800 : 7_200), "\(moment)")
        }
    }
}
