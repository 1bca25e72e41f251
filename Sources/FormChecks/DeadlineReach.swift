import Diagnostics
import FormModel
import FormSpec

/// A deadline that has passed under every answer that can be sent, or that never passes.
struct DeadlineReach: FormCheck {
    static let id = "deadline-always-past"
    private static let neverID = "deadline-never-passes"

    func check(_ form: Form, in forms: FormSet, into log: inout DiagnosticLog) {
        var inquiry = Inquiry(form)
        for rule in form.rules where rule.kind == .deadline {
            let late = Expression.binary(.greater, .call(.today, []), rule.test.expression)
            let rows = inquiry.facts.rows[rule.carrier.value]
            let passes = Inquiry.Goal(inquiry.condition(late, is: true, in: rows))
            if inquiry.isImpossible([passes]) {
                let why = inquiry.explanation(of: [passes])
                log.warn(.neverPasses(rule, why.words), id: Self.neverID, at: rule.test.origin, notes: why.notes)
                continue
            }
            let inTime = Inquiry.Goal(inquiry.condition(late, is: false, in: rows))
            let sendable = inquiry.sendable(Set(rule.test.expression.targets))
            guard inquiry.isImpossible([inTime] + sendable) else {
                log.tellUndecided(&inquiry, rule.shortID, rule.test)
                continue
            }
            let why = inquiry.explanation(of: [inTime] + sendable)
            log.error(.alwaysPast(rule, why.words), id: Self.id, at: rule.test.origin, notes: why.notes)
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func neverPasses(_ rule: FormRule, _ why: DiagnosticMessage) -> Self {
        let because = (fi: why.fi.isEmpty ? "" : ", koska \(why.fi)", en: why.en.isEmpty ? "" : ", because \(why.en)")
        return .init(
            fi:
                "määräaika `\(rule.shortID)` ei pääty koskaan: `\(rule.test.source)` on aina tulossa\(because.fi); laske se lomakkeen päivistä",
            en:
                "deadline `\(rule.shortID)` never passes: `\(rule.test.source)` is always to come\(because.en); count it from days on the form"
        )
    }
    fileprivate static func alwaysPast(_ rule: FormRule, _ why: DiagnosticMessage) -> Self {
        let because = (fi: why.fi.isEmpty ? "" : ", koska \(why.fi)", en: why.en.isEmpty ? "" : ", because \(why.en)")
        return .init(
            fi: "määräaika `\(rule.shortID)` on aina jo ohi: `\(rule.test.source)`\(because.fi); korjaa laskukaava",
            en:
                "deadline `\(rule.shortID)` has always passed: `\(rule.test.source)`\(because.en); correct the expression"
        )
    }
}
