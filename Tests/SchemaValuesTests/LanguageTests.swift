import Testing

@testable import SchemaValues

/// Languages of types against what validation says, and the operations that proofs are made of.
@Suite struct LanguageTests {
    private func automaton(_ source: String) throws -> Automaton { try Automaton(RegularExpression(source)) }

    private func restricted(_ type: BuiltInType, _ facets: [Facet]) -> ValueType {
        let (type, violations) = ValueType(type).restricted(by: facets)
        #expect(violations.isEmpty)
        return type
    }

    /// Texts in and around the language have to get the same verdict from validation.
    private func expectAgreement(_ type: ValueType, _ comment: String, count: Int = 400) throws {
        let language = try #require(try type.documentLanguage(), "\(comment)")
        let texts = language.examples(count: count) + (try language.nearMisses(count: count))
        #expect(texts.count > 10, "\(comment)")
        for text in texts {
            let isValid = type.validate(text) == nil
            #expect(language.matches(text) == isValid, "\(comment): \(text.debugDescription)")
        }
    }

    static let known: [BuiltInType] = BuiltInType.allCases.filter { $0 != .anyURI }

    @Test(arguments: known) func knowsTheLanguageOfBuiltInTypes(_ type: BuiltInType) throws {
        try expectAgreement(ValueType(type), type.localName)
    }

    @Test func saysWhereNoLanguageIsKnown() throws {
        #expect(try ValueType(.anyURI).language() == nil)
        #expect(try restricted(.date, [.minInclusive("2000-01-01")]).language() == nil)
        #expect(try restricted(.float, [.enumeration("1")]).language() == nil)
        #expect(try restricted(.hexBinary, [.length(2)]).language() == nil)
    }

    static let restrictions: [(BuiltInType, [Facet])] = [
        (.string, [.minLength(2), .maxLength(5)]), (.string, [.length(3), .pattern("[a-zä€]*")]),
        (.token, [.maxLength(4), .pattern("[ a-c]+")]), (.normalizedString, [.length(2)]),
        (.string, [.enumeration("a"), .enumeration(" b "), .enumeration("ääni")]),
        (.token, [.enumeration("a b"), .enumeration("c")]), (.string, [.whiteSpace(.collapse), .pattern("a( b)?")]),
        (.decimal, [.minInclusive("-1.5"), .maxExclusive("12.25")]), (.decimal, [.totalDigits(3), .fractionDigits(2)]),
        (.decimal, [.fractionDigits(0)]), (.decimal, [.enumeration("0"), .enumeration("-1.50")]),
        (.decimal, [.minExclusive("0")]), (.decimal, [.maxExclusive("0")]), (.decimal, [.maxInclusive("0.001")]),
        (.integer, [.minInclusive("0"), .maxInclusive("365")]), (.byte, [.pattern("[0-9]{1,2}")]),
        (.positiveInteger, [.totalDigits(4)]), (.unsignedLong, [.minExclusive("99")]),
        (.nmtoken, [.length(3)]), (.nmtokens, [.maxLength(2)]), (.nmtokens, [.length(2), .pattern(".{3}")]),
        (.date, [.pattern("19.*")]),
    ]

    @Test(arguments: restrictions) func knowsTheLanguageOfRestrictions(_ type: BuiltInType, _ facets: [Facet]) throws {
        try expectAgreement(restricted(type, facets), "\(type.localName) \(facets)")
    }

    @Test func knowsTheLanguageOfListsAndUnions() throws {
        let codes = restricted(.token, [.enumeration("a"), .enumeration("bc")])
        try expectAgreement(ValueType(listOf: codes), "list")
        try expectAgreement(ValueType(listOf: codes).restricted(by: [.minLength(2), .maxLength(3)]).type, "list 2...3")
        try expectAgreement(ValueType(unionOf: [codes, ValueType(.unsignedByte), ValueType(.boolean)]), "union")
    }

