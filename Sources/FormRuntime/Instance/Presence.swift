import FormSpec

// Which parts of a form are there (form-language, section 4, Presence of groups), as far as answers decide it.
extension FormInstance {
    /// Whether a group, sequence or file is part of the application: it must be there, or something in it is answered.
    public func isPresent(_ address: FieldAddress, of spec: FormSpec) -> Bool {
        let field = spec[address.field]
        return (field.occurs.min > 0 && field.kind != .sequence) || hasAnswers(in: address, of: spec)
    }

    /// Whether the field or any field inside it is answered. Defaults do not count, and a pre-filled answer only when
    /// a group's own binding found it: a pre-fill must not open a part that nobody asked for.
    public func hasAnswers(in address: FieldAddress, of spec: FormSpec) -> Bool {
        hasAnswers(in: address, countingPrefilled: false, of: spec)
    }

    private func hasAnswers(in address: FieldAddress, countingPrefilled outer: Bool, of spec: FormSpec) -> Bool {
        let field = spec[address.field]
        let isGroup = field.kind != .value && field.kind != .attribute
        let counting = outer || (isGroup && field.binding != nil) || (field.binding?.isInherited ?? false)
        if let answer = answer(at: address, of: spec), counting || answer.isOwn, !LexicalForm.isBlank(answer.raw) {
            return true
        }
        return spec.children(of: address.field).contains { child in
            guard spec[child].repeats else {
                let inner = FieldAddress(child, rows: address.rows)
                return hasAnswers(in: inner, countingPrefilled: counting, of: spec)
            }
            let bound = counting || spec[child].binding != nil
            return rows(of: child, in: address.rows, of: spec).contains { row in
                let inner = FieldAddress(child, rows: address.rows.appending(row.key))
                return hasAnswers(in: inner, countingPrefilled: bound, of: spec)
            }
        }
    }

    /// The branch that is chosen; with a single branch, that one. Nil where none is.
    public func chosenBranch(of address: FieldAddress, of spec: FormSpec) -> FieldIndex? {
        let branches = spec.children(of: address.field)
        let chosen = raw(at: address, of: spec)
        if branches.count == 1, spec[address.field].occurs.min > 0 { return branches.first }
        return branches.first { spec[$0].step == chosen }
    }

    /// The rows that count: those with an answer, and as many empty ones as `minOccurs` still demands.
    public func presentRows(of field: FieldIndex, in around: RowPath, of spec: FormSpec) -> [Row] {
        let all = rows(of: field, in: around, of: spec)
        let answered = all.map { row in
            hasAnswers(in: FieldAddress(field, rows: around.appending(row.key)), of: spec)
        }
        var demanded = max(0, spec[field].occurs.min - answered.count { $0 })
        return zip(all, answered).filter { _, isAnswered in
            if isAnswered { return true }
            demanded -= 1
            return demanded >= 0
        }.map(\.0)
    }
}
