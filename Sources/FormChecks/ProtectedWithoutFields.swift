import Diagnostics
import FormModel
import FormSpec

/// `k:protected` says when `turvakielto` applies inside, so something inside must fall under it.
struct ProtectedWithoutFields: FormCheck {
    static let id = "protected-without-fields"

    func check(_ form: Form, in forms: FormSet, into log: inout DiagnosticLog) {
        for position in form.fields.indices {
            let field = form.fields[position]
            guard let protected = field.protected else { continue }
            let inside = form.fields[position..<field.end.value]
            if inside.contains(where: { $0.sensitivity == .turvakielto }) { continue }
            log.error(.nothingInside(field.authorsName), id: Self.id, at: protected.origin)
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func nothingInside(_ name: String) -> Self {
        .init(
            fi: "`\(name)`: `k:protected` ei koske mitään; merkitse kentät `k:sensitivity=\"turvakielto\"`",
            en: "`\(name)`: `k:protected` concerns nothing; mark fields `k:sensitivity=\"turvakielto\"`")
    }
}
