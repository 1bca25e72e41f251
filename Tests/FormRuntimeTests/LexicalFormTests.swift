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

    @Test(arguments: [
        ("3 päivää", "P3D"), ("2 h 30 min", "PT2H30M"), ("1 vuosi ja 2 kk", "P1Y2M"), ("2 veckor, 1 dag", "P15D"),
        ("2 HOURS AND 5 Minutes", "PT2H5M"), ("1tunti", "PT1H"), ("0 pv", "P0D"), ("90 s.", "PT90S"),
    ])
    func writesDurationsAsXMLSchemaReadsThem(_ typed: String, _ expected: String) {
        #expect(LexicalForm.duration(typed) == expected)
    }

    @Test(arguments: [
        "", "3", "päivää", "P3D", "1,5 päivää", "2 min 1 h", "3 päivää 4 päivää", "-1 h", "3 kuuta", "1 h\u{1F}",
    ])
    func leavesWhatIsNoDurationInWords(_ typed: String) {
        #expect(LexicalForm.duration(typed) == nil)
    }

    @Test(arguments: ["fi", "sv", "en"]) func writesDurationsSoThatTheyAreReadBack(_ language: String) {
        let format = LanguageFormat(language)
        for duration in ["P3D", "P1Y2M", "PT2H30M", "P1DT1H1M1S", "P2Y1M1D"] {
            #expect(LexicalForm.duration(format.duration(duration)) == duration)
        }
        #expect(format.duration("-P3D") == "-P3D" && format.duration("PT1.5S") == "PT1.5S")
        #expect(format.duration("P0D") == "P0D" && format.duration("monta") == "monta")
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
