import FormSpec
import SchemaValues

// What those ask who show, check, write and read a form.
extension FormState {
    /// Asked, as far as conditions say; whether a branch around it is chosen does not matter.
    public func isRelevant(_ address: FieldAddress) -> Bool {
        place(address).map { isRelevant(address.field, at: $0) } ?? false
    }

    /// Relevant, and in the chosen branch of every choice around: its answer is sent.
    public func isAsked(_ address: FieldAddress) -> Bool {
        place(address).map { isLive(address.field, at: $0) } ?? false
    }

    /// Where a rule that does not hold is shown: its `at`, in the rows that it shares with the carrier; the list where
    /// it lies in rows of its own; the carrier where it is not asked.
    func shownAddress(of rule: RuleSpec, in rows: RowPath) -> FieldAddress {
        let chain = plan.chains[rule.at.value]
        let shared = zip(chain, plan.chains[rule.carrier.value]).prefix { $0 == $1 }.count
        let field = shared < chain.count ? chain[shared] : rule.at
        let address = FieldAddress(field, rows: RowPath(Array(rows.keys.prefix(shared))))
        return isAsked(address) ? address : FieldAddress(rule.carrier, rows: rows)
    }

    /// Must be answered where it is asked: by its occurrence or its rule.
    public func isRequired(_ address: FieldAddress) -> Bool {
        if spec[address.field].occurs.min > 0 { return true }
        return place(address).flatMap { flag(.required, address.field, at: $0) } == true
    }

    /// Shown and not changeable: by its rule, or because it is calculated.
    public func isLocked(_ address: FieldAddress) -> Bool {
        if spec[address.field].calculate != nil { return true }
        return place(address).flatMap { flag(.readonly, address.field, at: $0) } == true
    }

    /// Whether a group, sequence, file or row is part of the application (form-language, section 4).
    public func isPresent(_ address: FieldAddress) -> Bool {
        guard let node = place(address), isLive(address.field, at: node) else { return false }
        return spec[address.field].repeats || flag(.present, address.field, at: node) ?? false
    }

    /// Whether the field or anything inside it is answered. Defaults, calculated and locked values do not count, and a
    /// pre-filled answer only where a group's own binding found it.
    public func hasAnswers(in address: FieldAddress) -> Bool {
        guard let node = place(address), case .answered(.something) = cell(.answered, address.field, at: node) else {
            return false
        }
        return true
    }

    /// The branch that is chosen; the only one that can be, where one must. Nil where none is.
    public func chosenBranch(of address: FieldAddress) -> FieldIndex? {
        place(address).flatMap { chosenBranch(of: address.field, at: $0) }
    }

    /// The rows that count: those with an answer, and as many empty ones as `minOccurs` still demands.
    public func presentRows(of field: FieldIndex, in around: RowPath) -> [FormInstance.Row] {
        let keys = Set(presentRowKeys(of: field, in: around))
        return instance.rows(of: field, in: around, of: spec).filter { keys.contains($0.key) }
    }

    /// The keys of the rows that count, in their order.
    public func presentRowKeys(of field: FieldIndex, in around: RowPath) -> [Int] {
        guard let node = node(along: plan.chains[field.value].dropLast(), around.keys[...]),
            case .rows(let keys) = cell(.rows, field, at: node)
        else { return [] }
        return keys
    }

    /// What counts as the answer and is sent: the raw text, the fixed value, the default, or what was calculated;
    /// empty where the field is not asked.
    public func effectiveRaw(at address: FieldAddress) -> String {
        guard let node = place(address), isLive(address.field, at: node) else { return "" }
        if spec[address.field].kind == .choice {
            return chosenBranch(of: address.field, at: node).map { spec[$0].step } ?? ""
        }
        if spec[address.field].calculate != nil, plan.executesRules {
            return calculatedText(of: address.field, at: node) ?? ""
        }
        return answeredText(of: address.field, at: node)
    }

    /// Whether personal data inside a part must be withheld (`k:protected`); unknown is the safe side.
    public func isWithheld(_ address: FieldAddress) -> Bool {
        guard let protected = spec[address.field].protected, let node = place(address) else { return true }
        var evaluator = ExpressionEvaluator(state: self)
        return evaluator.condition(protected, at: EvaluationPlace(carrier: address.field, node: node)) ?? true
    }

