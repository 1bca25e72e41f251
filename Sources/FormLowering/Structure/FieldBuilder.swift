import Diagnostics
import FormModel
import FormSpec
import SchemaModel
import SchemaValues

/// Makes the fields of a form from the schema's components (form-language, section 1), in document order. What no form
/// can show is reported where it is written.
struct FieldBuilder {
    let set: SchemaSet
    var fields: [FormField] = []
    var sources: [FieldSource] = []
    var log: DiagnosticLog
    /// The complex types around the place, to find types that contain themselves.
    private var open: [ComplexTypeID] = []
    /// Where each field id was first used.
    private var places: [String: SourceLocation] = [:]
    /// The form has more fields than a form may have: what is here is not all of it.
    private(set) var isFull = false

    init(_ set: SchemaSet, log: DiagnosticLog) {
        self.set = set
        self.log = log
    }

    /// Where a component goes: below which field, in whose named type.
    struct Place {
        var parent: FieldIndex
        /// The id that ids inside begin with.
        var id: String
        var boundary: FieldIndex
        var depth: Int
    }

    mutating func addRoot(_ id: ElementID) {
        let element = set[id]
        let particle = Particle(minOccurs: 1, maxOccurs: 1, term: .element(id), annotation: element.annotation)
        addElement(particle, id, parent: nil)
        if let root = fields.first, root.kind == .value {
            refuse(.rootIsValue(element.name.localName), "form-without-fields", at: root.origin)
        }
    }

    // MARK: Elements

    private mutating func addElement(_ particle: Particle, _ id: ElementID, parent: Place?) {
        guard particle.maxOccurs != 0, hasRoom(at: particle.annotation.location) else { return }
        let element = set[id]
        if element.isAbstract { return refuse(.abstractElement(element.name.localName), "abstract", particle) }
        let annotations =
            particle.annotation == element.annotation
            ? [element.annotation] : [particle.annotation, element.annotation]
        let index = FieldIndex(fields.count)
        let source = FieldSource(
            name: element.name.localName, key: .element(element.name, element.annotation.location),
            annotations: annotations,
            types: set.chain(of: element.type), valueType: set.valueType(of: element.type), element: id,
            boundary: parent.map { boundary(of: id, in: $0) } ?? .root)
        let step = source.value("id") ?? element.name.localName
        let fieldID = parent.map { join($0.id, step) } ?? ""
        var field = FormField(
            id: fieldID, step: step, name: element.name, kind: .value, parent: parent?.parent,
            end: FieldIndex(index.value + 1),
            occurs: FieldSpec.Occurs(min: particle.minOccurs, max: particle.maxOccurs),
            repeats: particle.maxOccurs.map { $0 > 1 } ?? true, control: .line,
            label: LocalizedText([:], at: particle.annotation.location), origin: particle.annotation.location)
        field.isNillable = element.isNillable
        field.setConstraint(element.constraint)
        field.typeName = set.name(of: element.type)
        field.documentation = documentation(annotations + source.types.map(set.annotation))
        checkUnique(field, name: element.name.localName)
        fields.append(field)
        sources.append(source)
        addContent(of: element, at: index, depth: (parent?.depth ?? 0) + 1)
        fields[index.value].end = FieldIndex(fields.count)
    }

    private mutating func addContent(of element: ElementDeclaration, at index: FieldIndex, depth: Int) {
        guard case .complex(let typeID) = element.type else {
            if case .simple(let id) = element.type { requireType(id, of: element.name.localName, at: index) }
            return
        }
        let type = set[typeID]
        guard !isAnyType(typeID) else {
            return refuse(.noType(element.name.localName), "no-type", at: fields[index.value].origin)
        }
        guard !open.contains(typeID) else {
            fields[index.value].kind = .group
            return refuse(.recursive(element.name.localName), "recursive-type", at: fields[index.value].origin)
        }
        open.append(typeID)
        defer { open.removeLast() }
        if type.isAbstract { refuse(.abstractType(element.name.localName), "abstract", at: fields[index.value].origin) }
        if type.attributeWildcard != nil { refuseWildcard(element.name.localName, at: fields[index.value].origin) }
        let named = type.name != nil || namedBase(of: typeID) != nil
        let place = Place(
            parent: index, id: fields[index.value].id,
            boundary: type.name != nil ? index : sources[index.value].boundary, depth: depth)
        for use in type.attributeUses { addAttribute(use, in: place) }
        switch type.content {
        case .simple(let id):
            requireType(id, of: element.name.localName, at: index)
        case .empty:
            fields[index.value].kind = .group
        case .elementOnly(let particle):
            fields[index.value].kind = .group
            if named, type.name == nil { inherited.append(inheritedElements(of: typeID, at: index)) }
            addParticle(particle, in: place)
            if named, type.name == nil { inherited.removeLast() }
        case .mixed:
            fields[index.value].kind = .group
            refuse(.mixed(element.name.localName), "mixed-content", at: fields[index.value].origin)
        }
    }

