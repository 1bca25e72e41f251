import FormSpec

/// The engine's checker with the handles of one part of the typed model: what generated validation code calls.
///
/// Each call goes to `FormChecker` with the field or rule that the handle stands for, so that generated code and the
/// engine's own walk mean the same.
public struct GroupCheck<Group: FormGroup> {
    private var checker: FormChecker
    private let base: FieldIndex
    private let chosen: FieldIndex?

    private init(_ checker: FormChecker, at base: FieldIndex, chosen: FieldIndex? = nil) {
        self.checker = checker
        self.base = base
        self.chosen = chosen
    }

    /// Makes the calls of the part whose own field is `base`.
    static func run(on checker: inout FormChecker, at base: FieldIndex) {
        run(on: &checker, at: base, chosen: nil, Group.check)
    }

    private static func run(
        on checker: inout FormChecker, at base: FieldIndex, chosen: FieldIndex?, _ inside: (inout GroupCheck) -> Void
    ) {
        var check = GroupCheck(checker, at: base, chosen: chosen)
        // The violations have one owner while calls are made, so that adding one does not copy the others.
        checker = FormChecker(checker.state)
        inside(&check)
        checker = check.checker
    }

    public mutating func field(_ field: Group.Field) { checker.field(index(field)) }

    /// A value and its attributes.
    public mutating func value<Inner: FormGroup>(_ field: Group.Field, _ inside: (inout GroupCheck<Inner>) -> Void) {
        GroupCheck<Inner>.run(on: &checker, at: index(field), chosen: nil, inside)
    }

    /// A group, an optional sequence or a file, where it is present.
    public mutating func group<Inner: FormGroup>(_ field: Group.Field, _ inside: (inout GroupCheck<Inner>) -> Void) {
        let index = index(field)
        checker.group(index) { GroupCheck<Inner>.run(on: &$0, at: index, chosen: nil, inside) }
    }

    /// How many values there are, and each of them.
    public mutating func rows(_ field: Group.Field) {
        let index = index(field)
        checker.rows(index) { $0.field(index) }
    }

    /// How many values there are, and each of them with its attributes.
    public mutating func valueRows<Inner: FormGroup>(
        _ field: Group.Field, _ inside: (inout GroupCheck<Inner>) -> Void
    ) {
        let index = index(field)
        checker.rows(index) { GroupCheck<Inner>.run(on: &$0, at: index, chosen: nil, inside) }
    }

    /// How many rows there are, and what is inside each.
    public mutating func rows<Inner: FormGroup>(_ field: Group.Field, _ inside: (inout GroupCheck<Inner>) -> Void) {
        let index = index(field)
        checker.rows(index) { checker in
            checker.group(index) { GroupCheck<Inner>.run(on: &$0, at: index, chosen: nil, inside) }
        }
    }

    /// Whether a branch is chosen where one must be, and what is inside the chosen one.
    public mutating func choice<Inner: FormGroup>(_ field: Group.Field, _ inside: (inout GroupCheck<Inner>) -> Void) {
        let index = index(field)
        checker.choice(index) { GroupCheck<Inner>.run(on: &$0, at: index, chosen: $1, inside) }
    }

    /// How many times the choice was answered, and each of its rows.
    public mutating func choiceRows<Inner: FormGroup>(
        _ field: Group.Field, _ inside: (inout GroupCheck<Inner>) -> Void
    ) {
        let index = index(field)
        checker.rows(index) { checker in
            checker.choice(index) { GroupCheck<Inner>.run(on: &$0, at: index, chosen: $1, inside) }
        }
    }

    /// The branch that is chosen of the choice being checked.
    public var branch: Group.Field? { chosen.flatMap { Group.Field(rawValue: $0.value - base.value) } }

    public mutating func rule(_ rule: Group.Rule) {
        let id = checker.spec[base].id + rule.rawValue
        guard let position = checker.spec.rules.firstIndex(where: { $0.id == id }) else {
            preconditionFailure("generated code names rule '\(id)', which its definition does not have")
        }
        checker.rule(RuleIndex(position))
    }

    private func index(_ field: Group.Field) -> FieldIndex { FieldIndex(base.value + field.rawValue) }
}
