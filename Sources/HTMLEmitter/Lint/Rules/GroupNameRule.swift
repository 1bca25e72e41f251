import FormSpec

/// WCAG 1.3.1: a group is named by its own first child, which has words.
struct GroupNameRule: PageRule {
    static let id = "group-name"
    static func check(_ page: PageWalk, _ report: (PageWalk.Place?, String) -> Void) {
        for place in page.places {
            guard let group = place.element, group.literal("role") == "group" else { continue }
            guard case .element(let name)? = group.children.first, let own = name.id, group.names.contains(own),
                name.children.flatMap(\.pieces).contains(where: \.isWords)
            else {
                report(place, "a group is not named by its first child")
                continue
            }
        }
    }
}

extension Element {
    fileprivate var id: ElementID? {
        for attribute in attributes {
            if case .id(let id) = attribute.value { return id }
        }
        return nil
    }

    /// What `aria-labelledby` refers to.
    fileprivate var names: [ElementID] {
        attributes.filter { $0.name == "aria-labelledby" }.flatMap { attribute -> [ElementID] in
            if case .references(let references) = attribute.value { references.map(\.id) } else { [] }
        }
    }
}
