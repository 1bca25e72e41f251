import FormSpec
import SchemaTables

/// All violations of an instance, in document order; empty exactly when the application may be sent.
///
/// First the fields; when all of them are right, the application as it would be written goes through the document
/// validator, which alone knows identity constraints and has the last word on what is valid.
///
/// Whoever validates often gives the validator of the form's tables, which otherwise is made anew each time.
public func validate(
    _ instance: FormInstance, spec: FormSpec, context: ValidationContext, validator: DocumentValidator? = nil
) -> [Violation] {
    var checker = FormChecker(instance, spec: spec, context: context)
    checker.everything(inside: .root)
    guard checker.violations.isEmpty else { return checker.violations }
    return documentViolations(of: instance, spec: spec, validator: validator)
}

/// The violations of the written application, each at the field whose element it is.
func documentViolations(
    of instance: FormInstance, spec: FormSpec, validator: DocumentValidator? = nil
) -> [Violation] {
    var writer = ApplicationWriter(instance, spec: spec)
    writer.write()
    let fields = writer.fieldsByLine
    let validator = validator ?? DocumentValidator(spec.tables)
    return validator.validate(writer.bytes).map { found in
        let address = fields.indices.contains(found.line - 1) ? fields[found.line - 1] : FieldAddress(.root)
        let isUniqueness = found.clause.hasPrefix("cvc-identity-constraint")
        return Violation(isUniqueness ? .notUnique : .document(clause: found.clause), at: address)
    }
}
