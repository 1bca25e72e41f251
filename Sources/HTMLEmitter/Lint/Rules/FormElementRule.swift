import FormSpec

/// Forms post, without the browser's own messages, back to the summary, and as multipart where files go along.
struct FormElementRule: PageRule {
    static let id = "form"
    static func check(_ page: PageWalk, _ report: (PageWalk.Place?, String) -> Void) {
        for place in page.places {
            if place.control != nil, !place.isInside(.form) {
                report(place, "a control outside the form is never sent")
            }
            guard let form = place.element, form.tag == .form else { continue }
            if form.literal("method") != "post" { report(place, "answers would go to the address; use method=post") }
            if !form.has("novalidate") { report(place, "the browser would speak its own language; add novalidate") }
            if !Self.returnsToSummary(form) { report(place, "the action does not end in the fragment of the summary") }
            let hasFile = page.places.contains { if case .file? = $0.control?.kind { true } else { false } }
            if hasFile, form.literal("enctype") != "multipart/form-data" {
                report(place, "files need multipart/form-data")
            }
        }
    }

    private static func returnsToSummary(_ form: Element) -> Bool {
        guard let action = form.attributes.first(where: { $0.name == "action" }),
            case .pieces(let pieces) = action.value
        else { return false }
        return pieces.last == .literal("#\(ElementID.Anchor.errors.rawValue)")
    }
}
