import FormSpec

extension FormSpec {
    /// Calls the body for every field that a page of the form shows for this instance, in document order: in each row
    /// that there is. A post is read by these names and no others.
    ///
    /// - Parameters:
    ///   - section: only the fields of that section, because each page of a long form shows one.
    ///   - state: the instance with its rules; what is not relevant is not shown. Nil: whatever rules say.
    ///   - focus: of long lists only the rows that a page shows. Nil: all.
    package func forEachShownField(
        of instance: FormInstance, in section: FormSection? = nil, state: FormState? = nil, focus: RowFocus? = nil,
        _ body: (FieldAddress) -> Void
    ) {
        for child in section?.fields ?? children(of: .root) {
            visit(child, in: FieldAddress(.root), of: instance, state, focus, body)
        }
    }

    private func visit(
        _ child: FieldIndex, in parent: FieldAddress, of instance: FormInstance, _ state: FormState?,
        _ focus: RowFocus?, _ body: (FieldAddress) -> Void
    ) {
        guard self[child].isShown, state?.isRelevant(FieldAddress(child, rows: parent.rows)) ?? true else { return }
        let addresses =
            self[child].repeats
            ? shownRows(of: child, in: parent.rows, of: instance, focus) : [FieldAddress(child, rows: parent.rows)]
        for address in addresses {
            body(address)
            for inner in children(of: child) { visit(inner, in: address, of: instance, state, focus, body) }
        }
    }

    private func shownRows(
        of list: FieldIndex, in around: RowPath, of instance: FormInstance, _ focus: RowFocus?
    ) -> [FieldAddress] {
        let rows = instance.rows(of: list, in: around, of: self)
        return rows[focus?.shown(of: rows) ?? rows.indices].map { FieldAddress(list, rows: around.appending($0.key)) }
    }
}

extension FieldSpec {
    /// Neither `fixed` nor `k:widget="none"`.
    var isShown: Bool { fixedValue == nil && control != .none }
}
