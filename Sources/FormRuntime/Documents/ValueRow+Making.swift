import SchemaTables
import SchemaValues

extension ValueRow {
    /// The values of a type. Those of `xs:NOTATION` itself, which a document can name by `xsi:type`, are the notations
    /// that the schema declares (Part 2, 3.2.19).
    private static func type(_ tables: SchemaTables, _ index: SimpleTypeIndex) -> ValueType {
        let type = tables[index].type
        guard index.value == Int(BuiltInType.notation.rawValue) else { return type }
        let declared = tables.notations.map { tables[$0] }
        let facets = declared.map { name in
            FacetDeclaration(
                .enumeration(name.namespace.isEmpty ? name.localName : "n:" + name.localName),
                namespaces: ["n": name.namespace])
        }
        return facets.isEmpty ? type.withoutValues : type.restricted(by: facets).type
    }

    /// How the values of a type are checked fastest. What has no fast check is asked of the type itself.
    init(_ tables: SchemaTables, _ index: SimpleTypeIndex, _ memory: RowMemory, _ known: KnownAutomata) {
        let type = Self.type(tables, index)
        let place = memory.allocate(ValueType.self, 1)
        place.initialize(to: type)
        memory.deinitializeLater(place)
        let facets = type.facets
        kind = .general
        whiteSpace = type.whiteSpace
        needsCare = type.mayIdentify || type.mayHoldNames
        needsNames = type.mayHoldNames
        keyForm = .general
        if case .atomic(let builtIn) = type.variety {
            if builtIn.primitive == .string { keyForm = .text }
            if builtIn.primitive == .decimal { keyForm = .decimal }
        }
        simpleType = index.rawValue
        minLength = facets.length ?? facets.minLength ?? 0
        maxLength = facets.length ?? facets.maxLength ?? Int.max
        automaton = AutomatonRow(classes: nil, rows: nil, start: 0, acceptColumn: 0)
        decimal = DecimalRow(min: .min, max: .max, scale: 0, fractionDigits: .max, totalDigits: .max)
        self.type = UnsafePointer(place)
        if needsNames { kind = .names }
        guard case .atomic(let builtIn) = type.variety else { return }
        switch builtIn {
        case .string, .normalizedString, .token, .anySimpleType: useText(facets, memory, known.value(of: index.value))
        case .decimal: useDecimal(facets, .decimal)
        case .integer, .nonPositiveInteger, .negativeInteger, .long, .int, .short, .byte, .nonNegativeInteger,
            .unsignedLong, .unsignedInt, .unsignedShort, .unsignedByte, .positiveInteger:
            useDecimal(facets, .integer)
        case .date: if facets.isPlain { kind = .date }
        case .time: if facets.isPlain { kind = .time }
        case .boolean: if facets.isPlain { kind = .boolean }
        case .hexBinary: if facets.hasLengthsOnly { kind = .hexBinary }
        case .float, .double, .duration, .dateTime, .gYearMonth, .gYear, .gMonthDay, .gDay, .gMonth, .base64Binary,
            .anyURI, .qName, .notation, .language, .nmtoken, .nmtokens, .name, .ncName, .id, .idref, .idrefs, .entity,
            .entities:
            break
        }
    }

    /// Strings: patterns and enumeration in one automaton, then the length.
    private mutating func useText(_ facets: FacetSet, _ memory: RowMemory, _ known: Automaton?) {
        guard facets.hasPatternsOrEnumeration else {
            kind = minLength == 0 && maxLength == Int.max ? .anything : .length
            return
        }
        guard let automaton = known ?? facets.automaton else { return }
        self.automaton = AutomatonRow(automaton, memory)
        kind = .automaton
    }

    private mutating func useDecimal(_ facets: FacetSet, _ kind: Kind) {
        guard !facets.hasPatternsOrEnumeration, let row = DecimalRow(facets) else { return }
        decimal = row
        self.kind = kind
    }
}

extension ValueType {
    /// Whether it is a type of strings whose patterns and enumeration are one automaton.
    var isCheckedByAutomaton: Bool {
        guard case .atomic(let builtIn) = variety, facets.hasPatternsOrEnumeration else { return false }
        return [.string, .normalizedString, .token, .anySimpleType].contains(builtIn)
    }
}

extension FacetSet {
    var hasPatternsOrEnumeration: Bool { !patternSteps.isEmpty || enumeration != nil }
    var hasBounds: Bool { minInclusive != nil || minExclusive != nil || maxInclusive != nil || maxExclusive != nil }
    var hasLengthsOnly: Bool { !hasPatternsOrEnumeration && !hasBounds }
    /// Whether the automaton of the values is that of a single pattern.
    var isOnePattern: Bool { enumeration == nil && patternSteps.count == 1 && patternSteps[0].count == 1 }
    var isPlain: Bool {
        hasLengthsOnly && length == nil && minLength == nil && maxLength == nil
    }

