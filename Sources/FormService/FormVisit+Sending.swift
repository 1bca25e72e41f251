import FormRuntime
import FormSpec
import SchemaTables

// The review, sending and the receipt.
extension FormVisit {
    /// All answers, with what is still wrong with them or what has to be confirmed; of a short form that has errors,
    /// the form itself.
    func review(notice: SystemNotice? = nil) -> Response {
        guard draft.receipt == nil else { return .seeOther(address.at(.receipt).path) }
        let found = check()
        guard found.violations.isEmpty else {
            // The list of sections says which are not right yet; a short form shows its errors itself.
            return form.hasTaskList
                ? .seeOther(address.at(.home).path) : page(.form, violations: found.violations)
        }
        return page(
            .review, violations: found.warnings, notice: notice, isWarning: !found.warnings.isEmpty)
    }

    /// Sends what was reviewed. A second press finds the receipt of the first.
    func send(isConfirmed: Bool) -> Response {
        guard isStored else { return .seeOther(address.at(.home).path) }
        let found = check()
        guard found.violations.isEmpty else { return review() }
        guard found.warnings.isEmpty || isConfirmed else { return review(notice: .confirmFirst) }
        var visit = self
        visit.draft.receipt = receipt(of: state, warnings: found.warnings)
        // What was answered on the way is not part of what was sent.
        visit.draft.history = DraftHistory()
        return visit.saved { .seeOther($0.at(.receipt).path) }
    }

    /// The acknowledgement of what a state holds, with the application as it is handed on.
    func receipt(of state: FormState, warnings: [Violation]) -> Receipt {
        let application = writeApplication(state)
        return Receipt(
            time: service.environment.now(), reference: String(service.environment.newKey().prefix(10)),
            contentDigest: SHA256.hexadecimal(application), application: application,
            confirmedWarnings: warnings.compactMap { $0.ruleID(in: form.spec) })
    }

    func receiptPage() -> Response {
        guard draft.receipt != nil else { return .seeOther(address.at(.review).path) }
        return page(.receipt) { fillRequest(&$0) }
    }

    /// What was sent, as XML.
    func application(_ receipt: Receipt?) -> Response {
        guard let receipt else { return MessagePage.notFound.response() }
        let name = "\(form.spec.id)-\(receipt.reference).xml"
        let headers = [
            ("Content-Type", "application/xml; charset=utf-8"), ("Cache-Control", "no-store"),
            ("Content-Disposition", "attachment; filename=\"\(name)\""), ("X-Content-Type-Options", "nosniff"),
        ]
        return Response(status: 200, headers: headers, body: receipt.application)
    }
}

extension Violation {
    /// Nil for what is no rule of the form.
    fileprivate func ruleID(in spec: FormSpec) -> String? {
        guard case .rule(let rule) = kind, spec.rules.indices.contains(rule.value) else { return nil }
        return spec.rules[rule.value].id
    }
}
