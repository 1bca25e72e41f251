import FormModel
import FormSpec
import SchemaTables
import SchemaValues

/// What can arrive by each route, by the types of the common data. Spaces of fields are worked out once.
final class SourceSpaces {
    private let common: Form
    private var spaces: [FieldIndex: LexicalSpace] = [:]
    private var written: [[Normaliser]: CharacterLanguage] = [:]

    init(common: Form) { self.common = common }

    /// The texts that can arrive, from above.
    func space(of route: ValueRoute) -> LexicalSpace {
        switch route {
        case .field(let field, let kept): kept.reduce(space(of: field)) { $0.keeping($1) }
        case .rewritten(let field): rewritten(field)
        case .constant(let text): LexicalSpace(CharacterLanguage(texts: [text]))
        case .either(let routes): routes.map(space).reduce(LexicalSpace(.nothing)) { $0.joined(with: $1) }
        case .joined(let routes): joined(routes)
        case .translated(let inner, let map): translated(inner, map)
        case .number(let range, _): .numbers(range.low, range.high, fractionDigits: range.fractionDigits)
        case .day: ValueType(.date).lexicalSpace()
        case .truth: LexicalSpace(CharacterLanguage(texts: ["true", "false"]))
        case .branch(let choice):
            LexicalSpace(CharacterLanguage(texts: common.children(of: choice).map { common[$0].step }))
        case .noValue: LexicalSpace(.nothing)
        }
    }

    /// The answers of a field as they are handed on: valid, in normalised form, white space processed, not blank.
    private func space(of field: FieldIndex) -> LexicalSpace {
        if let known = spaces[field] { return known }
        let space = answers(of: common[field])
        spaces[field] = space
        return space
    }

    private func answers(of field: FormField) -> LexicalSpace {
        guard let index = field.type else { return .everything.narrowedSomehow() }
        let type = common.tables[index].type
        var space = type.lexicalSpace()
        if field.isRepeatedCode { space = space.listed(1, nil) }
        if let checksum = field.checksum { space = space.narrowed(to: CharacterLanguage(ascii: checksum.automaton)) }
        if !field.normalisers.isEmpty { space = space.narrowed(to: image(of: field.normalisers)) }
        guard field.valueClass == .text || field.valueClass == .other else { return space }
        return space.without(LexicalSpace.blank).narrowed(to: LexicalSpace.withoutReturns)
    }

    /// What a chain of normalisers writes.
    private func image(of chain: [Normaliser]) -> CharacterLanguage {
        if let known = written[chain] { return known }
        var language = CharacterLanguage.everything
        for normaliser in chain {
            guard let next = try? language.image(under: .normalise(normaliser)) else { return .everything }
            language = next
        }
        written[chain] = language
        return language
    }

    private func rewritten(_ field: FieldIndex) -> LexicalSpace {
        guard let index = common[field].type else { return .everything.narrowedSomehow() }
        let type = common.tables[index].type
        switch common[field].valueClass {
        case .number:
            return LexicalSpace(LexicalSpace.canonicalNumbers).narrowed(to: type.lexicalSpace(implied: .patterns))
        case .boolean: return LexicalSpace(CharacterLanguage(texts: ["true", "false"]))
        // Values with a zone are written in their canonical form, which the bounds admit and a pattern need not.
        case .date, .time, .dateTime: return type.lexicalSpace(implied: .patterns)
        case .text, .duration, .code, .codes, .other, nil:
            return space(of: field).image(under: .trim)
        }
    }

    private func joined(_ routes: [ValueRoute]) -> LexicalSpace {
        let parts = routes.map { route -> (space: LexicalSpace, mayLack: Bool) in
            if case .constant = route { return (space(of: route), false) }
            return (space(of: route), true)
        }
        // Literals between parts are nothing said: at least one part has a value, so the rest is not blank.
        return LexicalSpace.concatenation(parts).image(under: .trim).without(LexicalSpace.blank)
    }

    private func translated(_ inner: ValueRoute, _ map: CodeMapSpec) -> LexicalSpace {
        let codes = space(of: inner).atMost
        return LexicalSpace(CharacterLanguage(texts: map.entries.filter { codes.contains($0.from) }.map(\.to)))
    }

    // MARK: Backwards

    /// Answers of fields from which a text could arrive; nil where the way back is not known.
    func origin(of text: String, by route: ValueRoute) -> [FieldIndex: String]? {
        switch route {
        case .field(let field, _), .rewritten(let field): return [field: text]
        case .branch: return [:]
        case .constant(let own): return own == text ? [:] : nil
        case .either(let routes):
            return routes.lazy.filter { self.space(of: $0).atMost.contains(text) }
                .compactMap { self.origin(of: text, by: $0) }.first
        case .translated(let inner, let map):
            return map.entries.lazy.filter { $0.to == text }.compactMap { self.origin(of: $0.from, by: inner) }.first
        case .joined(let routes): return parts(of: text, routes[...])
        case .number, .day, .truth, .noValue: return nil
        }
    }

    /// Divides a text among the parts it was joined from.
    private func parts(of text: String, _ routes: ArraySlice<ValueRoute>) -> [FieldIndex: String]? {
        guard let first = routes.first else { return text.isEmpty ? [:] : nil }
        let space = space(of: first).atMost
        if case .constant(let own) = first {
            return text.hasPrefix(own) ? parts(of: String(text.dropFirst(own.count)), routes.dropFirst()) : nil
        }
        // The longest part first: what is left out may be empty.
        let scalars = Array(text.unicodeScalars)
        for end in stride(from: scalars.count, through: 0, by: -1) {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[..<end])
            let head = String(view)
            guard end == 0 || space.contains(head) else { continue }
            var rest = String.UnicodeScalarView()
            rest.append(contentsOf: scalars[end...])
            guard var found = parts(of: String(rest), routes.dropFirst()) else { continue }
            guard end > 0 else { return found }
            guard let own = origin(of: head, by: first) else { continue }
            found.merge(own) { first, _ in first }
            return found
        }
        return nil
    }

    /// Texts that a field can have, the same ones each time: the shortest and longest, the ends of its bounds, and some
    /// drawn.
    func samples(of field: FieldIndex, count: Int) -> [String] {
        let space = space(of: field).atMost
        var found = [space.shortest, space.longestText].compactMap { $0 }
        if let index = common[field].type {
            let facets = common.tables[index].type.facets
            let bounds = [facets.minInclusive, facets.minExclusive, facets.maxInclusive, facets.maxExclusive]
            found += bounds.compactMap { $0?.canonical }
        }
        var generator = ProofGenerator(state: UInt64(field.value))
        let sampler = TextSampler(space)
        for _ in 0..<count {
            if let text = sampler.draw(using: &generator) { found.append(text) }
        }
        return found
    }
}

/// A generator that gives the same numbers on every machine (SplitMix64).
struct ProofGenerator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension LexicalSpace {
    fileprivate func keeping(_ condition: ValueCondition) -> LexicalSpace {
        switch condition {
        case .isOne(let texts): return narrowed(to: CharacterLanguage(texts: texts))
        case .isNone(let texts): return without(CharacterLanguage(texts: texts))
        case .matches(let pattern):
            guard let expression = try? RegularExpression(pattern), let language = try? CharacterLanguage(expression)
            else {
                return narrowedSomehow()
            }
            return narrowed(to: language)
        }
    }
}

extension FormField {
    /// Check boxes, each an element of its own.
    var isRepeatedCode: Bool { valueClass == .codes && !repeats && occurs.max != 1 }
}
