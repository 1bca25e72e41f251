import FormSpec

/// The sections of a long form with how far each is filled in, in words; last the review, once nothing is wrong.
func taskListPage(_ spec: FormSpec) -> PageTree {
    let root = spec[.root]
    let rows = spec.sections.enumerated().map { task($1, at: $0) }
    let review: Node = .when(
        .given(.reviewAddress), [.link(Link(.address(.reviewAddress), [.phrase(.tasksReview)]))],
        otherwise: [
            element(.span, [], [.phrase(.tasksReview)]),
            element(.span, [.classes("state")], [.phrase(.stateCannotStart)]),
        ])
    let main: [Node] = [
        noticeBanner(),
        element(.p, [.classes("over")], [.text(root.label)]),
        element(.h1, [], [.phrase(.tasksTitle)]),
        element(.p, [.classes("intro")], [.phrase(.tasksIntroduction)]),
        .when(
            .given(.deadline),
            [element(.p, [.classes("deadline")], [element(.b, [], [.phrase(.deadlineIs, .context(.deadline))])])]),
        element(.ul, [.classes("tasks")], rows + [element(.li, [], [review])]),
        .when(.given(.draftKept), [element(.p, [.classes("hint")], [.words([.context(.draftKept)])])]),
    ]
    return PageFrame(spec: spec, kind: .tasks).page(
        title: [.phrase(.tasksTitle), .literal(" – "), .text(root.label)], form: nil, main: main)
}

private func task(_ section: FormSection, at position: Int) -> Node {
    let link = Node.link(Link(.section(position), [.text(section.title)]))
    let title: Node = .when(
        .section(position, .notAsked), [element(.span, [], [.text(section.title)])], otherwise: [link])
    let states = SectionState.allCases.map { state -> Node in
        .when(.section(position, state), [element(.span, [.classes("state")], [.phrase(state.words)])])
    }
    return element(.li, [], [title] + states)
}

extension SectionState {
    /// As the task list says it.
    fileprivate var words: SystemText {
        switch self {
        case .notStarted: .stateNotStarted
        case .inProgress: .stateInProgress
        case .done: .stateDone
        case .optional: .stateOptional
        case .notAsked: .stateNotAsked
        }
    }
}
