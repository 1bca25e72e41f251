import FormRuntime

/// What the latest revisions of a draft changed: by it an answer that a page still shows as it once was is told from one
/// that was typed anew (design, section 4).
struct DraftHistory: Codable, Hashable, Sendable {
    struct Change: Codable, Hashable, Sendable {
        /// The revision that the change made.
        var revision: Int
        /// The name that the field posts under.
        var name: String
        /// The raw answer before; empty for none.
        var former: String
    }
    struct Past: Codable, Hashable, Sendable {
        var revision: Int
        /// Rows from this key on were added later.
        var nextRowKey: Int
    }
    private(set) var changes: [Change] = []
    private(set) var past: [Past] = []

    /// So many changes are remembered, and so many revisions.
    private static let mostChanges = 1_000
    private static let mostRevisions = 50

    /// Remembers what the revision after `before` changes.
    mutating func note(_ before: InstanceRecord, _ after: InstanceRecord) {
        let was = Dictionary(before.answers.map { ($0.name, $0.answer.raw) }) { first, _ in first }
        let isNow = Dictionary(after.answers.map { ($0.name, $0.answer.raw) }) { first, _ in first }
        past.append(Past(revision: before.revision, nextRowKey: before.nextRowKey))
        for name in Set(was.keys).union(isNow.keys).sorted() where was[name, default: ""] != isNow[name, default: ""] {
            changes.append(
                Change(revision: before.revision + 1, name: name, former: was[name, default: ""]))
        }
        forget()
    }

    /// Only revisions of which every later change is known stay.
    private mutating func forget() {
        var oldest = past.suffix(Self.mostRevisions).first?.revision ?? 0
        if changes.count > Self.mostChanges { oldest = max(oldest, changes[changes.count - Self.mostChanges].revision) }
        past.removeAll { $0.revision < oldest }
        changes.removeAll { $0.revision <= oldest }
    }

    /// The raw answers at a revision of all fields that changed later, by name, and the key from which rows are newer.
    /// Nil where that is not known, or was too long ago.
    func answers(at revision: Int) -> (former: [String: String], nextRowKey: Int)? {
        guard let found = past.first(where: { $0.revision == revision }) else { return nil }
        let later = changes.filter { $0.revision > revision }
        return (Dictionary(later.map { ($0.name, $0.former) }) { first, _ in first }, found.nextRowKey)
    }
}
