import FormSpec
import SchemaValues

// How each cell is computed from those before it.
extension FormState {
    func compute(_ cell: RuleCell, at node: ScopeNode) -> CellValue {
        let field = FieldIndex(cell.index)
        switch cell.kind {
        case .relevant: return .flag(relevance(of: field, at: node))
        case .live: return .flag(liveness(of: field, at: node))
        case .value: return value(of: field, at: node)
        case .answered: return .answered(answered(in: field, at: node))
        case .rows: return .rows(countedRows(of: field, at: node))
        case .counted: return .flag(node.isCounted)
        case .present: return .flag(presence(of: field, at: node))
        case .required: return .flag(condition(spec[field].required, of: field, at: node))
        case .readonly: return .flag(condition(spec[field].readonly, of: field, at: node))
        case .aggregate: return aggregate(cell.index, at: node)
        case .rule: return .outcome(outcome(of: spec.rules[cell.index], at: node))
        }
    }

    private func condition(_ expression: Expression?, of field: FieldIndex, at node: ScopeNode) -> Bool? {
        guard let expression else { return nil }
        var evaluator = ExpressionEvaluator(state: self)
        return evaluator.condition(expression, at: EvaluationPlace(carrier: field, node: node))
    }

    /// Unknown is hidden.
    private func relevance(of field: FieldIndex, at node: ScopeNode) -> Bool {
        if let parent = spec[field].parent, !isRelevant(parent, at: node) { return false }
        return condition(spec[field].relevant, of: field, at: node) ?? false
    }

    private func liveness(of field: FieldIndex, at node: ScopeNode) -> Bool {
        guard isRelevant(field, at: node) else { return false }
        guard let parent = spec[field].parent else { return true }
        guard isLive(parent, at: node) else { return false }
        return spec[parent].kind != .choice || chosenBranch(of: parent, at: node) == field
    }

    // MARK: Values

    private func value(of field: FieldIndex, at node: ScopeNode) -> CellValue {
        guard isLive(field, at: node) else { return .value(.unknown, isWrong: false) }
        if spec[field].kind == .choice { return .value(choice(field, at: node), isWrong: false) }
        if let calculate = spec[field].calculate, plan.executesRules {
            var evaluator = ExpressionEvaluator(state: self)
            let result = evaluator.scalar(calculate, at: EvaluationPlace(carrier: field, node: node))
            return .value(result == .unparsed ? .unknown : result, isWrong: false)
        }
        let raw = answeredText(of: field, at: node)
        let text = LexicalForm.of(raw, field: spec[field])
        guard !LexicalForm.isBlank(text) else { return .value(.unknown, isWrong: false) }
        let value = EvaluatedValue(LexicalForm.trimmed(text), of: spec[field])
        guard value != .unparsed else { return .value(.unparsed, isWrong: true) }
        return .value(value, isWrong: isWrong(text, raw: raw, field, at: node))
    }

    /// Whether the answer itself is at fault; asked only of fields that constraints read.
    private func isWrong(_ text: String, raw: String, _ field: FieldIndex, at node: ScopeNode) -> Bool {
        guard plan.readByConstraints[field.value] else { return false }
        let address = FieldAddress(field, rows: .outermost)
        return ValueCheck.violation(of: text, raw: raw, at: address, spec: spec, context: context) != nil
    }

    /// The raw text, the fixed value, or the default where nothing was said.
    func answeredText(of field: FieldIndex, at node: ScopeNode) -> String {
        if let fixed = spec[field].fixedValue { return fixed }
        guard let slot = spec[field].slot, node.answers.indices.contains(slot) else { return "" }
        return node.answers[slot]?.raw ?? spec[field].defaultValue ?? ""
    }

    /// The step of the branch that is chosen; the only relevant branch of a choice that must be made is chosen by
    /// itself.
    private func choice(_ field: FieldIndex, at node: ScopeNode) -> EvaluatedValue {
        let offered = plan.children[field.value].filter { isRelevant($0, at: node) }
        let raw = answeredText(of: field, at: node)
        if let chosen = offered.first(where: { spec[$0].step == raw }) { return .text(spec[chosen].step) }
        let mustChoose = spec[field].occurs.min > 0 || flag(.required, field, at: node) == true
        guard offered.count == 1, mustChoose else { return .unknown }
        return .text(spec[offered[0]].step)
    }

    // MARK: Presence

    private func answered(in field: FieldIndex, at node: ScopeNode) -> Answered {
        guard isLive(field, at: node) else { return .nothing }
        var found = ownAnswer(of: field, at: node)
        for child in plan.children[field.value] where found != .something {
            found = max(found, spec[child].repeats ? answeredRows(of: child, at: node) : answeredCell(child, at: node))
        }
        let isBound = spec[field].kind.isPart && spec[field].binding != nil
        let isCopied = spec[field].binding?.isInherited ?? false
        return found == .prefilled && (isBound || isCopied) ? .something : found
    }

