import FormSpec

/// What must hold of the answers to a form, in two values: three-valued conditions are taken apart into "is true" and
/// "is false" before they come here (form-language, section 4). Negation stands at the leaves alone.
indirect enum Formula: Hashable, Sendable {
    case truth(Bool)
    /// The switch stands at one of these positions, or at none of them.
    case position(Switch, Set<Int>, isIn: Bool)
    /// `left - right` is within the bound.
    case difference(Quantity, Quantity, Bound)
    /// The text of a field is in a language, or outside of it.
    case text(FieldIndex, TextLanguage, isIn: Bool)
    /// Every condition around a field and its own hold. The definition is looked up only when needed.
    case asked(FieldIndex, Bool)
    case all([Formula])
    case any([Formula])

    /// All of them, simplified.
    static func every(_ parts: [Formula]) -> Formula {
        var kept: [Formula] = []
        for part in parts {
            switch part {
            case .truth(true): continue
            case .truth(false): return .truth(false)
            case .all(let inner): kept += inner
            case .position, .difference, .text, .asked, .any: kept.append(part)
            }
        }
        return kept.count == 1 ? kept[0] : kept.isEmpty ? .truth(true) : .all(kept)
    }

    /// At least one of them, simplified.
    static func some(_ parts: [Formula]) -> Formula {
        var kept: [Formula] = []
        for part in parts {
            switch part {
            case .truth(false): continue
            case .truth(true): return .truth(true)
            case .any(let inner): kept += inner
            case .position, .difference, .text, .asked, .all: kept.append(part)
            }
        }
        return kept.count == 1 ? kept[0] : kept.isEmpty ? .truth(false) : .any(kept)
    }

    var negated: Formula {
        switch self {
        case .truth(let truth): .truth(!truth)
        case .position(let switched, let positions, let isIn): .position(switched, positions, isIn: !isIn)
        case .difference(let left, let right, let bound): .difference(right, left, bound.complement)
        case .text(let field, let language, let isIn): .text(field, language, isIn: !isIn)
        case .asked(let field, let isAsked): .asked(field, !isAsked)
        case .all(let parts): .some(parts.map(\.negated))
        case .any(let parts): .every(parts.map(\.negated))
        }
    }
}

/// A part of the answers that has finitely many states.
enum Switch: Hashable, Sendable {
    /// A code, a yes or no, or a choice: 0 unanswered, then its options in order.
    case value(FieldIndex)
    /// Any other field or group: 0 unanswered, 1 answered.
    case answered(FieldIndex)
    /// An option of a set of check boxes: 0 open, 1 ticked.
    case ticked(FieldIndex, Int)
    /// A condition that is not looked into: 0 unknown, 1 true, 2 false. The number is its place in the table.
    case opaque(Int)
}

/// One thing that a form says and the search relies on. Leaving it out shows whether it matters.
enum Assumption: Hashable, Comparable, Sendable {
    /// `k:relevant` of the field.
    case relevance(Int)
    /// The field is a branch, asked when chosen.
    case branch(Int)
    /// The type of the field and its facets.
    case type(Int)
    /// `fixed`, a default that cannot be changed, or one that is always there.
    case value(Int)
    /// `k:calculate` of the field.
    case calculation(Int)
    /// The field must be answered.
    case required(Int)
    /// A rule of the form holds.
    case rule(Int)
}
