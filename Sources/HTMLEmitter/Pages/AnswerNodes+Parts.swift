import FormSpec

// Answers that have parts: groups, choices and rows.
extension AnswerNodes {
    func part(_ index: FieldIndex) -> [Node] {
        let nodes = shownPart(index)
        return spec[index].relevant == nil ? nodes : [.when(.relevant(index), nodes)]
    }

    private func shownPart(_ index: FieldIndex) -> [Node] {
        let field = spec[index]
        switch field.kind {
        case .choice: return choice(index)
        case .group: return field.repeats ? rows(index) : group(index)
        case .sequence: return answers(spec.children(of: index))
        case .value, .attribute, .file:
            return deeper.answers(spec.children(of: index))
        }
    }

    private var deeper: AnswerNodes { at(level + 1) }

    private func at(_ level: Int) -> AnswerNodes {
        AnswerNodes(spec: spec, level: level, purpose: purpose, copies: copies)
    }

    /// `h2` and `h3`; deeper headings would only repeat the structure, so they are words in bold.
    private func heading(_ words: [Node]) -> Node {
        switch level {
        case 2: element(.h2, [], words)
        case 3: element(.h3, [], words)
        default: element(.p, [.classes("sub")], [element(.b, [], words)])
        }
    }

    private func group(_ index: FieldIndex) -> [Node] {
        let title = heading([.text(spec[index].label)])
        let inside = deeper.answers(spec.children(of: index))
        guard spec[index].occurs.min == 0 else { return [title] + inside }
        return [
            title, .when(.answered(index), inside, otherwise: [nothing(index, isList: false)]),
        ]
    }

    private func rows(_ index: FieldIndex) -> [Node] {
        let title = heading([.text(spec[index].label)])
        let number = deeper.heading([.text(spec[index].label), .literal(" "), .words([.rowNumber(index)])])
        let inside = at(level + 2).answers(spec.children(of: index))
        guard purpose == .supplement else {
            let all: Node = .eachRow(index, [number] + inside)
            return [title, .when(.answered(index), [all], otherwise: [nothing(index, isList: true)])]
        }
        // Of many rows those that change: the others are as they were sent.
        let changed: Node = .eachRow(index, [.when(.rowChanged(index), [number] + inside)])
        let same = element(
            .p, [.classes("none")], [.phrase(.sentUnchanged), .literal(" ")] + changing(index, isList: true))
        return [title, .when(.rowChanged(index), [changed], otherwise: [same])]
    }

    /// "Ei annettu", with the way to give it.
    private func nothing(_ index: FieldIndex, isList: Bool) -> Node {
        let links = changing(index, isList: isList)
        let space: [Node] = links.isEmpty ? [] : [.literal(" ")]
        return element(.p, [.classes("none")], [.phrase(.notAnswered)] + space + links)
    }

    private func choice(_ index: FieldIndex) -> [Node] {
        let field = spec[index]
        let links = changing(index, isList: false)
        let change: [Node] = links.isEmpty ? [] : [element(.dd, [.classes("change")], links)]
        let error: Node = .when(.error(index), [element(.p, [.classes("err")], [.words([.errorText(index)])])])
        let value: Node = .when(
            .answered(index), [.words([.display(index)])],
            otherwise: [element(.span, [.classes("none")], [.phrase(.notAnswered)])])
        let answer = element(
            .dl, [.classes("answers")],
            [
                element(
                    .div, [],
                    [
                        element(.dt, [], [.text(field.label)]), element(.dd, [], [value] + sentBefore(index) + [error]),
                    ] + change)
            ])
        let branches = spec.children(of: index).map { branch in Node.when(.branch(branch), branchAnswers(branch)) }
        return [answer] + branches
    }

    private func branchAnswers(_ branch: FieldIndex) -> [Node] {
        let isGroup = spec[branch].kind == .group || spec[branch].kind == .sequence
        guard isGroup, !spec[branch].repeats else { return answers([branch]) }
        return answers(spec.children(of: branch))
    }
}
