import FormRuntime
import FormSpec

// Posts: what was typed is kept first, whatever the pressed button asks.
extension FormVisit {
    /// Does what the pressed button asks.
    func take(_ posted: PostedForm) -> Response {
        switch address.step {
        case .supplement, .supplementReview, .supplementReceipt, .supplementApplication: return takeSupplement(posted)
        case .home, .section, .review, .receipt, .application, .copy, .attachment, .importRows: break
        }
        guard draft.receipt == nil else { return .seeOther(address.at(.receipt).path) }
        let action = PostedAction(posted, instance: draft.instance, spec: form.spec)
        switch address.step {
        case .review: return takeReview(action, isConfirmed: posted.first("_vahvistus") != nil)
        case .home where !isStored: return begin(action)
        case .home where !form.hasTaskList: return take(posted, action, on: .form, section: nil)
        case .section(let id):
            guard isStored, let position = position(ofSection: id) else { return MessagePage.notFound.response() }
            return take(posted, action, on: .section(position), section: position)
        case .importRows(let list): return takeImport(posted, list)
        case .home, .receipt, .application, .copy, .attachment, .supplement, .supplementReview, .supplementReceipt,
            .supplementApplication:
            return .seeOther(address.at(.home).path)
        }
    }

    /// A draft begins when somebody asks for it, not when a page is looked at.
    private func begin(_ action: PostedAction) -> Response {
        if case .language(let language) = action { return .seeOther(address.at(.home, language: language).path) }
        return saved { .seeOther($0.at(.home).path) }
    }

    private func take(
        _ posted: PostedForm, _ action: PostedAction, on page: PageProgram.Kind, section: Int?
    ) -> Response {
        let (kept, lost) = keepFiles(of: posted)
        var visit = self
        let conflicts = visit.keepAnswers(kept, section: section)
        visit.shownErrors = Set(posted.values["_virhe"] ?? [])
        if let lost { return visit.savedPage(page, notice: .fileNotKept(lost)) }
        if !conflicts.isEmpty { return visit.savedPage(page, notice: notice(of: conflicts)) }
        if action == .next, let more = visit.firstOpened(since: self, in: section, posted) { return visit.asking(more) }
        return visit.act(action, on: page, section: section)
    }

    /// The first question that the answers open on the page, that was neither shown nor posted and has no answer: a
    /// browser without script shows it only now.
    private func firstOpened(since before: FormVisit, in section: Int?, _ posted: PostedForm) -> FieldAddress? {
        let shown = Set(before.questions(in: section))
        let opened = questions(in: section).first { address in
            !shown.contains(address) && draft.instance.raw(at: address, of: form.spec).isEmpty
                && !posted.has(form.spec.name(of: address))
        }
        // With errors the page comes back in any case.
        return opened.flatMap { violations(inSection: section).isEmpty ? $0 : nil }
    }

    /// What a page asks and the customer may answer, in the order of the page; of no section, of the whole form.
    func questions(in section: Int?) -> [FieldAddress] {
        var found: [FieldAddress] = []
        let state = state
        form.spec.forEachShownField(
            of: draft.instance, in: section.map { form.sections[$0] }, state: state, focus: focus
        ) { address in
            if form.spec[address.field].slot != nil, !state.isLocked(address) { found.append(address) }
        }
        return found
    }

    /// Saves, and comes back to the page, at a question that it did not show before.
    private func asking(_ question: FieldAddress) -> Response {
        var after = query.lasting
        after.opensMore = true
        let fragment = Fragment.escaped(form.spec.name(of: question))
        return saved { .seeOther("\($0.path)\(after.text)#\(fragment)") }
    }

    private func takeReview(_ action: PostedAction, isConfirmed: Bool) -> Response {
        switch action {
        case .send: return send(isConfirmed: isConfirmed)
        case .language(let language): return .seeOther(address.at(.review, language: language).path)
        case .next, .save, .refresh, .back, .start, .addRow, .removeRow, .removeFile, .restore, .copy, .importRows,
            .showRows:
            return .seeOther(address.at(.home).path)
        }
    }

    private func act(_ action: PostedAction, on page: PageProgram.Kind, section: Int?) -> Response {
        switch action {
        case .next, .send, .start: return goOn(from: page, section: section)
        case .save: return savedWithNotice()
        case .refresh: return savedPage(page, violations: violations(inSection: section).filter(isShown))
        case .back: return saved { .seeOther($0.at(.home).path) }
        case .language(let language):
            return saved { .seeOther($0.at($0.step, language: language).path + query.lasting.text) }
        case .addRow(let list): return addRow(to: list)
        case .removeRow(let row): return removeRow(row)
        case .removeFile(let file): return changed(focus: file) { $0.removeFile(at: file, spec: form.spec) }
        case .restore(let field): return changed(focus: field) { $0.restore(at: field, spec: form.spec) }
        case .copy(let source, let target): return copy(source, into: target, on: page)
        case .importRows(let list):
            return saved { .seeOther($0.at(.importRows(form.spec.name(of: list))).path) }
        case .showRows(let key): return showRows(key)
        }
    }

    private func copy(_ source: FieldAddress, into target: FieldAddress, on page: PageProgram.Kind) -> Response {
        guard state.hasAnswers(in: source) else { return savedPage(page, notice: .nothingToCopy) }
        return changed(focus: target) { $0.copyAnswers(from: source, to: target, of: form.spec) }
    }

    /// Comes back to the page, which says that the draft is saved.
    func savedWithNotice() -> Response {
        var after = query.lasting
        after.isSaved = true
        return saved { .seeOther("\($0.path)\(after.text)#sivu:ilmoitus") }
    }

    /// Wrong answers are kept too: the page comes back with its errors, the draft is saved as typed.
    private func goOn(from page: PageProgram.Kind, section: Int?) -> Response {
        let visit = openingRows(for: violations(inSection: section))
        let violations = visit.violations(inSection: section)
        guard !violations.isEmpty else { return saved { .seeOther(next(after: section, from: $0).path) } }
        return visit.savedPage(page, violations: violations)
    }

    /// Saves, and answers with the page itself.
    func savedPage(
        _ page: PageProgram.Kind, violations: [Violation] = [], notice: SystemNotice? = nil,
        adjust: @escaping (inout PageContext) -> Void = { _ in }
    ) -> Response {
        saved { place in
            var next = draft
            next.instance.revision += 1
            return with(next, at: place).focused(on: violations).page(
                page, violations: violations, notice: notice, adjust: adjust)
        }
    }

    /// Whether the page that was posted shows the error already.
    private func isShown(_ violation: Violation) -> Bool {
        let field = violation.address.field
        return shownErrors.contains(form.spec.name(of: violation.address))
            || (form.spec[field].repeats
                && shownErrors.contains(form.spec.listName(of: field, in: violation.address.rows)))
    }

    /// Back to the review where the customer came from, else the next section; after the last the list of them.
    private func next(after section: Int?, from place: FormAddress) -> FormAddress {
        guard let section, !query.isReturning else { return place.at(.review) }
        let following = form.sections.dropFirst(section + 1).first { isAsked($0) }
        return following.map { place.at(.section($0.id)) } ?? place.at(.home)
    }
}
