import Diagnostics
import FormModel

/// The same code twice in one list.
struct DuplicateOption: FormCheck {
    static let id = "duplicate-option"

    func check(_ form: Form, in forms: FormSet, into log: inout DiagnosticLog) {
        for field in form.fields {
            var places: [String: SourceLocation] = [:]
            for option in field.options {
                guard let earlier = places.updateValue(option.origin, forKey: option.code) else { continue }
                log.error(
                    .twice(option.code), id: Self.id, at: option.origin,
                    notes: [Diagnostic.Note(.firstHere(option.code), at: earlier)])
            }
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func twice(_ code: String) -> Self {
        .init(
            fi: "`\(code)` on luettelossa kahdesti; poista toinen", en: "`\(code)` is in the list twice; remove one")
    }
    fileprivate static func firstHere(_ code: String) -> Self {
        .init(fi: "`\(code)` on ensin tässä", en: "`\(code)` is here first")
    }
}
