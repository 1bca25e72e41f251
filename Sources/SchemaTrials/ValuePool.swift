import SchemaValues

/// Texts to try for each kind of value: ordinary ones, those on an edge, and some that are none.
enum ValuePool {
    /// Texts that no type in particular was thought of for.
    static let anything = [
        "", " ", "a", "abc", "a b", " a  b ", "\t", "ä", "\u{1F600}", "e\u{301}", "é", "0", "1", "-1", "true", "INF",
        "-",
        "a:b", "b:e0", "x.y", "2024-02-29", "P1D", "FF", "12", "\u{A0}", "1 2 3", "xs:int", "aaaaaaaaaaaa", "A1", "zz9",
    ]

    static func texts(of type: BuiltInType) -> [String] {
        switch type.primitive {
        case .decimal: return decimals
        case .float, .double: return floats
        case .boolean: return ["true", "false", "1", "0", " true ", "TRUE", "yes", ""]
        case .duration: return durations
        case .dateTime, .time, .date, .gYearMonth, .gYear, .gMonthDay, .gDay, .gMonth: return moments(of: type)
        case .hexBinary: return ["", "00", "0a", "0A", "FFFF", "abcdef", "0", "0G", " 00 ", "00112233445566"]
        case .base64Binary:
            return ["", "AA==", "AAA=", "AAAA", "A A A A", "AAAAAA==", "AB==", "A", "====", "AAAAAAAA", "+/+/"]
        case .anyURI:
            return [
                "", "http://a.fi/", "a b", "%20", "%zz", "a#b", "a#b#c", "http://ä.fi/é", "urn:x:y", "::", "[", "\\",
            ]
        case .qName, .notation:
            return ["a:n0", "n0", "b:n0", "a:n1", "none:n0", "a:", ":n0", "xs:int", " a:n0 ", "a:1"]
        case .string, nil: return names(of: type)
        }
    }

    /// Texts in the order of their values, for bounds.
    static func ordered(of type: BuiltInType) -> [String] {
        switch type.primitive {
        case .decimal:
            let fractions = ["-10.5", "-1", "-0.5", "0", "0.25", "1", "2.50", "9", "10", "99.9", "100", "126", "1000"]
            let integers = ["-100", "-2", "-1", "0", "1", "2", "9", "10", "99", "100", "126"]
            return type == .decimal ? fractions : integers
        case .float, .double: return ["-INF", "-1E2", "-1", "0", "0.1", "1.5", "3", "1E10", "INF"]
        case .duration: return ["P1D", "P2D", "P27D", "P1M", "P31D", "P2M", "P1Y", "P400D", "P2Y"]
        case .dateTime:
            return [
                "2000-01-01T00:00:00Z", "2000-01-01T12:00:00", "2000-01-03T00:00:00", "2001-06-01T00:00:00+14:00",
                "2024-02-29T23:59:59",
            ]
        case .date: return ["1999-12-31", "2000-01-01Z", "2000-01-03", "2024-02-28", "2024-02-29"]
        case .time: return ["00:00:00", "06:00:00Z", "12:00:00", "12:00:00.5", "23:59:59"]
        case .gYear: return ["1999", "2000Z", "2002", "2024"]
        case .gYearMonth: return ["1999-12", "2000-01Z", "2000-03", "2024-02"]
        case .gMonthDay: return ["--01-01", "--02-28", "--02-29", "--12-31"]
        case .gDay: return ["---01", "---02Z", "---15", "---31"]
        case .gMonth: return ["--01", "--02Z", "--06", "--12"]
        case .string, .boolean, .hexBinary, .base64Binary, .anyURI, .qName, .notation, nil: return []
        }
    }

    private static let decimals = [
        "0", "1", "-1", "+1", "01", "1.0", "1.", ".5", ".", "-0", "1.50", "10", "9.999", "99", "100", "127", "128",
        "-128",
        "-129", "255", "256", "65536", "2147483648", "9223372036854775808", "18446744073709551616", " 5 ", "1e3", "1 0",
        "0.25", "-10.5", "123456789012345678901234567890", "0.000", "--1", "2", "3", "7",
    ]
    private static let floats = [
        "0", "-0", "1", "1.5", "1E10", "1e-3", "INF", "-INF", "+INF", "NaN", "1E400", ".5", "5.", "1E", "E1", "-1E2",
        " 3 ",
        "0.1", "1E+5", "+1", "1.0", "inf",
    ]
    private static let durations = [
        "P1D", "P1Y", "P1M", "P30D", "P31D", "PT24H", "P1DT", "P", "-P1D", "P1Y2M3DT4H5M6.7S", "PT1S", "P12M", "P1.5D",
        "1D",
        "PT0S", "P0D", " P1D ", "P400D", "P2M",
    ]

    private static func moments(of type: BuiltInType) -> [String] {
        let stems: [String]
        switch type.primitive {
        case .dateTime:
            stems = [
                "2000-01-01T00:00:00", "2000-01-01T24:00:00", "2000-01-02T00:00:00", "2024-02-29T12:30:00.50",
                "2023-02-29T00:00:00", "2000-01-01T24:00:01", "2000-13-01T00:00:00", "-0001-01-01T00:00:00",
                "2000-01-01", "0000-01-01T00:00:00", "2001-06-01T00:00:00",
            ]
        case .date:
            stems = [
                "2000-01-01", "2024-02-29", "2023-02-29", "1999-12-31", "2000-1-1", "0000-01-01", "12000-01-01",
                "-2000-01-01",
            ]
        case .time:
            stems = ["00:00:00", "12:00:00", "24:00:00", "23:59:59.999", "24:00:01", "12:60:00", "7:00:00", "12:00"]
        case .gYear: stems = ["2000", "1999", "0000", "200", "12000", "-0044", "2024"]
        case .gYearMonth: stems = ["2000-01", "2000-13", "1999-12", "2000-1", "2024-02"]
        case .gMonthDay: stems = ["--02-29", "--02-30", "--01-01", "--12-31", "-02-29"]
        case .gDay: stems = ["---01", "---31", "---32", "--01", "---15"]
        default: stems = ["--01", "--12", "--13", "--1", "--02--", "--06"]
        }
        return stems + stems.prefix(5).flatMap { [$0 + "Z", $0 + "+14:00", $0 + "-05:00"] } + [
            stems[0] + "+14:01", " \(stems[0])\n",
        ]
    }

    private static func names(of type: BuiltInType) -> [String] {
        switch type {
        case .language: return ["fi", "en-GB", "x-y", "toolongword", "1", "", "FI", "de-1996", "a--b"]
        case .id, .idref, .ncName, .entity: return ["i0", "i1", "i2", "_x", "a.b", "1a", "a:b", "", "ä", " i0 ", "i 1"]
        case .idrefs, .nmtokens, .entities: return ["i0", "i0 i1", "", " i0  i1 ", "a:b c", "i9", "-x 1", "i0 i0"]
        case .name, .nmtoken: return ["a", "a:b", ":a", "1", "-", "", "a b", "ä.1", " a "]
        case .token, .normalizedString, .string: return anything
        default: return anything
        }
    }
}
