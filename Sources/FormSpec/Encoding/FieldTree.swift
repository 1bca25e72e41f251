/// What must hold between the fields of a form so that walking them ends and stays inside.
enum FieldTree {
    /// How deep fields may nest: walks over them recurse.
    static let deepest = 100

    /// Whether the fields are one tree in document order: the root spans all, each field lies inside its parent, and
    /// siblings follow each other without a gap.
    static func isWellFormed(_ fields: [FieldSpec]) -> Bool {
        guard let root = fields.first, root.end.value == fields.count, root.kind == .group, !root.repeats else {
            return false
        }
        // The fields whose end has not been reached, outermost first.
        var open: [Int] = [0]
        for position in fields.indices.dropFirst() {
            while let last = open.last, fields[last].end.value <= position { open.removeLast() }
            guard let around = open.last, fields[position].parent?.value == around,
                fields[position].end.value <= fields[around].end.value, open.count < deepest,
                isComplete(fields[position])
            else { return false }
            open.append(position)
        }
        return true
    }

    /// Whether a field has what its kind promises.
    private static func isComplete(_ field: FieldSpec) -> Bool {
        switch field.kind {
        case .value, .attribute: field.name != nil && field.type != nil && field.valueClass != nil
        case .group, .file: field.name != nil
        case .sequence, .choice: true
        }
    }
}
