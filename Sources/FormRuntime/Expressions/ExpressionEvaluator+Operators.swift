import FormSpec
import SchemaValues

extension ExpressionEvaluator {
    func binary(
        _ op: BinaryOperator, _ left: Expression, _ right: Expression, at context: FieldAddress
    ) -> EvaluatedValue {
        switch op {
        case .or, .and:
            return logical(op, condition(left, at: context), condition(right, at: context))
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
            return compared(op, scalar(left, at: context), scalar(right, at: context))
        case .plus, .minus, .times, .divide:
            return computed(op, scalar(left, at: context), scalar(right, at: context))
        }
    }

    /// Kleene's tables (form-language, section 4).
    private func logical(_ op: BinaryOperator, _ left: Bool?, _ right: Bool?) -> EvaluatedValue {
        let decisive = op == .or
        if left == decisive || right == decisive { return .boolean(decisive) }
        return left == nil || right == nil ? .unknown : .boolean(!decisive)
    }

    private func compared(_ op: BinaryOperator, _ left: EvaluatedValue, _ right: EvaluatedValue) -> EvaluatedValue {
        let (left, right) = typedAlike(left, right)
        switch (left, right) {
        case (.number(let a), .number(let b)): return ordered(op, a, b)
        case (.day(let a), .day(let b)): return ordered(op, a, b)
        case (.text(let a), .text(let b)): return ordered(op, CodePoints(a), CodePoints(b))
        case (.boolean(let a), .boolean(let b)) where op == .equal: return .boolean(a == b)
        case (.boolean(let a), .boolean(let b)) where op == .notEqual: return .boolean(a != b)
        default: return .unknown
        }
    }

    /// A literal in quotes is typed by the other side.
    private func typedAlike(_ left: EvaluatedValue, _ right: EvaluatedValue) -> (EvaluatedValue, EvaluatedValue) {
        switch (left, right) {
        case (.day, .text(let text)): (left, CalendarDay(text).map(EvaluatedValue.day) ?? .unknown)
        case (.text(let text), .day): (CalendarDay(text).map(EvaluatedValue.day) ?? .unknown, right)
        default: (left, right)
        }
    }

    private func ordered<Value: Comparable>(_ op: BinaryOperator, _ a: Value, _ b: Value) -> EvaluatedValue {
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

    private func computed(_ op: BinaryOperator, _ left: EvaluatedValue, _ right: EvaluatedValue) -> EvaluatedValue {
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

    private func arithmetic(_ op: BinaryOperator, _ a: ExactDecimal, _ b: ExactDecimal) -> EvaluatedValue {
        switch op {
        case .plus: .number(a + b)
        case .minus: .number(a - b)
        case .times: .number(a * b)
        case .divide: a.divided(by: b).map(EvaluatedValue.number) ?? .unknown
        case .or, .and, .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: .unknown
        }
    }
}

/// Texts in the order of their code points, not of their collation.
private struct CodePoints: Comparable {
    let text: String
    init(_ text: String) { self.text = text }

    static func == (left: CodePoints, right: CodePoints) -> Bool {
        left.text.unicodeScalars.elementsEqual(right.text.unicodeScalars)
    }
    static func < (left: CodePoints, right: CodePoints) -> Bool {
        left.text.unicodeScalars.lexicographicallyPrecedes(right.text.unicodeScalars)
    }
}
