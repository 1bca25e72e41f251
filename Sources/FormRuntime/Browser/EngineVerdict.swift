import FormSpec
import SchemaValues

/// The server's engine asked one thing at a time, with answers as text: what the parity suite compares the browser's
/// answers with.
package enum EngineVerdict {
    /// What is wrong with a raw answer to a field that is asked: the kind of violation, with `@` and the part of a
    /// date, and its words; empty when it is right.
    package static func answer(
        _ raw: String, to index: FieldIndex, spec: FormSpec, today: String, words: ViolationWords, empty: FormState
    ) -> (kind: String, words: String) {
        guard let found = violation(raw, at: FieldAddress(index), spec: spec, today: today) else { return ("", "") }
        let part = found.part.map { "@\($0)" } ?? ""
        return (name(of: found.kind) + part, words.words(for: found, in: empty))
    }

    private static func violation(
        _ raw: String, at address: FieldAddress, spec: FormSpec, today: String
    ) -> Violation? {
        let field = spec[address.field]
        let value = LexicalForm.of(raw, field: field)
        guard !LexicalForm.isBlank(value) else {
            return field.occurs.min > 0 && !field.isNillable ? Violation(.missing, at: address) : nil
        }
        let context = ValidationContext(today: today)
        return ValueCheck.violation(of: value, raw: raw, at: address, spec: spec, context: context)
    }

    private static func name(of kind: Violation.Kind) -> String {
        if case .facet(let name) = kind { return name }
        return String(describing: kind)
    }

    /// The value of an expression at a place of a form's state: `unknown`, or its kind and its text.
    package static func value(of expression: Expression, at address: FieldAddress, in state: FormState) -> String {
        guard let node = state.node(for: address) else { return "nowhere" }
        var evaluator = ExpressionEvaluator(state: state)
        switch evaluator.scalar(expression, at: EvaluationPlace(carrier: address.field, node: node)) {
        case .unknown: return "unknown"
        case .unparsed: return "unparsed"
        case .boolean(let truth): return truth ? "true" : "false"
        case .number(let number): return "number \(number.text)"
        case .text(let text): return "text \(text)"
        case .day(let day): return "day \(day.text)"
        case .moment: return "moment"
        case .period(let months, let days): return "period \(months) \(days)"
        case .found(let found): return "found \(found.count)"
        }
    }
}
