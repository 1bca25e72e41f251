import FormSpec
import SchemaValues

/// An instance with its rules computed: what is relevant, required, locked, present and calculated, and which rules
/// hold (form-language, section 4). The one thing that pages, validation, the typed view and the application are made
/// from.
///
/// A change of an answer or a row computes again what depends on it, in the order of the graph, and stops where
/// nothing changes; the result is the same as computing everything. Not to be shared between threads.
public final class FormState {
    public let plan: RulePlan
    public var spec: FormSpec { plan.spec }
    /// With all answers, those of irrelevant parts too.
    public private(set) var instance: FormInstance
    /// The day that conditions read; the cells of rules are computed with the one of `context`.
    var today: CalendarDay?
    let context: ValidationContext
    /// The customer's language, which `in-language()` prefers.
    let language: String
    let codeMaps: [CodeMapSpec]
    let root: ScopeNode
    /// How many cells have been computed since the state was made: what a change costs.
    public internal(set) var recomputed = 0
    var queue = CellQueue()

    /// - Parameter plan: of the form's definition; whoever evaluates often makes it once.
    public convenience init(_ instance: FormInstance, plan: RulePlan, context: ValidationContext) {
        self.init(instance, plan: plan, context: context, language: "fi", codeMaps: plan.spec.codeMaps)
    }

    init(
        _ instance: FormInstance, plan: RulePlan, context: ValidationContext, language: String,
        codeMaps: [CodeMapSpec]
    ) {
        self.plan = plan
        self.instance = instance
        self.context = context
        self.language = language
        self.codeMaps = codeMaps
        today = CalendarDay(context.today)
        root = Self.node(.root, key: 0, parent: nil, scope: instance.root, plan)
        evaluateEverything()
    }

    private static func node(
        _ field: FieldIndex, key: Int, parent: ScopeNode?, scope: FormInstance.Scope, _ plan: RulePlan
    ) -> ScopeNode {
        let node = ScopeNode(
            field: field, key: key, parent: parent, answers: scope.answers,
            cells: plan.cellsByScope[field]?.count ?? 0)
        let repeated = plan.listsByScope[field] ?? []
        for (slot, rows) in scope.rowLists.enumerated() {
            let list = RowList()
            if repeated.indices.contains(slot) {
                for row in rows {
                    list.append(Self.node(repeated[slot], key: row.key, parent: node, scope: row.scope, plan))
                }
            }
            node.lists.append(list)
        }
        return node
    }

    private func evaluateEverything() {
        var byScope: [FieldIndex: [ScopeNode]] = [:]
        collect(root, into: &byScope)
        for (position, cell) in plan.order.enumerated() {
            let home = plan.homes[position]
            for node in byScope[home] ?? [] { node.cells[plan.slots[position]] = compute(cell, at: node) }
            recomputed += byScope[home]?.count ?? 0
        }
        // All is computed: what rows have told waits for nothing.
        while let (position, node) = queue.next() { node.isWaiting[plan.slots[position]] = false }
    }

    private func collect(_ node: ScopeNode, into byScope: inout [FieldIndex: [ScopeNode]]) {
        byScope[node.field, default: []].append(node)
        for list in node.lists { for row in list.nodes { collect(row, into: &byScope) } }
    }

    // MARK: Changes

    /// Puts an answer, or removes it, and computes what depends on it.
    public func setAnswer(_ answer: Answer?, at address: FieldAddress) {
        guard let slot = spec[address.field].slot, let node = node(for: address) else { return }
        guard node.answers[slot] != answer else { return }
        node.answers[slot] = answer
        instance.setAnswer(answer, at: address, of: spec)
        queueCell(.value, address.field, at: node)
        queueCell(.answered, address.field, at: node)
        settle()
    }

    /// Adds a row at the end and returns its key.
    @discardableResult
    public func addRow(to field: FieldIndex, in around: RowPath) -> Int {
        let key = instance.addRow(to: field, in: around, of: spec)
        guard let (list, outer) = list(field, in: around),
            let row = instance.rows(of: field, in: around, of: spec).last
        else { return key }
        let node = Self.node(field, key: key, parent: outer, scope: row.scope, plan)
        list.append(node)
        queueAll(in: node)
        queueCell(.rows, field, at: outer)
        settle()
        return key
    }

    /// Removes the row of that key; does nothing where there is none.
    public func removeRow(_ key: Int, of field: FieldIndex, in around: RowPath) {
        guard let (list, outer) = list(field, in: around), let node = list.remove(key) else { return }
        instance.removeRow(key, of: field, in: around, of: spec)
        detach(node)
        queueCell(.rows, field, at: outer)
        settle()
    }

