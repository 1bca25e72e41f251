import Testing

@testable import SchemaValues

/// Part 2, clause by clause, where `ValueTests` has not looked yet.
@Suite struct DatatypeClauseTests {
    private func expect(
        _ type: BuiltInType, valid: [String], invalid: [String], _ clause: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        for text in valid {
            let found = ValueType(type).validate(text)
            #expect(found == nil, "\(clause): \(text.debugDescription)", sourceLocation: sourceLocation)
        }
        for text in invalid {
            let found = ValueType(type).validate(text)
            #expect(found != nil, "\(clause): \(text.debugDescription)", sourceLocation: sourceLocation)
        }
    }

    private func value(_ type: BuiltInType, _ text: String) throws -> SchemaValue {
        try #require(ValueType(type).value(of: text), "\(type.localName) \(text)")
    }

    private func isWithin(_ type: BuiltInType, _ facets: [Facet], _ text: String) -> Bool {
        let (restricted, violations) = ValueType(type).restricted(by: facets)
        #expect(violations.isEmpty)
        return restricted.validate(text) == nil
    }

    // MARK: 3.2.2 to 3.2.5

    @Test func readsBooleans() {
        expect(
            .boolean, valid: ["true", "false", "0", "1", "\t1\n"],
            invalid: ["True", "00", "01", "t", "true false", "\u{A0}1"], "3.2.2.1")
    }

    @Test func readsDecimalsOfAnyLength() throws {
        let long = String(repeating: "9", count: 5_000)
        expect(
            .decimal, valid: [long, "-\(long).\(long)", "00", "-.0", "+0.", "0000000000000000000000.5"],
            invalid: ["+-1", "1 0", "1e0", "--1", "+", "-", ".", "-.", "٣", "1_000", "0x1", "NaN"], "3.2.3.1")
        #expect(try value(.decimal, long + ".50").order(to: value(.decimal, long + ".5")) == .equal)
        #expect(try value(.decimal, long + ".51").order(to: value(.decimal, long + ".5")) == .greater)
        #expect(try value(.decimal, "-0.0").canonical == "0.0")
    }

    @Test func hasOneZeroAndOneNaN() throws {
        for type in [BuiltInType.float, .double] {
            #expect(try value(type, "-0") == value(type, "0"))
            #expect(try value(type, "-0.0e7").canonical == "0.0E0")
            #expect(try value(type, "NaN") == value(type, "NaN"))
            #expect(isWithin(type, [.enumeration("0")], "-0"))
            #expect(isWithin(type, [.minInclusive("0")], "-0"))
            #expect(!isWithin(type, [.minExclusive("0")], "-0"))
        }
    }

