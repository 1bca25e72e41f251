extension ContentAutomaton {
    func encode(_ writer: inout ByteWriter) {
        switch self {
        case .states(let automaton):
            // Links, which large content models alone have, follow the states.
            let hasLinks = automaton.states.contains { $0.rest != nil }
            writer.write(byte: hasLinks ? 2 : 0)
            automaton.encode(&writer)
            guard hasLinks else { return }
            writer.write(list: automaton.states) { $0.write(optional: $1.rest) { $0.write($1) } }
        case .all(let group):
            writer.write(byte: 1)
            writer.write(group.isOptional)
            writer.write(list: group.members) { writer, member in
                writer.write(member.isRequired)
                writer.write(list: member.elements) { $0.write($1.value) }
            }
        }
    }

    init(_ reader: inout ByteReader, _ limits: TableLimits) throws(DecodingError) {
        let offset = reader.offset
        switch try reader.byte() {
        case 0: self = .states(try CountingAutomaton(&reader, limits))
        case 2:
            var automaton = try CountingAutomaton(&reader, limits)
            let links = try reader.list { r throws(DecodingError) in
                try r.optional { r throws(DecodingError) in try r.integer() }
            }
            guard links.count == automaton.states.count else {
                throw .malformed(offset: offset, expected: "a link or none for each state")
            }
            for (index, rest) in links.enumerated() { automaton.states[index].rest = rest }
            guard automaton.linksEnd else { throw .malformed(offset: offset, expected: "links of states that end") }
            self = .states(automaton)
        case 1:
            let isOptional = try reader.bool()
            let members = try reader.list { r throws(DecodingError) in
                let isRequired = try r.bool()
                let elements = try r.list { r throws(DecodingError) in try ElementIndex(unchecked: &r) }
                return AllGroup.Member(elements: elements, isRequired: isRequired)
            }
            guard members.count <= 0xFFFF else { throw .malformed(offset: offset, expected: "at most 65,535 members") }
            self = .all(AllGroup(members: members, isOptional: isOptional))
        default: throw .malformed(offset: offset, expected: "a kind of automaton")
        }
    }

    func refersWithin(_ limits: TableLimits) -> Bool {
        switch self {
        case .states(let automaton):
            automaton.states.allSatisfy { state in
                state.transitions.allSatisfy { $0.element.value < limits.elements }
                    && state.wildcards.allSatisfy { $0.wildcard.value < limits.wildcards }
            }
        case .all(let group):
            group.members.allSatisfy { $0.elements.allSatisfy { $0.value < limits.elements } }
        }
    }
}

extension CountingAutomaton {
    fileprivate func encode(_ writer: inout ByteWriter) {
        writer.write(list: counters) { writer, counter in
            writer.write(counter.min)
            writer.write(optional: counter.max) { $0.write($1) }
        }
        writer.write(list: states) { writer, state in
            writer.write(list: state.transitions) { writer, transition in
                writer.write(transition.name.value)
                writer.write(transition.element.value)
                writer.write(transition.target)
                writer.write(list: transition.actions) { $1.encode(&$0) }
            }
            writer.write(list: state.wildcards) { writer, transition in
                writer.write(transition.wildcard.value)
                writer.write(transition.target)
                writer.write(list: transition.actions) { $1.encode(&$0) }
            }
            writer.write(list: state.accepting) { $0.write(list: $1) { $1.encode(&$0) } }
        }
    }

    fileprivate init(_ reader: inout ByteReader, _ limits: TableLimits) throws(DecodingError) {
        let offset = reader.offset
        let counters = try reader.list { r throws(DecodingError) in
            let min = try r.count()
            return Counter(min: min, max: try r.optional { r throws(DecodingError) in try r.count() })
        }
        let states = try reader.list { r throws(DecodingError) in try State(&r, limits, counters: counters.count) }
        self.init(states: states, counters: counters)
        let isSound =
            !states.isEmpty && counters.count <= 0xFFFF
            && states.allSatisfy { state in
                state.transitions.allSatisfy { $0.target < states.count }
                    && state.wildcards.allSatisfy { $0.target < states.count }
            }
        guard isSound else { throw .malformed(offset: offset, expected: "an automaton whose steps stay inside") }
    }
}

extension CountingAutomaton.State {
    fileprivate init(_ reader: inout ByteReader, _ limits: TableLimits, counters: Int) throws(DecodingError) {
        self.init()
        transitions = try reader.list { r throws(DecodingError) in
            let name = try NameIndex(&r, below: limits.names)
            let element = try ElementIndex(unchecked: &r)
            let target = try r.integer()
            return CountingAutomaton.Transition(
                name: name, element: element, target: target,
                actions: try CountingAutomaton.Action.list(&r, counters))
        }
        wildcards = try reader.list { r throws(DecodingError) in
            let wildcard = try WildcardIndex(unchecked: &r)
            let target = try r.integer()
            return CountingAutomaton.WildcardTransition(
                wildcard: wildcard, target: target, actions: try CountingAutomaton.Action.list(&r, counters))
        }
        accepting = try reader.list { r throws(DecodingError) in try CountingAutomaton.Action.list(&r, counters) }
    }
}

extension CountingAutomaton.Action {
    fileprivate func encode(_ writer: inout ByteWriter) {
        switch self {
        case .enter(let counter):
            writer.write(byte: 0)
            writer.write(counter)
        case .again(let counter):
            writer.write(byte: 1)
            writer.write(counter)
        case .leave(let counter):
            writer.write(byte: 2)
            writer.write(counter)
        }
    }

    fileprivate static func list(_ reader: inout ByteReader, _ counters: Int) throws(DecodingError) -> [Self] {
        try reader.list { r throws(DecodingError) in
            let offset = r.offset
            let kind = try r.byte()
            let counter = try r.index(below: counters)
            switch kind {
            case 0: return .enter(counter)
            case 1: return .again(counter)
            case 2: return .leave(counter)
            default: throw .malformed(offset: offset, expected: "a kind of action")
            }
        }
    }
}

extension ByteReader {
    /// A number of occurrences, which may be larger than an index.
    fileprivate mutating func count() throws(DecodingError) -> Int {
        let start = offset
        guard let value = Int(exactly: try unsigned()) else {
            throw .malformed(offset: start, expected: "a number of occurrences")
        }
        return value
    }
}
