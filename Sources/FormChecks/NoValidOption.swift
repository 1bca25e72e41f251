import Diagnostics
import FormModel

/// A list needs a code that has no last day, or one day nothing can be answered.
struct NoValidOption: FormCheck {
    static let id = "no-valid-option"

    func check(_ form: Form, in forms: FormSet, into log: inout DiagnosticLog) {
        for field in form.fields {
            guard let first = field.options.first, field.options.allSatisfy({ $0.validTo != nil }) else { continue }
            log.warn(.allEnd(field.typeName?.localName ?? field.authorsName), id: Self.id, at: first.origin)
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func allEnd(_ name: String) -> Self {
        .init(
            fi:
                "luettelon `\(name)` jokaisella koodilla on viimeinen päivä, joten lopulta mitään ei voi valita; lisää voimassa oleva koodi",
            en:
                "every code of the list `\(name)` has a last day, so in the end nothing can be chosen; add a code in use"
        )
    }
}
