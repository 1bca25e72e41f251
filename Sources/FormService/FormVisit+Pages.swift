import FormRuntime
import FormSpec

// Pages with what they are given beside the answers: addresses, identities, texts of the moment.
extension FormVisit {
    /// The page with the violations of what it holds, or none.
    func page(
        _ kind: PageProgram.Kind, violations: [Violation] = [], notice: SystemNotice? = nil, isWarning: Bool = false,
        adjust: (inout PageContext) -> Void = { _ in }
    ) -> Response {
        guard let runner = form.runner(address.language) else { return MessagePage.notFound.response() }
        var context = PageContext(today: service.environment.today(), violations: violations)
        fillAddresses(&context)
        fillScript(&context, kind)
        fillRows(&context, kind, violations)
        context[.definitionDigest] = form.digest
        context[.revision] = String(draft.instance.revision)
        context[.notice] = notice?.text(address.language) ?? draftNotice(runner)
        context.heldContents = heldContents
        if isWarning { context[.onlyWarnings] = "1" }
        switch kind {
        case .start: fillStart(&context)
        case .tasks: fillTasks(&context)
        case .section, .form, .review, .supplement, .supplementReview: break
        case .receipt, .copy: fillReceipt(&context, draft.receipt)
        case .supplementReceipt: break
        }
        adjust(&context)
        return .page(runner.render(kind, state: state, context: context))
    }

    private func draftNotice(_ runner: PageRunner) -> String {
        if let changes = formChanges(runner) { return changes }
        if query.opensMore { return SystemNotice.moreQuestions.text(address.language) }
        if let imported = query.imported { return SystemNotice.rowsImported(imported).text(address.language) }
        return query.isSaved ? runner.phrase(.draftSaved) : ""
    }

    /// What another version of the form changed under the draft.
    private func formChanges(_ runner: PageRunner) -> String? {
        let lost = draft.remarks.map(\.answer.raw).joined(separator: "; ")
        let changes = draft.former.map { FormChanges(from: $0, to: form.spec).words(address.language) } ?? ""
        let answers = lost.isEmpty ? "" : "\(runner.phrase(.formChanged)) \(lost)"
        guard !changes.isEmpty else { return answers.isEmpty ? nil : answers }
        let heading = SystemNotice.formRenewed.text(address.language)
        return [heading, changes, answers].filter { !$0.isEmpty }.joined(separator: " ")
    }

    private func fillAddresses(_ context: inout PageContext) {
        context[.serviceName] = ServiceName.text(address.language)
        context[.stylesheetAddress] = "/lomake.css"
        context[.pageAddress] = address.path
        context[.formAddress] = address.at(.home).path
        context[.tasksAddress] = address.at(.home).path
        context[.postAddress] = address.path + query.lasting.text
        context[.sendAddress] = address.at(.review).path
        context[.receiptAddress] = address.at(.receipt).path
        context[.downloadAddress] = address.at(.application).path
        context[.copyAddress] = address.at(.copy).path
        context[.filesAddress] = address.at(.home).path + "/liite"
        context[.projectAddress] = "/"
        context[.accessibilityAddress] = "/saavutettavuus"
        context[.feedbackAddress] = "/palaute"
        if let sessions = service.sessions { context[.sessionMinutes] = String(sessions.minutes) }
        context.sectionAddresses = form.sections.map { address.at(.section($0.id)).path }
    }

    /// One script for all pages: the fragment, which stays in the browser, tells where the page's data are, and what day
    /// it is. No data where a page asks nothing or shows a part of a long list: the script would compute sums over the
    /// rows it sees.
    private func fillScript(_ context: inout PageContext, _ kind: PageProgram.Kind) {
        var told = ""
        if let data = form.scriptData(kind, address.language), !hasLongLists(on: kind) {
            told = "#\(data.path),\(service.environment.today())"
        }
        context[.scriptAddress] = PublishedScript.engine.path + told
    }

    private func fillStart(_ context: inout PageContext) {
        let progress = progress([])
        let (questions, known) = progress.counts
        context[.questionCount] = String(questions)
        context[.knownCount] = known > 0 ? String(known) : ""
        context[.minutes] = String(progress.minutes)
    }

    private func fillTasks(_ context: inout PageContext) {
        let violations = check().violations
        context.sectionStates = progress(violations).states
        if violations.isEmpty { context[.reviewAddress] = address.at(.review).path }
    }

    func fillReceipt(_ context: inout PageContext, _ receipt: Receipt?) {
        guard let receipt else { return }
        context[.receiptTime] = form.written(receipt.time, in: address.language)
        context[.receiptReference] = receipt.reference
        context[.contentDigest] = receipt.contentDigest
    }

    private func progress(_ violations: [Violation]) -> SectionProgress {
        SectionProgress(
            spec: form.spec, sections: form.sections, instance: draft.instance, violations: violations, state: state)
    }
}
