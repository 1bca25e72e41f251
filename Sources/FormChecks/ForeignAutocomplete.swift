import Diagnostics
import FormModel
import FormSpec

/// WCAG 2.2, 1.3.5 concerns data about the customer. In rows they are somebody else's: a browser would fill in the
/// wrong person's.
struct ForeignAutocomplete: FormCheck {
    static let id = "foreign-autocomplete"

    func check(_ form: Form, in forms: FormSet, into log: inout DiagnosticLog) {
        for field in form.fields where field.autocomplete != nil && isWrittenInRows(field, form) {
            log.warn(.inRows(field.authorsName), id: Self.id, at: field.origin)
        }
    }

    /// Rows in the type that the field is written in; a type that is used both ways is the emitter's to decide.
    private func isWrittenInRows(_ field: FormField, _ form: Form) -> Bool {
        guard let parent = field.parent, form[parent].repeats else { return field.repeats }
        return form[parent].typeName == nil
    }
}

extension DiagnosticMessage {
    fileprivate static func inRows(_ name: String) -> Self {
        .init(
            fi: "`\(name)` toistuu, joten se ei ole asiakkaan oma tieto; poista `k:autocomplete`",
            en: "`\(name)` repeats, so it is not the customer's own; remove `k:autocomplete`")
    }
}
