import FormSpec
import SchemaTables
import SchemaValues

/// Checks the answers of an instance, one call for each part of the form: the engine's own walk (`validate`) and the
/// generated validation code make the same calls, so that there is one meaning.
///
/// Calls inside `group`, `rows` and `choice` run only for parts that are present, once for each row.
public struct FormChecker {
    public let spec: FormSpec
    public let instance: FormInstance
    public let context: ValidationContext
    /// In the order of the calls: document order.
    public private(set) var violations: [Violation] = []
    private var rows: RowPath = .outermost

    public init(_ instance: FormInstance, spec: FormSpec, context: ValidationContext) {
        self.instance = instance
        self.spec = spec
        self.context = context
    }

    /// Checks the value of a field or an attribute: answered where it must be, of its type, of its facets.
    public mutating func field(_ index: FieldIndex) {
        let address = FieldAddress(index, rows: rows)
        let field = spec[index]
        let raw = instance.effectiveRaw(at: address, of: spec)
        let value = LexicalForm.of(raw, field: field)
        guard !LexicalForm.isBlank(value) else {
            if field.occurs.min > 0, !field.isNillable { violations.append(Violation(.missing, at: address)) }
            return
        }
        if let violation = ValueCheck.violation(of: value, raw: raw, at: address, spec: spec, context: context) {
            violations.append(violation)
        }
    }

    /// Runs the calls inside when the group (or sequence, or file) is present; a mandatory file that has nothing is
    /// one missing answer, not one for each of its parts.
    public mutating func group(_ index: FieldIndex, _ inside: (inout FormChecker) -> Void) {
        let address = FieldAddress(index, rows: rows)
        guard instance.isPresent(address, of: spec) || isChosenBranch(index) else { return }
        if spec[index].kind == .file, !instance.hasAnswers(in: address, of: spec) {
            violations.append(Violation(.missing, at: address))
            return
        }
        inside(&self)
    }

    /// Checks how many rows there are and runs the calls inside once for each.
    public mutating func rows(_ index: FieldIndex, _ inside: (inout FormChecker) -> Void) {
        let address = FieldAddress(index, rows: rows)
        let present = instance.presentRows(of: index, in: rows, of: spec)
        let occurs = spec[index].occurs
        if present.count < occurs.min { violations.append(Violation(.tooFewRows(occurs.min), at: address)) }
        if let most = occurs.max, present.count > most {
            violations.append(Violation(.tooManyRows(most), at: address))
        }
        let outer = rows
        for row in present {
            rows = outer.appending(row.key)
            inside(&self)
        }
        rows = outer
    }

    /// Checks that a branch is chosen where one must be, and runs the calls for the chosen one.
    public mutating func choice(_ index: FieldIndex, _ branch: (inout FormChecker, FieldIndex) -> Void) {
        let address = FieldAddress(index, rows: rows)
        guard let chosen = instance.chosenBranch(of: address, of: spec) else {
            if spec[index].occurs.min > 0 { violations.append(Violation(.missing, at: address)) }
            return
        }
        branch(&self, chosen)
    }

    /// A rule of the form. This version keeps rules and does not execute them (`FormSpec.executesRules`).
    public mutating func rule(_ index: RuleIndex) {
        _ = index
    }

    /// Checks everything inside a field in document order: the engine's own walk.
    public mutating func everything(inside index: FieldIndex) {
        for child in spec.children(of: index) { one(child) }
    }

    private mutating func one(_ index: FieldIndex) {
        guard spec[index].repeats else { return once(index) }
        rows(index) { $0.once(index) }
    }

    private mutating func once(_ index: FieldIndex) {
        switch spec[index].kind {
        case .group, .sequence, .file:
            group(index) { $0.everything(inside: index) }
        case .choice:
            choice(index) { checker, branch in checker.one(branch) }
        case .value:
            field(index)
            everything(inside: index)
        case .attribute:
            field(index)
        }
    }

    private func isChosenBranch(_ index: FieldIndex) -> Bool {
        guard let parent = spec[index].parent, spec[parent].kind == .choice else { return spec[index].repeats }
        return instance.chosenBranch(of: FieldAddress(parent, rows: rows), of: spec) == index
    }
}
