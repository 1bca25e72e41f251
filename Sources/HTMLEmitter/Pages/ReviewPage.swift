import FormSpec

/// All answers as the officer will see them, each with a link back to its field, and the button that sends. When nothing
/// is wrong, what its summary lists are warnings, to be confirmed.
func reviewPage(_ spec: FormSpec) -> PageTree {
    let frame = PageFrame(spec: spec, kind: .review)
    let root = spec[.root]
    let form = postingForm(
        to: .sendAddress, first: .send, multipart: false, hidden: identityFields(spec, page: .review))
    let sections = answerSections(spec, for: .review)
    let send = Button(.send, [.phrase(.sendButton, .textWithin(root.label))])
    let back = Node.link(Link(.address(.formAddress), attributes: [.classes("back")], [.phrase(.backToForm)]))
    let main: [Node] =
        [
            reviewSummary(), noticeBanner(),
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

/// What is wrong, or what has to be confirmed before it is sent.
func reviewSummary() -> Node {
    let heading: Node = .when(
        .given(.onlyWarnings), [.phrase(.warningsHeading)], otherwise: [.phrase(.errorsHeading)])
    return errorSummary(linksHere: false, heading: [heading])
}

/// The answers of all sections, as read.
func answerSections(_ spec: FormSpec, for purpose: AnswerNodes.Purpose) -> [Node] {
    let builder = AnswerNodes(spec: spec, level: 2, purpose: purpose, copies: CopyPlan(spec))
    return spec.sections.enumerated().compactMap { position, section in
        answerSection(section, of: spec, builder).map { node in
            // Of a supplement the caller tells which sections hold anything that is asked for.
            purpose == .supplement ? .when(.section(position, .inProgress), [node]) : node
        }
    }
}

private func answerSection(_ section: FormSection, of spec: FormSpec, _ outer: AnswerNodes) -> Node? {
    var builder = outer
    if section.hasHeading { builder.level = 3 }
    let nodes = builder.answers(section.fields)
    guard !nodes.isEmpty else { return nil }
    let heading: [Node] = section.hasHeading ? [element(.h2, [], [.text(section.title)])] : []
    let shown = element(.section, [.classes("part")], heading + nodes)
    // A part that is not asked leaves nothing behind, not even a box.
    guard let group = section.group, spec[group].relevant != nil else { return shown }
    return .when(.relevant(group), [shown])
}
