import FormSpec

/// WCAG 1.3.1: a fieldset begins with a legend that has words.
struct LegendRule: PageRule {
    static let id = "legend"
    static func check(_ page: PageWalk, _ report: (PageWalk.Place?, String) -> Void) {
        for place in page.places {
            guard let fieldset = place.element, fieldset.tag == .fieldset else { continue }
            guard case .element(let legend)? = fieldset.children.first, legend.tag == .legend,
                legend.children.flatMap(\.pieces).contains(where: \.isWords)
            else {
                report(place, "a fieldset does not begin with a legend")
                continue
            }
        }
    }
}
