import FormSpec

// Repeated fields: rows as blocks or as a table, with named buttons to add and remove.
extension FieldNodes {
    func rows(_ index: FieldIndex, need: Question.Need) -> Node {
        let asked = Question(spec: spec, index: index, need: need, setting: setting)
        let errorID = ElementID.besideList(index, .error)
        let hint: [Node] =
            spec[index].hint.map {
                [element(.p, [.classes("hint"), .id(.besideList(index, .hint))], [.text($0)])]
            } ?? []
        var references: [Attribute.Reference] = []
        if spec[index].hint != nil { references.append(.init(id: .besideList(index, .hint), condition: nil)) }
        references.append(.init(id: errorID, condition: .error(index)))
        let body = fitsTable(index) ? table(index) : blocks(index)
        let introduction = hint + limit(index) + errorParagraph(of: index, id: errorID) + asked.help
        let attributes: [Attribute] =
            [.id(.list(index)), .classes(level == 2 ? "part rows" : "group rows"), .plain("tabindex", "-1")]
            + (Attribute.describedBy(references).map { [$0] } ?? [])
        let more = otherRows(index) + [adding(index)] + importing(index)
        let list = NamedGroup(
            attributes: attributes, title: .besideList(index, .title), isHeading: level == 2, name: asked.labelWords,
            isOptional: need != .mandatory)
        return list.around(introduction + rowsShown(index) + body + more)
    }

    private func limit(_ index: FieldIndex) -> [Node] {
        guard let max = spec[index].occurs.max, max < 1000 else { return [] }
        return [element(.p, [.classes("hint")], [.phrase(.rowLimit, .number(max))])]
    }

    private func blocks(_ index: FieldIndex) -> [Node] {
        var inner = self
        inner.level = level + 2
        let isGroup = spec[index].kind == .group || spec[index].kind == .sequence
        let rowNeed: Question.Need = spec[index].occurs.min > 0 ? .mandatory : .withPart
        let children: [Node] =
            isGroup
            ? spec.children(of: index).compactMap { inner.question($0, within: .mandatory) }
            : [inner.single(Question(spec: spec, index: index, need: rowNeed, setting: setting, isRow: true))]
        guard isGroup else {
            return [.eachRow(index, [element(.div, [.classes("line")], children + [removingLine(index)])])]
        }
        let error = errorParagraph(of: index, id: .beside(index, .error))
        let describedBy = Attribute.describedBy([.init(id: .beside(index, .error), condition: .error(index))])
        let block = NamedGroup(
            attributes: [.classes("row"), .id(.field(index)), .plain("tabindex", "-1")]
                + (describedBy.map { [$0] } ?? []),
            title: .beside(index, .title), isHeading: false,
            name: [.text(spec[index].label), .literal(" "), .words([.rowNumber(index)])])
        return [.eachRow(index, [block.around(error + copying(into: index) + children + [removing(index)])])]
    }

    /// A row that is a value or a file of its own.
    private func single(_ asked: Question) -> Node {
        asked.field.kind == .file ? asked.fileControl() : value(asked)
    }

    /// "Lisää häiriintyvä kohde".
    func adding(_ index: FieldIndex) -> Node {
        let button = Button(.add(index), look: "second", [.phrase(.addRow, .textWithin(spec[index].label))])
        return .when(.canAdd(index), [element(.p, [.classes("add")], [.button(button)])])
    }

    /// A file that is saved has its button beside its name.
    private func removingLine(_ index: FieldIndex) -> Node {
        spec[index].kind == .file ? .when(.answered(index), [], otherwise: [removing(index)]) : removing(index)
    }

    /// "Poista häiriintyvä kohde 2", of which the first word is seen.
    func removing(_ index: FieldIndex) -> Node {
        let which = element(
            .span, [.classes("vh")],
            [.literal(" "), .phrase(.asIs, .textWithin(spec[index].label)), .literal(" "), .words([.rowNumber(index)])])
        let button = Button(.removeRow(index), look: "small", [.phrase(.removeRow), which])
        return .when(.canRemove(index), [element(.p, [.classes("remove")], [.button(button)])])
    }
}
