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
}

extension FieldSpec {
    /// Whether fields inside carry this field's step in their ids: choices and nested sequences are no level.
    var isNameStep: Bool { kind != .choice && kind != .sequence }
}
