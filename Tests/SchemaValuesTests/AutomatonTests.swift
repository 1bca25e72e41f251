import Testing

@testable import SchemaValues

@Suite struct AutomatonTests {
    private func automaton(_ source: String) throws -> Automaton { try Automaton(RegularExpression(source)) }

    @Test func givesEqualAutomataForEqualLanguages() throws {
        for (left, right) in [
            ("a|b", "[ab]"), ("a*a", "a+"), ("(ab)*a", "a(ba)*"), ("[^a]|a", "(.|\\n|\\r)"), ("(a{2}){3}", "a{6}"),
            ("\\w|\\W", "[\\d\\D]"), ("[𐌰-𐍊€ä]", "ä|€|[𐌰-𐍊]"),
        ] {
            #expect(try automaton(left) == automaton(right), "\(left) \(right)")
        }
        #expect(try automaton("a") != automaton("b"))
    }

    @Test func combinesLanguages() throws {
        let (a, b) = (try automaton("[a-m]{2,4}"), try automaton("[h-z]{3,5}"))
        #expect(try a.intersection(b) == automaton("[h-m]{3,4}"))
        #expect(try a.union(b) == automaton("[a-m]{2,4}|[h-z]{3,5}"))
        #expect(try a.subtracting(automaton("[a-m]{3}")) == automaton("[a-m]{2}|[a-m]{4}"))
        #expect(try a.complement().complement() == a)
        #expect(try a.intersection(a.complement()).isEmpty)
        #expect(try a.union(a.complement()) == .everything)
        #expect(Automaton.nothing.isEmpty)
        #expect(try Automaton.everything.complement() == .nothing)
    }

    @Test func acceptsNoMalformedText() throws {
        let malformed: [[UInt8]] = [
            [0x80], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xC3], [0],
            [0xEF, 0xBF, 0xBF],
        ]
        for bytes in malformed {
            bytes.withUnsafeBufferPointer { #expect(!Automaton.everything.matches($0), "\(bytes)") }
        }
        for text in ["", "a", "ä", "€", "\u{FFFD}", "𐍈", "\u{10FFFF}", "\n\t\r"] {
            #expect(Automaton.everything.matches(text))
        }
    }

    @Test func decidesInclusionWithShortestCounterexample() throws {
        #expect(try automaton("[a-z]{1,5}").includes(automaton("[a-c]{2,3}")) == .included)
        #expect(try automaton("[0-9]{5}").includes(automaton("[0-9]{5,6}")) == .counterexample("000000"))
        #expect(try automaton("[a-z]*").includes(automaton("\\p{L}{2}")) == .counterexample("aA"))
        #expect(try automaton("[a-zåäö]*").includes(automaton("[a-zà-ö]{1}")) == .counterexample("à"))
        #expect(try automaton("a").includes(.nothing) == .included)
        let far = try automaton("(a|b)*a(a|b){9}")
        #expect(
            try automaton("a*").includes(far.intersection(automaton("a*b?a{12}")), bound: 3) == .bounded(3))
    }

    @Test func namesShortestTextAndLengths() throws {
        #expect(try automaton("[0-9]{3}-[A-Z]").shortestExample == "000-A")
        #expect(Automaton.nothing.shortestExample == nil)
        let bounds = try #require(try automaton("ä{2,7}|€").lengthBounds)
        #expect(bounds.min == 1)
        #expect(bounds.max == 7)
        let open = try #require(try automaton("ab+").lengthBounds)
        #expect(open.min == 2)
        #expect(open.max == nil)
        #expect(try automaton("").lengthBounds?.max == 0)
    }

    @Test func generatesExamplesOnBothSides() throws {
        for source in ["[a-z]{2,3}-[0-9]+", "\\w{1,3}", "(ab|c)*", "[^\\s@]+@[^\\s@]+"] {
            let language = try automaton(source)
            let inside = language.examples(count: 100)
            let outside = try language.nearMisses(count: 100)
            #expect(inside.count >= 5 && outside.count >= 20, "\(source)")
            #expect(Set(inside.map { Array($0.utf8) }).count == inside.count)
            for text in inside { #expect(language.matches(text), "\(source) \(text.debugDescription)") }
            for text in outside { #expect(!language.matches(text), "\(source) \(text.debugDescription)") }
            #expect(language.examples(count: 100) == inside)
        }
    }

    @Test func readsListsOfTexts() throws {
        let texts = ["meluilmoitus", "melu", "ääni", "", "€"]
        let language = try Automaton(texts: texts)
        for text in texts { #expect(language.matches(text)) }
        for text in ["mel", "melui", "aani", "ää"] { #expect(!language.matches(text)) }
        #expect(try language == automaton("meluilmoitus|melu|ääni||€"))
        #expect(try Automaton(texts: []) == .nothing)
    }

    @Test func stopsAtTheStateLimit() throws {
        let expression = try RegularExpression("(a|b)*a(a|b){30}")
        #expect(throws: AutomatonError.tooManyStates(limit: 4_000)) { try Automaton(expression) }
        let counted = try RegularExpression("a{1,1000000}")
        #expect(throws: AutomatonError.self) { try Automaton(counted) }
        if case .automaton = PatternMatcher(counted) { Issue.record("expected counting") }
    }

    @Test func takesOverOnlyTablesThatAreSound() throws {
        let language = try automaton("[a-z]+")
        func rebuilt(_ rows: [UInt16], start: UInt16) -> Automaton? {
            Automaton(
                classes: language.classes, classCount: language.classCount, rows: rows, start: start,
                accepting: language.accepting)
        }
        #expect(rebuilt(language.rows, start: language.start) == language)
        #expect(rebuilt(language.rows, start: 60_000) == nil)
        #expect(rebuilt(Array(language.rows.dropLast()), start: language.start) == nil)
        #expect(rebuilt(language.rows.map { $0 + 9 }, start: language.start) == nil)
    }
}
