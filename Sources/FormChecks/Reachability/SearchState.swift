import FormSpec

/// What is settled of the answers at some point of a search.
struct SearchState: Sendable {
    /// The positions that are left of each switch that was looked at.
    private(set) var positions: [Switch: Set<Int>] = [:]
    var bounds = DifferenceBounds()
    var texts: [FieldIndex: TextState] = [:]
    var asked: [FieldIndex: Bool] = [:]

    /// Narrows a switch. Nil where no position is left; false where nothing changed.
    mutating func restrict(_ switched: Switch, to wanted: Set<Int>, isIn: Bool, size: Int) -> Bool? {
        let before = positions[switched] ?? Set(0..<size)
        let after = isIn ? before.intersection(wanted) : before.subtracting(wanted)
        guard !after.isEmpty else { return nil }
        positions[switched] = after
        return after.count < before.count
    }

    /// The fields whose answers were looked at, in document order.
    var fields: [FieldIndex] {
        positions.keys.compactMap { switched in
            switch switched {
            case .value(let index), .answered(let index): index
            case .ticked, .opaque: nil
            }
        }.sorted()
    }

    func isAt(_ switched: Switch, _ wanted: Set<Int>) -> Bool { positions[switched] == wanted }

    func excludes(_ switched: Switch, _ position: Int) -> Bool {
        positions[switched].map { !$0.contains(position) } ?? false
    }

    /// Whether a formula holds or fails already; nil where that is open.
    func standing(of formula: Formula, _ facts: AnswerFacts) -> Bool? {
        switch formula {
        case .truth(let truth):
            return truth
        case .position(let switched, let wanted, let isIn):
            guard let left = positions[switched] else { return nil }
            if left.isSubset(of: wanted) { return isIn }
            return left.isDisjoint(with: wanted) ? !isIn : nil
        case .difference(let left, let right, let bound):
            if bounds.implies(left, right, bound) { return true }
            return bounds.implies(right, left, bound.complement) ? false : nil
        case .text:
            return nil
        case .asked(let index, let isAsked):
            return asked[index].map { $0 == isAsked }
        case .all(let parts):
            var holds = true
            for part in parts {
                switch standing(of: part, facts) {
                case false: return false
                case nil: holds = false
                case true: continue
                }
            }
            return holds ? true : nil
        case .any(let parts):
            var fails = true
            for part in parts {
                switch standing(of: part, facts) {
                case true: return true
                case nil: fails = false
                case false: continue
                }
            }
            return fails ? false : nil
        }
    }
}
