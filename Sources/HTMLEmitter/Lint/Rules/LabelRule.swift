import FormSpec

/// WCAG 3.3.2: every control has a label with words.
struct LabelRule: PageRule {
    static let id = "label"
    static func check(_ page: PageWalk, _ report: (PageWalk.Place?, String) -> Void) {
        for place in page.places {
            guard let control = place.control else { continue }
            let words = control.label.flatMap(\.pieces)
            if !words.contains(where: { $0.isWords }) { report(place, "a control without words in its label") }
        }
    }
}

extension Piece {
    /// Whether this is text of a language, not a hole or punctuation.
    var isWords: Bool {
        switch self {
        case .text, .phrase, .optionLabel, .display, .errorText, .errorWords, .context: true
        case .literal(let text): text.contains { $0.isLetter }
        case .name, .listName, .value, .part, .fileSize, .rowNumber, .rowKeyBefore, .rowKeyAfter, .optionCode,
            .optionMark:
            false
        }
    }
}
