import FormSpec
import SchemaValues

/// The root or one row of a form being evaluated: its answers, its lists of rows, and its cells.
final class ScopeNode {
    /// The repeated field, or the root.
    let field: FieldIndex
    let key: Int
    unowned let parent: ScopeNode?
    /// How many rows are around what stands in it, itself among them.
    let depth: Int
    var answers: [Answer?]
    var lists: [RowList] = []
    var cells: [CellValue]
    /// By aggregate; only those that live here.
    var aggregates: [Int: AggregateState] = [:]
    /// Waiting to be computed again.
    var isWaiting: [Bool]
    /// One of the rows that count, as its list has found.
    var isCounted = false
    /// Taken out of its list.
    var isDetached = false

    init(field: FieldIndex, key: Int, parent: ScopeNode?, answers: [Answer?], cells: Int) {
        self.field = field
        self.key = key
        self.parent = parent
        depth = parent.map { $0.depth + 1 } ?? 0
        self.answers = answers
        self.cells = Array(repeating: .none, count: cells)
        isWaiting = Array(repeating: false, count: cells)
    }

    /// Itself, or the row around it at that depth.
    func around(depth wanted: Int) -> ScopeNode {
        var node = self
        while node.depth > wanted, let parent = node.parent { node = parent }
        return node
    }

    /// The keys of the rows that lead here.
    var path: RowPath {
        var keys: [Int] = []
        var node = self
        while let parent = node.parent {
            keys.append(node.key)
            node = parent
        }
        return RowPath(keys.reversed())
    }
}

/// The rows of a repeated field in one place.
final class RowList {
    var nodes: [ScopeNode] = []
    private(set) var byKey: [Int: ScopeNode] = [:]

    func append(_ node: ScopeNode) {
        nodes.append(node)
        byKey[node.key] = node
    }

    func remove(_ key: Int) -> ScopeNode? {
        guard let node = byKey.removeValue(forKey: key) else { return nil }
        nodes.removeAll { $0 === node }
        return node
    }
}

/// A field, group or row that a path has found.
struct FoundField: Hashable {
    let field: FieldIndex
    let node: ScopeNode

    var address: FieldAddress { FieldAddress(field, rows: node.path) }

    static func == (left: FoundField, right: FoundField) -> Bool {
        left.field == right.field && left.node === right.node
    }
    func hash(into hasher: inout Hasher) {
        hasher.combine(field)
        hasher.combine(ObjectIdentifier(node))
    }
}

/// An aggregate with what each row gives to it, so that a change in one row costs the others nothing.
struct AggregateState {
    struct Contribution {
        var value: EvaluatedValue
        var isWrong: Bool
        /// What `distinct` compares; empty for other aggregates.
        var key: [EvaluatedValue]
    }
    /// Rows that do not count have none.
    var contributions: [ObjectIdentifier: Contribution] = [:]
    var sum: ExactDecimal = .zero
    var count = 0
    var answered = 0
    var unparsed = 0
    var wrong = 0
    private var occurrences: [[EvaluatedValue]: Int] = [:]
    private var repeated = 0
    /// Rows to look at again; `isStale`: all of them.
    var waiting: [ScopeNode] = []
    var isStale = true

    var isDistinct: Bool { repeated == 0 }

    mutating func replace(_ node: ScopeNode, by contribution: Contribution?) {
        let id = ObjectIdentifier(node)
        if let former = contributions[id] { enter(former, by: -1) }
        contributions[id] = contribution
        if let contribution { enter(contribution, by: 1) }
    }

    private mutating func enter(_ contribution: Contribution, by step: Int) {
        count += step
        if contribution.isWrong { wrong += step }
        switch contribution.value {
        case .number(let number):
            answered += step
            sum = step > 0 ? sum + number : sum - number
        case .unparsed: unparsed += step
        case .unknown: break
        case .boolean, .text, .day, .moment, .period, .found: answered += step
        }
        guard contribution.key.contains(where: { $0 != .unknown }) else { return }
        let before = occurrences[contribution.key] ?? 0
        occurrences[contribution.key] = before + step == 0 ? nil : before + step
        repeated += max(0, before + step - 1) - max(0, before - 1)
    }
}
