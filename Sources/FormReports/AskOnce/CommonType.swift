import Diagnostics
import FormModel
import SchemaValues

/// The narrowest type whose values two questions both accept, and by what it was found.
struct CommonType: Sendable {
    /// How the type was found.
    enum Method: String, CaseIterable, Sendable {
        /// Both have one named type already.
        case sameType
        /// The typed side: the other accepts its values as text.
        case typed
        case builtIn
        case range
        case length
        /// Both patterns apply; that a text satisfies both was found by intersection of their automata.
        case patterns
        /// One pattern lies within the other.
        case narrowerPattern
        /// The patterns are too large to be compared within the bound; both are required.
        case patternsUndecided
        /// The codes that both lists have.
        case codes
    }
    var methods: [Method]
    /// In the words of XML Schema: `xs:integer 20…150`.
    var words: String
    /// Codes that one list alone has: the common data must hold them too.
    var otherCodes: [String] = []
    /// Whether the left and the right question accept nothing beyond the common type.
    var isAllOfLeft = true
    var isAllOfRight = true
}

/// The common type of two questions; nil where no value is accepted by both.
func smallestCommonType(_ left: ValueShape, _ right: ValueShape) -> CommonType? {
    if let name = left.typeName, name == right.typeName {
        return CommonType(methods: [.sameType], words: name.localName)
    }
    switch (left.kind, right.kind) {
    case (.text, .text): return commonText(left, right)
    case (.number, .number): return commonNumber(left, right)
    case (.codes, .codes): return commonCodes(left, right)
    case (.fixed(let name), .fixed(let other)):
        return name == other ? CommonType(methods: [.builtIn], words: "xs:\(name)") : nil
    case (.file, .file): return CommonType(methods: [.sameType], words: left.typeName?.localName ?? "file")
    case (.text, .codes), (.text, .number): return typed(right, text: left, isTextLeft: true)
    case (.codes, .text), (.number, .text): return typed(left, text: right, isTextLeft: false)
    // A date in free text is found by nobody: the text may say anything.
    case (.text, _), (_, .text), (.number, _), (_, .number), (.codes, _), (_, .codes), (.file, _), (_, .file),
        (.group, _), (_, .group):
        return nil
    }
}

private func typed(_ shape: ValueShape, text: ValueShape, isTextLeft: Bool) -> CommonType? {
    guard text.patterns.isEmpty, text.checksum == nil else { return nil }
    var type = CommonType(methods: [.typed], words: shape.typeName?.localName ?? shape.written)
    if isTextLeft { type.isAllOfLeft = false } else { type.isAllOfRight = false }
    return type
}

private func commonNumber(_ left: ValueShape, _ right: ValueShape) -> CommonType? {
    var shape = left
    shape.typeName = nil
    shape.low = greater(left.low, right.low)
    shape.high = lesser(left.high, right.high)
    shape.isInteger = left.isInteger || right.isInteger
    shape.fractionDigits = lesser(left.fractionDigits, right.fractionDigits)
    shape.totalDigits = lesser(left.totalDigits, right.totalDigits)
    if let low = shape.low, let high = shape.high, order(low, high) == .greater { return nil }
    return CommonType(
        methods: [.range], words: shape.written, isAllOfLeft: shape.written == left.written,
        isAllOfRight: shape.written == right.written)
}

private func commonCodes(_ left: ValueShape, _ right: ValueShape) -> CommonType? {
    let both = left.codes.filter(right.codes.contains)
    guard !both.isEmpty else { return nil }
    let others = left.codes.filter { !both.contains($0) } + right.codes.filter { !both.contains($0) }
    return CommonType(
        methods: [.codes], words: both.joined(separator: ", "), otherCodes: others,
        isAllOfLeft: both.count == left.codes.count, isAllOfRight: both.count == right.codes.count)
}

private func commonText(_ left: ValueShape, _ right: ValueShape) -> CommonType? {
    var shape = left
    shape.typeName = nil
    shape.minLength = greater(left.minLength, right.minLength)
    shape.maxLength = lesser(left.maxLength, right.maxLength)
    if let least = shape.minLength, let most = shape.maxLength, least > most { return nil }
    if let first = left.checksum, let second = right.checksum, first != second { return nil }
    shape.checksum = left.checksum ?? right.checksum
    var methods: [CommonType.Method] = []
    if left.minLength != right.minLength || left.maxLength != right.maxLength || left.patterns.isEmpty {
        methods.append(.length)
    }
    switch PatternComparison(left.languages, right.languages) {
    case .none: shape.patterns = left.patterns.isEmpty ? right.patterns : left.patterns
    case .disjoint: return nil
    case .leftIsNarrower:
        (shape.patterns, shape.languages) = (left.patterns, left.languages)
        methods.append(.narrowerPattern)
    case .rightIsNarrower:
        (shape.patterns, shape.languages) = (right.patterns, right.languages)
        methods.append(.narrowerPattern)
    case .overlap:
        shape.patterns = left.patterns + right.patterns
        methods.append(.patterns)
    case .undecided:
        shape.patterns = left.patterns + right.patterns
        methods.append(.patternsUndecided)
    }
    if left.isTelling != right.isTelling, left.patterns.isEmpty || right.patterns.isEmpty { methods = [.typed] }
    let isAllOfLeft = left.isWithin(right)
    let isAllOfRight = right.isWithin(left)
    let narrower = isAllOfRight ? right : isAllOfLeft ? left : shape
    return CommonType(
        methods: methods, words: narrower.typeName?.localName ?? narrower.written, isAllOfLeft: isAllOfLeft,
        isAllOfRight: isAllOfRight)
}

