import Diagnostics
import FormModel
import FormSpec

/// A pre-fill that hides the field it fills: whenever the common data have the value, an answer that is filled from the
/// same place makes the field's condition false.
struct PrefillHidesItself: FormCheck {
    static let id = "prefill-hides-itself"

    func check(_ form: Form, in forms: FormSet, into log: inout DiagnosticLog) {
        var inquiry = Inquiry(form)
        for index in form.fields.indices.map({ FieldIndex($0) }) {
            guard let binding = form[index].binding, let relevant = form[index].relevant,
                let other = filledAlike(index, binding, inquiry)
            else { continue }
            let asked = Inquiry.Goal(.asked(index, true))
            let found = Inquiry.Goal(inquiry.facts.answered(other))
            guard inquiry.isImpossible([asked, found]), !inquiry.isImpossible([asked]),
                !inquiry.isImpossible([found])
            else {
                log.tellUndecided(&inquiry, form[index].authorsName, relevant)
                continue
            }
            log.warn(
                .hides(form[index].authorsName, form[other].authorsName, binding.source, relevant.source),
                id: Self.id, at: relevant.origin,
                notes: [Diagnostic.Note(.standsHere(form[other].authorsName), at: form[other].origin)])
        }
    }

    /// A field that the condition reads and that is filled from the same place.
    private func filledAlike(_ index: FieldIndex, _ binding: BindingSpec, _ inquiry: Inquiry) -> FieldIndex? {
        inquiry.form[index].relevant?.expression.targets.first { other in
            other == index || inquiry.form[other].binding?.from == binding.from
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func hides(_ name: String, _ other: String, _ from: String, _ source: String) -> Self {
        .init(
            fi:
                "`\(name)` esitäytetään samasta tiedosta (`\(from)`) kuin `\(other)`, joka piilottaa sen: `\(source)`; poista `k:from` tai korjaa ehto",
            en:
                "`\(name)` is filled from the same data (`\(from)`) as `\(other)`, which hides it: `\(source)`; remove `k:from` or correct the condition"
        )
    }
    fileprivate static func standsHere(_ name: String) -> Self {
        .init(fi: "`\(name)` on tässä", en: "`\(name)` stands here")
    }
}
