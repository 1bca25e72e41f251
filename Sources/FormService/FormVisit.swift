import FormRuntime
import FormSpec
import SchemaTables

/// One request for one draft: what its pages show and what a post does to it.
struct FormVisit {
    let service: FormService
    let form: PublishedForm
    let address: FormAddress
    var draft: Draft
    let isStored: Bool
    /// The query of the request: where to return to, what to say.
    var query = ""
    /// The names of the fields at which the page that was posted shows errors.
    var shownErrors: Set<String> = []

    /// The page that the address names.
    func show() -> Response {
        switch address.step {
        case .home: return home()
        case .section(let id):
            guard isStored, form.hasTaskList, let position = form.sections.firstIndex(where: { $0.id == id }) else {
                return MessagePage.notFound.response()
            }
            guard isAsked(form.sections[position]) else { return .seeOther(address.at(.home).path) }
            return page(.section(position))
        case .review: return review()
        case .receipt: return receiptPage()
        case .application: return application()
        }
    }

    /// Whether rules leave something of a section to be asked.
    func isAsked(_ section: FormSection) -> Bool {
        let state = state
        return section.fields.contains { state.isRelevant(FieldAddress($0)) }
    }

    private func home() -> Response {
        guard isStored else { return page(.start) }
        return page(form.hasTaskList ? .tasks : .form)
    }

    /// The page with the violations of what it holds, or none.
    func page(
        _ kind: PageProgram.Kind, violations: [Violation] = [], notice: SystemNotice? = nil, isWarning: Bool = false
    ) -> Response {
        guard let runner = form.runner(address.language) else { return MessagePage.notFound.response() }
        var context = PageContext(today: service.environment.today(), violations: violations)
        fillAddresses(&context)
        if let data = form.scriptData(kind, address.language) {
            // The fragment stays in the browser: one script for all pages, told where its page's data are, and what day
            // it is.
            let today = service.environment.today()
            context[.scriptAddress] = "\(PublishedScript.engine.path)#\(data.path),\(today)"
        }
        context[.definitionDigest] = form.digest
        context[.revision] = String(draft.instance.revision)
        context[.notice] = draftNotice(runner)
        if let notice { context[.notice] = notice.text(address.language) }
        if isWarning { context[.onlyWarnings] = "1" }
        switch kind {
        case .start: fillStart(&context)
        case .tasks: fillTasks(&context)
        case .section, .form, .review: break
        case .receipt: fillReceipt(&context)
        }
        return .page(runner.render(kind, state: state, context: context))
    }

    private func draftNotice(_ runner: PageRunner) -> String {
        let lost = draft.remarks.map(\.answer.raw).joined(separator: "; ")
        if !lost.isEmpty { return "\(runner.phrase(.formChanged)) \(lost)" }
        return asks(FormAddress.saved) ? runner.phrase(.draftSaved) : ""
    }

    func asks(_ parameter: String) -> Bool { query.split(separator: "&").contains { $0 == parameter } }

    private func fillAddresses(_ context: inout PageContext) {
        context[.serviceName] = ServiceName.text(address.language)
        context[.stylesheetAddress] = "/lomake.css"
        context[.pageAddress] = address.path
        context[.formAddress] = address.at(.home).path
        context[.tasksAddress] = address.at(.home).path
        context[.postAddress] =
            asks(FormAddress.returning) ? "\(address.path)?\(FormAddress.returning)" : address.path
        context[.sendAddress] = address.at(.review).path
        context[.receiptAddress] = address.at(.receipt).path
        context[.downloadAddress] = address.at(.application).path
        context[.projectAddress] = "/"
        context[.accessibilityAddress] = "/saavutettavuus"
        context[.feedbackAddress] = "/palaute"
        context.sectionAddresses = form.sections.map { address.at(.section($0.id)).path }
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

    private func fillReceipt(_ context: inout PageContext) {
        guard let receipt = draft.receipt else { return }
        context[.receiptTime] = receipt.time
        context[.receiptReference] = receipt.reference
        context[.contentDigest] = receipt.contentDigest
    }

    private func progress(_ violations: [Violation]) -> SectionProgress {
        SectionProgress(
            spec: form.spec, sections: form.sections, instance: draft.instance, violations: violations, state: state)
    }

    /// All answers, with what is still wrong with them or what has to be confirmed; of a short form that has errors,
    /// the form itself.
    func review(notice: SystemNotice? = nil) -> Response {
        let found = check()
        guard found.violations.isEmpty else {
            // The list of sections says which are not right yet; a short form shows its errors itself.
            return form.hasTaskList
                ? .seeOther(address.at(.home).path) : page(.form, violations: found.violations)
        }
        return page(
            .review, violations: found.warnings, notice: notice, isWarning: !found.warnings.isEmpty)
    }

    func receiptPage() -> Response {
        guard draft.receipt != nil else { return .seeOther(address.at(.review).path) }
        return page(.receipt)
    }

    func application() -> Response {
        guard let receipt = draft.receipt else { return MessagePage.notFound.response() }
        let name = "\(form.spec.id)-\(receipt.reference).xml"
        let headers = [
            ("Content-Type", "application/xml; charset=utf-8"), ("Cache-Control", "no-store"),
            ("Content-Disposition", "attachment; filename=\"\(name)\""), ("X-Content-Type-Options", "nosniff"),
        ]
        return Response(status: 200, headers: headers, body: receipt.application)
    }

    /// The draft with its rules computed for today.
    var state: FormState { FormState(draft.instance, plan: form.plan, context: today) }

    var today: ValidationContext { ValidationContext(today: service.environment.today()) }

    func check() -> FormFindings { findings(in: state, validator: form.validator) }
}

/// What the service says of itself above a page.
enum SystemNotice {
    case confirmFirst

    func text(_ language: String) -> String {
        switch self {
        case .confirmFirst:
            switch language {
            case "sv": "Bekräfta att du har kontrollerat punkterna innan du skickar."
            case "en": "Confirm that you have checked these before you send."
            default: "Vahvista ennen lähettämistä, että olet tarkistanut nämä kohdat."
            }
        }
    }
}
