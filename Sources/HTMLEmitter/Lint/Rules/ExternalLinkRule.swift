import FormSpec

/// Links that authors write lead to the web, or to mail, and nowhere else.
struct ExternalLinkRule: PageRule {
    static let id = "external-link"
    static func check(_ page: PageWalk, _ report: (PageWalk.Place?, String) -> Void) {
        for place in page.places {
            guard case .link(let link) = place.node, case .external(let address) = link.target else { continue }
            let isSafe = ["https://", "http://", "mailto:", "tel:"].contains { address.hasPrefix($0) }
            if !isSafe { report(place, "'\(address)' is no address of the web; begin with https://") }
        }
    }
}
