import Diagnostics
import FormModel
import FormSpec

/// `k:relevant` depends on answers; only a literal `false()` may stand there (nobody should see the field).
struct ConstantCondition: FormCheck {
    static let id = "constant-condition"

    func check(_ form: Form, in forms: FormSet, into log: inout DiagnosticLog) {
        for field in form.fields {
            guard let relevant = field.relevant, relevant.expression != .call(.false, []),
                relevant.expression.targets.isEmpty, !relevant.expression.readsClock
            else { continue }
            log.error(.constant(field.authorsName, relevant.source), id: Self.id, at: relevant.origin)
        }
    }
}

extension Expression {
    /// Whether the result can differ from one day to another.
    var readsClock: Bool {
        switch self {
        case .number, .literal, .path: false
        case .negate(let inner): inner.readsClock
        case .binary(_, let left, let right): left.readsClock || right.readsClock
        case .call(let function, let arguments): function == .today || arguments.contains(where: \.readsClock)
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func constant(_ name: String, _ source: String) -> Self {
        .init(
            fi: "`\(name)`: ehto `\(source)` on aina sama; poista se tai kirjoita ehto kentistä",
            en: "`\(name)`: condition `\(source)` is always the same; remove it or write one over fields")
    }
}
