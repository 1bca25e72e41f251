extension KnownDifference {
    /// Differences on documents.
    static let documents: [KnownDifference] = [
        KnownDifference(
            name: "root by xsi:type", clause: "3.3.4, cvc-assess-elt.1.1.3",
            reason: "a root without declaration is assessed by the type that xsi:type names"
        ) { $0.isTheirsAlone("No matching global declaration available for the validation root") },
        KnownDifference(
            name: "references without identifier", clause: "3.15.4, cvc-id.1",
            reason: "libxml2 does not look for the ID of an IDREF"
        ) { $0.isOursAlone { $0 == "cvc-id.1" } },
        KnownDifference(
            name: "white space in CDATA sections", clause: "3.4.4, cvc-complex-type.2.3",
            reason: "characters are what counts, however they are written"
        ) { $0.isTheirsAlone("Character content other than whitespace is not allowed") && $0.hasSection },
        KnownDifference(
            name: "white space around values", clause: "Part 2, 4.3.6",
            reason: "whiteSpace is collapse for all but strings; libxml2 does not process it for many types"
        ) { $0.isTheirsAlone("is not a valid value of") && isSpaced($0.valueAtFault) },
        KnownDifference(
            name: "white space around names", clause: "Part 2, 4.3.6",
            reason: "whiteSpace of QName is collapse; libxml2 looks the prefix up before"
        ) { $0.isTheirsAlone("The QName value '") && isSpaced(quoted(after: "The QName value '", $0)) },
        KnownDifference(
            name: "wild identifiers", clause: "3.4.4, cvc-complex-type.5",
            reason:
                "an attribute of type ID that a wildcard lets in may not stand beside another; libxml2 does not look"
        ) { $0.isOursAlone { $0.hasPrefix("cvc-complex-type.5.") } },
        KnownDifference(
            name: "white space around fixed values", clause: "3.3.4, cvc-elt.5.2.2.2.2",
            reason: "values are compared, after white space"
        ) {
            $0.isTheirsAlone("does not match the fixed value constraint")
                && isSpaced(quoted(after: "actual value '", $0))
        },
        KnownDifference(
            name: "minus zero of unsigned types", clause: "Part 2, 3.3.20 and appendix A",
            reason: "unsigned types derive from nonNegativeInteger by a bound alone, so that its -0 and +1 are theirs"
        ) { disagreement in
            disagreement.isTheirsAlone("is not a valid value of")
                && disagreement.valueAtFault.split(separator: " ").contains { $0 == "-0" || $0.first == "+" }
        },
        KnownDifference(
            name: "years beyond a machine word", clause: "Part 2, 3.2.7.1",
            reason: "a year has four or more digits, with no upper bound; libxml2 keeps it in a long"
        ) { $0.isTheirsAlone("is not a valid value of") && $0.valueAtFault.filter(\.isNumber).count > 17 },
        KnownDifference(
            name: "midnight at the end of the day", clause: "Part 2, 3.2.7.2 and 3.2.8",
            reason:
                "24:00:00 is 00:00:00 of a day that recurs, or of the next; libxml2 takes a time for one of the next day "
                + "and compares a date with time as it is written"
        ) { $0.isTheirsAlone("The value '24:00:00") || $0.isTheirsAlone("T24:00:00' is not an element of the set") },
        KnownDifference(
            name: "unknown xsi:type in lax content", clause: "3.3.4, cvc-assess-elt.2",
            reason: "an element without declaration whose xsi:type leads to no type is assessed laxly"
        ) { $0.isTheirsAlone("/2001/XMLSchema-instance}type': ") },
        KnownDifference(
            name: "keys of nillable elements", clause: "3.11.4, cvc-identity-constraint.4.2.3",
            reason: "no field of a key is an element declared nillable, nil or not"
        ) { $0.isOursAlone { $0 == "cvc-identity-constraint.4.2.3" } },
        KnownDifference(
            name: "empty built-in lists", clause: "Part 2, 3.3.5, 3.3.10 and 3.3.12",
            reason: "NMTOKENS, IDREFS and ENTITIES have an item at least, also where there is only white space"
        ) {
            $0.isOursAlone { $0 == "cvc-minLength-valid" }
                || $0.isOursAlone { $0 == "cvc-datatype-valid" } && $0.ours.allSatisfy(isBlank)
                    && $0.schema.files.contains { $0.text.contains("xs:union") }
        },
        KnownDifference(
            name: "other characters in base64Binary", clause: "Part 2, 3.2.16",
            reason: "the alphabet has 65 characters; libxml2 passes over others"
        ) { $0.isOursAlone { $0 == "cvc-datatype-valid" } && $0.mentions("xs:base64Binary") },
        KnownDifference(
            name: "empty CDATA sections", clause: "3.3.4, cvc-elt.5.1",
            reason: "an empty section is no character, so that the default stands in"
        ) { $0.isTheirsAlone(": '' is not a valid value of") && $0.hasSection },
        KnownDifference(
            name: "identifiers in elements", clause: "3.15.4, cvc-id.2",
            reason: "an ID stands once in a document, also in the content of an element"
        ) { $0.isOursAlone { $0 == "cvc-id.2" } },
        KnownDifference(
            name: "attributes without a use in fields", clause: "3.11.4, cvc-identity-constraint.3",
            reason: "`@*` names all attributes: xsi:type and xsi:nil, which have types (3.2.7), and unassessed ones"
        ) {
            ($0.isOursAlone { $0.hasPrefix("cvc-identity-constraint.") }
                || $0.isTheirsAlone("Not all fields of key identity-constraint"))
                && $0.mentions("xpath='@*'")
        },
        KnownDifference(
            name: "abstract elements without a substitute", clause: "3.9.4 and 3.3.4, cvc-elt.2",
            reason: "an abstract element is a particle that nothing fulfils; libxml2 leaves it out of the content"
        ) {
            ($0.isOursAlone { $0 == "cvc-complex-type.2.4" } || $0.isTheirsAlone("Missing child element(s)")
                || $0.isTheirsAlone("This element is not expected")) && $0.mentions("abstract='true'")
        },
        KnownDifference(
            name: "counted wildcards", clause: "3.9.4, cvc-particle.1",
            reason: "so many elements as minOccurs says; libxml2 is content with one"
        ) { $0.isOursAlone { $0 == "cvc-complex-type.2.4" } && $0.mentions("<xs:any ") },
        KnownDifference(
            name: "references to empty groups", clause: "3.4.2, {content type}",
            reason: "a reference to a group is content, though the group be empty; white space may stand around it"
        ) { $0.isTheirsAlone("because the content type is empty") && $0.mentions("<xs:group ") },
        KnownDifference(
            name: "xsi:type under strict wildcards", clause: "3.10.1 and 3.3.4, cvc-assess-elt.1.1.3",
            reason: "a strict wildcard asks for a declaration or for xsi:type"
        ) { $0.isTheirsAlone("but demanded by the strict wildcard") },
        KnownDifference(
            name: "empty lists and fixed values", clause: "3.5.4, cvc-au",
            reason: "an empty list is a value, and not another one; libxml2 does not compare it"
        ) { $0.isOursAlone { $0 == "cvc-au" } && ($0.mentions(" fixed=''") || $0.ours.allSatisfy(isBlank)) },
        KnownDifference(
            name: "children beside a fixed value", clause: "3.3.4, cvc-elt.5.2.2.1",
            reason: "an element with a fixed value has no element in it; libxml2 compares the text alone"
        ) { $0.isOursAlone { $0.hasPrefix("cvc-elt.5.2.2") } && $0.mentions("mixed='true'") },
        KnownDifference(
            name: "time zones of parts of dates", clause: "Part 2, 3.2.7.3 and 3.2.11",
            reason: "a year begins later in a zone west of Greenwich; libxml2 shifts it the other way"
        ) { disagreement in
            [
                "than the minimum value allowed", "than the maximum value allowed", "must be greater than",
                "must be less than",
            ]
            .contains { disagreement.isTheirsAlone($0) } || disagreement.isOfUnion { isZoned($0) }
        },
        KnownDifference(
            name: "signs in fixed values", clause: "3.3.4, cvc-elt.5.2.2.2.2",
            reason: "values are compared: +1 is 01"
        ) { $0.isTheirsAlone("does not match the fixed value constraint") },
        KnownDifference(
            name: "defaults in mixed content", clause: "3.3.4, cvc-elt.5",
            reason: "libxml2 fails with an error of its own"
        ) { $0.isTheirsAlone("No precomputed value available") },
    ]

    /// Whether a text ends in a time zone.
    private static func isZoned(_ text: String) -> Bool {
        text.hasSuffix("Z") || text.suffix(6).first.map { "+-".contains($0) } == true
    }

    /// Whether a complaint of ours is about a value of nothing but white space.
    private static func isBlank(_ complaint: String) -> Bool {
        complaint.split(separator: "'", omittingEmptySubsequences: false).dropFirst().allSatisfy {
            $0.allSatisfy(\.isWhitespace)
        }
    }

    private static func isSpaced(_ text: String) -> Bool {
        guard let first = text.first, let last = text.last else { return false }
        return first.isWhitespace || last.isWhitespace || text.contains("  ")
    }

    private static func quoted(after words: String, _ disagreement: Disagreement) -> String {
        guard let complaint = disagreement.theirs.first, let start = complaint.firstRange(of: words) else { return "" }
        let rest = complaint[start.upperBound...]
        return rest.firstRange(of: "'").map { String(rest[..<$0.lowerBound]) } ?? ""
    }
}

extension Disagreement {
    fileprivate var hasSection: Bool {
        switch subject {
        case .schema: false
        case .document(let text): text.contains("<![CDATA[")
        }
    }

    /// Only libxml2 finds something: that a value, of which this is so, is of no member of a union.
    fileprivate func isOfUnion(_ isListed: (String) -> Bool) -> Bool {
        isTheirsAlone("is not a valid value of the union type") && isListed(valueAtFault)
    }

    /// Whether the schema or the document has these words.
    func mentions(_ words: String) -> Bool {
        if case .document(let text) = subject, text.contains(words) { return true }
        return schema.files.contains { $0.text.contains(words) }
    }
}
