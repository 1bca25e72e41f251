import FormSpec

// Several lines of text, with the limit told and never enforced by cutting.
extension Question {
    func linesControl() -> Node {
        var references = describedBy
        var built = between
        if let limit = limits.maxLength {
            let id = ElementID.beside(index, .count)
            built.insert(
                element(.p, [.classes("hint count"), .id(id)], [.phrase(.characterLimit, .number(limit))]), at: 0)
            references.insert(.init(id: id, condition: nil), at: 0)
        }
        let attributes =
            [purposes.attribute(for: index, of: spec, token: field.autocomplete)]
            + [.plain("spellcheck", "true")] + requiredAttribute + [invalidAttribute]
        let control = LabelledControl(
            .area(value: [.value(index)], rows: 5), id: .field(index), name: [.name(index)],
            label: labelWords, between: built, describedBy: references, attributes: attributes)
        return box([.labelled(control)] + restoring + help)
    }
}
