import FormSpec

/// WCAG 1.3.1: a group is named by its own first child, which has words.
struct GroupNameRule: PageRule {
    static let id = "group-name"
    static func check(_ page: PageWalk, _ report: (PageWalk.Place?, String) -> Void) {
        for place in page.places {
            guard let group = place.element, group.literal("role") == "group" else { continue }
            guard case .element(let name)? = group.children.first, let id = name.attributes.id,
                place.references.contains(where: { $0.id == id }),
                name.children.flatMap(\.pieces).contains(where: \.isWords)
            else {
                report(place, "a group is not named by its first child")
                continue
            }
        }
    }
}
