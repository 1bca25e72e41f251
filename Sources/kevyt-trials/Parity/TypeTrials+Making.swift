import SchemaTrials
import SchemaValues

// Which types are tried.
extension TypeTrials {
    /// The facets that apply to a built-in type (Part 2, 4.1.5), without those that are fixed for it.
    static func facets(of type: BuiltInType) -> [FacetKind] {
        if type.itemType != nil { return [.length, .minLength, .maxLength, .pattern, .enumeration] }
        let bounds: [FacetKind] = [.maxInclusive, .maxExclusive, .minInclusive, .minExclusive]
        switch type.primitive {
        case nil: return []
        case .string?:
            return [.length, .minLength, .maxLength, .pattern, .enumeration]
                + (type == .string || type == .normalizedString ? [.whiteSpace] : [])
        case .anyURI?, .hexBinary?, .base64Binary?, .qName?:
            return [.length, .minLength, .maxLength, .pattern, .enumeration]
        case .notation?: return [.enumeration]
        case .boolean?: return [.pattern]
        case .decimal?:
            return [.totalDigits] + (type == .decimal ? [.fractionDigits] : []) + [.pattern, .enumeration] + bounds
        case .float?, .double?, .duration?, .dateTime?, .time?, .date?, .gYearMonth?, .gYear?, .gMonthDay?, .gDay?,
            .gMonth?:
            return [.pattern, .enumeration] + bounds
        }
    }

    /// Both sides of each facet of each type, as far as there are two.
    static var requiredClasses: Set<String> {
        var classes: Set<String> = []
        for type in BuiltInType.allCases where type != .notation {
            classes.insert("type: \(type.localName) datatype admits")
            let takesAll: [BuiltInType] = [.anySimpleType, .string, .normalizedString, .token]
            if !takesAll.contains(type) { classes.insert("type: \(type.localName) datatype refuses") }
        }
        for type in BuiltInType.allCases {
            for facet in facets(of: type) {
                classes.insert("type: \(type.localName) \(facet.localName) admits")
                // Names have no length (cvc-length-valid 1.3), and white space refuses nothing.
                let lengths: [FacetKind] = [.length, .minLength, .maxLength]
                if facet == .whiteSpace || type == .qName && lengths.contains(facet) { continue }
                classes.insert("type: \(type.localName) \(facet.localName) refuses")
            }
        }
        for variety in ["list", "union"] {
            for facet in ["datatype", "pattern", "enumeration"]
                + (variety == "list" ? ["length", "minLength", "maxLength"] : [])
            {
                classes.formUnion(["\(variety): \(facet) admits", "\(variety): \(facet) refuses"])
            }
        }
        classes.formUnion(
            ["steps: patterns admits", "steps: patterns refuses"].map { $0.replacing("patterns", with: "pattern") })
        return classes
    }

    func systematic(_ type: BuiltInType, _ random: inout RandomSource) -> [Trial] {
        let pool = ValuePool.texts(of: type)
        let kind = "type: \(type.localName)"
        var trials: [Trial] = []
        if type != .notation {
            let draft = type == .anySimpleType ? TypeDraft.union([.builtIn(.string)]) : .builtIn(type)
            trials.append(Trial(draft: draft, facet: nil, values: pool + pool.map { " \($0)\n" }, kind: kind))
        }
        for facet in Self.facets(of: type) {
            for step in Self.steps(facet, on: type, &random) {
                trials.append(Trial(draft: .restriction(.builtIn(type), step), facet: facet, values: pool, kind: kind))
            }
        }
        return trials
    }

    private static func steps(
        _ facet: FacetKind, on type: BuiltInType, _ random: inout RandomSource
    ) -> [[(facet: FacetKind, value: String)]] {
        switch facet {
        case .length, .maxLength: return [0, 1, 2, 3].map { [(facet, String($0))] }
        case .minLength: return [1, 2, 4].map { [(facet, String($0))] }
        case .totalDigits: return [1, 2, 3, 5, 18, 20].map { [(facet, String($0))] }
        case .fractionDigits: return [0, 1, 2, 20].map { [(facet, String($0))] }
        case .whiteSpace: return ["replace", "collapse"].map { [(facet, $0), (.maxLength, "3")] }
        case .pattern:
            let patterns =
                type.primitive == .string
                ? ValuePool.patterns
                : ["[0-9]+", ".*", "[^a-z]+", ".{0,4}", "true|1", ".+\\S", "[P0-9A-Za-z:/.#-]{2,12}"]
            return patterns.map { [(facet, $0)] }
        case .enumeration:
            let valid = validTexts(of: type)
            return (0..<4).map { _ in (0..<3).map { _ in (facet, random.one(of: valid, or: "n1")) } }
                + telling(facet, on: type)
        case .maxInclusive, .maxExclusive, .minInclusive, .minExclusive:
            let valid = validTexts(of: type)
            return (0..<8).map { _ in [(facet, random.one(of: valid, or: ""))] } + telling(facet, on: type)
        }
    }

    /// Values that tell validators apart, whatever the seed: 400 years are as long as 146,097 days.
    private static func telling(_ facet: FacetKind, on type: BuiltInType) -> [[(facet: FacetKind, value: String)]] {
        type == .duration ? [[(facet, "P4800M")], [(facet, "P146097D")]] : []
    }

    static func validTexts(of type: BuiltInType) -> [String] {
        if type == .notation { return ["n1", "n2"] }
        let values = ValueType(type)
        return ValuePool.texts(of: type).filter {
            values.validate($0) == nil && XMLText.canHold($0) && !$0.contains(":")
                || values.validate($0) == nil && type != .qName && XMLText.canHold($0)
        }
    }

