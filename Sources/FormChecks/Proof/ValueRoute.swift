import FormModel
import FormSpec
import SchemaValues

/// How a value comes to a field: what an expression of a binding does with the fields of the common data, as far as it
/// matters for what can arrive.
indirect enum ValueRoute {
    /// The text of a field, handed on as it is; conditions on it keep some of its values.
    case field(FieldIndex, kept: [ValueCondition])
    /// The value of a field, written anew: without white space around it, numbers and dates in one form.
    case rewritten(FieldIndex)
    case constant(String)
    /// One of several.
    case either([ValueRoute])
    /// One after the other without white space at the ends; those that are missing fall out.
    case joined([ValueRoute])
    case translated(ValueRoute, CodeMapSpec)
    /// A computed number, with the fields that it is computed from.
    case number(NumberRange, from: [FieldIndex])
    case day(from: [FieldIndex])
    case truth(from: [FieldIndex])
    /// The branch of a choice.
    case branch(FieldIndex)
    /// A group, or a period: nothing that a field can hold.
    case noValue

    /// The fields whose values decide what arrives.
    var sources: [FieldIndex] {
        switch self {
        case .field(let field, _), .rewritten(let field), .branch(let field): [field]
        case .constant, .noValue: []
        case .either(let routes), .joined(let routes): routes.flatMap(\.sources)
        case .translated(let inner, _): inner.sources
        case .number(_, let fields), .day(let fields), .truth(let fields): fields
        }
    }

    /// The routes that lead here one at a time.
    var alternatives: [ValueRoute] {
        if case .either(let routes) = self { return routes.flatMap(\.alternatives) }
        return [self]
    }
}

/// A condition that a filter sets to the very field that is read.
enum ValueCondition {
    case isOne(of: [String])
    case isNone(of: [String])
    case matches(String)
}

/// Reads routes off expressions.
struct RouteReading {
    let common: Form
    let codeMaps: [CodeMapSpec]

    func route(of expression: Expression) -> ValueRoute {
        switch expression {
        case .path(let path): handedOver(path)
        case .call(.first, let arguments), .call(.inLanguage, let arguments):
            .either(arguments.filter { !$0.isLanguageName(expression) }.map(route))
        case .number, .literal, .negate, .binary, .call: scalar(expression)
        }
    }

    private func handedOver(_ path: FieldPath) -> ValueRoute {
        switch common[path.target].kind {
        case .value, .attribute:
            .field(path.target, kept: path.filters.flatMap { conditions($0.condition, on: path.target) })
        case .choice: .branch(path.target)
        case .group, .sequence, .file: .noValue
        }
    }

    /// What the expression computes where one value is asked for.
    private func scalar(_ expression: Expression) -> ValueRoute {
        switch expression {
        case .number(let number): return .constant(number.text)
        case .literal(_, let text): return .constant(text)
        case .path(let path):
            switch common[path.target].kind {
            case .value, .attribute: return .rewritten(path.target)
            case .choice: return .branch(path.target)
            case .group, .sequence, .file: return .noValue
            }
        case .negate, .binary: return computed(expression)
        case .call(let function, let arguments): return called(function, arguments, expression)
        }
    }

    private func called(
        _ function: ExpressionFunction, _ arguments: [Expression], _ expression: Expression
    ) -> ValueRoute {
        switch function {
        case .first, .inLanguage: return route(of: expression).rewriting
        case .if: return .either(arguments.dropFirst().map(scalar))
        case .concat: return .joined(arguments.map(scalar))
        case .translate:
            guard case .literal(_, let id)? = arguments.last, let map = codeMaps.first(where: { $0.id == id }),
                let code = arguments.first
            else { return .noValue }
            return .translated(scalar(code), map)
        case .true, .false, .not, .answered, .oneOf, .includes, .tagged, .distinct, .matches:
            return .truth(from: expression.valueSources)
        case .today: return .day(from: [])
        case .days, .months, .years: return .noValue
        case .sum, .min, .max, .count, .daysBetween, .year, .round, .length, .inUnit: return computed(expression)
        }
    }

    /// Dates stay dates when a period is added, and so do the least and the last of them; comparisons are true or false.
    private func computed(_ expression: Expression) -> ValueRoute {
        let sources = expression.valueSources
        if case .binary(let op, _, _) = expression {
            switch op {
            case .or, .and, .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
                return .truth(from: sources)
            case .plus, .minus, .times, .divide: break
            }
        }
        let ranges = NumberRangeReading(common: common)
        return ranges.isDate(expression) ? .day(from: sources) : .number(ranges.range(of: expression), from: sources)
    }

    /// What a filter says of the field itself: only conditions that hold all at once.
    private func conditions(_ condition: Expression, on field: FieldIndex) -> [ValueCondition] {
        func isField(_ expression: Expression) -> Bool {
            if case .path(let path) = expression { return path.target == field && path.filters.isEmpty }
            return false
        }
        switch condition {
        case .binary(.and, let left, let right):
            return conditions(left, on: field) + conditions(right, on: field)
        case .binary(.equal, let left, .literal(_, let text)) where isField(left): return [.isOne(of: [text])]
        case .binary(.equal, .literal(_, let text), let right) where isField(right): return [.isOne(of: [text])]
        case .binary(.notEqual, let left, .literal(_, let text)) where isField(left): return [.isNone(of: [text])]
        case .call(.oneOf, let arguments) where arguments.first.map(isField) ?? false:
            return [.isOne(of: arguments.dropFirst().compactMap(\.text))]
        case .call(.matches, let arguments) where arguments.first.map(isField) ?? false:
            return arguments.dropFirst().first?.text.map { [.matches($0)] } ?? []
        case .number, .literal, .path, .negate, .binary, .call: return []
        }
    }
}

extension ValueRoute {
    /// The same where one value is asked for, so that it is written anew.
    fileprivate var rewriting: ValueRoute {
        switch self {
        case .field(let field, _): .rewritten(field)
        case .either(let routes): .either(routes.map(\.rewriting))
        case .rewritten, .constant, .joined, .translated, .number, .day, .truth, .branch, .noValue: self
        }
    }
}

extension Expression {
    fileprivate var text: String? {
        if case .literal(_, let text) = self { return text }
        return nil
    }

    /// Of `in-language` all arguments but the first name languages.
    fileprivate func isLanguageName(_ call: Expression) -> Bool {
        guard case .call(.inLanguage, _) = call, case .literal = self else { return false }
        return true
    }
}
