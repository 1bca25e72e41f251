import FormSpec
import SchemaValues

/// Evaluates expressions over an instance: the one evaluator in Swift.
struct ExpressionEvaluator {
    let spec: FormSpec
    let instance: FormInstance
    /// Translations for `translate()`: of the form whose expression it is.
    let codeMaps: [CodeMapSpec]
    /// The customer's language, which `in-language()` prefers.
    let language: String
    let today: CalendarDay?

    /// The value of an expression that stands at a field in some rows.
    func evaluate(_ expression: Expression, at context: FieldAddress) -> EvaluatedValue {
        switch expression {
        case .number(let number): .number(number)
        case .literal(let type, let text): literal(type, text)
        case .path(let path): .nodes(nodes(path, at: context))
        case .negate(let inner): negated(scalar(inner, at: context))
        case .binary(let op, let left, let right): binary(op, left, right, at: context)
        case .call(let function, let arguments): call(function, arguments, at: context)
        }
    }

    /// Three-valued truth: nil is unknown.
    func condition(_ expression: Expression, at context: FieldAddress) -> Bool? {
        guard case .boolean(let truth) = scalar(expression, at: context) else { return nil }
        return truth
    }

    /// One value: of a path, that of the single field it found.
    func scalar(_ expression: Expression, at context: FieldAddress) -> EvaluatedValue {
        let value = evaluate(expression, at: context)
        guard case .nodes(let found) = value else { return value }
        return found.count == 1 ? self.value(of: found[0]) : .unknown
    }

    /// The value of a field by what kind of value it is; unanswered or unparsed is unknown.
    func value(of address: FieldAddress) -> EvaluatedValue {
        let field = spec[address.field]
        let text = LexicalForm.trimmed(
            LexicalForm.of(instance.effectiveRaw(at: address, of: spec), field: field))
        guard !text.isEmpty else { return .unknown }
        switch field.valueClass {
        case .number: return ExactDecimal(lexical: text).map(EvaluatedValue.number) ?? .unknown
        case .boolean: return boolean(text)
        case .date: return CalendarDay(text).map(EvaluatedValue.day) ?? .unknown
        case .text, .time, .dateTime, .duration, .code, .codes, .other, nil: return .text(text)
        }
    }

    private func literal(_ type: LiteralType, _ text: String) -> EvaluatedValue {
        switch type {
        case .date: CalendarDay(text).map(EvaluatedValue.day) ?? .unknown
        case .text, .code, .time, .dateTime: .text(text)
        }
    }

    private func boolean(_ text: String) -> EvaluatedValue {
        switch text {
        case "true", "1": .boolean(true)
        case "false", "0": .boolean(false)
        default: .unknown
        }
    }

    private func negated(_ value: EvaluatedValue) -> EvaluatedValue {
        guard case .number(let number) = value else { return .unknown }
        return .number(-number)
    }
}
