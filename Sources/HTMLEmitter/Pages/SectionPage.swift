import FormSpec

/// One section of a long form. Its title is the `h1`, so that what is inside begins at `h2`.
func sectionPage(_ spec: FormSpec, position: Int) -> PageTree {
    let section = spec.sections[position]
    let kind = PageProgram.Kind.section(position)
    let root = spec[.root]
    let form = postingForm(
        to: .postAddress, first: .next, multipart: spec.hasFiles(in: section.fields),
        hidden: identityFields(spec, page: kind))
    let progress: [Node] = [.phrase(.sectionOf, .number(position + 1)), .literal("/\(spec.sections.count)")]
    let over = element(.p, [.classes("over")], [.text(root.label), .literal(" · ")] + progress)
    let main: [Node] =
        [errorSummary(linksHere: true), noticeBanner(), over, element(.h1, [], [.text(section.title)])]
        + questions(spec, section) + [buttons()]
    let title: [Piece] = [
        .text(section.title), .literal(" – "), .phrase(.sectionOf, .number(position + 1)),
        .literal("/\(spec.sections.count) – "), .text(root.label),
    ]
    return PageFrame(spec: spec, kind: kind).page(title: title, form: form, main: main)
}

private func questions(_ spec: FormSpec, _ section: FormSection) -> [Node] {
    let builder = FieldNodes(spec: spec, setting: PageSetting(spec))
    // The heading of a section that is one mandatory group is the page's own; an optional one says so in its name.
    guard let group = section.group, !spec[group].repeats, spec[group].kind == .group,
        builder.need(of: group, within: .mandatory) == .mandatory
    else {
        return section.fields.compactMap { builder.question($0) }
    }
    return builder.contents(of: group)
}

private func buttons() -> Node {
    element(
        .div, [.classes("buttons")],
        [
            .button(Button(.next, [.phrase(.saveAndContinue)])),
            .button(Button(.saveDraft, look: "second", [.phrase(.saveDraft)])),
            .button(Button(.back, look: "second", [.phrase(.toTasks)])),
            .when(.given(.draftKept), [element(.p, [.classes("hint")], [.words([.context(.draftKept)])])]),
        ])
}
