import FormSpec

/// What a customer wants to know before the first answer: what the form is for, on which law it rests, what is needed
/// and how long it takes, until when to send, and what is known already.
func startPage(_ spec: FormSpec) -> PageTree {
    let root = spec[.root]
    let form = postingForm(
        to: .postAddress, first: .start, multipart: false, hidden: identityFields(spec, page: .start))
    let hint: [Node] = root.hint.map { [element(.p, [], [.text($0)])] } ?? []
    let deadline: Node = .when(
        .given(.deadline),
        [element(.p, [.classes("deadline")], [element(.b, [], [.phrase(.deadlineIs, .context(.deadline))])])])
    let main: [Node] =
        [noticeBanner(), element(.h1, [], [.text(root.label)])]
        + [element(.div, [.classes("intro")], hint + root.help.map(paragraph) + [deadline])]
        + known(spec) + needed(spec) + about(spec)
        + [element(.div, [.classes("buttons")], [.button(Button(.start, [.phrase(.startButton)]))])]
    return PageFrame(spec: spec, kind: .start).page(title: [.text(root.label)], form: form, main: main)
}

private func known(_ spec: FormSpec) -> [Node] {
    guard spec.fields.contains(where: { $0.binding != nil }) else { return [] }
    let count = element(
        .p, [.classes("prov")],
        [.phrase(.knownAlready, .context(.knownCount)), .literal("/"), .words([.context(.questionCount)])])
    return [.when(.given(.knownCount), [count], otherwise: [element(.p, [], [.phrase(.knownNothing)])])]
}

private func needed(_ spec: FormSpec) -> [Node] {
    let files = spec.fields.indices.map(FieldIndex.init).filter { spec[$0].kind == .file && spec[$0].control != .none }
    let list: Node =
        files.isEmpty
        ? element(.p, [], [.phrase(.attachmentsNone)])
        : element(.ul, [], files.map { element(.li, [], attachment($0, of: spec)) })
    let time: Node = .when(
        .given(.minutes), [element(.p, [], [.phrase(.timeNeeded, .context(.minutes))])])
    let heading: [Node] = files.isEmpty ? [] : [element(.h3, [], [.phrase(.attachments)])]
    return [element(.h2, [], [.phrase(.whatIsNeeded)]), time] + heading + [list]
}

private func attachment(_ index: FieldIndex, of spec: FormSpec) -> [Node] {
    let file = spec[index]
    let name: [Node] = [.text(file.label)]
    let need: [Node] = file.occurs.min > 0 ? [] : [.literal(" "), .phrase(.optional)]
    // Of files in rows there may be more than came.
    guard spec.enclosingRows(of: index).isEmpty else { return name + need }
    return name + [.when(.answered(index), [.literal(" – "), .phrase(.attachmentKnown)], otherwise: need)]
}

private func about(_ spec: FormSpec) -> [Node] {
    var about: [Node] = []
    if let purpose = spec.purpose {
        about.append(element(.p, [], [.phrase(.purposeIs), .literal(" "), .text(purpose)]))
    }
    if let legal = spec.legal ?? spec[.root].legal {
        about.append(element(.p, [], [.phrase(.legalBasis), .literal(" "), .literal(legal)]))
    }
    guard !about.isEmpty else { return [] }
    let note: Node = .when(
        .given(.knownCount), [fillingNote(isPrefilled: true)], otherwise: [fillingNote(isPrefilled: false)])
    return [element(.h2, [], [.phrase(.aboutForm)])] + about + [note]
}