private func order(_ left: ExactDecimal, _ right: ExactDecimal) -> ValueOrder {
    SchemaValue.decimal(left).order(to: .decimal(right))
}
private func greater(_ left: ExactDecimal?, _ right: ExactDecimal?) -> ExactDecimal? {
    guard let left, let right else { return left ?? right }
    return order(left, right) == .less ? right : left
}
private func lesser(_ left: ExactDecimal?, _ right: ExactDecimal?) -> ExactDecimal? {
    guard let left, let right else { return left ?? right }
    return order(left, right) == .greater ? right : left
}
private func greater(_ left: Int?, _ right: Int?) -> Int? {
    guard let left, let right else { return left ?? right }
    return max(left, right)
}
private func lesser(_ left: Int?, _ right: Int?) -> Int? {
    guard let left, let right else { return left ?? right }
    return min(left, right)
}

extension ValueShape {
    /// The type as an author would write it, on one line.
    var written: String {
        switch kind {
        case .text: (["xs:token"] + lengthWords + patternWords + checksumWords).joined(separator: " ")
        case .number: ([isInteger ? "xs:integer" : "xs:decimal"] + rangeWords).joined(separator: " ")
        case .fixed(let name): "xs:\(name)"
        case .codes: codes.joined(separator: ", ")
        case .file, .group: typeName?.localName ?? ""
        }
    }

    private var lengthWords: [String] {
        guard minLength != nil || maxLength != nil else { return [] }
        return ["length \(minLength.map(String.init) ?? "0")…\(maxLength.map(String.init) ?? "∞")"]
    }
    private var patternWords: [String] {
        patterns.map { "pattern " + $0.joined(separator: "|") }
    }
    private var checksumWords: [String] { checksum.map { ["checksum \($0.name)"] } ?? [] }
    private var rangeWords: [String] {
        var words: [String] = []
        if low != nil || high != nil { words.append("\(low?.text ?? "−∞")…\(high?.text ?? "∞")") }
        if !isInteger, let fractionDigits { words.append("fractionDigits \(fractionDigits)") }
        if let totalDigits { words.append("totalDigits \(totalDigits)") }
        if let unit { words.append(unit) }
        return words
    }
}

extension ValueShape {
    /// The length of the shortest text that satisfies all patterns; nil without patterns or beyond the bound.
    var shortestPatternLength: Int? { languages.flatMap(PatternComparison.whole)?.lengthBounds?.min }

    /// Whether every text of this type is one of the other.
    fileprivate func isWithin(_ other: ValueShape) -> Bool {
        if let sum = other.checksum, sum != checksum { return false }
        if !other.patterns.isEmpty {
            switch PatternComparison(languages, other.languages) {
            case .leftIsNarrower: break
            case .none, .disjoint, .rightIsNarrower, .overlap, .undecided: return false
            }
        }
        let language = patterns.isEmpty ? nil : languages.flatMap(PatternComparison.whole)
        let lengths = language?.lengthBounds
        let least = max(minLength ?? 0, lengths?.min ?? 0)
        let most = lesser(maxLength, lengths?.max)
        if least < other.minLength ?? 0 { return false }
        guard let limit = other.maxLength else { return true }
        return most.map { $0 <= limit } ?? false
    }
}

/// How the languages of two lists of patterns lie to each other.
enum PatternComparison: Hashable, Sendable {
    /// One side has no pattern.
    case none
    case disjoint
    case leftIsNarrower
    case rightIsNarrower
    case overlap
    /// Beyond the bound on states.
    case undecided

    /// Steps of alternatives; nil where a language is not known.
    init(_ left: [[Automaton]]?, _ right: [[Automaton]]?) {
        guard let left, let right else {
            self = .undecided
            return
        }
        guard !left.isEmpty, !right.isEmpty else {
            self = .none
            return
        }
        guard let first = Self.whole(left), let second = Self.whole(right), let both = try? first.intersection(second)
        else {
            self = .undecided
            return
        }
        if both.isEmpty {
            self = .disjoint
        } else if both == first {
            self = .leftIsNarrower
        } else if both == second {
            self = .rightIsNarrower
        } else {
            self = .overlap
        }
    }

    /// The language of all steps together; nil without steps or beyond the bound on states.
    static func whole(_ steps: [[Automaton]]) -> Automaton? {
        var whole: Automaton?
        for step in steps {
            guard let first = step.first else { continue }
            var alternatives = first
            for other in step.dropFirst() {
                guard let joined = try? alternatives.union(other) else { return nil }
                alternatives = joined
            }
            guard let former = whole else {
                whole = alternatives
                continue
            }
            guard let narrowed = try? former.intersection(alternatives) else { return nil }
            whole = narrowed
        }
        return whole
    }
}
