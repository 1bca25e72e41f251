/// An address of a form: `/FORM/DRAFT/LANGUAGE[/STEP]`. `DRAFT` is a draft's key, or `uusi-PROJECT` before there is one.
/// No address carries an answer.
struct FormAddress: Hashable {
    enum Step: Hashable {
        /// The start page before there is a draft; then the list of sections, or the whole of a short form.
        case home
        /// A section of a long form, by its id.
        case section(String)
        case review
        case receipt
        case application
    }
    var form: String
    var draft: String
    var language: String
    var step: Step

    static let newDraftPrefix = "uusi-"
    /// The query of a section's page that was reached from the review: after a change the customer comes back there.
    static let returning = "paluu=tarkista"
    /// The query of a page shown after a draft was saved.
    static let saved = "tila=tallennettu"

    /// The project a new draft is filled from; nil for a stored draft.
    var project: String? {
        draft.hasPrefix(Self.newDraftPrefix) ? String(draft.dropFirst(Self.newDraftPrefix.count)) : nil
    }

    init(form: String, draft: String, language: String, step: Step = .home) {
        self.form = form
        self.draft = draft
        self.language = language
        self.step = step
    }

    init?(path: String) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map(String.init)
        guard parts.count >= 3, let step = Step(parts: Array(parts.dropFirst(3))) else { return nil }
        self.init(form: parts[0], draft: parts[1], language: parts[2], step: step)
    }

    var path: String {
        let base = "/\(form)/\(draft)/\(language)"
        return step.parts.isEmpty ? base : base + "/" + step.parts.joined(separator: "/")
    }

    func at(_ step: Step, draft: String? = nil, language: String? = nil) -> FormAddress {
        FormAddress(form: form, draft: draft ?? self.draft, language: language ?? self.language, step: step)
    }
}

extension FormAddress.Step {
    /// The steps whose address never changes.
    private static let fixed: [(parts: [String], step: Self)] = [
        ([], .home), (["tarkista"], .review), (["kuitti"], .receipt), (["hakemus.xml"], .application),
    ]

    /// What stands behind the language; nil where it is no step.
    fileprivate init?(parts: [String]) {
        if parts.count == 2, parts[0] == "osa", !parts[1].isEmpty {
            self = .section(parts[1])
        } else if let found = Self.fixed.first(where: { $0.parts == parts }) {
            self = found.step
        } else {
            return nil
        }
    }

    fileprivate var parts: [String] {
        if case .section(let id) = self { return ["osa", Fragment.escaped(id)] }
        return Self.fixed.first { $0.step == self }?.parts ?? []
    }
}
