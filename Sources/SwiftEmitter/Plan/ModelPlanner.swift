import FormModel
import FormSpec
import SchemaValues

/// Gives every part of a form its Swift type and every field its property, in document order.
struct ModelPlanner {
    private let form: Form
    private var plan: ModelPlan
    private var types: NameScope
    /// Named types of the schema that have a Swift type: its position in `plan.groups`.
    private var shared: [SharedType: Int] = [:]
    private var lists: [SharedList: String] = [:]

    private struct SharedType: Hashable {
        var name: ExpandedName
        var shape: GroupShape
    }
    private struct SharedList: Hashable {
        var name: ExpandedName
        var codes: [String]
    }

    static func plan(_ form: Form, name: String) -> ModelPlan {
        var planner = ModelPlanner(form, name: name)
        planner.addGroup(.root, name: name)
        return planner.plan
    }

    private init(_ form: Form, name: String) {
        self.form = form
        plan = ModelPlan(name: name)
        types = NameScope(reserved: NameScope.reservedTypes.union([name]))
    }

    /// Plans the type of a part and of all inside it; returns its position.
    @discardableResult
    private mutating func addGroup(_ index: FieldIndex, name: String) -> Int {
        let position = plan.groups.count
        plan.groups.append(GroupPlan(name: name, field: index))
        var names = NameScope(reserved: NameScope.reservedMembers)
        var members: [MemberPlan] = []
        if form[index].kind == .value {
            let type = valueType(of: index, in: name)
            let own = names.claim(["value"])
            members.append(MemberPlan(name: own, field: index, offset: 0, type: type, multiplicity: .one))
        }
        for child in form.children(of: index) {
            members.append(member(child, of: index, named: names.claim([memberName(of: child)]), in: name))
        }
        plan.groups[position].members = members
        plan.groups[position].rules = rules(of: index, members: members)
        return position
    }

    private mutating func member(
        _ child: FieldIndex, of parent: FieldIndex, named name: String, in group: String
    ) -> MemberPlan {
        let field = form[child]
        let isGroup = !form.children(of: child).isEmpty || !(field.kind == .value || field.kind == .attribute)
        let type = isGroup ? .group(groupType(of: child, in: group)) : valueType(of: child, in: group)
        return MemberPlan(
            name: name, field: child, offset: child.value - parent.value, type: type,
            multiplicity: multiplicity(of: field))
    }

    /// The first use of a named type gives it its Swift type; later ones of the same shape share it.
    private mutating func groupType(of index: FieldIndex, in group: String) -> String {
        let key = form[index].typeName.map { SharedType(name: $0, shape: GroupShape(of: index, in: form)) }
        if let key, let position = shared[key] {
            plan.groups[position].uses += 1
            return plan.groups[position].name
        }
        let base = SwiftIdentifier.type(form[index].typeName?.localName ?? memberName(of: index))
        let name = types.claim([base, group == plan.name ? base : group + base])
        let position = addGroup(index, name: name)
        if let key { shared[key] = position }
        return name
    }

    private mutating func valueType(of index: FieldIndex, in group: String) -> MemberPlan.MemberType {
        let field = form[index]
        if let fixed = field.fixedValue { return .constant(fixed) }
        switch field.valueClass {
        case .code: return .value(codeList(of: index, in: group) ?? "String")
        case .codes: return .codes(codeList(of: index, in: group) ?? "String")
        case .text, .number, .boolean, .date, .time, .dateTime, .duration, .other, nil:
            return .value(ValueTypeName.of(field.valueClass))
        }
    }

    private mutating func codeList(of index: FieldIndex, in group: String) -> String? {
        let field = form[index]
        guard !field.options.isEmpty else { return nil }
        let key = field.typeName.map { SharedList(name: $0, codes: field.options.map(\.code)) }
        if let key, let name = lists[key] { return name }
        let base = SwiftIdentifier.type(field.typeName?.localName ?? field.step)
        let name = types.claim([base, group == plan.name ? base : group + base])
        var cases = NameScope(reserved: NameScope.reservedMembers)
        plan.codeLists.append(
            CodeListPlan(
                name: name, field: index, cases: field.options.map { cases.claim([SwiftIdentifier.member($0.code)]) }))
        if let key { lists[key] = name }
        return name
    }

    private func multiplicity(of field: FormField) -> MemberPlan.Multiplicity {
        if field.repeats { return .many }
        if field.kind == .value || field.kind == .attribute, field.defaultValue != nil { return .one }
        return field.occurs.min > 0 && !field.isNillable ? .one : .optional
    }

    /// An optional sequence has no name of its own: it is called after what it begins with.
    private func memberName(of index: FieldIndex) -> String {
        guard form[index].kind == .sequence, let first = form.children(of: index).first else {
            return SwiftIdentifier.member(form[index].step)
        }
        return memberName(of: first) + "Group"
    }

    /// The rules that the part carries itself, and those of its values; parts inside have their own.
    private func rules(of index: FieldIndex, members: [MemberPlan]) -> [RulePlan] {
        var names = NameScope()
        var rules: [RulePlan] = []
        for (position, rule) in form.rules.enumerated() {
            let member = members.firstIndex { member in
                guard member.field == rule.carrier, member.field != index else { return false }
                if case .group = member.type { return false }
                return true
            }
            guard member != nil || rule.carrier == index else { continue }
            let suffix = RulePlan.suffix(of: rule.id, after: form[index].id)
            let local = rule.id.split(separator: "#").last.map(String.init) ?? rule.id
            let name = names.claim([SwiftIdentifier.member(local)])
            rules.append(RulePlan(name: name, rule: RuleIndex(position), suffix: suffix, member: member))
        }
        return rules
    }
}

/// The Swift types of values, from `SchemaValues`.
enum ValueTypeName {
    static func of(_ valueClass: ValueClass?) -> String {
        switch valueClass {
        case .number: "ExactDecimal"
        case .boolean: "Bool"
        case .date, .time, .dateTime: "TemporalValue"
        case .duration: "DurationValue"
        case .text, .code, .codes, .other, nil: "String"
        }
    }
}
