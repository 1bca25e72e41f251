import FormSpec

/// The whole form on one page, in sections.
func formPage(_ spec: FormSpec) -> PageTree {
    let frame = PageFrame(spec: spec, kind: .form)
    let root = spec[.root]
    let hasFiles = spec.fields.contains { $0.kind == .file && $0.control != .none }
    let form = postingForm(
        to: .postAddress, first: .next, multipart: hasFiles, hidden: identityFields(spec, page: .form))
    let main: [Node] =
        [errorSummary(linksTo: nil), noticeBanner(), element(.h1, [], [.text(root.label)])]
        + introduction(spec) + sections(spec) + [buttons()]
    return frame.page(title: [.text(root.label)], form: form, main: main)
}

/// What the form is for, its legal basis, and how it is filled in.
private func introduction(_ spec: FormSpec) -> [Node] {
    let root = spec[.root]
    var about: [Node] = []
    if let purpose = spec.purpose {
        about.append(element(.p, [], [.phrase(.purposeIs), .literal(" "), .text(purpose)]))
    }
    if let legal = spec.legal ?? root.legal {
        about.append(element(.p, [], [.phrase(.legalBasis), .literal(" "), .literal(legal)]))
    }
    let details =
        about.isEmpty ? [] : [element(.details, [], [element(.summary, [], [.phrase(.aboutForm)])] + about)]
    var notes: [Node] = [.phrase(.allMandatory)]
    if spec.fields.contains(where: { $0.binding != nil }) { notes += [.literal(" "), .phrase(.hasPrefilled)] }
    let hint: [Node] = root.hint.map { [element(.p, [], [.text($0)])] } ?? []
    return [element(.div, [.classes("intro")], hint + root.help.map(paragraph) + [element(.p, [], notes)] + details)]
}

private func sections(_ spec: FormSpec) -> [Node] {
    let builder = FieldNodes(spec: spec, purposes: InputPurposes(spec))
    return FormSection.all(of: spec).compactMap { section in
        var inner = builder
        if section.heading != nil { inner.level = 3 }
        let children = section.fields.compactMap { inner.question($0) }
        guard !children.isEmpty else { return nil }
        guard let heading = section.heading else { return element(.div, [.classes("part plain")], children) }
        return element(
            .section, [.id(.section(heading.id)), .classes("part"), .plain("tabindex", "-1")],
            [element(.h2, [], [.text(heading.title)])] + children)
    }
}

private func buttons() -> Node {
    element(
        .div, [.classes("buttons")],
        [
            .button(Button(.next, [.phrase(.toReview)])),
            .button(Button(.saveDraft, look: "second", [.phrase(.saveDraft)])),
            .when(.given(.draftKept), [element(.p, [.classes("hint")], [.words([.context(.draftKept)])])]),
        ])
}
