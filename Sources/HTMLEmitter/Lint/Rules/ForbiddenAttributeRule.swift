import FormSpec

/// Attributes that lose what was typed, or keep people from it.
struct ForbiddenAttributeRule: PageRule {
    static let id = "forbidden-attribute"
    private static let reasons = [
        "placeholder": "disappears while typing; use a hint", "maxlength": "cuts pasted text in silence",
        "disabled": "is not sent and cannot be reached; show the value as text",
        "readonly": "is read as editable; show the value as text", "accesskey": "clashes with assistive technology",
        "pattern": "speaks the browser's language",
    ]
    static func check(_ page: PageWalk, _ report: (PageWalk.Place?, String) -> Void) {
        for place in page.places {
            for attribute in place.attributes {
                if let reason = reasons[attribute.name] { report(place, "\(attribute.name) \(reason)") }
                if attribute.name == "tabindex", place.attributes.literal("tabindex") != "-1" {
                    report(place, "a tabindex other than -1 breaks the order of the page")
                }
            }
            guard case .input(let type, _)? = place.control?.kind else { continue }
            if !["text", "email", "tel"].contains(type) {
                report(place, "type=\(type) speaks the browser's language or loses what was typed; use text")
            }
        }
    }
}
