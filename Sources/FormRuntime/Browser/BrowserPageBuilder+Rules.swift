import FormSpec
import SchemaValues

extension BrowserPageBuilder {
    /// A constraint of an error's weight: warnings are told on the review page, deadlines on the first.
    mutating func rule(_ index: RuleIndex) -> CompactJSON? {
        let rule = spec.rules[index.value]
        guard rule.kind == .constraint, rule.level == .error, asked.contains(rule.at) || rule.at == .root else {
            return nil
        }
        let placeholders = rule.placeholders.map { placeholder -> CompactJSON in
            .members(("source", .string(placeholder.source)), ("value", expression(placeholder.expression)))
        }
        return .members(
            ("carrier", place(of: rule.carrier)), ("at", place(of: rule.at)), ("test", expression(rule.test)),
            ("message", .string(spec.texts.text(rule.message, language: words.language))),
            ("placeholders", .list(placeholders)))
    }

    /// An expression as a list: the operation, then what it works on.
    mutating func expression(_ expression: Expression?) -> CompactJSON? {
        guard let expression else { return nil }
        switch expression {
        case .number(let number): return .array([.string("number"), .string(number.text)])
        case .literal(let type, let text):
            return .array([.string("literal"), .string(String(describing: type)), .string(text)])
        case .path(let path): return self.path(path)
        case .negate(let inner): return operation("negate", [inner])
        case .binary(let symbol, let left, let right): return operation(symbol.symbol, [left, right])
        case .call(let function, let arguments): return call(function, arguments)
        }
    }

    private mutating func operation(_ name: String, _ operands: [Expression]) -> CompactJSON {
        .array([.string(name)] + operands.compactMap { expression($0) })
    }

    /// A path by the places of its target and of the rows that it filters.
    private mutating func path(_ path: FieldPath) -> CompactJSON {
        let filters = path.filters.map { filter -> CompactJSON in
            .array([place(of: filter.rows), expression(filter.condition)].compactMap { $0 })
        }
        return .array([.string("path"), place(of: path.target), .list(filters)].compactMap { $0 })
    }

    private mutating func call(_ function: ExpressionFunction, _ arguments: [Expression]) -> CompactJSON {
        guard function == .matches, arguments.count == 2, case .literal(_, let pattern) = arguments[1] else {
            return operation(function.name, arguments)
        }
        return .array([.string(function.name), expression(arguments[0]), self.pattern(pattern)].compactMap { $0 })
    }
}

extension Expression {
    /// The fields that its paths lead to, filters included.
    var fieldsRead: [FieldIndex] {
        switch self {
        case .number, .literal: []
        case .path(let path):
            [path.target] + path.filters.flatMap { [$0.rows] + $0.condition.fieldsRead }
        case .negate(let inner): inner.fieldsRead
        case .binary(_, let left, let right): left.fieldsRead + right.fieldsRead
        case .call(_, let arguments): arguments.flatMap(\.fieldsRead)
        }
    }
}
