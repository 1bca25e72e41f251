import FormSpec

/// What an example of a rule comes to.
public struct ExampleOutcome: Hashable, Sendable {
    /// Nil: it is left open.
    public var truth: Bool?
    /// The fields that the rule reads and that have no answer.
    public var missing: [FieldIndex]
    /// Answers that are none of their fields, or not of a type with such values.
    public var wrong: [FieldAddress]
}

/// Judges answers by one rule at a time, whatever the conditions of the form say of its fields: an example gives the
/// answers of its rule, not those that make its fields be asked.
public final class ExampleJudge {
    /// The form that an example is put into, and cleared of it before the next.
    public let form: ScratchForm
    public var spec: FormSpec { form.spec }

    public init(_ spec: FormSpec) { form = ScratchForm(RulePlan(spec, executesRules: false), today: "") }

    /// What a rule says of the answers that were added, in these rows around its carrier.
    /// - Parameter today: `YYYY-MM-DD`, or empty where the example names no day.
    public func outcome(of rule: RuleSpec, in rows: RowPath, today: String) -> ExampleOutcome {
        let state = form.state
        guard let node = state.node(along: state.plan.chains[rule.carrier.value][...], rows.keys[...]) else {
            return ExampleOutcome(truth: nil, missing: [], wrong: [])
        }
        // Nothing is computed from the day here but the rule itself.
        state.today = CalendarDay(today)
        var evaluator = ExpressionEvaluator(state: state)
        let place = EvaluationPlace(carrier: rule.carrier, node: node)
        let truth = evaluator.condition(rule.test, at: place)
        var missing: [FieldIndex] = []
        for path in rule.test.paths where evaluator.find(path, at: place).isEmpty && !missing.contains(path.target) {
            missing.append(path.target)
        }
        let wrong = form.answered.filter { isWrong($0) }
        return ExampleOutcome(truth: truth, missing: missing, wrong: wrong)
    }

    private func isWrong(_ address: FieldAddress) -> Bool {
        let field = spec[address.field]
        let text = LexicalForm.of(form.raw(at: address), field: field)
        return field.type != nil && !LexicalForm.isBlank(text) && !ValueCheck.accepts(text, field: field, spec: spec)
    }
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
