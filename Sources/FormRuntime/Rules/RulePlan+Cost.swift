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

/// What an example of a rule comes to.
public struct ExampleOutcome: Hashable, Sendable {
    /// Nil: it is left open.
    public var truth: Bool?
    /// The fields that the rule reads and that have no answer.
    public var missing: [FieldIndex]
    /// Answers that are none of their fields, or not of a type with such values.
    public var wrong: [FieldAddress]
}

/// Judges answers by a rule alone, whatever the conditions of the form say of its fields: an example gives the answers
/// of its rule, not those that make its fields be asked.
public func judge(
    _ rule: RuleSpec, answers: FormInstance, rows: RowPath, spec: FormSpec, today: String
) -> ExampleOutcome {
    let plan = RulePlan(spec, executesRules: false)
    let context = ValidationContext(today: today)
    let state = FormState(answers, plan: plan, context: context)
    guard let node = state.node(along: plan.chains[rule.carrier.value][...], rows.keys[...]) else {
        return ExampleOutcome(truth: nil, missing: [], wrong: [])
    }
    var evaluator = ExpressionEvaluator(state: state)
    let place = EvaluationPlace(carrier: rule.carrier, node: node)
    let truth = evaluator.condition(rule.test, at: place)
    var missing: [FieldIndex] = []
    for path in rule.test.paths where evaluator.find(path, at: place).isEmpty && !missing.contains(path.target) {
        missing.append(path.target)
    }
    var wrong: [FieldAddress] = []
    for field in spec.fields.indices.map(FieldIndex.init) where spec[field].type != nil {
        state.forEachNode(holding: field) { node in
            let text = LexicalForm.of(state.answeredText(of: field, at: node), field: spec[field])
            guard !LexicalForm.isBlank(text), !ValueCheck.accepts(text, field: spec[field], spec: spec) else { return }
            wrong.append(FieldAddress(field, rows: node.path))
        }
    }
    return ExampleOutcome(truth: truth, missing: missing, wrong: wrong)
}

extension Expression {
    /// All paths in it, those of conditions on rows left out.
    var paths: [FieldPath] {
        switch self {
        case .number, .literal: []
        case .path(let path): [path]
        case .negate(let inner): inner.paths
        case .binary(_, let left, let right): left.paths + right.paths
        case .call(.distinct, let arguments): arguments.first?.paths ?? []
        case .call(_, let arguments): arguments.flatMap(\.paths)
        }
    }
}
