import Diagnostics
import FormModel
import FormRuntime
import FormSpec

/// No answer makes more conditions, calculations and rules be computed again than the author has allowed
/// (`kevyt check --max-rule-cost`): one finding a form, at the dearest field.
package func checkRuleCost(_ forms: FormSet, most: Int, log: inout DiagnosticLog) {
    for form in (forms.common.map { [$0] } ?? []) + forms.forms {
        let plan = RulePlan(formSpec(of: form))
        guard let dearest = plan.dearestField, dearest.rules.count > most else { continue }
        let field = form[dearest.field]
        let rules = dearest.rules.map { form.words(for: $0) }
        log.error(.tooDear(field.authorsName, rules, most: most), id: "rule-cost", at: field.origin)
    }
}

extension Form {
    /// A condition, calculation or rule, as reports name it.
    package func words(for reference: RuleReference) -> String {
        switch reference {
        case .relevant(let field): "relevant(\(self[field].id))"
        case .required(let field): "required(\(self[field].id))"
        case .readonly(let field): "readonly(\(self[field].id))"
        case .calculate(let field): "calculate(\(self[field].id))"
        case .rule(let rule): rules[rule.value].id
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func tooDear(_ name: String, _ rules: [String], most: Int) -> Self {
        let list = rules.prefix(20).joined(separator: ", ") + (rules.count > 20 ? ", …" : "")
        return .init(
            fi: "`\(name)`: vastaus laskee uudelleen \(rules.count) sääntöä, enintään \(most) sallitaan: \(list)",
            en: "`\(name)`: an answer computes \(rules.count) rules again, at most \(most) are allowed: \(list)")
    }
}
