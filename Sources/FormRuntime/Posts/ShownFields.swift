import FormSpec

extension FormSpec {
    /// Calls the body for every field that a page of the form shows for this instance, in document order: in each row
    /// that there is. A post is read by these names and no others.
    func forEachShownField(of instance: FormInstance, _ body: (FieldAddress) -> Void) {
        visit(inside: FieldAddress(.root), of: instance, body)
    }

    private func visit(inside parent: FieldAddress, of instance: FormInstance, _ body: (FieldAddress) -> Void) {
        for child in children(of: parent.field) where self[child].isShown {
            guard self[child].repeats else {
                let address = FieldAddress(child, rows: parent.rows)
                body(address)
                visit(inside: address, of: instance, body)
                continue
            }
            for row in instance.rows(of: child, in: parent.rows, of: self) {
                let address = FieldAddress(child, rows: parent.rows.appending(row.key))
                body(address)
                visit(inside: address, of: instance, body)
            }
        }
    }
}

extension FieldSpec {
    /// Neither `fixed` nor `k:widget="none"`.
    var isShown: Bool { fixedValue == nil && control != .none }
}
