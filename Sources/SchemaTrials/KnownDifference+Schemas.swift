extension KnownDifference {
    /// Differences on schemas.
    static let schemas: [KnownDifference] = [
        KnownDifference(
            name: "restriction of content", clause: "3.9.6, cos-particle-restrict",
            reason: "libxml2 does not compare the content of a restriction with that of its base"
        ) {
            $0.isSchema && $0.isOursAlone { isOfParticles($0) || isOfModels($0) }
                && $0.clauses.contains(where: isOfParticles)
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
            name: "facets fixed or set by built-in types", clause: "Part 2, 4.3.12.4 and 4.3.6.4",
            reason: "fractionDigits of integers and whiteSpace of most types are fixed; libxml2 does not look"
        ) { $0.isSchema && $0.isOursAlone { ["st-restrict-facets", "whiteSpace-valid-restriction"].contains($0) } },
        KnownDifference(
            name: "restriction of built-in lists in simple content", clause: "3.14.6, cos-st-restricts.2.3",
            reason: "NMTOKENS, IDREFS and their like are lists that can be restricted"
        ) { $0.isSchema && $0.isTheirsAlone("must have the simple ur-type definition as base type") },
        KnownDifference(
            name: "lists of identifiers", clause: "3.6.6, ag-props-correct.3",
            reason: "a list of IDs derives from the simple ur-type, not from ID"
        ) {
            $0.isSchema && $0.isTheirsAlone("There must not exist more than one attribute declaration of type 'xs:ID'")
        },
        KnownDifference(
            name: "minus zero of unsigned types in schemas", clause: "Part 2, 3.3.20 and appendix A",
            reason: "unsigned types derive from nonNegativeInteger by a bound alone, so that its -0 is theirs"
        ) { $0.isSchema && $0.isTheirsAlone("xs:unsigned") && ["-0", "+1"].contains($0.valueAtFault) },
    ]

    private static func isOfParticles(_ clause: String) -> Bool {
        clause.hasPrefix("rcase-") || clause.hasPrefix("cos-particle-restrict")
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
