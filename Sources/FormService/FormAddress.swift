/// An address of a form: `/FORM/DRAFT/LANGUAGE[/STEP]`. `DRAFT` is a draft's key, or `uusi-PROJECT` before there is one.
struct FormAddress: Hashable {
    enum Step: String {
        case form = ""
        case review = "tarkista"
        case receipt = "kuitti"
        case application = "hakemus.xml"
    }
    var form: String
    var draft: String
    var language: String
    var step: Step

    static let newDraftPrefix = "uusi-"

    /// The project a new draft is filled from; nil for a stored draft.
    var project: String? {
        draft.hasPrefix(Self.newDraftPrefix) ? String(draft.dropFirst(Self.newDraftPrefix.count)) : nil
    }

    init(form: String, draft: String, language: String, step: Step = .form) {
        self.form = form
        self.draft = draft
        self.language = language
        self.step = step
    }

    init?(path: String) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map(String.init)
        guard parts.count == 3 || parts.count == 4, let step = Step(rawValue: parts.count == 4 ? parts[3] : "") else {
            return nil
        }
        guard parts.count == 3 || step != .form else { return nil }
        self.init(form: parts[0], draft: parts[1], language: parts[2], step: step)
    }

    var path: String {
        let base = "/\(form)/\(draft)/\(language)"
        return step == .form ? base : "\(base)/\(step.rawValue)"
    }

    func at(_ step: Step, draft: String? = nil, language: String? = nil) -> FormAddress {
        FormAddress(form: form, draft: draft ?? self.draft, language: language ?? self.language, step: step)
    }
}
