import FormRuntime
import FormSpec
import SchemaTables

/// One request for one draft: what its pages show and what a post does to it. Each subject has a file of its own.
struct FormVisit {
    let service: FormService
    let form: PublishedForm
    let address: FormAddress
    var draft: Draft
    let isStored: Bool
    var query = VisitQuery()
    /// The answers as they are stored, before what the request does.
    var stored: FormInstance?
    /// The names of the fields at which the page that was posted shows errors.
    var shownErrors: Set<String> = []

    /// The page that the address names.
    func show() -> Response {
        switch address.step {
        case .home: return home()
        case .section(let id): return section(id)
        case .review: return review()
        case .receipt: return receiptPage()
        case .application: return application(draft.receipt)
        case .copy: return draft.receipt == nil ? .seeOther(address.at(.review).path) : page(.copy)
        case .attachment(let name): return attachment(name)
        case .importRows(let list): return importPage(list)
        case .supplement, .supplementReview, .supplementReceipt, .supplementApplication: return showSupplement()
        }
    }

    private func section(_ id: String) -> Response {
        guard isStored, let position = position(ofSection: id) else { return MessagePage.notFound.response() }
        guard draft.receipt == nil else { return .seeOther(address.at(.receipt).path) }
        guard isAsked(form.sections[position]) else { return .seeOther(address.at(.home).path) }
        return filling(.section(position), section: position)
    }

    private func home() -> Response {
        guard isStored else { return page(.start) }
        guard draft.receipt == nil else { return .seeOther(address.at(.receipt).path) }
        return form.hasTaskList ? page(.tasks) : filling(.form, section: nil)
    }

    /// A page to fill in, with what is wrong where a summary of errors led to it.
    private func filling(_ page: PageProgram.Kind, section: Int?) -> Response {
        self.page(page, violations: query.showsErrors ? violations(inSection: section) : [])
    }

    /// Of a form with a list of sections; nil where it has no such section.
    func position(ofSection id: String) -> Int? {
        form.hasTaskList ? form.sections.firstIndex { $0.id == id } : nil
    }

    /// Whether rules leave something of a section to be asked.
    func isAsked(_ section: FormSection) -> Bool {
        let state = state
        return section.fields.contains { state.isRelevant(FieldAddress($0)) }
    }

    /// What is wrong in a section, or in the whole of the form.
    func violations(inSection section: Int?) -> [Violation] {
        let found = check().violations.filter { violation in
            section == nil || form.spec.sectionPosition(of: violation.address.field, in: form.sections) == section
        }
        return atControls(found)
    }

    /// The draft with its rules computed for today.
    var state: FormState { FormState(draft.instance, plan: form.plan, context: today) }

    var today: ValidationContext { ValidationContext(today: service.environment.today()) }

    /// A field's label in the language of the page.
    func label(of field: FieldIndex) -> String {
        form.spec.texts.text(form.spec[field].label, language: form.spec.texts.position(of: address.language) ?? 0)
    }

    func check() -> FormFindings { findings(in: state, validator: form.validator) }

    /// The rows of long lists that the page shows.
    var focus: RowFocus { query.row.map { RowFocus(on: $0, in: draft.instance) } ?? .start }

    /// Saves the draft under a new revision, then answers with where it is now.
    func saved(_ answer: (FormAddress) -> Response) -> Response {
        var visit = self
        let former = isStored ? draft.instance.revision : nil
        visit.draft.instance.revision += 1
        // What another version of the form changed was told on the page that this answers.
        visit.draft.former = nil
        visit.draft.remarks = []
        let key = isStored ? address.draft : service.environment.newKey()
        if let stored, visit.draft.receipt == nil {
            visit.draft.history.note(stored.record(of: form.spec), visit.draft.instance.record(of: form.spec))
        }
        switch service.store.save(visit.draft, key: key, expecting: former) {
        case .saved: return answer(address.at(address.step, draft: key))
        case .overtaken: return MessagePage.changedElsewhere.response()
        case .failed: return MessagePage.notKept.response()
        }
    }

    /// The same visit with another draft, at another place.
    func with(_ draft: Draft, at place: FormAddress? = nil) -> FormVisit {
        var visit = FormVisit(
            service: service, form: form, address: place ?? address, draft: draft, isStored: true)
        visit.query = query
        visit.stored = stored
        return visit
    }
}
