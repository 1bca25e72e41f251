import Diagnostics
import FormModel
import FormSpec

/// Says for each form what the compiler reads and keeps and this version does not execute yet.
struct RulesNotExecuted: FormCheck {
    static let id = "rules-not-executed"

    func check(_ form: Form, in forms: FormSet, into log: inout DiagnosticLog) {
        guard !FormSpec.executesRules else { return }
        let counts: [(kind: String, count: Int)] = [
            ("relevant", form.fields.count { $0.relevant != nil }),
            ("required", form.fields.count { $0.required != nil }),
            ("readonly", form.fields.count { $0.readonly != nil }),
            ("calculate", form.fields.count { $0.calculate != nil }),
            ("protected", form.fields.count { $0.protected != nil }),
            ("constraint", form.rules.count { $0.kind == .constraint }),
            ("deadline", form.rules.count { $0.kind == .deadline }),
        ]
        let kept = counts.filter { $0.count > 0 }
        guard !kept.isEmpty else { return }
        let words = kept.map { "\($0.kind) \($0.count)" }.joined(separator: ", ")
        log.note(.kept(form.id, words), id: Self.id, at: form.origin)
    }
}

extension DiagnosticMessage {
    fileprivate static func kept(_ form: String, _ words: String) -> Self {
        .init(
            fi: "lomakkeen `\(form)` säännöt on luettu ja tallessa, mutta niitä ei vielä suoriteta: \(words)",
            en: "the rules of form `\(form)` are read and kept, but not executed yet: \(words)")
    }
}
