import FormRuntime
import FormSpec
import SchemaTables

extension FormVisit {
    /// Does what the pressed button asks. Whatever it is, what was typed is kept first.
    func take(_ posted: PostedForm) -> Response {
        guard draft.receipt == nil else { return .seeOther(address.at(.receipt).path) }
        if address.step == .review { return takeReview(posted) }
        var visit = self
        let action = PostedAction(posted, instance: draft.instance, spec: form.spec)
        visit.draft.instance.take(posted, spec: form.spec)
        return visit.act(action)
    }

    private func takeReview(_ posted: PostedForm) -> Response {
        switch PostedAction(posted, instance: draft.instance, spec: form.spec) {
        case .send: return send()
        case .language(let language): return .seeOther(address.at(.review, language: language).path)
        case .next, .save, .addRow, .removeRow, .removeFile, .restore: return .seeOther(address.at(.form).path)
        }
    }

    private func act(_ action: PostedAction) -> Response {
        switch action {
        case .next, .send: return goOn()
        case .save: return saved { .seeOther($0.at(.form).path) }
        case .language(let language): return saved { .seeOther($0.at(.form, language: language).path) }
        case .addRow(let list): return addRow(to: list)
        case .removeRow(let row): return removeRow(row)
        case .removeFile(let file): return changed(focus: file) { $0.removeFile(at: file, spec: form.spec) }
        case .restore(let field): return changed(focus: field) { $0.restore(at: field, spec: form.spec) }
        }
    }

    /// Wrong answers are kept too: the page comes back with its errors, the draft is saved as typed.
    private func goOn() -> Response {
        let violations = check()
        return saved { place in
            guard !violations.isEmpty else { return .seeOther(place.at(.review).path) }
            var visit = self
            visit.draft.instance.revision += 1
            let there = FormVisit(
                service: service, form: form, address: place, draft: visit.draft, isStored: true)
            return there.page(.form, violations: violations)
        }
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
        return saved { .seeOther("\($0.at(.form).path)#\(fragment)") }
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
    private func send() -> Response {
        guard isStored else { return .seeOther(address.at(.form).path) }
        let violations = check()
        guard violations.isEmpty else { return page(.form, violations: violations) }
        let application = writeApplication(draft.instance, spec: form.spec)
        let receipt = Receipt(
            time: service.environment.now(), reference: String(service.environment.newKey().prefix(10)),
            contentDigest: SHA256.hexadecimal(application), application: application)
        var visit = self
        visit.draft.receipt = receipt
        return visit.saved { .seeOther($0.at(.receipt).path) }
    }
}

/// Fragments of addresses (RFC 3986, 3.5).
enum Fragment {
    static func escaped(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            let isPlain = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            if isPlain || "-._~/@".utf8.contains(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.count == 1 ? "0" + digits : digits)
            }
        }
        return result
    }
}
