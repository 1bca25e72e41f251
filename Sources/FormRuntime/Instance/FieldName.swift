import FormSpec

extension FormSpec {
    /// The name a field posts under and its id in the page: the field id with row keys (`kohde/3/nimi`).
    ///
    /// `/` and `@` are in no NCName, so names cannot collide.
    public func name(of address: FieldAddress) -> String {
        var steps: [String] = []
        var current: FieldIndex? = address.field
        var keys = address.rows.keys[...]
        let depth = enclosingRows(of: address.field).count
        keys = keys.prefix(depth)
        while let field = current, field != .root {
            if self[field].repeats, let key = keys.popLast() { steps.append(String(key)) }
            if field == address.field || self[field].isNameStep { steps.append(self[field].step) }
            current = self[field].parent
        }
        return steps.reversed().joined(separator: "/")
    }

    /// The name of the rows of a repeated field as a whole: the name of one of them without its own key
    /// (`kesto/2/paiva`).
    public func listName(of field: FieldIndex, in around: RowPath) -> String {
        let depth = max(0, enclosingRows(of: field).count - 1)
        let row = FieldAddress(field, rows: RowPath(Array(around.keys.prefix(depth)) + [0]))
        return String(name(of: row).dropLast(2))
    }
}

extension FieldSpec {
    /// Whether fields inside carry this field's step in their ids: choices and nested sequences are no level.
    var isNameStep: Bool { kind != .choice && kind != .sequence }
}
