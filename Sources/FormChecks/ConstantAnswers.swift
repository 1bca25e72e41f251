import Diagnostics
import FormModel
import FormSpec

/// A condition over answers that comes out the same whatever they are: always true, or never.
struct ConstantAnswers: FormCheck {
    static let id = "always-true"
    private static let neverID = "never-true"

    /// What a condition is for. That `k:relevant` never holds is told as `never-asked`.
    private enum Property: CaseIterable {
        case relevant, required, readonly

        var name: String { "k:\(self)" }
        var path: KeyPath<FormField, AuthoredExpression?> {
            switch self {
            case .relevant: \.relevant
            case .required: \.required
            case .readonly: \.readonly
            }
        }
    }

    func check(_ form: Form, in forms: FormSet, into log: inout DiagnosticLog) {
        var inquiry = Inquiry(form)
        for property in Property.allCases {
            for group in form.sharing(property.path, except: log) {
                guard let first = group.first, let written = form[first][keyPath: property.path],
                    !written.expression.targets.isEmpty
                else { continue }
                check(group, property, written, &inquiry, into: &log)
            }
        }
    }

    private func check(
        _ group: [FieldIndex], _ property: Property, _ written: AuthoredExpression, _ inquiry: inout Inquiry,
        into log: inout DiagnosticLog
    ) {
        guard let first = group.first else { return }
        let name = inquiry.form[first].authorsName
        let always = group.allSatisfy { inquiry.isImpossible([goal($0, property, isTrue: false, &inquiry)]) }
        if always {
            let why = inquiry.explanation(of: [goal(first, property, isTrue: false, &inquiry)])
            return log.warn(
                .always(name, property.name, written.source, why.words), id: Self.id, at: written.origin,
                notes: why.notes)
        }
        guard property != .relevant,
            group.allSatisfy({ inquiry.isImpossible([goal($0, property, isTrue: true, &inquiry)]) })
        else { return log.tellUndecided(&inquiry, name, written) }
        let why = inquiry.explanation(of: [goal(first, property, isTrue: true, &inquiry)])
        log.warn(
            .never(name, property.name, written.source, why.words), id: Self.neverID, at: written.origin,
            notes: why.notes)
    }

    private func goal(
        _ index: FieldIndex, _ property: Property, isTrue: Bool, _ inquiry: inout Inquiry
    ) -> Inquiry.Goal {
        guard let written = inquiry.form[index][keyPath: property.path] else { return Inquiry.Goal(.truth(true)) }
        let rows = property == .readonly ? inquiry.facts.rows[index.value] : inquiry.search.rows(around: index)
        let holds = inquiry.condition(written.expression, is: true, in: rows)
        return Inquiry.Goal(isTrue ? holds : holds.negated)
    }
}

extension DiagnosticMessage {
    fileprivate static func always(
        _ name: String, _ property: String, _ source: String, _ why: DiagnosticMessage
    ) -> Self {
        .init(
            fi:
                "`\(name)`: `\(property)` on aina tosi: `\(source)`\(since(why.fi, "koska")); poista ehto tai korjaa se",
            en:
                "`\(name)`: `\(property)` is always true: `\(source)`\(since(why.en, "because")); remove or correct it"
        )
    }
    fileprivate static func never(
        _ name: String, _ property: String, _ source: String, _ why: DiagnosticMessage
    ) -> Self {
        .init(
            fi: "`\(name)`: `\(property)` ei ole koskaan tosi: `\(source)`\(since(why.fi, "koska")); korjaa ehto",
            en: "`\(name)`: `\(property)` is never true: `\(source)`\(since(why.en, "because")); correct the condition")
    }
    private static func since(_ why: String, _ word: String) -> String { why.isEmpty ? "" : ", \(word) \(why)" }
}
