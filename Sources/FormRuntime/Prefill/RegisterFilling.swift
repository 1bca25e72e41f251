import FormSpec

/// Puts what a register's mapping gave into a group of the common data: parts of the same name, whose types the compiler
/// has compared. What stands there already is replaced only by what was found.
///
/// - Parameters:
///   - mapped: an instance of the mapping's form, pre-filled from the record.
///   - address: the group that the mapping is for (`k:into`), in its rows.
public func take(
    _ mapped: FormInstance, of mapping: FormSpec, into address: FieldAddress, of common: inout FormInstance,
    spec: FormSpec
) {
    var taking = RegisterTaking(mapped: mapped, mapping: mapping, spec: spec, common: common)
    taking.choose(address)
    taking.copy(FieldAddress(.root), to: address)
    common = taking.common
}

private struct RegisterTaking {
    let mapped: FormInstance
    let mapping: FormSpec
    let spec: FormSpec
    var common: FormInstance

    /// Where the group is a branch, it becomes the chosen one.
    mutating func choose(_ address: FieldAddress) {
        guard let choice = spec[address.field].parent, spec[choice].kind == .choice else { return }
        let depth = spec.enclosingRows(of: choice).count
        let place = FieldAddress(choice, rows: RowPath(Array(address.rows.keys.prefix(depth))))
        common.setAnswer(Answer(spec[address.field].step), at: place, of: spec)
    }

    mutating func copy(_ source: FieldAddress, to target: FieldAddress) {
        for child in mapping.children(of: source.field) {
            let counterpart = spec.children(of: target.field).first { spec[$0].step == mapping[child].step }
            guard let counterpart, mapping[child].repeats == spec[counterpart].repeats else { continue }
            guard mapping[child].repeats else {
                copyOne(FieldAddress(child, rows: source.rows), to: FieldAddress(counterpart, rows: target.rows))
                continue
            }
            for row in mapped.rows(of: child, in: source.rows, of: mapping) {
                let key = common.addRow(to: counterpart, in: target.rows, of: spec)
                copyOne(
                    FieldAddress(child, rows: source.rows.appending(row.key)),
                    to: FieldAddress(counterpart, rows: target.rows.appending(key)))
            }
        }
    }

    private mutating func copyOne(_ source: FieldAddress, to target: FieldAddress) {
        if let answer = mapped.answer(at: source, of: mapping), !answer.raw.isEmpty {
            common.setAnswer(answer, at: target, of: spec)
        }
        copy(source, to: target)
    }
}
