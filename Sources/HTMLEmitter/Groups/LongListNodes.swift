import FormSpec

// Lists of many rows: a page shows a group of them, and rows come from a spreadsheet.
extension FieldNodes {
    /// Which rows are shown; nothing where all are.
    func rowsShown(_ index: FieldIndex) -> [Node] {
        [.when(.rowsPaged(index), [element(.p, [.classes("hint")], [.phrase(.rowsShown, .rowsShown(index))])])]
    }

    /// The way to the rows before and after.
    func otherRows(_ index: FieldIndex) -> [Node] {
        let label: Node = element(.span, [.classes("vh")], [.literal(": "), .text(spec[index].label)])
        let before = Button(.showRows(index, .before), look: "second", [.phrase(.rowsBefore), label])
        let after = Button(.showRows(index, .after), look: "second", [.phrase(.rowsAfter), label])
        let buttons: [Node] = [
            .when(.rowsBefore(index), [.button(before)]), .when(.rowsAfter(index), [.button(after)]),
        ]
        return [.when(.rowsPaged(index), [element(.div, [.classes("pager")], buttons)])]
    }

    /// "Tuo rivejä taulukosta", where rows can be many and lie flat. A supplement asks for named answers and takes none.
    func importing(_ index: FieldIndex) -> [Node] {
        guard spec.takesImportedRows(index), !setting.isSupplement else { return [] }
        let which = element(.span, [.classes("vh")], [.literal(": "), .text(spec[index].label)])
        let button = Button(.importRows(index), look: "small", [.phrase(.importRows), which])
        return [.when(.canAdd(index), [element(.p, [.classes("add")], [.button(button)])])]
    }
}
