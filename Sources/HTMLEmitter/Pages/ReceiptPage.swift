import FormSpec

/// What the customer keeps: when it was received, under which reference, and what exactly (13/2003, 12 §).
func receiptPage(_ spec: FormSpec) -> PageTree {
    receipt(of: spec, kind: .receipt, title: .receiptTitle, introduction: .receiptIntroduction)
}

/// The same of what was sent in supplement of something sent before.
func supplementReceiptPage(_ spec: FormSpec) -> PageTree {
    receipt(
        of: spec, kind: .supplementReceipt, title: .receiptTitleSupplement,
        introduction: .receiptIntroductionSupplement)
}

private func receipt(
    of spec: FormSpec, kind: PageProgram.Kind, title: SystemText, introduction: SystemText
) -> PageTree {
    let root = spec[.root]
    let main: [Node] = [
        element(
            .div, [.classes("done")],
            [
                element(.p, [.classes("over")], [.text(root.label)]),
                element(.h1, [], [.phrase(title)]), element(.p, [], [.phrase(introduction)]),
            ]),
        supplementAsked(), receiptFacts(), element(.p, [], [.phrase(.acknowledgement)]),
        element(.h2, [], [.phrase(.receiptNext)]), element(.p, [], [.phrase(.receiptNextText)]),
        kept(.copyAddress, .receiptCopy), kept(.downloadAddress, .downloadXML),
        element(.p, [.classes("hint")], [.phrase(.printHint)]),
    ]
    return PageFrame(spec: spec, kind: kind).page(
        title: [.phrase(title), .literal(" – "), .text(root.label)], form: nil, main: main)
}

/// All that was sent, as read: to be printed and kept.
func copyPage(_ spec: FormSpec) -> PageTree {
    let root = spec[.root]
    let main: [Node] =
        [
            element(.p, [.classes("over")], [.text(root.label)]), element(.h1, [], [.phrase(.copyTitle)]),
            element(.p, [.classes("intro")], [.phrase(.copyIntroduction), .literal(" "), .phrase(.printHint)]),
            receiptFacts(),
        ] + answerSections(spec, for: .copy)
    return PageFrame(spec: spec, kind: .copy).page(
        title: [.phrase(.copyTitle), .literal(" – "), .text(root.label)], form: nil, main: main)
}

/// What the authority asks for, and the way to give it.
private func supplementAsked() -> Node {
    let link = Node.link(Link(.address(.supplementAddress), [.phrase(.supplementStart)]))
    return .when(
        .given(.supplementAddress),
        [
            element(
                .section, [.classes("part")],
                [element(.h2, [], [.phrase(.supplementTitle)])] + supplementRequest()
                    + [element(.p, [], [link])])
        ])
}

private func kept(_ address: PageContextValue, _ words: SystemText) -> Node {
    .when(.given(address), [element(.p, [], [.link(Link(.address(address), [.phrase(words)]))])])
}

/// Reference, time and digests.
private func receiptFacts() -> Node {
    func pair(_ name: SystemText, _ value: PageContextValue) -> Node {
        .when(
            .given(value),
            [element(.div, [], [element(.dt, [], [.phrase(name)]), element(.dd, [], [.words([.context(value)])])])])
    }
    return element(
        .dl, [.classes("answers")],
        [
            pair(.receiptReference, .receiptReference), pair(.supplementedReference, .supplementedReference),
            pair(.receiptTime, .receiptTime), pair(.contentDigest, .contentDigest),
            pair(.receiptDigest, .definitionDigest),
        ])
}
