import Testing

@testable import SchemaValues

@Suite struct FacetTests {
    private func restricted(_ base: BuiltInType, _ facets: [Facet]) throws -> ValueType {
        let (type, violations) = ValueType(base).restricted(by: facets)
        try #require(violations.isEmpty, "\(violations)")
        return type
    }

    /// Base, facets, texts inside, texts outside with the rule they break.
    static let boundaries: [(BuiltInType, [Facet], [String], [(String, FacetViolation)])] = [
        (.string, [.length(2)], ["ab", "ä€"], [("a", .length), ("abc", .length)]),
        (.string, [.minLength(1), .maxLength(3)], ["a", "𐍈𐍈𐍈"], [("", .minLength), ("abcd", .maxLength)]),
        (.token, [.maxLength(3)], [" abc "], [("abcd", .maxLength)]),
        (.hexBinary, [.length(2)], ["0FB7"], [("0F", .length), ("0F0", .datatype)]),
        (.base64Binary, [.maxLength(2)], ["YWI="], [("YWJj", .maxLength)]),
        (.nmtokens, [.length(2)], ["a b"], [("a", .length), ("a b c", .length), ("", .length)]),
        (.qName, [.length(1)], ["abc"], []),
        (
            .integer, [.minInclusive("-5"), .maxExclusive("10")], ["-5", "9", "009"],
            [("-6", .minInclusive), ("10", .maxExclusive)]
        ),
        (
            .byte, [.minExclusive("-100"), .maxExclusive("100")], ["-99", "99"],
            [("128", .maxInclusive), ("100", .maxExclusive), ("-129", .minInclusive), ("-100", .minExclusive)]
        ),
        (
            .decimal, [.minExclusive("0"), .maxInclusive("0.5")], ["0.5", "0.0000000000000000000000001"],
            [("0", .minExclusive), ("0.50000000000000000000000001", .maxInclusive), ("-1", .minExclusive)]
        ),
        (
            .decimal, [.minInclusive("99999999999999999999")], ["99999999999999999999"],
            [("99999999999999999998.9", .minInclusive)]
        ),
        (
            .decimal, [.totalDigits(4), .fractionDigits(2)], ["12.34", "0012.3400", "9999", "0.01"],
            [("123.45", .totalDigits), ("1.234", .fractionDigits), ("10000", .totalDigits)]
        ),
        (.decimal, [.totalDigits(2)], ["0.01", "99"], [("0.001", .totalDigits), ("100", .totalDigits)]),
        (
            .long, [.maxInclusive("9223372036854775806")], ["9223372036854775806"],
            [("9223372036854775807", .maxInclusive)]
        ),
        (
            .double, [.minInclusive("0"), .maxInclusive("INF")], ["INF", "-0"],
            [("NaN", .maxInclusive), ("-1", .minInclusive)]
        ),
        (
            .date, [.minInclusive("2027-01-01")], ["2027-01-01", "2027-01-02Z"],
            [("2026-12-31", .minInclusive), ("2027-01-01Z", .minInclusive)]
        ),
        (.duration, [.maxInclusive("P1M")], ["P27D", "P1M"], [("P30D", .maxInclusive)]),
        (.token, [.pattern("[a-c]+"), .pattern("x")], ["abc", " x "], [("d", .pattern), ("ax", .pattern)]),
        (.integer, [.pattern("[0-9]{2}")], ["01"], [("1", .pattern), ("001", .pattern)]),
        (.integer, [.enumeration("1"), .enumeration("20")], ["1", "020", "+1"], [("2", .enumeration)]),
        (.string, [.enumeration("\u{E4}")], ["\u{E4}"], [("a\u{308}", .enumeration)]),
        (.float, [.enumeration("NaN")], ["NaN"], [("1", .enumeration)]),
        (.nmtokens, [.enumeration("a b")], [" a  b "], [("b a", .enumeration), ("a", .enumeration)]),
        (.string, [.whiteSpace(.collapse), .maxLength(1)], [" a "], [("ab", .maxLength)]),
    ]

