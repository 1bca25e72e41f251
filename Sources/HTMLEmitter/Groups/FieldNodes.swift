import FormSpec

/// Builds the nodes of fields: one function for each way a field is asked, chosen by a closed switch.
struct FieldNodes {
    let spec: FormSpec
    let setting: PageSetting
    /// 2 for sections: their headings are `h2`; deeper groups have a name alone.
    var level = 2
    /// Inside a branch that CSS hides until it is chosen: branches of inner choices always show.
    var isConditional = false

    /// Directly inside an optional `xs:sequence`, which has no label that could say so: each field is marked optional.
    var isInSequence = false

    /// The nodes of a field and all inside it; nil where it is never shown.
    func question(_ index: FieldIndex, within need: Question.Need = .mandatory) -> Node? {
        let field = spec[index]
        guard field.control != .none, field.fixedValue == nil else { return nil }
        guard let node = relevantPart(index, within: need) else { return nil }
        return setting.isSupplement ? .when(.opened(index), [node]) : node
    }

    private func relevantPart(_ index: FieldIndex, within need: Question.Need) -> Node? {
        guard let node = shown(index, within: need) else { return nil }
        guard let relevant = spec[index].relevant else { return node }
        if case .call(.false, _) = relevant { return nil }
        return .when(.relevant(index), [node])
    }

    private func shown(_ index: FieldIndex, within outer: Question.Need) -> Node? {
        let field = spec[index]
        let asked = Question(spec: spec, index: index, need: need(of: index, within: outer), setting: setting)
        switch field.kind {
        case .group: return field.repeats ? rows(index, need: asked.need) : group(index, need: asked.need)
        case .sequence: return sequence(index)
        case .choice: return choice(index, need: asked.need)
        case .file: return field.repeats ? rows(index, need: asked.need) : asked.fileControl()
        case .value, .attribute:
            guard field.repeats else { return value(asked) }
            return rows(index, need: asked.need)
        }
    }

    /// A single value with its attributes below it.
    func value(_ asked: Question) -> Node {
        let attributes = spec.children(of: asked.index).compactMap { question($0, within: asked.need) }
        let control = lockable(asked)
        return attributes.isEmpty ? control : element(.div, [], [control] + attributes)
    }

    /// Text where the answer is read-only: computed, fixed where it comes from the project, or by a rule; else the
    /// control.
    private func lockable(_ asked: Question) -> Node {
        if asked.field.calculate != nil { return asked.fixedValue() }
        guard let readonly = asked.field.readonly else { return control(asked) }
        switch readonly {
        case .call(.true, _): return .when(.prefilled(asked.index), [asked.fixedValue()], otherwise: [control(asked)])
        case .call(.false, _): return control(asked)
        case .number, .literal, .path, .negate, .binary, .call:
            return .when(.locked(asked.index), [asked.fixedValue()], otherwise: [control(asked)])
        }
    }

    private func control(_ asked: Question) -> Node {
        switch asked.field.control {
        case .none, .group, .blocks, .table, .map, .file, .line, .number: asked.lineControl()
        case .lines: asked.linesControl()
        case .checkbox: asked.checkboxControl()
        case .yesNo: asked.yesNoControl()
        case .radios: asked.radiosControl()
        case .select: asked.selectControl()
        case .search: asked.searchControl()
        case .checkboxes: asked.checkboxesControl()
        case .date: asked.dateControl(withTime: false)
        case .dateTime: asked.dateControl(withTime: true)
        case .time: asked.timeControl()
        }
    }

    /// Whether a field must be answered, by its occurrence, its rule, and the part around it.
    func need(of index: FieldIndex, within outer: Question.Need) -> Question.Need {
        let field = spec[index]
        if field.occurs.min == 0 || field.kind == .sequence || isInSequence {
            guard let required = field.required else { return .optional }
            if case .call(.false, _) = required { return .optional }
            return .byRule
        }
        switch outer {
        case .mandatory: return .mandatory
        case .optional, .withPart, .byRule: return .withPart
        }
    }
}
