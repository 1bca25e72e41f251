import SchemaTables
import SchemaValues
import XMLReading

/// Fills the rows of a `DocumentLayout`: places first, then contents, because rows point at each other.
struct LayoutBuilder {
    let tables: SchemaTables
    private let known: KnownAutomata
    let names: NameTable
    let memory: RowMemory
    let values: UnsafeMutablePointer<ValueRow>
    let types: UnsafeMutablePointer<TypeRow>
    let attributeLists: UnsafeMutablePointer<AttributeListRow>
    let elements: UnsafeMutablePointer<TransitionRow>
    let roots: UnsafeMutablePointer<TransitionRow>
    private let identityEndings: IdentityEndings
    /// By name; interned for elements and attributes alone, because a small dictionary is a fast one.
    private var localNames: [UnsafePointer<UInt8>?] = []
    private var namespaces: [UnsafePointer<UInt8>?] = []
    /// By automaton: the first row of each state.
    private var states: [[UnsafeMutablePointer<TransitionRow>]] = []

    init(tables: SchemaTables, known: KnownAutomata, names: NameTable, memory: RowMemory) {
        self.tables = tables
        self.known = known
        self.names = names
        self.memory = memory
        let typeCount = tables.complexTypes.count + tables.simpleTypes.count
        values = memory.allocate(ValueRow.self, tables.simpleTypes.count)
        types = memory.allocate(TypeRow.self, typeCount)
        attributeLists = memory.allocate(AttributeListRow.self, typeCount)
        elements = memory.allocate(TransitionRow.self, tables.elements.count)
        roots = memory.allocate(TransitionRow.self, tables.globalElements.count + 1)
        identityEndings = IdentityEndings(tables)
    }

    mutating func build() {
        internNames()
        for index in tables.simpleTypes.indices {
            values.advanced(by: index).initialize(to: ValueRow(tables, SimpleTypeIndex(index), memory, known))
        }
        placeStates()
        fillTypes()
        fillAttributes()
        for index in tables.elements.indices {
            elements.advanced(by: index).initialize(to: row(for: ElementIndex(index), next: nil))
        }
        for (position, element) in tables.globalElements.enumerated() {
            let row = row(for: element, next: UnsafePointer(roots + tables.globalElements.count))
            roots.advanced(by: position).initialize(to: row)
        }
        roots.advanced(by: tables.globalElements.count).initialize(to: lastRow())
        for (index, automaton) in tables.automata.enumerated() {
            switch automaton {
            case .states(let counting): fill(counting, at: states[index])
            case .all(let group): fill(group, at: states[index][0])
            }
        }
    }

    private mutating func internNames() {
        localNames = Array(repeating: nil, count: tables.names.count)
        namespaces = localNames
        for index in tables.elements.map(\.name) + tables.attributes.map(\.name) where localNames[index.value] == nil {
            let key = key(tables[index])
            localNames[index.value] = key.local
            namespaces[index.value] = key.namespace
        }
    }

    func key(_ name: ExpandedName) -> DocumentLayout.NameKey {
        DocumentLayout.NameKey(
            local: names.intern(name.localName), namespace: name.namespace.isEmpty ? nil : names.intern(name.namespace))
    }

    func names(of wildcard: WildcardRecord) -> DocumentLayout.WildcardNames {
        func interned(_ namespace: String) -> UnsafePointer<UInt8>? {
            namespace.isEmpty ? nil : names.intern(namespace)
        }
        let contents = wildcard.processContents
        return switch wildcard.namespaces {
        case .any: .init(kind: .any, namespaces: [], contents: contents)
        case .not(let excluded): .init(kind: .not, namespaces: [interned(excluded)], contents: contents)
        case .oneOf(let listed): .init(kind: .oneOf, namespaces: listed.map(interned), contents: contents)
        }
    }

    private mutating func placeStates() {
        for automaton in tables.automata {
            switch automaton {
            case .states(let counting):
                states.append(
                    counting.states.map {
                        memory.allocate(TransitionRow.self, $0.transitions.count + 1 + $0.wildcards.count)
                    })
            case .all(let group):
                let count = group.members.reduce(1) { $0 + $1.elements.count }
                states.append([memory.allocate(TransitionRow.self, count)])
            }
        }
    }