    @Test(arguments: boundaries.indices) func holdsAtBothSidesOfEachBoundary(_ index: Int) throws {
        let (base, facets, inside, outside) = Self.boundaries[index]
        let type = try restricted(base, facets)
        for text in inside { #expect(type.validate(text) == nil, "\(base.localName) \(facets) \(text)") }
        for (text, rule) in outside { #expect(type.validate(text) == rule, "\(base.localName) \(facets) \(text)") }
    }

    @Test func appliesPatternsOfAllSteps() throws {
        let first = try restricted(.token, [.pattern("[a-z]+"), .pattern("[0-9]+")])
        let second = first.restricted(by: [.pattern(".{2}")]).type
        for text in ["ab", "12"] { #expect(second.validate(text) == nil) }
        for text in ["a", "abc", "a1"] { #expect(second.validate(text) == .pattern, "\(text)") }
    }

    @Test func judgesUnionsByFirstMember() throws {
        let union = ValueType(unionOf: [
            ValueType(.integer), ValueType(.boolean), try restricted(.string, [.maxLength(3)]),
        ])
        #expect(union.value(of: "01") == .decimal(.one))
        #expect(union.value(of: "true") == .boolean(true))
        #expect(union.value(of: " a ") == .string(SchemaText(" a ")))
        #expect(union.validate("abcd") == .datatype)
        let chosen = union.restricted(by: [.enumeration("1"), .enumeration("abc")]).type
        #expect(chosen.validate("001") == nil)
        #expect(chosen.validate("2") == .enumeration)
    }

    @Test func judgesListsByItem() throws {
        let list = ValueType(listOf: try restricted(.integer, [.maxInclusive("9")]))
        #expect(list.validate(" 1 2\n9 ") == nil)
        #expect(list.validate("1 10") == .datatype)
        #expect(list.validate("") == nil)
        #expect(list.restricted(by: [.maxLength(2)]).type.validate("1 2 3") == .maxLength)
    }

    static let rules: [(BuiltInType, [Facet], [Facet], FacetRuleViolation.Rule)] = [
        (.string, [], [.totalDigits(3)], .applicableFacets), (.boolean, [], [.enumeration("true")], .applicableFacets),
        (.integer, [], [.length(3)], .applicableFacets), (.string, [], [.length(1), .length(1)], .repeatedFacet),
        (.string, [.length(3)], [.length(4)], .lengthRestriction),
        (.string, [.minLength(3)], [.minLength(2)], .minLengthRestriction),
        (.string, [.maxLength(3)], [.maxLength(4)], .maxLengthRestriction),
        (.string, [], [.minLength(3), .maxLength(2)], .minLengthAboveMaxLength),
        (.string, [], [.length(3), .maxLength(3)], .lengthWithBounds),
        (.string, [.maxLength(3)], [.length(4)], .lengthWithBounds),
        (.integer, [], [.enumeration("x")], .enumerationRestriction),
        (.integer, [.maxInclusive("5")], [.enumeration("6")], .enumerationRestriction),
        (.token, [], [.whiteSpace(.preserve)], .whiteSpaceRestriction),
        (.integer, [], [.whiteSpace(.replace)], .fixedFacet), (.integer, [], [.fractionDigits(1)], .fixedFacet),
        (.byte, [], [.maxInclusive("128")], .maxInclusiveRestriction),
        (.integer, [.maxExclusive("5")], [.maxInclusive("5")], .maxInclusiveRestriction),
        (.integer, [.minInclusive("5")], [.minInclusive("4")], .minInclusiveRestriction),
        (.integer, [.minExclusive("5")], [.minInclusive("5")], .minInclusiveRestriction),
        (.integer, [.maxInclusive("5")], [.maxExclusive("6")], .maxExclusiveRestriction),
        (.integer, [.minInclusive("5")], [.minExclusive("4")], .minExclusiveRestriction),
        (.integer, [], [.maxInclusive("5"), .maxExclusive("6")], .bothUpperBounds),
        (.integer, [], [.minInclusive("5"), .minExclusive("4")], .bothLowerBounds),
        (.integer, [], [.minInclusive("6"), .maxInclusive("5")], .inclusiveBoundsCross),
        (.integer, [], [.minExclusive("6"), .maxExclusive("5")], .exclusiveBoundsCross),
        (.integer, [], [.minExclusive("5"), .maxInclusive("5")], .minExclusiveAboveMaxInclusive),
        (.integer, [], [.minInclusive("5"), .maxExclusive("5")], .minInclusiveAboveMaxExclusive),
        (.integer, [], [.maxInclusive("1.5")], .valueOutsideBase), (.date, [], [.maxInclusive("x")], .valueOutsideBase),
        (.integer, [.pattern("\\d")], [.maxInclusive("10")], .valueOutsideBase),
        (.integer, [.totalDigits(2)], [.minInclusive("100")], .valueOutsideBase),
        (.integer, [.enumeration("1"), .enumeration("2")], [.maxExclusive("3")], .valueOutsideBase),
        (.decimal, [.totalDigits(3)], [.totalDigits(4)], .totalDigitsRestriction),
        (.decimal, [.fractionDigits(1)], [.fractionDigits(2)], .fractionDigitsRestriction),
        (.decimal, [], [.totalDigits(2), .fractionDigits(3)], .fractionAboveTotalDigits),
        (.string, [], [.pattern("[")], .pattern),
    ]

    @Test(arguments: rules.indices) func namesTheConstraintThatARestrictionBreaks(_ index: Int) throws {
        let (base, first, second, rule) = Self.rules[index]
        let (_, violations) = try restricted(base, first).restricted(by: second)
        #expect(violations.map(\.rule) == [rule])
    }

    @Test func keepsFixedFacets() throws {
        let fixed = ValueType(.string).restricted(by: [FacetDeclaration(.maxLength(5), isFixed: true)]).type
        #expect(fixed.restricted(by: [.maxLength(4)]).violations.map(\.rule) == [.fixedFacet])
        #expect(fixed.restricted(by: [.maxLength(5)]).violations.isEmpty)
    }

    /// The quick way for decimals against the exact one.
    @Test func judgesDecimalsQuicklyAsExactly() throws {
        let type = try restricted(
            .decimal, [.minExclusive("-12.5"), .maxInclusive("300.25"), .totalDigits(5), .fractionDigits(3)])
        var state: UInt64 = 3
        for _ in 0..<4_000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let whole = Int(state >> 33) % 1_300 - 400
            let text = "\(whole).\(String(Int(state >> 40) % 10_000))"
            let number = try #require(ExactDecimal(lexical: text))
            let exact = type.facets.violation(ofDigits: number) ?? type.facets.violation(ofBounds: .decimal(number))
            #expect(type.validate(text) == exact, "\(text)")
        }
    }

    /// The quick way for dates and moments against the general reader, on texts that are nearly right.
    @Test func judgesDatesQuicklyAsExactly() throws {
        let seeds: [(BuiltInType, String)] = [
            (.date, "2024-02-29"), (.date, "1900-02-28"), (.date, "2026-12-31"), (.dateTime, "2024-02-29T23:59:59Z"),
            (.dateTime, "2026-04-30T00:00:00"), (.ncName, "kohde-1.a_b"), (.nmtoken, "a:b-1"), (.boolean, "true"),
        ]
        let replacements = Array("0123459-:TZ. a+".utf8)
        var state: UInt64 = 11
        var valid = 0
        for (type, seed) in seeds {
            for _ in 0..<2_000 {
                var bytes = Array(seed.utf8)
                for _ in 0..<2 {
                    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    bytes[Int(state >> 33) % bytes.count] = replacements[Int(state >> 45) % replacements.count]
                }
                let text = String(decoding: bytes, as: UTF8.self)
                let processed = WhiteSpace.collapse.apply(to: bytes)
                let isAccepted = processed.withUnsafeBufferPointer { type.accepts($0) }
                #expect((ValueType(type).validate(text) == nil) == isAccepted, "\(type) \(text)")
                valid += isAccepted ? 1 : 0
            }
        }
        #expect(valid > 500)
    }
}
