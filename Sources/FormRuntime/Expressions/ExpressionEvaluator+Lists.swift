import FormSpec
import SchemaValues

extension ExpressionEvaluator {
    mutating func membership(
        _ function: ExpressionFunction, _ arguments: [Expression], at place: EvaluationPlace
    ) -> EvaluatedValue {
        guard let subject = arguments.first else { return .unknown }
        let wanted = arguments.dropFirst()
        switch function {
        case .oneOf:
            let value = scalar(subject, at: place)
            guard value != .unknown, value != .unparsed else { return .unknown }
            return .boolean(wanted.contains { isEqual(value, $0, at: place) })
        case .includes: return includes(subject, wanted, at: place)
        case .tagged: return tagged(subject, wanted, at: place)
        default: return .unknown
        }
    }

    private mutating func isEqual(_ value: EvaluatedValue, _ literal: Expression, at place: EvaluationPlace) -> Bool {
        Self.compared(.equal, value, scalar(literal, at: place)) == .boolean(true)
    }

    /// Over the codes of check boxes, or the values of rows.
    private mutating func includes(
        _ subject: Expression, _ wanted: ArraySlice<Expression>, at place: EvaluationPlace
    ) -> EvaluatedValue {
        var isKnown = false
        var isFound = false
        for node in found(subject, at: place) {
            let value = value(of: node)
            if value == .unparsed { return .unknown }
            guard value != .unknown else { continue }
            isKnown = true
            for one in values(value, of: node) where wanted.contains(where: { isEqual(one, $0, at: place) }) {
                isFound = true
            }
        }
        return isKnown ? .boolean(isFound) : .unknown
    }

    private func values(_ value: EvaluatedValue, of node: FoundField) -> [EvaluatedValue] {
        guard spec[node.field].valueClass == .codes, case .text(let text) = value else { return [value] }
        return text.split(whereSeparator: \.isWhitespace).map { .text(String($0)) }
    }

    private mutating func tagged(
        _ subject: Expression, _ wanted: ArraySlice<Expression>, at place: EvaluationPlace
    ) -> EvaluatedValue {
        guard let node = found(subject, at: place).first, case .text(let code) = value(of: node) else {
            return .unknown
        }
        let tags = wanted.compactMap { argument -> String? in
            guard case .literal(_, let tag) = argument else { return nil }
            return tag
        }
        let option = spec[node.field].options.first { CodePoints($0.code) == CodePoints(code) }
        return .boolean(option?.tags.contains { tags.contains($0) } ?? false)
    }

    /// Aggregates that no cell keeps: in `k:from`, and in the messages of rules.
    mutating func aggregate(
        _ function: ExpressionFunction, _ argument: Expression?, at place: EvaluationPlace
    ) -> EvaluatedValue {
        let nodes = found(argument, at: place)
        if function == .count { return .number(ExactDecimal(nodes.count)) }
        let values = nodes.map { value(of: $0) }.filter { $0 != .unknown }
        guard !values.contains(.unparsed) else { return .unknown }
        guard function == .sum else { return .extreme(values, greatest: function == .max) }
        let numbers = values.compactMap { value -> ExactDecimal? in
            guard case .number(let number) = value else { return nil }
            return number
        }
        return numbers.isEmpty ? .unknown : .number(numbers.reduce(.zero, +))
    }

    /// No two rows agree in all the fields; rows with none of them answered are left out.
    mutating func distinct(_ arguments: [Expression], at place: EvaluationPlace) -> EvaluatedValue {
        var seen: Set<[EvaluatedValue]> = []
        var isDistinct = true
        for row in found(arguments.first, at: place) {
            let here = EvaluationPlace(carrier: row.field, node: row.node)
            let values = arguments.dropFirst().map { scalar($0, at: here) }
            if values.contains(.unparsed) { return .unknown }
            if values.allSatisfy({ $0 == .unknown }) { continue }
            if !seen.insert(values).inserted { isDistinct = false }
        }
        return .boolean(isDistinct)
    }

    mutating func translated(_ arguments: [Expression], at place: EvaluationPlace) -> EvaluatedValue {
        guard arguments.count == 2, case .literal(_, let id) = arguments[1],
            case .text(let code) = scalar(arguments[0], at: place),
            let entry = state.codeMaps.first(where: { $0.id == id })?.entries.first(where: {
                CodePoints($0.from) == CodePoints(code)
            })
        else { return .unknown }
        return .text(entry.to)
    }

    /// The row in the customer's language, else in the first of the languages named that there is.
    mutating func inLanguage(_ arguments: [Expression], at place: EvaluationPlace) -> EvaluatedValue {
        let rows = found(arguments.first, at: place)
        let named = arguments.dropFirst().compactMap { argument -> String? in
            guard case .literal(_, let language) = argument else { return nil }
            return language
        }
        for wanted in [state.language] + named {
            for row in rows where language(of: row) == wanted { return .found([row]) }
        }
        return .unknown
    }

    private mutating func language(of row: FoundField) -> String? {
        let attribute = state.plan.children[row.field.value].first { child in
            let name = spec[child].name
            return name?.localName == "kieli"
                || name == ExpandedName(namespace: ExpandedName.xmlNamespace, localName: "lang")
        }
        guard let attribute else { return nil }
        return value(of: FoundField(field: attribute, node: row.node)).lexical
    }
}
