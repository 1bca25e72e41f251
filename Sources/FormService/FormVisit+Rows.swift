import FormRuntime
import FormSpec

// Rows: added and removed by named buttons, and of long lists shown in groups.
extension FormVisit {
    /// Whether a list on the page has more rows than the page shows.
    func hasLongLists(on kind: PageProgram.Kind) -> Bool {
        switch kind {
        case .form, .supplement: draft.instance.hasLongLists(in: [.root], of: form.spec)
        case .section(let position): draft.instance.hasLongLists(in: form.sections[position].fields, of: form.spec)
        case .start, .tasks, .review, .receipt, .copy, .supplementReview, .supplementReceipt: false
        }
    }

    func fillRows(_ context: inout PageContext, _ kind: PageProgram.Kind, _ violations: [Violation]) {
        guard hasLongLists(on: kind) else { return }
        context.rowFocus = focus
    }

    /// Where an error is looked at first: the rows that the page shows, else those with the first error.
    func focused(on violations: [Violation]) -> FormVisit {
        guard let key = violations.lazy.compactMap({ $0.address.rows.keys.last }).first,
            !violations.contains(where: { isShown($0.address) })
        else { return self }
        var visit = self
        visit.query.row = key
        return visit
    }

    private func isShown(_ address: FieldAddress) -> Bool {
        var around = RowPath.outermost
        for (list, key) in zip(form.spec.enclosingRows(of: address.field), address.rows.keys) {
            let rows = draft.instance.rows(of: list, in: around, of: form.spec)
            guard focus.shown(of: rows).contains(where: { rows[$0].key == key }) else { return false }
            around = around.appending(key)
        }
        return true
    }

    func addRow(to list: FieldAddress) -> Response {
        let rows = draft.instance.rows(of: list.field, in: list.rows, of: form.spec)
        if let most = form.spec[list.field].occurs.max, rows.count >= most { return saved(focus: list) }
        var visit = self
        let key = visit.draft.instance.addRow(to: list.field, in: list.rows, of: form.spec)
        if rows.count >= RowFocus.groupSize { visit.query.row = key }
        return visit.saved(focus: FieldAddress(list.field, rows: list.rows.appending(key)))
    }

    func removeRow(_ row: FieldAddress) -> Response {
        guard form.spec[row.field].repeats, let key = row.rows.keys.last else { return saved(focus: row) }
        let around = RowPath(Array(row.rows.keys.dropLast()))
        var visit = self
        if query.row == key { visit.query.row = neighbour(of: key, in: FieldAddress(row.field, rows: around)) }
        let list = FieldAddress(row.field, rows: around)
        return visit.changed(focus: list) { $0.removeRow(key, of: row.field, in: around, of: form.spec) }
    }

    /// The row before another, else the one after it.
    private func neighbour(of key: Int, in list: FieldAddress) -> Int? {
        let keys = draft.instance.rows(of: list.field, in: list.rows, of: form.spec).map(\.key)
        guard let position = keys.firstIndex(of: key) else { return nil }
        return position > 0 ? keys[position - 1] : keys.dropFirst().first
    }

    /// Goes to the group of rows that a row stands in.
    func showRows(_ key: Int) -> Response {
        guard let list = list(ofRow: key) else { return saved(focus: nil) }
        var visit = self
        visit.query.row = key
        return visit.saved(focus: list)
    }

    private func list(ofRow key: Int) -> FieldAddress? {
        var found: FieldAddress?
        form.spec.forEachShownField(of: draft.instance) { address in
            guard found == nil, form.spec[address.field].repeats, address.rows.keys.last == key else { return }
            found = FieldAddress(address.field, rows: RowPath(Array(address.rows.keys.dropLast())))
        }
        return found
    }

    func changed(focus: FieldAddress, _ change: (inout FormInstance) -> Void) -> Response {
        var visit = self
        change(&visit.draft.instance)
        return visit.saved(focus: focus)
    }

    /// Saves, and comes back to the same page, at a field of it.
    func saved(focus: FieldAddress?) -> Response {
        let fragment = focus.map { "#" + Fragment.escaped(form.spec.name(of: $0)) } ?? ""
        return saved { .seeOther($0.path + query.lasting.text + fragment) }
    }
}
