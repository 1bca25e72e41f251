import Diagnostics
import FormModel
import FormSpec
import SchemaModel

/// XForms' properties of each field: relevant, required, readonly, calculate, and `k:protected`.
struct ConditionPass {
    let set: SchemaSet

    func run(on draft: inout FormDraft, log: inout DiagnosticLog) {
        for index in draft.indices {
            // Whether rows are asked is not asked in each row.
            let around = draft.form[index].parent.map { draft.tree.rows(around: $0) } ?? []
            let inside = draft.tree.rows(around: index)
            let relevant = own("relevant", at: index, rows: around, in: draft, log: &log)
            let required = own("required", at: index, rows: around, in: draft, log: &log)
            let readonly = own("readonly", at: index, rows: inside, in: draft, log: &log)
            let calculate = own("calculate", at: index, rows: inside, in: draft, log: &log)
            let protected = self.protected(at: index, in: draft, log: &log)
            draft.form.fields[index.value].relevant = relevant
            draft.form.fields[index.value].required = required
            draft.form.fields[index.value].readonly = readonly
            draft.form.fields[index.value].calculate = calculate
            draft.form.fields[index.value].protected = protected
        }
    }

    private func own(
        _ name: String, at index: FieldIndex, rows: [FieldIndex], in draft: FormDraft, log: inout DiagnosticLog
    ) -> AuthoredExpression? {
        let source = draft.source(index)
        guard let annotation = source.annotations.first(where: { $0.value(name) != nil }),
            let text = annotation.value(name)
        else { return nil }
        let scope = NameScope.rule(at: index, boundary: source.boundary, rows: rows, in: draft.tree)
        let wanted = name == "calculate" ? ExpressionTyping.Wanted.value(of: index) : .condition
        return ExpressionResolver.resolve(
            text, as: wanted, in: draft, scope: scope, at: annotation.location, log: &log)
    }

    /// On the element, else on its type; in a named type names come from the type alone.
    private func protected(
        at index: FieldIndex, in draft: FormDraft, log: inout DiagnosticLog
    ) -> AuthoredExpression? {
        let rows = draft.tree.rows(around: index)
        if let own = own("protected", at: index, rows: rows, in: draft, log: &log) { return own }
        let source = draft.source(index)
        guard let type = source.types.first(where: { set.annotation(of: $0).value("protected") != nil }),
            let text = set.annotation(of: type).value("protected")
        else { return nil }
        let boundary = set.name(of: type) == nil ? source.boundary : index
        let scope = NameScope.rule(at: index, boundary: boundary, rows: rows, in: draft.tree)
        return ExpressionResolver.resolve(
            text, as: .condition, in: draft, scope: scope, at: set.annotation(of: type).location, log: &log)
    }
}
