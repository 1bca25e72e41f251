import Diagnostics
import FormModel
import FormSpec

/// A field that is asked only under answers that a rule refuses: nobody can ever send an answer to it.
struct AskedOnlyWhenRefused: FormCheck {
    static let id = "asked-only-when-refused"

    func check(_ form: Form, in forms: FormSet, into log: inout DiagnosticLog) {
        var inquiry = Inquiry(form)
        var refused: Set<FieldIndex> = []
        for group in form.sharing(\.relevant, except: log) {
            let open = group.filter { !inquiry.facts.isSwitchedOff[$0.value] && !form.isInside($0, refused) }
            guard let first = open.first, let relevant = form[first].relevant else { continue }
            guard open.allSatisfy({ isRefused($0, &inquiry) }) else {
                log.tellUndecided(&inquiry, form[first].authorsName, relevant)
                continue
            }
            refused.formUnion(open)
            let why = inquiry.explanation(of: goals(first, &inquiry), about: .relevance(first.value))
            log.warn(
                .refused(form[first].authorsName, relevant.source, why.words), id: Self.id, at: relevant.origin,
                notes: why.notes)
        }
    }

    private func isRefused(_ index: FieldIndex, _ inquiry: inout Inquiry) -> Bool {
        guard !inquiry.isImpossible([Inquiry.Goal(.asked(index, true))]) else { return false }
        return inquiry.isImpossible(goals(index, &inquiry))
    }

    private func goals(_ index: FieldIndex, _ inquiry: inout Inquiry) -> [Inquiry.Goal] {
        let read = Set(inquiry.form[index].relevant?.expression.targets ?? [])
        return [Inquiry.Goal(.asked(index, true))] + inquiry.sendable(read)
    }
}

extension DiagnosticMessage {
    fileprivate static func refused(_ name: String, _ source: String, _ why: DiagnosticMessage) -> Self {
        .init(
            fi: "`\(name)` kysytään vain, kun lomaketta ei voi lähettää: \(why.fi); korjaa ehto `\(source)`",
            en: "`\(name)` is asked only when the form cannot be sent: \(why.en); correct the condition `\(source)`")
    }
}
