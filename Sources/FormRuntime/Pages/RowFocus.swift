import FormSpec

/// Which rows of long lists a page shows: of each list the group that holds a row in focus, else its first. A list of a
/// thousand rows stays a page that a browser, a reader and a telephone can take, without script.
public struct RowFocus: Hashable, Sendable {
    /// As many rows of a list as a page shows.
    public static let groupSize = 50

    /// The keys of the rows in focus: one row and those around it.
    private var keys: Set<Int>

    /// The first group of every list.
    public static let start = RowFocus(keys: [])

    private init(keys: Set<Int>) { self.keys = keys }

    /// The groups that show the row of that key, with the rows around it; the first of all lists where there is no such
    /// row.
    public init(on key: Int, in instance: FormInstance) {
        keys = Set(Self.path(to: key, in: instance.root) ?? [])
    }

    private static func path(to key: Int, in scope: FormInstance.Scope) -> [Int]? {
        for row in scope.rowLists.joined() {
            if row.key == key { return [key] }
            if let inner = path(to: key, in: row.scope) { return [row.key] + inner }
        }
        return nil
    }

    /// The positions of the rows that are shown.
    public func shown(of rows: [FormInstance.Row]) -> Range<Int> {
        guard rows.count > Self.groupSize else { return rows.indices }
        let focused = keys.isEmpty ? nil : rows.firstIndex { keys.contains($0.key) }
        let start = (focused ?? 0) / Self.groupSize * Self.groupSize
        return start..<min(start + Self.groupSize, rows.count)
    }
}

extension FormInstance {
    /// Whether a list inside these fields has more rows than a page shows.
    public func hasLongLists(in fields: [FieldIndex], of spec: FormSpec) -> Bool {
        spec.fields.indices.contains { position in
            let field = spec.fields[position]
            guard field.repeats, let slot = field.rowSlot else { return false }
            guard fields.contains(where: { $0.value <= position && position < spec[$0].end.value }) else {
                return false
            }
            let outer = Array(spec.enclosingRows(of: FieldIndex(position)).dropLast())
            return Self.isLong(slot, in: root, below: outer[...], of: spec)
        }
    }

    private static func isLong(
        _ slot: Int, in scope: Scope, below outer: ArraySlice<FieldIndex>, of spec: FormSpec
    ) -> Bool {
        guard let next = outer.first else { return scope.rowLists[slot].count > RowFocus.groupSize }
        guard let around = spec[next].rowSlot else { return false }
        return scope.rowLists[around].contains { isLong(slot, in: $0.scope, below: outer.dropFirst(), of: spec) }
    }
}
