extension KnownDifference {
    /// Differences on schemas.
    static let schemas: [KnownDifference] = [
        KnownDifference(
            name: "restriction of content", clause: "3.9.6, cos-particle-restrict, and 3.4.6",
            reason: "libxml2 does not compare the content of a restriction with that of its base"
        ) {
            $0.isSchema && $0.isOursAlone(isOfParticles)
        },
        KnownDifference(
            name: "ambiguous and inconsistent content", clause: "3.8.6, cos-nonambig and cos-element-consistent",
            reason: "libxml2 looks for ambiguity in its automaton alone, not between wildcards, and not at types"
        ) { $0.isSchema && $0.isOursAlone(isOfModels) },
        KnownDifference(
            name: "repetition of one particle", clause: "3.8.6, cos-nonambig",
            reason: "which particle an element belongs to is certain where it can only be the same one again"
        ) { $0.isSchema && $0.isTheirsAlone("The content model is not determinist") },
        KnownDifference(
            name: "facets fixed or set by built-in types", clause: "Part 2, 4.3.12.4, 4.3.6.4, 4.3.8.4",
            reason: "fractionDigits of integers, whiteSpace of most types, bounds of integers; libxml2 does not look"
        ) {
            $0.isSchema
                && $0.isOursAlone {
                    ["st-restrict-facets", "whiteSpace-valid-restriction", "minInclusive-less-than-maxExclusive"]
                        .contains($0)
                }
        },
        KnownDifference(
            name: "restriction of built-in lists in simple content", clause: "3.14.6, cos-st-restricts.2.3",
            reason: "NMTOKENS, IDREFS and their like are lists that can be restricted"
        ) { $0.isSchema && $0.isTheirsAlone("must have the simple ur-type definition as base type") },
        KnownDifference(
            name: "lists of identifiers", clause: "3.6.6, ag-props-correct.3, and 3.3.6, e-props-correct.5",
            reason: "a list of IDs derives from the simple ur-type, not from ID"
        ) {
            $0.isSchema
                && ($0.isTheirsAlone("There must not exist more than one attribute declaration of type 'xs:ID'")
                    || $0.isTheirsAlone("is or is derived from ID; value constraints are not allowed")
                    || $0.isTheirsAlone("Value constraints are not allowed if the type definition is or is derived"))
        },
        KnownDifference(
            name: "imports after a redefinition", clause: "4.2.2 and 3.15.3, src-resolve.4",
            reason: "what a document imports it may refer to, also before the place of the import"
        ) { $0.isSchema && $0.isTheirsAlone("not indicated by an import statement") },
        KnownDifference(
            name: "notations without a list", clause: "Part 2, 3.2.19, enumeration-required-notation",
            reason: "types of notations are used with an enumeration alone; libxml2 does not look"
        ) { $0.isSchema && $0.isOursAlone { $0 == "enumeration-required-notation" } },
        KnownDifference(
            name: "empty built-in lists in schemas", clause: "Part 2, 3.3.5, 3.3.10 and 3.3.12",
            reason: "NMTOKENS, IDREFS and ENTITIES have minLength 1, which nothing makes less"
        ) {
            $0.isSchema
                && ($0.isOursAlone { $0 == "minLength-valid-restriction" }
                    || $0.isOursAlone { $0.hasSuffix("-props-correct.2") }
                        && $0.ours.allSatisfy { $0.contains("``") && $0.hasSuffix("(cvc-minLength-valid)") })
        },
        KnownDifference(
            name: "all groups by a redefinition", clause: "3.8.6, cos-all-limited.1.2",
            reason: "a group that is redefined as a sequence around itself may not have been an `xs:all`"
        ) {
            $0.isSchema && $0.isOursAlone { $0 == "cos-all-limited.1.2" } && $0.mentions("<xs:redefine")
        },
        KnownDifference(
            name: "exponents without digits", clause: "Part 2, 3.2.4",
            reason: "an exponent is an integer; libxml2 takes `1E` for a number"
        ) {
            $0.isSchema
                && $0.isOursAlone { $0.hasSuffix("-props-correct.2") || $0 == "enumeration-valid-restriction" }
                && $0.ours.allSatisfy { $0.contains("`1E`") }
        },
        KnownDifference(
            name: "bounds without an order", clause: "Part 2, 4.3.7.4 and 3.2.6.2",
            reason: "P1M is neither less nor greater than P31D, so that none of the bounds contradicts the other"
        ) { $0.isSchema && $0.isTheirsAlone("has to be less than") && $0.mentions("<xs:minInclusive value='P") },
        KnownDifference(
            name: "internal errors on schemas", clause: "Part 2, 4.3",
            reason: "libxml2 gives up with an error of its own"
        ) { $0.isSchema && $0.isTheirsAlone("Internal error: ") },
        KnownDifference(
            name: "minus zero of unsigned types in schemas", clause: "Part 2, 3.3.20 and appendix A",
            reason: "unsigned types derive from nonNegativeInteger by a bound alone, so that its -0 is theirs"
        ) { $0.isSchema && $0.isTheirsAlone("xs:unsigned") && ["-0", "+1"].contains($0.valueAtFault) },
    ]

    private static func isOfParticles(_ clause: String) -> Bool {
        clause.hasPrefix("rcase-") || clause.hasPrefix("cos-particle-restrict")
            || clause == "derivation-ok-restriction.5"
    }

    private static func isOfModels(_ clause: String) -> Bool {
        clause == "cos-nonambig" || clause == "cos-element-consistent"
    }
}

extension Disagreement {
    fileprivate var isSchema: Bool {
        switch subject {
        case .schema: true
        case .document: false
        }
    }
}
