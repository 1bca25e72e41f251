import FormRuntime
import FormSpec
import SchemaTables

extension FormVisit {
    /// Does what the pressed button asks. Whatever it is, what was typed is kept first.
    func take(_ posted: PostedForm) -> Response {
        guard draft.receipt == nil else { return .seeOther(address.at(.receipt).path) }
        let action = PostedAction(posted, instance: draft.instance, spec: form.spec)
        switch address.step {
        case .review: return takeReview(action, isConfirmed: posted.first("_vahvistus") != nil)
        case .home where !isStored: return begin(action)
        case .home where !form.hasTaskList:
            var visit = self
            visit.draft.instance.take(posted, plan: form.plan, context: today)
            visit.shownErrors = Set(posted.values["_virhe"] ?? [])
            return visit.act(action, on: .form, section: nil)
        case .section(let id): return takeSection(id, posted, action)
        case .home, .receipt, .application: return .seeOther(address.at(.home).path)
        }
    }

    /// A draft begins when somebody asks for it, not when a page is looked at.
    private func begin(_ action: PostedAction) -> Response {
        if case .language(let language) = action { return .seeOther(address.at(.home, language: language).path) }
        return saved { .seeOther($0.at(.home).path) }
    }

    private func takeSection(_ id: String, _ posted: PostedForm, _ action: PostedAction) -> Response {
        guard isStored, form.hasTaskList, let position = form.sections.firstIndex(where: { $0.id == id }) else {
            return MessagePage.notFound.response()
        }
        var visit = self
        visit.draft.instance.take(
            posted, plan: form.plan, context: today, section: form.sections[position])
        visit.shownErrors = Set(posted.values["_virhe"] ?? [])
        return visit.act(action, on: .section(position), section: position)
    }

    private func takeReview(_ action: PostedAction, isConfirmed: Bool) -> Response {
        switch action {
        case .send: return send(isConfirmed: isConfirmed)
        case .language(let language): return .seeOther(address.at(.review, language: language).path)
        case .next, .save, .refresh, .back, .start, .addRow, .removeRow, .removeFile, .restore:
            return .seeOther(address.at(.home).path)
        }
    }

    private func act(_ action: PostedAction, on page: PageProgram.Kind, section: Int?) -> Response {
        switch action {
        case .next, .send, .start: return goOn(from: page, section: section)
        case .save: return saved { .seeOther("\($0.path)?\(FormAddress.saved)#ilmoitus") }
        case .refresh: return shown(page, violations: check().violations.filter(isShown))
        case .back: return saved { .seeOther($0.at(.home).path) }
        case .language(let language): return saved { .seeOther($0.at($0.step, language: language).path) }
        case .addRow(let list): return addRow(to: list)
        case .removeRow(let row): return removeRow(row)
        case .removeFile(let file): return changed(focus: file) { $0.removeFile(at: file, spec: form.spec) }
        case .restore(let field): return changed(focus: field) { $0.restore(at: field, spec: form.spec) }
        }
    }

    /// Wrong answers are kept too: the page comes back with its errors, the draft is saved as typed.
    private func goOn(from page: PageProgram.Kind, section: Int?) -> Response {
        let violations = check().violations.filter { violation in
            section == nil || form.spec.sectionPosition(of: violation.address.field, in: form.sections) == section
        }
        guard violations.isEmpty else { return shown(page, violations: violations) }
        return saved { .seeOther(next(after: section, from: $0).path) }
    }

    /// Saves the draft and shows the page itself, with what is wrong.
    private func shown(_ page: PageProgram.Kind, violations: [Violation]) -> Response {
        saved { place in
            var visit = self
            visit.draft.instance.revision += 1
            var there = FormVisit(service: service, form: form, address: place, draft: visit.draft, isStored: true)
            there.query = query
            return there.page(page, violations: violations)
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
        guard let section, !asks(FormAddress.returning) else { return place.at(.review) }
        let following = form.sections.dropFirst(section + 1).first { isAsked($0) }
        return following.map { place.at(.section($0.id)) } ?? place.at(.home)
    }

    private func addRow(to list: FieldAddress) -> Response {
        let rows = draft.instance.rows(of: list.field, in: list.rows, of: form.spec)
        if let most = form.spec[list.field].occurs.max, rows.count >= most { return saved(focus: list) }
        var visit = self
        let key = visit.draft.instance.addRow(to: list.field, in: list.rows, of: form.spec)
        return visit.saved(focus: FieldAddress(list.field, rows: list.rows.appending(key)))
    }

    private func removeRow(_ row: FieldAddress) -> Response {
        guard form.spec[row.field].repeats, let key = row.rows.keys.last else { return saved(focus: row) }
        let around = RowPath(Array(row.rows.keys.dropLast()))
        let list = FieldAddress(row.field, rows: around)
        return changed(focus: list) { $0.removeRow(key, of: row.field, in: around, of: form.spec) }
    }

    private func changed(focus: FieldAddress, _ change: (inout FormInstance) -> Void) -> Response {
        var visit = self
        change(&visit.draft.instance)
        return visit.saved(focus: focus)
    }

    private func saved(focus: FieldAddress) -> Response {
        let fragment = Fragment.escaped(form.spec.name(of: focus))
        let returning = asks(FormAddress.returning) ? "?\(FormAddress.returning)" : ""
        return saved { .seeOther("\($0.path)\(returning)#\(fragment)") }
    }

    /// Saves the draft under a new revision, then answers with where it is now.
    private func saved(_ answer: (FormAddress) -> Response) -> Response {
        var visit = self
        let former = isStored ? draft.instance.revision : nil
        visit.draft.instance.revision += 1
        let key = isStored ? address.draft : service.environment.newKey()
        guard service.store.save(visit.draft, key: key, expecting: former) else {
            return MessagePage.changedElsewhere.response()
        }
        return answer(address.at(address.step, draft: key))
    }

    /// Sends what was reviewed. A second press finds the receipt of the first.
    private func send(isConfirmed: Bool) -> Response {
        guard isStored else { return .seeOther(address.at(.home).path) }
        let found = check()
        guard found.violations.isEmpty else { return review() }
        guard found.warnings.isEmpty || isConfirmed else { return review(notice: .confirmFirst) }
        let application = writeApplication(state)
        let receipt = Receipt(
            time: service.environment.now(), reference: String(service.environment.newKey().prefix(10)),
            contentDigest: SHA256.hexadecimal(application), application: application,
            confirmedWarnings: found.warnings.compactMap { $0.ruleID(in: form.spec) })
        var visit = self
        visit.draft.receipt = receipt
        return visit.saved { .seeOther($0.at(.receipt).path) }
    }
}

extension Violation {
    /// Nil for what is no rule of the form.
    fileprivate func ruleID(in spec: FormSpec) -> String? {
        guard case .rule(let rule) = kind, spec.rules.indices.contains(rule.value) else { return nil }
        return spec.rules[rule.value].id
    }
}
