import FormSpec

/// WCAG 1.4.4: the viewport may be zoomed.
struct ViewportRule: PageRule {
    static let id = "viewport"
    static func check(_ page: PageWalk, _ report: (PageWalk.Place?, String) -> Void) {
        let metas = page.places.compactMap(\.element).filter { $0.literal("name") == "viewport" }
        guard let content = metas.first?.literal("content") else { return report(nil, "the page has no viewport") }
        if ["user-scalable", "maximum-scale"].contains(where: { word in
            content.split(separator: ",").contains { $0.drop { $0 == " " }.hasPrefix(word) }
        }) {
            report(nil, "\(content): the viewport hinders zooming")
        }
    }
}
