import FormSpec
import SchemaValues

/// What a pre-fill did, beside the instance it made.
public struct PrefillResult: Sendable {
    public var instance: FormInstance
    /// Fields whose source had a value that does not fit and that were left empty (`k:unfit="empty"`).
    public var leftEmpty: [FieldAddress]

    public init(instance: FormInstance, leftEmpty: [FieldAddress]) {
        self.instance = instance
        self.leftEmpty = leftEmpty
    }
}

/// Fills a form from the common data by its bindings (form-language, section 5). No value is cut to fit.
///
/// - Parameters:
///   - common: the common data, an instance of `commonSpec`.
///   - language: the customer's, which `in-language()` prefers.
///   - retrieved: when the common data were read, for provenance; empty where not known.
///   - today: the day in Finland, `YYYY-MM-DD`.
public func prefill(
    spec: FormSpec, from common: FormInstance, common commonSpec: FormSpec, language: String = "fi",
    retrieved: String = "", today: String = ""
) -> PrefillResult {
    // The common data are what they are: the rules of their schema hide nothing of them.
    let state = FormState(
        common, plan: RulePlan(commonSpec, executesRules: false), context: ValidationContext(today: today),
        language: language, codeMaps: spec.codeMaps)
    var filler = Prefiller(spec: spec, source: ExpressionEvaluator(state: state), retrieved: retrieved, today: today)
    filler.fillChildren(of: FieldAddress(.root), from: EvaluationPlace(carrier: .root, node: state.root))
    return PrefillResult(instance: filler.instance, leftEmpty: filler.leftEmpty)
}

private struct Prefiller {
    let spec: FormSpec
    var source: ExpressionEvaluator
    let retrieved: String
    /// Codes that are out of use on this day do not fit.
    let today: String
    var instance: FormInstance
    var leftEmpty: [FieldAddress] = []

    init(spec: FormSpec, source: ExpressionEvaluator, retrieved: String, today: String) {
        self.spec = spec
        self.source = source
        self.retrieved = retrieved
        self.today = today
        self.instance = FormInstance(of: spec)
    }

    /// `context` is what the enclosing binding found in the common data.
    mutating func fillChildren(of target: FieldAddress, from context: EvaluationPlace) {
        for child in spec.children(of: target.field) {
            if spec[child].repeats {
                fillRows(of: child, in: target.rows, from: context)
            } else {
                fill(FieldAddress(child, rows: target.rows), from: context)
            }
        }
    }

    /// Rows to rows: each row found becomes one. Without a binding the rows that must be there are filled inside.
    private mutating func fillRows(of field: FieldIndex, in around: RowPath, from context: EvaluationPlace) {
        guard let binding = spec[field].binding else {
            for row in instance.rows(of: field, in: around, of: spec) {
                fillInside(FieldAddress(field, rows: around.appending(row.key)), from: context)
            }
            return
        }
        guard case .found(let found) = source.evaluate(binding.from, at: context), !found.isEmpty else { return }
        // Rows are never cut off: more than the form has room for are all left out, or all shown.
        if let most = spec[field].occurs.max, found.count > most, binding.unfit == .empty {
            leftEmpty.append(FieldAddress(field, rows: around))
            return
        }
        var existing = instance.rows(of: field, in: around, of: spec).map(\.key)[...]
        for node in found {
            let key = existing.popFirst() ?? instance.addRow(to: field, in: around, of: spec)
            let address = FieldAddress(field, rows: around.appending(key))
            if spec[field].kind == .value {
                put(source.handedOver(.found([node])), foundAt: node, into: address)
            }
            fillInside(address, from: EvaluationPlace(carrier: node.field, node: node.node))
        }
    }

    private mutating func fill(_ target: FieldAddress, from context: EvaluationPlace) {
        guard let binding = spec[target.field].binding else { return fillInside(target, from: context) }
        let found = source.evaluate(binding.from, at: context)
        switch spec[target.field].kind {
        case .group, .sequence, .file:
            guard case .found(let nodes) = found, let node = nodes.first else {
                return markGaps(in: target, source.gap(of: binding.from, at: context))
            }
            fillInside(target, from: EvaluationPlace(carrier: node.field, node: node.node))
        case .choice:
            fillInside(target, from: context)
        case .value, .attribute:
            putFound(found, into: target)
            if instance.answer(at: target, of: spec) == nil, mayLack(target.field) {
                let gap: SourceGap = leftEmpty.last == target ? .unfit : source.gap(of: binding.from, at: context)
                instance.setAnswer(Answer("", gap: gap), at: target, of: spec)
            }
            fillInside(target, from: context)
        }
    }

    /// Whether it is to be said of the field why nothing came: not where it has a value of its own.
    private func mayLack(_ field: FieldIndex) -> Bool {
        let isValue = spec[field].kind == .value || spec[field].kind == .attribute
        return isValue && spec[field].binding != nil && spec[field].fixedValue == nil && spec[field].defaultValue == nil
    }

    /// Of a group that found nothing: why, at each of its fields that has a source.
    private mutating func markGaps(in group: FieldAddress, _ gap: SourceGap) {
        for child in spec.children(of: group.field) where !spec[child].repeats {
            let address = FieldAddress(child, rows: group.rows)
            if mayLack(child) { instance.setAnswer(Answer("", gap: gap), at: address, of: spec) }
            markGaps(in: address, gap)
        }
    }

    private mutating func fillInside(_ target: FieldAddress, from context: EvaluationPlace) {
        guard spec[target.field].kind == .choice else { return fillChildren(of: target, from: context) }
        for branch in spec.children(of: target.field) where finds(branch, from: context) {
            let mark = Provenance(
                source: source.spec[context.carrier].id, original: spec[branch].step, retrieved: retrieved)
            instance.setAnswer(Answer(spec[branch].step, provenance: mark), at: target, of: spec)
            if spec[branch].repeats {
                fillRows(of: branch, in: target.rows, from: context)
            } else {
                fill(FieldAddress(branch, rows: target.rows), from: context)
            }
            return
        }
    }

    /// Choice to choice: the branch whose binding finds something is chosen.
    private mutating func finds(_ branch: FieldIndex, from context: EvaluationPlace) -> Bool {
        guard let binding = spec[branch].binding else { return false }
        switch source.evaluate(binding.from, at: context) {
        case .unknown: return false
        case .found(let nodes): return !nodes.isEmpty
        case .unparsed, .boolean, .number, .text, .day, .moment, .period: return true
        }
    }

    private mutating func putFound(_ found: EvaluatedValue, into target: FieldAddress) {
        var node: FoundField?
        if case .found(let nodes) = found { node = nodes.first }
        put(source.handedOver(found), foundAt: node, into: target)
    }

    private mutating func put(_ text: String?, foundAt node: FoundField?, into target: FieldAddress) {
        guard spec[target.field].fixedValue == nil, let text, !text.isEmpty else { return }
        let field = spec[target.field]
        let name = node.map(sourceName) ?? field.binding?.source ?? ""
        let raw = LexicalForm.of(text, field: field)
        var mark = Provenance(source: name, original: raw, retrieved: retrieved)
        let fits = ValueCheck.accepts(raw, field: field, spec: spec, on: today)
        if !fits, field.binding?.unfit == .empty {
            leftEmpty.append(target)
            return
        }
        mark.needsAttention = !fits
        instance.setAnswer(Answer(raw, provenance: mark), at: target, of: spec)
    }

    private func sourceName(of node: FoundField) -> String { source.spec[node.field].id }
}
