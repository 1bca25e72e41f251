import SchemaValues

/// Texts that a condition tells apart: those that match a pattern, or one text.
enum TextLanguage: Hashable, Sendable {
    case pattern(String)
    case exactly(String)

    /// Nil where the pattern is too large to look into.
    var automaton: Automaton? {
        switch self {
        case .pattern(let source):
            guard let expression = try? RegularExpression(source) else { return nil }
            return try? Automaton(expression)
        case .exactly(let text):
            return try? Automaton(texts: [text])
        }
    }
}

/// What is still possible of one field's text.
struct TextState: Sendable {
    private(set) var conditions: TextConditions

    init(_ conditions: TextConditions) { self.conditions = conditions }

    /// How many combinations of states are looked at for one text.
    static let bound = 20_000

    /// Narrows the texts; false where none is left. What is too large to look into narrows nothing.
    mutating func restrict(to language: TextLanguage, isIn: Bool) -> Bool {
        guard let automaton = language.automaton else { return true }
        if isIn { conditions.required.append(automaton) } else { conditions.excluded.append(automaton) }
        return isPossible
    }

    /// Narrows the lengths; false where no text is left.
    mutating func restrict(minLength: Int?, maxLength: Int?) -> Bool {
        if let minLength { conditions.minLength = max(conditions.minLength, minLength) }
        if let maxLength { conditions.maxLength = min(conditions.maxLength ?? .max, maxLength) }
        return isPossible
    }

    /// A text that meets all of it, where one is found within the bound.
    var example: String? {
        guard case .found(let text) = conditions.shortestText(bound: Self.bound) else { return nil }
        return text
    }

    private var isPossible: Bool { conditions.shortestText(bound: Self.bound) != .none }
}
