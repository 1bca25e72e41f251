import FormSpec

// One of a list of codes: the browser's own select, which finds an option by its first letters.
extension Question {
    func selectControl() -> Node {
        let attributes =
            [purposes.attribute(for: index, of: spec, token: field.autocomplete)] + requiredAttribute
            + [invalidAttribute]
        let control = LabelledControl(
            .select(index, empty: [.phrase(.selectDefault)]), id: .field(index), name: [.name(index)],
            label: labelWords, between: between, after: unit, describedBy: describedBy, attributes: attributes)
        return box([.labelled(control)] + restoring + help)
    }
}
