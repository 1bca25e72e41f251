import FormSpec
import SchemaValues

extension ExpressionEvaluator {
    func membership(
        _ function: ExpressionFunction, _ arguments: [Expression], at context: FieldAddress
    ) -> EvaluatedValue {
        guard let subject = arguments.first else { return .unknown }
        let wanted = arguments.dropFirst().compactMap { argument -> String? in
            guard case .literal(_, let code) = argument else { return nil }
            return code
        }
        switch function {
        case .oneOf:
            guard let text = text(subject, at: context) else { return .unknown }
            return .boolean(wanted.contains(text))
        case .includes:
            let codes = found(subject, at: context).compactMap { text(of: $0) }.flatMap { $0.split(separator: " ") }
            return codes.isEmpty ? .unknown : .boolean(codes.contains { code in wanted.contains { $0 == code } })
        case .tagged:
            return tagged(subject, wanted, at: context)
        default:
            return .unknown
        }
    }

    private func tagged(_ subject: Expression, _ tags: [String], at context: FieldAddress) -> EvaluatedValue {
        guard let node = found(subject, at: context).first, let code = text(of: node) else { return .unknown }
        let option = spec[node.field].options.first { $0.code == code }
        return .boolean(option?.tags.contains { tags.contains($0) } ?? false)
    }

    func aggregate(
        _ function: ExpressionFunction, _ argument: Expression?, at context: FieldAddress
    ) -> EvaluatedValue {
        let nodes = found(argument, at: context)
        if function == .count { return .number(ExactDecimal(nodes.count)) }
        let values = nodes.map(value).filter { $0 != .unknown }
        let numbers = values.compactMap { value -> ExactDecimal? in
            guard case .number(let number) = value else { return nil }
            return number
        }
        let days = values.compactMap { value -> CalendarDay? in
            guard case .day(let day) = value else { return nil }
            return day
        }
        switch function {
        case .sum: return numbers.isEmpty ? .unknown : .number(numbers.reduce(.zero, +))
        case .min: return numbers.min().map(EvaluatedValue.number) ?? days.min().map(EvaluatedValue.day) ?? .unknown
        case .max: return numbers.max().map(EvaluatedValue.number) ?? days.max().map(EvaluatedValue.day) ?? .unknown
        default: return .unknown
        }
    }

    /// No two rows agree in all the fields; rows with none of them answered are left out.
    func distinct(_ arguments: [Expression], at context: FieldAddress) -> EvaluatedValue {
        var seen: Set<[EvaluatedValue]> = []
        for row in found(arguments.first, at: context) {
            let values = arguments.dropFirst().map { scalar($0, at: row) }
            if values.allSatisfy({ $0 == .unknown }) { continue }
            guard seen.insert(values).inserted else { return .boolean(false) }
        }
        return .boolean(true)
    }

    func translated(_ arguments: [Expression], at context: FieldAddress) -> EvaluatedValue {
        guard arguments.count == 2, let code = text(arguments[0], at: context), case .literal(_, let id) = arguments[1],
            let entry = codeMaps.first(where: { $0.id == id })?.entries.first(where: { $0.from == code })
        else { return .unknown }
        return .text(entry.to)
    }

    /// The row in the customer's language, else in the first of the languages named that there is.
    func inLanguage(_ arguments: [Expression], at context: FieldAddress) -> EvaluatedValue {
        let rows = found(arguments.first, at: context)
        let named = arguments.dropFirst().compactMap { argument -> String? in
            guard case .literal(_, let language) = argument else { return nil }
            return language
        }
        for wanted in [language] + named {
            if let row = rows.first(where: { self.language(of: $0) == wanted }) { return .nodes([row]) }
        }
        return .unknown
    }

    private func language(of row: FieldAddress) -> String? {
        let attribute = spec.children(of: row.field).first { child in
            let name = spec[child].name
            return name?.localName == "kieli"
                || name == ExpandedName(namespace: ExpandedName.xmlNamespace, localName: "lang")
        }
        return attribute.flatMap { text(of: FieldAddress($0, rows: row.rows)) }
    }

    private func text(of node: FieldAddress) -> String? {
        let raw = instance.effectiveRaw(at: node, of: spec)
        return raw.isEmpty ? nil : raw
    }
}
