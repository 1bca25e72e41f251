import FormSpec

/// The content security policy forbids inline code and styles, and so do the pages.
struct InlineCodeRule: PageRule {
    static let id = "inline-code"
    static func check(_ page: PageWalk, _ report: (PageWalk.Place?, String) -> Void) {
        for place in page.places {
            for attribute in place.attributes where attribute.name == "style" || attribute.name.hasPrefix("on") {
                report(place, "\(attribute.name) is inline code; put it into the stylesheet or script")
            }
            if let element = place.element, element.tag == .script, !element.children.isEmpty {
                report(place, "an inline script; serve it as a file")
            }
        }
    }
}
