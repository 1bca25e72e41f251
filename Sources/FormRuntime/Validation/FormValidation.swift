import FormSpec
import SchemaTables

/// What is to be said about the answers of a form.
public struct FormFindings: Hashable, Sendable {
    /// In document order; empty exactly when the application may be sent.
    public var violations: [Violation]
    /// Rules of level warning that do not hold: shown, to be confirmed before sending, and sent along.
    public var warnings: [Violation]

    public init(violations: [Violation] = [], warnings: [Violation] = []) {
        self.violations = violations
        self.warnings = warnings
    }
}

/// All violations of an instance, in document order; empty exactly when the application may be sent.
///
/// First the fields and rules; when all of them are right, the application as it would be written goes through the
/// document validator, which alone knows identity constraints and has the last word on what is valid.
///
/// Whoever validates often gives the validator of the form's tables, and the plan of its rules.
public func validate(
    _ instance: FormInstance, spec: FormSpec, context: ValidationContext, validator: DocumentValidator? = nil,
    plan: RulePlan? = nil
) -> [Violation] {
    let state = FormState(instance, plan: plan ?? RulePlan(spec), context: context)
    return findings(in: state, validator: validator).violations
}

/// What is to be said about the answers of a form whose rules have been computed.
public func findings(in state: FormState, validator: DocumentValidator? = nil) -> FormFindings {
    var checker = FormChecker(state)
    checker.everything(inside: .root)
    return checker.findings(validator: validator)
}

extension FormChecker {
    /// What the calls have found, and what the document validator says about an application without violations.
    func findings(validator: DocumentValidator? = nil) -> FormFindings {
        let found = violations.isEmpty ? documentViolations(of: state, validator: validator) : violations
        return FormFindings(violations: found, warnings: warnings)
    }
}

/// The violations of the written application, each at the field whose element it is.
func documentViolations(of state: FormState, validator: DocumentValidator? = nil) -> [Violation] {
    var writer = ApplicationWriter(state)
    writer.write()
    let fields = writer.fieldsByLine
    let validator = validator ?? DocumentValidator(state.spec.tables)
    return validator.validate(writer.bytes).map { found in
        let address = fields.indices.contains(found.line - 1) ? fields[found.line - 1] : FieldAddress(.root)
        let isUniqueness = found.clause.hasPrefix("cvc-identity-constraint")
        return Violation(isUniqueness ? .notUnique : .document(clause: found.clause), at: address)
    }
}
