extension ValueType {
    /// The texts, white space already processed, that the type admits, where they are known to be a regular language;
    /// nil for types where this is not worked out: bounds on times and floating-point numbers, values other than texts
    /// and decimals enumerated, addresses (`anyURI`), counts of octets.
    ///
    /// What is given is exact. Where a union is concerned, white space is not processed: see `documentLanguage`.
    public func language(stateLimit: Int = Automaton.defaultStateLimit) throws(AutomatonError) -> Automaton? {
        guard let conditions = try conditions(stateLimit: stateLimit) else { return nil }
        return try conditions.language(stateLimit: stateLimit)
    }

    /// The texts that a document may hold where it has a value of the type: before white space is processed.
    public func documentLanguage(stateLimit: Int = Automaton.defaultStateLimit) throws(AutomatonError) -> Automaton? {
        guard let language = try language(stateLimit: stateLimit) else { return nil }
        if case .union = variety { return language }
        return try language.before(whiteSpace, stateLimit: stateLimit)
    }

    /// As `language`, as conditions that are not multiplied out: what proofs ask.
    public func conditions(
        stateLimit: Int = Automaton.defaultStateLimit
    ) throws(AutomatonError) -> TextConditions? {
        var conditions = TextConditions()
        switch variety {
        case .atomic(let type):
            guard let base = try Self.language(of: type, facets, stateLimit) else { return nil }
            conditions.required = [base]
            if facets.hasLengths {
                guard type.primitive == .string else { return nil }
                conditions.minLength = facets.length ?? facets.minLength ?? 0
                conditions.maxLength = facets.length ?? facets.maxLength
            }
        case .list(let item):
            guard let language = try Self.language(ofListOf: item, facets, stateLimit) else { return nil }
            conditions.required = [language]
        case .union(let members):
            guard let language = try Self.language(ofUnion: members, facets, stateLimit) else { return nil }
            conditions.required = [language]
        }
        if case .union = variety {} else if whiteSpace != .preserve { conditions.required.append(.settled(whiteSpace)) }
        for step in facets.patternSteps { conditions.required.append(try Self.language(of: step, stateLimit)) }
        return conditions
    }

    private static func language(
        of step: [PatternMatcher], _ stateLimit: Int
    ) throws(AutomatonError) -> Automaton {
        var result = Automaton.nothing
        for matcher in step {
            guard case .automaton(let automaton) = matcher else { throw .tooManyStates(limit: stateLimit) }
            result = try result.union(automaton, stateLimit: stateLimit)
        }
        return result
    }

    private static func language(
        of type: BuiltInType, _ facets: FacetSet, _ stateLimit: Int
    ) throws(AutomatonError) -> Automaton? {
        if type.primitive == .decimal {
            let numbers = DecimalLanguage(isInteger: type != .decimal, facets: facets)
            return try numbers.automaton(stateLimit: stateLimit)
        }
        guard !facets.hasBounds, let lexical = LexicalLanguages.automaton(of: type) else { return nil }
        guard let enumeration = facets.enumeration else { return lexical }
        var texts: [String] = []
        for value in enumeration {
            guard case .string(let text) = value else { return nil }
            texts.append(text.text)
        }
        return try lexical.intersection(Automaton(texts: texts, stateLimit: stateLimit), stateLimit: stateLimit)
    }

    private static func language(
        ofListOf item: ValueType, _ facets: FacetSet, _ stateLimit: Int
    ) throws(AutomatonError) -> Automaton? {
        guard facets.enumeration == nil, let each = try item.documentLanguage(stateLimit: stateLimit) else {
            return nil
        }
        // Items hold no white space, whatever their type admits.
        let items = try each.intersection(LexicalLanguages.word, stateLimit: stateLimit)
        let least = facets.length ?? facets.minLength ?? 0
        let most = facets.length ?? facets.maxLength
        guard least <= most ?? least, most != 0 else { return try least > 0 ? .nothing : Automaton(texts: [""]) }
        let next = try Automaton(texts: [" "]).followed(by: items, stateLimit: stateLimit)
        let more = try next.repeated(min: max(0, least - 1), max: most.map { $0 - 1 }, stateLimit: stateLimit)
        let list = try items.followed(by: more, stateLimit: stateLimit)
        return try least == 0 ? list.union(Automaton(texts: [""]), stateLimit: stateLimit) : list
    }

    /// Patterns of a union look at the text by the white space of its member, which only members alike in it tell.
    private static func language(
        ofUnion members: [ValueType], _ facets: FacetSet, _ stateLimit: Int
    ) throws(AutomatonError) -> Automaton? {
        guard facets.enumeration == nil, facets.patternSteps.isEmpty else { return nil }
        var result = Automaton.nothing
        for member in members {
            guard let language = try member.documentLanguage(stateLimit: stateLimit) else { return nil }
            result = try result.union(language, stateLimit: stateLimit)
        }
        return result
    }
}
