import FormSpec

/// Where an expression stands: which levels its names are looked up at, and which rows are the current ones.
struct NameScope: Sendable {
    enum Lookup: Sendable {
        /// From the inside outwards: a name must be found at exactly one level.
        case levels([FieldIndex])
        /// In what an enclosing binding found, which may come from several places: a name is looked up in each.
        case found([FieldIndex])
    }
    /// What `.` means.
    var carrier: FieldIndex
    var lookup: Lookup
    /// No path leads out of this group: the named type or the row that the expression is written in.
    var boundary: FieldIndex
    /// The repeated fields whose current row is meant, outermost first.
    var rows: [FieldIndex]
    /// `translate` and `in-language` may be used.
    var isBinding = false

    /// For an expression of the component behind `carrier`.
    static func rule(at carrier: FieldIndex, boundary: FieldIndex, rows: [FieldIndex], in tree: FieldTree) -> NameScope
    {
        var levels: [FieldIndex] = []
        var next: FieldIndex? = tree.levels[carrier] == nil ? tree.parent(of: carrier) : carrier
        while let level = next {
            levels.append(level)
            next = level == boundary ? nil : tree.parent(of: level)
        }
        return NameScope(carrier: carrier, lookup: .levels(levels), boundary: boundary, rows: rows)
    }

    /// For the condition on rows, and for the fields that `distinct` compares.
    static func row(_ row: FieldIndex, in tree: FieldTree) -> NameScope {
        NameScope(carrier: row, lookup: .levels([row]), boundary: row, rows: tree.rows(around: row))
    }

    /// For a `k:from`: `found` is what the enclosing binding found in the common data.
    static func binding(in found: [FieldIndex], of tree: FieldTree) -> NameScope {
        NameScope(
            carrier: found.first ?? .root, lookup: .found(found), boundary: .root,
            rows: found.first.map(tree.rows(around:)) ?? [], isBinding: true)
    }
}
