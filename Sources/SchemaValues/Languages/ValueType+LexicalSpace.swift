extension ValueType {
    /// Longer bounds of length are not written out as states.
    private static let longestCounted = 10_000

    /// The valid texts, white space processed.
    ///
    /// - Parameter implied: what need not be asked for, because the texts in question keep it anyway.
    package func lexicalSpace(implied: ImpliedFacets = []) -> LexicalSpace {
        if implied == .all { return .everything }
        switch variety {
        case .atomic(let type): return atomicSpace(type, implied)
        case .list(let item): return narrowedByTexts(listSpace(item), implied)
        case .union(let members):
            let all = members.map { $0.lexicalSpace() }.reduce(LexicalSpace(.nothing)) { $0.joined(with: $1) }
            return narrowedByTexts(all, implied)
        }
    }

    /// The texts that are valid as they stand in a document, white space not yet processed.
    package func acceptedTexts(implied: ImpliedFacets = []) -> LexicalSpace {
        if implied == .all { return .everything }
        guard case .union(let members) = variety else {
            return lexicalSpace(implied: implied).preimage(under: .whiteSpace(whiteSpace))
        }
        guard facets.patternSources.isEmpty, facets.enumeration == nil else {
            // Which member a text belongs to decides what its white space becomes before the patterns see it.
            let rules = Set(members.map(\.whiteSpace))
            let whole = lexicalSpace()
            guard rules.count > 1 else { return whole.preimage(under: .whiteSpace(rules.first ?? .preserve)) }
            let above = rules.sorted().map { whole.preimage(under: .whiteSpace($0)) }
                .reduce(LexicalSpace(.nothing)) { $0.joined(with: $1) }
            return LexicalSpace(atMost: above.atMost, atLeast: .nothing)
        }
        return members.map { $0.acceptedTexts() }.reduce(LexicalSpace(.nothing)) { $0.joined(with: $1) }
    }

    // MARK: Atomic types

    private func atomicSpace(_ type: BuiltInType, _ implied: ImpliedFacets) -> LexicalSpace {
        if let texts = enumeratedTexts(implied) { return narrowedByPatterns(texts, implied) }
        var space = implied.contains(.datatype) ? .everything : datatypeSpace(type)
        space = narrowedByLengths(space, type, implied)
        space = type.primitive == .decimal ? narrowedByNumbers(space, implied) : narrowedByBounds(space, implied)
        return narrowedByTexts(space, implied)
    }

    /// An enumeration of texts says it all: its values have been held against the other facets.
    private func enumeratedTexts(_ implied: ImpliedFacets) -> LexicalSpace? {
        guard !implied.contains(.enumeration), primitive == .string, let codes = facets.enumeration else { return nil }
        return LexicalSpace(CharacterLanguage(texts: codes.map(\.canonical)))
    }

    private func datatypeSpace(_ type: BuiltInType) -> LexicalSpace {
        switch type {
        case .string, .anySimpleType: .everything
        case .anyURI: LexicalSpace(atMost: DatatypeLanguages.token, atLeast: DatatypeLanguages.plainURI)
        case .nmtokens, .idrefs, .entities: .everything.narrowedSomehow()
        case .boolean, .decimal, .float, .double, .duration, .dateTime, .time, .date, .gYearMonth, .gYear, .gMonthDay,
            .gDay, .gMonth, .hexBinary, .base64Binary, .qName, .notation, .normalizedString, .token, .language,
            .nmtoken,
            .name, .ncName, .id, .idref, .entity, .integer, .nonPositiveInteger, .negativeInteger, .long, .int, .short,
            .byte, .nonNegativeInteger, .unsignedLong, .unsignedInt, .unsignedShort, .unsignedByte, .positiveInteger:
            LexicalSpace(DatatypeLanguages.byType[type] ?? .everything)
        }
    }

    private func narrowedByLengths(
        _ space: LexicalSpace, _ type: BuiltInType, _ implied: ImpliedFacets
    ) -> LexicalSpace {
        let least = implied.contains(.minLength) ? 0 : facets.length ?? facets.minLength ?? 0
        let most = implied.contains(.maxLength) ? nil : facets.length ?? facets.maxLength
        guard least > 0 || most != nil else { return space }
        let scale: Int
        switch type.primitive {
        case .string, .anyURI: scale = 1
        case .hexBinary: scale = 2
        case .base64Binary, nil: return space.narrowedSomehow()
        // The lengths of names have no meaning; other types have no lengths.
        case .qName, .notation, .boolean, .decimal, .float, .double, .duration, .dateTime, .time, .date, .gYearMonth,
            .gYear, .gMonthDay, .gDay, .gMonth:
            return space
        }
        guard least <= Self.longestCounted else { return space.narrowedSomehow() }
        guard let most, most > Self.longestCounted / scale else {
            return space.narrowed(to: .lengths(least * scale, most.map { $0 * scale }))
        }
        let above = space.narrowed(to: .lengths(least * scale, nil))
        let below = space.narrowed(to: .lengths(least * scale, Self.longestCounted))
        return LexicalSpace(atMost: above.atMost, atLeast: below.atLeast)
    }

    /// Bounds, digits and values of decimals, as far as they are not implied.
    private func narrowedByNumbers(_ space: LexicalSpace, _ implied: ImpliedFacets) -> LexicalSpace {
        var asked = FacetSet()
        if !implied.contains(.lowerBound) {
            asked.minInclusive = facets.minInclusive
            asked.minExclusive = facets.minExclusive
        }
        if !implied.contains(.upperBound) {
            asked.maxInclusive = facets.maxInclusive
            asked.maxExclusive = facets.maxExclusive
        }
        if !implied.contains(.digits) {
            asked.totalDigits = facets.totalDigits
            asked.fractionDigits = facets.fractionDigits
        }
        if !implied.contains(.enumeration) { asked.enumeration = facets.enumeration }
        guard asked.hasBounds || asked.hasDigits || asked.enumeration != nil else { return space }
        let numbers = DecimalLanguage(isInteger: false, facets: asked)
        guard let automaton = try? numbers.automaton(stateLimit: Automaton.defaultStateLimit) else {
            return space.narrowedSomehow()
        }
        return space.narrowed(to: CharacterLanguage(ascii: automaton))
    }

    private func narrowedByBounds(_ space: LexicalSpace, _ implied: ImpliedFacets) -> LexicalSpace {
        var bounds: [(value: SchemaValue, allowed: Set<ValueOrder>)] = []
        if !implied.contains(.lowerBound) {
            if let bound = facets.minInclusive { bounds.append((bound, [.greater, .equal])) }
            if let bound = facets.minExclusive { bounds.append((bound, [.greater])) }
        }
        if !implied.contains(.upperBound) {
            if let bound = facets.maxInclusive { bounds.append((bound, [.less, .equal])) }
            if let bound = facets.maxExclusive { bounds.append((bound, [.less])) }
        }
        return bounds.reduce(space) { space, bound in
            switch bound.value {
            case .temporal(let value) where value.type == .date && value.zone == nil && (1...9999).contains(value.year):
                space.narrowed(to: DayLanguage.dates(bound.allowed, than: value))
            case .temporal, .decimal, .float, .double, .duration, .string, .boolean, .hexBinary, .base64Binary, .anyURI,
                .qName,
                .notation, .list:
                space.narrowedSomehow()
            }
        }
    }

    // MARK: Patterns and enumerations

    private func narrowedByTexts(_ space: LexicalSpace, _ implied: ImpliedFacets) -> LexicalSpace {
        let space = narrowedByPatterns(space, implied)
        guard !implied.contains(.enumeration), let values = facets.enumeration, primitive != .decimal else {
            return space
        }
        // Of texts and unzoned dates one text is one value; of others a value has many.
        let canonical = CharacterLanguage(texts: values.map(\.canonical))
        if values.allSatisfy(\.hasOneText) { return space.narrowed(to: canonical) }
        return LexicalSpace(atMost: space.atMost, atLeast: space.narrowed(to: canonical).atLeast)
    }

    private func narrowedByPatterns(_ space: LexicalSpace, _ implied: ImpliedFacets) -> LexicalSpace {
        guard !implied.contains(.patterns) else { return space }
        return facets.patternSources.reduce(space) { space, alternatives in
            var step = LexicalSpace(.nothing)
            for source in alternatives {
                guard let expression = try? RegularExpression(source), let language = try? CharacterLanguage(expression)
                else { return space.narrowedSomehow() }
                step = step.joined(with: LexicalSpace(language))
            }
            return space.narrowed(to: step)
        }
    }

    // MARK: Lists

    private func listSpace(_ item: ValueType) -> LexicalSpace {
        let items = item.lexicalSpace().narrowed(to: DatatypeLanguages.word)
        let least = facets.length ?? facets.minLength ?? 0
        let most = facets.length ?? facets.maxLength
        let above = try? items.atMost.listed(least, most)
        if items.isExact, let above { return LexicalSpace(above) }
        return LexicalSpace(
            atMost: above ?? .everything, atLeast: (try? items.atLeast.listed(least, most)) ?? .nothing)
    }
}

