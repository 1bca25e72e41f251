import Diagnostics
import FormModel
import FormSpec

/// Rules that no answer meets together, or that refuse every answer to a field that must be answered.
struct RulesContradict: FormCheck {
    static let id = "rules-contradict"
    private static let requiredID = "rule-contradicts-required"
    private static let typeID = "rule-contradicts-type"
    private static let refusedID = "answer-always-refused"

    func check(_ form: Form, in forms: FormSet, into log: inout DiagnosticLog) {
        var inquiry = Inquiry(form)
        var told: Set<[Int]> = []
        for number in form.rules.indices where isLive(number, &inquiry) {
            for field in fields(of: number, inquiry) {
                checkAnswer(to: field, &inquiry, &told, into: &log)
            }
            checkPairs(with: number, &inquiry, &told, into: &log)
            log.tellUndecided(&inquiry, form.rules[number].shortID, form.rules[number].test)
        }
    }

    /// An error rule that by itself can hold and be broken; others are told as such.
    private func isLive(_ number: Int, _ inquiry: inout Inquiry) -> Bool {
        let rule = inquiry.form.rules[number]
        guard rule.kind == .constraint, rule.level == .error else { return false }
        return !inquiry.isImpossible([Inquiry.Goal(inquiry.test(of: number, is: true))])
            && !inquiry.isImpossible([Inquiry.Goal(inquiry.test(of: number, is: false))])
    }

    /// The single fields that a rule reads.
    private func fields(of number: Int, _ inquiry: Inquiry) -> [FieldIndex] {
        let rule = inquiry.form.rules[number]
        let rows = inquiry.facts.rows[rule.carrier.value]
        return Set(rule.test.expression.targets).sorted().filter { field in
            inquiry.facts.rows[field.value].allSatisfy(rows.contains) && inquiry.form[field].kind != .group
        }
    }

    // MARK: One answer against all rules

    private func checkAnswer(
        to field: FieldIndex, _ inquiry: inout Inquiry, _ told: inout Set<[Int]>, into log: inout DiagnosticLog
    ) {
        let answered = Inquiry.Goal(inquiry.facts.answered(field))
        let goals = [answered] + inquiry.sendable([field])
        guard inquiry.isImpossible(goals), !inquiry.isImpossible([answered]) else { return }
        let reasons = inquiry.reasons(goals)
        let rules = reasons.compactMap(\.rule)
        guard let last = rules.last, told.insert(rules).inserted else { return }
        let why = inquiry.explanation(of: goals, about: .rule(last))
        let rule = inquiry.form.rules[last]
        let isRequired = inquiry.facts.isRequired(field)
        let id =
            rules.count > 1
            ? Self.id : isRequired ? Self.requiredID : reasons.contains(where: \.isType) ? Self.typeID : Self.refusedID
        let message = DiagnosticMessage.refuses(
            rule, inquiry.form[field].authorsName, why.words, shown: inquiry.answers(to: goals, without: last),
            isRequired: isRequired, isAlone: rules.count == 1)
        if id == Self.refusedID {
            log.warn(message, id: id, at: rule.test.origin, notes: why.notes)
        } else {
            log.error(message, id: id, at: rule.test.origin, notes: why.notes)
        }
    }

    // MARK: Two rules, everything answered

    private func checkPairs(
        with number: Int, _ inquiry: inout Inquiry, _ told: inout Set<[Int]>, into log: inout DiagnosticLog
    ) {
        var read = Set(fields(of: number, inquiry))
        for other in inquiry.rules(reading: &read).sorted() where other > number && isLive(other, &inquiry) {
            let all = Set(fields(of: number, inquiry)).union(fields(of: other, inquiry)).sorted()
            let answered = all.map { Inquiry.Goal(inquiry.facts.answered($0)) }
            let holding = [number, other].map {
                Inquiry.Goal(inquiry.test(of: $0, is: false).negated, .rule($0))
            }
            guard inquiry.isImpossible(answered + holding), !inquiry.isImpossible(answered),
                holding.allSatisfy({ !inquiry.isImpossible(answered + [$0]) }), told.insert([number, other]).inserted
            else { continue }
            let why = inquiry.explanation(of: answered + holding, about: .rule(other))
            let rule = inquiry.form.rules[other]
            log.error(
                .refuses(
                    rule, nil, why.words, shown: inquiry.answers(to: answered + holding, without: other),
                    isRequired: false, isAlone: false), id: Self.id, at: rule.test.origin, notes: why.notes)
        }
    }
}

extension Inquiry {
    /// Answers that meet everything but one rule, in words.
    fileprivate mutating func answers(to goals: [Goal], without rule: Int) -> String {
        guard case .possible(let state) = outcome(goals.filter { $0.assumption != .rule(rule) }) else { return "" }
        return search.witness(from: state).words(in: form)
    }
}

extension Assumption {
    fileprivate var rule: Int? {
        guard case .rule(let number) = self else { return nil }
        return number
    }
}

extension DiagnosticMessage {
    fileprivate static func refuses(
        _ rule: FormRule, _ field: String?, _ why: DiagnosticMessage, shown: String, isRequired: Bool, isAlone: Bool
    ) -> Self {
        let example =
            shown.isEmpty
            ? (fi: "", en: "") : (fi: " (esimerkiksi \(shown) ei käy)", en: " (for example not with \(shown))")
        guard isAlone, let field else {
            return .init(
                fi:
                    "sääntö `\(rule.shortID)` (`\(rule.test.source)`) ei voi pitää yhtä aikaa näiden kanssa: \(why.fi)\(example.fi); korjaa jokin niistä",
                en:
                    "rule `\(rule.shortID)` (`\(rule.test.source)`) cannot hold together with this: \(why.en)\(example.en); correct one of them"
            )
        }
        let must =
            isRequired ? (fi: ", vaikka se on pakollinen", en: ", although it must be answered") : (fi: "", en: "")
        return .init(
            fi:
                "sääntö `\(rule.shortID)` hylkää jokaisen vastauksen kenttään `\(field)`\(must.fi): `\(rule.test.source)`; korjaa sääntö tai poista kenttä",
            en:
                "rule `\(rule.shortID)` refuses every answer to `\(field)`\(must.en): `\(rule.test.source)`; correct the rule or remove the field"
        )
    }
}