    private func ownAnswer(of field: FieldIndex, at node: ScopeNode) -> Answered {
        guard let slot = spec[field].slot, node.answers.indices.contains(slot), let answer = node.answers[slot],
            !LexicalForm.isBlank(answer.raw), spec[field].calculate == nil || !plan.executesRules
        else { return .nothing }
        if spec[field].kind == .choice, chosenBranch(of: field, at: node).map({ spec[$0].step }) != answer.raw {
            return .nothing
        }
        let isLocked = flag(.readonly, field, at: node) == true
        return answer.isOwn && !isLocked ? .something : .prefilled
    }

    private func answeredCell(_ field: FieldIndex, at node: ScopeNode) -> Answered {
        guard case .answered(let found) = cell(.answered, field, at: node) else { return .nothing }
        return found
    }

    /// Rows of a bound list are there because the binding found them.
    private func answeredRows(of field: FieldIndex, at node: ScopeNode) -> Answered {
        guard let slot = spec[field].rowSlot, node.lists.indices.contains(slot) else { return .nothing }
        var found = Answered.nothing
        for row in node.lists[slot].nodes where found != .something {
            found = max(found, answeredCell(field, at: row))
        }
        return found == .prefilled && spec[field].binding != nil ? .something : found
    }

    /// The rows with an answer, and as many empty ones as `minOccurs` still demands.
    private func countedRows(of field: FieldIndex, at node: ScopeNode) -> [Int] {
        guard let slot = spec[field].rowSlot, node.lists.indices.contains(slot) else { return [] }
        let rows = node.lists[slot].nodes
        guard isLive(field, at: node) else {
            for row in rows { count(row, false) }
            return []
        }
        let answered = rows.map { isAnsweredRow($0) }
        var demanded = max(0, spec[field].occurs.min - answered.count { $0 })
        var keys: [Int] = []
        for (row, isAnswered) in zip(rows, answered) {
            let isDemanded = !isAnswered && demanded > 0
            if isDemanded { demanded -= 1 }
            count(row, isAnswered || isDemanded)
            if row.isCounted { keys.append(row.key) }
        }
        return keys
    }

    /// Only rows that begin or cease to count are looked at again.
    private func count(_ row: ScopeNode, _ isCounted: Bool) {
        guard row.isCounted != isCounted else { return }
        row.isCounted = isCounted
        queueCell(.counted, row.field, at: row)
    }

    private func isAnsweredRow(_ row: ScopeNode) -> Bool {
        switch answeredCell(row.field, at: row) {
        case .something: true
        case .prefilled: spec[row.field].binding != nil
        case .nothing: false
        }
    }

    private func presence(of field: FieldIndex, at node: ScopeNode) -> Bool {
        guard isLive(field, at: node) else { return false }
        let written = spec[field]
        if written.isAlwaysPresent || isBranch(field) { return true }
        // With a condition, present exactly when relevant: then what it requires is required.
        if written.relevant != nil, plan.executesRules { return true }
        return flag(.required, field, at: node) == true || answeredCell(field, at: node) == .something
    }

    func isBranch(_ field: FieldIndex) -> Bool {
        spec[field].parent.map { spec[$0].kind == .choice } ?? false
    }

    // MARK: Rules

    private func outcome(of rule: RuleSpec, at node: ScopeNode) -> RuleOutcome {
        var evaluator = ExpressionEvaluator(state: self)
        let place = EvaluationPlace(carrier: rule.carrier, node: node)
        let value = evaluator.scalar(rule.test, at: place)
        guard !evaluator.hasReadWrong else { return .notJudged }
        switch (rule.kind, value) {
        case (.constraint, .boolean(false)): return .violated
        case (.deadline, .day(let last)): return today.map { $0 > last } == true ? .violated : .holds
        case (.constraint, _), (.deadline, _): return .holds
        }
    }

    // MARK: Aggregates

    private func aggregate(_ index: Int, at node: ScopeNode) -> CellValue {
        let plan = self.plan.aggregates[index]
        var state = node.aggregates[index] ?? AggregateState()
        let leaves = state.isStale ? self.leaves(of: plan, below: node) : state.waiting
        if state.isStale { state = AggregateState() }
        for leaf in leaves { state.replace(leaf, by: contribution(of: leaf, to: plan, at: node)) }
        state.waiting = []
        state.isStale = false
        node.aggregates[index] = state
        return .value(result(of: plan, state, at: node), isWrong: state.wrong > 0)
    }

    private func result(of plan: AggregatePlan, _ state: AggregateState, at node: ScopeNode) -> EvaluatedValue {
        switch plan.function {
        case .count: return .number(ExactDecimal(state.count))
        case .distinct: return state.unparsed > 0 ? .unknown : .boolean(state.isDistinct)
        case .sum: return state.unparsed > 0 || state.answered == 0 ? .unknown : .number(state.sum)
        default:
            guard state.unparsed == 0 else { return .unknown }
            // In the order of the rows, so that equals give the same one whatever has been computed before.
            let values = leaves(of: plan, below: node).compactMap { state.contributions[ObjectIdentifier($0)]?.value }
            return EvaluatedValue.extreme(values, greatest: plan.function == .max)
        }
    }

