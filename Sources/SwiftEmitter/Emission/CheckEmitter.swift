import FormModel
import FormSpec

/// Validation code: for each part one function that calls the engine for every field, part and rule in document order,
/// with the constraint in words beside the call. What the calls mean stands in the form's definition.
enum CheckEmitter {
    static func emit(_ plan: ModelPlan, of form: Form, into out: inout SourcePrinter) {
        for (position, group) in plan.groups.enumerated() {
            out.line()
            out.block("extension \(group.qualifiedName(in: plan, at: position))") { out in
                out.block("public static func check(_ check: inout GroupCheck<Self>)") { out in
                    // An extension of a nested type does not see the types beside it.
                    let scope = position == 0 ? "" : "\(plan.name)."
                    switch form[group.field].kind {
                    case .choice: emitBranches(of: group, scope, in: form, into: &out)
                    case .group, .sequence, .file, .value, .attribute:
                        emitMembers(of: group, scope, in: form, into: &out)
                    }
                }
            }
        }
    }

    private static func emitMembers(
        of group: GroupPlan, _ scope: String, in form: Form, into out: inout SourcePrinter
    ) {
        for (position, member) in group.members.enumerated() {
            out.line(call(member, of: group, scope, in: form), comment: FieldWords.constraint(of: form[member.field]))
            emitRules(group.rules.filter { $0.member == position }, in: form, into: &out)
        }
        emitRules(group.rules.filter { $0.member == nil }, in: form, into: &out)
    }

    private static func emitBranches(
        of group: GroupPlan, _ scope: String, in form: Form, into out: inout SourcePrinter
    ) {
        if !group.members.isEmpty {
            out.line("switch check.branch {")
            for member in group.members {
                out.line("case .\(SwiftIdentifier.escaped(member.name)):")
                let words = FieldWords.constraint(of: form[member.field])
                out.line("    \(call(member, of: group, scope, in: form))", comment: words)
            }
            out.line("case nil: break")
            out.line("}")
        }
        emitRules(group.rules, in: form, into: &out)
    }

    private static func emitRules(_ rules: [RulePlan], in form: Form, into out: inout SourcePrinter) {
        for plan in rules {
            let words = FieldWords.rule(form.rules[plan.rule.value], in: form)
            out.line("check.rule(.\(SwiftIdentifier.escaped(plan.name)))", comment: words)
        }
    }

    private static func call(
        _ member: MemberPlan, of group: GroupPlan, _ scope: String, in form: Form
    ) -> String {
        let handle = ".\(SwiftIdentifier.escaped(member.name))"
        let isMany = form[member.field].repeats && member.field != group.field
        switch member.type {
        case .value, .codes, .constant:
            return "check.\(isMany ? "rows" : "field")(\(handle))"
        case .group(let type):
            switch form[member.field].kind {
            case .value, .attribute: return "check.\(isMany ? "valueRows" : "value")(\(handle), \(scope)\(type).check)"
            case .choice: return "check.\(isMany ? "choiceRows" : "choice")(\(handle), \(scope)\(type).check)"
            case .group, .sequence, .file: return "check.\(isMany ? "rows" : "group")(\(handle), \(scope)\(type).check)"
            }
        }
    }
}
