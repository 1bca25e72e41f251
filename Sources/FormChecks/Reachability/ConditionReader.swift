import FormModel
import FormSpec
import SchemaValues

/// Takes three-valued conditions apart: the formula that a condition is true, and the one that it is false. Where
/// neither holds it is unknown.
///
/// What a formula cannot say (products of two answers, texts compared with each other, rows) becomes a switch or a
/// quantity of its own, the same one wherever it stands. So a formula that cannot be met means a condition that cannot,
/// while one that can be met has to be tried with real answers.
struct ConditionReader: Sendable {
    let facts: AnswerFacts
    /// The conditions behind opaque switches.
    private(set) var opaque: [Expression] = []
    private var opaqueNumbers: [Expression: Int] = [:]
    /// What is known of the quantities behind terms.
    var terms: [Term] = []
    var termNumbers: [TermKey: Int] = [:]

    init(_ facts: AnswerFacts) { self.facts = facts }

    /// That a condition comes to `wanted` in the current rows.
    mutating func formula(_ expression: Expression, is wanted: Bool, in rows: [FieldIndex]) -> Formula {
        switch expression {
        case .number, .literal, .negate: return .truth(false)
        case .path(let path):
            guard isSingle(path, in: rows), facts[path.target].valueClass == .boolean else {
                return opaque(expression, is: wanted)
            }
            return facts.value(of: path.target, in: [wanted ? "true" : "false"])
        case .binary(let op, let left, let right):
            return binary(op, left, right, is: wanted, in: rows)
        case .call(let function, let arguments):
            return call(function, arguments, is: wanted, in: rows)
        }
    }

    private mutating func binary(
        _ op: BinaryOperator, _ left: Expression, _ right: Expression, is wanted: Bool, in rows: [FieldIndex]
    ) -> Formula {
        switch op {
        case .and, .or:
            let parts = [formula(left, is: wanted, in: rows), formula(right, is: wanted, in: rows)]
            return (op == .and) == wanted ? .every(parts) : .some(parts)
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
            return comparison(op, left, right, is: wanted, in: rows)
        case .plus, .minus, .times, .divide:
            return .truth(false)
        }
    }

    private mutating func call(
        _ function: ExpressionFunction, _ arguments: [Expression], is wanted: Bool, in rows: [FieldIndex]
    ) -> Formula {
        let whole = Expression.call(function, arguments)
        switch function {
        case .true: return .truth(wanted)
        case .false: return .truth(!wanted)
        case .not:
            guard let inner = arguments.first else { return .truth(false) }
            return formula(inner, is: !wanted, in: rows)
        case .if: return chosen(arguments, is: wanted, in: rows)
        case .first: return firstTrue(arguments[...], is: wanted, in: rows)
        case .answered:
            guard case .path(let path)? = arguments.first, isSingle(path, in: rows, except: path.target) else {
                return twoValued(whole, is: wanted)
            }
            let answered = presence(of: path.target, in: rows)
            return wanted ? answered : answered.negated
        case .oneOf, .tagged, .includes, .matches:
            return membership(function, arguments, is: wanted, in: rows) ?? opaque(whole, is: wanted)
        case .distinct: return twoValued(whole, is: wanted)
        case .sum, .min, .max, .count, .today, .days, .months, .years, .daysBetween, .year, .round, .length, .concat,
            .inUnit, .translate, .inLanguage:
            return .truth(false)
        }
    }

    /// Rows are present when there are any.
    private mutating func presence(of index: FieldIndex, in rows: [FieldIndex]) -> Formula {
        guard facts[index].repeats, !rows.contains(index) else { return facts.answered(index) }
        let count = quantity(of: .call(.count, [.path(FieldPath(target: index))]), facts.rowCount(of: index))
        return .difference(.zero, count, Bound(value: ExactDecimal(-1), isStrict: false))
    }

    private mutating func chosen(_ arguments: [Expression], is wanted: Bool, in rows: [FieldIndex]) -> Formula {
        guard arguments.count == 3 else { return .truth(false) }
        let holds = formula(arguments[0], is: true, in: rows)
        let fails = formula(arguments[0], is: false, in: rows)
        let one = formula(arguments[1], is: wanted, in: rows)
        let other = formula(arguments[2], is: wanted, in: rows)
        let open = Formula.every([holds.negated, fails.negated, one, other])
        return .some([.every([holds, one]), .every([fails, other]), open])
    }

    private mutating func firstTrue(
        _ arguments: ArraySlice<Expression>, is wanted: Bool, in rows: [FieldIndex]
    ) -> Formula {
        guard let first = arguments.first else { return .truth(false) }
        let here = formula(first, is: wanted, in: rows)
        let opposite = formula(first, is: !wanted, in: rows)
        let later = firstTrue(arguments.dropFirst(), is: wanted, in: rows)
        return .some([here, .every([here.negated, opposite.negated, later])])
    }

    // MARK: What is not looked into

    /// A condition that can come to anything.
    mutating func opaque(_ expression: Expression, is wanted: Bool) -> Formula {
        .position(.opaque(number(of: expression)), [wanted ? 1 : 2], isIn: true)
    }

    /// A condition that is never unknown.
    private mutating func twoValued(_ expression: Expression, is wanted: Bool) -> Formula {
        .position(.opaque(number(of: expression)), [1], isIn: wanted)
    }

    private mutating func number(of expression: Expression) -> Int {
        if let known = opaqueNumbers[expression] { return known }
        opaqueNumbers[expression] = opaque.count
        opaque.append(expression)
        return opaque.count - 1
    }

    /// Whether a path means one field, given the current rows.
    func isSingle(_ path: FieldPath, in rows: [FieldIndex], except last: FieldIndex? = nil) -> Bool {
        path.filters.isEmpty && facts.rows[path.target.value].allSatisfy { rows.contains($0) || $0 == last }
    }
}
