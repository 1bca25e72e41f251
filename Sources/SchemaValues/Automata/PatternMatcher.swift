/// Decides whether a text is in the language of a regular expression.
public enum PatternMatcher: Hashable, Sendable {
    /// One step a byte.
    case automaton(Automaton)
    /// Where the automaton would be too large, as for `(.{0,1000000})`: the counts are kept as counts.
    case simulated(CountingMatcher)

    public init(_ expression: RegularExpression, stateLimit: Int = Automaton.defaultStateLimit) {
        do {
            self = .automaton(try Automaton(expression, stateLimit: stateLimit))
        } catch {
            self = .simulated(CountingMatcher(expression))
        }
    }

    public func matches(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        switch self {
        case .automaton(let automaton): automaton.matches(bytes)
        case .simulated(let matcher): matcher.matches(bytes)
        }
    }

    public func matches(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { matches($0) }
    }
}
