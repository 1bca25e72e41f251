import FormSpec

/// Hints are read out as plain text: short, and without links or buttons.
struct HintRule: PageRule {
    static let id = "hint"
    private static let longest = 300
    static func check(_ page: PageWalk, _ report: (PageWalk.Place?, String) -> Void) {
        let described = Set(page.places.flatMap { place in place.references.map(\.id) })
        let around = Set(page.places.filter(\.isInteractive).flatMap { $0.ancestors.compactMap(\.attributes.id) })
        for place in page.places where place.element?.tag == .p {
            guard let id = place.element?.attributes.id, described.contains(id) else { continue }
            if around.contains(id) { report(place, "a description holds a link or button") }
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
}

extension Piece {
    var textIndex: TextIndex? { if case .text(let text) = self { text } else { nil } }
}
