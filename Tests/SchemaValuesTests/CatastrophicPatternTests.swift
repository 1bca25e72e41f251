import Testing

@testable import SchemaValues

/// Patterns that take matchers which try one way after another more steps than there are atoms.
@Suite struct CatastrophicPatternTests {
    /// A pattern, a text that is repeated up to 10,000 characters, what follows it, and the verdict on 10,000.
    struct Case: Sendable, CustomTestStringConvertible {
        var source: String
        var unit: String
        var end = ""
        var fits: Bool
        var testDescription: String { source }

        func text(length: Int) -> String { String(repeating: unit, count: length / unit.unicodeScalars.count) + end }
    }

    static let cases: [Case] = [
        Case(source: "(a+)+b", unit: "a", fits: false), Case(source: "(a+)+b", unit: "a", end: "b", fits: true),
        Case(source: "(a|aa)*", unit: "a", fits: true), Case(source: "(a|aa)*b", unit: "a", fits: false),
        Case(source: "(a|a)*c", unit: "a", fits: false), Case(source: "(a*)*b", unit: "a", fits: false),
        Case(source: "((a*)*)*b", unit: "a", fits: false), Case(source: "(a*a*)*b", unit: "a", fits: false),
        Case(source: "(.*)(.*)(.*)(.*)x", unit: "y", fits: false), Case(source: "(x+x+)+y", unit: "x", fits: false),
        Case(source: "([a-z]+)*[0-9]", unit: "q", fits: false), Case(source: "(a?){60}a{60}", unit: "a", fits: false),
        Case(source: "(a|b)*a(a|b){20}", unit: "ab", fits: false),
        Case(source: "(a|b)*a(a|b){21}", unit: "ab", fits: true),
        Case(source: "(([a-z])+.)+[A-Z]([a-z])+", unit: "a", fits: false),
        Case(source: "([^@]+@)*[^@]+\\.fi", unit: "a@", end: "x", fits: false),
        Case(source: "(\\w+\\s?)*!", unit: "ab ", fits: false), Case(source: "(ä|€|ä€)*𐍈", unit: "ä€", fits: false),
        Case(source: "x{1000000}", unit: "x", fits: false), Case(source: "x{10000}", unit: "x", fits: true),
        Case(source: "x{0,1000000}", unit: "x", fits: true), Case(source: "(.{0,1000000})", unit: "ä", fits: true),
        Case(source: "(ab){1,1000000}", unit: "ab", fits: true),
        Case(source: "(ab){5001,1000000}", unit: "ab", fits: false),
        Case(source: "(a{1,1000}){1,1000}", unit: "a", fits: true),
        Case(source: "(a{1,1000}){1,1000}b", unit: "a", fits: false),
        Case(source: "((a{0,50}){0,50}){0,50}", unit: "a", end: "b", fits: false),
        Case(source: "(a{1,1000}b){1,1000000}", unit: "aaab", fits: true),
        Case(source: "((a{1,100}){1,100}b?){1,100}", unit: "a", fits: true),
        Case(source: "(a{0,9}){0,1000000}", unit: "a", end: "b", fits: false),
        Case(source: "(([a-c]{1,20}){1,20}[0-9]){2,30}", unit: "abc1", fits: false),
    ]

    @Test(arguments: cases) func givesTheVerdictOnTenThousandCharacters(_ sample: Case) throws {
        let expression = try RegularExpression(sample.source)
        let text = sample.text(length: 10_000)
        #expect(PatternMatcher(expression).matches(text) == sample.fits)
        #expect(CountingMatcher(expression).matches(text) == sample.fits)
    }

    /// An automaton takes a step a byte. Counting looks at some places: ten times the text, some ten times the places.
    @Test(arguments: cases) func looksAtPlacesInProportionToTheText(_ sample: Case) throws {
        let counting = CountingMatcher(try RegularExpression(sample.source))
        let short = counting.measured(sample.text(length: 1_000)).work
        let long = counting.measured(sample.text(length: 10_000)).work
        #expect(long <= short * 14 + 10_000, "\(short) places for 1,000 characters, \(long) for 10,000")
    }

    /// The number of states grows with the pattern as it is written, and where it would not, nothing is built.
    @Test func buildsNoAutomatonOutOfProportion() throws {
        for source in ["x{1000000}", "(a{1,1000}){1,1000}", "(.{0,1000000})", "(a|b)*a(a|b){30}"] {
            let expression = try RegularExpression(source)
            #expect(throws: AutomatonError.self, "\(source)") { try Automaton(expression) }
            if case .automaton = PatternMatcher(expression) { Issue.record("\(source)") }
        }
    }
}
