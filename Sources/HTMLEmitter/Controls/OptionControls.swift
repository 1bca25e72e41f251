import FormSpec

// Radio buttons and check boxes: a fieldset whose legend is the question.
extension Question {
    func radiosControl() -> Node {
        let control = LabelledControl(
            .radio(value: [.optionCode], checked: .optionChosen), id: .option(index), name: [.name(index)],
            label: [.words([.optionLabel])], attributes: [invalidAttribute])
        return asked([.eachOption(index, [optionRow(control)])])
    }

    func yesNoControl() -> Node {
        let yes = LabelledControl(
            .radio(value: [.literal("true")], checked: .isTrue(index)), id: .field(index), name: [.name(index)],
            label: [.phrase(.yes)], attributes: [invalidAttribute])
        let no = LabelledControl(
            .radio(value: [.literal("false")], checked: .isFalse(index)), id: .no(index), name: [.name(index)],
            label: [.phrase(.no)], attributes: [invalidAttribute])
        return asked([optionRow(yes), optionRow(no)])
    }

    /// Any number of the options.
    func checkboxesControl() -> Node {
        let control = LabelledControl(
            .check(value: [.optionCode], checked: .optionChosen), id: .option(index), name: [.name(index)],
            label: [.words([.optionLabel])], attributes: [invalidAttribute])
        return asked([.eachOption(index, [optionRow(control)])])
    }

    /// One check box: a boolean that is never unanswered.
    func checkboxControl() -> Node {
        let control = LabelledControl(
            .check(value: [.literal("true")], checked: .isTrue(index)), id: .field(index), name: [.name(index)],
            label: [.text(field.label)], describedBy: describedBy, attributes: [invalidAttribute])
        return box(between + [optionRow(control)] + restoring + help)
    }

    private func asked(_ options: [Node]) -> Node {
        let legend = element(.legend, [], labelWords)
        let attributes = [Attribute.classes("field")] + (Attribute.describedBy(describedBy).map { [$0] } ?? [])
        let choices = element(.div, [.classes("options")], options)
        return element(.fieldset, attributes, [legend] + between + [choices] + restoring + help)
    }
}

/// A radio button or check box with its label behind it.
func optionRow(_ control: LabelledControl) -> Node {
    element(.div, [.classes("choice")], [.labelled(control)])
}
