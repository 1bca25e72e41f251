import FormSpec

extension FormInstance {
    /// Copies the answers of one part of the form into another of the same structure, rows inside included. What a
    /// project gave the target stays its source; other answers say which part they were copied from.
    public mutating func copyAnswers(from source: FieldAddress, to target: FieldAddress, of spec: FormSpec) {
        let mark = Provenance(source: "#" + spec[source.field].id, original: "", retrieved: "")
        copyInside(source, target, mark, spec)
    }

    private mutating func copyInside(
        _ source: FieldAddress, _ target: FieldAddress, _ mark: Provenance, _ spec: FormSpec
    ) {
        for (from, to) in zip(spec.children(of: source.field), spec.children(of: target.field)) {
            guard spec[from].repeats else {
                copyOne(FieldAddress(from, rows: source.rows), FieldAddress(to, rows: target.rows), mark, spec)
                continue
            }
            for row in rows(of: to, in: target.rows, of: spec) { removeRow(row.key, of: to, in: target.rows, of: spec) }
            for row in rows(of: from, in: source.rows, of: spec) {
                let key = addBareRow(to: to, in: target.rows, of: spec)
                copyOne(
                    FieldAddress(from, rows: source.rows.appending(row.key)),
                    FieldAddress(to, rows: target.rows.appending(key)), mark, spec)
            }
        }
    }

    private mutating func copyOne(
        _ source: FieldAddress, _ target: FieldAddress, _ mark: Provenance, _ spec: FormSpec
    ) {
        if spec[target.field].slot != nil, spec[target.field].fixedValue == nil {
            put(raw(at: source, of: spec), at: target, mark, spec)
        }
        copyInside(source, target, mark, spec)
    }

    private mutating func put(_ raw: String, at target: FieldAddress, _ mark: Provenance, _ spec: FormSpec) {
        if answer(at: target, of: spec)?.provenance?.origin == .project { return type(raw, at: target, of: spec) }
        var provenance = mark
        provenance.original = raw
        setAnswer(raw.isEmpty ? nil : Answer(raw, provenance: provenance), at: target, of: spec)
    }
}
