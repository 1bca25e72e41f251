import FormModel

/// The typed model: a structure for each group, an enumeration for each choice.
enum ModelEmitter {
    static func emit(_ plan: ModelPlan, of form: Form, into out: inout SourcePrinter) {
        for (position, group) in plan.groups.enumerated() {
            if position == 0 {
                emitForm(group, of: form, into: &out)
            } else {
                out.line()
                out.block("extension \(plan.name)") { emit(group, of: form, into: &$0) }
            }
        }
    }

    private static func emitForm(_ group: GroupPlan, of form: Form, into out: inout SourcePrinter) {
        var lines = FieldWords.documentation(of: form[.root], in: form)
        lines.append("Form `\(form.id)`, version \(form.version), from \(form.file).")
        out.document(lines)
        out.block("public struct \(group.name): FormDocument") { emitMembers(of: group, in: form, into: &$0) }
    }

    private static func emit(_ group: GroupPlan, of form: Form, into out: inout SourcePrinter) {
        let field = form[group.field]
        var lines = FieldWords.documentation(of: field, in: form)
        if let type = field.typeName {
            lines.append("Type `\(type.localName)`\(group.uses > 1 ? ", in \(group.uses) places" : "").")
        }
        out.document(lines)
        switch field.kind {
        case .choice:
            out.block("public enum \(group.name): FormGroup") { out in
                emitBranches(of: group, in: form, into: &out)
                out.line()
                emitHandles(of: group, in: form, into: &out)
            }
        case .group, .sequence, .file, .value, .attribute:
            out.block("public struct \(group.name): FormGroup") { emitMembers(of: group, in: form, into: &$0) }
        }
    }

    private static func emitBranches(of group: GroupPlan, in form: Form, into out: inout SourcePrinter) {
        for member in group.members {
            out.document(FieldWords.documentation(of: form[member.field], in: form))
            out.line("case \(SwiftIdentifier.escaped(member.name))(\(member.swiftType))")
        }
    }

    private static func emitMembers(of group: GroupPlan, in form: Form, into out: inout SourcePrinter) {
        for member in group.members {
            out.document(FieldWords.documentation(of: form[member.field], in: form))
            let name = SwiftIdentifier.escaped(member.name)
            switch member.type {
            case .constant(let value): out.line("public var \(name): String { \(SwiftText.literal(value)) }")
            case .value, .codes: out.line("public var \(name): \(member.swiftType)")
            case .group:
                let wrapper = member.multiplicity == .many ? "" : "@Part "
                out.line("\(wrapper)public var \(name): \(member.swiftType)")
            }
        }
        if !group.members.isEmpty { out.line() }
        emitInitialiser(of: group, into: &out)
        out.line()
        ConversionEmitter.emitReading(of: group, into: &out)
        out.line()
        emitHandles(of: group, in: form, into: &out)
    }

    private static func emitInitialiser(of group: GroupPlan, into out: inout SourcePrinter) {
        let stored = group.members.filter { !$0.isConstant }
        let parameters = stored.map { "\($0.name): \($0.swiftType)\($0.defaultArgument)" }
        let head = "public init(\(parameters.joined(separator: ", ")))"
        out.block(head) { out in
            for member in stored { out.line("self.\(member.name) = \(SwiftIdentifier.escaped(member.name))") }
        }
    }

    /// An enumeration with raw values has at least one case, so a part without members has a handle on itself.
    private static func emitHandles(of group: GroupPlan, in form: Form, into out: inout SourcePrinter) {
        out.block("public enum Field: Int, CaseIterable, Sendable") { out in
            if group.members.isEmpty { out.line("case own = 0") }
            for member in group.members {
                out.line("case \(SwiftIdentifier.escaped(member.name)) = \(member.offset)")
            }
        }
        guard !group.rules.isEmpty else { return }
        out.block("public enum Rule: String, CaseIterable, Sendable") { out in
            let reading = RuleReading(form: form)
            for rule in group.rules {
                out.document(reading.documentation(of: form.rules[rule.rule.value]))
                out.line("case \(SwiftIdentifier.escaped(rule.name)) = \(SwiftText.literal(rule.suffix))")
            }
        }
    }
}

extension MemberPlan {
    var isConstant: Bool {
        switch type {
        case .constant: true
        case .value, .codes, .group: false
        }
    }

    /// What may be left out of an initialiser.
    fileprivate var defaultArgument: String {
        if case .codes = type { return " = []" }
        switch multiplicity {
        case .one: return ""
        case .optional: return " = nil"
        case .many: return " = []"
        }
    }
}
