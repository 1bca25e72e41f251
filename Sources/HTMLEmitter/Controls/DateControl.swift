import FormSpec

// A date as three inputs, with a fourth for the time of day: native date inputs speak the browser's language.
extension Question {
    func dateControl(withTime: Bool) -> Node {
        var parts: [PagePart] = [.day, .month, .year]
        if withTime { parts.append(.time) }
        let hintID = ElementID.beside(index, .hint)
        var references = describedBy
        var built = between
        if field.hint == nil {
            let words: SystemText = withTime ? .dateAndTimeHint : .dateHint
            built = provenance + [element(.p, [.classes("hint"), .id(hintID)], [.phrase(words)])] + error
            references.insert(.init(id: hintID, condition: nil), at: 0)
        }
        let inputs = element(.div, [.classes("parts")], parts.map(partInput))
        let attributes: [Attribute] =
            [.classes("field"), .id(.field(index))]
            + (Attribute.describedBy(references).map { [$0] } ?? [])
        return element(
            .fieldset, attributes, [element(.legend, [], labelWords + partMark)] + built + [inputs] + restoring + help)
    }

    /// The parts' own field set hides the optional part's legend from them, so that the date says it itself.
    private var partMark: [Node] {
        switch need {
        case .withPart: Self.optionalMark
        case .mandatory, .optional, .byRule: []
        }
    }

    private func partInput(_ part: PagePart) -> Node {
        var attributes = width(part == .year || part == .time ? 5 : 4)
        if part != .time { attributes.append(.plain("inputmode", "numeric")) }
        attributes.append(purposes.attribute(for: index, of: spec, token: birthToken(part)))
        attributes += requiredAttribute
        attributes.append(.plain("aria-invalid", "true", when: .errorIn(index, part)))
        let control = LabelledControl(
            .input(type: "text", value: [.part(index, part)]), id: .part(index, part),
            name: [.name(index), .literal("@\(part.letter)")], label: [.phrase(label(of: part))],
            attributes: attributes)
        return element(.div, [], [.labelled(control)])
    }

    private func label(of part: PagePart) -> SystemText {
        switch part {
        case .day: .day
        case .month: .month
        case .year: .year
        case .time: .time
        }
    }

    private func birthToken(_ part: PagePart) -> String? {
        guard field.autocomplete == "bday" else { return nil }
        switch part {
        case .day: return "bday-day"
        case .month: return "bday-month"
        case .year: return "bday-year"
        case .time: return nil
        }
    }
}
