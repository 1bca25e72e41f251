import SchemaValues
import Testing

/// Texts drawn from an alphabet in which the functions and types under test find what they look for.
private func texts(_ letters: String, count: Int, longest: Int, seed: UInt64) -> [String] {
    var generator = SplitMix(state: seed)
    let letters = Array(letters.unicodeScalars)
    return (0..<count).map { _ in
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...longest, using: &generator) {
            text.append(letters[Int.random(in: letters.indices, using: &generator)])
        }
        return String(text)
    }
}

private struct SplitMix: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

private func language(_ pattern: String) throws -> CharacterLanguage {
    try CharacterLanguage(try RegularExpression(pattern))
}

@Suite struct CharacterLanguageTests {
    @Test(arguments: [
        ("[0-9]{3}", "[0-9]+", Inclusion.included),
        ("[0-9]+", "[0-9]{3}", .counterexample("0")),
        ("a{2,5}|b", "a*|b", .included),
        ("(ab)*", "(abab)*", .counterexample("ab")),
        ("\\p{L}+", "[a-zåäö]+", .counterexample("A")),
        ("[a-z]{1,200}", "[a-z]{1,50}", .counterexample(String(repeating: "a", count: 51))),
        ("[\\p{L}\\-/ .*'’]+", ".+", .included),
        ("", "a?", .included),
    ])
    func tellsInclusionWithAShortestTextThatFails(_ case: (String, String, Inclusion)) throws {
        #expect(try language(`case`.0).inclusion(in: try language(`case`.1)) == `case`.2)
    }

    @Test func decidesInclusionOfPatternsWithTwoHundredStates() throws {
        // The eighth letter from the end is an a: a machine has to remember all of the last eight.
        let right = try language("(a|b)*a(a|b){7}")
        let left = try right.intersection(try language("b(a|b)*"))
        #expect(left.stateCount > 200 && right.stateCount > 200)
        #expect(left.inclusion(in: right) == .included)
        #expect(right.inclusion(in: left) == .counterexample("aaaaaaaa"))
    }

    @Test func saysWhereTheBoundIsReached() throws {
        let left = try language("(a|b)*a(a|b){9}")
        #expect(left.inclusion(in: try language("(a|b)*a(a|b){9}|b+"), bound: 50) == .bounded(50))
    }

    @Test(arguments: [("[0-9]{2,5}", 2, 5), ("a*", 0, nil), ("(ab|c){3}", 3, 6), ("ä{1,4000}", 1, 4_000)])
    func knowsTheLengthsOfItsTexts(_ case: (String, Int, Int?)) throws {
        let bounds = try #require(try language(`case`.0).lengthBounds)
        #expect(bounds.least == `case`.1)
        #expect(bounds.most == `case`.2)
    }

    @Test func makesTextsOfALength() throws {
        #expect(try language("(ab)+").text(ofLength: 6) == "ababab")
        #expect(try language("(ab)+").text(ofLength: 5) == nil)
        #expect(try language("[a-z]{1,3}").longestText?.count == 3)
    }

    @Test func listsItemsWithOneSpaceBetween() throws {
        let list = try CharacterLanguage(texts: ["a", "bc"]).listed(1, 3)
        for (text, isIn) in [("a", true), ("a bc a", true), ("a  a", false), ("a a a a", false), ("", false)] {
            #expect(list.contains(text) == isIn, "\(text)")
        }
        let open = try CharacterLanguage(texts: ["a"]).listed(0, nil)
        #expect(open.contains(""))
        #expect(open.contains("a a a a a"))
        #expect(!open.contains(" a"))
    }

    @Test func drawsOnlyTextsOfTheLanguage() throws {
        var generator = SplitMix(state: 7)
        for pattern in ["[A-Z]{2}[0-9]{1,30}", "(a|bc)*d", "\\p{Lu}\\p{Ll}{0,90}"] {
            let language = try language(pattern)
            let sampler = TextSampler(language)
            let drawn = (0..<500).compactMap { _ in sampler.draw(using: &generator) }
            #expect(drawn.count == 500)
            #expect(drawn.allSatisfy(language.contains))
            #expect(Set(drawn).count > 50)
        }
    }
}

@Suite struct TextFunctionTests {
    private static let letters = "0123456789-+ ()/.ABCxyzåÄÿ×÷\u{A0}\u{2003}\t0000"

