import FormSpec

/// WCAG 3.3.2: a control is either required or marked optional, never both.
struct OptionalRule: PageRule {
    static let id = "optional"
    static func check(_ page: PageWalk, _ report: (PageWalk.Place?, String) -> Void) {
        for place in page.places {
            guard let control = place.control, control.kind.isTyped else { continue }
            let required = control.attributes.first { $0.name == "aria-required" }
            let mark = Piece.phrase(.optional)
            let isMarked = control.label.contains { $0.pieces.contains(mark) }
            if required != nil, required?.condition == nil, isMarked {
                report(place, "required, but the label says optional")
            }
            let partIsMarked = place.ancestors.contains { element in
                element.literal("class")?.split(separator: " ").first == "cond"
                    || ((element.tag == .fieldset || element.literal("role") == "group")
                        && element.children.first?.pieces.contains(mark) == true)
            }
            if required == nil, !isMarked, !partIsMarked { report(place, "neither required nor marked optional") }
        }
    }
}
