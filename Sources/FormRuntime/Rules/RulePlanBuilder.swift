import FormSpec
import SchemaValues

/// Finds the cells of a form and what each depends on.
struct RulePlanBuilder {
    let spec: FormSpec
    let executesRules: Bool
    private(set) var chains: [[FieldIndex]] = []
    private(set) var children: [[FieldIndex]] = []
    private(set) var relevanceGates: [FieldIndex?] = []
    private(set) var livenessGates: [FieldIndex?] = []
    private(set) var cells: [RuleCell] = []
    var sources: [RuleCell: [RuleSource]] = [:]
    var aggregates: [AggregatePlan] = []
    var aggregateIndex: [AggregatePlan.Key: Int] = [:]

    init(_ spec: FormSpec, executesRules: Bool) {
        self.spec = spec
        self.executesRules = executesRules
    }

    mutating func build() {
        layOut()
        for index in spec.fields.indices.map(FieldIndex.init) {
            addConditions(of: index)
            addLiveness(of: index)
            addValue(of: index)
            addAnswered(of: index)
            addPresence(of: index)
        }
        guard executesRules else { return }
        for position in spec.rules.indices {
            let rule = spec.rules[position]
            addCell(RuleCell(.rule, at: position))
            read(rule.test, by: RuleCell(.rule, at: position), carrier: rule.carrier)
        }
    }

    private mutating func layOut() {
        children = Array(repeating: [], count: spec.fields.count)
        for (position, field) in spec.fields.enumerated() {
            let index = FieldIndex(position)
            let outer = field.parent.map { chains[$0.value] } ?? []
            chains.append(field.repeats ? outer + [index] : outer)
            if let parent = field.parent { children[parent.value].append(index) }
            let relevance = field.parent.flatMap { relevanceGates[$0.value] }
            relevanceGates.append(expression(field.relevant) != nil ? index : relevance)
            let isBranch = field.parent.map { spec[$0].kind == .choice } ?? false
            let liveness = field.parent.flatMap { livenessGates[$0.value] }
            livenessGates.append(isBranch || expression(field.relevant) != nil ? index : liveness)
        }
    }

    private func expression(_ written: Expression?) -> Expression? { executesRules ? written : nil }

    mutating func addCell(_ cell: RuleCell) { cells.append(cell) }

    /// The rows around what a cell is computed in, outermost first. Whether rows are asked is not asked in each row.
    func home(of cell: RuleCell) -> [FieldIndex] {
        switch cell.kind {
        case .relevant, .live, .rows, .required:
            let field = FieldIndex(cell.index)
            return spec[field].repeats ? chains[cell.index].dropLast() : chains[cell.index]
        case .value, .answered, .counted, .present, .readonly: return chains[cell.index]
        case .rule: return chains[spec.rules[cell.index].carrier.value]
        case .aggregate:
            let aggregate = aggregates[cell.index]
            return Array(chains[aggregate.carrier.value].prefix(aggregate.shared))
        }
    }

    mutating func depend(_ cell: RuleCell, on source: RuleCell?, shared: Int? = nil, isOfLeaf: Bool = false) {
        guard let source, source != cell || shared != nil else { return }
        let common = shared ?? commonRows(home(of: cell), home(of: source))
        let found = RuleSource(cell: source, shared: common, isOfLeaf: isOfLeaf)
        if sources[cell]?.contains(found) != true { sources[cell, default: []].append(found) }
    }

    private func commonRows(_ left: [FieldIndex], _ right: [FieldIndex]) -> Int {
        zip(left, right).prefix { $0 == $1 }.count
    }

    // MARK: Cells of fields

    private mutating func addConditions(of index: FieldIndex) {
        let field = spec[index]
        if let relevant = expression(field.relevant) {
            addCell(RuleCell(.relevant, index))
            depend(RuleCell(.relevant, index), on: field.parent.flatMap { gate(relevanceGates, $0, .relevant) })
            read(relevant, by: RuleCell(.relevant, index), carrier: index)
        }
        for (kind, written) in [(RuleCell.Kind.required, field.required), (.readonly, field.readonly)] {
            guard let written = expression(written) else { continue }
            addCell(RuleCell(kind, index))
            read(written, by: RuleCell(kind, index), carrier: index)
        }
    }

    private func gate(_ gates: [FieldIndex?], _ index: FieldIndex, _ kind: RuleCell.Kind) -> RuleCell? {
        gates[index.value].map { RuleCell(kind, $0) }
    }

    private mutating func addLiveness(of index: FieldIndex) {
        guard livenessGates[index.value] == index else { return }
        let cell = RuleCell(.live, index)
        addCell(cell)
        depend(cell, on: gate(relevanceGates, index, .relevant))
        guard let parent = spec[index].parent else { return }
        depend(cell, on: gate(livenessGates, parent, .live))
        if spec[parent].kind == .choice { depend(cell, on: RuleCell(.value, parent)) }
    }

    private mutating func addValue(of index: FieldIndex) {
        let field = spec[index]
        guard field.slot != nil else { return }
        let cell = RuleCell(.value, index)
        addCell(cell)
        depend(cell, on: gate(livenessGates, index, .live))
        if field.kind == .choice {
            if field.required != nil, executesRules { depend(cell, on: RuleCell(.required, index)) }
            for branch in children[index.value] { depend(cell, on: gate(relevanceGates, branch, .relevant)) }
        }
        if let calculate = expression(field.calculate) { read(calculate, by: cell, carrier: index) }
    }

    private mutating func addAnswered(of index: FieldIndex) {
        let cell = RuleCell(.answered, index)
        addCell(cell)
        depend(cell, on: gate(livenessGates, index, .live))
        if spec[index].readonly != nil, executesRules { depend(cell, on: RuleCell(.readonly, index)) }
        // A choice is answered by its branch, which may have been chosen for the customer.
        if spec[index].kind == .choice { depend(cell, on: RuleCell(.value, index)) }
        for child in children[index.value] { depend(cell, on: RuleCell(.answered, child)) }
    }

    private mutating func addPresence(of index: FieldIndex) {
        let field = spec[index]
        if field.repeats {
            let rows = RuleCell(.rows, index)
            addCell(rows)
            addCell(RuleCell(.counted, index))
            depend(rows, on: gate(livenessGates, index, .live))
            depend(rows, on: RuleCell(.answered, index))
            depend(RuleCell(.counted, index), on: rows)
            return
        }
        switch field.kind {
        case .value, .attribute, .choice: return
        case .group, .sequence, .file: break
        }
        let cell = RuleCell(.present, index)
        addCell(cell)
        depend(cell, on: gate(livenessGates, index, .live))
        guard !field.isAlwaysPresent, expression(field.relevant) == nil else { return }
        depend(cell, on: RuleCell(.answered, index))
        if expression(field.required) != nil { depend(cell, on: RuleCell(.required, index)) }
    }
}

extension FieldSpec {
    /// There wherever what is around it is.
    var isAlwaysPresent: Bool { occurs.min > 0 && kind != .sequence }

    /// Whether it can have a value that nobody gave, which counts only where its part is present.
    var hasGivenValue: Bool {
        defaultValue != nil || fixedValue != nil || calculate != nil || binding != nil || kind == .choice
    }
}
