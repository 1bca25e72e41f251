import FormSpec

/// Enter in a field presses the form's first button, so that one goes on.
struct DefaultButtonRule: PageRule {
    static let id = "default-button"
    static func check(_ page: PageWalk, _ report: (PageWalk.Place?, String) -> Void) {
        let buttons = page.places.compactMap { place -> Button? in
            guard case .button(let button) = place.node, place.isInside(.form) else { return nil }
            return button
        }
        guard let first = buttons.first else { return }
        switch first.action {
        case .next, .send, .start: break
        case .saveDraft, .language, .add, .removeRow, .removeFile, .restore, .back, .copy, .importRows, .showRows:
            report(nil, "Enter would press '\(first.action)'; the first button must go on")
        }
    }
}
