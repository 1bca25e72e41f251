import FormSpec

// Rows as a table: a column for each field, named by its heading; on narrow screens each cell shows its own label.
extension FieldNodes {
    private static let widestTable = 5

    /// A table is for short values side by side; rows of anything else read better as blocks.
    func fitsTable(_ index: FieldIndex) -> Bool {
        guard spec[index].control == .table, spec[index].kind == .group else { return false }
        let columns = shownColumns(index)
        return !columns.isEmpty && columns.count <= Self.widestTable && columns.allSatisfy(fitsCell)
    }

    private func shownColumns(_ index: FieldIndex) -> [FieldIndex] {
        spec.children(of: index).filter { spec[$0].control != .none && spec[$0].fixedValue == nil }
    }

    private func fitsCell(_ index: FieldIndex) -> Bool {
        let field = spec[index]
        guard field.kind == .value || field.kind == .attribute, !field.repeats, spec.children(of: index).isEmpty,
            field.readonly == nil, field.calculate == nil, field.relevant == nil, field.hint == nil, field.help.isEmpty
        else { return false }
        switch field.control {
        case .line, .number, .select, .search, .time: return true
        case .none, .lines, .checkbox, .yesNo, .radios, .checkboxes, .date, .dateTime, .file, .group, .blocks, .table,
            .map:
            return false
        }
    }

    func table(_ index: FieldIndex) -> [Node] {
        let columns = shownColumns(index).map { column in
            Question(spec: spec, index: column, need: need(of: column, within: .mandatory), setting: setting)
        }
        let headings = columns.map { asked in
            element(.th, [.plain("scope", "col"), .id(.column(asked.index))], asked.labelWords + unit(asked))
        }
        let corner = element(.th, [.plain("scope", "col")], [.text(spec[index].label)])
        let actions = element(.th, [.plain("scope", "col")], [element(.span, [.classes("vh")], [.phrase(.actions)])])
        let head = element(.thead, [], [element(.tr, [], [corner] + headings + [actions])])
        let caption = element(.caption, [.classes("vh")], [.text(spec[index].label)])
        let body = element(.tbody, [], [.eachRow(index, [row(index, columns)])])
        return [.when(.answered(index), [element(.table, [], [caption, head, body])])]
    }

    private func row(_ index: FieldIndex, _ columns: [Question]) -> Node {
        let number = element(
            .th, [.plain("scope", "row"), .id(.beside(index, .title))],
            [
                element(.span, [.classes("vh narrow")], [.text(spec[index].label), .literal(" ")]),
                .words([.rowNumber(index)]),
            ] + errorParagraph(of: index, id: .beside(index, .error)))
        return element(
            .tr, [.id(.field(index)), .plain("tabindex", "-1")],
            [number] + columns.map(cell) + [element(.td, [], [removing(index)])])
    }

    private func cell(_ asked: Question) -> Node {
        guard var control = asked.cellControl() else { return element(.td) }
        control.labelledBy = [.column(asked.index), .beside(spec[asked.index].scope, .title)]
        return element(.td, [], [.labelled(control)] + asked.restoring)
    }

    private func unit(_ asked: Question) -> [Node] {
        guard let unit = asked.field.unit else { return [] }
        return [.literal(" ("), .text(unit.symbol), .literal(")")]
    }
}

extension Question {
    /// The control alone, for a table: its unit stands in the heading.
    func cellControl() -> LabelledControl? {
        let attributes = requiredAttribute + [invalidAttribute]
        let told = references(provenance: isSupplement ? .changed(index) : .prefilled(index))
        let references = told.filter { $0.id != .beside(index, .unit) }
        let off = purposes.attribute(for: index, of: spec, token: purposes.lineToken(field))
        let kind: LabelledControl.Kind
        var own: [Attribute] = [off]
        switch field.control {
        case .select: kind = .select(index, empty: [.phrase(.selectDefault)])
        case .search:
            kind = searchKind
            own += spellcheck
        case .time:
            kind = .input(type: "text", value: [.part(index, .time)])
            own += width(8)
        case .line, .number:
            kind = .input(type: "text", value: [.value(index)])
            own += inputMode(nil) + spellcheck
        case .none, .lines, .checkbox, .yesNo, .radios, .checkboxes, .date, .dateTime, .file, .group, .blocks, .table,
            .map:
            return nil
        }
        return LabelledControl(
            kind, id: .field(index), name: [.name(index)], label: labelWords,
            between: provenanceInCell + hint + maskedNote + error,
            describedBy: references, attributes: own + attributes)
    }
}
