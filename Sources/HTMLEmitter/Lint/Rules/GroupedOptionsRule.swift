import FormSpec

/// WCAG 1.3.1: radio buttons, and check boxes that share a name, stand in a fieldset.
struct GroupedOptionsRule: PageRule {
    static let id = "grouped-options"
    static func check(_ page: PageWalk, _ report: (PageWalk.Place?, String) -> Void) {
        for place in page.places {
            guard let control = place.control else { continue }
            switch control.kind {
            case .radio: break
            case .check:
                if case .option = control.id { break }
                continue
            case .input, .area, .select, .search, .file: continue
            }
            if place.ancestors.last(where: { $0.tag == .fieldset }) == nil {
                report(place, "options of one question are not in a fieldset")
            }
        }
    }
}
