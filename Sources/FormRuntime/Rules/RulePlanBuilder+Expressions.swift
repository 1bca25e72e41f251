import FormSpec
import SchemaValues

// What an expression reads, with the rows that it shares with what it reads: the same walk that evaluation makes.
extension RulePlanBuilder {
    mutating func read(_ expression: Expression, by cell: RuleCell, carrier: FieldIndex) {
        read(expression, by: cell, around: home(of: cell), carrier: carrier)
    }

    /// `around`: the rows that are the current ones where the expression stands.
    private mutating func read(
        _ expression: Expression, by cell: RuleCell, around: [FieldIndex], carrier: FieldIndex
    ) {
        switch expression {
        case .number, .literal: break
        case .path(let path): read(path, by: cell, around: around, carrier: carrier)
        case .negate(let inner): read(inner, by: cell, around: around, carrier: carrier)
        case .binary(_, let left, let right):
            read(left, by: cell, around: around, carrier: carrier)
            read(right, by: cell, around: around, carrier: carrier)
        case .call(let function, let arguments):
            if let aggregate = aggregate(expression, around: around, carrier: carrier) {
                depend(cell, on: RuleCell(.aggregate, at: aggregate), shared: sharedRows(of: cell, aggregate, around))
            } else if function == .distinct, case .path(let rows)? = arguments.first {
                read(.path(rows), by: cell, around: around, carrier: carrier)
                for compared in arguments.dropFirst() {
                    read(compared, by: cell, around: chains[rows.target.value], carrier: rows.target)
                }
            } else {
                for argument in arguments { read(argument, by: cell, around: around, carrier: carrier) }
            }
        }
    }

    /// The rows that are the same for a cell and an aggregate it reads: inside a condition on other rows, fewer than
    /// the aggregate has.
    private func sharedRows(of cell: RuleCell, _ aggregate: Int, _ around: [FieldIndex]) -> Int {
        let home = home(of: cell)
        let shared = aggregates[aggregate].shared
        return zip(home, around.prefix(shared)).prefix { $0 == $1 }.count
    }

    private mutating func read(
        _ path: FieldPath, by cell: RuleCell, around: [FieldIndex], carrier: FieldIndex, leaf: FieldIndex? = nil
    ) {
        let home = home(of: cell)
        let current = currentRows(of: path, around: around)
        // Rows of the cell itself: inside a condition on rows, the rows that the condition walks are not its own.
        let shared = min(current, zip(home, around).prefix { $0 == $1 }.count)
        let target = path.target
        func note(_ source: RuleCell, _ plan: inout RulePlanBuilder) {
            let common = zip(home, plan.home(of: source)).prefix { $0 == $1 }.count
            plan.depend(
                cell, on: source, shared: min(shared, common),
                isOfLeaf: leaf != nil && plan.home(of: source).last == leaf)
        }
        switch spec[target].kind {
        case .value, .attribute, .choice: note(RuleCell(.value, target), &self)
        case .group, .sequence, .file: if !spec[target].repeats { note(RuleCell(.present, target), &self) }
        }
        for rows in chains[target.value].dropFirst(current) { note(RuleCell(.counted, rows), &self) }
        for part in presenceParts(of: target, from: carrier) { note(part, &self) }
        for filter in path.filters {
            readFilter(filter, by: cell, leaf: leaf)
        }
    }

    private mutating func readFilter(_ filter: FieldPath.Filter, by cell: RuleCell, leaf: FieldIndex?) {
        let before = sources[cell] ?? []
        read(filter.condition, by: cell, around: chains[filter.rows.value], carrier: filter.rows)
        // What the condition reads in the aggregated row itself concerns that row alone.
        guard let leaf else { return }
        sources[cell] = (sources[cell] ?? []).map { source in
            guard !before.contains(source), home(of: source.cell).last == leaf else { return source }
            var marked = source
            marked.isOfLeaf = true
            return marked
        }
    }

    /// How many of the rows around the expression a path means by its first steps.
    func currentRows(of path: FieldPath, around: [FieldIndex]) -> Int {
        zip(around, chains[path.target.value]).prefix { mine, its in
            mine == its && !path.filters.contains { $0.rows == its }
        }.count
    }

