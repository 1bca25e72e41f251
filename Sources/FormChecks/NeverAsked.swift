import Diagnostics
import FormModel
import FormSpec

/// A field that no combination of answers reaches: its conditions and those around it never hold together.
struct NeverAsked: FormCheck {
    static let id = "never-asked"

    func check(_ form: Form, in forms: FormSet, into log: inout DiagnosticLog) {
        var inquiry = Inquiry(form)
        var unreachable: Set<FieldIndex> = []
        for group in form.sharing(\.relevant, except: log) {
            let open = group.filter { !inquiry.facts.isSwitchedOff[$0.value] && !form.isInside($0, unreachable) }
            guard let first = open.first else { continue }
            let verdicts = open.map { inquiry.verdict(on: [Inquiry.Goal(.asked($0, true))], showing: [.asked($0)]) }
            if verdicts.contains(where: \.isPossible) { continue }
            guard verdicts.allSatisfy(\.isImpossible) else {
                log.undecided(form[first].authorsName, form[first].relevant)
                continue
            }
            unreachable.formUnion(open)
            let reasons = inquiry.explanation(
                of: [Inquiry.Goal(.asked(first, true))], about: .relevance(first.value))
            report(form[first], reasons, into: &log)
        }
    }

    private func report(_ field: FormField, _ reasons: Reasons, into log: inout DiagnosticLog) {
        guard let relevant = field.relevant else { return }
        log.warn(
            .neverAsked(field.authorsName, relevant.source, reasons.words), id: Self.id, at: relevant.origin,
            notes: reasons.notes)
    }
}

extension DiagnosticMessage {
    fileprivate static func neverAsked(_ name: String, _ source: String, _ why: DiagnosticMessage) -> Self {
        guard !why.fi.isEmpty else {
            return .init(
                fi: "`\(name)` ei tule koskaan kysytyksi: ehto `\(source)` ei voi täyttyä; korjaa ehto",
                en: "`\(name)` is never asked: condition `\(source)` can never be true; correct the condition")
        }
        return .init(
            fi: "`\(name)` ei tule koskaan kysytyksi: \(why.fi); korjaa ehto `\(source)` tai poista kenttä",
            en: "`\(name)` is never asked: \(why.en); correct the condition `\(source)` or remove the field")
    }
}