    private func leaves(of plan: AggregatePlan, below node: ScopeNode) -> [ScopeNode] {
        var found = [node]
        for rows in self.plan.chains[plan.path.target.value].dropFirst(node.depth) {
            guard let slot = spec[rows].rowSlot else { return [] }
            found = found.flatMap { $0.lists.indices.contains(slot) ? $0.lists[slot].nodes : [] }
        }
        return found
    }

    /// What a row gives; nil where it does not count or a condition leaves it out.
    private func contribution(
        of leaf: ScopeNode, to plan: AggregatePlan, at home: ScopeNode
    ) -> AggregateState.Contribution? {
        guard !leaf.isDetached else { return nil }
        var evaluator = ExpressionEvaluator(state: self)
        for (depth, rows) in self.plan.chains[plan.path.target.value].enumerated().dropFirst(home.depth) {
            let row = leaf.around(depth: depth + 1)
            guard evaluator.passes(row, of: rows, plan.path) else { return nil }
        }
        let place = EvaluationPlace(carrier: plan.carrier, node: home)
        let found = FoundField(field: plan.path.target, node: leaf)
        guard evaluator.isSeen(found, from: place) else { return nil }
        var key: [EvaluatedValue] = []
        if plan.function == .distinct {
            let row = EvaluationPlace(carrier: plan.path.target, node: leaf)
            key = plan.compared.map { evaluator.scalar($0, at: row) }
            let isUnparsed = key.contains(.unparsed)
            return AggregateState.Contribution(
                value: isUnparsed ? .unparsed : .unknown, isWrong: evaluator.hasReadWrong, key: key)
        }
        let value = evaluator.value(of: found)
        if plan.function == .count, value == .unknown, !spec[plan.path.target].repeats,
            !spec[plan.path.target].kind.isPart
        {
            return nil
        }
        return AggregateState.Contribution(value: value, isWrong: evaluator.hasReadWrong, key: [])
    }
}

extension Answered: Comparable {
    static func < (left: Answered, right: Answered) -> Bool { left.rawValue < right.rawValue }
}

extension EvaluatedValue {
    /// The value that a text stands for in a field; `unparsed` where it stands for none.
    init(_ text: String, of field: FieldSpec) {
        switch field.valueClass {
        case .number: self = ExactDecimal(lexical: text).map(EvaluatedValue.number) ?? .unparsed
        case .boolean: self = Self.truth(text).map(EvaluatedValue.boolean) ?? .unparsed
        case .date: self = Self.date(text)
        case .time: self = TemporalValue(text, type: .time).map(EvaluatedValue.moment) ?? .unparsed
        case .dateTime: self = TemporalValue(text, type: .dateTime).map(EvaluatedValue.moment) ?? .unparsed
        case .duration: self = DurationValue(text).map(Self.period) ?? .unparsed
        case .text, .code, .codes, .other, nil: self = .text(text)
        }
    }

    static func date(_ text: String) -> EvaluatedValue {
        if let day = CalendarDay(text) { return .day(day) }
        return TemporalValue(text, type: .date).map(EvaluatedValue.moment) ?? .unparsed
    }

    private static func truth(_ text: String) -> Bool? {
        switch text {
        case "true", "1": true
        case "false", "0": false
        default: nil
        }
    }

    /// Months and whole days; anything finer is no period of expressions.
    private static func period(_ duration: DurationValue) -> EvaluatedValue {
        let perDay = ExactDecimal(86_400)
        guard let months = duration.months.asInt, let days = duration.seconds.divided(by: perDay)?.asInt else {
            return .unknown
        }
        return .period(months: months, days: days)
    }

    /// The least or greatest of the answered values; unknown where there is none.
    static func extreme(_ values: [EvaluatedValue], greatest: Bool) -> EvaluatedValue {
        var best = EvaluatedValue.unknown
        for value in values where value != .unknown {
            guard best != .unknown else {
                best = value
                continue
            }
            if value.order(to: best) == (greatest ? .greater : .less) { best = value }
        }
        return best
    }

    /// Nil where the two are not of one type.
    func order(to other: EvaluatedValue) -> ValueOrder? {
        switch (self, other) {
        case (.number(let a), .number(let b)): a < b ? .less : a == b ? .equal : .greater
        case (.day(let a), .day(let b)): a < b ? .less : a == b ? .equal : .greater
        case (.moment(let a), .moment(let b)): a.order(to: b)
        // With zone and without: never compiled, but pre-filled data may bring it.
        case (.moment(let a), .day(let b)):
            TemporalValue(year: b.year, month: b.month, day: b.day).map { a.order(to: $0) }
        case (.day(let a), .moment(let b)):
            TemporalValue(year: a.year, month: a.month, day: a.day).map { $0.order(to: b) }
        default: nil
        }
    }
}
