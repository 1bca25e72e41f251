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

    /// The page with the violations of what it holds, or none.
    func page(_ kind: PageProgram.Kind, violations: [Violation] = []) -> Response {
        guard let runner = form.runner(address.language) else { return MessagePage.notFound.response() }
        var context = PageContext(today: service.environment.today(), violations: violations)
        fillAddresses(&context)
        context[.definitionDigest] = form.digest
        context[.revision] = String(draft.instance.revision)
        if let receipt = draft.receipt {
            context[.receiptTime] = receipt.time
            context[.receiptReference] = receipt.reference
            context[.contentDigest] = receipt.contentDigest
        }
        return .page(runner.render(kind, instance: draft.instance, context: context))
    }

    private func fillAddresses(_ context: inout PageContext) {
        context[.serviceName] = ServiceName.text(address.language)
        context[.stylesheetAddress] = "/lomake.css"
        context[.formAddress] = address.at(.form).path
        context[.postAddress] = address.at(.form).path
        context[.reviewAddress] = address.at(.review).path
        context[.sendAddress] = address.at(.review).path
        context[.receiptAddress] = address.at(.receipt).path
        context[.downloadAddress] = address.at(.application).path
        context[.projectAddress] = "/"
        context[.accessibilityAddress] = "/saavutettavuus"
        context[.feedbackAddress] = "/palaute"
    }

    /// The review, once nothing is wrong; before that the form with its errors.
    func review() -> Response {
        let violations = check()
        guard violations.isEmpty else { return page(.form, violations: violations) }
        return page(.review)
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

    func check() -> [Violation] {
        validate(
            draft.instance, spec: form.spec, context: ValidationContext(today: service.environment.today()),
            validator: form.validator)
    }
}
