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
        /// All that was sent, as read.
        case copy
        /// The content of an attachment, by the name of its field.
        case attachment(String)
        /// Rows of a list from a spreadsheet, by the name of the list.
        case importRows(String)
        /// What the authority asks for after sending, its review, and what was received, counted from 1.
        case supplement
        case supplementReview
        case supplementReceipt(Int)
        case supplementApplication(Int)
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
        (["kopio"], .copy), (["taydennys"], .supplement), (["taydennys", "tarkista"], .supplementReview),
    ]

    /// What stands behind the language; nil where it is no step.
    fileprivate init?(parts: [String]) {
        if let named = Self(named: parts) {
            self = named
        } else if let found = Self.fixed.first(where: { $0.parts == parts }) {
            self = found.step
        } else {
            return nil
        }
    }

    /// The steps whose address holds an id, a name or a number.
    private init?(named parts: [String]) {
        let rest = parts.dropFirst().joined(separator: "/")
        guard let first = parts.first, !rest.isEmpty else { return nil }
        switch (first, parts.count) {
        case ("osa", 2): self = .section(rest)
        case ("liite", _): self = .attachment(rest)
        case ("tuo", _): self = .importRows(rest)
        case ("taydennys", 3):
            guard let number = Int(parts[1]), number > 0 else { return nil }
            switch parts[2] {
            case "kuitti": self = .supplementReceipt(number)
            case "hakemus.xml": self = .supplementApplication(number)
            default: return nil
            }
        default: return nil
        }
    }

    fileprivate var parts: [String] {
        switch self {
        case .section(let id): return ["osa", Fragment.escaped(id)]
        case .attachment(let name): return ["liite", Fragment.escaped(name)]
        case .importRows(let name): return ["tuo", Fragment.escaped(name)]
        case .supplementReceipt(let number): return ["taydennys", String(number), "kuitti"]
        case .supplementApplication(let number): return ["taydennys", String(number), "hakemus.xml"]
        case .home, .review, .receipt, .application, .copy, .supplement, .supplementReview:
            return Self.fixed.first { $0.step == self }?.parts ?? []
        }
    }
}
