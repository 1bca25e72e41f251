import SchemaModel

/// A component with its annotation, for checks that look at every annotation once, used on a form or not.
struct AnnotatedComponent {
    /// As an author knows it: a name, a facet's name, a code.
    var name: String
    var kind: ComponentKinds
    var annotation: Annotation
    /// Of an element or attribute, or the simple type itself.
    var type: TypeID?
    var isGlobal = false
}

extension SchemaSet {
    /// Every annotated component in the order of the set's arrays.
    var annotatedComponents: [AnnotatedComponent] {
        var found: [AnnotatedComponent] = documents.map {
            AnnotatedComponent(name: $0.file, kind: .document, annotation: $0.annotation)
        }
        for index in simpleTypes.indices { addSimpleType(SimpleTypeID(index), to: &found) }
        for index in complexTypes.indices { addComplexType(ComplexTypeID(index), to: &found) }
        for attribute in attributes {
            found.append(
                AnnotatedComponent(
                    name: attribute.name.localName, kind: .attribute, annotation: attribute.annotation,
                    type: .simple(attribute.type), isGlobal: attribute.isGlobal))
        }
        for element in elements { addElement(element, to: &found) }
        return found.filter { !$0.annotation.attributes.isEmpty || !$0.annotation.appinfo.isEmpty }
    }

    private func addSimpleType(_ id: SimpleTypeID, to found: inout [AnnotatedComponent]) {
        let type = self[id]
        let name = type.name?.localName ?? "simpleType"
        found.append(
            AnnotatedComponent(name: name, kind: .simpleType, annotation: type.annotation, type: .simple(id)))
        for facet in type.facets {
            let isCode = facet.name == "enumeration"
            found.append(
                AnnotatedComponent(
                    name: isCode ? facet.value : facet.name, kind: isCode ? .enumeration : .facet,
                    annotation: facet.annotation))
        }
    }

    private func addComplexType(_ id: ComplexTypeID, to found: inout [AnnotatedComponent]) {
        let type = self[id]
        found.append(
            AnnotatedComponent(
                name: type.name?.localName ?? "complexType", kind: .complexType, annotation: type.annotation,
                type: .complex(id)))
        for use in type.attributeUses where use.annotation != self[use.attribute].annotation {
            let attribute = self[use.attribute]
            found.append(
                AnnotatedComponent(
                    name: attribute.name.localName, kind: .attribute, annotation: use.annotation,
                    type: .simple(attribute.type)))
        }
        switch type.content {
        case .empty, .simple, .mixed(nil): break
        case .elementOnly(let particle), .mixed(.some(let particle)): addParticle(particle, depth: 0, to: &found)
        }
    }

    private func addParticle(_ particle: Particle, depth: Int, to found: inout [AnnotatedComponent]) {
        guard depth < FormLimit.depth else { return }
        switch particle.term {
        case .element(let id):
            guard particle.annotation != self[id].annotation else { return }
            found.append(
                AnnotatedComponent(
                    name: self[id].name.localName, kind: .element, annotation: particle.annotation,
                    type: self[id].type))
        case .wildcard(let wildcard):
            found.append(AnnotatedComponent(name: "any", kind: .other, annotation: wildcard.annotation))
        case .group(let group):
            addGroup(group, particle, to: &found)
            for inner in group.particles { addParticle(inner, depth: depth + 1, to: &found) }
        }
    }

    private func addGroup(_ group: ModelGroup, _ particle: Particle, to found: inout [AnnotatedComponent]) {
        let kind: ComponentKinds =
            switch group.compositor {
            case .sequence, .all: .sequence
            case .choice: .choice
            }
        found.append(AnnotatedComponent(name: group.compositor.rawValue, kind: kind, annotation: group.annotation))
        guard particle.annotation != group.annotation else { return }
        found.append(AnnotatedComponent(name: "group", kind: .other, annotation: particle.annotation))
    }

    private func addElement(_ element: ElementDeclaration, to found: inout [AnnotatedComponent]) {
        found.append(
            AnnotatedComponent(
                name: element.name.localName, kind: .element, annotation: element.annotation, type: element.type,
                isGlobal: element.isGlobal))
        for constraint in element.identityConstraints {
            found.append(
                AnnotatedComponent(
                    name: constraint.name.localName, kind: .identityConstraint, annotation: constraint.annotation))
        }
    }
}

/// What a form may cost at most: passes over it recurse, and types can multiply.
enum FormLimit {
    /// How deep model groups and fields may nest.
    static let depth = 90
    /// How many fields a form may have.
    static let fields = 20_000
}
