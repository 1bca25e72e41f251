import FormSpec

/// What the authority asks for after an application was sent, and nothing else: only that can be changed, and each
/// answer tells what was sent before.
func supplementPage(_ spec: FormSpec) -> PageTree {
    let form = postingForm(
        to: .postAddress, first: .next, multipart: spec.hasFiles(in: [.root]),
        hidden: identityFields(spec, page: .supplement))
    let main: [Node] =
        [errorSummary(linksHere: true), noticeBanner()] + heading(spec, .supplementTitle) + supplementRequest()
        + [element(.p, [.classes("intro")], [.phrase(.supplementNote)])]
        + questionSections(spec, setting: PageSetting(spec, isSupplement: true))
        + [
            element(
                .div, [.classes("buttons")],
                [
                    .button(Button(.next, [.phrase(.toReview)])),
                    .button(Button(.saveDraft, look: "second", [.phrase(.saveDraft)])),
                ])
        ]
    return PageFrame(spec: spec, kind: .supplement).page(title: title(spec, .supplementTitle), form: form, main: main)
}

/// What a supplement changes, before and after, and the button that sends it.
func supplementReviewPage(_ spec: FormSpec) -> PageTree {
    let form = postingForm(
        to: .sendAddress, first: .send, multipart: false, hidden: identityFields(spec, page: .supplementReview))
    let back = Node.link(Link(.address(.supplementAddress), attributes: [.classes("back")], [.phrase(.backToForm)]))
    let send = Button(.send, [.phrase(.sendSupplement)])
    let main: [Node] =
        [reviewSummary(), noticeBanner()] + heading(spec, .supplementReviewTitle)
        + [element(.p, [.classes("intro")], [.phrase(.supplementReviewIntroduction)])] + supplementRequest()
        + answerSections(spec, for: .supplement)
        + [
            warningConfirmation(), element(.p, [], [.phrase(.sendNote)]),
            element(.div, [.classes("buttons")], [.button(send), back]),
        ]
    return PageFrame(spec: spec, kind: .supplementReview).page(
        title: title(spec, .supplementReviewTitle), form: form, main: main)
}

/// What the authority wrote, when, and until when it waits.
func supplementRequest() -> [Node] {
    func words(_ value: PageContextValue, _ text: SystemText) -> Node {
        .when(.given(value), [element(.p, [], [.phrase(text, .context(value))])])
    }
    let own: Node = .when(
        .given(.requestText), [element(.p, [.classes("request")], [.words([.context(.requestText)])])])
    return [words(.requestTime, .supplementAsked), own, words(.requestDeadline, .supplementDeadline)]
}

private func heading(_ spec: FormSpec, _ words: SystemText) -> [Node] {
    [element(.p, [.classes("over")], [.text(spec[.root].label)]), element(.h1, [], [.phrase(words)])]
}

private func title(_ spec: FormSpec, _ words: SystemText) -> [Piece] {
    [.phrase(words), .literal(" – "), .text(spec[.root].label)]
}
