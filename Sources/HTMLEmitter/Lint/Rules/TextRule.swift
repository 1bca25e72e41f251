import FormSpec

/// Every text that a page shows has words in every language.
struct TextRule: PageRule {
    static let id = "text"
    static func check(_ page: PageWalk, _ report: (PageWalk.Place?, String) -> Void) {
        var seen: Set<TextIndex> = []
        for text in page.page.html.pieces.compactMap(\.textIndex) where seen.insert(text).inserted {
            guard page.spec.texts.texts.indices.contains(text.value) else {
                report(nil, "text \(text.value) is not in the form")
                continue
            }
            for (position, words) in page.spec.texts.texts[text.value].enumerated()
            where words.allSatisfy(\.isWhitespace) {
                report(nil, "text \(text.value) has no words in \(page.spec.texts.languages[position])")
            }
        }
    }
}
