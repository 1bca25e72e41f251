/// Automata that were made before: whoever has them need not make them again, which is most of the work that a schema's
/// values take.
public struct KnownAutomata: Hashable, Sendable {
    /// By the text of a regular expression.
    public var patterns: [String: Automaton] = [:]
    /// By the position of a simple type, its patterns and its enumeration in one; it may end early.
    public var values: [Automaton?] = []

    public init() {}

    public func value(of simpleType: Int) -> Automaton? {
        simpleType < values.count ? values[simpleType] : nil
    }
}
