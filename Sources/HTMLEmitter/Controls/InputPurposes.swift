import FormSpec

/// Which values of `autocomplete` a form uses (WCAG 1.3.5), and where a `section-` keeps two of a kind apart.
struct InputPurposes {
    /// Tokens asked more than once: two tokens alike on a page would fill the same data twice.
    private let repeated: Set<String>

    init(_ spec: FormSpec) {
        var seen: Set<String> = []
        var repeated: Set<String> = []
        for field in spec.fields {
            guard let token = field.autocomplete else { continue }
            if !seen.insert(token).inserted || field.scope != .root { repeated.insert(token) }
        }
        self.repeated = repeated
    }

    /// The attribute of an input; `off` where the answer is not about the customer.
    func attribute(for index: FieldIndex, of spec: FormSpec, token: String?) -> Attribute {
        guard let token else { return .plain("autocomplete", "off") }
        guard let written = spec[index].autocomplete, repeated.contains(written), let parent = spec[index].parent else {
            return .plain("autocomplete", token)
        }
        let group: [Piece] = parent == .root ? [] : [.name(parent)]
        return Attribute("autocomplete", .pieces([.literal("section-")] + group + [.literal(" \(token)")]))
    }

    /// The token for a single line: `street-address` belongs to a text area alone (HTML, 4.10.18.7.1).
    func lineToken(_ field: FieldSpec) -> String? {
        switch field.autocomplete {
        case "street-address": "address-line1"
        case "country": "country-name"
        case let token: token
        }
    }
}