    /// 3.2.4: with NaN as a bound only NaN is inside of an inclusive one, and nothing of an exclusive one; any other
    /// bound keeps NaN out.
    @Test func boundsTreatNaNAsIncomparable() {
        for type in [BuiltInType.float, .double] {
            for inclusive in [Facet.minInclusive("NaN"), .maxInclusive("NaN")] {
                #expect(isWithin(type, [inclusive], "NaN"))
                #expect(!isWithin(type, [inclusive], "0") && !isWithin(type, [inclusive], "INF"))
            }
            for exclusive in [Facet.minExclusive("NaN"), .maxExclusive("NaN")] {
                for text in ["NaN", "0", "-INF"] { #expect(!isWithin(type, [exclusive], text)) }
            }
            #expect(!isWithin(type, [.maxInclusive("INF")], "NaN") && !isWithin(type, [.minInclusive("-INF")], "NaN"))
            #expect(isWithin(type, [.maxInclusive("INF")], "INF") && !isWithin(type, [.maxExclusive("INF")], "INF"))
        }
    }

    /// Text, the number it is rounded to, by its bits. Halves go to the even neighbour.
    static let floats: [(String, UInt32)] = [
        ("16777217", 0x4B80_0000), ("16777219", 0x4B80_0002), ("16777217.0000000000000000000000001", 0x4B80_0001),
        ("340282356779733661637539395458142568448", 0x7F80_0000),
        ("340282356779733661637539395458142568447.9999", 0x7F7F_FFFF),
        ("1.4e-45", 1), ("0.7006492321624086e-45", 1), ("7.006492321624085e-46", 0), ("1e-999999999999999999999", 0),
        ("0e99999999999999999999", 0), ("1e99999999999999999999", 0x7F80_0000), ("-1e39", 0xFF80_0000),
        ("0.1", 0x3DCC_CCCD), ("1e0000000000000000000000000001", 0x4120_0000), ("+.5e+1", 0x40A0_0000),
        ("1" + String(repeating: "0", count: 400) + "e-400", 0x3F80_0000),
        ("0." + String(repeating: "0", count: 400) + "1E401", 0x3F80_0000),
    ]

    @Test(arguments: floats) func roundsFloatsToTheNearest(_ text: String, _ bits: UInt32) throws {
        guard case .float(let number) = try value(.float, text) else { throw AutomatonError.tooManyStates(limit: 0) }
        #expect(number.number.bitPattern == bits, "\(text) is \(number.number)")
    }

    static let doubles: [(String, UInt64)] = [
        ("9007199254740993", 0x4340_0000_0000_0000),
        ("9007199254740993.0000000000000000000000001", 0x4340_0000_0000_0001),
        ("1.7976931348623158079e308", 0x7FEF_FFFF_FFFF_FFFF), ("1.7976931348623159e308", 0x7FF0_0000_0000_0000),
        ("2.4703282292062327208e-324", 0), ("2.4703282292062328e-324", 1),
        ("2.2250738585072011e-308", 0x000F_FFFF_FFFF_FFFF),
        ("0.1", 0x3FB9_9999_9999_999A), ("1e23", 0x44B5_2D02_C7E1_4AF6), ("8.5e-1", 0x3FEB_3333_3333_3333),
    ]

    @Test(arguments: doubles) func roundsDoublesToTheNearest(_ text: String, _ bits: UInt64) throws {
        guard case .double(let number) = try value(.double, text) else { throw AutomatonError.tooManyStates(limit: 0) }
        #expect(number.number.bitPattern == bits, "\(text) is \(number.number)")
    }

    @Test func readsOnlyTheFormsOfFloats() {
        expect(
            .float, valid: ["1E4", "1e+04", "-INF", "  NaN ", "12.", ".1e1", "-.5"],
            invalid: [
                "-NaN", "+INF", "INFINITY", "1E", "1E.", "1E+", "E1", ".e1", "1e1.", "1 e1", "1f", "0x1p0", "1d",
            ],
            "3.2.4.1")
    }

    // MARK: 3.2.6 durations

    @Test func readsDurations() {
        expect(
            .duration, valid: ["P1Y", "-P1Y2M3DT4H5M6.7S", "PT0.000S", "P00012M", "P1DT1S", "P1Y1D", "PT1M", "P1M"],
            invalid: [
                "P1YT", "PT", "-P", "P-1Y", "P1.5Y", "PT1.5M", "PT1.S", "PT.1S", "P1H", "PT1Y", "P1D1M", "PT1S1M",
                "p1y",
                "P 1Y", "P1W", "P1Y1Y", "+P1Y", "--P1Y", "P1YT1.2.3S", "P1Y2",
            ], "3.2.6.1")
    }

    /// The table of 3.2.6.2, and bounds that leave out what is incomparable.
    @Test func ordersDurationsByFourMoments() throws {
        let table: [(String, [String], [String], [String])] = [
            ("P1Y", ["P364D"], ["P365D", "P366D"], ["P367D"]),
            ("P1M", ["P27D"], ["P28D", "P29D", "P30D", "P31D"], ["P32D"]),
            ("P5M", ["P149D"], ["P150D", "P151D", "P152D", "P153D"], ["P154D"]),
        ]
        for (text, less, unordered, greater) in table {
            let own = try value(.duration, text)
            for other in less { #expect(own.order(to: try value(.duration, other)) == .greater, "\(other)") }
            for other in unordered {
                #expect(own.order(to: try value(.duration, other)) == .incomparable, "\(other)")
                #expect(!isWithin(.duration, [.maxInclusive(text)], other))
                #expect(!isWithin(.duration, [.minInclusive(text)], other))
            }
            for other in greater { #expect(own.order(to: try value(.duration, other)) == .less, "\(other)") }
        }
        #expect(try value(.duration, "P1Y").order(to: value(.duration, "P12M")) == .equal)
        #expect(try value(.duration, "-P1M").order(to: value(.duration, "-P32D")) == .greater)
        let huge = String(repeating: "9", count: 60)
        #expect(try value(.duration, "P\(huge)Y").order(to: value(.duration, "P\(huge)M")) == .greater)
        #expect(try value(.duration, "PT\(huge).1S").order(to: value(.duration, "PT\(huge).2S")) == .less)
    }

    // MARK: 3.2.7 to 3.2.14 dates and times

    @Test func readsMoments() {
        expect(
            .dateTime,
            valid: [
                "2026-12-31T24:00:00", "2026-12-31T24:00:00.000Z", "2026-01-01T00:00:00+14:00",
                "2026-01-01T00:00:00-13:59", "10000-01-01T00:00:00", "-10000-02-29T00:00:00", "2000-02-29T00:00:00",
                "-0004-02-29T00:00:00", "2026-01-01T23:59:59.99999999999999999999999999", "2026-01-01T00:00:00-00:00",
            ],
            invalid: [
                "2026-12-31T24:00:01", "2026-12-31T24:01:00", "2026-12-31T24:00:00.01", "2026-12-31T23:59:60",
                "2026-01-01T00:00:00+14:01", "2026-01-01T00:00:00+15:00", "2026-01-01T00:00:00+1:00",
                "2026-01-01T00:00:00+01", "2026-01-01T00:00:00+0100", "2026-01-01T00:00:00 Z", "0000-01-01T00:00:00",
                "00002026-01-01T00:00:00", "+2026-01-01T00:00:00", "2026-01-01T00:00", "2026-1-1T00:00:00",
                "1900-02-29T00:00:00", "2026-06-31T00:00:00", "2026-01-01T0:00:00", "2026-01-01T00:00:00.",
                "2026-01-01T00:00:00+13:60", "202-01-01T00:00:00", "2026-01-01T00:00:00ZZ", "--2026-01-01T00:00:00",
            ], "3.2.7.1")
    }

    @Test func readsTimesAndPartsOfDates() {
        expect(
            .time, valid: ["00:00:00", "24:00:00", "23:59:59.9Z", "12:00:00-14:00"],
            invalid: ["24:00:00.1", "12:60:00", "12:00:60", "12:00", "1:00:00", "12:00:00-14:30", "T12:00:00"], "3.2.8")
        expect(
            .gYearMonth, valid: ["2026-02", "-0001-12Z", "12026-01+03:00"],
            invalid: ["2026-00", "2026-13", "2026-1", "26-01", "2026-02-01", "0000-01"], "3.2.10")
        expect(
            .gYear, valid: ["0001", "-9999", "10000-01:00"], invalid: ["0000", "01", "+2026", "012026", ""], "3.2.11")
        expect(
            .gMonthDay, valid: ["--02-29", "--01-31Z"], invalid: ["--02-30", "--11-31", "--00-01", "--1-1", "02-29"],
            "3.2.12")
        expect(.gDay, valid: ["---01", "---31+14:00"], invalid: ["---00", "---32", "---1", "--01", "01"], "3.2.13")
        expect(.gMonth, valid: ["--01", "--12Z"], invalid: ["--00", "--13", "--01--", "--1", "-01", "01"], "3.2.14")
    }

    @Test func ordersTimesWithAndWithoutZone() throws {
        let cases: [(BuiltInType, String, String, ValueOrder)] = [
            (.time, "23:00:00-05:00", "05:00:00Z", .greater), (.time, "12:00:00", "12:00:00Z", .incomparable),
            (.date, "2026-01-01", "2026-01-01Z", .incomparable), (.date, "2026-01-01", "2026-01-02Z", .less),
            (.date, "2026-01-01+14:00", "2026-01-01-14:00", .less), (.gYear, "2026", "2026Z", .incomparable),
            (.gYear, "2026", "2027Z", .less), (.gMonth, "--01+14:00", "--01Z", .less),
            (.dateTime, "-0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z", .less),
            (.dateTime, "9999-12-31T24:00:00", "10000-01-01T00:00:00", .equal),
            (.dateTime, "999999999-12-31T24:00:00", "1000000000-01-01T00:00:00", .equal),
            (.dateTime, "-1000000000-12-31T24:00:00", "-999999999-01-01T00:00:00", .equal),
            (.dateTime, "2026-01-01T00:00:00.1", "2026-01-01T00:00:00.10000000000000000000000001", .less),
        ]
        for (type, left, right, order) in cases {
            let (a, b) = (try value(type, left), try value(type, right))
            #expect(a.order(to: b) == order && b.order(to: a) == order.reversed, "\(left) \(right)")
            if order == .equal { #expect(a == b && a.hashValue == b.hashValue, "\(left) \(right)") }
        }
    }

    @Test func writesCanonicalTimes() throws {
        let cases: [(BuiltInType, String, String)] = [
            (.time, "24:00:00", "00:00:00"), (.time, "01:00:00+02:00", "23:00:00Z"),
            (.time, "01:02:03.4500", "01:02:03.45"),
            (.dateTime, "2026-12-31T24:00:00Z", "2027-01-01T00:00:00Z"),
            (.dateTime, "9999-12-31T23:00:00-01:00", "10000-01-01T00:00:00Z"),
            (.date, "2026-01-01-12:00", "2026-01-02+12:00"), (.date, "2026-01-01+12:00", "2026-01-01+12:00"),
            (.date, "2026-01-01+12:01", "2025-12-31-11:59"),
        ]
        for (type, text, canonical) in cases { #expect(try value(type, text).canonical == canonical, "\(text)") }
    }

    // MARK: 3.2.15 to 3.2.19

    @Test func countsOctets() {
        #expect(isWithin(.hexBinary, [.length(2)], " 0aFF "))
        #expect(isWithin(.hexBinary, [.enumeration("ab")], "AB"))
        #expect(isWithin(.base64Binary, [.length(1)], "Y Q = ="))
        #expect(isWithin(.base64Binary, [.maxLength(0)], " "))
        #expect(!isWithin(.base64Binary, [.minLength(1)], ""))
        #expect(isWithin(.base64Binary, [.enumeration("YWJj")], "Y\nW  J\tj"))
        expect(.hexBinary, valid: ["", "00"], invalid: ["0", "0 0", "0x00", "GG", "0FB7 0FB7"], "3.2.15.1")
        expect(
            .base64Binary, valid: ["QUJDRA==", "QUI=", "QUJD QUJD", "+/+/", " QUJD "],
            invalid: ["QUJDRA=", "QUI", "QQ=A", "QQ===", "=", "QR==", "QUK=", "QUJ-", "QUJ_", "A", "ä"], "3.2.16")
    }

    @Test func readsReferencesToResources() {
        expect(
            .anyURI,
            valid: [
                "", "a", "./a:b", "//host", "///path", "http://", "http://user@[::1]:80/", "http://[1:2:3:4:5:6:7:8]",
                "http://[::ffff:1.2.3.4]/a", "http://[1::]", "http://[1::2]:", "?a=[b]", "a?b[c]", "#[x]", "urn:a[b]",
                "mailto:ä@ö.fi", "http://ä.fi/ö ä<>\"{}|\\^`", "http://a:b:c", "x:?", "%C3%A4", "file:///c:/a b",
                "a@b;c",
            ],
            invalid: [
                "%", "%2", "a%zz", ":", ":a", "1:a", "ä:b", "a b:c", "http:", "http:#a", "a#b#", "[", "a[b]", "/a]",
                "http://[::1", "http://::1]", "http://[]", "http://[g::1]", "http://[1:2:3]x", "http://x[::1]",
                "http://[::1]:8a", "http://[1.2.3.4]", "http://[:1.2.3.4]", "http://[1:::2]", "http://[12345::]",
                "http://[::1][::2]", "urn:[a]",
            ], "3.2.17")
        #expect(isWithin(.anyURI, [.length(3)], " äöå "))
    }

    // MARK: 3.3 derived types

    @Test func readsNamesByTheSecondEditionOfXML() {
        // The Fifth Edition admits U+0131 to U+02FF without gaps; the Second does not.
        expect(
            .ncName, valid: ["a", "_", "Ä.1-2", "\u{3007}", "a\u{B7}", "a\u{345}"],
            invalid: ["", "1", "-a", ".a", "a:b", "a b", "\u{B7}a", "a\u{346}", "\u{132}", "a\u{2C7F}", "\u{10000}"],
            "3.3.7")
        expect(.name, valid: ["a:b", ":", "a::b", "_:"], invalid: ["-", "1a", "a/b"], "3.3.6")
        expect(.nmtoken, valid: ["1", "-", ":", "\u{B7}", " a\n"], invalid: ["a b", "", "a,b"], "3.3.4")
        expect(.qName, valid: ["a:b", "a"], invalid: ["a:", ":a", "a:b:c", "a:1", "a: b"], "3.2.18")
        for type in [BuiltInType.id, .idref, .entity] {
            expect(type, valid: ["a-1", " a "], invalid: ["1", "a:b", "a b", ""], type.localName)
        }
        for type in [BuiltInType.nmtokens, .idrefs, .entities] {
            expect(type, valid: ["a", "a\n b\tc"], invalid: ["", " ", "a b/"], type.localName)
        }
    }

    @Test func readsLanguages() {
        expect(
            .language, valid: ["fi", "FI-fi", "x-klingon", "i-12345678", "abcdefgh"],
            invalid: ["", "abcdefghi", "a1", "fi-", "fi--FI", "fi FI", "fi-123456789", "ä"], "3.3.3")
    }

    @Test func keepsIntegersWithinTheirTypes() {
        let digits = String(repeating: "9", count: 100)
        expect(.integer, valid: ["+\(digits)", "-0", "007"], invalid: ["1.", "1.0", ".0", "1e1", "", "- 1"], "3.3.13")
        expect(.nonNegativeInteger, valid: ["-0", "+0", digits], invalid: ["-1", "-\(digits)"], "3.3.20")
        expect(.positiveInteger, valid: ["+1", digits], invalid: ["0", "-0", "-1"], "3.3.25")
        expect(.unsignedLong, valid: ["018446744073709551615"], invalid: ["18446744073709551616", digits], "3.3.21")
        expect(.long, valid: ["-09223372036854775808"], invalid: ["-9223372036854775809", digits], "3.3.16")
    }

    @Test func replacesOrCollapsesWhiteSpaceBeforeItLooks() {
        #expect(isWithin(.normalizedString, [.pattern(" a  ")], "\ta\n\r"))
        #expect(isWithin(.token, [.pattern("a b")], "\n a\t\r b "))
        #expect(!isWithin(.string, [.pattern("a")], " a"))
        #expect(isWithin(.integer, [.pattern("[0-9]")], "\u{20}7\u{D}"))
        #expect(isWithin(.token, [.length(3), .enumeration("a b")], "  a   b"))
    }

    // MARK: lists and unions

    @Test func judgesListsAsWholes() {
        let list = ValueType(listOf: ValueType(.decimal))
        let (type, violations) = list.restricted(by: [.minLength(2), .maxLength(3), .pattern("[0-9. ]+")])
        #expect(violations.isEmpty)
        for text in ["1 2", " 1\n2  3 ", "1.0 2.50"] { #expect(type.validate(text) == nil, "\(text)") }
        for text in ["1", "1 2 3 4", "", "-1 2", "1 x"] { #expect(type.validate(text) != nil, "\(text)") }
        let (named, faults) = list.restricted(by: [.enumeration("1 2.0"), .enumeration("3")])
        #expect(faults.isEmpty)
        for text in ["1.00 +2", "03"] { #expect(named.validate(text) == nil, "\(text)") }
        for text in ["2 1", "1 2 3", "1"] { #expect(named.validate(text) == .enumeration, "\(text)") }
    }

    @Test func takesTheFirstMemberOfAUnionThatFits() throws {
        let union = ValueType(unionOf: [ValueType(.integer), ValueType(.string)])
        #expect(union.value(of: "07") == .decimal(ExactDecimal(7)))
        #expect(union.value(of: "7.0") == .string(SchemaText("7.0")))
        let (type, violations) = union.restricted(by: [.enumeration("7"), .enumeration("x")])
        #expect(violations.isEmpty)
        #expect(type.validate("+007") == nil && type.validate(" 7 ") == nil && type.validate("x") == nil)
        #expect(type.validate("7.0") == .enumeration && type.validate(" x") == .enumeration)
        #expect(!union.admits(.maxLength) && !union.admits(.whiteSpace) && union.admits(.pattern))
    }

    /// 4.1.5, table of applicable facets, for one type of each kind.
    @Test func admitsFacetsByType() {
        let lengths: Set<FacetKind> = [.length, .minLength, .maxLength]
        let bounds: Set<FacetKind> = [.maxInclusive, .maxExclusive, .minInclusive, .minExclusive]
        let common: Set<FacetKind> = [.pattern, .enumeration, .whiteSpace]
        let digits: Set<FacetKind> = [.totalDigits, .fractionDigits]
        for type in BuiltInType.allCases where type != .anySimpleType {
            let expected: Set<FacetKind> =
                switch type.primitive {
                case nil: lengths.union(common)
                case .string?, .hexBinary?, .base64Binary?, .anyURI?, .qName?, .notation?: lengths.union(common)
                case .boolean?: [.pattern, .whiteSpace]
                case .decimal?: digits.union(bounds).union(common)
                case .float?, .double?, .duration?, .dateTime?, .time?, .date?, .gYearMonth?, .gYear?, .gMonthDay?,
                    .gDay?, .gMonth?:
                    bounds.union(common)
                }
            for kind in FacetKind.allCases {
                #expect(ValueType(type).admits(kind) == expected.contains(kind), "\(type.localName) \(kind)")
            }
        }
    }

    // MARK: quick and exact

    /// Random decimals against random bounds and digits, judged by plain integers in units of 10^-4.
    @Test func agreesWithPlainArithmeticOnDecimals() throws {
        let seed: UInt64 = 11_26
        var random = PatternGenerator(state: seed)
        func number() -> (text: String, units: Int, fraction: Int) {
            let places = random.pick(5)
            let digits = (0..<(1 + random.pick(6))).map { _ in random.pick(10) }
            let whole = digits.reduce(0) { $0 * 10 + $1 }
            let scale = [10_000, 1_000, 100, 10, 1][places]
            var magnitude = String(whole)
            if places > 0 {
                magnitude = String(repeating: "0", count: max(0, places + 1 - magnitude.count)) + magnitude
                magnitude.insert(".", at: magnitude.index(magnitude.endIndex, offsetBy: -places))
            }
            let isNegative = random.pick(2) == 0
            return ((isNegative ? "-" : "") + magnitude, (isNegative ? -1 : 1) * whole * scale, places)
        }
        for round in 0..<600 {
            let low = number()
            let (inclusive, digits) = (random.pick(2) == 0, 1 + random.pick(6))
            let facets: [Facet] = [
                inclusive ? .minInclusive(low.text) : .minExclusive(low.text), .totalDigits(digits),
            ]
            let (type, violations) = ValueType(.decimal).restricted(by: facets)
            #expect(violations.isEmpty)
            for _ in 0..<6 {
                let tested = number()
                var (units, places) = (abs(tested.units), 4)
                while places > 0, units % 10 == 0 { (units, places) = (units / 10, places - 1) }
                let fits = String(units).count <= digits && places <= digits
                let isInside = inclusive ? tested.units >= low.units : tested.units > low.units
                #expect(
                    (type.validate(tested.text) == nil) == (fits && isInside),
                    "seed \(seed), round \(round): \(tested.text) \(facets)")
            }
        }
    }
}