    private mutating func requireType(_ id: SimpleTypeID, of name: String, at index: FieldIndex) {
        guard set[id].builtIn == .anySimpleType else { return }
        refuse(.noType(name), "no-type", at: fields[index.value].origin)
    }

    private func isAnyType(_ id: ComplexTypeID) -> Bool { id.index == 0 }

    // MARK: Attributes

    private mutating func addAttribute(_ use: AttributeUse, in place: Place) {
        let attribute = set[use.attribute]
        guard hasRoom(at: use.annotation.location) else { return }
        let annotations =
            use.annotation == attribute.annotation ? [attribute.annotation] : [use.annotation, attribute.annotation]
        let source = FieldSource(
            name: attribute.name.localName, key: .attribute(attribute.name, attribute.annotation.location),
            annotations: annotations,
            types: set.chain(of: .simple(attribute.type)), valueType: attribute.type, boundary: place.boundary)
        let step = "@" + (source.value("id") ?? attribute.name.localName)
        var field = FormField(
            id: join(place.id, step), step: step, name: attribute.name, kind: .attribute, parent: place.parent,
            end: FieldIndex(fields.count + 1), occurs: FieldSpec.Occurs(min: use.isRequired ? 1 : 0, max: 1),
            repeats: false, control: .line, label: LocalizedText([:], at: use.annotation.location),
            origin: use.annotation.location)
        field.setConstraint(use.constraint ?? attribute.constraint)
        field.typeName = set[attribute.type].name
        field.documentation = documentation(annotations + source.types.map(set.annotation))
        checkUnique(field, name: step)
        fields.append(field)
        sources.append(source)
        requireType(attribute.type, of: attribute.name.localName, at: FieldIndex(fields.count - 1))
    }

    // MARK: Model groups

    private mutating func addParticle(_ particle: Particle, in place: Place) {
        guard particle.maxOccurs != 0, hasRoom(at: particle.annotation.location) else { return }
        guard place.depth < FormLimit.depth else {
            return refuse(.tooDeep, "form-too-deep", particle)
        }
        switch particle.term {
        case .element(let id): addElement(particle, id, parent: place)
        case .wildcard: refuseWildcard("xs:any", at: particle.annotation.location)
        case .group(let group):
            if particle.maxOccurs.map({ $0 > 1 }) ?? true {
                refuse(.repeatedGroup(group.compositor.rawValue), "repeated-group", particle)
            }
            switch group.compositor {
            case .sequence, .all: addSequence(particle, group, in: place)
            case .choice: addChoice(particle, group, in: place)
            }
        }
    }

    /// A sequence that must stand and says nothing about itself is no field; what is in it belongs to the parent.
    private mutating func addSequence(_ particle: Particle, _ group: ModelGroup, in place: Place) {
        var inside = place
        inside.depth += 1
        let isPlain =
            particle.minOccurs > 0 && !group.annotation.attributes.contains { $0.name.namespace == annotationNamespace }
        guard !isPlain else {
            for inner in group.particles { addParticle(inner, in: inside) }
            return
        }
        let index = FieldIndex(fields.count)
        let step = "(" + (group.firstName(in: set) ?? "") + ")"
        let field = FormField(
            id: join(place.id, step), step: step, name: nil, kind: .sequence, parent: place.parent,
            end: FieldIndex(index.value + 1), occurs: FieldSpec.Occurs(min: min(particle.minOccurs, 1), max: 1),
            repeats: false, control: .group, label: LocalizedText([:], at: group.annotation.location),
            origin: group.annotation.location)
        fields.append(field)
        sources.append(
            FieldSource(
                name: "sequence", key: .group(group.annotation.location), annotations: [group.annotation],
                boundary: boundary(of: group, in: place)))
        inside.parent = index
        for inner in group.particles { addParticle(inner, in: inside) }
        fields[index.value].end = FieldIndex(fields.count)
    }

