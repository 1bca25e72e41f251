import FormRuntime
import FormSpec

// Supplements: only what the authority asks for can be changed, each answer says what was sent before, and what is sent
// has a receipt of its own.
extension FormVisit {
    /// The supplement that is being given: the last one, until it is sent.
    private var current: Supplement? { draft.supplements.last.flatMap { $0.receipt == nil ? $0 : nil } }

    /// What a page tells of the request that waits for an answer.
    func fillRequest(_ context: inout PageContext) {
        guard let request = current?.request else { return }
        context[.supplementAddress] = address.at(.supplement).path
        context[.requestText] = request.text
        context[.requestTime] = form.written(request.asked, in: address.language)
        context[.requestDeadline] = request.until.map { form.written($0, in: address.language) } ?? ""
    }

    func showSupplement() -> Response {
        switch address.step {
        case .supplementReceipt(let number): return supplementReceipt(number)
        case .supplementApplication(let number): return application(sentSupplement(number)?.receipt)
        case .supplement, .supplementReview, .home, .section, .review, .receipt, .application, .copy, .attachment,
            .importRows:
            break
        }
        guard let work = SupplementWork(self, current) else { return .seeOther(address.at(.receipt).path) }
        guard address.step == .supplementReview else { return work.asking() }
        let violations = work.violations
        return violations.isEmpty ? work.review() : work.asking(violations)
    }

    func takeSupplement(_ posted: PostedForm) -> Response {
        guard let work = SupplementWork(self, current) else { return .seeOther(lastReceipt.path) }
        let action = PostedAction(posted, instance: work.visit.draft.instance, spec: form.spec)
        guard address.step == .supplementReview else { return work.take(posted, action) }
        switch action {
        case .send: return sendSupplement(work, isConfirmed: posted.first("_vahvistus") != nil)
        case .language(let language): return .seeOther(address.at(.supplementReview, language: language).path)
        case .next, .save, .refresh, .back, .start, .addRow, .removeRow, .removeFile, .restore, .copy, .importRows,
            .showRows:
            return .seeOther(address.at(.supplement).path)
        }
    }

    /// Where a second press of the sending button leads.
    private var lastReceipt: FormAddress {
        address.at(draft.supplements.isEmpty ? .receipt : .supplementReceipt(draft.supplements.count))
    }

    private func sendSupplement(_ work: SupplementWork, isConfirmed: Bool) -> Response {
        let changes = work.changes
        guard work.violations.isEmpty else { return work.asking(work.violations) }
        guard !changes.isEmpty else { return work.review(notice: .nothingChanged) }
        guard work.warnings.isEmpty || isConfirmed else { return work.review(notice: .confirmFirst) }
        var visit = self
        let joined = work.visit.draft.instance.joined(to: draft.instance, of: form.spec)
        let state = FormState(joined, plan: form.plan, context: today)
        let found = findings(in: state, validator: form.validator)
        let last = draft.supplements.count - 1
        visit.draft.supplements[last].receipt = receipt(of: state, warnings: found.warnings)
        visit.draft.supplements[last].changes = changes
        visit.draft.supplements[last].instance = nil
        visit.draft.instance = joined
        visit.draft.instance.revision = draft.instance.revision
        return visit.saved { .seeOther($0.at(.supplementReceipt(last + 1)).path) }
    }

    private func sentSupplement(_ number: Int) -> Supplement? {
        guard draft.supplements.indices.contains(number - 1) else { return nil }
        return draft.supplements[number - 1].receipt == nil ? nil : draft.supplements[number - 1]
    }

    private func supplementReceipt(_ number: Int) -> Response {
        guard let sent = sentSupplement(number) else { return .seeOther(address.at(.receipt).path) }
        return page(.supplementReceipt) { context in
            fillReceipt(&context, sent.receipt)
            context[.supplementedReference] = draft.receipt?.reference ?? ""
            context[.downloadAddress] = address.at(.supplementApplication(number)).path
            fillRequest(&context)
        }
    }
}

