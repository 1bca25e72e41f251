import Diagnostics
import FormModel
import FormSpec

/// `k:required` that holds only where the field is hidden: it is never required where it is asked.
struct RequiredButHidden: FormCheck {
    static let id = "required-but-hidden"

    func check(_ form: Form, in forms: FormSet, into log: inout DiagnosticLog) {
        var inquiry = Inquiry(form)
        for group in form.sharing(\.required, except: log) {
            guard let first = group.first, let required = form[first].required else { continue }
            guard group.allSatisfy({ isHidden($0, &inquiry) }) else {
                log.tellUndecided(&inquiry, form[first].authorsName, required)
                continue
            }
            let why = inquiry.explanation(of: goals(first, &inquiry))
            log.warn(
                .hidden(form[first].authorsName, required.source, why.words), id: Self.id, at: required.origin,
                notes: why.notes)
        }
    }

    private func isHidden(_ index: FieldIndex, _ inquiry: inout Inquiry) -> Bool {
        let goals = goals(index, &inquiry)
        guard !inquiry.facts.isSwitchedOff[index.value], inquiry.isImpossible(goals) else { return false }
        return !goals.contains { inquiry.isImpossible([$0]) }
    }

    private func goals(_ index: FieldIndex, _ inquiry: inout Inquiry) -> [Inquiry.Goal] {
        guard let required = inquiry.form[index].required else { return [] }
        let rows = inquiry.search.rows(around: index)
        let isRequired = inquiry.condition(required.expression, is: true, in: rows)
        return [Inquiry.Goal(isRequired), Inquiry.Goal(.asked(index, true))]
    }
}

extension DiagnosticMessage {
    fileprivate static func hidden(_ name: String, _ source: String, _ why: DiagnosticMessage) -> Self {
        .init(
            fi: "`\(name)` on pakollinen vain piilossa: `\(source)`, mutta \(why.fi); korjaa jompikumpi ehto",
            en: "`\(name)` is required only while hidden: `\(source)`, but \(why.en); correct one of the conditions")
    }
}
