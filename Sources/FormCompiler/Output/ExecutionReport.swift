import FormChecks
import FormModel
import FormRuntime
import FormSpec

/// The rules of each form with what they cost, and what its author has still to check.
enum ExecutionReport {
    static let path = "report.txt"

    static func text(_ forms: [Form]) -> String {
        forms.map(section).joined(separator: "\n")
    }

    private static func section(_ form: Form) -> String {
        let plan = RulePlan(formSpec(of: form))
        let unverified = form.fields.compactMap { field in
            field.unverified.map { "\(field.origin)  \(shown(field.id)): \(oneLine($0))" }
        }
        var lines = ["\(form.id) \(form.version)"]
        lines += part("rules", rules(of: form, plan))
        if let dearest = plan.dearestField, !dearest.rules.isEmpty {
            lines.append("  computed again by one answer, at most: \(dearest.rules.count) (\(form[dearest.field].id))")
        }
        lines += part("to be checked by the author", unverified)
        return lines.joined(separator: "\n") + "\n"
    }

    private static func part(_ heading: String, _ entries: [String]) -> [String] {
        guard !entries.isEmpty else { return [] }
        return ["  \(heading): \(entries.count)"] + entries.map { "    \($0)" }
    }

    /// Each rule with the number of answers that make it be computed again.
    private static func rules(of form: Form, _ plan: RulePlan) -> [String] {
        var answers: [RuleReference: Int] = [:]
        for field in form.fields.indices.map(FieldIndex.init) where plan.spec[field].slot != nil {
            for rule in plan.rules(recomputedBy: field) { answers[rule, default: 0] += 1 }
        }
        return plan.rules.map { reference in
            let written = expression(of: reference, in: form)
            let place = written.map { "\($0.origin)  " } ?? ""
            let count = answers[reference] ?? 0
            return "\(place)\(form.words(for: reference)): \(oneLine(written?.source ?? ""))"
                + "  (\(count) \(count == 1 ? "answer" : "answers"))"
        }
    }

    private static func expression(of reference: RuleReference, in form: Form) -> AuthoredExpression? {
        switch reference {
        case .relevant(let field): form[field].relevant
        case .required(let field): form[field].required
        case .readonly(let field): form[field].readonly
        case .calculate(let field): form[field].calculate
        case .rule(let rule): form.rules[rule.value].test
        }
    }

    private static func shown(_ id: String) -> String { id.isEmpty ? "/" : id }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