    @Test func readsWhatStandsBeforeWhiteSpaceIsProcessed() throws {
        let words = try automaton("a( b)*")
        let raw = try words.before(.collapse)
        for text in ["a", " a\t\nb ", "\ra  b  b"] { #expect(raw.matches(text), "\(text.debugDescription)") }
        for text in ["", " ", "ab", "b", " a bb"] { #expect(!raw.matches(text), "\(text.debugDescription)") }
        #expect(try raw.intersection(.settled(.collapse)) == words)
        #expect(try automaton(" a ").before(.replace) == automaton("\\sa\\s"))
        #expect(try automaton("\\s").before(.preserve) == automaton("\\s"))
        for text in ["", "a", "ä b"] { #expect(Automaton.settled(.collapse).matches(text)) }
        for text in [" ", "a ", "a  b", "a\tb"] { #expect(!Automaton.settled(.collapse).matches(text)) }
    }

    @Test func joinsAndRepeatsLanguages() throws {
        let (a, b) = (try automaton("a|ab"), try automaton("b*c|"))
        #expect(try a.followed(by: b) == automaton("(a|ab)(b*c|)"))
        #expect(try a.repeated() == automaton("(a|ab)*"))
        #expect(try a.repeated(min: 2, max: 4) == automaton("(a|ab){2,4}"))
        #expect(try a.repeated(min: 3) == automaton("(a|ab){3,}"))
        #expect(try b.repeated(min: 1, max: 2) == automaton("(b*c|){1,2}"))
        #expect(try Automaton.nothing.followed(by: a) == .nothing)
        #expect(try a.followed(by: .nothing) == .nothing)
        #expect(try Automaton.length(min: 2, max: 3) == automaton("[\\s\\S]{2,3}"))
        #expect(try Automaton.length(min: 2) == automaton("[\\s\\S]{2,}"))
        #expect(try automaton("(ä|€)*").ofLength(min: 1, max: 2) == automaton("(ä|€){1,2}"))
    }

    @Test func findsShortestTextOfSeveralConditions() throws {
        let conditions = TextConditions(
            required: [try automaton("[a-z0-9]+"), try automaton(".*7.*"), try automaton(".*x.*")],
            excluded: [try automaton("[7x]*")], minLength: 2, maxLength: 9)
        guard case .found(let text) = conditions.shortestText() else {
            Issue.record("nothing found")
            return
        }
        #expect(text.count == 3)
        #expect(conditions.admit(text) && !conditions.admit("7x") && !conditions.admit("a7x$"))
        #expect(try conditions.language().matches(text))
        #expect(TextConditions(minLength: 3, maxLength: 2).shortestText() == .none)
        #expect(TextConditions(minLength: 2).shortestText() == .found("aa"))
        let far = TextConditions(required: [.everything], minLength: 4_000)
        #expect(far.shortestText(bound: 100) == .bounded(100))
        #expect(far.shortestText() == .found(String(repeating: "a", count: 4_000)))
    }

    @Test func findsWhatFitsOneTypeAndNotAnother() throws {
        func outcome(_ source: ValueType, _ target: ValueType) throws -> TextConditions.Outcome {
            let (inner, outer) = (try #require(try source.conditions()), try #require(try target.conditions()))
            return inner.shortestText(outside: outer)
        }
        let name = restricted(.token, [.minLength(1), .maxLength(100)])
        #expect(try outcome(name, restricted(.string, [.maxLength(200)])) == .none)
        #expect(
            try outcome(name, restricted(.string, [.maxLength(50)])) == .found(String(repeating: "a", count: 51)))
        #expect(try outcome(restricted(.string, [.maxLength(9)]), name) == .found(""))
        #expect(try outcome(restricted(.string, [.minLength(1)]), ValueType(.token)) == .found(" "))
        let day = restricted(.integer, [.minInclusive("1"), .maxInclusive("31")])
        #expect(try outcome(day, ValueType(.byte)) == .none)
        let month = restricted(.integer, [.minInclusive("1"), .maxInclusive("12")])
        #expect(try outcome(day, month) == .found("13"))
        #expect(try outcome(ValueType(.date), restricted(.string, [.minLength(10)])) == .none)
        #expect(try outcome(ValueType(.boolean), restricted(.string, [.length(1)])) == .found("true"))
        let checked = TextConditions(required: [Checksum.yTunnus.automaton])
        let target = try #require(try restricted(.string, [.pattern("\\d{7}-\\d"), .maxLength(9)]).conditions())
        #expect(checked.shortestText(outside: target) == .none)
        guard case .found(let text) = target.shortestText(outside: checked) else {
            Issue.record("every number of this form would be right")
            return
        }
        #expect(!Checksum.yTunnus.isValid(text))
    }

    @Test func writesTextsAtTheBorders() throws {
        let code = try automaton("[A-Z]{2}[0-9]{1,4}")
        #expect(code.textsAtLengthBounds(cap: 100) == ["AA0", "AA0000"])
        #expect(try automaton("(ab)+").textsAtLengthBounds(cap: 7) == ["ab", "ababab"])
        #expect(code.example(ofLength: 5) == "AA000")
        #expect(code.example(ofLength: 7) == nil)
        let outside = try code.nearMisses(count: 500)
        for text in ["", "A", "AA", "AA00000", "A00"] { #expect(outside.contains(text), "\(text)") }
        for text in outside { #expect(!code.matches(text)) }
    }

    /// After a part of one character and after a whole one more, the states can be the same: the fewer come first.
    @Test func countsCharactersAndNotBytesOnTheWay() throws {
        let wide = try automaton(".€\\s([ä-€]|bc)")
        guard case .counterexample(let text) = try automaton("d+").includes(wide) else {
            Issue.record("no counter-example")
            return
        }
        #expect(text.unicodeScalars.count == 4 && wide.matches(text), "\(text)")
    }

    /// Every operation against the verdicts of the derivative matcher on its own operands.
    @Test func combinesRandomPatternsAsDerivativesDo() throws {
        let seed = RandomSeed.value(20_261_125)
        var generator = PatternGenerator(state: seed)
        for round in 0..<RandomRounds.value(40) {
            let (left, right) = (generator.pattern(depth: 3), generator.pattern(depth: 3))
            let (a, b) = (try automaton(left.source), try automaton(right.source))
            let (both, either, less) = (try a.intersection(b), try a.union(b), try a.subtracting(b))
            let (none, joined) = (try a.complement(), try a.followed(by: b))
            let comment = "seed \(seed), round \(round): \(left.source) \(right.source)"
            let texts = (0..<8).map { _ in generator.text() } + either.examples(count: 6)
            for text in texts {
                let (inLeft, inRight) = (left.meaning.matches(text), right.meaning.matches(text))
                #expect(both.matches(text) == (inLeft && inRight), "\(comment)")
                #expect(either.matches(text) == (inLeft || inRight), "\(comment)")
                #expect(less.matches(text) == (inLeft && !inRight), "\(comment)")
                #expect(none.matches(text) == !inLeft, "\(comment)")
                #expect(
                    joined.matches(text) == Derivative.join(left.meaning, right.meaning).matches(text), "\(comment)")
            }
            switch b.includes(a) {
            case .included: #expect(less.isEmpty, "\(comment)")
            case .counterexample(let text):
                #expect(left.meaning.matches(text) && !right.meaning.matches(text), "\(comment)")
                #expect(less.lengthBounds?.min == text.unicodeScalars.count, "\(comment)")
            case .bounded: Issue.record("\(comment)")
            }
        }
    }
}
