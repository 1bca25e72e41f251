import Testing

@testable import SchemaValues

@Suite struct ValueTests {
    /// Valid and invalid texts of each type, by its section in Part 2.
    static let lexical: [(BuiltInType, [String], [String])] = [
        (.boolean, ["true", "false", "1", "0", " true "], ["TRUE", "yes", "", "2", "truee"]),
        (.decimal, ["-1.23", "12678967.543233", "+100000.00", "210", ".5", "5."], ["1E2", "", ".", "1,2", "INF"]),
        (.integer, ["-1", "0", "12678967543233", "+100000", "-0"], ["1.0", "1.", "", "+"]),
        (.byte, ["-128", "127", "+000127", "-0"], ["128", "-129", "1.0"]),
        (.short, ["-32768", "32767"], ["32768", "-32769"]),
        (.int, ["-2147483648", "2147483647"], ["2147483648", "-2147483649"]),
        (.long, ["-9223372036854775808", "9223372036854775807"], ["9223372036854775808", "-9223372036854775809"]),
        (.unsignedLong, ["0", "-0", "18446744073709551615"], ["18446744073709551616", "-1"]),
        (.unsignedInt, ["4294967295"], ["4294967296", "-1"]),
        (.unsignedShort, ["65535"], ["65536"]), (.unsignedByte, ["255", "0"], ["256", "-1"]),
        (.positiveInteger, ["1", "99999999999999999999999999"], ["0", "-1"]),
        (.nonNegativeInteger, ["0", "-0"], ["-1"]), (.negativeInteger, ["-1"], ["0", "1"]),
        (.nonPositiveInteger, ["0", "+0", "-99999999999999999999999"], ["1"]),
        (
            .float, ["-1E4", "1267.43233E12", "12.78e-2", "12", "INF", "-INF", "NaN", "1.e5", ".5", "-0", "1e400"],
            ["+INF", "inf", "nan", "1e", "e5", "1e1.5", "", "0x1p3", "1_0", "infinity"]
        ),
        (.double, ["1E-999", "123456789012345678901234567890"], ["1E", "--1", "Infinity"]),
        (
            .duration,
            ["P1Y", "P1347M", "P1Y2MT2H", "P0Y1347M", "-P60D", "P1DT12H", "PT1.5S", "PT0S", "PT00000000000000000001H"],
            [
                "P", "P-1347M", "P1Y2MT", "1Y", "P1S", "PT1D", "P1M1Y", "PT1.S", "PT.5S", "P1.5D", "P1Y1Y", "+P1Y",
                "PTT1H",
            ]
        ),
        (
            .dateTime,
            [
                "2002-10-10T12:00:00-05:00", "2002-10-10T17:00:00Z", "-0001-01-01T00:00:00", "2000-01-20T24:00:00",
                "12345-01-01T00:00:00.000000000001", "2004-02-29T23:59:59.9+14:00",
            ],
            [
                "2002-10-10", "2003-02-29T00:00:00", "0000-01-01T00:00:00", "2002-10-10T12:00:60",
                "2002-10-10T24:00:01",
                "2002-10-10T12:00:00.", "2002-10-10T12:00:00+14:01", "02002-10-10T12:00:00", "99-01-01T00:00:00",
                "2002-10-10t12:00:00", "2002-10-10T12:00:00z", "2002-13-01T00:00:00", "+2002-10-10T12:00:00",
            ]
        ),
        (
            .time, ["13:20:00-05:00", "24:00:00", "00:00:00.123"],
            ["24:00:01", "13:20", "1:20:00", "25:00:00", "13:60:00"]
        ),
        (
            .date, ["1999-05-31", "2000-02-29", "1999-05-31+14:00", "-0044-03-15", "123456789012345678901234-02-28"],
            ["1900-02-29", "1999-5-31", "1999-04-31", "0000-01-01", "1999-05-31T00:00:00", "1999-05-31+15:00", ""]
        ),
        (.gYearMonth, ["1999-05", "1999-05Z"], ["1999-13", "1999", "99-05"]),
        (.gYear, ["1999", "-0001", "12000Z"], ["0000", "99", "1999-05", "02000"]),
        (.gMonthDay, ["--02-29", "--12-31+02:00"], ["--02-30", "--04-31", "-02-29", "--13-01"]),
        (.gDay, ["---31", "---01Z"], ["---32", "---00", "--01"]),
        (.gMonth, ["--05", "--12Z"], ["--13", "--05--", "--5"]),
        (.hexBinary, ["0FB7", "", "0fb7"], ["0FB", "0G", "0 FB7"]),
        (
            .base64Binary, ["", "YQ==", "YWI=", "YWJj", "Y W J j", "YQ = ="],
            ["Y", "YQ=", "YR==", "YWJ=", "====", "YQ==YQ==", "Y-Jj"]
        ),
        (
            .anyURI,
            ["", "http://www.w3.org/a b?c#ä", "../x", "urn:isbn:1", "http://[::1]/", "a%20b", "#x", "mailto:a@b"],
            ["%", "%G0", "a#b#c", ":a", "1a:b", "http://[::1/", "b:"]
        ),
        (.qName, ["a", "xml:lang", "ä"], [":a", "a:", "a:b:c", "1a", "", "a b"]),
        (.language, ["fi", "sv-FI", "en-US-x-12345678", "a"], ["", "123", "toolonglang", "fi-", "-fi", "fi_FI"]),
        (.nmtoken, ["-1", "a:b", "ä.b"], ["", "a b", "a/b"]), (.name, ["a:b", "_x", ":"], ["-a", "1", ""]),
        (.ncName, ["ab-1", "_x", "ä"], ["a:b", "-a", "1a", "\u{346}"]),
        (.nmtokens, ["a b", " a "], ["", " ", "a /"]), (.idrefs, ["a b"], ["a 1", ""]),
        (.token, ["a b", " a  b "], []), (.anySimpleType, ["", " x "], []),
    ]

