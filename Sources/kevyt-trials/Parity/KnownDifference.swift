import SchemaValues

/// A value of a type on which libxml2 says something else than our engines.
struct Difference {
    /// What the `xs:simpleType` of the type holds.
    var content: String
    var text: String
    /// The rule that it breaks for us; empty where it is valid.
    var ours: String
    var isSchemaRefused: Bool
    var theyAccept: Bool

    var isValidForUs: Bool { ours.isEmpty }

    /// Whether the type is made of one of these.
    func isOf(_ names: String...) -> Bool {
        names.contains { content.contains("xs:\($0)\"") || content.contains("xs:\($0) ") }
    }

    var isOfTime: Bool {
        isOf("dateTime", "time", "date", "gYearMonth", "gYear", "gMonthDay", "gDay", "gMonth")
    }

    func has(_ facets: FacetKind...) -> Bool {
        facets.contains { content.contains("<xs:\($0.localName) ") }
    }

    /// In the value or in a bound.
    var hasNaN: Bool { text.contains("NaN") || content.contains("value=\"NaN\"") }

    /// Refused by an order alone.
    var isOutOfBounds: Bool { ours.hasSuffix("clusive") }
}

/// A class of values on which libxml2 2.9.14 and XML Schema 1.0 disagree, with the clause that decides.
struct KnownDifference: Sendable {
    var name: String
    var reason: String
    var covers: @Sendable (Difference) -> Bool

    /// The first class that a difference falls under.
    static func covering(_ difference: Difference) -> KnownDifference? { all.first { $0.covers(difference) } }

    static let all: [KnownDifference] = lexical + values + patterns

    private static let lexical: [KnownDifference] = [
        KnownDifference(
            name: "types that hold such values",
            reason: "a facet's value falls under another class here, and libxml2 refuses the type for it"
        ) { $0.isSchemaRefused },
        KnownDifference(
            name: "entities of the document",
            reason: "3.3.11: an ENTITY is declared in the document; types by themselves judge its characters"
        ) { $0.isOf("ENTITY", "ENTITIES") && $0.isValidForUs },
        KnownDifference(
            name: "lists without an item",
            reason: "3.3.5: NMTOKENS, IDREFS and ENTITIES have minLength 1, which restrictions keep"
        ) { $0.isOf("NMTOKENS", "IDREFS", "ENTITIES") && $0.ours == "minLength" && $0.theyAccept },
        KnownDifference(
            name: "prefixes without a declaration",
            reason: "3.2.18: the prefix is the document's to declare; types by themselves judge the characters"
        ) { $0.isOf("QName") && $0.text.contains(":") && $0.isValidForUs },
        KnownDifference(
            name: "structure of URI references",
            reason:
                "3.2.17, RFC 2396 and 2732: brackets are free in the query alone, and a scheme is followed by something"
        ) { $0.isOf("anyURI") },
        KnownDifference(
            name: "characters beside the Base64 alphabet",
            reason: "3.2.16: the alphabet is closed; libxml2 skips what it does not know"
        ) { $0.isOf("base64Binary") && $0.ours == "datatype" && $0.theyAccept },
        KnownDifference(
            name: "signs of unsigned numbers",
            reason: "3.3.21: derived by a bound alone, so that the lexical space of integer stays, signs and all"
        ) { difference in
            difference.isOf("unsignedLong", "unsignedInt", "unsignedShort", "unsignedByte") && difference.isValidForUs
                && (difference.text.contains { "+-".contains($0) }
                    || difference.content.contains(/<xs:enumeration value="[+-]/))
        },
        KnownDifference(
            name: "white space around values",
            reason: "4.3.6: whiteSpace is collapse and fixed; libxml2 does not always process it"
        ) { $0.isValidForUs && WhiteSpace.collapse.apply(to: $0.text) != $0.text },
        KnownDifference(
            name: "numbers of more than 24 digits",
            reason: "3.2.3: decimals have no greatest number of digits; 18 are the least a processor must have"
        ) {
            $0.isValidForUs && $0.text.filter(\.isNumber).count > 24
                && $0.text.wholeMatch(of: /[-+0-9. \t\r\n]+/) != nil
                && !$0.text.contains(/[0-9]-/)
        },
        KnownDifference(
            name: "a sign without digits", reason: "3.2.3.1: a decimal has at least one digit"
        ) { difference in
            difference.ours == "datatype" && difference.theyAccept
                && ["+", "-"].contains(WhiteSpace.collapse.apply(to: difference.text))
        },
        KnownDifference(
            name: "an exponent without digits", reason: "3.2.4.1: E is followed by an integer"
        ) { difference in
            difference.isOf("float", "double") && difference.ours == "datatype" && difference.theyAccept
                && difference.text.contains { "eE".contains($0) }
        },
        KnownDifference(
            name: "seconds without digits on one side of the point",
            reason: "3.2.6.1: digits stand on both sides of the decimal point of seconds"
        ) { $0.isOf("duration") && $0.ours == "datatype" && $0.theyAccept && $0.text.contains(".") },
    ]

    private static let values: [KnownDifference] = [
        KnownDifference(
            name: "years beyond a machine word",
            reason: "3.2.7.1: a year has four or more digits, with no upper bound; libxml2 keeps it in a long"
        ) { difference in
            (difference.isOfTime || difference.isOf("duration")) && difference.isValidForUs
                && difference.text.prefix { $0 != "." }.contains(/[0-9]{19}/)
        },
        KnownDifference(
            name: "seconds beyond a double",
            reason: "3.2.7.1: any number of fraction digits; libxml2 keeps seconds in a double, which rounds to 60"
        ) { $0.isOf("time", "dateTime") && $0.isValidForUs && $0.text.contains(".99999999999999") },
        KnownDifference(
            name: "NaN in an order",
            reason: "3.2.4: NaN is neither less nor greater than another value, so in no bounds"
        ) { $0.isOf("float", "double") && $0.isOutOfBounds && $0.hasNaN && $0.theyAccept },
        KnownDifference(
            name: "order of durations",
            reason: "3.2.6.2: durations are compared from four moments, from each of which 400 years are 146,097 days"
        ) { $0.isOf("duration") && $0.has(.minInclusive, .minExclusive, .maxInclusive, .maxExclusive) },
        KnownDifference(
            name: "order of dates and times",
            reason:
                "3.2.7.4: the order is that of the time line; with a zone on one side alone it may be indeterminate, "
                + "and then no bound admits the value"
        ) { $0.isOfTime && $0.has(.minInclusive, .minExclusive, .maxInclusive, .maxExclusive, .enumeration) },
    ]

    private static let patterns: [KnownDifference] = [
        KnownDifference(
            name: "categories of characters",
            reason:
                "appendix F.1.1: \\p, \\d and \\w go by the Unicode Database; libxml2's tables know fewer characters"
        ) { difference in
            difference.has(.pattern) && difference.text.unicodeScalars.contains { !$0.isASCII }
        }
    ]
}