    @Test(arguments: Normaliser.allCases) func readsBackwardsWhatNormalisersDo(_ normaliser: Normaliser) throws {
        let goals = [
            "[0-9]{14}", "[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,4}-[0-9]{1,4}", "\\+[1-9][0-9]{2,14}", "[0-9]{7}-[0-9]",
            "[A-ZÅÄÖ ]*", "[^ ]*", ".{0,6}",
        ]
        let inputs =
            texts(Self.letters, count: 3_000, longest: 9, seed: 1)
            + texts("0123456789-", count: 3_000, longest: 15, seed: 2)
            + texts("0+35812 -", count: 3_000, longest: 12, seed: 3)
            + texts("0123456789", count: 300, longest: 40, seed: 4)
            + [
                "92744500150000", "0737546-2", "07375462", "737546-2", "1-2-3-4", "001-002-0003-0004", "+358 0 40 123",
                "00358040123", "040-123 4567", "0", "+", "", "000", "(09) 123",
            ]
        for goal in goals {
            let goal = try language(goal)
            let before = try goal.preimage(under: .normalise(normaliser))
            for text in inputs where before.contains(text) != goal.contains(normaliser.apply(to: text)) {
                Issue.record("\(normaliser) of \(text) is \(normaliser.apply(to: text))")
            }
        }
    }

    @Test(arguments: Normaliser.allCases) func readsForwardsWhatNormalisersDo(_ normaliser: Normaliser) throws {
        for source in ["[0-9]{1,8}", "[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,4}-[0-9]{1,4}", "[+0-9 ]{1,6}", "[a-zA-Zå ]{0,3}"] {
            let source = try language(source)
            let image = try source.image(under: .normalise(normaliser))
            var generator = SplitMix(state: 5)
            let sampler = TextSampler(source)
            let drawn = (0..<400).compactMap { _ in sampler.draw(using: &generator) }
            for text in drawn where !image.contains(normaliser.apply(to: text)) {
                Issue.record("\(normaliser) of \(text) is \(normaliser.apply(to: text))")
            }
            // And nothing else: each text of the image is one that something becomes.
            let origins = try image.preimage(under: .normalise(normaliser)).intersection(source)
            let outputs = TextSampler(image)
            for text in (0..<200).compactMap({ _ in outputs.draw(using: &generator) }) {
                let back = try CharacterLanguage(texts: [text]).preimage(under: .normalise(normaliser)).intersection(
                    origins)
                #expect(!back.isEmpty, "nothing becomes \(text) by \(normaliser)")
            }
        }
    }

    @Test(arguments: WhiteSpace.allCases) func readsBackwardsWhatWhiteSpaceRulesDo(_ rule: WhiteSpace) throws {
        for goal in ["a( b)*", ".{2,4}", "[a b]*"] {
            let goal = try language(goal)
            let before = try goal.preimage(under: .whiteSpace(rule))
            for text in texts("a b\t\n\r ", count: 2_000, longest: 7, seed: 9) {
                #expect(before.contains(text) == goal.contains(rule.apply(to: text)), "\(text)")
            }
        }
    }
}

@Suite struct LexicalSpaceTests {
    private static func type(_ base: BuiltInType, _ facets: Facet...) -> ValueType {
        ValueType(base).restricted(by: facets).type
    }

