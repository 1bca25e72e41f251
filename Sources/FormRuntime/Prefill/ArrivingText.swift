import FormSpec
import SchemaTables
import SchemaValues

extension ExpressionEvaluator {
    /// The text that a binding hands over, nil for none. Of a field of the common data it is the text as its type sees
    /// it: normalised, white space processed. So what can arrive is what the type admits, in one written form, and the
    /// mapping proof speaks of nothing else.
    func handedOver(_ found: EvaluatedValue) -> String? {
        if case .found(let fields) = found { return fields.first.map(handedOver) }
        return found.lexical
    }

    private func handedOver(_ found: FoundField) -> String {
        let field = spec[found.field]
        let text = LexicalForm.of(state.answeredText(of: found.field, at: found.node), field: field)
        guard let type = field.type else { return text }
        return field.isRepeatedCode ? WhiteSpace.collapse.apply(to: text) : spec.tables[type].type.processed(text)
    }

    /// Why a binding found nothing: the most telling of what its sources say.
    mutating func gap(of expression: Expression, at place: EvaluationPlace) -> SourceGap {
        var gaps: [SourceGap] = []
        for path in paths(in: expression) {
            for found in places(path, at: place) { gaps += self.gaps(in: found.field, at: found.node) }
        }
        return SourceGap.mostTelling(gaps)
    }

    private func gaps(in field: FieldIndex, at node: ScopeNode) -> [SourceGap] {
        var found: [SourceGap] = []
        if let slot = spec[field].slot, node.answers.indices.contains(slot), let gap = node.answers[slot]?.gap {
            found.append(gap)
        }
        for child in spec.children(of: field) where !spec[child].repeats { found += gaps(in: child, at: node) }
        return found
    }

    private func paths(in expression: Expression) -> [FieldPath] {
        switch expression {
        case .path(let path): [path]
        case .negate(let inner): paths(in: inner)
        case .binary(_, let left, let right): paths(in: left) + paths(in: right)
        case .call(_, let arguments): arguments.flatMap(paths)
        case .number, .literal: []
        }
    }
}

/// One run of a binding with given answers, as pre-filling would do it: what the mapping proof tries its counter-examples
/// with, so that no proof is printed that the engine would not confirm.
package struct BindingTrial {
    private let common: FormSpec
    private let form: FormSpec
    private let plan: RulePlan

    package init(common: FormSpec, form: FormSpec) {
        self.common = common
        self.form = form
        // A trial gives a binding its sources alone; conditions on other answers have no say.
        plan = RulePlan(common, executesRules: false)
    }

    /// What arrives, written as the target writes it, when the fields of the common data have these texts; nil when
    /// nothing does.
    package func arrival(of binding: Expression, at target: FieldIndex, given values: [FieldIndex: String]) -> String? {
        var instance = FormInstance(of: common)
        for field in values.keys.sorted(by: { $0.value < $1.value }) {
            guard let text = values[field] else { continue }
            put(text, into: field, of: &instance)
        }
        let state = FormState(
            instance, plan: plan, context: ValidationContext(today: ""), language: "fi", codeMaps: form.codeMaps)
        var evaluator = ExpressionEvaluator(state: state)
        let found = evaluator.evaluate(binding, at: EvaluationPlace(carrier: .root, node: state.root))
        guard let text = evaluator.handedOver(found), !text.isEmpty else { return nil }
        return LexicalForm.of(text, field: form[target])
    }

    /// Why the target refuses what arrived; nil where it accepts it.
    package func refusal(of arrival: String, at target: FieldIndex) -> ValueCheck.Refusal? {
        ValueCheck.refusal(of: arrival, field: form[target], spec: form)
    }

    /// Whether a text is an answer of a field of the common data, in the form in which it is handed over.
    package func isAnswer(_ text: String, of field: FieldIndex) -> Bool {
        let written = LexicalForm.of(text, field: common[field])
        return !LexicalForm.isBlank(text) && ValueCheck.refusal(of: written, field: common[field], spec: common) == nil
    }

    /// Puts the answer, with the first row of each repeated field around it and the branches that lead to it chosen.
    private func put(_ text: String, into field: FieldIndex, of instance: inout FormInstance) {
        var rows = RowPath.outermost
        for outer in common.enclosingRows(of: field) {
            let key =
                instance.rows(of: outer, in: rows, of: common).first?.key
                ?? instance.addRow(to: outer, in: rows, of: common)
            rows = rows.appending(key)
        }
        var inner = field
        while let outer = common[inner].parent {
            if common[outer].kind == .choice {
                let depth = common.enclosingRows(of: outer).count
                let place = FieldAddress(outer, rows: RowPath(Array(rows.keys.prefix(depth))))
                instance.setAnswer(Answer(common[inner].step), at: place, of: common)
            }
            inner = outer
        }
        instance.setAnswer(Answer(text), at: FieldAddress(field, rows: rows), of: common)
        // Rows of texts in several languages are told apart by an attribute, which a choice by language looks for.
        for attribute in common.children(of: field) where common[attribute].name?.isLanguage == true {
            instance.setAnswer(Answer("fi"), at: FieldAddress(attribute, rows: rows), of: common)
        }
    }
}

extension ExpandedName {
    /// Names the attribute that says the language of a text.
    var isLanguage: Bool {
        localName == "kieli" || self == ExpandedName(namespace: ExpandedName.xmlNamespace, localName: "lang")
    }
}
