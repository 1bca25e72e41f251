import FormSpec

extension PageWalk {
    /// Every id with the place that bears it.
    var ids: [(id: ElementID, place: Place)] {
        places.flatMap { place -> [(ElementID, Place)] in
            var found: [(ElementID, Place)] = []
            if let control = place.control { found.append((control.id, place)) }
            if let id = place.attributes.id { found.append((id, place)) }
            return found
        }
    }
}

extension PageWalk.Place {
    /// Every id that the place refers to, with the condition of the reference itself.
    var references: [(id: ElementID, condition: PageCondition?)] {
        var found: [(ElementID, PageCondition?)] = []
        for attribute in attributes {
            if case .references(let references) = attribute.value {
                found += references.map { ($0.id, $0.condition ?? attribute.condition) }
            }
        }
        if let control {
            if case .search(_, let list) = control.kind { found.append((list, nil)) }
            found += control.labelledBy.map { ($0, nil) } + control.describedBy.map { ($0.id, $0.condition) }
        }
        if case .link(let link) = node, case .here(let id) = link.target { found.append((id, nil)) }
        return found
    }

    /// Whether this place can be there together with another: no condition holds here and fails there.
    func excludes(_ other: PageWalk.Place) -> Bool {
        conditions.contains { mine in
            other.conditions.contains { $0.condition == mine.condition && $0.holds != mine.holds }
        }
    }
}
