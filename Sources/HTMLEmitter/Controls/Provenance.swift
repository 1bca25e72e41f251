import FormSpec

// Where a pre-filled answer came from: a text at the field that says what it is, not a colour alone.
extension Question {
    /// Whether an answer of this field can have a source: it or a group around it is bound.
    var canBePrefilled: Bool { spec.canBePrefilled(index) }

    /// "Esitäytetty hankkeen tiedoista 3.5.2026", or what was changed.
    var provenance: [Node] {
        guard hasSource else { return [] }
        let paragraph = element(.p, [.classes("prov"), .id(.beside(index, .provenance))], [origin])
        return [.when(.prefilled(index), [paragraph])] + gaps.map(lacking)
    }

    /// In a table of a supplement, where each cell would say that it was sent before: only what is changed.
    var provenanceInCell: [Node] {
        guard isSupplement else { return provenance }
        let paragraph = element(.p, [.classes("prov"), .id(.beside(index, .provenance))], [origin])
        return [.when(.changed(index), [paragraph])] + gaps.map(lacking)
    }

    /// Whether anything but the customer's own typing can have filled the field.
    var hasSource: Bool { canBePrefilled || canBeCopied || isSupplement }

    /// Whether the field stands in a part that another part of the form can be copied into.
    private var canBeCopied: Bool { setting.copies.canReceive(index) }

    /// Why a source may have given nothing: only of fields that have one.
    var gaps: [SourceGap] { canBePrefilled ? SourceGap.allCases : [] }

    private var origin: Node {
        let copied = mark(.markCopied, .phrase(.copiedFrom, .copiedFrom(index)))
        let sent: Node = .when(
            .kept(index), [.phrase(.markSent)], otherwise: mark(.markChanged, .phrase(.sentBefore, .original(index))))
        var words = fromProject
        if canBeCopied { words = .when(.copied(index), copied, otherwise: canBePrefilled ? [words] : []) }
        if isSupplement { words = .when(.sent(index), [sent], otherwise: canBePrefilled || canBeCopied ? [words] : []) }
        return words
    }

    private var fromProject: Node {
        let kept = mark(
            .prefilled,
            .when(
                .dated(index), [.phrase(.prefilledOn, .retrieved(index))],
                otherwise: [.phrase(.prefilledNote)]))
        let changed = mark(.markChanged, .phrase(.changedFrom, .original(index)))
        let removed = mark(.markRemoved, .phrase(.removedFrom, .original(index)))
        let attention = mark(.markAttention, .phrase(.attention))
        return .when(
            .kept(index), [.when(.needsAttention(index), attention, otherwise: kept)],
            otherwise: [.when(.removed(index), removed, otherwise: changed)])
    }

    /// Why the source filled nothing in.
    private func lacking(_ gap: SourceGap) -> Node {
        let paragraph = element(
            .p, [.classes("prov"), .id(.beside(index, .gap(gap)))], [.phrase(gap.words)])
        return .when(.lacking(index, gap), [paragraph])
    }

    /// "Palauta hankkeen tieto", where something else stands in the field.
    var restoring: [Node] {
        guard canBePrefilled || isSupplement else { return [] }
        let words: Node =
            isSupplement
            ? .when(.sent(index), [.phrase(.restoreSent)], otherwise: [.phrase(.restore)]) : .phrase(.restore)
        let button = Button(
            .restore(index), look: "small",
            [words, element(.span, [.classes("vh")], [.literal(": "), .text(field.label)])])
        let shown = element(.p, [.classes("after")], [.button(button)])
        return [.when(.prefilled(index), [.when(.kept(index), [], otherwise: [shown])])]
    }

    private func mark(_ bold: SystemText, _ rest: Node) -> [Node] {
        [element(.b, [], [.phrase(bold)]), .literal(" "), rest]
    }
}

extension SourceGap {
    fileprivate var words: SystemText {
        switch self {
        case .notFound: .lackingNotFound
        case .notGiven: .lackingNotGiven
        case .protected: .lackingProtected
        case .unavailable: .lackingUnavailable
        case .unfit: .lackingUnfit
        }
    }
}

extension FormSpec {
    /// Whether answers of this field can come from the project: the field or something around it is bound.
    func canBePrefilled(_ field: FieldIndex) -> Bool {
        var current: FieldIndex? = field
        while let index = current {
            if self[index].binding != nil { return true }
            current = self[index].parent
        }
        return false
    }
}
