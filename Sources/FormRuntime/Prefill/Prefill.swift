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
    let evaluator = ExpressionEvaluator(
        spec: commonSpec, instance: common, codeMaps: spec.codeMaps, language: language, today: CalendarDay(today))
    var filler = Prefiller(spec: spec, source: evaluator, retrieved: retrieved)
    filler.fillChildren(of: FieldAddress(.root), from: FieldAddress(.root))
    return PrefillResult(instance: filler.instance, leftEmpty: filler.leftEmpty)
}

private struct Prefiller {
    let spec: FormSpec
    let source: ExpressionEvaluator
    let retrieved: String
    var instance: FormInstance
    var leftEmpty: [FieldAddress] = []

    init(spec: FormSpec, source: ExpressionEvaluator, retrieved: String) {
        self.spec = spec
        self.source = source
        self.retrieved = retrieved
        self.instance = FormInstance(of: spec)
    }

    /// `context` is what the enclosing binding found in the common data.
    mutating func fillChildren(of target: FieldAddress, from context: FieldAddress) {
        for child in spec.children(of: target.field) {
            if spec[child].repeats {
                fillRows(of: child, in: target.rows, from: context)
            } else {
                fill(FieldAddress(child, rows: target.rows), from: context)
            }
        }
    }

    /// Rows to rows: each row found becomes one. Without a binding the rows that must be there are filled inside.
    private mutating func fillRows(of field: FieldIndex, in around: RowPath, from context: FieldAddress) {
        guard let binding = spec[field].binding else {
            for row in instance.rows(of: field, in: around, of: spec) {
                fillInside(FieldAddress(field, rows: around.appending(row.key)), from: context)
            }
            return
        }
        guard case .nodes(let found) = source.evaluate(binding.from, at: context), !found.isEmpty else { return }
        var existing = instance.rows(of: field, in: around, of: spec).map(\.key)[...]
        for node in found {
            let key = existing.popFirst() ?? instance.addRow(to: field, in: around, of: spec)
            let address = FieldAddress(field, rows: around.appending(key))
            if spec[field].kind == .value {
                put(source.value(of: node), foundAt: node, into: address)
            }
            fillInside(address, from: node)
        }
    }

    private mutating func fill(_ target: FieldAddress, from context: FieldAddress) {
        guard let binding = spec[target.field].binding else { return fillInside(target, from: context) }
        let found = source.evaluate(binding.from, at: context)
        switch spec[target.field].kind {
        case .group, .sequence, .file:
            guard case .nodes(let nodes) = found, let node = nodes.first else { return }
            fillInside(target, from: node)
        case .choice:
            fillInside(target, from: context)
        case .value, .attribute:
            putFound(found, into: target)
            fillInside(target, from: context)
        }
    }

    private mutating func fillInside(_ target: FieldAddress, from context: FieldAddress) {
        guard spec[target.field].kind == .choice else { return fillChildren(of: target, from: context) }
        for branch in spec.children(of: target.field) where finds(branch, from: context) {
            let mark = Provenance(source: sourceName(of: context), original: spec[branch].step, retrieved: retrieved)
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
    private func finds(_ branch: FieldIndex, from context: FieldAddress) -> Bool {
        guard let binding = spec[branch].binding else { return false }
        switch source.evaluate(binding.from, at: context) {
        case .unknown: return false
        case .nodes(let nodes): return !nodes.isEmpty
        case .boolean, .number, .text, .day, .period: return true
        }
    }

    private mutating func putFound(_ found: EvaluatedValue, into target: FieldAddress) {
        guard case .nodes(let nodes) = found else { return put(found, foundAt: nil, into: target) }
        guard let node = nodes.first else { return }
        put(.text(source.instance.effectiveRaw(at: node, of: source.spec)), foundAt: node, into: target)
    }

    private mutating func put(_ value: EvaluatedValue, foundAt node: FieldAddress?, into target: FieldAddress) {
        guard spec[target.field].fixedValue == nil, let text = written(value), !text.isEmpty else { return }
        let field = spec[target.field]
        let name = node.map(sourceName) ?? field.binding?.source ?? ""
        let raw = LexicalForm.of(text, field: field)
        var mark = Provenance(source: name, original: raw, retrieved: retrieved)
        let fits = ValueCheck.accepts(raw, field: field, spec: spec)
        if !fits, field.binding?.unfit == .empty {
            leftEmpty.append(target)
            return
        }
        mark.needsAttention = !fits
        instance.setAnswer(Answer(raw, provenance: mark), at: target, of: spec)
    }

    private func written(_ value: EvaluatedValue) -> String? {
        switch value {
        case .text(let text): text
        case .number(let number): number.text
        case .day(let day): day.text
        case .boolean(let truth): truth ? "true" : "false"
        case .unknown, .period, .nodes: nil
        }
    }

    private func sourceName(of node: FieldAddress) -> String { source.spec[node.field].id }
}
