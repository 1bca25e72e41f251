import FormModel
import FormSpec
import SchemaValues

extension ConditionReader {
    /// `one-of`, `tagged`, `includes` and `matches` over one field; nil over anything else.
    mutating func membership(
        _ function: ExpressionFunction, _ arguments: [Expression], is wanted: Bool, in rows: [FieldIndex]
    ) -> Formula? {
        guard let subject = arguments.first else { return nil }
        if function == .oneOf, !isField(subject, in: rows) {
            let comparisons = arguments.dropFirst().map { comparison(.equal, subject, $0, is: wanted, in: rows) }
            return wanted ? .some(comparisons) : .every(comparisons)
        }
        guard case .path(let path) = subject, isSingle(path, in: rows) else { return nil }
        let words = arguments.dropFirst().compactMap(\.literalText)
        let field = facts[path.target]
        switch function {
        case .oneOf where facts.isFinite(path.target):
            return member(of: path.target, words, is: wanted)
        case .oneOf:
            let comparisons = arguments.dropFirst().map { comparison(.equal, subject, $0, is: wanted, in: rows) }
            return wanted ? .some(comparisons) : .every(comparisons)
        case .tagged where facts.isFinite(path.target):
            let codes = field.options.filter { $0.tags.contains { words.contains($0) } }.map(\.code)
            return member(of: path.target, codes, is: wanted)
        case .includes where facts.isFinite(path.target):
            return member(of: path.target, words, is: wanted)
        case .includes where field.valueClass == .codes:
            return ticked(path.target, words, is: wanted)
        case .matches where field.valueClass == .text:
            guard let pattern = words.first else { return nil }
            return text(path.target, .pattern(pattern), is: wanted)
        default:
            return nil
        }
    }

    private func isField(_ expression: Expression, in rows: [FieldIndex]) -> Bool {
        guard case .path(let path) = expression else { return false }
        return isSingle(path, in: rows)
    }

    func member(of index: FieldIndex, _ codes: [String], is wanted: Bool) -> Formula {
        let isIn = facts.value(of: index, in: codes)
        return wanted ? isIn : .every([facts.answered(index), isIn.negated])
    }

    private func ticked(_ index: FieldIndex, _ codes: [String], is wanted: Bool) -> Formula {
        let boxes = codes.compactMap { code in facts[index].options.firstIndex { $0.code == code } }
            .map { Formula.position(.ticked(index, $0), [1], isIn: true) }
        let any = Formula.some(boxes)
        return .every([facts.answered(index), wanted ? any : any.negated])
    }

    func text(_ index: FieldIndex, _ language: TextLanguage, is wanted: Bool) -> Formula {
        .every([facts.answered(index), .text(index, language, isIn: wanted)])
    }
}

extension Expression {
    /// What stands in quotes.
    var literalText: String? {
        guard case .literal(_, let text) = self else { return nil }
        return text
    }
}
