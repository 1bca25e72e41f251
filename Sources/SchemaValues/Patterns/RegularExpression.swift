/// A regular expression of XML Schema 1.0 Part 2, appendix F. It always speaks of the whole text.
public struct RegularExpression: Hashable, Sendable {
    /// The pattern as written.
    public let source: String
    package let root: PatternNode

    public init(_ source: String) throws(PatternSyntaxError) {
        var parser = RegularExpressionParser(source)
        self.source = source
        self.root = try parser.parse()
    }
}

/// A regular expression over sets of characters.
package indirect enum PatternNode: Hashable, Sendable {
    case characters(CodePointSet)
    /// One after the other; without members, the empty text.
    case sequence([PatternNode])
    case choice([PatternNode])
    case repeated(PatternNode, min: Int, max: Int?)

    static let emptyText = PatternNode.sequence([])

    static func joined(_ parts: [PatternNode]) -> PatternNode { parts.count == 1 ? parts[0] : .sequence(parts) }

    /// A choice, with branches that are one character each merged into one set.
    static func either(_ branches: [PatternNode]) -> PatternNode {
        guard branches.count > 1 else { return branches.first ?? emptyText }
        var sets: [ClosedRange<UInt32>] = []
        var others: [PatternNode] = []
        for branch in branches {
            if case .characters(let set) = branch { sets += set.ranges } else { others.append(branch) }
        }
        let merged = PatternNode.characters(CodePointSet(sets))
        guard !others.isEmpty else { return merged }
        return .choice(sets.isEmpty ? others : others + [merged])
    }

    static func text(_ text: String) -> PatternNode {
        joined(text.unicodeScalars.map { .characters(CodePointSet($0)) })
    }

    /// Whether the empty text matches.
    var isNullable: Bool {
        switch self {
        case .characters: false
        case .sequence(let parts): parts.allSatisfy(\.isNullable)
        case .choice(let branches): branches.contains(where: \.isNullable)
        case .repeated(let body, let min, _): min == 0 || body.isNullable
        }
    }
}
