import FormSpec
import SchemaValues

/// How the rules of a form depend on its answers: one graph, made once from the definition, in the order of
/// form-language, section 4. Relevance, calculations and presence come before constraints and deadlines.
public final class RulePlan: Sendable {
    public let spec: FormSpec
    /// Without rules everything is relevant and nothing is computed: how the common data are read.
    let executesRules: Bool
    /// The repeated fields around each field, outermost first, itself last where it repeats.
    let chains: [[FieldIndex]]
    let children: [[FieldIndex]]
    /// The nearest field, itself or around, whose relevance or liveness has a cell of its own; nil where none has.
    let relevanceGates: [FieldIndex?]
    let livenessGates: [FieldIndex?]
    let aggregates: [AggregatePlan]
    let aggregateIndex: [AggregatePlan.Key: Int]
    /// By position of a cell in `order`.
    let order: [RuleCell]
    let dependents: [[RuleEdge]]
    let ranks: [RuleCell: Int]
    /// By scope: the cells that each of its rows holds, as positions in `order`, and where each of them lies.
    let cellsByScope: [FieldIndex: [Int]]
    let slots: [Int]
    /// By position in `order`: the innermost rows that a cell lives in, and all rows around it.
    let homes: [FieldIndex]
    let homeChains: [[FieldIndex]]
    /// By scope: its repeated fields in the order of their lists.
    let listsByScope: [FieldIndex: [FieldIndex]]
    /// In the order of the form's rules.
    let rulesByCarrier: [FieldIndex: [RuleIndex]]
    /// The patterns of `matches`, compiled.
    let matchers: [String: PatternMatcher]
    /// By field: a constraint or deadline reads its value, so that a wrong answer must be known.
    let readByConstraints: [Bool]
    /// Cells that depend on each other in a circle, in its order; empty in a form that compiled.
    let cycle: [RuleCell]

    /// Some rule depends on its own result; nothing computed of it means anything.
    public var isCircular: Bool { !cycle.isEmpty }

    public convenience init(_ spec: FormSpec) { self.init(spec, executesRules: true) }

    init(_ spec: FormSpec, executesRules: Bool) {
        var builder = RulePlanBuilder(spec, executesRules: executesRules)
        builder.build()
        self.spec = spec
        self.executesRules = executesRules
        chains = builder.chains
        children = builder.children
        relevanceGates = builder.relevanceGates
        livenessGates = builder.livenessGates
        aggregates = builder.aggregates
        aggregateIndex = builder.aggregateIndex
        let sorted = CellOrder(builder.cells, sources: builder.sources)
        order = sorted.order
        cycle = sorted.cycle
        ranks = sorted.ranks
        dependents = Self.dependents(of: sorted, builder)
        var byScope: [FieldIndex: [Int]] = [:]
        var slots = Array(repeating: 0, count: order.count)
        homeChains = order.map { builder.home(of: $0) }
        homes = homeChains.map { $0.last ?? .root }
        for (position, home) in homes.enumerated() {
            slots[position] = byScope[home, default: []].count
            byScope[home, default: []].append(position)
        }
        cellsByScope = byScope
        self.slots = slots
        var lists: [FieldIndex: [FieldIndex]] = [:]
        for index in spec.fields.indices.map(FieldIndex.init) where spec[index].repeats {
            let outer = spec[index].parent.map { spec[$0].scope } ?? .root
            lists[outer, default: []].append(index)
        }
        listsByScope = lists
        rulesByCarrier = Dictionary(grouping: spec.rules.indices.map(RuleIndex.init)) { spec.rules[$0.value].carrier }
        matchers = builder.matchers()
        readByConstraints = builder.fieldsReadByConstraints()
    }

    /// Each cell's dependents. An edge against the order closes a circle and is left out: evaluation always ends.
    private static func dependents(of sorted: CellOrder, _ builder: RulePlanBuilder) -> [[RuleEdge]] {
        var dependents: [[RuleEdge]] = Array(repeating: [], count: sorted.order.count)
        for (position, cell) in sorted.order.enumerated() {
            for source in builder.sources[cell] ?? [] {
                guard let from = sorted.ranks[source.cell], from < position else { continue }
                let edge = RuleEdge(target: position, shared: source.shared, isOfLeaf: source.isOfLeaf)
                if !dependents[from].contains(edge) { dependents[from].append(edge) }
            }
        }
        return dependents
    }

    func position(_ kind: RuleCell.Kind, _ field: FieldIndex) -> Int? { ranks[RuleCell(kind, field)] }
}

/// Who depends on a cell: the rows of the target below the row that both have in common.
struct RuleEdge: Hashable {
    /// The position of the dependent cell.
    var target: Int
    /// How many of the rows around the source are also those around the target.
    var shared: Int
    /// Of an aggregate: the source lies in the rows that are aggregated, so that only its row has changed.
    var isOfLeaf: Bool
}

/// What a cell depends on.
struct RuleSource: Hashable {
    var cell: RuleCell
    var shared: Int
    var isOfLeaf = false
}

/// `sum`, `min`, `max`, `count` or `distinct` over rows, kept up to date row by row.
struct AggregatePlan: Sendable {
    struct Key: Hashable {
        var expression: Expression
        var carrier: FieldIndex
        /// How many rows are around the expression.
        var depth: Int
    }
    var function: ExpressionFunction
    var path: FieldPath
    /// The fields that `distinct` compares.
    var compared: [Expression]
    var carrier: FieldIndex
    /// How many rows around the expression are the current ones: the aggregate lives in the innermost of them.
    var shared: Int
}

/// Cells in an order in which each comes after what it depends on; equals in document order.
struct CellOrder {
    private(set) var order: [RuleCell] = []
    private(set) var ranks: [RuleCell: Int] = [:]
    private(set) var cycle: [RuleCell] = []

    init(_ cells: [RuleCell], sources: [RuleCell: [RuleSource]]) {
        let known = Set(cells)
        var waiting: [RuleCell: Int] = [:]
        var dependents: [RuleCell: [RuleCell]] = [:]
        for cell in cells {
            let needed = Set((sources[cell] ?? []).map(\.cell)).filter { known.contains($0) }
            waiting[cell] = needed.count
            for source in needed { dependents[source, default: []].append(cell) }
        }
        var level = cells.filter { waiting[$0] == 0 }
        while !level.isEmpty {
            var next: [RuleCell] = []
            for cell in level.sorted() {
                ranks[cell] = order.count
                order.append(cell)
                for dependent in dependents[cell] ?? [] {
                    guard let count = waiting[dependent] else { continue }
                    waiting[dependent] = count - 1
                    if count == 1 { next.append(dependent) }
                }
            }
            level = next
        }
        let stuck = cells.filter { ranks[$0] == nil }.sorted()
        cycle = Self.circle(in: stuck, sources: sources)
        for cell in stuck {
            ranks[cell] = order.count
            order.append(cell)
        }
    }

    /// One circle among cells that all wait for another of them.
    private static func circle(in stuck: [RuleCell], sources: [RuleCell: [RuleSource]]) -> [RuleCell] {
        guard var cell = stuck.first else { return [] }
        let members = Set(stuck)
        var path: [RuleCell] = []
        while !path.contains(cell) {
            path.append(cell)
            guard let next = (sources[cell] ?? []).map(\.cell).filter(members.contains).min() else { return path }
            cell = next
        }
        return Array(path[(path.firstIndex(of: cell) ?? 0)...])
    }
}
