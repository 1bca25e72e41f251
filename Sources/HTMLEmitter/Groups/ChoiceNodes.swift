import FormSpec

// One question with a radio button for each branch, and what each branch asks below it. A branch is shown when its
// button is chosen by the stylesheet alone (`:has`); browsers without that show all branches, and say which is which.
extension FieldNodes {
    /// Branches that the stylesheet has rules for.
    private static let hidingLimit = 9

    func choice(_ index: FieldIndex, need: Question.Need) -> Node {
        let asked = Question(spec: spec, index: index, need: need, setting: setting)
        let branches = spec.children(of: index)
        let hides = !isConditional && branches.count <= Self.hidingLimit
        let buttons = branches.enumerated().map { position, branch in button(of: branch, at: position, asked: asked) }
        let references = Attribute.describedBy(asked.describedBy).map { [$0] } ?? []
        let question = element(
            .fieldset, [.classes("field ask")] + references,
            [element(.legend, [], asked.labelWords)] + asked.between
                + [element(.div, [.classes("options")], buttons)] + asked.restoring + asked.help)
        let parts = branches.enumerated().compactMap { position, branch in
            part(of: branch, at: position, hides: hides)
        }
        return element(.div, [.classes("alternatives")], [question] + parts)
    }

    private func button(of branch: FieldIndex, at position: Int, asked: Question) -> Node {
        let control = LabelledControl(
            .radio(value: [.literal(spec[branch].step)], checked: .branch(branch)), id: .branch(branch),
            name: [.name(asked.index)], label: [.text(spec[branch].label)],
            attributes: [.classes("b\(position + 1)"), asked.invalidAttribute])
        let row = optionRow(control)
        return spec[branch].relevant == nil ? row : .when(.relevant(branch), [row])
    }

    /// What a branch asks; nil where it asks nothing more.
    private func part(of branch: FieldIndex, at position: Int, hides: Bool) -> Node? {
        var inner = self
        inner.level = max(level, 2) + 1
        inner.isConditional = true
        let field = spec[branch]
        let classes = hides ? "cond hide c\(position + 1)" : "cond"
        let cue = element(.p, [.classes("cue")], [.phrase(.ifYouChose, .text(field.label))])
        guard field.kind == .group || field.kind == .sequence, !field.repeats else {
            return inner.question(branch, within: .mandatory).map { element(.div, [.classes(classes)], [cue, $0]) }
        }
        let children = spec.children(of: branch).compactMap { inner.question($0, within: .mandatory) }
        guard !children.isEmpty else { return nil }
        let asked = Question(spec: spec, index: branch, need: .mandatory, setting: setting)
        let group = NamedGroup(
            attributes: [.classes("group"), .id(.field(branch)), .plain("tabindex", "-1")],
            title: .beside(branch, .title), isHeading: false, name: [.text(field.label)])
        let inside = asked.hint + asked.error + asked.help + copying(into: branch) + children
        return element(.div, [.classes(classes)], [cue, group.around(inside)])
    }
}
