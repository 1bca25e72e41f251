import FormSpec

/// One main, header and footer (html 1.1).
struct LandmarkRule: PageRule {
    static let id = "landmarks"
    static func check(_ page: PageWalk, _ report: (PageWalk.Place?, String) -> Void) {
        for tag in [Element.Tag.main, .header, .footer] {
            let count = page.places.count { $0.element?.tag == tag }
            if count != 1 { report(nil, "a page has one \(tag.rawValue), this has \(count)") }
        }
        for place in page.places where place.element?.tag == .nav && !(place.element?.has("aria-label") ?? false) {
            report(place, "a nav needs a name; give it aria-label")
        }
    }
}
