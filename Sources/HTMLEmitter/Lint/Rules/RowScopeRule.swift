import FormSpec

/// Ids and values of a field in rows stand inside the block of those rows, or two rows would share them.
struct RowScopeRule: PageRule {
    static let id = "row-scope"
    static func check(_ page: PageWalk, _ report: (PageWalk.Place?, String) -> Void) {
        for (id, place) in page.ids {
            guard let field = id.rowField, !place.rows.starts(with: page.spec.enclosingRows(of: field)) else {
                continue
            }
            report(place, "\(id) stands outside the rows of its field")
        }
    }
}

extension ElementID {
    /// The field whose row key is part of the id.
    fileprivate var rowField: FieldIndex? {
        switch self {
        case .field(let field), .beside(let field, _), .part(let field, _), .option(let field), .branch(let field),
            .no(let field):
            field
        case .anchor, .section, .list, .besideList, .column, .labels: nil
        }
    }
}
