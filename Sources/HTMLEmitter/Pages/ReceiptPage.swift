import FormSpec

/// What the customer keeps: when it was received, under which reference, and what exactly.
func receiptPage(_ spec: FormSpec) -> PageTree {
    let frame = PageFrame(spec: spec, kind: .receipt)
    let root = spec[.root]
    func pair(_ name: SystemText, _ value: PageContextValue) -> Node {
        .when(
            .given(value),
            [element(.div, [], [element(.dt, [], [.phrase(name)]), element(.dd, [], [.words([.context(value)])])])])
    }
    let facts = element(
        .dl, [.classes("answers")],
        [
            pair(.receiptReference, .receiptReference), pair(.receiptTime, .receiptTime),
            pair(.contentDigest, .contentDigest), pair(.receiptDigest, .definitionDigest),
        ])
    let download: Node = .when(
        .given(.downloadAddress),
        [element(.p, [], [.link(Link(.address(.downloadAddress), [.phrase(.downloadXML)]))])])
    let main: [Node] = [
        element(
            .div, [.classes("done")],
            [
                element(.p, [.classes("over")], [.text(root.label)]),
                element(.h1, [], [.phrase(.receiptTitle)]), element(.p, [], [.phrase(.receiptIntroduction)]),
            ]),
        facts, element(.h2, [], [.phrase(.receiptNext)]), element(.p, [], [.phrase(.receiptNextText)]), download,
    ]
    return frame.page(
        title: [.phrase(.receiptTitle), .literal(" – "), .text(root.label)], form: nil, main: main)
}
