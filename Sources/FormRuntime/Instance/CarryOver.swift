import FormSpec

/// The answers of an instance under another version of its form: those whose field id is still there, as raw text.
/// What no longer has a place is left out.
public func carriedOver(_ old: FormInstance, from oldSpec: FormSpec, to newSpec: FormSpec) -> FormInstance {
    var new = FormInstance(bare: newSpec, nextRowKey: old.nextRowKey, revision: old.revision)
    carry(old, FieldAddress(.root), oldSpec, into: &new, FieldAddress(.root), newSpec)
    return new
}

private func carry(
    _ old: FormInstance, _ oldParent: FieldAddress, _ oldSpec: FormSpec, into new: inout FormInstance,
    _ newParent: FieldAddress, _ newSpec: FormSpec
) {
    let newChildren = newSpec.children(of: newParent.field)
    for oldChild in oldSpec.children(of: oldParent.field) {
        guard let newChild = newChildren.first(where: { newSpec[$0].id == oldSpec[oldChild].id }),
            newSpec[newChild].repeats == oldSpec[oldChild].repeats, newSpec[newChild].kind == oldSpec[oldChild].kind
        else { continue }
        guard oldSpec[oldChild].repeats else {
            carryOne(
                old, FieldAddress(oldChild, rows: oldParent.rows), oldSpec, into: &new,
                FieldAddress(newChild, rows: newParent.rows), newSpec)
            continue
        }
        for row in old.rows(of: oldChild, in: oldParent.rows, of: oldSpec) {
            let key = new.addBareRow(to: newChild, in: newParent.rows, of: newSpec)
            carryOne(
                old, FieldAddress(oldChild, rows: oldParent.rows.appending(row.key)), oldSpec, into: &new,
                FieldAddress(newChild, rows: newParent.rows.appending(key)), newSpec)
        }
    }
}

private func carryOne(
    _ old: FormInstance, _ from: FieldAddress, _ oldSpec: FormSpec, into new: inout FormInstance,
    _ to: FieldAddress, _ newSpec: FormSpec
) {
    if let answer = old.answer(at: from, of: oldSpec) { new.setAnswer(answer, at: to, of: newSpec) }
    carry(old, from, oldSpec, into: &new, to, newSpec)
}
