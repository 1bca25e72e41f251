import Diagnostics
import FormModel

/// What the schema demands anyway needs no `k:required`.
struct RequiredTwice: FormCheck {
    static let id = "required-twice"

    func check(_ form: Form, in forms: FormSet, into log: inout DiagnosticLog) {
        for field in form.fields {
            guard let required = field.required, field.occurs.min > 0 else { continue }
            log.error(.twice(field.authorsName), id: Self.id, at: required.origin)
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func twice(_ name: String) -> Self {
        .init(
            fi: "`\(name)` on jo pakollinen (`minOccurs` on 1); poista `k:required`",
            en: "`\(name)` is required already (`minOccurs` is 1); remove `k:required`")
    }
}