    private func fillTypes() {
        for (index, type) in tables.complexTypes.enumerated() {
            var row = TypeRow(content: nil, value: nil, index: UInt32(index), flags: 0, counters: 0)
            switch type.content {
            case .empty: break
            case .simple(let simple): row.value = UnsafePointer(values + simple.value)
            case .elementOnly(let automaton): setContent(automaton, of: &row)
            case .mixed(let automaton):
                row.flags |= TypeFlags.isMixed
                if let automaton { setContent(automaton, of: &row) }
            }
            if type.isAbstract { row.flags |= TypeFlags.isAbstract }
            types.advanced(by: index).initialize(to: row)
        }
        for index in tables.simpleTypes.indices {
            let position = tables.complexTypes.count + index
            types.advanced(by: position).initialize(
                to: TypeRow(
                    content: nil, value: UnsafePointer(values + index), index: UInt32(position), flags: 0, counters: 0))
        }
    }

    private func setContent(_ automaton: AutomatonIndex, of row: inout TypeRow) {
        row.content = UnsafePointer(states[automaton.value][0])
        switch tables[automaton] {
        case .states(let counting): row.counters = UInt16(clamping: counting.counters.count)
        case .all(let group): row.counters = UInt16(clamping: (group.members.count + 63) / 64)
        }
    }

    private func fillAttributes() {
        let none = AttributeListRow(first: nil, count: 0, expectsSome: false, expected: 0)
        for (index, type) in tables.complexTypes.enumerated() {
            let rows = memory.allocate(AttributeRow.self, type.attributeUses.count + 1)
            for (position, use) in type.attributeUses.enumerated() {
                rows.advanced(by: position).initialize(to: row(for: use, at: position))
            }
            let wildcard = type.attributeWildcard?.rawValue ?? AttributeRow.noWildcard
            rows.advanced(by: type.attributeUses.count).initialize(
                to: AttributeRow(name: nil, namespace: nil, value: nil, use: wildcard, flags: 0))
            let expected = type.attributeUses.indices.filter {
                type.attributeUses[$0].isRequired || type.attributeUses[$0].constraint != nil
            }
            attributeLists.advanced(by: index).initialize(
                to: AttributeListRow(
                    first: UnsafePointer(rows), count: UInt32(type.attributeUses.count),
                    expectsSome: !expected.isEmpty,
                    expected: type.attributeUses.count > 64 ? .max : expected.reduce(0) { $0 | 1 << UInt64($1) }))
        }
        for index in tables.simpleTypes.indices {
            attributeLists.advanced(by: tables.complexTypes.count + index).initialize(to: none)
        }
    }

    private func row(for use: AttributeUseRecord, at position: Int) -> AttributeRow {
        let attribute = tables[use.attribute]
        var flags: UInt16 = use.isRequired ? AttributeRow.isRequired : 0
        if let constraint = use.constraint {
            flags |= constraint.isFixed ? AttributeRow.isFixed : AttributeRow.hasDefault
        }
        return AttributeRow(
            name: localNames[attribute.name.value], namespace: namespaces[attribute.name.value],
            value: UnsafePointer(values + attribute.type.value), use: UInt32(position), flags: flags)
    }

    private func row(for element: ElementIndex, next: UnsafePointer<TransitionRow>?) -> TransitionRow {
        let record = tables[element]
        let type: TypeRow
        var flags: UInt16 = 0
        switch record.type {
        case .complex(let index):
            type = types[index.value]
            if attributeLists[index.value].expectsSome { flags |= ElementFlags.expectsAttributes }
        case .simple(let index): type = types[tables.complexTypes.count + index.value]
        }
        if type.counters > 0 { flags |= ElementFlags.hasCounters }
        if identityEndings.contains(tables[record.name]) { flags |= ElementFlags.endsIdentityPath }
        if record.isNillable { flags |= ElementFlags.isNillable }
        if record.constraint != nil { flags |= ElementFlags.hasConstraint }
        if !record.identityConstraints.isEmpty { flags |= ElementFlags.hasIdentity }
        if record.isAbstract || type.flags & TypeFlags.isAbstract != 0 { flags |= ElementFlags.isAbstract }
        return TransitionRow(
            name: localNames[record.name.value], namespace: namespaces[record.name.value], next: next, type: type,
            actions: nil, element: element.rawValue, flags: flags, member: 0)
    }