/// A supplement being given: the visit with the application as it changes, and what is open in it.
struct SupplementWork {
    /// Its draft holds the changed application.
    var visit: FormVisit
    let opened: OpenedFields
    /// The application as it was sent.
    private let sent: FormInstance
    private let base: FormVisit

    /// Nil where nothing was sent or nothing is asked.
    init?(_ visit: FormVisit, _ supplement: Supplement?) {
        guard visit.isStored, let receipt = visit.draft.receipt, let supplement else { return nil }
        opened = OpenedFields(supplement.request.fields, of: visit.form.spec)
        base = visit
        sent = visit.draft.instance
        var working = visit
        working.draft.instance =
            supplement.instance ?? sent.openedForSupplement(opened, sent: receipt.time, of: visit.form.spec)
        working.draft.instance.revision = sent.revision
        self.visit = working
    }

    /// What is wrong with what is asked; the rest was right when it was sent.
    var violations: [Violation] {
        visit.atControls(visit.check().violations.filter { opened.asked.contains($0.address.field) })
    }

    /// What has to be confirmed of what is asked; the rest was confirmed when it was sent.
    var warnings: [Violation] { visit.check().warnings.filter { opened.asked.contains($0.address.field) } }

    /// The names of what is changed.
    var changes: [String] { visit.draft.instance.differences(from: sent, of: visit.form.spec) }

    func asking(_ violations: [Violation] = [], notice: SystemNotice? = nil) -> Response {
        visit.focused(on: violations).page(.supplement, violations: violations, notice: notice, adjust: fill)
    }

    func review(notice: SystemNotice? = nil) -> Response {
        let warnings = warnings
        return visit.page(
            .supplementReview, violations: warnings, notice: notice ?? removedRows, isWarning: !warnings.isEmpty,
            adjust: fill)
    }

    /// Rows that were sent and are gone are seen in no list any more.
    private var removedRows: SystemNotice? {
        let spec = visit.form.spec
        let kept = Set(visit.draft.instance.record(of: spec).rows.map(\.key))
        let gone = sent.record(of: spec).rows.count { !kept.contains($0.key) }
        return gone == 0 ? nil : .rowsRemoved(gone)
    }

    /// Keys of rows stand in the names of answers as steps of digits alone, which no field has.
    private var changedRows: Set<Int> {
        Set(changes.flatMap { $0.split(separator: "/").compactMap { Int($0) } })
    }

    private func fill(_ context: inout PageContext) {
        visit.fillRequest(&context)
        context[.sendAddress] = visit.address.at(.supplementReview).path
        context.openedFields = opened.shown
        context.changedRows = changedRows
        context.sectionStates = visit.form.sections.map { section in
            section.fields.contains(where: opened.shown.contains) ? .inProgress : .notAsked
        }
    }

    /// Keeps what was typed of what is asked, then does what the button asks.
    func take(_ posted: PostedForm, _ action: PostedAction) -> Response {
        let (kept, lost) = visit.keepFiles(of: posted)
        var work = self
        work.visit.draft.instance.take(
            kept, plan: visit.form.plan, context: visit.today, focus: visit.focus,
            language: visit.address.language, isOpen: opened.asked.contains)
        if let lost { return work.saved { $0.asking(notice: .fileNotKept(lost)) } }
        return work.act(action)
    }

    private func act(_ action: PostedAction) -> Response {
        switch action {
        case .next, .send, .start: return goOn()
        case .save: return saved(query: { $0.isSaved = true }, fragment: "sivu:ilmoitus")
        case .refresh: return saved { $0.asking() }
        case .back: return saved { .seeOther($0.visit.address.at(.receipt).path) }
        case .language(let language):
            return saved { .seeOther($0.visit.address.at(.supplement, language: language).path) }
        case .addRow(let list): return addRow(to: list)
        case .removeRow(let row): return removeRow(row)
        case .removeFile(let file): return changed(at: file) { $0.removeFile(at: file, spec: visit.form.spec) }
        case .restore(let field): return changed(at: field) { $0.restore(at: field, spec: visit.form.spec) }
        case .copy(let source, let target):
            return changed(at: target) { $0.copyAnswers(from: source, to: target, of: visit.form.spec) }
        // Rows from a spreadsheet are for the application itself.
        case .importRows(let list): return changed(at: list) { _ in }
        case .showRows(let key): return saved(query: { $0.row = key }, fragment: nil)
        }
    }

