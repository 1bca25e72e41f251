import Diagnostics
import SchemaTables
import SchemaValues

/// Gives every component that is asked for its place in the tables, and fills the places one after another: a work list
/// instead of recursion, because declarations refer to each other in circles.
struct TablesBuilder {
    let set: SchemaSet
    var tables = SchemaTables()
    private(set) var map: ComponentMap
    var log = DiagnosticLog()

    private var nameIndices: [ExpandedName: NameIndex] = [:]
    private var wildcardIndices: [WildcardRecord: WildcardIndex] = [:]
    var constraintIndices: [ExpandedName: IdentityConstraintIndex] = [:]
    private var pending: [Work] = []
    private var next = 0
    private var includesGlobals = false

    private enum Work {
        case element(ElementID)
        case complexType(ComplexTypeID)
    }

    init(_ set: SchemaSet) {
        self.set = set
        map = ComponentMap(set)
    }

    // MARK: Names

    mutating func name(_ name: ExpandedName) -> NameIndex {
        if let known = nameIndices[name] { return known }
        let index = NameIndex(tables.names.count)
        nameIndices[name] = index
        tables.names.append(name)
        return index
    }

    // MARK: References, which give a component its place

    mutating func element(_ id: ElementID) -> ElementIndex {
        if let known = map.elements[id.index] { return known }
        let index = ElementIndex(tables.elements.count)
        map.elements[id.index] = index
        let placeholder = ElementRecord(name: name(set[id].name), type: .simple(SimpleTypeIndex(0)))
        tables.elements.append(placeholder)
        pending.append(.element(id))
        return index
    }

    mutating func type(_ id: TypeID) -> TypeIndex {
        switch id {
        case .simple(let simple): .simple(simpleType(simple))
        case .complex(let complex): .complex(complexType(complex))
        }
    }

    mutating func complexType(_ id: ComplexTypeID) -> ComplexTypeIndex {
        if let known = map.complexTypes[id.index] { return known }
        let index = ComplexTypeIndex(tables.complexTypes.count)
        map.complexTypes[id.index] = index
        tables.complexTypes.append(
            ComplexTypeRecord(name: nil, base: .simple(SimpleTypeIndex(0)), derivation: [], content: .empty))
        pending.append(.complexType(id))
        return index
    }

    /// Simple types refer to earlier ones only, so they are made at once: first what it is made of, then the type.
    mutating func simpleType(_ id: SimpleTypeID) -> SimpleTypeIndex {
        if let known = map.simpleTypes[id.index] { return known }
        var stack = [id]
        while let top = stack.last {
            let missing = parts(of: set[top]).filter { map.simpleTypes[$0.index] == nil && !stack.contains($0) }
            if missing.isEmpty {
                stack.removeLast()
                if map.simpleTypes[top.index] == nil { append(simpleType: top) }
            } else {
                stack.append(contentsOf: missing)
            }
        }
        return map.simpleTypes[id.index] ?? SimpleTypeIndex(0)
    }

    private func parts(of type: SimpleTypeDefinition) -> [SimpleTypeID] {
        let base = type.base.map { [$0] } ?? []
        switch type.variety {
        case .atomic: return base
        case .list(let item): return base + [item]
        case .union(let members): return base + members
        }
    }

    private mutating func append(simpleType id: SimpleTypeID) {
        map.simpleTypes[id.index] = SimpleTypeIndex(tables.simpleTypes.count)
        tables.simpleTypes.append(lowered(simpleType: id))
    }

    mutating func attribute(_ id: AttributeID) -> AttributeIndex {
        if let known = map.attributes[id.index] { return known }
        let declaration = set[id]
        let record = AttributeRecord(
            name: name(declaration.name), type: simpleType(declaration.type),
            constraint: declaration.constraint.map { constraint($0, of: .simple(declaration.type)) })
        let index = AttributeIndex(tables.attributes.count)
        map.attributes[id.index] = index
        tables.attributes.append(record)
        return index
    }

    mutating func wildcard(_ wildcard: Wildcard) -> WildcardIndex {
        let record = WildcardRecord(wildcard)
        if record.processContents != .skip { addGlobals() }
        if let known = wildcardIndices[record] { return known }
        let index = WildcardIndex(tables.wildcards.count)
        wildcardIndices[record] = index
        tables.wildcards.append(record)
        return index
    }

    /// The namespaces are kept where the value may hold names.
    func constraint(_ constraint: ValueConstraint, of type: TypeID) -> ValueConstraintRecord {
        let needsNames = set.simpleContent(of: type).map { set.valueType(of: $0).mayHoldNames } ?? false
        let bindings = needsNames ? constraint.namespaces.sorted { $0.key < $1.key } : []
        return ValueConstraintRecord(
            value: constraint.value, isFixed: constraint.isFixed,
            namespaces: bindings.map { NamespaceBinding(prefix: $0.key, namespace: $0.value) })
    }

    // MARK: What is always there, and what names can find

    mutating func addBuiltIns() {
        for builtIn in BuiltInType.allCases { _ = simpleType(SimpleTypeID(Int(builtIn.rawValue))) }
        if !set.complexTypes.isEmpty { _ = complexType(ComplexTypeID(0)) }
    }

    mutating func addGlobals() {
        guard !includesGlobals else { return }
        includesGlobals = true
        for name in set.globalElements.keys.sorted() { set.globalElements[name].map { _ = element($0) } }
        for name in set.globalAttributes.keys.sorted() { set.globalAttributes[name].map { _ = attribute($0) } }
        for name in set.globalTypes.keys.sorted() { set.globalTypes[name].map { _ = type($0) } }
    }

