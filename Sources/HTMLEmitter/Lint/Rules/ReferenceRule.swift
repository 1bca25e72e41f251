import FormSpec

/// WCAG 1.3.1: what is referred to is there whenever the reference is.
struct ReferenceRule: PageRule {
    static let id = "dangling-reference"
    static func check(_ page: PageWalk, _ report: (PageWalk.Place?, String) -> Void) {
        let targets = Dictionary(grouping: page.ids, by: \.id)
        for place in page.places {
            for reference in place.references {
                let known = Set(
                    place.conditions
                        + (reference.condition.map { [PageWalk.Condition(condition: $0, holds: true)] } ?? []))
                let found = targets[reference.id, default: []].contains { target in
                    target.place.conditions.allSatisfy(known.contains) && place.rows.starts(with: target.place.rows)
                }
                if !found { report(place, "\(reference.id) is not there whenever it is referred to") }
            }
        }
    }
}
