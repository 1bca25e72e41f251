import FormSpec

/// Hints are read out as plain text: short, and without links or buttons.
struct HintRule: PageRule {
    static let id = "hint"
    private static let longest = 300
    static func check(_ page: PageWalk, _ report: (PageWalk.Place?, String) -> Void) {
        let described = Set(page.places.flatMap { place in place.references.map(\.id) })
        for (id, place) in page.ids where described.contains(id) && place.element?.tag == .p {
            let inside = page.places.filter { $0.isInside(place) }
            if inside.contains(where: { $0.isInteractive }) { report(place, "a description holds a link or button") }
            for text in place.node.pieces.compactMap(\.textIndex) {
                for (position, words) in page.spec.texts.texts[text.value].enumerated() where words.count > longest {
                    let language = page.spec.texts.languages[position]
                    report(
                        place, "\(words.prefix(30))… (\(language)): a hint has at most \(longest) characters; use help")
                }
            }
        }
    }
}

extension PageWalk.Place {
    fileprivate var isInteractive: Bool {
        switch node {
        case .button, .link, .labelled: true
        case .element, .hidden, .words, .when, .eachRow, .eachOption, .eachError: false
        }
    }

    fileprivate func isInside(_ other: PageWalk.Place) -> Bool {
        guard ancestors.count > other.ancestors.count,
            let id = other.element?.attributes.first(where: { $0.name == "id" }),
            case .id(let wanted) = id.value
        else { return false }
        return ancestors.contains { element in
            element.attributes.contains { if case .id(let found) = $0.value { found == wanted } else { false } }
        }
    }
}

extension Piece {
    var textIndex: TextIndex? { if case .text(let text) = self { text } else { nil } }
}
