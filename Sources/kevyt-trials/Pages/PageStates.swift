import FormRuntime
import FormService
import FormSpec

/// Every page of a form in every state that a customer can bring it into, by posting as a browser would.
struct PageStates {
    let customer: PostingCustomer
    let form: PublishedForm
    let language: String
    private let samples: String
    private var found: [PageState] = []

    static func all(of form: PublishedForm, language: String, site: TrialSite, forms: String) throws -> [PageState] {
        var states = PageStates(
            customer: PostingCustomer(site: site), form: form, language: language, samples: forms)
        try states.gather()
        return states.found
    }

    private init(customer: PostingCustomer, form: PublishedForm, language: String, samples: String) {
        self.customer = customer
        self.form = form
        self.language = language
        self.samples = samples
    }

    var id: String { form.spec.id }

    private mutating func gather() throws {
        add("start", .empty, customer.get("/\(id)/uusi-tyhja/\(language)"))
        let empty = try customer.begin(id, project: "tyhja", language: language)
        add("tasks", .empty, customer.get(empty))
        try gatherSections(of: empty, .empty)
        try gatherImports(of: empty)
        for project in customer.site.service.site.projects {
            add("start", .prefilled, customer.get("/\(id)/uusi-\(project.id)/\(language)"))
            let known = try customer.begin(id, project: project.id, language: language)
            add("tasks", .prefilled, customer.get(known))
            try gatherSections(of: known, .prefilled)
        }
        try gatherWhole()
    }

    /// The sections of a draft as they stand, then what pressing the buttons brings.
    private mutating func gatherSections(of home: String, _ state: PageState.State) throws {
        for section in form.sections {
            let address = "\(home)/osa/\(section.id)"
            let page = "section \(section.id)"
            guard let controls = try asked(address) else { continue }
            add(page, state, customer.get(address))
            switch state {
            case .empty:
                add(page, .missing, customer.press("jatka", controls))
                add(page, .draft, customer.follow(customer.press("tallenna", controls)))
                try addRows(address, page)
            case .prefilled:
                var changed = controls
                Self.type("\u{C4}" + "bc 1", into: &changed)
                add(page, .changed, customer.follow(customer.press("tallenna", changed)))
            default: break
            }
        }
    }

    /// Two more rows in every list, and in the lists inside them.
    private mutating func addRows(_ address: String, _ page: String) throws {
        for _ in 0..<2 {
            for button in try buttons("lisaa:", on: address) {
                guard let controls = try asked(address) else { return }
                _ = customer.press(button, controls)
            }
        }
        add(page, .rows, customer.get(address))
        guard var controls = try asked(address) else { return }
        Self.type("?", into: &controls)
        add(page, .wrong, customer.press("jatka", controls))
    }

    /// The pages of a whole application: filled in, reviewed, sent.
    private mutating func gatherWhole() throws {
        let instance = Self.inNoLanguage(try TrialSite.sample(of: form, in: samples), of: form.spec, language)
        let home = try customer.keep(instance, of: form, language: language)
        add("tasks", .filled, customer.get(home))
        try gatherSections(of: home, .filled)
        let review = customer.get("\(home)/tarkista")
        guard review.status == 200, let controls = PostedControls(try Markup(review.body)) else {
            throw TrialSite.Fault(message: "the sample of \(id) in \(language) cannot be sent: \(try wrongs(home))")
        }
        let confirmed = confirming("review", .review, review, controls)
        add("receipt", .receipt, customer.follow(customer.press("laheta", confirmed)))
        try gatherAfterSending(of: home)
    }

    /// A review and, where it warns, the page that asks for confirmation; the controls that send it.
    mutating func confirming(
        _ name: String, _ state: PageState.State, _ review: Response, _ controls: PostedControls
    ) -> PostedControls {
        let isWarned = controls.kind(of: "_vahvistus") != nil
        add(name, isWarned ? .warnings : state, review)
        guard isWarned else { return controls }
        add(name, .warnings, customer.press("laheta", controls))
        var confirmed = controls
        confirmed.answer("_vahvistus", "true")
        return confirmed
    }

    /// What the sections of a draft say when they are sent on.
    private func wrongs(_ home: String) throws -> [String] {
        try form.sections.flatMap { section -> [String] in
            guard let controls = try asked("\(home)/osa/\(section.id)") else { return [] }
            let response = customer.press("jatka", controls)
            guard response.location == nil else { return [] }
            return try Self.wrongs(on: response)
        }
    }

    static func wrongs(on response: Response) throws -> [String] {
        try Markup(response.body).elements.filter { $0.isOf(class: "err") }.map(\.words)
    }

    mutating func add(_ page: String, _ state: PageState.State, _ response: Response) {
        // What leads on is no page.
        guard response.location == nil else { return }
        found.append(PageState(form: id, language: language, page: page, state: state, response: response))
    }

    /// The controls of a section; nil where its rules leave nothing to ask.
    func asked(_ address: String) throws -> PostedControls? {
        let response = customer.get(address)
        guard response.location == nil else { return nil }
        return PostedControls(try Markup(response.body))
    }

    /// What the buttons of one kind on a page post.
    func buttons(_ kind: String, on address: String) throws -> [String] {
        try customer.page(address).all("button").compactMap { $0["value"] }.filter { $0.hasPrefix(kind) }
    }

    /// The same text in every control that takes text.
    static func type(_ text: String, into controls: inout PostedControls) {
        for name in controls.names where controls.kind(of: name) == .line || controls.kind(of: name) == .lines {
            controls.answer(name, text)
        }
    }

    /// Another text in the first of the long ones that has a text.
    static func rewrite(_ controls: inout PostedControls) {
        let long = controls.pairs.first { controls.kind(of: $0.name) == .lines && !$0.value.isEmpty }
        if let long { controls.answer(long.name, "Lorem ipsum 3") }
    }

    /// A customer writes in a language; on a page in another one its words would be there unmarked. So long texts of
    /// the samples are in none.
    private static func inNoLanguage(_ instance: FormInstance, of spec: FormSpec, _ language: String) -> FormInstance {
        guard language != "fi" else { return instance }
        var neutral = instance
        var count = 0
        spec.forEachShownField(of: instance) { address in
            guard spec[address.field].control == .lines || spec[address.field].control == .line,
                instance.raw(at: address, of: spec).contains(" "), spec[address.field].checksum == nil
            else { return }
            // Two that must differ still do.
            count += 1
            neutral.type("Lorem \(count)", at: address, of: spec)
        }
        return neutral
    }
}

extension PageStates {
    /// The pages that belong to no form.
    static func common(site: TrialSite) -> [PageState] {
        let customer = PostingCustomer(site: site)
        let indices = [("/", "fi"), ("/sv", "sv"), ("/en", "en")].map { ($0.0, "index", $0.1) }
        let others = [
            ("/saavutettavuus", "accessibility", "fi"), ("/palaute", "feedback", "fi"),
            ("/ei/ole/fi", "not found", "fi"),
        ]
        let shown = (indices + others).map { path, page, language in
            PageState(form: "-", language: language, page: page, state: .message, response: customer.get(path))
        }
        let unreadable = customer.post(
            "/meluilmoitus/uusi-tapahtuma/fi", PostedBody(contentType: "text/plain", bytes: []))
        let foreign = site.service.handle(
            Request(
                method: "POST", path: "/meluilmoitus/uusi-tapahtuma/fi", headers: ["sec-fetch-site": "cross-site"]))
        return shown
            + [("unreadable", unreadable), ("refused", foreign)].map {
                PageState(form: "-", language: "fi", page: $0.0, state: .message, response: $0.1)
            }
    }
}
