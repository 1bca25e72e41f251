import FormRuntime
import FormSpec

/// The request core: forms shown, posts taken, applications handed on. No network and no clock of its own.
package struct FormService: Sendable {
    package let site: FormSite
    package let store: any DraftStore
    package let environment: ServiceEnvironment
    /// Nil where sessions never end.
    package let sessions: SessionBook?

    package init(
        site: FormSite, store: any DraftStore, environment: ServiceEnvironment, sessions: SessionBook? = nil
    ) {
        self.site = site
        self.store = store
        self.environment = environment
        self.sessions = sessions
    }

    /// Answers one request. Every path leads to a page or a redirect; nothing throws.
    func answer(_ request: Request) -> Response {
        switch request.method {
        case "GET", "HEAD": return show(request)
        case "POST":
            guard OriginCheck.allows(request) else { return MessagePage.refused.response() }
            return take(request)
        default: return Response(status: 405, headers: [("Allow", "GET, HEAD, POST")])
        }
    }

    private func show(_ request: Request) -> Response {
        switch request.path {
        case "/": return .page(IndexPage.html(site, language: "fi"))
        case "/sv": return .page(IndexPage.html(site, language: "sv"))
        case "/en": return .page(IndexPage.html(site, language: "en"))
        case "/lomake.css":
            let headers = [("Content-Type", "text/css; charset=utf-8"), ("Cache-Control", "no-cache")]
            return Response(status: 200, headers: headers, body: Array(site.stylesheet.utf8))
        case let path:
            return InformationPage(path: path)?.response() ?? site.script(at: path)?.response ?? showForm(request)
        }
    }

    private func showForm(_ request: Request) -> Response {
        guard let address = FormAddress(path: request.path), let form = site.form(address.form),
            var visit = visit(address, form: form)
        else { return MessagePage.notFound.response() }
        visit.query = VisitQuery(request.query)
        if let language = askedLanguage(request), form.runner(language) != nil {
            return .seeOther(address.at(address.step, language: language).path)
        }
        return visit.show()
    }

    /// `?kieli=sv`: the links of pages without controls.
    private func askedLanguage(_ request: Request) -> String? {
        let prefix = "kieli="
        return request.query.split(separator: "&").first { $0.hasPrefix(prefix) }.map {
            String($0.dropFirst(prefix.count))
        }
    }

    /// Keeps what a request posts as a draft, whatever its button asks.
    func keep(_ request: Request) -> Response {
        guard OriginCheck.allows(request) else { return MessagePage.refused.response() }
        return take(request, onlyKeeping: true)
    }

    private static let mostAttempts = 4

    private func take(_ request: Request, onlyKeeping: Bool = false) -> Response {
        guard let address = FormAddress(path: request.path), let form = site.form(address.form),
            var visit = visit(address, form: form)
        else { return MessagePage.notFound.response() }
        visit.query = VisitQuery(request.query)
        let contentType = request.headers["content-type"] ?? ""
        switch PostedForm.decode(request.body, contentType: contentType) {
        case .failure: return MessagePage.unreadable.response()
        case .success(let posted):
            let posted = onlyKeeping ? posted.asDraft : posted
            var response = visit.take(posted)
            // Another request was faster: what was posted here is merged with what it saved.
            for _ in 0..<Self.mostAttempts where response.status == MessagePage.changedElsewhere.status {
                guard var again = self.visit(address, form: form) else { return MessagePage.notFound.response() }
                again.query = visit.query
                response = again.take(posted)
            }
            return response
        }
    }

    /// The draft behind an address, or a fresh one filled from its project.
    private func visit(_ address: FormAddress, form: PublishedForm) -> FormVisit? {
        guard form.runner(address.language) != nil else { return nil }
        if let project = address.project {
            let draft = newDraft(of: form, for: project, language: address.language)
            return FormVisit(service: self, form: form, address: address, draft: draft, isStored: false)
        }
        guard var draft = store.draft(address.draft), draft.formID == form.spec.id else { return nil }
        var form = form
        if draft.digest != form.digest {
            // What was sent stays as it was sent; what is being filled in goes on with the newest version.
            if draft.receipt != nil, let own = site.released(form.spec.id, digest: draft.digest) {
                form = own
            } else {
                draft.carryOver(to: form)
            }
        }
        var visit = FormVisit(service: self, form: form, address: address, draft: draft, isStored: true)
        visit.stored = draft.instance
        return visit
    }

    private func newDraft(of form: PublishedForm, for project: String, language: String) -> Draft {
        var instance = FormInstance(of: form.spec)
        if let project = site.project(project), let common = site.common {
            instance =
                prefill(
                    spec: form.spec, from: project.data, common: common, language: language,
                    retrieved: project.retrieved, today: environment.today()
                ).instance
        }
        return Draft(formID: form.spec.id, digest: form.digest, spec: form.spec, instance: instance)
    }
}

extension PostedForm {
    /// The same answers, of which nothing is asked but to be kept.
    fileprivate var asDraft: PostedForm {
        var kept = PostedForm()
        for (name, values) in values where name != "_toiminto" { for value in values { kept.add(name, value: value) } }
        for (name, file) in files { kept.add(name, file: file) }
        kept.add("_toiminto", value: "tallenna")
        return kept
    }
}
