import FormSpec
import Testing

@testable import FormRuntime

@Suite struct LexicalFormTests {
    @Test(arguments: [
        ("1,5", "1.5"), ("1.5", "1.5"), ("12 345,6", "12345.6"), ("12\u{A0}345", "12345"), ("12\u{202F}345", "12345"),
        ("\u{2212}3", "-3"), ("abc", "abc"), ("1,2,3", "1.2.3"), ("", ""),
    ])
    func writesNumbersAsXMLSchemaReadsThem(_ typed: String, _ expected: String) {
        #expect(LexicalForm.number(typed) == expected)
    }

    @Test(arguments: [
        ("7", "07:00:00"), ("7.30", "07:30:00"), ("07:30", "07:30:00"), ("07:30:15", "07:30:15"), ("22", "22:00:00"),
    ])
    func writesTimesInFull(_ typed: String, _ expected: String) {
        #expect(LexicalForm.time(typed) == expected)
    }

    @Test(arguments: ["", "7:3", "a", "7:30:15:1", "730", "7:", "-7"])
    func leavesWhatIsNoTime(_ typed: String) {
        #expect(LexicalForm.time(typed) == nil)
    }

    @Test func keepsEachPartOfADateThatIsNone() {
        let parts = DateParts(day: "31-", month: "kesä", year: "27")
        #expect(DateParts(raw: parts.raw(withTime: false)) == parts)
    }

    @Test func makesADateOfParts() {
        #expect(DateParts(day: "1", month: "6", year: "2027").raw(withTime: false) == "2027-06-01")
        #expect(DateParts(day: "", month: "", year: "").raw(withTime: false) == "")
        #expect(DateParts(raw: "2027-06-01") == DateParts(day: "1", month: "6", year: "2027"))
        #expect(DateParts(raw: "2027-06-01T07:30:00") == DateParts(day: "1", month: "6", year: "2027", time: "07:30"))
    }
}