    private func lastRow(wildcards: Int = 0, flags: UInt16 = 0) -> TransitionRow {
        TransitionRow(
            name: nil, namespace: nil, next: nil,
            type: TypeRow(content: nil, value: nil, index: 0, flags: 0, counters: 0), actions: nil,
            element: UInt32(wildcards), flags: flags, member: 0)
    }

    private func fill(_ automaton: CountingAutomaton, at places: [UnsafeMutablePointer<TransitionRow>]) {
        for (state, place) in zip(automaton.states, places) {
            var next = place
            for transition in state.transitions {
                var row = row(for: transition.element, next: UnsafePointer(places[transition.target]))
                row.actions = actions([transition.actions], of: automaton)
                next.initialize(to: row)
                next += 1
            }
            var last = lastRow(wildcards: state.wildcards.count)
            if let rest = state.rest {
                last.flags = StateFlags.continues
                last.next = UnsafePointer(places[rest])
            } else if state.accepting.contains([]) {
                last.flags = StateFlags.accepts
            } else if !state.accepting.isEmpty {
                last.flags = StateFlags.acceptsIf
                last.actions = actions(state.accepting, of: automaton)
            }
            next.initialize(to: last)
            for transition in state.wildcards {
                next += 1
                var row = lastRow(wildcards: transition.wildcard.value)
                row.next = UnsafePointer(places[transition.target])
                row.actions = actions([transition.actions], of: automaton)
                next.initialize(to: row)
            }
        }
    }

    /// Alternatives of action lists as rows; nil where there is nothing to do.
    private func actions(
        _ alternatives: [[CountingAutomaton.Action]], of automaton: CountingAutomaton
    ) -> UnsafePointer<ActionRow>? {
        guard alternatives.contains(where: { !$0.isEmpty }) else { return nil }
        var rows: [ActionRow] = []
        for (index, list) in alternatives.enumerated() {
            rows += list.map { row(for: $0, of: automaton) }
            rows.append(
                ActionRow(kind: index == alternatives.count - 1 ? .end : .or, counter: 0, min: 0, max: 0))
        }
        return store(rows)
    }

    private func store(_ rows: [ActionRow]) -> UnsafePointer<ActionRow> {
        let place = memory.allocate(ActionRow.self, rows.count)
        for (index, row) in rows.enumerated() { place.advanced(by: index).initialize(to: row) }
        return UnsafePointer(place)
    }

    private func row(for action: CountingAutomaton.Action, of automaton: CountingAutomaton) -> ActionRow {
        func make(_ kind: ActionRow.Kind, _ index: Int) -> ActionRow {
            let counter = automaton.counters[index]
            return ActionRow(kind: kind, counter: UInt16(clamping: index), min: counter.min, max: counter.max ?? .max)
        }
        return switch action {
        case .enter(let index): make(.enter, index)
        case .again(let index): make(.again, index)
        case .leave(let index): make(.leave, index)
        }
    }

    private func fill(_ group: AllGroup, at place: UnsafeMutablePointer<TransitionRow>) {
        var next = place
        var required: [ActionRow] = []
        for (member, content) in group.members.enumerated() {
            for element in content.elements {
                var row = row(for: element, next: UnsafePointer(place))
                row.member = UInt16(clamping: member)
                // Not nil, so that the step leaves the plain path and the set is looked at.
                row.actions = allAction
                next.initialize(to: row)
                next += 1
            }
            if content.isRequired {
                required.append(ActionRow(kind: .requires, counter: UInt16(clamping: member), min: 0, max: 0))
            }
        }
        var last = lastRow(flags: StateFlags.isAll | (group.isOptional ? StateFlags.isOptionalAll : 0))
        last.actions = store(required + [ActionRow(kind: .end, counter: 0, min: 0, max: 0)])
        next.initialize(to: last)
    }

    private var allAction: UnsafePointer<ActionRow> {
        store([
            ActionRow(kind: .requires, counter: 0, min: 0, max: 0), ActionRow(kind: .end, counter: 0, min: 0, max: 0),
        ])
    }
}