    /// A derivation in one to three steps, or a list or a union with facets of its own.
    static func randomTrial(_ random: inout RandomSource) -> Trial {
        let shape = random.below(10)
        if shape < 2 { return listTrial(&random) }
        if shape < 4 { return unionTrial(&random) }
        if shape < 5 { return patternSteps(&random) }
        let type = random.one(
            of: BuiltInType.allCases.filter { !facets(of: $0).isEmpty && $0 != .notation }, or: .string)
        var draft = TypeDraft.builtIn(type)
        for _ in 0...random.below(3) {
            let facet = random.one(of: facets(of: type), or: .pattern)
            draft = .restriction(draft, random.one(of: steps(facet, on: type, &random), or: []))
        }
        let values = ValuePool.texts(of: type).map { perturbed($0, &random) } + ValuePool.texts(of: type)
        return Trial(draft: draft, facet: nil, values: values, kind: "random: \(type.localName)")
    }

    private static func patternSteps(_ random: inout RandomSource) -> Trial {
        var draft = TypeDraft.builtIn(random.one(of: [.string, .token, .normalizedString], or: .string))
        for _ in 0...random.below(2) {
            let alternatives = (0...random.below(2)).map { _ in
                (facet: FacetKind.pattern, value: random.one(of: ValuePool.patterns, or: "a"))
            }
            draft = .restriction(draft, alternatives)
        }
        let pool = ValuePool.texts(of: .string)
        return Trial(draft: draft, facet: .pattern, values: pool + pool.map { perturbed($0, &random) }, kind: "steps:")
    }

    private static func listTrial(_ random: inout RandomSource) -> Trial {
        let items: [BuiltInType] = [
            .int, .decimal, .date, .nmtoken, .boolean, .float, .string, .ncName, .duration, .anyURI,
        ]
        let item = random.one(of: items, or: .int)
        let valid = validTexts(of: item).filter { !$0.isEmpty && !$0.contains(where: \.isWhitespace) }
        let values = (0..<40).map { _ -> String in
            let count = random.below(5)
            let parts = (0..<count).map { _ in
                random.isOne(in: 8) ? random.one(of: ValuePool.texts(of: item), or: "") : random.one(of: valid, or: "1")
            }
            return parts.joined(separator: random.one(of: [" ", "  ", "\t", "\n "], or: " "))
        }
        let facet = random.one(of: [FacetKind.length, .minLength, .maxLength, .pattern, .enumeration], or: .length)
        let list = TypeDraft.list(.builtIn(item))
        guard !random.isOne(in: 6) else { return Trial(draft: list, facet: nil, values: values, kind: "list:") }
        let step: [(facet: FacetKind, value: String)]
        switch facet {
        case .enumeration:
            let written = values.filter { text in
                XMLText.canHold(text)
                    && text.split(whereSeparator: \.isWhitespace).allSatisfy { valid.contains(String($0)) }
            }
            step = written.prefix(4).map { (.enumeration, $0) }
        case .pattern:
            step = [(.pattern, random.one(of: ["\\S+ \\S+", "\\S*", ".{0,8}", "[^ ]+( [^ ]+){1,2}"], or: "\\S+"))]
        case .length, .minLength, .maxLength, .whiteSpace, .maxInclusive, .maxExclusive, .minInclusive, .minExclusive,
            .totalDigits, .fractionDigits:
            step = [(facet, String(random.below(4)))]
        }
        return Trial(draft: .restriction(list, step), facet: facet, values: values, kind: "list:")
    }

    private static func unionTrial(_ random: inout RandomSource) -> Trial {
        let types: [BuiltInType] = [
            .int, .decimal, .date, .boolean, .ncName, .gYear, .string, .duration, .token, .unsignedByte,
        ]
        let members = (0...random.below(3)).map { _ in random.one(of: types, or: .int) }
        let drafts = members.map { TypeDraft.builtIn($0) } + (random.isOne(in: 4) ? [.list(.builtIn(.int))] : [])
        let pool = members.flatMap { ValuePool.texts(of: $0) }
        let values = (0..<60).map { _ in random.one(of: pool, or: "1") } + ["1 2 3", " 1", "1.0", "true", "01", "+1"]
        let union = TypeDraft.union(drafts)
        switch random.below(3) {
        case 0: return Trial(draft: union, facet: nil, values: values, kind: "union:")
        case 1:
            let pattern = random.one(of: ["\\S+", "[0-9]+", ".{1,4}", "[^0-9]*", "\\s.*"], or: ".")
            return Trial(
                draft: .restriction(union, [(.pattern, pattern)]), facet: .pattern, values: values, kind: "union:")
        default:
            let valid = members.flatMap(validTexts)
            let step = (0..<4).map { _ in (facet: FacetKind.enumeration, value: random.one(of: valid, or: "1")) }
            return Trial(draft: .restriction(union, step), facet: .enumeration, values: values, kind: "union:")
        }
    }

    /// A text with one small change.
    static func perturbed(_ text: String, _ random: inout RandomSource) -> String {
        var scalars = Array(text.unicodeScalars)
        let extra = random.one(of: Array("0159.-+:TZe aäA\u{1F600}\t\u{A0}".unicodeScalars), or: "0")
        let place = random.below(scalars.count + 1)
        switch random.below(4) {
        case 0: scalars.insert(extra, at: place)
        case 1: if !scalars.isEmpty { scalars.remove(at: min(place, scalars.count - 1)) }
        case 2: if !scalars.isEmpty { scalars[min(place, scalars.count - 1)] = extra }
        default: scalars += scalars
        }
        var result = String.UnicodeScalarView()
        result.append(contentsOf: scalars)
        return String(result)
    }
}
