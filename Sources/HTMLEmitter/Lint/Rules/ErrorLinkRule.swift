import FormSpec

/// WCAG 3.3.1: a control that can be invalid is described by its error, itself or through its fieldset.
struct ErrorLinkRule: PageRule {
    static let id = "error-link"
    static func check(_ page: PageWalk, _ report: (PageWalk.Place?, String) -> Void) {
        for place in page.places {
            guard let control = place.control, control.attributes.contains(where: { $0.name == "aria-invalid" }) else {
                continue
            }
            let own = control.describedBy.map(\.id)
            let around = place.ancestors.flatMap { element in
                element.attributes.flatMap { attribute -> [ElementID] in
                    if case .references(let references) = attribute.value { references.map(\.id) } else { [] }
                }
            }
            if !(own + around).contains(where: \.isError) {
                report(place, "can be invalid, but no error describes it")
            }
        }
    }
}

extension ElementID {
    var isError: Bool {
        switch self {
        case .beside(_, .error), .besideList(_, .error): true
        case .beside, .besideList, .anchor, .section, .field, .list, .part, .option, .branch, .no, .column,
            .labels:
            false
        }
    }
}
