import FormSpec

/// One field as it is asked: with what the controls of all kinds share.
struct Question {
    /// Whether an answer must be given, as the label and `aria-required` tell.
    enum Need {
        case mandatory
        /// "(valinnainen)" stands in the label.
        case optional
        /// A rule decides.
        case byRule
        /// The part around it is optional, and says so: required only when the part is answered at all.
        case withPart
    }
    let spec: FormSpec
    let index: FieldIndex
    let need: Need
    let setting: PageSetting
    /// The field is a row of its own: its label tells which.
    var isRow = false

    var field: FieldSpec { spec[index] }
    var purposes: InputPurposes { setting.purposes }
    var isSupplement: Bool { setting.isSupplement }
    var limits: FieldLimits { spec.limits(of: index) }

    /// The text of the label, with "(valinnainen)" where the answer is.
    var labelWords: [Node] {
        let number: [Node] = isRow ? [.literal(" "), .words([.rowNumber(index)])] : []
        let label = [Node.text(field.label)] + number
        switch need {
        case .mandatory, .withPart: return label
        case .optional: return label + Self.optionalMark
        case .byRule: return label + [.when(.required(index), [], otherwise: Self.optionalMark)]
        }
    }

    static let optionalMark: [Node] = [
        .literal(" "), element(.span, [.classes("opt")], [.phrase(.optional)]),
    ]

    /// `aria-required`, where the answer must be given.
    var requiredAttribute: [Attribute] {
        switch need {
        case .mandatory: [.plain("aria-required", "true")]
        case .byRule: [.plain("aria-required", "true", when: .required(index))]
        case .optional, .withPart: []
        }
    }

    var invalidAttribute: Attribute { .plain("aria-invalid", "true", when: .error(index)) }

    /// Provenance, hint and error, in the order they are read in.
    var between: [Node] { provenance + hint + maskedNote + error }

    /// References to what `between` shows and to the unit.
    var describedBy: [Attribute.Reference] { references(provenance: .prefilled(index)) }

    /// `provenance`: when the text on where the answer came from is there.
    func references(provenance: PageCondition) -> [Attribute.Reference] {
        var references: [Attribute.Reference] = []
        if hasSource {
            references.append(.init(id: .beside(index, .provenance), condition: provenance))
            for gap in gaps {
                references.append(.init(id: .beside(index, .gap(gap)), condition: .lacking(index, gap)))
            }
        }
        if field.hint != nil { references.append(.init(id: .beside(index, .hint), condition: nil)) }
        if mayBeMasked { references.append(.init(id: .beside(index, .masked), condition: .masked(index))) }
        references.append(.init(id: .beside(index, .error), condition: .error(index)))
        if field.unit != nil { references.append(.init(id: .beside(index, .unit), condition: nil)) }
        return references
    }

    var hint: [Node] {
        guard let hint = field.hint else { return [] }
        return [element(.p, [.classes("hint"), .id(.beside(index, .hint))], [.text(hint)])]
    }

    /// Whether the page shows only the beginning of an answer that is right.
    private var mayBeMasked: Bool { field.isPersonalCode && field.control == .line }

    var maskedNote: [Node] {
        guard mayBeMasked else { return [] }
        let words = element(.p, [.classes("hint"), .id(.beside(index, .masked))], [.phrase(.codeHidden)])
        return [.when(.masked(index), [words])]
    }

    var error: [Node] { errorParagraph(of: index, id: .beside(index, .error)) }

    /// The unit after the control, linked by `describedBy`.
    var unit: [Node] {
        guard let unit = field.unit else { return [] }
        return [element(.span, [.classes("unit"), .id(.beside(index, .unit))], [.text(unit.symbol)])]
    }

    /// Longer help, closed until asked for; outside what describes the control, because it may hold links.
    var help: [Node] { helpNodes(field.help, about: field.label) }

    /// The class that makes the input as wide as the answer is long (`w4` to `w30`).
    func width(_ characters: Int?) -> [Attribute] {
        guard let characters else { return [] }
        guard let fitting = [4, 5, 8, 15, 30].first(where: { characters <= $0 }) else { return [] }
        return [.classes("w\(fitting)")]
    }
}

/// A question in its box. A box with an error is marked by the stylesheet (`:has(> .err)`).
func box(_ children: [Node]) -> Node { element(.div, [.classes("field")], children) }

/// A paragraph with what is wrong with a field.
func errorParagraph(of field: FieldIndex, id: ElementID) -> [Node] {
    let prefix = element(.span, [.classes("vh")], [.phrase(.errorPrefix)])
    return [
        .when(
            .error(field),
            [element(.p, [.classes("err"), .id(id)], [prefix, .literal(" "), .words([.errorText(field)])])])
    ]
}

/// Paragraphs of help behind a summary, or nothing.
func helpNodes(_ help: [HelpSpec], about label: TextIndex) -> [Node] {
    guard !help.isEmpty else { return [] }
    let summary = element(.summary, [], [.phrase(.moreAbout, .textWithin(label))])
    return [element(.details, [], [summary] + help.map(paragraph))]
}

func paragraph(_ help: HelpSpec) -> Node {
    guard let link = help.link else { return element(.p, [], [.text(help.text)]) }
    return element(.p, [], [.link(Link(.external(link), [.text(help.text)]))])
}
