import FormSpec

/// WCAG 1.3.5: every line says what it is for, with a token that exists, or `off`.
struct PurposeRule: PageRule {
    static let id = "input-purpose"
    /// Tokens of HTML 4.10.18.7 that forms of authorities need.
    static let tokens: Set<String> = [
        "off", "name", "given-name", "family-name", "additional-name", "email", "tel", "organization",
        "organization-title", "street-address", "address-line1", "address-line2", "address-line3", "postal-code",
        "address-level1", "address-level2", "country", "country-name", "bday", "bday-day", "bday-month", "bday-year",
        "url", "language", "sex", "username",
    ]
    static func check(_ page: PageWalk, _ report: (PageWalk.Place?, String) -> Void) {
        for place in page.places {
            guard let control = place.control, control.kind.isTyped else { continue }
            guard let attribute = control.attributes.first(where: { $0.name == "autocomplete" }),
                case .pieces(let pieces) = attribute.value, case .literal(let last)? = pieces.last
            else {
                report(place, "a control without autocomplete; say what it is for, or off")
                continue
            }
            let words = last.split(separator: " ")
            if let token = words.last, !tokens.contains(String(token)) {
                report(place, "'\(token)' is no purpose of an input (WCAG 1.3.5)")
            }
            if words.last == "street-address", !control.kind.isArea {
                report(place, "street-address belongs to several lines; use address-line1")
            }
        }
    }
}

extension LabelledControl.Kind {
    var isTyped: Bool {
        switch self {
        case .input, .area, .select, .search: true
        case .check, .radio, .file: false
        }
    }
    var isArea: Bool { if case .area = self { true } else { false } }
}
