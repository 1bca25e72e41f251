/// A facet of one derivation step, with its `fixed` attribute.
public struct FacetDeclaration: Hashable, Sendable {
    public let facet: Facet
    public let isFixed: Bool
    /// In scope where the facet is written, for values that are names; nil where the whole step has one resolver.
    public let namespaces: [String: String]?

    public init(_ facet: Facet, isFixed: Bool = false, namespaces: [String: String]? = nil) {
        self.facet = facet
        self.isFixed = isFixed
        self.namespaces = namespaces
    }
}

extension ValueType {
    /// The type restricted by one step of facets, and every rule the step breaks, in the order given. What breaks a
    /// rule is left out of the type, so that work can go on. Automata of patterns that are `known` are not made again.
    public func restricted(
        by declarations: [FacetDeclaration], namespaces: NamespaceResolver? = nil,
        known: KnownAutomata = KnownAutomata()
    ) -> (type: ValueType, violations: [FacetRuleViolation]) {
        var step = RestrictionStep(base: self, namespaces: namespaces, known: known)
        for (index, declaration) in declarations.enumerated() { step.add(declaration, at: index) }
        return step.finished()
    }

    public func restricted(by facets: [Facet]) -> (type: ValueType, violations: [FacetRuleViolation]) {
        restricted(by: facets.map { FacetDeclaration($0) })
    }

    /// Which facets apply to the type (Part 2, section 4.1.5).
    public func admits(_ kind: FacetKind) -> Bool {
        switch variety {
        case .list: [.length, .minLength, .maxLength, .pattern, .enumeration, .whiteSpace].contains(kind)
        case .union: [.pattern, .enumeration].contains(kind)
        case .atomic(let type): type.primitive.map { Self.admits(kind, on: $0) } ?? false
        }
    }

    private static func admits(_ kind: FacetKind, on primitive: PrimitiveType) -> Bool {
        switch kind {
        case .pattern, .whiteSpace: true
        case .enumeration: primitive != .boolean
        case .length, .minLength, .maxLength:
            [.string, .hexBinary, .base64Binary, .anyURI, .qName, .notation].contains(primitive)
        case .totalDigits, .fractionDigits: primitive == .decimal
        case .maxInclusive, .maxExclusive, .minInclusive, .minExclusive:
            switch primitive {
            case .decimal, .float, .double, .duration, .dateTime, .time, .date, .gYearMonth, .gYear, .gMonthDay, .gDay,
                .gMonth:
                true
            case .string, .boolean, .hexBinary, .base64Binary, .anyURI, .qName, .notation: false
            }
        }
    }
}

/// One step of derivation by restriction while its facets are read.
private struct RestrictionStep {
    private let base: ValueType
    private let namespaces: NamespaceResolver?
    private let known: KnownAutomata
    private var whiteSpace: WhiteSpace
    private var facets: FacetSet
    private var violations: [FacetRuleViolation] = []
    private var places = FacetPlaces()
    private var patterns: [PatternMatcher] = []
    private var sources: [String] = []
    private var enumeration: [SchemaValue] = []

    init(base: ValueType, namespaces: NamespaceResolver?, known: KnownAutomata) {
        self.base = base
        self.known = known
        self.namespaces = namespaces
        whiteSpace = base.whiteSpace
        facets = base.facets
    }

    mutating func add(_ declaration: FacetDeclaration, at index: Int) {
        let kind = declaration.facet.kind
        guard base.admits(kind) else { return report(.applicableFacets, kind, index) }
        let mayRepeat = kind == .pattern || kind == .enumeration
        guard mayRepeat || places[kind] == nil else { return report(.repeatedFacet, kind, index) }
        places[kind] = index
        if declaration.isFixed { facets.fixed.insert(kind) }
        set(declaration.facet, declaration.namespaces, at: index)
    }

    private mutating func report(_ rule: FacetRuleViolation.Rule, _ kind: FacetKind, _ index: Int) {
        violations.append(FacetRuleViolation(rule, kind, at: index))
    }

    private func breaksFixed(_ kind: FacetKind, _ isSame: Bool) -> Bool { base.facets.fixed.contains(kind) && !isSame }

    private mutating func set(_ facet: Facet, _ own: [String: String]?, at index: Int) {
        switch facet {
        case .length(let value): setLength(value, index)
        case .minLength(let value): setMinLength(value, index)
        case .maxLength(let value): setMaxLength(value, index)
        case .pattern(let source): addPattern(source, index)
        case .enumeration(let text): addEnumeration(text, own, index)
        case .whiteSpace(let value): setWhiteSpace(value, index)
        case .totalDigits(let value): setTotalDigits(value, index)
        case .fractionDigits(let value): setFractionDigits(value, index)
        case .maxInclusive(let text): setBound(.maxInclusive, text, .maxInclusiveRestriction, index)
        case .maxExclusive(let text): setBound(.maxExclusive, text, .maxExclusiveRestriction, index)
        case .minInclusive(let text): setBound(.minInclusive, text, .minInclusiveRestriction, index)
        case .minExclusive(let text): setBound(.minExclusive, text, .minExclusiveRestriction, index)
        }
    }

