import FormSpec

/// The error summary, first in main: its box gets the focus, because forms post to its fragment.
///
/// Opened with its errors and without the fragment, the page's script does it.
/// The alert is an inner element and the box has no name, or JAWS loses the list.
func errorSummary(linksHere isHere: Bool, heading: [Node] = [.phrase(.errorsHeading)]) -> Node {
    let link = Node.link(Link(.errorTarget(isHere: isHere), [.words([.errorWords])]))
    let item = element(.li, [], [.when(.errorHasTarget, [link], otherwise: [.words([.errorWords])])])
    let alert = element(
        .div, [.plain("role", "alert")],
        [element(.h2, [], heading), element(.ul, [], [.eachError([item])])])
    return .when(
        .anyErrors,
        [
            element(
                .div, [.classes("summary"), .id(.anchor(.errors)), .plain("tabindex", "-1")],
                [alert])
        ])
}

/// The last days for sending, as far as the answers tell them.
func deadlineNotice() -> [Node] {
    let words = element(.p, [.classes("deadline")], [.words([.context(.deadlines)])])
    return [.when(.given(.deadlines), [words])]
}

/// Warnings do not stop an application; whoever sends it confirms that they have been looked at.
func warningConfirmation() -> Node {
    let control = LabelledControl(
        .check(value: [.literal("kylla")], checked: .given(.confirmed)), id: .anchor(.confirmation),
        name: [.literal("_vahvistus")], label: [.phrase(.confirmWarnings)])
    return .when(.given(.onlyWarnings), [box([optionRow(control)])])
}

/// What just happened: a draft saved, a row added.
func noticeBanner() -> Node {
    let banner = element(
        .div, [.classes("notice"), .id(.anchor(.notice)), .plain("tabindex", "-1"), .plain("role", "status")],
        [element(.p, [], [.words([.context(.notice)])])])
    return .when(.given(.notice), [banner])
}

/// The hidden fields that say which form, definition and draft a post belongs to.
func identityFields(_ spec: FormSpec, page: PageProgram.Kind) -> [Node] {
    let page = page.name(in: spec)
    return [
        .hidden(name: "_lomake", value: [.literal(spec.id)]),
        .hidden(name: "_tiiviste", value: [.context(.definitionDigest)]),
        .hidden(name: "_sivu", value: [.literal(page)]),
        .hidden(name: "_versio", value: [.context(.revision)]),
        .when(.given(.formKey), [.hidden(name: "_avain", value: [.context(.formKey)])]),
    ]
}

/// The form around header and main. Enter presses the first button of a form, which is therefore the one that goes on.
func postingForm(to address: PageContextValue, first: Button.Action, multipart: Bool, hidden: [Node]) -> Element {
    let multipartAttribute: [Attribute] = multipart ? [.plain("enctype", "multipart/form-data")] : []
    let attributes: [Attribute] =
        [
            .plain("method", "post"),
            Attribute("action", .pieces([.context(address), .literal("#\(ElementID.Anchor.errors.rawValue)")])),
        ] + multipartAttribute + [.plain("accept-charset", "utf-8"), .flag("novalidate")]
    let enter = Button(
        first, look: "vh", attributes: [.plain("tabindex", "-1"), .plain("aria-hidden", "true")],
        [.phrase(.continue)])
    return Element(tag: .form, attributes: attributes, children: [.button(enter)] + hidden)
}

extension PageProgram.Kind {
    /// As posts name it.
    func name(in spec: FormSpec) -> String {
        switch self {
        case .start: "alku"
        case .tasks: "osat"
        case .section(let position): "osa:\(spec.sections[position].id)"
        case .form: "lomake"
        case .review: "tarkistus"
        case .receipt: "kuittaus"
        case .copy: "kopio"
        case .supplement: "taydennys"
        case .supplementReview: "taydennystarkistus"
        case .supplementReceipt: "taydennyskuittaus"
        }
    }
}
