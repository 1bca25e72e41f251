import FormSpec

/// WCAG 3.1.1: the page says its language.
struct DocumentLanguageRule: PageRule {
    static let id = "document-language"
    static func check(_ page: PageWalk, _ report: (PageWalk.Place?, String) -> Void) {
        guard let root = page.places.first?.element, root.tag == .html, root.has("lang") else {
            return report(page.places.first, "the page has no lang; put it on html")
        }
    }
}