    private mutating func addChoice(_ particle: Particle, _ group: ModelGroup, in place: Place) {
        let id = group.annotation.value("id")
        if id == nil {
            log.error(.choiceWithoutID, id: "choice-without-id", at: group.annotation.location)
        }
        let index = FieldIndex(fields.count)
        let step = id ?? "(" + (group.firstName(in: set) ?? "choice") + ")"
        let field = FormField(
            id: join(place.id, step), step: step, name: nil, kind: .choice, parent: place.parent,
            end: FieldIndex(index.value + 1), occurs: FieldSpec.Occurs(min: min(particle.minOccurs, 1), max: 1),
            repeats: false, control: .radios, label: LocalizedText([:], at: group.annotation.location),
            origin: group.annotation.location)
        checkUnique(field, name: step)
        fields.append(field)
        sources.append(
            FieldSource(
                name: step, key: .group(group.annotation.location), annotations: [group.annotation],
                boundary: boundary(of: group, in: place)))
        var inside = place
        inside.parent = index
        inside.depth += 1
        for branch in group.particles { addBranch(branch, in: inside) }
        fields[index.value].end = FieldIndex(fields.count)
    }

    private mutating func addBranch(_ particle: Particle, in place: Place) {
        switch particle.term {
        case .element(let id): addElement(particle, id, parent: place)
        case .wildcard: refuseWildcard("xs:any", at: particle.annotation.location)
        case .group(let group):
            refuse(.branchNoElement(group.compositor.rawValue), "branch-not-element", particle)
        }
    }

    // MARK: Ids, limits, refusals

    private func join(_ path: String, _ step: String) -> String { path.isEmpty ? step : path + "/" + step }

    private mutating func checkUnique(_ field: FormField, name: String) {
        guard field.parent != nil else { return }
        guard let earlier = places[field.id] else {
            places[field.id] = field.origin
            return
        }
        guard !log.hasError(at: field.origin, otherThan: "duplicate-field") else { return }
        log.error(
            .duplicateField(name), id: "duplicate-field", at: field.origin,
            notes: [Diagnostic.Note(.firstHere(name), at: earlier)])
    }

    private mutating func hasRoom(at place: SourceLocation) -> Bool {
        guard fields.count >= FormLimit.fields else { return true }
        if !isFull { log.error(.tooManyFields, id: "form-too-large", at: place) }
        isFull = true
        return false
    }

    private mutating func refuseWildcard(_ name: String, at place: SourceLocation) {
        refuse(.wildcard(name), "wildcard", at: place)
    }

    private mutating func refuse(_ message: DiagnosticMessage, _ id: String, _ particle: Particle) {
        refuse(message, id, at: particle.annotation.location)
    }

    /// What the schema's own checks have found at the place is not said again in other words.
    private mutating func refuse(_ message: DiagnosticMessage, _ id: String, at place: SourceLocation) {
        if !log.hasError(at: place, otherThan: id) { log.error(message, id: id, at: place) }
    }

    private func documentation(_ annotations: [Annotation]) -> String? {
        let parts = annotations.lazy.map { $0.documentation.map(\.text) }.first { !$0.isEmpty } ?? []
        let text = parts.joined(separator: "\n").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return text.isEmpty ? nil : text
    }

    // MARK: Named types

    /// Elements that an anonymous type has from a named base type: their expressions see no further than the type.
    private var inherited: [(elements: Set<ElementID>, field: FieldIndex)] = []

    private func namedBase(of id: ComplexTypeID) -> ComplexTypeID? {
        for case .complex(let base) in set.chain(of: .complex(id)).dropFirst()
        where set[base].name != nil && !isAnyType(base) {
            return base
        }
        return nil
    }

    private func inheritedElements(of id: ComplexTypeID, at index: FieldIndex) -> (Set<ElementID>, FieldIndex) {
        guard let base = namedBase(of: id), case .elementOnly(let particle) = set[base].content else {
            return ([], index)
        }
        return (Set(particle.elements), index)
    }

    private func boundary(of id: ElementID, in place: Place) -> FieldIndex {
        guard let last = inherited.last, last.elements.contains(id) else { return place.boundary }
        return last.field
    }

    private func boundary(of group: ModelGroup, in place: Place) -> FieldIndex {
        let particle = Particle(minOccurs: 1, maxOccurs: 1, term: .group(group), annotation: group.annotation)
        guard let first = particle.elements.first else { return place.boundary }
        return boundary(of: first, in: place)
    }
}

extension FormField {
    fileprivate mutating func setConstraint(_ constraint: ValueConstraint?) {
        guard let constraint else { return }
        if constraint.isFixed { fixedValue = constraint.value } else { defaultValue = constraint.value }
    }
}

extension Particle {
    /// The element declarations in the particle, in document order, groups opened.
    var elements: [ElementID] {
        switch term {
        case .element(let id): [id]
        case .wildcard: []
        case .group(let group): group.particles.flatMap(\.elements)
        }
    }
}

extension ModelGroup {
    /// The name of the first element in the group: what an unnamed group is told apart by.
    fileprivate func firstName(in set: SchemaSet) -> String? {
        particles.lazy.flatMap(\.elements).first.map { set[$0].name.localName }
    }
}
