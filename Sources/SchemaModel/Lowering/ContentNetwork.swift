import SchemaTables

/// A content model as a network: nodes, edges that consume one element, and free edges that may act on counters.
///
/// Its size is linear in the expression's: the exits of all branches of a choice are one node, so that a repeated
/// choice of a thousand elements has a handful of nodes.
struct ContentNetwork {
    typealias Action = CountingAutomaton.Action

    struct Node {
        var free: [(action: Action?, target: Int)] = []
        var leaves: [(leaf: Int, target: Int)] = []
    }
    private(set) var nodes: [Node] = [Node(), Node()]
    private(set) var counters: [CountingAutomaton.Counter] = []
    /// How many leaves a counted repetition may have when it is written out instead of counted.
    private let expansionLimit: Int
    /// Set when the network grew beyond what is reasonable; the network is then incomplete.
    private(set) var isTooLarge = false

    static let start = 0
    static let end = 1
    private static let nodeLimit = 200_000

    init(_ expression: ContentExpression, expansionLimit: Int) {
        self.expansionLimit = expansionLimit
        add(expression, from: Self.start, to: Self.end)
    }

    private mutating func newNode() -> Int {
        if nodes.count >= Self.nodeLimit { isTooLarge = true }
        nodes.append(Node())
        return nodes.count - 1
    }

    private mutating func connect(_ from: Int, _ to: Int, _ action: Action? = nil) {
        nodes[from].free.append((action, to))
    }

    private mutating func add(_ expression: ContentExpression, from: Int, to: Int) {
        guard !isTooLarge else { return }
        switch expression {
        case .empty: connect(from, to)
        case .nothing: break
        case .leaf(let leaf): nodes[from].leaves.append((leaf, to))
        case .sequence(let parts): add(sequence: parts, from: from, to: to)
        case .choice(let parts): for part in parts { add(part, from: from, to: to) }
        case .repetition(let body, let min, let max): add(repetition: body, min: min, max: max, from: from, to: to)
        }
    }

    private mutating func add(sequence parts: [ContentExpression], from: Int, to: Int) {
        var current = from
        for (index, part) in parts.enumerated() {
            let next = index == parts.count - 1 ? to : newNode()
            add(part, from: current, to: next)
            current = next
        }
    }

    private mutating func add(repetition body: ContentExpression, min: Int, max: Int?, from: Int, to: Int) {
        if max == nil, min <= 1 {
            add(loop: body, isOptional: min == 0, from: from, to: to)
        } else if max == 1 {
            connect(from, to)
            add(body, from: from, to: to)
        } else if Swift.max(min, max ?? 0).multipliedReportingOverflow(by: body.size).partialValue <= expansionLimit,
            Swift.max(min, max ?? 0) <= expansionLimit
        {
            expand(body, min: min, max: max, from: from, to: to)
        } else {
            count(body, min: min, max: max, from: from, to: to)
        }
    }

    private mutating func add(loop body: ContentExpression, isOptional: Bool, from: Int, to: Int) {
        let (first, last) = isOptional ? { ($0, $0) }(newNode()) : (newNode(), newNode())
        connect(from, first)
        add(body, from: first, to: last)
        if first != last { connect(last, first) }
        connect(last, to)
    }

    private mutating func expand(_ body: ContentExpression, min: Int, max: Int?, from: Int, to: Int) {
        var current = from
        for _ in 0..<(max == nil ? min - 1 : min) {
            let next = newNode()
            add(body, from: current, to: next)
            current = next
        }
        guard let max else { return add(loop: body, isOptional: false, from: current, to: to) }
        for _ in min..<max {
            connect(current, to)
            let next = newNode()
            add(body, from: current, to: next)
            current = next
        }
        connect(current, to)
    }

    private mutating func count(_ body: ContentExpression, min: Int, max: Int?, from: Int, to: Int) {
        let counter = counters.count
        if counter >= 10_000 { isTooLarge = true }
        counters.append(CountingAutomaton.Counter(min: min, max: max))
        let (first, last) = (newNode(), newNode())
        if min == 0 { connect(from, to) }
        connect(from, first, .enter(counter))
        add(body, from: first, to: last)
        connect(last, first, .again(counter))
        connect(last, to, .leave(counter))
    }
}
