/// Automata that were made before: whoever has them need not make them again, which is most of the work that a schema's
/// values take.
public struct KnownAutomata: Hashable, Sendable {
    /// By the text of a regular expression.
    public var patterns: [String: Automaton] = [:]
    /// By the position of a simple type: its patterns and its enumeration in one.
    public var values: [Int: Automaton] = [:]

    public init() {}
}
