import FormSpec
import SchemaValues

extension ExpressionEvaluator {
    func call(
        _ function: ExpressionFunction, _ arguments: [Expression], at context: FieldAddress
    ) -> EvaluatedValue {
        switch function {
        case .true: .boolean(true)
        case .false: .boolean(false)
        case .not: arguments.first.flatMap { condition($0, at: context) }.map { .boolean(!$0) } ?? .unknown
        case .if: chosen(arguments, at: context)
        case .answered: .boolean(!found(arguments.first, at: context).isEmpty)
        case .oneOf, .includes, .tagged: membership(function, arguments, at: context)
        case .sum, .min, .max, .count: aggregate(function, arguments.first, at: context)
        case .distinct: distinct(arguments, at: context)
        case .first: first(arguments, at: context)
        case .today: today.map(EvaluatedValue.day) ?? .unknown
        case .days, .months, .years: period(function, arguments.first, at: context)
        case .daysBetween, .year, .round, .length: measure(function, arguments, at: context)
        case .concat: concatenated(arguments, at: context)
        case .matches: matches(arguments, at: context)
        // Units are compared when the form is compiled; converting needs the table of units, which no form uses yet.
        case .inUnit: .unknown
        case .translate: translated(arguments, at: context)
        case .inLanguage: inLanguage(arguments, at: context)
        }
    }

    func found(_ argument: Expression?, at context: FieldAddress) -> [FieldAddress] {
        guard let argument, case .nodes(let nodes) = evaluate(argument, at: context) else { return [] }
        return nodes
    }

    func text(_ argument: Expression?, at context: FieldAddress) -> String? {
        guard let argument else { return nil }
        switch scalar(argument, at: context) {
        case .text(let text): return text
        case .number(let number): return number.text
        case .day(let day): return day.text
        case .boolean(let truth): return truth ? "true" : "false"
        case .unknown, .period, .nodes: return nil
        }
    }

    private func chosen(_ arguments: [Expression], at context: FieldAddress) -> EvaluatedValue {
        guard arguments.count == 3 else { return .unknown }
        if let truth = condition(arguments[0], at: context) {
            return scalar(arguments[truth ? 1 : 2], at: context)
        }
        let (one, other) = (scalar(arguments[1], at: context), scalar(arguments[2], at: context))
        return one == other ? one : .unknown
    }

    private func first(_ arguments: [Expression], at context: FieldAddress) -> EvaluatedValue {
        for argument in arguments {
            switch evaluate(argument, at: context) {
            case .nodes(let nodes):
                if let node = nodes.first { return .nodes([node]) }
            case .unknown:
                continue
            case let known:
                return known
            }
        }
        return .unknown
    }

    private func concatenated(_ arguments: [Expression], at context: FieldAddress) -> EvaluatedValue {
        let parts = arguments.map { text($0, at: context) }
        // Literals between parts do not count as something said.
        let isSaid = zip(arguments, parts).contains { argument, part in
            if case .literal = argument { return false }
            return part != nil
        }
        guard isSaid else { return .unknown }
        return .text(LexicalForm.trimmed(parts.compactMap { $0 }.joined()))
    }

    private func matches(_ arguments: [Expression], at context: FieldAddress) -> EvaluatedValue {
        guard arguments.count == 2, let text = text(arguments[0], at: context),
            case .literal(_, let pattern) = arguments[1], let expression = try? RegularExpression(pattern)
        else { return .unknown }
        return .boolean(PatternMatcher(expression).matches(text))
    }

    private func period(
        _ function: ExpressionFunction, _ argument: Expression?, at context: FieldAddress
    ) -> EvaluatedValue {
        guard let argument, case .number(let number) = scalar(argument, at: context), let count = number.asInt,
            abs(count) < 1_000_000
        else { return .unknown }
        switch function {
        case .days: return .period(months: 0, days: count)
        case .months: return .period(months: count, days: 0)
        case .years: return .period(months: count * 12, days: 0)
        default: return .unknown
        }
    }

    private func measure(
        _ function: ExpressionFunction, _ arguments: [Expression], at context: FieldAddress
    ) -> EvaluatedValue {
        let values = arguments.map { scalar($0, at: context) }
        switch (function, values.first, values.dropFirst().first) {
        case (.daysBetween, .day(let from), .day(let to)): return .number(ExactDecimal(to.ordinal - from.ordinal))
        case (.year, .day(let day), nil): return .number(ExactDecimal(day.year))
        case (.length, .text(let text), nil): return .number(ExactDecimal(text.unicodeScalars.count))
        case (.round, .number(let number), .number(let digits)):
            guard let count = digits.asInt, (0...100).contains(count) else { return .unknown }
            return .number(number.rounded(toFractionDigits: count))
        default: return .unknown
        }
    }
}
