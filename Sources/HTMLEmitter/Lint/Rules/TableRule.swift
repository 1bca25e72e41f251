import FormSpec

/// WCAG 1.3.1: a table has a caption and heading cells with a scope.
struct TableRule: PageRule {
    static let id = "table"
    static func check(_ page: PageWalk, _ report: (PageWalk.Place?, String) -> Void) {
        for place in page.places {
            guard let element = place.element else { continue }
            if element.tag == .th, !element.has("scope") { report(place, "a heading cell without scope") }
            guard element.tag == .table else { continue }
            guard case .element(let caption)? = element.children.first, caption.tag == .caption else {
                report(place, "a table without caption")
                continue
            }
        }
    }
}
