import FormSpec

/// The summary stands first in main, can take the focus, has a heading, and links to each error.
struct ErrorSummaryRule: PageRule {
    static let id = "error-summary"
    static func check(_ page: PageWalk, _ report: (PageWalk.Place?, String) -> Void) {
        switch page.page.kind {
        case .form, .section, .review, .supplement, .supplementReview: break
        // Nothing is filled in there.
        case .start, .tasks, .receipt, .copy, .supplementReceipt: return
        }
        guard let main = page.places.first(where: { $0.element?.tag == .main })?.element,
            case .when(.anyErrors, let nodes, _)? = main.children.first, case .element(let box)? = nodes.first
        else { return report(nil, "main does not begin with the error summary") }
        if box.literal("tabindex") != "-1" { report(nil, "the error summary cannot take the focus") }
        let inside = page.places.filter { $0.ancestors.contains { $0.literal("role") == "alert" } }
        if !inside.contains(where: { $0.element?.tag == .h2 }) { report(nil, "the error summary has no heading") }
        let links = inside.contains { place in
            guard case .link(let link) = place.node, case .errorTarget = link.target else { return false }
            return true
        }
        if !links { report(nil, "the error summary has no links") }
    }
}
