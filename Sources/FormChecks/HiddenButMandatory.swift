import Diagnostics
import FormModel
import FormSpec

/// A field that a condition can hide must be optional in the schema, or the application would be invalid without it.
/// Branches of a choice are exempt: the choice may take another one.
struct HiddenButMandatory: FormCheck {
    static let id = "hidden-but-mandatory"

    func check(_ form: Form, in forms: FormSet, into log: inout DiagnosticLog) {
        for field in form.fields {
            guard let relevant = field.relevant, field.occurs.min > 0, !isBranch(field, in: form) else { continue }
            log.error(.hidden(field.authorsName), id: Self.id, at: relevant.origin)
        }
    }

    private func isBranch(_ field: FormField, in form: Form) -> Bool {
        field.parent.map { form[$0].kind == .choice } ?? false
    }
}

extension DiagnosticMessage {
    fileprivate static func hidden(_ name: String) -> Self {
        .init(
            fi: "`\(name)` voi jäädä piiloon, mutta skeema vaatii sen; lisää `minOccurs=\"0\"`",
            en: "`\(name)` can be hidden, but the schema demands it; add `minOccurs=\"0\"`")
    }
}
