import FormSpec

// A line of text or a number: never `type=number`, never `maxlength`, which lose what was typed without a word.
extension Question {
    func lineControl() -> Node {
        if field.valueClass == .duration { return exampleControl(.durationHint, width: 30, line(.value(index))) }
        let token = purposes.lineToken(field)
        let type = token == "email" || token == "tel" ? token ?? "text" : "text"
        var attributes = width(expectedWidth) + inputMode(token)
        attributes.append(purposes.attribute(for: index, of: spec, token: token))
        attributes += spellcheck
        attributes += requiredAttribute + [invalidAttribute]
        let control = LabelledControl(
            .input(type: type, value: [.value(index)]), id: .field(index), name: [.name(index)], label: labelWords,
            between: between, after: unit, describedBy: describedBy, attributes: attributes)
        return box([.labelled(control)] + restoring + help)
    }

    /// A time of day as text: native time inputs speak the browser's language.
    func timeControl() -> Node { exampleControl(.timeHint, width: 5, line(.part(index, .time))) }

    private func line(_ value: Piece) -> LabelledControl.Kind { .input(type: "text", value: [value]) }

    /// A line whose hint is an example, where the author wrote none.
    func exampleControl(
        _ example: SystemText, width characters: Int, _ kind: LabelledControl.Kind, token: String? = nil
    ) -> Node {
        var references = describedBy
        let hintID = ElementID.beside(index, .hint)
        var built = between
        if field.hint == nil {
            built = provenance + [element(.p, [.classes("hint"), .id(hintID)], [.phrase(example)])] + error
            references.insert(.init(id: hintID, condition: nil), at: 0)
        }
        let attributes =
            width(characters) + [purposes.attribute(for: index, of: spec, token: token)] + spellcheck
            + requiredAttribute
            + [invalidAttribute]
        let control = LabelledControl(
            kind, id: .field(index), name: [.name(index)],
            label: labelWords, between: built, describedBy: references, attributes: attributes)
        return box([.labelled(control)] + restoring + help)
    }

    /// How many characters the answer takes, as far as the type tells.
    var expectedWidth: Int? {
        if field.valueClass == .number { return 15 }
        return limits.maxLength ?? (field.checksum != nil ? 30 : nil)
    }

    func inputMode(_ token: String?) -> [Attribute] {
        if field.valueClass == .number {
            // Telephones' number pads have no minus sign.
            guard !limits.mayBeNegative else { return [] }
            return [.plain("inputmode", limits.isInteger ? "numeric" : "decimal")]
        }
        return token == "postal-code" || limits.isDigitsOnly ? [.plain("inputmode", "numeric")] : []
    }

    /// Off for names, addresses and codes; free text keeps the browser's habit.
    var spellcheck: [Attribute] {
        let isFreeText =
            field.valueClass == .text && field.autocomplete == nil && field.checksum == nil
            && !limits.hasPattern && (limits.maxLength ?? 100) > 60
        return isFreeText ? [] : [.plain("spellcheck", "false")]
    }
}