    /// Adds the types that `xsi:type` may put in the place of a reached complex type: those derived from it.
    mutating func addDerivedTypes() {
        var isGrowing = true
        while isGrowing {
            isGrowing = false
            for name in set.globalTypes.keys.sorted() {
                guard case .complex(let id)? = set.globalTypes[name], map.complexTypes[id.index] == nil,
                    case .complex(let base) = set[id].base, base.index != 0, map.complexTypes[base.index] != nil
                else { continue }
                _ = complexType(id)
                drain()
                isGrowing = true
            }
        }
    }

    /// Fills every place that was given.
    mutating func drain() {
        while next < pending.count {
            let work = pending[next]
            next += 1
            switch work {
            case .element(let id): fill(element: id)
            case .complexType(let id): fill(complexType: id)
            }
        }
    }

    private mutating func fill(element id: ElementID) {
        let declaration = set[id]
        guard let index = map.elements[id.index] else { return }
        tables.elements[index.value] = ElementRecord(
            name: name(declaration.name), type: type(declaration.type),
            constraint: declaration.constraint.map { constraint($0, of: declaration.type) },
            isNillable: declaration.isNillable, isAbstract: declaration.isAbstract,
            block: DerivationMethods(declaration.block),
            substitutionHead: declaration.substitutionGroup.map { element($0) },
            identityConstraints: declaration.identityConstraints.compactMap { identityConstraint($0) })
    }

    private mutating func fill(complexType id: ComplexTypeID) {
        let definition = set[id]
        guard let index = map.complexTypes[id.index] else { return }
        let uses = definition.attributeUses.map { use in
            let declared = attribute(use.attribute)
            let own = use.constraint.map { constraint($0, of: .simple(set[use.attribute].type)) }
            return AttributeUseRecord(
                attribute: declared, isRequired: use.isRequired,
                constraint: own ?? tables.attributes[declared.value].constraint)
        }
        tables.complexTypes[index.value] = ComplexTypeRecord(
            name: definition.name.map { name($0) }, base: type(definition.base),
            derivation: DerivationMethods(definition.derivation), isAbstract: definition.isAbstract,
            block: DerivationMethods(definition.block), attributeUses: uses,
            attributeWildcard: definition.attributeWildcard.map { wildcard($0) },
            content: content(of: definition))
    }

    private mutating func content(of definition: ComplexTypeDefinition) -> ComplexTypeRecord.Content {
        switch definition.content {
        case .empty: .empty
        case .simple(let id): .simple(simpleType(id))
        case .elementOnly(let particle): .elementOnly(automaton(of: particle, at: definition.annotation.location))
        case .mixed(let particle):
            .mixed(particle.map { automaton(of: $0, at: definition.annotation.location) })
        }
    }

    private mutating func automaton(of particle: Particle, at location: SourceLocation) -> AutomatonIndex {
        var lowering = ContentLowering()
        let automaton: ContentAutomaton
        switch lowering.content(of: particle, in: &self) {
        case .all(let group): automaton = .all(group)
        case .expression(let expression):
            let made = AutomatonConstruction.automaton(
                for: expression, leaves: lowering.leaves, elements: tables.elements)
            switch made {
            case .success(let counting): automaton = .states(counting)
            case .failure:
                log.error(.contentTooLarge, id: "content-model-too-large", at: location)
                automaton = .states(CountingAutomaton(states: [CountingAutomaton.State()]))
            }
        }
        tables.automata.append(automaton)
        return AutomatonIndex(tables.automata.count - 1)
    }

    mutating func reportIllegalAll(at location: SourceLocation) {
        log.error(.illegalAll, id: "cos-all-limited.1.2", at: location)
    }

    /// Lists the global declarations that were reached, in order of name.
    mutating func finish() {
        tables.globalElements = set.globalElements.keys.sorted().compactMap { name in
            set.globalElements[name].flatMap { map[$0] }
        }
        tables.globalAttributes = set.globalAttributes.keys.sorted().compactMap { name in
            set.globalAttributes[name].flatMap { map[$0] }
        }
        // The built-in types are part of every schema (Part 1, 3.14.7), and so is the ur-type.
        for builtIn in BuiltInType.allCases {
            let name = ExpandedName(namespace: ExpandedName.xmlSchemaNamespace, localName: builtIn.localName)
            let type = TypeIndex.simple(SimpleTypeIndex(Int(builtIn.rawValue)))
            tables.globalTypes.append(SchemaTables.GlobalType(name: self.name(name), type: type))
        }
        let anyType = ExpandedName(namespace: ExpandedName.xmlSchemaNamespace, localName: "anyType")
        tables.globalTypes.append(
            SchemaTables.GlobalType(name: self.name(anyType), type: .complex(ComplexTypeIndex(0))))
        for name in set.globalTypes.keys.sorted()
        where name.namespace != ExpandedName.xmlSchemaNamespace && !SchemaSet.isHidden(name) {
            let found: TypeIndex?
            switch set.globalTypes[name] {
            case .simple(let id): found = map[id].map { .simple($0) }
            case .complex(let id): found = map[id].map { .complex($0) }
            case nil: found = nil
            }
            guard let found else { continue }
            tables.globalTypes.append(SchemaTables.GlobalType(name: self.name(name), type: found))
        }
        tables.notations = set.notations.sorted().map { name($0) }
    }
}
