import FormSpec

/// The pages of a form as programs, and what the lint says about them: nothing, unless a text is wanting or the
/// emitter itself is wrong.
package func pages(for spec: FormSpec) -> (pages: [PageProgram], findings: [LintFinding]) {
    let trees = pageTrees(for: spec)
    return (trees.map { Flattener.program(of: $0, spec: spec) }, trees.flatMap { lint($0, spec: spec) })
}

/// The pages as trees, in the order of their kinds.
package func pageTrees(for spec: FormSpec) -> [PageTree] {
    spec.pageKinds.map { kind in
        switch kind {
        case .start: startPage(spec)
        case .tasks: taskListPage(spec)
        case .section(let position): sectionPage(spec, position: position)
        case .form: formPage(spec)
        case .review: reviewPage(spec)
        case .receipt: receiptPage(spec)
        case .copy: copyPage(spec)
        case .supplement: supplementPage(spec)
        case .supplementReview: supplementReviewPage(spec)
        case .supplementReceipt: supplementReceiptPage(spec)
        }
    }
}
