/// Which sequences of child elements a content model allows: a deterministic automaton, counters for occurrence that
/// is not worth expanding, or a set for `xs:all`.
package enum ContentAutomaton: Hashable, Sendable {
    case states(CountingAutomaton)
    case all(AllGroup)
}

/// A deterministic automaton with counters. It starts in state 0 with every counter at 0.
package struct CountingAutomaton: Hashable, Sendable {
    /// A counted repetition. Its value is the number of the iteration that is under way.
    package struct Counter: Hashable, Sendable {
        /// Iterations that must be reached before leaving.
        package var min: Int
        /// Nil for unbounded.
        package var max: Int?
        package init(min: Int, max: Int?) {
            self.min = min
            self.max = max
        }
    }
    /// What a step does to counters. All tests of a step hold or it is not taken.
    package enum Action: Hashable, Sendable {
        /// The first iteration begins: sets the counter to 1.
        case enter(Int)
        /// Tests that another iteration is allowed, and counts it.
        case again(Int)
        /// Tests that enough iterations were made.
        case leave(Int)
    }
    /// A step on an element of one name, to the declaration that governs it.
    package struct Transition: Hashable, Sendable {
        package var name: NameIndex
        package var element: ElementIndex
        package var target: Int
        package var actions: [Action]
        package init(name: NameIndex, element: ElementIndex, target: Int, actions: [Action] = []) {
            self.name = name
            self.element = element
            self.target = target
            self.actions = actions
        }
    }
    /// A step on any element that a wildcard allows.
    package struct WildcardTransition: Hashable, Sendable {
        package var wildcard: WildcardIndex
        package var target: Int
        package var actions: [Action]
        package init(wildcard: WildcardIndex, target: Int, actions: [Action] = []) {
            self.wildcard = wildcard
            self.target = target
            self.actions = actions
        }
    }
    package struct State: Hashable, Sendable {
        /// Tried in order; two of one name have tests that exclude each other.
        package var transitions: [Transition] = []
        /// Tried after `transitions`.
        package var wildcards: [WildcardTransition] = []
        /// The element may end here when the tests of any one of these hold; an empty inner list always holds.
        package var accepting: [[Action]] = []
        /// The state whose steps, wildcards and ways to end this one has besides its own steps. It has no name of this
        /// one's, and following them ends.
        package var rest: Int?
        package init() {}
    }
    package var states: [State]
    package var counters: [Counter]

    package init(states: [State], counters: [Counter] = []) {
        self.states = states
        self.counters = counters
    }

    /// The state at an index with all that it has by way of others.
    package func whole(_ index: Int) -> State {
        var state = states[index]
        while let rest = state.rest {
            let next = states[rest]
            state.transitions += next.transitions
            (state.wildcards, state.accepting, state.rest) = (next.wildcards, next.accepting, next.rest)
        }
        return state
    }

    /// Whether following the links of states always ends inside.
    var linksEnd: Bool {
        var ends = Array(repeating: false, count: states.count)
        for index in states.indices {
            var path: [Int] = []
            var current = index
            while !ends[current], let rest = states[current].rest {
                guard rest < states.count, path.count <= states.count else { return false }
                path.append(current)
                current = rest
            }
            ends[current] = true
            for passed in path { ends[passed] = true }
        }
        return true
    }
}

/// The members of an `xs:all`: each at most once, in any order.
package struct AllGroup: Hashable, Sendable {
    package struct Member: Hashable, Sendable {
        /// The element's declaration, and those that may substitute it.
        package var elements: [ElementIndex]
        package var isRequired: Bool
        package init(elements: [ElementIndex], isRequired: Bool) {
            self.elements = elements
            self.isRequired = isRequired
        }
    }
    package var members: [Member]
    /// The group itself may be missing (`minOccurs="0"`).
    package var isOptional: Bool

    package init(members: [Member], isOptional: Bool) {
        self.members = members
        self.isOptional = isOptional
    }
}
