import FormSpec

// Groups of fields: sections with a heading at the top, named groups inside.
extension FieldNodes {
    func group(_ index: FieldIndex, need: Question.Need) -> Node {
        let field = spec[index]
        let asked = Question(spec: spec, index: index, need: need, setting: setting)
        var inner = self
        inner.level = level + 1
        inner.isInSequence = false
        let children = spec.children(of: index).compactMap { inner.question($0, within: need) }
        let introduction = asked.hint + asked.error + asked.help + copying(into: index)
        if level == 2, need == .mandatory {
            return element(
                .section, [.id(.field(index)), .classes("part"), .plain("tabindex", "-1")],
                [element(.h2, [], [.text(field.label)])] + introduction + children)
        }
        let optionalNote: [Node] =
            need == .mandatory || need == .withPart || field.hint != nil
            ? [] : [element(.p, [.classes("hint")], [.phrase(.optionalPart)])]
        let references = describedByIntroduction(asked)
        let group = NamedGroup(
            attributes: [.id(.field(index)), .classes(level == 2 ? "part" : "group"), .plain("tabindex", "-1")]
                + references,
            title: .beside(index, .title), isHeading: level == 2, name: asked.labelWords,
            isOptional: need != .mandatory)
        return group.around(optionalNote + introduction + children)
    }

    /// What stands inside a mandatory group whose heading is the page's own.
    func contents(of index: FieldIndex) -> [Node] {
        let asked = Question(spec: spec, index: index, need: .mandatory, setting: setting)
        let children = spec.children(of: index).compactMap { question($0, within: .mandatory) }
        return [
            element(
                .div, [.id(.field(index)), .classes("part plain"), .plain("tabindex", "-1")],
                asked.hint + asked.error + asked.help + copying(into: index) + children)
        ]
    }

    /// An optional `xs:sequence` has no name of its own: its fields stand as if each were optional.
    func sequence(_ index: FieldIndex) -> Node {
        var inner = self
        inner.isInSequence = true
        let inside = spec.children(of: index).compactMap { inner.question($0, within: .optional) }
        return element(.div, [.id(.field(index)), .plain("tabindex", "-1")], inside)
    }

    private func describedByIntroduction(_ asked: Question) -> [Attribute] {
        var references: [Attribute.Reference] = []
        if asked.field.hint != nil { references.append(.init(id: .beside(asked.index, .hint), condition: nil)) }
        references.append(.init(id: .beside(asked.index, .error), condition: .error(asked.index)))
        return Attribute.describedBy(references).map { [$0] } ?? []
    }
}
