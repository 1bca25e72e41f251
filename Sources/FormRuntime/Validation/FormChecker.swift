import FormSpec
import SchemaTables
import SchemaValues

/// Checks the answers of an instance, one call for each part of the form: the engine's own walk (`validate`) and the
/// generated validation code make the same calls, so that there is one meaning.
///
/// Calls inside `group`, `rows` and `choice` run only for parts that are present, once for each row. What is not
/// relevant is not checked.
public struct FormChecker {
    public let state: FormState
    public var spec: FormSpec { state.spec }
    /// What stops sending, in the order of the calls: document order.
    public private(set) var violations: [Violation] = []
    /// What the customer confirms, and what travels with the application: rules of level warning.
    public private(set) var warnings: [Violation] = []
    private var rows: RowPath = .outermost

    public init(_ state: FormState) { self.state = state }

    /// Checks the value of a field or an attribute: answered where it must be, of its type, of its facets.
    public mutating func field(_ index: FieldIndex) {
        let address = FieldAddress(index, rows: rows)
        guard state.isAsked(address) else { return }
        let field = spec[index]
        let raw = state.effectiveRaw(at: address)
        let value = LexicalForm.of(raw, field: field)
        guard !LexicalForm.isBlank(value) else {
            if state.isRequired(address), !field.isNillable { violations.append(Violation(.missing, at: address)) }
            return
        }
        if let violation = ValueCheck.violation(of: value, raw: raw, at: address, spec: spec, context: state.context) {
            violations.append(violation)
        }
    }

    /// Runs the calls inside when the group (or sequence, or file) is present; a mandatory file that has nothing is
    /// one missing answer, not one for each of its parts.
    public mutating func group(_ index: FieldIndex, _ inside: (inout FormChecker) -> Void) {
        let address = FieldAddress(index, rows: rows)
        guard state.isPresent(address) else { return }
        if spec[index].kind == .file, !state.hasAnswers(in: address) {
            // A file that may be left out is present because it is asked: only a requirement makes it missing.
            if state.isRequired(address) { violations.append(Violation(.missing, at: address)) }
            return
        }
        inside(&self)
    }

    /// Checks how many rows there are and runs the calls inside once for each.
    public mutating func rows(_ index: FieldIndex, _ inside: (inout FormChecker) -> Void) {
        let address = FieldAddress(index, rows: rows)
        guard state.isAsked(address) else { return }
        let present = state.presentRowKeys(of: index, in: rows)
        let occurs = spec[index].occurs
        if present.count < occurs.min {
            violations.append(Violation(.tooFewRows(occurs.min), at: address))
        } else if present.isEmpty, state.isRequired(address) {
            violations.append(Violation(.missing, at: address))
        }
        if let most = occurs.max, present.count > most {
            violations.append(Violation(.tooManyRows(most), at: address))
        }
        let outer = rows
        for key in present {
            rows = outer.appending(key)
            inside(&self)
        }
        rows = outer
    }

    /// Checks that a branch is chosen where one must be, and runs the calls for the chosen one.
    public mutating func choice(_ index: FieldIndex, _ branch: (inout FormChecker, FieldIndex) -> Void) {
        let address = FieldAddress(index, rows: rows)
        guard state.isAsked(address) else { return }
        guard let chosen = state.chosenBranch(of: address) else {
            if state.isRequired(address) { violations.append(Violation(.missing, at: address)) }
            return
        }
        branch(&self, chosen)
    }

    /// A rule of the form, in the rows of the calls around; of a repeated value, in each of its rows.
    public mutating func rule(_ index: RuleIndex) {
        let carrier = spec.rules[index.value].carrier
        guard spec[carrier].repeats, rows.keys.count < state.plan.chains[carrier.value].count else {
            return judge(index, in: rows)
        }
        for key in state.presentRowKeys(of: carrier, in: rows) { judge(index, in: rows.appending(key)) }
    }

    private mutating func judge(_ index: RuleIndex, in rows: RowPath) {
        let rule = spec.rules[index.value]
        guard state.isAsked(FieldAddress(rule.carrier, rows: rows)), state.outcome(of: index, in: rows) == .violated
        else { return }
        var violation = Violation(.rule(index), at: state.shownAddress(of: rule, in: rows))
        violation.ruleRows = rows
        switch rule.level {
        case .error: violations.append(violation)
        case .warning: warnings.append(violation)
        }
    }

    /// Checks everything inside a field in document order, then the rules it carries: the engine's own walk.
    public mutating func everything(inside index: FieldIndex) {
        for child in state.plan.children[index.value] { one(child) }
        for rule in state.plan.rulesByCarrier[index] ?? [] { self.rule(rule) }
    }

    private mutating func one(_ index: FieldIndex) {
        guard spec[index].repeats else { return once(index) }
        guard spec[index].kind == .value, state.plan.children[index.value].isEmpty else {
            return rows(index) { $0.once(index) }
        }
        rows(index) { $0.field(index) }
        for rule in state.plan.rulesByCarrier[index] ?? [] { self.rule(rule) }
    }

    private mutating func once(_ index: FieldIndex) {
        switch spec[index].kind {
        case .group, .sequence, .file:
            group(index) { $0.everything(inside: index) }
        case .choice:
            choice(index) { checker, branch in checker.one(branch) }
        case .value, .attribute:
            field(index)
            everything(inside: index)
        }
    }
}
