import FormSpec

// Long lists, of which a page shows a group of rows, and what was copied from another part.
extension PageRendering {
    /// The positions of the rows that the page shows.
    func shownRows(_ rows: [FormInstance.Row]) -> Range<Int> { context.rowFocus?.shown(of: rows) ?? rows.indices }

    /// The key of the row at a position that follows from the rows shown.
    mutating func writeRowKey(_ place: AnswerPlace, _ position: (Range<Int>) -> Int) {
        let rows = rows(place)
        let wanted = position(shownRows(rows))
        if rows.indices.contains(wanted) { out.decimal(rows[wanted].key) }
    }

    /// `51–100 / 1 000`.
    func rowsShown(_ place: AnswerPlace) -> String {
        let rows = rows(place)
        let shown = shownRows(rows)
        func written(_ number: Int) -> String { runner.format.number(String(number)) }
        return "\(written(shown.lowerBound + 1))–\(written(shown.upperBound)) / \(written(rows.count))"
    }

    /// The label of the part that an answer was copied from.
    func copiedFrom(_ place: AnswerPlace) -> String {
        guard let source = provenance(place)?.source, source.hasPrefix("#"),
            let field = spec.field(id: String(source.dropFirst()))
        else { return "" }
        return spec.trail(to: field).map(runner.violationWords.label).joined(separator: " – ")
    }

    /// The address of the group of rows with the error, where this page shows another group.
    mutating func writeErrorRows() {
        let address = errors.entries[currentError].address
        guard context.rowFocus != nil, let key = address.rows.keys.last, !isShown(address) else { return }
        out.escape("\(context[.pageAddress])?rivi=\(key)&virheet=nayta")
    }

    private func isShown(_ address: FieldAddress) -> Bool {
        var around = RowPath.outermost
        for (list, key) in zip(spec.enclosingRows(of: address.field), address.rows.keys) {
            let rows = instance.rows(of: list, in: around, of: spec)
            guard shownRows(rows).contains(where: { rows[$0].key == key }) else { return false }
            around = around.appending(key)
        }
        return true
    }
}
