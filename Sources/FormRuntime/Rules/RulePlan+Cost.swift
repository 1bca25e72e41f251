import FormSpec

/// One condition, calculation or rule of a form.
public enum RuleReference: Hashable, Sendable {
    case relevant(FieldIndex)
    case required(FieldIndex)
    case readonly(FieldIndex)
    case calculate(FieldIndex)
    case rule(RuleIndex)
}

/// What an answer costs: the conditions, calculations and rules that are computed again when it changes.
extension RulePlan {
    /// All that there are, in document order, rules last.
    public var rules: [RuleReference] {
        order.sorted().compactMap { reference($0) }
    }

    /// Those that the answers of a field can change: an upper bound, since a change stops where a result stays the same.
    public func rules(recomputedBy field: FieldIndex) -> [RuleReference] {
        var waiting = [RuleCell.Kind.value, .answered].compactMap { position($0, field) }
        var seen = Set(waiting)
        var found: [RuleCell] = []
        while let position = waiting.popLast() {
            for edge in dependents[position] where seen.insert(edge.target).inserted {
                waiting.append(edge.target)
                found.append(order[edge.target])
            }
        }
        return found.sorted().compactMap { reference($0) }
    }

    /// The field whose answer makes most rules be computed again, the first of equals; nil without answers.
    public var dearestField: (field: FieldIndex, rules: [RuleReference])? {
        var dearest: (field: FieldIndex, rules: [RuleReference])?
        for field in spec.fields.indices.map(FieldIndex.init) where spec[field].slot != nil {
            let rules = rules(recomputedBy: field)
            if rules.count > dearest?.rules.count ?? -1 { dearest = (field, rules) }
        }
        return dearest
    }

    private func reference(_ cell: RuleCell) -> RuleReference? {
        let field = FieldIndex(cell.index)
        switch cell.kind {
        case .relevant: return .relevant(field)
        case .required: return .required(field)
        case .readonly: return .readonly(field)
        case .value: return spec[field].calculate == nil ? nil : .calculate(field)
        case .rule: return .rule(RuleIndex(cell.index))
        case .live, .answered, .rows, .counted, .present, .aggregate: return nil
        }
    }

    /// The fields (or the carriers of rules) whose conditions and calculations depend on each other in a circle, each
    /// on the next and the last on the first; empty where there is none.
    public var circle: [FieldIndex] {
        var fields: [FieldIndex] = []
        for cell in cycle {
            guard cell.kind != .aggregate, cell.kind != .rule else { continue }
            let field = FieldIndex(cell.index)
            if fields.last != field { fields.append(field) }
        }
        if fields.count > 1, fields.first == fields.last { fields.removeLast() }
        return fields
    }
}
