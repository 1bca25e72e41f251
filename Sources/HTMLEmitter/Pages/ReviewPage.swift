import FormSpec

/// All answers as the officer will see them, each with a link back to its field, and the button that sends. When nothing
/// is wrong, what its summary lists are warnings, to be confirmed.
func reviewPage(_ spec: FormSpec) -> PageTree {
    let frame = PageFrame(spec: spec, kind: .review)
    let root = spec[.root]
    let form = postingForm(
        to: .sendAddress, first: .send, multipart: false, hidden: identityFields(spec, page: .review))
    let sections = spec.sections.compactMap { reviewSection($0, of: spec) }
    let send = Button(.send, [.phrase(.sendButton, .textWithin(root.label))])
    let back = Node.link(Link(.address(.formAddress), attributes: [.classes("back")], [.phrase(.backToForm)]))
    let heading: Node = .when(
        .given(.onlyWarnings), [.phrase(.warningsHeading)], otherwise: [.phrase(.errorsHeading)])
    let main: [Node] =
        [
            errorSummary(linksHere: false, heading: [heading]), noticeBanner(),
            element(.p, [.classes("over")], [.text(root.label)]),
            element(.h1, [], [.phrase(.reviewTitle)]), element(.p, [.classes("intro")], [.phrase(.reviewIntroduction)]),
        ] + (spec.hasDeadlines ? deadlineNotice() : []) + sections
        + [
            warningConfirmation(), element(.p, [], [.phrase(.sendNote)]),
            element(.div, [.classes("buttons")], [.button(send), back]),
        ]
    return frame.page(
        title: [.phrase(.reviewTitle), .literal(" – "), .text(root.label)], form: form, main: main)
}

private func reviewSection(_ section: FormSection, of spec: FormSpec) -> Node? {
    let builder = AnswerNodes(spec: spec, level: section.hasHeading ? 3 : 2)
    let nodes = builder.answers(section.fields)
    guard !nodes.isEmpty else { return nil }
    let heading: [Node] = section.hasHeading ? [element(.h2, [], [.text(section.title)])] : []
    let shown = element(.section, [.classes("part")], heading + nodes)
    // A part that is not asked leaves nothing behind, not even a box.
    guard let group = section.group, spec[group].relevant != nil else { return shown }
    return .when(.relevant(group), [shown])
}
