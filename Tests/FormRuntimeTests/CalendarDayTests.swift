import Testing

@testable import FormRuntime

@Suite struct CalendarDayTests {
    @Test(arguments: [
        "2027-02-29", "2027-13-01", "2027-00-10", "2027-6-1", "27-06-01", "2027-06-31", "", "2027-06-01Z",
    ])
    func refusesWhatIsNoDay(_ text: String) {
        #expect(CalendarDay(text) == nil)
    }

    @Test(arguments: [
        ("2027-01-31", 1, "2027-02-28"), ("2028-01-31", 1, "2028-02-29"), ("2027-03-31", -1, "2027-02-28"),
        ("2027-11-30", 3, "2028-02-29"), ("2027-06-15", 0, "2027-06-15"),
    ])
    func clipsToTheLastDayOfTheMonth(_ day: String, _ months: Int, _ expected: String) throws {
        #expect(try #require(CalendarDay(day)).adding(months: months)?.text == expected)
    }

    @Test(arguments: [
        ("2027-06-01", -30, "2027-05-02"), ("2027-12-31", 1, "2028-01-01"), ("2028-02-28", 1, "2028-02-29"),
        ("2000-02-28", 2, "2000-03-01"), ("1900-02-28", 1, "1900-03-01"), ("0001-01-01", 0, "0001-01-01"),
        ("9999-12-31", 0, "9999-12-31"),
    ])
    func countsDaysOverMonthsAndYears(_ day: String, _ days: Int, _ expected: String) throws {
        #expect(try #require(CalendarDay(day)).adding(days: days)?.text == expected)
    }

    @Test func hasNoDayOutsideTheYears() throws {
        #expect(try #require(CalendarDay("0001-01-01")).adding(days: -1) == nil)
        #expect(try #require(CalendarDay("9999-12-31")).adding(days: 1) == nil)
        #expect(try #require(CalendarDay("9999-12-31")).adding(days: Int.max) == nil)
    }

    @Test func ordinalIsTheInverseOfAddingDays() throws {
        let first = try #require(CalendarDay("0001-01-01"))
        for ordinal in stride(from: 0, to: 3_652_059, by: 997) {
            #expect(first.adding(days: ordinal)?.ordinal == ordinal)
        }
    }
}