    private func queueAll(in node: ScopeNode) {
        for position in plan.cellsByScope[node.field] ?? [] { queue.insert(position, node, slot: plan.slots[position]) }
        for list in node.lists { for row in list.nodes { queueAll(in: row) } }
    }

    /// What read the row looks again.
    private func detach(_ node: ScopeNode) {
        node.isDetached = true
        for position in plan.cellsByScope[node.field] ?? [] { notify(of: position, at: node) }
        for list in node.lists { for row in list.nodes { detach(row) } }
    }

    func queueCell(_ kind: RuleCell.Kind, _ field: FieldIndex, at node: ScopeNode) {
        guard let position = plan.position(kind, field) else { return }
        queue.insert(position, node, slot: plan.slots[position])
    }

    /// Computes what waits, in the order of the graph.
    private func settle() {
        while let (position, node) = queue.next() {
            let slot = plan.slots[position]
            node.isWaiting[slot] = false
            guard !node.isDetached else { continue }
            recomputed += 1
            let value = compute(plan.order[position], at: node)
            guard value != node.cells[slot] else { continue }
            node.cells[slot] = value
            notify(of: position, at: node)
        }
    }

    /// Lets the dependents of a cell wait: those in the rows that both have in common, and below.
    func notify(of position: Int, at node: ScopeNode) {
        // The rows of a list that count tell themselves (`countedRows`).
        for edge in plan.dependents[position] where plan.order[edge.target].kind != .counted {
            let start = node.around(depth: edge.shared)
            forEachNode(of: plan.homeChains[edge.target], below: start) { target in
                let cell = plan.order[edge.target]
                if cell.kind == .aggregate {
                    if edge.isOfLeaf {
                        target.aggregates[cell.index]?.waiting.append(node)
                    } else {
                        target.aggregates[cell.index]?.isStale = true
                    }
                }
                queue.insert(edge.target, target, slot: plan.slots[edge.target])
            }
        }
    }

    private func forEachNode(of chain: [FieldIndex], below node: ScopeNode, _ body: (ScopeNode) -> Void) {
        guard node.depth < chain.count else { return body(node) }
        guard let slot = spec[chain[node.depth]].rowSlot else { return }
        for row in node.lists[slot].nodes { forEachNode(of: chain, below: row, body) }
    }

    // MARK: Finding

    /// The row (or the root) that the answer at an address lies in; nil where the rows do not exist.
    func node(for address: FieldAddress) -> ScopeNode? {
        node(along: plan.chains[address.field.value][...], address.rows.keys[...])
    }

    func node(along chain: ArraySlice<FieldIndex>, _ keys: ArraySlice<Int>) -> ScopeNode? {
        guard keys.count >= chain.count else { return nil }
        var node = root
        for (field, key) in zip(chain, keys) {
            guard let slot = spec[field].rowSlot, node.lists.indices.contains(slot),
                let row = node.lists[slot].byKey[key]
            else { return nil }
            node = row
        }
        return node
    }

    private func list(_ field: FieldIndex, in around: RowPath) -> (RowList, ScopeNode)? {
        guard let slot = spec[field].rowSlot,
            let outer = node(along: plan.chains[field.value].dropLast(), around.keys[...])
        else { return nil }
        return (outer.lists[slot], outer)
    }

    func cell(_ kind: RuleCell.Kind, _ field: FieldIndex, at node: ScopeNode) -> CellValue {
        guard let position = plan.position(kind, field) else { return .none }
        let home = node.around(depth: plan.homeChains[position].count)
        return home.cells[plan.slots[position]]
    }

    func flag(_ kind: RuleCell.Kind, _ field: FieldIndex, at node: ScopeNode) -> Bool? {
        guard case .flag(let truth) = cell(kind, field, at: node) else { return nil }
        return truth
    }
}

/// Cells that wait, the earliest in the order of the graph first: a binary heap.
struct CellQueue {
    private var heap: [(position: Int, node: ScopeNode)] = []

    mutating func insert(_ position: Int, _ node: ScopeNode, slot: Int) {
        guard !node.isWaiting[slot] else { return }
        node.isWaiting[slot] = true
        heap.append((position, node))
        var child = heap.count - 1
        while child > 0, heap[(child - 1) / 2].position > heap[child].position {
            heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    mutating func next() -> (position: Int, node: ScopeNode)? {
        guard let first = heap.first else { return nil }
        heap.swapAt(0, heap.count - 1)
        heap.removeLast()
        var parent = 0
        while true {
            var least = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
                if heap[child].position < heap[least].position { least = child }
            }
            guard least != parent else { return first }
            heap.swapAt(parent, least)
            parent = least
        }
    }
}
