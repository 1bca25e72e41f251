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
        ) { $0.isTheirsAlone("The QName value ' ") },
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
        ) { $0.isTheirsAlone("is not a valid value of") && ["-0", "+1"].contains($0.valueAtFault) },
        KnownDifference(
            name: "years beyond a machine word", clause: "Part 2, 3.2.7.1",
            reason: "a year has four or more digits, with no upper bound; libxml2 keeps it in a long"
        ) { $0.isTheirsAlone("is not a valid value of") && $0.valueAtFault.filter(\.isNumber).count > 17 },
        KnownDifference(
            name: "midnight at the end of the day", clause: "Part 2, 3.2.8",
            reason: "24:00:00 is 00:00:00 of a day that recurs; libxml2 takes it for one of the next day"
        ) { $0.isTheirsAlone("The value '24:00:00") },
        KnownDifference(
            name: "unknown xsi:type in lax content", clause: "3.3.4, cvc-assess-elt.2",
            reason: "an element without declaration whose xsi:type leads to no type is assessed laxly"
        ) { $0.isTheirsAlone("/2001/XMLSchema-instance}type': The QName value '") },
        KnownDifference(
            name: "keys of nillable elements", clause: "3.11.4, cvc-identity-constraint.4.2.3",
            reason: "no field of a key is an element declared nillable, nil or not"
        ) { $0.isOursAlone { $0 == "cvc-identity-constraint.4.2.3" } },
        KnownDifference(
            name: "empty built-in lists", clause: "Part 2, 3.3.5, 3.3.10 and 3.3.12",
            reason: "NMTOKENS, IDREFS and ENTITIES have an item at least, also where there is only white space"
        ) { $0.isOursAlone { $0 == "cvc-minLength-valid" } },
        KnownDifference(
            name: "letters beyond ASCII in base64Binary", clause: "Part 2, 3.2.16",
            reason: "the alphabet has 65 characters; libxml2 passes over the bytes of others"
        ) { disagreement in
            disagreement.isOursAlone { $0 == "cvc-datatype-valid" }
                && disagreement.ours.first?.utf8.contains { $0 > 0x7F } == true
                && disagreement.schema.files.contains { $0.text.contains("xs:base64Binary") }
        },
        KnownDifference(
            name: "empty CDATA sections", clause: "3.3.4, cvc-elt.5.1",
            reason: "an empty section is no character, so that the default stands in"
        ) { $0.isTheirsAlone(": '' is not a valid value of") && $0.hasSection },
        KnownDifference(
            name: "defaults in mixed content", clause: "3.3.4, cvc-elt.5",
            reason: "libxml2 fails with an error of its own"
        ) { $0.isTheirsAlone("No precomputed value available") },
    ]

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
}