    /// The parts whose presence decides whether a value that nobody gave is seen from where the expression stands.
    private func presenceParts(of target: FieldIndex, from carrier: FieldIndex) -> [RuleCell] {
        guard spec[target].hasGivenValue || spec[target].kind.isPart else { return [] }
        var parts: [RuleCell] = []
        var next = spec[target].parent
        while let part = next, part != .root, !spec.isInside(carrier, part) {
            if spec[part].repeats {
                parts.append(RuleCell(.counted, part))
            } else if spec[part].kind.isPart, !spec[part].isAlwaysPresent {
                parts.append(RuleCell(.present, part))
            }
            next = spec[part].parent
        }
        return parts
    }

    // MARK: Aggregates

    /// The aggregate that a call is, added where it is new; nil for any other call.
    private mutating func aggregate(
        _ expression: Expression, around: [FieldIndex], carrier: FieldIndex
    ) -> Int? {
        guard case .call(let function, let arguments) = expression, function.isAggregate,
            case .path(let path)? = arguments.first
        else { return nil }
        let key = AggregatePlan.Key(expression: expression, carrier: carrier, depth: around.count)
        if let known = aggregateIndex[key] { return known }
        let index = aggregates.count
        aggregateIndex[key] = index
        aggregates.append(
            AggregatePlan(
                function: function, path: path, compared: Array(arguments.dropFirst()), carrier: carrier,
                shared: currentRows(of: path, around: around)))
        let cell = RuleCell(.aggregate, at: index)
        addCell(cell)
        let leaf = chains[path.target.value].last
        read(path, by: cell, around: home(of: cell), carrier: carrier, leaf: leaf)
        for compared in arguments.dropFirst() {
            readFilter(FieldPath.Filter(rows: path.target, condition: compared), by: cell, leaf: leaf)
        }
        return index
    }
}

extension RulePlanBuilder {
    /// The patterns that expressions match with; one that cannot be read matches nothing.
    func matchers() -> [String: PatternMatcher] {
        var patterns: Set<String> = []
        for field in spec.fields {
            for expression in [field.relevant, field.required, field.readonly, field.calculate, field.protected] {
                expression?.collectPatterns(into: &patterns)
            }
        }
        for rule in spec.rules {
            rule.test.collectPatterns(into: &patterns)
            for placeholder in rule.placeholders { placeholder.expression?.collectPatterns(into: &patterns) }
        }
        var matchers: [String: PatternMatcher] = [:]
        for pattern in patterns {
            if let expression = try? RegularExpression(pattern) { matchers[pattern] = PatternMatcher(expression) }
        }
        return matchers
    }

    /// The fields whose values constraints and deadlines read, themselves or through an aggregate.
    func fieldsReadByConstraints() -> [Bool] {
        var isRead = Array(repeating: false, count: spec.fields.count)
        var waiting = sources.keys.filter { $0.kind == .rule }.flatMap { sources[$0] ?? [] }.map(\.cell)
        var seen: Set<RuleCell> = []
        while let cell = waiting.popLast() {
            guard seen.insert(cell).inserted else { continue }
            if cell.kind == .value { isRead[cell.index] = true }
            if cell.kind == .aggregate { waiting += (sources[cell] ?? []).map(\.cell) }
        }
        return isRead
    }
}

extension Expression {
    func collectPatterns(into patterns: inout Set<String>) {
        switch self {
        case .number, .literal: break
        case .path(let path): for filter in path.filters { filter.condition.collectPatterns(into: &patterns) }
        case .negate(let inner): inner.collectPatterns(into: &patterns)
        case .binary(_, let left, let right):
            left.collectPatterns(into: &patterns)
            right.collectPatterns(into: &patterns)
        case .call(let function, let arguments):
            if function == .matches, case .literal(_, let pattern)? = arguments.last { patterns.insert(pattern) }
            for argument in arguments { argument.collectPatterns(into: &patterns) }
        }
    }
}

extension FormSpec {
    /// Whether a field is the part or lies in it.
    func isInside(_ field: FieldIndex, _ part: FieldIndex) -> Bool {
        part.value <= field.value && field.value < self[part].end.value
    }
}

extension FieldSpec.Kind {
    /// Has presence, not a value.
    var isPart: Bool {
        switch self {
        case .group, .sequence, .file: true
        case .choice, .value, .attribute: false
        }
    }
}

extension ExpressionFunction {
    /// Kept up to date row by row.
    var isAggregate: Bool {
        switch self {
        case .sum, .min, .max, .count, .distinct: true
        case .true, .false, .not, .if, .answered, .oneOf, .includes, .tagged, .first, .today, .days, .months, .years,
            .daysBetween, .year, .round, .length, .concat, .matches, .inUnit, .translate, .inLanguage:
            false
        }
    }
}