    /// One automaton for all patterns and the enumeration of a string type; nil where it would be too large.
    var automaton: Automaton? {
        var result: Automaton?
        func meet(_ other: Automaton) throws(AutomatonError) {
            result = try result.map { (known) throws(AutomatonError) in try known.intersection(other) } ?? other
        }
        do throws(AutomatonError) {
            // cvc-pattern-valid: patterns of one step are alternatives, of successive steps all apply.
            for step in patternSteps {
                var alternatives: Automaton?
                for matcher in step {
                    guard case .automaton(let next) = matcher else { return nil }
                    alternatives =
                        try alternatives.map { (known) throws(AutomatonError) in try known.union(next) } ?? next
                }
                try meet(alternatives ?? .nothing)
            }
            if let enumeration {
                var texts: [String] = []
                for value in enumeration {
                    guard case .string(let text) = value else { return nil }
                    texts.append(text.text)
                }
                try meet(try Automaton(texts: texts))
            }
        } catch {
            return nil
        }
        return result
    }
}

extension AutomatonRow {
    /// Lays an automaton out with its states premultiplied, the accepting flag in a column of its own.
    init(_ automaton: Automaton, _ memory: RowMemory) {
        let classes = memory.allocate(UInt8.self, 256)
        for (index, value) in automaton.classes.enumerated() { classes.advanced(by: index).initialize(to: value) }
        let width = automaton.classCount + 1
        let rows = memory.allocate(UInt32.self, automaton.stateCount * width)
        for state in 0..<automaton.stateCount {
            for column in 0..<automaton.classCount {
                let target = Int(automaton.rows[state * automaton.classCount + column])
                rows.advanced(by: state * width + column).initialize(to: UInt32(target * width))
            }
            let accepts: UInt32 = automaton.accepting[state] ? 1 : 0
            rows.advanced(by: state * width + automaton.classCount).initialize(to: accepts)
        }
        self.classes = UnsafePointer(classes)
        self.rows = UnsafePointer(rows)
        start = Int(automaton.start) * width
        acceptColumn = automaton.classCount
    }
}

extension DecimalRow {
    /// Nil where a bound does not fit, with its fraction, in what the fast check can compare.
    init?(_ facets: FacetSet) {
        guard let minInclusive = Self.decimal(facets.minInclusive),
            let minExclusive = Self.decimal(facets.minExclusive),
            let maxInclusive = Self.decimal(facets.maxInclusive), let maxExclusive = Self.decimal(facets.maxExclusive)
        else { return nil }
        func fraction(_ bound: ExactDecimal?) -> Int { bound?.fractionDigits ?? 0 }
        let boundDigits = Swift.max(
            Swift.max(fraction(minInclusive), fraction(minExclusive)),
            Swift.max(fraction(maxInclusive), fraction(maxExclusive)))
        let digits = Swift.max(boundDigits, Swift.min(facets.fractionDigits ?? 4, 6))
        guard digits <= 6 else { return nil }
        let low = Self.scaled(minInclusive, digits) ?? .min
        let above = Self.scaled(minExclusive, digits) ?? .min
        let high = Self.scaled(maxInclusive, digits) ?? .max
        let below = Self.scaled(maxExclusive, digits) ?? .max
        min = Int64(Swift.max(low, above == .min ? .min : above + 1))
        max = Int64(Swift.min(high, below == .max ? .max : below - 1))
        scale = Int32(digits)
        fractionDigits = Int32(clamping: facets.fractionDigits ?? Int.max)
        totalDigits = Int32(clamping: facets.totalDigits ?? Int.max)
    }

    /// The number of a bound, if there is one; nil where the bound is of another kind.
    private static func decimal(_ bound: SchemaValue?) -> ExactDecimal?? {
        switch bound {
        case .decimal(let value): .some(value)
        case nil: .some(nil)
        default: nil
        }
    }

    /// A bound in units of 10 to the minus `digits`. A value of 12 digits before the point and 6 after it is below 10^18:
    /// other bounds bind nothing there.
    private static func scaled(_ bound: ExactDecimal?, _ digits: Int) -> Int? {
        guard let bound else { return nil }
        let number = digits == 0 ? bound : bound * ExactDecimal(powers[digits])
        if let value = number.asInt, value.magnitude <= powers[18].magnitude { return value }
        return number.isNegative ? -powers[18] - 1 : powers[18] + 1
    }

    static let powers: [Int] = (0...18).map { (0..<$0).reduce(1) { value, _ in value * 10 } }
}
