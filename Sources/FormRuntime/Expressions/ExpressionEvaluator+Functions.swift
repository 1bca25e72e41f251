import FormSpec
import SchemaValues

extension ExpressionEvaluator {
    mutating func call(
        _ function: ExpressionFunction, _ arguments: [Expression], at place: EvaluationPlace
    ) -> EvaluatedValue {
        switch function {
        case .true: return .boolean(true)
        case .false: return .boolean(false)
        case .not:
            guard let argument = arguments.first, let truth = condition(argument, at: place) else { return .unknown }
            return .boolean(!truth)
        case .if: return chosen(arguments, at: place)
        case .answered: return answered(arguments.first, at: place)
        case .oneOf, .includes, .tagged: return membership(function, arguments, at: place)
        case .sum, .min, .max, .count: return aggregate(function, arguments.first, at: place)
        case .distinct: return distinct(arguments, at: place)
        case .first: return first(arguments, at: place)
        case .today: return state.today.map(EvaluatedValue.day) ?? .unknown
        case .days, .months, .years: return period(function, arguments.first, at: place)
        case .daysBetween, .year, .round, .length: return measure(function, arguments, at: place)
        case .concat: return concatenated(arguments, at: place)
        case .matches: return matches(arguments, at: place)
        case .inUnit: return converted(arguments, at: place)
        case .translate: return translated(arguments, at: place)
        case .inLanguage: return inLanguage(arguments, at: place)
        }
    }

    /// What a path finds; of a call that hands on what it found, that.
    mutating func found(_ argument: Expression?, at place: EvaluationPlace) -> [FoundField] {
        guard let argument, case .found(let found) = evaluate(argument, at: place) else { return [] }
        return found
    }

    private mutating func answered(_ argument: Expression?, at place: EvaluationPlace) -> EvaluatedValue {
        let nodes = found(argument, at: place)
        let values = nodes.map { value(of: $0) }
        return values.contains(.unparsed) ? .unknown : .boolean(!nodes.isEmpty)
    }

    private mutating func chosen(_ arguments: [Expression], at place: EvaluationPlace) -> EvaluatedValue {
        guard arguments.count == 3 else { return .unknown }
        let truth = condition(arguments[0], at: place)
        let (one, other) = (scalar(arguments[1], at: place), scalar(arguments[2], at: place))
        guard let truth else { return one == other ? one : .unknown }
        return truth ? one : other
    }

    private mutating func first(_ arguments: [Expression], at place: EvaluationPlace) -> EvaluatedValue {
        var result: EvaluatedValue?
        for argument in arguments {
            // All are looked at, so that what is read does not depend on what is answered.
            let value = evaluate(argument, at: place)
            guard result == nil else { continue }
            switch value {
            case .found(let nodes): if let node = nodes.first { result = .found([node]) }
            case .unknown: break
            default: result = value
            }
        }
        if case .found(let nodes)? = result, nodes.contains(where: { value(of: $0) == .unparsed }) { return .unparsed }
        return result ?? .unknown
    }

    private mutating func concatenated(_ arguments: [Expression], at place: EvaluationPlace) -> EvaluatedValue {
        var text = ""
        var isSaid = false
        var isUnparsed = false
        for argument in arguments {
            let value = scalar(argument, at: place)
            if value == .unparsed { isUnparsed = true }
            guard let part = value.lexical else { continue }
            text += part
            // Literals between parts do not count as something said.
            if case .literal = argument { continue }
            isSaid = true
        }
        return isUnparsed || !isSaid ? .unknown : .text(LexicalForm.trimmed(text))
    }

    private mutating func matches(_ arguments: [Expression], at place: EvaluationPlace) -> EvaluatedValue {
        guard arguments.count == 2, case .literal(_, let pattern) = arguments[1] else { return .unknown }
        guard case .text(let text) = scalar(arguments[0], at: place), let matcher = state.plan.matchers[pattern] else {
            return .unknown
        }
        return .boolean(matcher.matches(text))
    }

    private mutating func period(
        _ function: ExpressionFunction, _ argument: Expression?, at place: EvaluationPlace
    ) -> EvaluatedValue {
        guard let argument, case .number(let number) = scalar(argument, at: place), let count = number.asInt,
            abs(count) < 1_000_000
        else { return .unknown }
        switch function {
        case .days: return .period(months: 0, days: count)
        case .months: return .period(months: count, days: 0)
        case .years: return .period(months: count * 12, days: 0)
        default: return .unknown
        }
    }

    private mutating func measure(
        _ function: ExpressionFunction, _ arguments: [Expression], at place: EvaluationPlace
    ) -> EvaluatedValue {
        let values = arguments.map { scalar($0, at: place) }
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

    /// `in-unit(x, 'ha', numerator, denominator)`: the compiler has put the conversion there.
    private mutating func converted(_ arguments: [Expression], at place: EvaluationPlace) -> EvaluatedValue {
        guard arguments.count == 4, case .number(let number) = scalar(arguments[0], at: place),
            case .number(let numerator) = arguments[2], case .number(let denominator) = arguments[3]
        else { return .unknown }
        return (number * numerator).divided(by: denominator).map(EvaluatedValue.number) ?? .unknown
    }
}
