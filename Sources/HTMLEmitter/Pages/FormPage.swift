import FormSpec

/// The whole of a short form on one page, in sections.
func formPage(_ spec: FormSpec) -> PageTree {
    let frame = PageFrame(spec: spec, kind: .form)
    let root = spec[.root]
    let form = postingForm(
        to: .postAddress, first: .next, multipart: spec.hasFiles(in: [.root]),
        hidden: identityFields(spec, page: .form))
    let main: [Node] =
        [errorSummary(linksHere: true), noticeBanner(), element(.h1, [], [.text(root.label)])]
        + [element(.div, [.classes("intro")], [fillingNote(isPrefilled: spec.fields.contains { $0.binding != nil })])]
        + (spec.hasDeadlines ? deadlineNotice() : [])
        + questionSections(spec, setting: PageSetting(spec)) + [buttons()]
    return frame.page(title: [.text(root.label)], form: form, main: main)
}

/// How the form is filled in: what must be answered, and that some is answered already.
func fillingNote(isPrefilled: Bool) -> Node {
    element(.p, [], [.phrase(.allMandatory)] + (isPrefilled ? [.literal(" "), .phrase(.hasPrefilled)] : []))
}

/// All sections of a form on one page; of a supplement those that hold something the authority asks for.
func questionSections(_ spec: FormSpec, setting: PageSetting) -> [Node] {
    let builder = FieldNodes(spec: spec, setting: setting)
    return spec.sections.enumerated().compactMap { position, section in
        guard let node = questionSection(section, builder) else { return nil }
        return setting.isSupplement ? .when(.section(position, .inProgress), [node]) : node
    }
}

private func questionSection(_ section: FormSection, _ builder: FieldNodes) -> Node? {
    var inner = builder
    if section.hasHeading { inner.level = 3 }
    let children = section.fields.compactMap { inner.question($0) }
    guard !children.isEmpty else { return nil }
    guard section.hasHeading else { return element(.div, [.classes("part plain")], children) }
    return element(
        .section, [.id(.section(section.id)), .classes("part"), .plain("tabindex", "-1")],
        [element(.h2, [], [.text(section.title)])] + children)
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

extension FormSpec {
    /// Whether something inside these fields is a file to be chosen.
    func hasFiles(in fields: [FieldIndex]) -> Bool {
        fields.contains { field in
            (field.value..<self[field].end.value).contains { position in
                self.fields[position].kind == .file && self.fields[position].control != .none
            }
        }
    }

    var hasDeadlines: Bool { rules.contains { $0.kind == .deadline } }
}
