import Diagnostics
import FormModel
import SchemaModel

/// One property that every form must have, or that its author should be told about. One check a file.
protocol FormCheck: Sendable {
    /// The id of its findings.
    static var id: String { get }
    init()
    func check(_ form: Form, in forms: FormSet, into log: inout DiagnosticLog)
}

/// One property of a schema as written, forms or not.
protocol SchemaCheck: Sendable {
    static var id: String { get }
    init()
    func check(_ set: SchemaSet, into log: inout DiagnosticLog)
}

/// The checks of forms, in the order they run; findings are sorted by place, so the order is for reading only:
/// presence, options and labels, mapping, rules and their examples, what answers can reach, texts, mistakes that shipped
/// elsewhere.
private let formChecks: [any FormCheck.Type] = [
    HiddenButMandatory.self,
    RequiredTwice.self,
    ReadonlyWithoutSource.self,
    ConstantCondition.self,
    ProtectedWithoutFields.self,
    BranchesAlike.self,
    DuplicateOption.self,
    NoValidOption.self,
    DuplicateLabel.self,
    ForeignAutocomplete.self,
    SensitivityFlow.self,
    SensitiveOutput.self,
    BranchesBothFound.self,
    RuleCycle.self,
    RuleExamples.self,
    NeverAsked.self,
    AskedOnlyWhenRefused.self,
    ConstantAnswers.self,
    RequiredButHidden.self,
    RuleEffect.self,
    RulesContradict.self,
    OptionAlwaysRefused.self,
    PrefillHidesItself.self,
    DeadlineReach.self,
    MessageWords.self,
    ExampleRefused.self,
    HelpLink.self,
    MisspeltCode.self,
    NothingRequired.self,
    UncheckedTotal.self,
    UntypedIdentifier.self,
]

/// The checks of schemas as written.
private let schemaChecks: [any SchemaCheck.Type] = [
    UnicodeDigits.self,
    SelectorFindsNothing.self,
    UniqueExempts.self,
    StrayCodeSpace.self,
    OutdatedIdentifier.self,
    WrittenForms.self,
]

/// Runs every check over every form. No check changes anything.
package func checkForms(_ forms: FormSet, set: SchemaSet, log: inout DiagnosticLog) {
    for check in schemaChecks { check.init().check(set, into: &log) }
    for form in (forms.common.map { [$0] } ?? []) + forms.forms {
        for check in formChecks { check.init().check(form, in: forms, into: &log) }
    }
    // Of the forms of registers, which nobody fills in, only the ways between fields matter.
    for register in forms.registers {
        for form in register.forms { SensitivityFlow().check(form, in: register, into: &log) }
    }
    checkRegisters(forms, log: &log)
}

extension FormField {
    /// As an author knows it.
    var authorsName: String { name?.localName ?? step }

    /// Whether its parts are siblings in the eyes of a customer.
    var isNoLevel: Bool { kind == .sequence }
}
