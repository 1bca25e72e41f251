import FormSpec

/// A form with its answers: the one thing that is filled, validated, drafted, rendered and written.
///
/// Answers lie in scopes: the root and each row of a repeated field have one, with a place for each answer and each
/// list of rows (`FieldSpec.slot`, `rowSlot`). Row keys are issued by the instance and never given again.
public struct FormInstance: Hashable, Sendable {
    public var root: Scope
    /// The key the next row gets.
    public private(set) var nextRowKey: Int
    /// Counts the saved states of a draft; a post carries the one its page showed.
    public var revision: Int

    /// The answers and lists of rows of the root or of one row.
    public struct Scope: Hashable, Sendable {
        public var answers: [Answer?]
        public var rowLists: [[Row]]

        public init(_ sizes: FormSpec.ScopeSpec) {
            answers = Array(repeating: nil, count: sizes.answers)
            rowLists = Array(repeating: [], count: sizes.rowLists)
        }
    }

    /// One row of a repeated field.
    public struct Row: Hashable, Sendable {
        public var key: Int
        public var scope: Scope
        public init(key: Int, scope: Scope) {
            self.key = key
            self.scope = scope
        }
    }

    /// An empty instance: no answers, no rows but those that must be there (`minOccurs`).
    public init(of spec: FormSpec) {
        root = Scope(spec.scopes[.root] ?? FormSpec.ScopeSpec(answers: 0, rowLists: 0))
        nextRowKey = 1
        revision = 0
        addMandatoryRows(in: .root, at: .outermost, of: spec)
    }

    /// An instance with no rows at all: what reading and drafts start from.
    init(bare spec: FormSpec, nextRowKey: Int = 1, revision: Int = 0) {
        root = Scope(spec.scopes[.root] ?? FormSpec.ScopeSpec(answers: 0, rowLists: 0))
        self.nextRowKey = nextRowKey
        self.revision = revision
    }

    /// A key that no row of this instance has or had.
    mutating func issueRowKey() -> Int {
        defer { nextRowKey += 1 }
        return nextRowKey
    }
}

/// The rows that lead to a place in an instance: the key of one row for each repeated field around it, outermost first.
public struct RowPath: Hashable, Sendable {
    public var keys: [Int]
    public init(_ keys: [Int]) { self.keys = keys }
    /// Outside all rows.
    public static let outermost = RowPath([])

    public func appending(_ key: Int) -> RowPath { RowPath(keys + [key]) }
}

/// A field in an instance: which one, and in which rows.
public struct FieldAddress: Hashable, Sendable {
    public var field: FieldIndex
    public var rows: RowPath

    public init(_ field: FieldIndex, rows: RowPath = .outermost) {
        self.field = field
        self.rows = rows
    }
}