extension SchemaValue {
    /// Whether no other text stands for the value.
    fileprivate var hasOneText: Bool {
        switch self {
        case .string: true
        case .temporal(let value): value.type == .date && value.zone == nil
        case .list(let items): items.allSatisfy(\.hasOneText)
        case .boolean, .decimal, .float, .double, .duration, .hexBinary, .base64Binary, .anyURI, .qName, .notation:
            false
        }
    }
}

extension DayLanguage {
    /// The dates that stand so to a day without zone. A date with a zone is known to do so from two days away.
    fileprivate static func dates(_ allowed: Set<ValueOrder>, than bound: TemporalValue) -> LexicalSpace {
        let number = Calendar.dayNumber(year: bound.year, month: bound.month, day: bound.day)
        let step = allowed.contains(.greater) ? 2 : -2
        let plain = days(allowed, than: text(number), zoned: false)
        let sure = days(allowed, than: text(number + step), zoned: true)
        let possible = days(allowed, than: text(number - step), zoned: true)
        let above = LexicalSpace(plain).joined(with: LexicalSpace(possible))
        let below = LexicalSpace(plain).joined(with: LexicalSpace(sure))
        return LexicalSpace(atMost: above.atMost, atLeast: below.atLeast)
    }

    private static func text(_ day: Int) -> String {
        let last = Calendar.dayNumber(year: 9999, month: 12, day: 31)
        let date = Calendar.date(ofDay: min(max(day, 0), last))
        func padded(_ number: Int, _ width: Int) -> String {
            String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
        }
        return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
    }
}

