import Diagnostics
import FormModel
import FormSpec

/// A rule that can never be broken, or that every answer breaks.
struct RuleEffect: FormCheck {
    static let id = "rule-never-fires"
    private static let alwaysID = "rule-always-violated"
    private static let typeID = "rule-contradicts-type"

    func check(_ form: Form, in forms: FormSet, into log: inout DiagnosticLog) {
        var inquiry = Inquiry(form)
        for group in form.rulesSharingPlaces(except: log) where form.rules[group[0]].kind == .constraint {
            check(group, &inquiry, into: &log)
        }
    }

    private func check(_ group: [Int], _ inquiry: inout Inquiry, into log: inout DiagnosticLog) {
        let rule = inquiry.form.rules[group[0]]
        let fails = group.map { inquiry.verdict(onTest: $0, is: false) }
        if fails.allSatisfy(\.isImpossible) {
            let why = inquiry.explanation(of: [Inquiry.Goal(inquiry.test(of: group[0], is: false))])
            return log.warn(
                .neverFires(rule.shortID, rule.test.source, why.words), id: Self.id, at: rule.test.origin,
                notes: why.notes)
        }
        let holds = group.map { inquiry.verdict(onTest: $0, is: true) }
        if holds.allSatisfy(\.isImpossible) {
            return reportViolated(group[0], fails, &inquiry, into: &log)
        }
        guard !fails.contains(where: \.isPossible) || !holds.contains(where: \.isPossible) else { return }
        log.undecided(rule.shortID, rule.test)
    }

    private func reportViolated(
        _ number: Int, _ fails: [Verdict], _ inquiry: inout Inquiry, into log: inout DiagnosticLog
    ) {
        let rule = inquiry.form.rules[number]
        let goals = [Inquiry.Goal(inquiry.test(of: number, is: true))]
        let byType = inquiry.reasons(goals).contains(where: \.isType)
        let why = inquiry.explanation(of: goals)
        let shown = fails.lazy.compactMap(\.witness).first?.words(in: inquiry.form) ?? ""
        let message = DiagnosticMessage.alwaysViolated(rule.shortID, rule.test.source, why.words, shown)
        let id = byType ? Self.typeID : Self.alwaysID
        switch rule.level {
        case .error: log.error(message, id: id, at: rule.test.origin, notes: why.notes)
        case .warning: log.warn(message, id: id, at: rule.test.origin, notes: why.notes)
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func neverFires(_ id: String, _ source: String, _ why: DiagnosticMessage) -> Self {
        let because = (fi: why.fi.isEmpty ? "" : ", koska \(why.fi)", en: why.en.isEmpty ? "" : ", because \(why.en)")
        return .init(
            fi: "sääntöä `\(id)` ei voi rikkoa: `\(source)` pitää aina\(because.fi); poista sääntö tai korjaa se",
            en: "rule `\(id)` cannot be broken: `\(source)` always holds\(because.en); remove the rule or correct it")
    }
    fileprivate static func alwaysViolated(
        _ id: String, _ source: String, _ why: DiagnosticMessage, _ example: String
    ) -> Self {
        let because = (fi: why.fi.isEmpty ? "" : ", koska \(why.fi)", en: why.en.isEmpty ? "" : ", because \(why.en)")
        let shown =
            example.isEmpty ? (fi: "", en: "") : (fi: " (esimerkiksi \(example))", en: " (for example \(example))")
        return .init(
            fi:
                "sääntö `\(id)` hylkää jokaisen vastauksen: `\(source)` ei pidä koskaan\(because.fi)\(shown.fi); korjaa sääntö",
            en: "rule `\(id)` refuses every answer: `\(source)` never holds\(because.en)\(shown.en); correct the rule")
    }
}
