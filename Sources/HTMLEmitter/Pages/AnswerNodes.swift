import FormSpec

/// Builds the answers of fields as read: description lists below headings.
struct AnswerNodes {
    /// What the answers are read for.
    enum Purpose {
        /// Before sending: each with a link that changes it.
        case review
        /// After sending, to be kept.
        case copy
        /// What a supplement changes: only what the authority asks for, each with what was sent before.
        case supplement
    }
    let spec: FormSpec
    var level: Int
    var purpose = Purpose.review
    let copies: CopyPlan

    /// Neighbouring single answers share one description list.
    func answers(_ fields: [FieldIndex]) -> [Node] {
        var nodes: [Node] = []
        var pairs: [Node] = []
        for index in fields where isShown(index) {
            if let pair = pair(index) {
                pairs.append(whereOpened(index, pair))
                continue
            }
            if !pairs.isEmpty { nodes.append(element(.dl, [.classes("answers")], pairs)) }
            pairs = []
            let parts = part(index)
            nodes += purpose == .supplement ? [.when(.opened(index), parts)] : parts
        }
        if !pairs.isEmpty { nodes.append(element(.dl, [.classes("answers")], pairs)) }
        return nodes
    }

    private func whereOpened(_ index: FieldIndex, _ node: Node) -> Node {
        purpose == .supplement ? .when(.opened(index), [node]) : node
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
            .answered(index), now(index) + [.words([.display(index)])] + unit + mark(index),
            otherwise: notGiven + mark(index))
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
        [spec.linkedFileName(index)] + spec.fileFacts(index) + mark(spec.child(of: index, describing: .digest) ?? index)
    }

    private var notGiven: [Node] { [element(.span, [.classes("none")], [.phrase(.notAnswered)])] }

    /// "esitäytetty" or "muutettu" beside a value, so that the officer's copy has it too.
    private func mark(_ index: FieldIndex) -> [Node] {
        guard purpose != .supplement else { return sentBefore(index) }
        let isCopied = copies.canReceive(index)
        guard spec.canBePrefilled(index) || isCopied else { return [] }
        func mark(_ words: SystemText) -> [Node] {
            [.literal(" "), element(.span, [.classes("mark")], [.phrase(words)])]
        }
        let fromProject: Node = .when(
            .kept(index), mark(.wordPrefilled),
            otherwise: [.when(.removed(index), mark(.wordRemoved), otherwise: mark(.wordChanged))])
        let words: Node =
            isCopied ? .when(.copied(index), mark(.wordCopied), otherwise: [fromProject]) : fromProject
        return [.when(.prefilled(index), [words])]
    }

    /// "Nyt:", where a supplement says what was sent before as well.
    private func now(_ index: FieldIndex) -> [Node] {
        guard purpose == .supplement else { return [] }
        let word: [Node] = [.phrase(.sentNow), .literal(" ")]
        return [.when(.sent(index), [.when(.kept(index), [], otherwise: word)])]
    }

    /// What was sent before, or that it stays as it was; of a file by its name.
    func sentBefore(_ index: FieldIndex) -> [Node] {
        guard purpose == .supplement else { return [] }
        let file = spec[index].parent.flatMap { spec[$0].kind == .file ? $0 : nil }
        let shown = file.flatMap { spec.child(of: $0, describing: .name) } ?? index
        let kept = element(.span, [.classes("mark")], [.phrase(.sentUnchanged)])
        let before = element(.p, [.classes("before")], [.phrase(.sentBefore, .original(shown))])
        return [
            .when(.sent(index), [.when(.kept(index), [.literal(" "), kept], otherwise: [before])])
        ]
    }

    private func row(_ index: FieldIndex, _ value: [Node], changes: Bool, isList: Bool = false) -> Node {
        let error: Node = .when(
            .error(index), [element(.p, [.classes("err")], [.words([.errorText(index)])])])
        let links = changes ? changing(index, isList: isList) : []
        let change: [Node] = links.isEmpty ? [] : [element(.dd, [.classes("change")], links)]
        return element(
            .div, [], [element(.dt, [], [.text(spec[index].label)]), element(.dd, [], value + [error])] + change)
    }
}

extension AnswerNodes {
    /// "Muuta" with what it changes, which leads to the field; nothing where there is nothing to change any more.
    func changing(_ index: FieldIndex, isList: Bool) -> [Node] {
        let target: Link.Target
        switch purpose {
        case .review: target = isList ? .list(index) : .field(index)
        case .supplement: target = .fieldOn(.supplementAddress, index, isList: isList)
        case .copy: return []
        }
        let which = element(.span, [.classes("vh")], [.literal(" "), .text(spec[index].label)])
        return [.link(Link(target, [.phrase(.change), which]))]
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
