import FormSpec
import SchemaValues

extension ExpressionEvaluator {
    mutating func binary(
        _ op: BinaryOperator, _ left: Expression, _ right: Expression, at place: EvaluationPlace
    ) -> EvaluatedValue {
        switch op {
        case .or, .and:
            let (left, right) = (condition(left, at: place), condition(right, at: place))
            return Self.logical(op, left, right)
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
            let (left, right) = (scalar(left, at: place), scalar(right, at: place))
            return Self.compared(op, left, right)
        case .plus, .minus, .times, .divide:
            let (left, right) = (scalar(left, at: place), scalar(right, at: place))
            return Self.computed(op, left, right)
        }
    }

    /// Kleene's tables (form-language, section 4).
    static func logical(_ op: BinaryOperator, _ left: Bool?, _ right: Bool?) -> EvaluatedValue {
        let decisive = op == .or
        if left == decisive || right == decisive { return .boolean(decisive) }
        return left == nil || right == nil ? .unknown : .boolean(!decisive)
    }

    static func compared(_ op: BinaryOperator, _ left: EvaluatedValue, _ right: EvaluatedValue) -> EvaluatedValue {
        switch (left, right) {
        case (.text(let a), .text(let b)): return ordered(op, CodePoints(a), CodePoints(b))
        case (.boolean(let a), .boolean(let b)) where op == .equal: return .boolean(a == b)
        case (.boolean(let a), .boolean(let b)) where op == .notEqual: return .boolean(a != b)
        default:
            guard let order = left.order(to: right), order != .incomparable else { return .unknown }
            return ordered(op, Rank(order), Rank(.equal))
        }
    }

    private static func ordered<Value: Comparable>(_ op: BinaryOperator, _ a: Value, _ b: Value) -> EvaluatedValue {
        switch op {
        case .equal: .boolean(a == b)
        case .notEqual: .boolean(a != b)
        case .less: .boolean(a < b)
        case .lessOrEqual: .boolean(a <= b)
        case .greater: .boolean(a > b)
        case .greaterOrEqual: .boolean(a >= b)
        case .or, .and, .plus, .minus, .times, .divide: .unknown
        }
    }

    static func computed(_ op: BinaryOperator, _ left: EvaluatedValue, _ right: EvaluatedValue) -> EvaluatedValue {
        switch (left, right) {
        case (.number(let a), .number(let b)): return arithmetic(op, a, b)
        case (.day(let day), .period(let months, let days)) where op == .plus || op == .minus:
            let sign = op == .plus ? 1 : -1
            return day.adding(months: sign * months)?.adding(days: sign * days).map(EvaluatedValue.day) ?? .unknown
        case (.period(let months, let days), .day(let day)) where op == .plus:
            return day.adding(months: months)?.adding(days: days).map(EvaluatedValue.day) ?? .unknown
        default: return .unknown
        }
    }

    private static func arithmetic(_ op: BinaryOperator, _ a: ExactDecimal, _ b: ExactDecimal) -> EvaluatedValue {
        switch op {
        case .plus: .number(a + b)
        case .minus: .number(a - b)
        case .times: .number(a * b)
        case .divide: a.divided(by: b).map(EvaluatedValue.number) ?? .unknown
        case .or, .and, .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: .unknown
        }
    }
}

/// The outcome of a comparison as a number, so that one function judges all operators.
private struct Rank: Comparable {
    let order: ValueOrder
    init(_ order: ValueOrder) { self.order = order }
    private var place: Int { order == .less ? -1 : order == .greater ? 1 : 0 }
    static func < (left: Rank, right: Rank) -> Bool { left.place < right.place }
}
