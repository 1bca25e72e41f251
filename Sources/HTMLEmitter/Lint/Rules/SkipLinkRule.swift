import FormSpec

/// WCAG 2.4.1: the first thing in the body is a link to the content.
struct SkipLinkRule: PageRule {
    static let id = "skip-link"
    static func check(_ page: PageWalk, _ report: (PageWalk.Place?, String) -> Void) {
        guard let body = page.places.first(where: { $0.element?.tag == .body })?.element else {
            return report(nil, "the page has no body")
        }
        guard case .link(let link)? = body.children.first, case .here(.anchor(.content)) = link.target else {
            return report(nil, "the body does not begin with a link to the content")
        }
    }
}
