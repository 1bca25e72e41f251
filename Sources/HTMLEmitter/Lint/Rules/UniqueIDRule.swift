import FormSpec

/// WCAG 4.1.2: no id twice, unless the two can never be there together.
struct UniqueIDRule: PageRule {
    static let id = "unique-id"
    static func check(_ page: PageWalk, _ report: (PageWalk.Place?, String) -> Void) {
        var seen: [ElementID: [PageWalk.Place]] = [:]
        for (id, place) in page.ids {
            if seen[id, default: []].contains(where: { !$0.excludes(place) }) {
                report(place, "\(id) is used twice; ids are unique in a page")
            }
            seen[id, default: []].append(place)
        }
    }
}
