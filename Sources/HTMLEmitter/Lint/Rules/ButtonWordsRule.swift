import FormSpec

/// Buttons that remove or restore say which item, because their words alone are all alike.
struct ButtonWordsRule: PageRule {
    static let id = "button-words"
    static func check(_ page: PageWalk, _ report: (PageWalk.Place?, String) -> Void) {
        for place in page.places {
            guard case .button(let button) = place.node else { continue }
            let words = button.words.flatMap(\.pieces)
            if !words.contains(where: \.isWords) { report(place, "a button without words") }
            switch button.action {
            case .removeRow, .removeFile, .restore, .add, .copy, .importRows, .showRows:
                if !words.contains(where: \.namesItem) { report(place, "the button does not say which item it means") }
            case .next, .saveDraft, .language, .send, .back, .start: continue
            }
        }
    }
}

extension Piece {
    fileprivate var namesItem: Bool {
        switch self {
        case .text, .display, .phrase(_, .text), .phrase(_, .textWithin): true
        case .literal, .phrase, .context, .name, .listName, .value, .part, .fileSize, .errorText, .rowNumber,
            .rowKeyBefore, .rowKeyAfter,
            .optionCode, .optionMark, .optionLabel, .errorWords:
            false
        }
    }
}
