import SchemaValues

/// The regular languages that a page's data hold, each once: automata, or expressions where those are shorter.
package struct BrowserLanguages {
    package private(set) var encoded: [CompactJSON] = []
    private var known: [CompactJSON: Int] = [:]
    private var automata: [Automaton: Int] = [:]

    /// An automaton of more bytes than this is compared with the expression it came from.
    private static let shortAutomaton = 1_500

    package init() {}

    package mutating func index(of automaton: Automaton) -> Int {
        if let index = automata[automaton] { return index }
        let index = add(Self.encoded(automaton))
        automata[automaton] = index
        return index
    }

    /// The language of one pattern.
    package mutating func index(of matcher: PatternMatcher, source: String) -> Int {
        switch matcher {
        case .simulated(let matcher): return add(Self.encoded(matcher.expression))
        case .automaton(let automaton):
            if let index = automata[automaton] { return index }
            let own = Self.encoded(automaton)
            let length = own.text.utf8.count
            guard length > Self.shortAutomaton, let expression = try? RegularExpression(source) else {
                return index(of: automaton)
            }
            let other = Self.encoded(expression)
            let index = add(other.text.utf8.count < length ? other : own)
            automata[automaton] = index
            return index
        }
    }

    private mutating func add(_ language: CompactJSON) -> Int {
        if let index = known[language] { return index }
        encoded.append(language)
        known[language] = encoded.count - 1
        return encoded.count - 1
    }

    /// Rows hold pairs of class and step for the targets that are not dead; a step counts from the state itself, so
    /// that the states of a count look alike.
    private static func encoded(_ automaton: Automaton) -> CompactJSON {
        var classes: [Int] = []
        for (byte, found) in automaton.classes.enumerated() where classes.last != Int(found) {
            classes += [byte, Int(found)]
        }
        let rows = (1..<max(1, automaton.stateCount)).map { state in
            numbers(
                (0..<automaton.classCount).flatMap { symbol -> [Int] in
                    let target = Int(automaton.rows[state * automaton.classCount + symbol])
                    return target == 0 ? [] : [symbol, target - state]
                })
        }
        let accepting = automaton.accepting.indices.filter { automaton.accepting[$0] }
        return .members(
            ("classes", numbers(classes)), ("rows", .array(rows)), ("start", .number(Int(automaton.start))),
            ("accepting", numbers(accepting)))
    }

    private static func encoded(_ expression: RegularExpression) -> CompactJSON {
        .members(("expression", encoded(expression.root)))
    }

    private static func encoded(_ node: PatternNode) -> CompactJSON {
        switch node {
        case .characters(let set): numbers(set.ranges.flatMap { [Int($0.lowerBound), Int($0.upperBound)] })
        case .sequence(let parts): .members(("all", .array(parts.map(encoded))))
        case .choice(let branches): .members(("any", .array(branches.map(encoded))))
        case .repeated(let body, let min, let max):
            .members(("of", encoded(body)), ("min", .number(min)), ("max", max.map { .number($0) }))
        }
    }

    private static func numbers(_ values: [Int]) -> CompactJSON { .array(values.map { .number($0) }) }
}