    /// What a condition over the form comes to where it stands at a field, in rows that are there; nil is unknown.
    public func truth(of condition: Expression, at address: FieldAddress) -> Bool? {
        guard let node = place(address) else { return nil }
        var evaluator = ExpressionEvaluator(state: self)
        return evaluator.condition(condition, at: EvaluationPlace(carrier: address.field, node: node))
    }

    /// The instance with what rules decide put into it: calculated values, and locked values as their source gave them.
    public var settledInstance: FormInstance {
        var settled = instance
        for index in spec.fields.indices.map(FieldIndex.init) where spec[index].slot != nil {
            guard plan.executesRules, spec[index].calculate != nil || spec[index].readonly != nil else { continue }
            forEachNode(holding: index) { node in
                let address = FieldAddress(index, rows: node.path)
                guard let answer = settledAnswer(of: index, at: node) else { return }
                settled.setAnswer(answer.value, at: address, of: spec)
            }
        }
        return settled
    }

    /// Nil where the answer stays as it is.
    private func settledAnswer(of field: FieldIndex, at node: ScopeNode) -> (value: Answer?, Void)? {
        if spec[field].calculate != nil { return (calculatedText(of: field, at: node).map { Answer($0) }, ()) }
        guard flag(.readonly, field, at: node) == true, let slot = spec[field].slot, let answer = node.answers[slot]
        else { return nil }
        guard let provenance = answer.provenance else {
            return spec[field].defaultValue == nil ? nil : (nil, ())
        }
        return (Answer(provenance.original, provenance: provenance), ())
    }

    private func calculatedText(of field: FieldIndex, at node: ScopeNode) -> String? {
        guard case .value(let value, _) = cell(.value, field, at: node) else { return nil }
        return value.lexical
    }

    func forEachNode(holding field: FieldIndex, _ body: (ScopeNode) -> Void) {
        var nodes = [root]
        for rows in plan.chains[field.value] {
            guard let slot = spec[rows].rowSlot else { return }
            nodes = nodes.flatMap { $0.lists.indices.contains(slot) ? $0.lists[slot].nodes : [] }
        }
        nodes.forEach(body)
    }

    // MARK: At nodes

    /// The node of an address; of a list of rows, the one that holds the list.
    private func place(_ address: FieldAddress) -> ScopeNode? {
        let chain = plan.chains[address.field.value]
        let isList = spec[address.field].repeats && address.rows.keys.count < chain.count
        return node(along: isList ? chain.dropLast() : chain[...], address.rows.keys[...])
    }

    func isRelevant(_ field: FieldIndex, at node: ScopeNode) -> Bool {
        guard let gate = plan.relevanceGates[field.value] else { return true }
        return flag(.relevant, gate, at: node) ?? false
    }

    func isLive(_ field: FieldIndex, at node: ScopeNode) -> Bool {
        guard let gate = plan.livenessGates[field.value] else { return true }
        return flag(.live, gate, at: node) ?? false
    }

    func chosenBranch(of choice: FieldIndex, at node: ScopeNode) -> FieldIndex? {
        guard case .value(.text(let step), _) = cell(.value, choice, at: node) else { return nil }
        return plan.children[choice.value].first { spec[$0].step == step }
    }

    func outcome(of rule: RuleIndex, in rows: RowPath) -> RuleOutcome {
        guard let position = plan.ranks[RuleCell(.rule, at: rule.value)],
            let node = node(along: plan.homeChains[position][...], rows.keys[...]),
            case .outcome(let outcome) = node.cells[plan.slots[position]]
        else { return .holds }
        return outcome
    }
}

extension EvaluatedValue {
    /// As an answer is written; nil for what is none.
    var lexical: String? {
        switch self {
        case .text(let text): text
        case .number(let number): number.text
        case .day(let day): day.text
        case .moment(let moment): moment.canonical
        case .boolean(let truth): truth ? "true" : "false"
        case .unknown, .unparsed, .period, .found: nil
        }
    }
}