    // MARK: lengths and digits

    private mutating func setLength(_ value: Int, _ index: Int) {
        if breaksFixed(.length, base.facets.length == value) { return report(.fixedFacet, .length, index) }
        if let inherited = base.facets.length, inherited != value { return report(.lengthRestriction, .length, index) }
        facets.length = value
    }

    private mutating func setMinLength(_ value: Int, _ index: Int) {
        if breaksFixed(.minLength, base.facets.minLength == value) { return report(.fixedFacet, .minLength, index) }
        if let inherited = base.facets.minLength, value < inherited {
            return report(.minLengthRestriction, .minLength, index)
        }
        facets.minLength = value
    }

    private mutating func setMaxLength(_ value: Int, _ index: Int) {
        if breaksFixed(.maxLength, base.facets.maxLength == value) { return report(.fixedFacet, .maxLength, index) }
        if let inherited = base.facets.maxLength, value > inherited {
            return report(.maxLengthRestriction, .maxLength, index)
        }
        facets.maxLength = value
    }

    private mutating func setTotalDigits(_ value: Int, _ index: Int) {
        let inherited = base.facets.totalDigits
        if breaksFixed(.totalDigits, inherited == value) { return report(.fixedFacet, .totalDigits, index) }
        if let inherited, value > inherited { return report(.totalDigitsRestriction, .totalDigits, index) }
        facets.totalDigits = value
    }

    private mutating func setFractionDigits(_ value: Int, _ index: Int) {
        let inherited = base.facets.fractionDigits
        if breaksFixed(.fractionDigits, inherited == value) { return report(.fixedFacet, .fractionDigits, index) }
        if let inherited, value > inherited { return report(.fractionDigitsRestriction, .fractionDigits, index) }
        facets.fractionDigits = value
    }

    private mutating func setWhiteSpace(_ value: WhiteSpace, _ index: Int) {
        if breaksFixed(.whiteSpace, base.whiteSpace == value) { return report(.fixedFacet, .whiteSpace, index) }
        if value < base.whiteSpace { return report(.whiteSpaceRestriction, .whiteSpace, index) }
        whiteSpace = value
    }

    // MARK: patterns and values

    private mutating func addPattern(_ source: String, _ index: Int) {
        do throws(PatternSyntaxError) {
            if let automaton = known.pattern(source) {
                patterns.append(.automaton(automaton))
            } else {
                patterns.append(PatternMatcher(try RegularExpression(source)))
            }
            sources.append(source)
        } catch {
            violations.append(FacetRuleViolation(.pattern, .pattern, at: index, patternError: error))
        }
    }

    private mutating func addEnumeration(_ text: String, _ own: [String: String]?, _ index: Int) {
        let resolver: NamespaceResolver? = own.map { own in
            { $0 == "xml" ? ExpandedName.xmlNamespace : own[$0] }
        }
        guard let value = base.value(of: text, namespaces: resolver ?? namespaces) else {
            return report(.enumerationRestriction, .enumeration, index)
        }
        enumeration.append(value)
    }

    private mutating func setBound(
        _ kind: FacetKind, _ text: String, _ rule: FacetRuleViolation.Rule, _ index: Int
    ) {
        guard case .atomic(let builtIn) = base.variety,
            let value = ValueType(builtIn.primitive?.builtIn ?? builtIn).value(of: text),
            !builtIn.isDerived(from: .integer) || ValueType(.integer).validate(text) == nil
        else { return report(.valueOutsideBase, kind, index) }
        // A bound is a value of the base type (4.3.7 to 4.3.10): also by its patterns, digits and enumeration.
        guard base.withoutBounds.validate(text) == nil else { return report(.valueOutsideBase, kind, index) }
        let inherited = base.facets.bound(kind)
        if breaksFixed(kind, inherited.map { value.order(to: $0) == .equal } ?? true) {
            return report(.fixedFacet, kind, index)
        }
        guard keepsWithinBase(value, kind) else { return report(rule, kind, index) }
        facets.setBound(kind, value)
    }

    /// The four clauses on bounds: a new one may not lie beyond those of the base type.
    private func keepsWithinBase(_ value: SchemaValue, _ kind: FacetKind) -> Bool {
        func order(_ bound: SchemaValue?) -> ValueOrder? { bound.map { value.order(to: $0) } }
        let facets = base.facets
        let aboveMaxInclusive = order(facets.maxInclusive) == .greater
        let belowMinInclusive = order(facets.minInclusive) == .less
        let maxExclusive = order(facets.maxExclusive)
        let minExclusive = order(facets.minExclusive)
        if aboveMaxInclusive || belowMinInclusive || maxExclusive == .greater || minExclusive == .less { return false }
        // An exclusive bound may repeat the inherited one of its own kind; any other value must lie inside.
        let mayEqualMax = kind == .maxExclusive
        let mayEqualMin = kind == .minExclusive
        return (mayEqualMax || maxExclusive != .equal) && (mayEqualMin || minExclusive != .equal)
    }