/// The lexical spaces of the built-in types over characters.
private enum DatatypeLanguages {
    static let token = language("([^ \\t\\n\\r]+( [^ \\t\\n\\r]+)*)?")
    static let word = language("[^ \\t\\n\\r]+")
    /// Some addresses that are valid beyond doubt.
    static let plainURI = language("(https?://)?[A-Za-z0-9.]+(/[A-Za-z0-9._~/\\-]*)?")

    /// Lists, addresses and texts without limits have none.
    static let byType: [BuiltInType: CharacterLanguage] = {
        var found: [BuiltInType: CharacterLanguage] = [:]
        for type in BuiltInType.allCases { found[type] = made(type) }
        return found
    }()

    private static func made(_ type: BuiltInType) -> CharacterLanguage? {
        switch type {
        case .anySimpleType, .string, .anyURI, .nmtokens, .idrefs, .entities: return nil
        case .normalizedString: return language("[^\\t\\n\\r]*")
        case .token: return token
        case .nmtoken: return language("\\c+")
        case .name: return language("\\i\\c*")
        case .ncName, .id, .idref, .entity: return language("[\\i-[:]][\\c-[:]]*")
        case .qName, .notation: return language("([\\i-[:]][\\c-[:]]*:)?[\\i-[:]][\\c-[:]]*")
        case .boolean, .float, .double, .duration, .dateTime, .time, .date, .gYearMonth, .gYear, .gMonthDay, .gDay,
            .gMonth, .hexBinary, .base64Binary, .language:
            return LexicalLanguages.automaton(of: type).map { CharacterLanguage(ascii: $0) }
        case .decimal, .integer, .nonPositiveInteger, .negativeInteger, .long, .int, .short, .byte,
            .nonNegativeInteger, .unsignedLong, .unsignedInt, .unsignedShort, .unsignedByte, .positiveInteger:
            let numbers = DecimalLanguage(isInteger: type != .decimal, facets: FacetSet())
            return (try? numbers.automaton(stateLimit: 100)).map { CharacterLanguage(ascii: $0) }
        }
    }

    private static func language(_ pattern: String) -> CharacterLanguage {
        (try? RegularExpression(pattern)).flatMap { try? CharacterLanguage($0) } ?? .everything
    }
}
