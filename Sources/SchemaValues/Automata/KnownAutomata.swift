/// Automata that were made before: whoever has them need not make them again, which is most of the work that a schema's
/// values take.
public struct KnownAutomata: Sendable {
    /// By the texts of regular expressions, in their order: looked into now and then, where the first use of a dictionary
    /// type would take the runtime longer than all the searches.
    package let patterns: [(key: PatternText, value: Automaton)]
    /// By the position of a simple type, its patterns and its enumeration in one; it may end early.
    package let values: [Automaton?]

    /// None at all.
    public init() { self.init(patterns: [], values: []) }

    package init(patterns: [(key: PatternText, value: Automaton)], values: [Automaton?]) {
        self.patterns = patterns.sorted { $0.key < $1.key }
        self.values = values
    }

    func pattern(_ text: String) -> Automaton? {
        let wanted = PatternText(text)
        var (low, high) = (0, patterns.count)
        while low < high {
            let middle = (low + high) / 2
            if patterns[middle].key < wanted { low = middle + 1 } else { high = middle }
        }
        return low < patterns.count && patterns[low].key == wanted ? patterns[low].value : nil
    }

    package func value(of simpleType: Int) -> Automaton? {
        simpleType < values.count ? values[simpleType] : nil
    }

    /// A regular expression as written, by its characters alone: `String` takes a composed and a decomposed letter for
    /// one.
    package struct PatternText: Hashable, Comparable, Sendable {
        package let text: String

        package init(_ text: String) { self.text = text }

        package static func == (left: Self, right: Self) -> Bool { left.text.hasSameCharacters(as: right.text) }
        package func hash(into hasher: inout Hasher) { for byte in text.utf8 { hasher.combine(byte) } }
        package static func < (left: Self, right: Self) -> Bool {
            left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
        }
    }
}
