import FormModel

/// The way of each type from an instance and back: one line a property.
enum ConversionEmitter {
    static func emit(_ plan: ModelPlan, of form: Form, into out: inout SourcePrinter) {
        for (position, group) in plan.groups.enumerated() {
            out.line()
            out.block("extension \(group.qualifiedName(in: plan, at: position))") { out in
                switch form[group.field].kind {
                case .choice: emitChoice(group, into: &out)
                case .group, .sequence, .file, .value, .attribute: emitGroup(group, into: &out)
                }
            }
        }
    }

    /// Stands inside the structure itself: only there may an initialiser fill properties that are wrapped.
    static func emitReading(of group: GroupPlan, into out: inout SourcePrinter) {
        let stored = group.members.filter { !$0.isConstant }
        out.block("public init(from reader: FieldReader<Self>) throws(TypedModelError)") { out in
            for member in stored {
                let name = SwiftIdentifier.escaped(member.name)
                out.line("self.\(member.name) = try reader.\(member.accessor)(.\(name))")
            }
        }
    }

    private static func emitGroup(_ group: GroupPlan, into out: inout SourcePrinter) {
        let stored = group.members.filter { !$0.isConstant }
        out.block("public func write(to writer: inout FieldWriter<Self>)") { out in
            for member in stored {
                let name = SwiftIdentifier.escaped(member.name)
                out.line("writer.\(member.accessor)(.\(name), self.\(member.name))")
            }
        }
    }

    private static func emitChoice(_ group: GroupPlan, into out: inout SourcePrinter) {
        out.block("public init(from reader: FieldReader<Self>) throws(TypedModelError)") { out in
            guard !group.members.isEmpty else { return out.line("_ = try reader.branch()") }
            out.line("switch try reader.branch() {")
            for member in group.members {
                let name = SwiftIdentifier.escaped(member.name)
                switch member.type {
                case .constant(let value): out.line("case .\(name): self = .\(name)(\(SwiftText.literal(value)))")
                case .value, .codes, .group:
                    out.line("case .\(name): self = .\(name)(try reader.\(member.accessor)(.\(name)))")
                }
            }
            out.line("}")
        }
        out.line()
        out.block("public func write(to writer: inout FieldWriter<Self>)") { out in
            out.line("switch self {")
            for member in group.members {
                let name = SwiftIdentifier.escaped(member.name)
                out.line("case .\(name)(let branch):")
                out.line("    writer.branch(.\(name))")
                out.line("    writer.\(member.accessor)(.\(name), branch)")
            }
            out.line("}")
        }
    }
}

extension MemberPlan {
    /// The method of `FieldReader` and `FieldWriter` for the member.
    fileprivate var accessor: String {
        switch (type, multiplicity) {
        case (.constant, _): "value"
        case (.codes, .one), (.codes, .optional), (.codes, .many): "codes"
        case (.value, .one): "value"
        case (.value, .optional): "optionalValue"
        case (.value, .many): "values"
        case (.group, .one): "group"
        case (.group, .optional): "optionalGroup"
        case (.group, .many): "groups"
        }
    }
}

extension GroupPlan {
    /// The type's name from outside the form's own type.
    func qualifiedName(in plan: ModelPlan, at position: Int) -> String {
        position == 0 ? name : "\(plan.name).\(name)"
    }
}
