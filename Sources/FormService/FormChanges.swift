import FormSpec

/// What another version of a form asks that the one before did not, and the other way round: what a customer is told
/// whose draft goes on with it.
struct FormChanges {
    /// In the new version.
    let added: [FieldIndex]
    /// In the one before.
    let removed: [FieldIndex]
    private let former: FormSpec
    private let spec: FormSpec
    /// More are counted, not named.
    private static let mostNamed = 8

    init(from former: FormSpec, to spec: FormSpec) {
        let before = Set(Self.questions(former).map { former[$0].id })
        let now = Set(Self.questions(spec).map { spec[$0].id })
        added = Self.questions(spec).filter { !before.contains(spec[$0].id) }
        removed = Self.questions(former).filter { !now.contains(former[$0].id) }
        self.former = former
        self.spec = spec
    }

    private static func questions(_ spec: FormSpec) -> [FieldIndex] {
        spec.fields.indices.map(FieldIndex.init).filter { index in
            let field = spec[index]
            guard field.control != .none, field.fixedValue == nil else { return false }
            switch field.kind {
            case .value, .attribute, .choice, .file: return true
            case .group, .sequence: return false
            }
        }
    }

    /// In the customer's language; empty where nothing changed that is asked.
    func words(_ language: String) -> String {
        let words: (new: String, gone: String) =
            switch language {
            case "sv": ("Nya punkter", "Borttagna punkter")
            case "en": ("New questions", "Questions no longer asked")
            default: ("Uusia kohtia", "Poistuneita kohtia")
            }
        return [sentence(words.new, added, spec, language), sentence(words.gone, removed, former, language)]
            .compactMap { $0 }.joined(separator: " ")
    }

    private func sentence(
        _ heading: String, _ fields: [FieldIndex], _ spec: FormSpec, _ language: String
    ) -> String? {
        guard !fields.isEmpty else { return nil }
        let position = spec.texts.position(of: language) ?? 0
        let named = fields.prefix(Self.mostNamed).map { spec.texts.text(spec[$0].label, language: position) }
        let more = fields.count > Self.mostNamed ? " (+\(fields.count - Self.mostNamed))" : ""
        return "\(heading): \(named.joined(separator: "; "))\(more)."
    }
}