    private static let types: [(name: String, type: ValueType, letters: String)] = [
        ("string", type(.string, .minLength(1), .maxLength(4)), "aä \n1"),
        ("token", type(.token, .minLength(1), .maxLength(4)), "aä \n1"),
        ("normalizedString", type(.normalizedString, .length(3)), "aä \n1"),
        ("pattern", type(.token, .pattern("[a-z]+[0-9]"), .pattern("[0-9]{2}")), "az09 "),
        ("two steps", type(.token, .pattern("[a-z0-9]*")).restricted(by: [.pattern(".{2,3}")]).type, "az09 A"),
        ("decimal", ValueType(.decimal), "+-.01 9"),
        ("money", type(.decimal, .totalDigits(4), .fractionDigits(2), .minInclusive("0")), "+-.0192"),
        ("range", type(.decimal, .minInclusive("-2.50"), .maxExclusive("12.05")), "-.01250"),
        ("exact", type(.decimal, .enumeration("1.50"), .enumeration("-0")), "+-.0150"),
        ("integer", type(.integer, .minExclusive("9"), .maxInclusive("120")), "+-0129"),
        ("byte", ValueType(.byte), "+-0127"),
        ("positiveInteger", type(.positiveInteger, .totalDigits(3)), "+-019"),
        ("unsignedShort", ValueType(.unsignedShort), "65530"),
        ("boolean", ValueType(.boolean), "true01"),
        ("date", ValueType(.date), "0123-9"),
        ("gMonthDay", ValueType(.gMonthDay), "-0123"),
        ("gYear", ValueType(.gYear), "-0129Z"),
        ("gYearMonth", ValueType(.gYearMonth), "-0129"),
        ("gDay", ValueType(.gDay), "-0123Z"),
        ("gMonth", ValueType(.gMonth), "-01Z"),
        ("time", ValueType(.time), "0123:4.Z"),
        ("hex", type(.hexBinary, .maxLength(2)), "0aF g"),
        ("base64", ValueType(.base64Binary), "Ag= "),
        ("float", ValueType(.float), "+-.1eEINF"),
        ("double bounds", type(.double, .minInclusive("1")), "+-.1e0"),
        ("duration", ValueType(.duration), "-PT1YMDHS."),
        ("language", ValueType(.language), "fiE-1"),
        ("NCName", ValueType(.ncName), "a:-1é"),
        ("QName", ValueType(.qName), "a:b-1"),
        ("anyURI", ValueType(.anyURI), "ab:/%? #"),
        (
            "list",
            ValueType(listOf: type(.token, .enumeration("a"), .enumeration("bb"))).restricted(by: [.maxLength(3)]).type,
            "ab "
        ),
        (
            "union", ValueType(unionOf: [type(.token, .enumeration("a b")), type(.integer, .maxInclusive("12"))]),
            "ab 12-"
        ),
        ("codes", type(.token, .enumeration("aa"), .enumeration("ab c")), "ab c"),
    ]

    @Test(arguments: types.indices) func agreesWithValidation(_ index: Int) throws {
        let (name, type, letters) = Self.types[index]
        let raw = type.acceptedTexts()
        let samples = TextSampler(raw.atLeast)
        var generator = SplitMix(state: UInt64(index))
        let drawn = (0..<500).compactMap { _ in samples.draw(using: &generator) }
        for text in drawn where type.validate(text) != nil { Issue.record("\(name) refuses \(text)") }
        let inputs =
            texts(letters, count: 4_000, longest: 5, seed: UInt64(index)) + Self.temporal + drawn.map { $0 + "1" }
        for text in inputs where type.validate(text) == nil && !raw.atMost.contains(text) {
            Issue.record("\(name) accepts \(text)")
        }
        guard raw.isExact else { return }
        for text in inputs where type.validate(text) != nil && raw.atMost.contains(text) {
            Issue.record("\(name) does not accept \(text)")
        }
    }

    private static let temporal = [
        "2024-02-29", "2023-02-29", "1900-02-29", "2000-02-29", "0000-01-01", "-0004-02-29", "12024-02-29",
        "02024-02-28",
        "2024-04-31", "2024-12-31Z", "2024-12-31+14:00", "2024-12-31+14:01", "2024-12-31-13:59", "24:00:00", "24:00:01",
        "24:00:00.0", "23:59:59.999", "23:59:60", "12:00:00+02:00", "12:00:00.", "--02-29", "--02-30", "---31", "---32",
        "--12", "--13", "2024", "-2024Z", "2024-13", "P1Y", "P", "P1YT", "PT1.5S", "-P1M2D", "1e5", "INF", "-INF",
        "+INF",
        "NaN", "1E+5", "1e", ".5E-3", "30000-01-01", "2024-1-01",
    ]

    @Test(arguments: [
        ("2024-01-01", "2024-12-31", "2024-01-01", true), ("2024-01-01", "2024-12-31", "2023-12-31", false),
        ("2024-01-01", "2024-12-31", "2025-01-01", false), ("2024-01-01", "2024-12-31", "2024-06-01+02:00", true),
    ])
    func boundsDatesByTheCalendar(_ case: (String, String, String, Bool)) throws {
        let type = Self.type(.date, .minInclusive(`case`.0), .maxInclusive(`case`.1))
        let space = type.lexicalSpace()
        #expect(space.atLeast.contains(`case`.2) == `case`.3)
        #expect((type.validate(`case`.2) == nil) == `case`.3)
    }

    @Test func comparesDefinitionsWhereLanguagesCannot() {
        let narrow = Self.type(.double, .minInclusive("10"), .maxExclusive("20"))
        let wide = Self.type(.double, .minInclusive("5"), .maxInclusive("20"))
        #expect(wide.implied(by: narrow) == .all)
        #expect(narrow.implied(by: wide).contains(.lowerBound) == false)
        #expect(narrow.implied(by: wide).contains(.upperBound) == false)
    }
}
