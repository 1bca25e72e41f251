import FormSpec

extension FormInstance {
    /// The answer at an address; nil where there is none or where the rows do not exist.
    public func answer(at address: FieldAddress, of spec: FormSpec) -> Answer? {
        guard let slot = spec[address.field].slot else { return nil }
        return scope(for: address, of: spec)?.answers[slot]
    }

    /// The raw text at an address, empty where there is no answer.
    public func raw(at address: FieldAddress, of spec: FormSpec) -> String {
        answer(at: address, of: spec)?.raw ?? ""
    }

    /// Puts an answer; nil removes it. Does nothing where the rows do not exist.
    public mutating func setAnswer(_ answer: Answer?, at address: FieldAddress, of spec: FormSpec) {
        guard let slot = spec[address.field].slot else { return }
        let enclosing = spec.enclosingRows(of: address.field)
        withScope(rows: address.rows.keys[...], fields: enclosing[...], of: spec) { $0.answers[slot] = answer }
    }

    /// Puts what the customer typed, keeping where the former answer came from: what was only copied and is now typed
    /// otherwise is the customer's own.
    public mutating func type(_ raw: String, at address: FieldAddress, of spec: FormSpec) {
        let former = answer(at: address, of: spec)
        guard former?.raw != raw else { return }
        let provenance = former?.provenance.flatMap { $0.origin == .form ? nil : $0 }
        if raw.isEmpty, provenance == nil, spec[address.field].defaultValue == nil {
            setAnswer(nil, at: address, of: spec)
        } else {
            setAnswer(Answer(raw, provenance: provenance), at: address, of: spec)
        }
    }

    /// Says of a field, or of every field inside a group, why the common data have no value for it.
    public mutating func markAbsent(_ gap: SourceGap, at address: FieldAddress, of spec: FormSpec) {
        if spec[address.field].slot != nil, spec[address.field].kind != .choice {
            setAnswer(Answer("", gap: gap), at: address, of: spec)
        }
        for child in spec.children(of: address.field) where !spec[child].repeats {
            markAbsent(gap, at: FieldAddress(child, rows: address.rows), of: spec)
        }
    }

    /// What counts as the answer: the raw text, the fixed value, or the default where nothing was said
    /// (form-language: `default` is the answer until changed).
    public func effectiveRaw(at address: FieldAddress, of spec: FormSpec) -> String {
        let field = spec[address.field]
        if let fixed = field.fixedValue { return fixed }
        return answer(at: address, of: spec)?.raw ?? field.defaultValue ?? ""
    }

    /// The rows of a repeated field inside the rows around it; empty where those do not exist.
    public func rows(of field: FieldIndex, in around: RowPath, of spec: FormSpec) -> [Row] {
        guard let slot = spec[field].rowSlot else { return [] }
        let outer = spec.enclosingRows(of: field).dropLast()
        return scope(rows: around.keys[...], fields: outer, of: spec)?.rowLists[slot] ?? []
    }

    /// Adds a row at the end, with the rows inside it that must be there, and returns its key.
    @discardableResult
    public mutating func addRow(to field: FieldIndex, in around: RowPath, of spec: FormSpec) -> Int {
        let key = addBareRow(to: field, in: around, of: spec)
        addMandatoryRows(in: field, at: around.appending(key), of: spec)
        return key
    }

    /// Adds a row with nothing inside.
    mutating func addBareRow(to field: FieldIndex, in around: RowPath, of spec: FormSpec) -> Int {
        let key = issueRowKey()
        addBareRow(key: key, to: field, in: around, of: spec)
        return key
    }

    /// Adds a row under a key that was issued before.
    mutating func addBareRow(key: Int, to field: FieldIndex, in around: RowPath, of spec: FormSpec) {
        guard let slot = spec[field].rowSlot, let sizes = spec.scopes[field] else { return }
        let outer = spec.enclosingRows(of: field).dropLast()
        withScope(rows: around.keys[...], fields: outer, of: spec) {
            $0.rowLists[slot].append(Row(key: key, scope: Scope(sizes)))
        }
    }

    /// Removes the row of that key; does nothing where there is none.
    public mutating func removeRow(_ key: Int, of field: FieldIndex, in around: RowPath, of spec: FormSpec) {
        guard let slot = spec[field].rowSlot else { return }
        let outer = spec.enclosingRows(of: field).dropLast()
        withScope(rows: around.keys[...], fields: outer, of: spec) { $0.rowLists[slot].removeAll { $0.key == key } }
    }

    /// Adds to every repeated field inside `field` the rows that `minOccurs` demands, at least one for shown fields.
    mutating func addMandatoryRows(in field: FieldIndex, at rows: RowPath, of spec: FormSpec) {
        for child in spec.children(of: field) {
            if spec[child].repeats {
                for _ in 0..<min(spec[child].occurs.min, 50) { addRow(to: child, in: rows, of: spec) }
            } else {
                addMandatoryRows(in: child, at: rows, of: spec)
            }
        }
    }

    private func scope(for address: FieldAddress, of spec: FormSpec) -> Scope? {
        scope(rows: address.rows.keys[...], fields: spec.enclosingRows(of: address.field)[...], of: spec)
    }

    private func scope(rows: ArraySlice<Int>, fields: ArraySlice<FieldIndex>, of spec: FormSpec) -> Scope? {
        var current = root
        for (field, key) in zip(fields, rows) {
            guard let slot = spec[field].rowSlot, let row = current.rowLists[slot].first(where: { $0.key == key })
            else { return nil }
            current = row.scope
        }
        return rows.count >= fields.count ? current : nil
    }

    private mutating func withScope(
        rows: ArraySlice<Int>, fields: ArraySlice<FieldIndex>, of spec: FormSpec, change: (inout Scope) -> Void
    ) {
        guard rows.count >= fields.count else { return }
        Self.descend(&root, rows: rows, fields: fields, of: spec, change: change)
    }

    private static func descend(
        _ scope: inout Scope, rows: ArraySlice<Int>, fields: ArraySlice<FieldIndex>, of spec: FormSpec,
        change: (inout Scope) -> Void
    ) {
        guard let field = fields.first, let key = rows.first else { return change(&scope) }
        guard let slot = spec[field].rowSlot,
            let position = scope.rowLists[slot].firstIndex(where: { $0.key == key })
        else { return }
        descend(
            &scope.rowLists[slot][position].scope, rows: rows.dropFirst(), fields: fields.dropFirst(), of: spec,
            change: change)
    }
}