    @Test(arguments: lexical) func decidesLexicalSpace(_ type: BuiltInType, _ valid: [String], _ invalid: [String]) {
        for text in valid { #expect(ValueType(type).validate(text) == nil, "\(type.localName) \(text)") }
        for text in invalid { #expect(ValueType(type).validate(text) != nil, "\(type.localName) \(text)") }
    }

    @Test func hasAllBuiltInTypes() {
        #expect(BuiltInType.allCases.count == 45)
        for type in BuiltInType.allCases {
            #expect(BuiltInType(localName: type.localName) == type)
            #expect(type.isDerived(from: .anySimpleType))
        }
        #expect(BuiltInType.nmtokens.localName == "NMTOKENS")
        #expect(BuiltInType.byte.isDerived(from: .integer) && !BuiltInType.byte.isDerived(from: .nonNegativeInteger))
    }

    private func order(_ type: BuiltInType, _ left: String, _ right: String) throws -> ValueOrder {
        let a = try #require(ValueType(type).value(of: left), "\(left)")
        let b = try #require(ValueType(type).value(of: right), "\(right)")
        #expect(b.order(to: a) == a.order(to: b).reversed)
        return a.order(to: b)
    }

    @Test func ordersValues() throws {
        let cases: [(BuiltInType, String, String, ValueOrder)] = [
            (.decimal, "1.10", "1.1", .equal), (.decimal, "-2", "1", .less),
            (.float, "NaN", "NaN", .equal), (.float, "NaN", "1", .incomparable), (.float, "-INF", "INF", .less),
            (.float, "-0", "0", .equal), (.float, "1.00000001", "1", .equal), (.double, "1.00000001", "1", .greater),
            (.duration, "P1Y", "P12M", .equal), (.duration, "P1Y", "P364D", .greater),
            (.duration, "P1Y", "P365D", .incomparable), (.duration, "P1Y", "P366D", .incomparable),
            (.duration, "P1Y", "P367D", .less), (.duration, "P1M", "P27D", .greater),
            (.duration, "P1M", "P28D", .incomparable), (.duration, "P1M", "P31D", .incomparable),
            (.duration, "P1M", "P32D", .less), (.duration, "P5M", "P149D", .greater),
            (.duration, "P5M", "P150D", .incomparable), (.duration, "P5M", "P154D", .less),
            (.duration, "PT24H", "P1D", .equal), (.duration, "-P1D", "PT0S", .less),
            (.dateTime, "2000-01-15T00:00:00", "2000-02-15T00:00:00", .less),
            (.dateTime, "2000-01-15T12:00:00", "2000-01-16T12:00:00Z", .less),
            (.dateTime, "2000-01-01T12:00:00", "1999-12-31T23:00:00Z", .incomparable),
            (.dateTime, "2000-01-16T12:00:00", "2000-01-16T12:00:00Z", .incomparable),
            (.dateTime, "2000-01-16T00:00:00", "2000-01-16T12:00:00Z", .incomparable),
            (.dateTime, "2002-10-10T12:00:00-05:00", "2002-10-10T17:00:00Z", .equal),
            (.dateTime, "2000-01-20T24:00:00", "2000-01-21T00:00:00", .equal),
            (.dateTime, "-0001-12-31T24:00:00", "0001-01-01T00:00:00", .equal),
            (.dateTime, "1999-12-31T24:00:00Z", "2000-01-01T02:00:00+02:00", .equal),
            (.dateTime, "2000-01-01T00:00:00.10", "2000-01-01T00:00:00.1", .equal),
            (.dateTime, "2000-01-01T00:00:00.09", "2000-01-01T00:00:00.1", .less),
            (.date, "123456789012345678901234-02-28", "123456789012345678901234-03-01", .less),
            (.date, "-123456789012345678901234-02-28", "-0001-03-01", .less),
            (.date, "1000000000000-01-01", "999999999999-12-31", .greater),
            (.date, "2000-01-01+13:00", "1999-12-31-11:00", .equal),
            (.gMonthDay, "--02-28", "--02-29", .less), (.gDay, "---01", "---31", .less),
            (.time, "00:00:00", "24:00:00", .equal), (.time, "12:00:00Z", "14:00:00+02:00", .equal),
            (.hexBinary, "0f", "0F", .equal), (.base64Binary, "YQ==", "Y Q = =", .equal),
            (.string, "\u{E4}", "a\u{308}", .incomparable), (.string, "a", "b", .incomparable),
            (.boolean, "1", "true", .equal),
        ]
        for (type, left, right, expected) in cases {
            #expect(try order(type, left, right) == expected, "\(left) \(right)")
        }
    }

    @Test func writesCanonicalForms() throws {
        let cases: [(BuiltInType, String, String)] = [
            (.boolean, "1", "true"), (.decimal, "+01.50", "1.5"), (.decimal, "7", "7.0"), (.integer, "+007", "7"),
            (.float, "12.78e-2", "1.278E-1"), (.float, "1e4", "1.0E4"), (.float, "-0.000001", "-1.0E-6"),
            (.double, "123456789012345678901234567890", "1.2345678901234568E29"), (.double, "0.1", "1.0E-1"),
            (.double, "100", "1.0E2"), (.float, "-INF", "-INF"), (.double, "5e-324", "5.0E-324"),
            (.dateTime, "2002-10-10T12:00:00.50-05:00", "2002-10-10T17:00:00.5Z"),
            (.dateTime, "0001-01-01T00:00:00+01:00", "-0001-12-31T23:00:00Z"),
            (.date, "2002-10-10+13:00", "2002-10-09-11:00"), (.date, "2002-10-10", "2002-10-10"),
            (.time, "13:20:00-05:00", "18:20:00Z"), (.hexBinary, "0fb7", "0FB7"),
            (.base64Binary, "Y Q==", "YQ=="), (.nmtokens, " a   b ", "a b"), (.duration, "P0Y14M", "P1Y2M"),
            (.duration, "-PT36H", "-P1DT12H"), (.duration, "PT0.0S", "PT0S"),
        ]
        for (type, text, canonical) in cases {
            let value = try #require(ValueType(type).value(of: text), "\(text)")
            #expect(value.canonical(for: type) == canonical)
            #expect(ValueType(type).value(of: canonical) == value, "\(canonical)")
        }
    }

    @Test func resolvesPrefixes() throws {
        let names: NamespaceResolver = { ["p": "urn:p", "": "urn:d"][$0] }
        let type = ValueType(.qName)
        #expect(type.value(of: "p:a", namespaces: names) == .qName(ExpandedName(namespace: "urn:p", localName: "a")))
        #expect(type.value(of: "a", namespaces: names) == .qName(ExpandedName(namespace: "urn:d", localName: "a")))
        #expect(type.validate("q:a", namespaces: names) == .datatype)
    }

    @Test func processesWhiteSpace() {
        #expect(WhiteSpace.collapse.apply(to: "\t a \n\r b  ") == "a b")
        #expect(WhiteSpace.replace.apply(to: "\ta\n") == " a ")
        #expect(WhiteSpace.preserve.apply(to: "\ta\n") == "\ta\n")
        #expect(WhiteSpace.collapse.apply(to: " \u{A0} ") == "\u{A0}")
        #expect(WhiteSpace.collapse.apply(to: "   ") == "")
    }
}
