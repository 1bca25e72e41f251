import FormSpec

/// Builds the answers of fields as read: description lists below headings.
struct AnswerNodes {
    let spec: FormSpec
    var level: Int

    /// Neighbouring single answers share one description list.
    func answers(_ fields: [FieldIndex]) -> [Node] {
        var nodes: [Node] = []
        var pairs: [Node] = []
        for index in fields where isShown(index) {
            if let pair = pair(index) {
                pairs.append(pair)
                continue
            }
            if !pairs.isEmpty { nodes.append(element(.dl, [.classes("answers")], pairs)) }
            pairs = []
            nodes += part(index)
        }
        if !pairs.isEmpty { nodes.append(element(.dl, [.classes("answers")], pairs)) }
        return nodes
    }

    private func isShown(_ index: FieldIndex) -> Bool {
        spec[index].control != .none && spec[index].fixedValue == nil && !spec[index].isNeverRelevant
    }

    /// The row of a single answer; nil for what has parts of its own.
    private func pair(_ index: FieldIndex) -> Node? {
        let field = spec[index]
        switch field.kind {
        case .group, .sequence, .choice: return nil
        case .file: return whereRelevant(index, field.repeats ? filesPair(index) : filePair(index))
        case .value, .attribute:
            guard spec.children(of: index).isEmpty else { return nil }
            return whereRelevant(index, field.repeats ? listPair(index) : valuePair(index))
        }
    }

    private func whereRelevant(_ index: FieldIndex, _ node: Node) -> Node {
        spec[index].relevant == nil ? node : .when(.relevant(index), [node])
    }

    private func valuePair(_ index: FieldIndex) -> Node {
        let unit: [Node] = spec[index].unit.map { [.literal(" "), .text($0.symbol)] } ?? []
        let value: Node = .when(
            .answered(index), [.words([.display(index)])] + unit + mark(index), otherwise: notGiven + mark(index))
        return row(index, [value], changes: spec[index].isChangeable)
    }

    private func listPair(_ index: FieldIndex) -> Node {
        let items = element(.ul, [], [.eachRow(index, [element(.li, [], [.words([.display(index)])] + mark(index))])])
        return row(index, [.when(.answered(index), [items], otherwise: notGiven)], changes: true, isList: true)
    }

    private func filePair(_ index: FieldIndex) -> Node {
        row(index, [.when(.answered(index), fileName(index), otherwise: notGiven)], changes: true)
    }

    private func filesPair(_ index: FieldIndex) -> Node {
        let items = element(.ul, [], [.eachRow(index, [element(.li, [], fileName(index))])])
        return row(index, [.when(.answered(index), [items], otherwise: notGiven)], changes: true, isList: true)
    }

    private func fileName(_ index: FieldIndex) -> [Node] {
        let name = spec.child(of: index, describing: .name).map { [Piece.display($0)] } ?? [.text(spec[index].label)]
        let size: [Piece] =
            spec.child(of: index, describing: .size).map { [.literal(" ("), .fileSize($0), .literal(")")] } ?? []
        return [.words(name + size)]
    }

    private var notGiven: [Node] { [element(.span, [.classes("none")], [.phrase(.notAnswered)])] }

    /// "esitäytetty" or "muutettu" beside a value, so that the officer's copy has it too.
    private func mark(_ index: FieldIndex) -> [Node] {
        guard spec.canBePrefilled(index) else { return [] }
        func mark(_ words: SystemText) -> [Node] {
            [.literal(" "), element(.span, [.classes("mark")], [.phrase(words)])]
        }
        return [
            .when(
                .prefilled(index),
                [
                    .when(
                        .kept(index), mark(.wordPrefilled),
                        otherwise: [
                            .when(.removed(index), mark(.wordRemoved), otherwise: mark(.wordChanged))
                        ])
                ])
        ]
    }

    private func row(_ index: FieldIndex, _ value: [Node], changes: Bool, isList: Bool = false) -> Node {
        let error: Node = .when(
            .error(index), [element(.p, [.classes("err")], [.words([.errorText(index)])])])
        let target: Link.Target = isList ? .list(index) : .field(index)
        let link = Node.link(
            Link(
                target,
                [.phrase(.change), element(.span, [.classes("vh")], [.literal(" "), .text(spec[index].label)])]))
        let change: [Node] = changes ? [element(.dd, [.classes("change")], [link])] : []
        return element(
            .div, [], [element(.dt, [], [.text(spec[index].label)]), element(.dd, [], value + [error])] + change)
    }
}

extension FieldSpec {
    /// Hidden for good by the author.
    var isNeverRelevant: Bool {
        if case .call(.false, _)? = relevant { true } else { false }
    }

    /// Whether the customer can change the answer on the form, as far as the schema alone tells.
    var isChangeable: Bool {
        if calculate != nil { return false }
        if case .call(.true, _)? = readonly { return false }
        return true
    }
}
