import FormSpec
import SchemaValues

/// Where an expression stands: which component carries it, and in which row.
struct EvaluationPlace {
    var carrier: FieldIndex
    var node: ScopeNode
}

/// Evaluates expressions over the state of a form: the one evaluator in Swift.
struct ExpressionEvaluator {
    let state: FormState
    /// An answer was read that is itself wrong: a constraint over it is not judged. No operand is skipped, so this does
    /// not depend on the values of others.
    private(set) var hasReadWrong = false

    init(state: FormState) { self.state = state }

    var spec: FormSpec { state.spec }

    /// The value of an expression; of a path, what it has found.
    mutating func evaluate(_ expression: Expression, at place: EvaluationPlace) -> EvaluatedValue {
        switch expression {
        case .number(let number): return .number(number)
        case .literal(let type, let text): return literal(type, text)
        case .path(let path): return .found(find(path, at: place))
        case .negate(let inner):
            guard case .number(let number) = scalar(inner, at: place) else { return .unknown }
            return .number(-number)
        case .binary(let op, let left, let right): return binary(op, left, right, at: place)
        case .call(let function, let arguments):
            return aggregated(expression, at: place) ?? call(function, arguments, at: place)
        }
    }

    /// Three-valued truth: nil is unknown.
    mutating func condition(_ expression: Expression, at place: EvaluationPlace) -> Bool? {
        guard case .boolean(let truth) = scalar(expression, at: place) else { return nil }
        return truth
    }

    /// One value: of a path, that of the single field it found.
    mutating func scalar(_ expression: Expression, at place: EvaluationPlace) -> EvaluatedValue {
        let value = evaluate(expression, at: place)
        guard case .found(let found) = value else { return value }
        return found.count == 1 ? self.value(of: found[0]) : .unknown
    }

    /// The value of a field that has been found; groups and rows have none.
    mutating func value(of found: FoundField) -> EvaluatedValue {
        guard case .value(let value, let isWrong) = state.cell(.value, found.field, at: found.node) else {
            return .unknown
        }
        if isWrong { hasReadWrong = true }
        return value
    }

    private func literal(_ type: LiteralType, _ text: String) -> EvaluatedValue {
        switch type {
        case .date: .date(text)
        case .time: TemporalValue(text, type: .time).map(EvaluatedValue.moment) ?? .unknown
        case .dateTime: TemporalValue(text, type: .dateTime).map(EvaluatedValue.moment) ?? .unknown
        case .text, .code: .text(text)
        }
    }

    /// The value of an aggregate that the state keeps up to date; nil for any other call.
    private mutating func aggregated(_ expression: Expression, at place: EvaluationPlace) -> EvaluatedValue? {
        guard case .call(let function, _) = expression, function.isAggregate else { return nil }
        let isList = spec[place.carrier].repeats && place.node.depth < state.plan.chains[place.carrier.value].count
        let depth = isList ? place.node.depth : state.plan.chains[place.carrier.value].count
        let key = AggregatePlan.Key(expression: expression, carrier: place.carrier, depth: depth)
        guard let index = state.plan.aggregateIndex[key],
            let position = state.plan.ranks[RuleCell(.aggregate, at: index)]
        else { return nil }
        let home = place.node.around(depth: state.plan.homeChains[position].count)
        guard case .value(let value, let isWrong) = home.cells[state.plan.slots[position]] else { return nil }
        if isWrong { hasReadWrong = true }
        return value
    }
}
