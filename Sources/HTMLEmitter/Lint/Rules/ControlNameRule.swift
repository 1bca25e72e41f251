import FormSpec

/// Every control posts under its own name; only options of one question share one.
struct ControlNameRule: PageRule {
    static let id = "control-name"
    static func check(_ page: PageWalk, _ report: (PageWalk.Place?, String) -> Void) {
        var seen: [[Piece]: [PageWalk.Place]] = [:]
        for place in page.places {
            guard let control = place.control else { continue }
            if control.name.isEmpty { report(place, "a control without a name is never sent") }
            switch control.kind {
            case .radio, .check: continue
            case .input, .area, .select, .search, .file: break
            }
            if seen[control.name, default: []].contains(where: { !$0.excludes(place) }) {
                report(place, "the name of this control is used twice")
            }
            seen[control.name, default: []].append(place)
        }
    }
}
