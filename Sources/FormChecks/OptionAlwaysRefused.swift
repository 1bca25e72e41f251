import Diagnostics
import FormModel
import FormSpec

/// An option that is offered although the rules refuse it whatever else is answered.
struct OptionAlwaysRefused: FormCheck {
    static let id = "option-always-refused"

    /// Of longer lists only the codes that a rule names are looked at.
    private static let mostOptions = 20

    func check(_ form: Form, in forms: FormSet, into log: inout DiagnosticLog) {
        var inquiry = Inquiry(form)
        for field in inquiry.facts.rulesReading.keys.sorted() where isListed(form[field]) {
            let answered = Inquiry.Goal(inquiry.facts.answered(field))
            let rules = inquiry.sendable([field])
            guard !inquiry.isImpossible([answered] + rules) else { continue }
            for (code, origin) in options(of: field, inquiry) {
                let chosen = Inquiry.Goal(inquiry.facts.value(of: field, in: [code]))
                guard inquiry.isImpossible([chosen] + rules), !inquiry.isImpossible([chosen]) else { continue }
                let why = inquiry.explanation(of: [chosen] + rules)
                log.warn(
                    .refused(code, form[field].authorsName, why.words), id: Self.id, at: origin, notes: why.notes)
            }
            let rule = inquiry.facts.rulesReading[field]?.first.map { form.rules[$0].test }
            log.tellUndecided(&inquiry, form[field].authorsName, rule)
        }
    }

    /// A yes or no may well be refused: then the form wants the other.
    private func isListed(_ field: FormField) -> Bool { field.kind == .choice || field.valueClass == .code }

    private func options(of index: FieldIndex, _ inquiry: Inquiry) -> [(code: String, origin: SourceLocation)] {
        let form = inquiry.form
        let all =
            form[index].kind == .choice
            ? form.children(of: index).map { (form[$0].step, form[$0].origin) }
            : form[index].options.map { ($0.code, $0.origin) }
        guard all.count > Self.mostOptions else { return all }
        let numbers = inquiry.facts.rulesReading[index] ?? []
        let named = numbers.flatMap { form.rules[$0].test.expression.literals }
        return all.filter { named.contains($0.0) }
    }
}

extension Expression {
    /// What stands in quotes, anywhere.
    fileprivate var literals: [String] {
        switch self {
        case .number: []
        case .literal: literalText.map { [$0] } ?? []
        case .path(let path): path.filters.flatMap(\.condition.literals)
        case .negate(let inner): inner.literals
        case .binary(_, let left, let right): left.literals + right.literals
        case .call(_, let arguments): arguments.flatMap(\.literals)
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func refused(_ code: String, _ field: String, _ why: DiagnosticMessage) -> Self {
        .init(
            fi:
                "vaihtoehtoa `\(code)` kentässä `\(field)` ei voi koskaan lähettää: \(why.fi); poista vaihtoehto tai korjaa sääntö",
            en: "option `\(code)` of `\(field)` can never be sent: \(why.en); remove the option or correct the rule")
    }
}