    private func goOn() -> Response {
        var work = self
        work.visit = visit.openingRows(for: violations)
        let violations = work.violations
        guard violations.isEmpty else { return work.saved { $0.asking(violations) } }
        return saved { .seeOther($0.visit.address.at(.supplementReview).path) }
    }

    private func addRow(to list: FieldAddress) -> Response {
        let rows = visit.draft.instance.rows(of: list.field, in: list.rows, of: visit.form.spec)
        guard opened.asked.contains(list.field), visit.form.spec[list.field].occurs.max.map({ rows.count < $0 }) ?? true
        else { return changed(at: list) { _ in } }
        var work = self
        let key = work.visit.draft.instance.addRow(to: list.field, in: list.rows, of: visit.form.spec)
        let row = FieldAddress(list.field, rows: list.rows.appending(key))
        let isLong = rows.count >= RowFocus.groupSize
        return work.saved(
            query: { if isLong { $0.row = key } }, fragment: visit.form.spec.name(of: row))
    }

    private func removeRow(_ row: FieldAddress) -> Response {
        guard visit.form.spec[row.field].repeats, let key = row.rows.keys.last else {
            return changed(at: row) { _ in }
        }
        let around = RowPath(Array(row.rows.keys.dropLast()))
        return changed(at: FieldAddress(row.field, rows: around)) {
            $0.removeRow(key, of: row.field, in: around, of: visit.form.spec)
        }
    }

    /// A change of what is asked; of anything else nothing happens.
    private func changed(at address: FieldAddress, _ change: (inout FormInstance) -> Void) -> Response {
        var work = self
        if opened.asked.contains(address.field) { change(&work.visit.draft.instance) }
        return work.saved(fragment: visit.form.spec.name(of: address))
    }

    /// Saves, and comes back to the page.
    private func saved(
        query adjust: @escaping (inout VisitQuery) -> Void = { _ in }, fragment: String?
    ) -> Response {
        saved { work in
            var query = work.visit.query.lasting
            adjust(&query)
            let target = fragment.map { "#" + Fragment.escaped($0) } ?? ""
            return .seeOther(work.visit.address.at(.supplement).path + query.text + target)
        }
    }

    private func saved(_ answer: @escaping (SupplementWork) -> Response) -> Response {
        var stored = base
        stored.draft.supplements[stored.draft.supplements.count - 1].instance = visit.draft.instance
        return stored.saved { _ in
            var work = self
            work.visit.draft.instance.revision += 1
            return answer(work)
        }
    }
}

extension FormService {
    /// Records what the authority asks for of an application that was sent. Refused where there is none, where another
    /// request still waits, and where an id names no field that customers answer: those are told.
    package func requestSupplement(
        _ request: SupplementRequest, of key: String
    ) -> Result<Void, SupplementRefusal> {
        guard var draft = store.draft(key), draft.receipt != nil else { return .failure(.nothingSent) }
        guard draft.supplements.allSatisfy({ $0.receipt != nil }) else { return .failure(.anotherWaits) }
        let unknown = OpenedFields(request.fields, of: draft.spec).unknown
        guard unknown.isEmpty, !request.fields.isEmpty else { return .failure(.unknownFields(unknown)) }
        let former = draft.instance.revision
        draft.instance.revision += 1
        draft.supplements.append(Supplement(request))
        return store.save(draft, key: key, expecting: former) == .saved ? .success(()) : .failure(.notKept)
    }
}

/// Why a request for a supplement was not recorded.
package enum SupplementRefusal: Error, Hashable, Sendable {
    /// There is no such application, or it was not sent yet.
    case nothingSent
    case anotherWaits
    /// No field of the form that customers answer has these ids.
    case unknownFields([String])
    /// The store could not keep it, or it changed meanwhile.
    case notKept
}
