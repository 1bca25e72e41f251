import Diagnostics
import FormModel

/// A field that nobody can change must get its value from somewhere. The common data is filled by registers.
struct ReadonlyWithoutSource: FormCheck {
    static let id = "readonly-without-source"

    func check(_ form: Form, in forms: FormSet, into log: inout DiagnosticLog) {
        guard form.fields.contains(where: { $0.binding != nil }) else { return }
        for field in form.fields {
            guard let readonly = field.readonly, field.binding == nil, field.calculate == nil,
                field.defaultValue == nil
            else { continue }
            log.error(.withoutSource(field.authorsName), id: Self.id, at: readonly.origin)
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func withoutSource(_ name: String) -> Self {
        .init(
            fi: "`\(name)` ei ole muutettavissa eikä saa arvoa mistään; lisää `k:from`, `k:calculate` tai `default`",
            en: "`\(name)` cannot be changed and gets its value from nowhere; add `k:from`, `k:calculate` or `default`")
    }
}
