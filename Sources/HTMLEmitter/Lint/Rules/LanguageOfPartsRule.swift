import FormSpec

/// WCAG 3.1.2: the names of other languages carry their language.
struct LanguageOfPartsRule: PageRule {
    static let id = "language-of-parts"
    static func check(_ page: PageWalk, _ report: (PageWalk.Place?, String) -> Void) {
        for place in page.places {
            switch place.node {
            case .button(let button):
                if case .language(let code) = button.action, button.attributes.literal("lang") != code {
                    report(place, "the button for \(code) lacks lang")
                }
            case .link(let link):
                guard case .language(let code) = link.target else { continue }
                if link.attributes.literal("lang") != code || link.attributes.literal("hreflang") != code {
                    report(place, "the link for \(code) lacks lang or hreflang")
                }
            case .element, .labelled, .hidden, .words, .when, .eachRow, .eachOption, .eachError: continue
            }
        }
    }
}