    // MARK: the step as a whole

    mutating func finished() -> (type: ValueType, violations: [FacetRuleViolation]) {
        if !patterns.isEmpty {
            facets.patternSteps.append(patterns)
            facets.patternSources.append(sources)
        }
        if places[.enumeration] != nil { facets.enumeration = enumeration }
        checkLengths()
        checkBounds()
        if let total = facets.totalDigits, let fraction = facets.fractionDigits, fraction > total {
            reportOnStep(.fractionAboveTotalDigits, [.fractionDigits, .totalDigits])
        }
        let type = ValueType(variety: base.variety, whiteSpace: whiteSpace, facets: facets)
        return (type, violations.sorted { $0.index < $1.index })
    }

    /// Blames the first of the facets that stands in this step.
    private mutating func reportOnStep(_ rule: FacetRuleViolation.Rule, _ kinds: [FacetKind]) {
        guard let kind = kinds.first(where: { places[$0] != nil }), let index = places[kind] else { return }
        report(rule, kind, index)
    }

    /// length beside minLength or maxLength in one step only where an earlier step gave that bound the same value; in
    /// different steps they only have to leave room for each other.
    private mutating func checkLengths() {
        if let low = facets.minLength, let high = facets.maxLength, low > high {
            reportOnStep(.minLengthAboveMaxLength, [.minLength, .maxLength])
        }
        guard let length = facets.length else { return }
        if let low = facets.minLength, low > length || places[.length] != nil && base.facets.minLength != low {
            reportOnStep(.lengthWithBounds, [.minLength, .length])
        }
        if let high = facets.maxLength, high < length || places[.length] != nil && base.facets.maxLength != high {
            reportOnStep(.lengthWithBounds, [.maxLength, .length])
        }
    }

    private mutating func checkBounds() {
        if places[.maxInclusive] != nil, places[.maxExclusive] != nil {
            reportOnStep(.bothUpperBounds, [.maxExclusive])
        }
        if places[.minInclusive] != nil, places[.minExclusive] != nil {
            reportOnStep(.bothLowerBounds, [.minExclusive])
        }
        func order(_ low: SchemaValue?, _ high: SchemaValue?) -> ValueOrder? {
            guard let low, let high else { return nil }
            return low.order(to: high)
        }
        if order(facets.minInclusive, facets.maxInclusive) == .greater {
            reportOnStep(.inclusiveBoundsCross, [.minInclusive, .maxInclusive])
        }
        if order(facets.minExclusive, facets.maxExclusive) == .greater {
            reportOnStep(.exclusiveBoundsCross, [.minExclusive, .maxExclusive])
        }
        let mixed = order(facets.minExclusive, facets.maxInclusive)
        if mixed == .greater || mixed == .equal {
            reportOnStep(.minExclusiveAboveMaxInclusive, [.minExclusive, .maxInclusive])
        }
        let mixedBack = order(facets.minInclusive, facets.maxExclusive)
        if mixedBack == .greater || mixedBack == .equal {
            reportOnStep(.minInclusiveAboveMaxExclusive, [.minInclusive, .maxExclusive])
        }
    }
}

/// For each facet, where in the step it is first written.
private struct FacetPlaces {
    private var places = [Int?](repeating: nil, count: FacetKind.allCases.count)

    subscript(kind: FacetKind) -> Int? {
        get { places[Int(kind.rawValue)] }
        set { places[Int(kind.rawValue)] = newValue }
    }
}

extension ValueType {
    /// The type with any value of its order, for what the rules on bounds say more exactly.
    fileprivate var withoutBounds: ValueType {
        var facets = facets
        facets.maxInclusive = nil
        facets.maxExclusive = nil
        facets.minInclusive = nil
        facets.minExclusive = nil
        return ValueType(variety: variety, whiteSpace: whiteSpace, facets: facets)
    }
}

extension FacetSet {
    // By cases: key paths are made when they are first used, which takes the runtime longer than reading a schema does.
    fileprivate func bound(_ kind: FacetKind) -> SchemaValue? {
        switch kind {
        case .maxInclusive: maxInclusive
        case .maxExclusive: maxExclusive
        case .minInclusive: minInclusive
        case .minExclusive: minExclusive
        case .length, .minLength, .maxLength, .pattern, .enumeration, .whiteSpace, .totalDigits, .fractionDigits: nil
        }
    }

    fileprivate mutating func setBound(_ kind: FacetKind, _ value: SchemaValue) {
        switch kind {
        case .maxInclusive: maxInclusive = value
        case .maxExclusive: maxExclusive = value
        case .minInclusive: minInclusive = value
        case .minExclusive: minExclusive = value
        case .length, .minLength, .maxLength, .pattern, .enumeration, .whiteSpace, .totalDigits, .fractionDigits: break
        }
    }
}
