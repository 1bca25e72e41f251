import FormSpec

/// WCAG 2.4.2: the title holds the words of the h1, and says first when there are errors.
struct TitleRule: PageRule {
    static let id = "title"
    static func check(_ page: PageWalk, _ report: (PageWalk.Place?, String) -> Void) {
        let titles = page.places.filter { $0.element?.tag == .title }
        guard titles.count == 1, let title = titles.first else {
            return report(nil, "a page has one title, this has \(titles.count)")
        }
        let heading = page.places.first { $0.element?.tag == .h1 }?.node.pieces ?? []
        let words = title.node.pieces
        if !heading.allSatisfy(words.contains) { report(title, "the title lacks the words of the h1") }
        if !words.contains(.phrase(.errorPrefix)) { report(title, "the title does not say when there are errors") }
    }
}
