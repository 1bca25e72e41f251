import SchemaTables

/// What a leaf particle of a content model consumes.
enum LeafTerm: Hashable {
    /// The declaration and those that may substitute it, abstract ones left out.
    case elements([ElementIndex])
    case wildcard(WildcardIndex)
}

/// Makes a network deterministic: sets of nodes become states, as long as no two steps that differ in their counters
/// could both be taken.
struct AutomatonConstruction {
    typealias Action = CountingAutomaton.Action

    /// Why there is no automaton.
    enum Failure: Error {
        /// Two ways through counters fit the same element.
        case ambiguousCounting
        case tooLarge
    }
    /// One way to the next element: which leaf, by which actions, to which node.
    private struct Step: Hashable {
        var leaf: Int
        var actions: [Action]
        var target: Int
    }
    /// A step with its leaf resolved to a declaration.
    private struct Move: Hashable {
        var actions: [Action]
        var target: Int
    }

    private let network: ContentNetwork
    private let leaves: [LeafTerm]
    private let elements: [ElementRecord]
    private var stateOfNodes: [[Int]: Int] = [:]
    private var pending: [[Int]] = []
    private var states: [CountingAutomaton.State] = []

    private static let stateLimit = 200_000
    private static let stepLimit = 50_000
    /// Of all states together.
    private static let totalStepLimit = 4_000_000
    private var totalSteps = 0
    /// From this many elements on, states are linked where they can be.
    static let largeSize = 500
    private let links: ContentLinks?

    private init(_ network: ContentNetwork, leaves: [LeafTerm], elements: [ElementRecord], isLarge: Bool) {
        self.network = network
        self.leaves = leaves
        self.elements = elements
        links = isLarge ? ContentLinks(network, leaves: leaves, elements: elements) : nil
    }

    /// The automaton of an expression: counted where counting is unambiguous, else written out as far as it goes.
    static func automaton(
        for expression: ContentExpression, leaves: [LeafTerm], elements: [ElementRecord], linkingFrom: Int = largeSize
    ) -> Result<CountingAutomaton, Failure> {
        var failure = Failure.ambiguousCounting
        for expansionLimit in [64, 2_000, 40_000] {
            let network = ContentNetwork(expression, expansionLimit: expansionLimit)
            guard !network.isTooLarge else { return .failure(.tooLarge) }
            var construction = AutomatonConstruction(
                network, leaves: leaves, elements: elements, isLarge: expression.size >= linkingFrom)
            do throws(Failure) {
                let states = try construction.build()
                return .success(CountingAutomaton(states: states, counters: network.counters))
            } catch {
                failure = error
                if failure == .tooLarge { return .failure(failure) }
            }
        }
        return .failure(failure)
    }

    private mutating func build() throws(Failure) -> [CountingAutomaton.State] {
        _ = try state(for: [ContentNetwork.start])
        var next = 0
        while next < pending.count {
            states[next] = try state(from: pending[next])
            next += 1
        }
        return states
    }

    private mutating func state(for nodes: [Int]) throws(Failure) -> Int {
        let key = nodes.sorted()
        if let known = stateOfNodes[key] { return known }
        guard states.count < Self.stateLimit else { throw .tooLarge }
        stateOfNodes[key] = states.count
        states.append(CountingAutomaton.State())
        pending.append(key)
        return states.count - 1
    }

    /// A state with the steps of its one node alone, which another state continues.
    private mutating func linkedState(at node: Int, to next: Int) throws(Failure) -> CountingAutomaton.State {
        var state = CountingAutomaton.State()
        for (leaf, target) in network.nodes[node].leaves {
            guard case .elements(let found) = leaves[leaf] else { continue }
            for element in found {
                state.transitions.append(
                    CountingAutomaton.Transition(
                        name: elements[element.value].name, element: element, target: try self.state(for: [target])))
            }
        }
        state.rest = try self.state(for: [next])
        totalSteps += state.transitions.count
        return state
    }

    private mutating func state(from nodes: [Int]) throws(Failure) -> CountingAutomaton.State {
        if nodes.count == 1, let next = links?.next[nodes[0]] { return try linkedState(at: nodes[0], to: next) }
        let (steps, accepting) = try reach(from: nodes)
        totalSteps += steps.count
        guard totalSteps <= Self.totalStepLimit else { throw .tooLarge }
        var state = CountingAutomaton.State()
        state.accepting = accepting.contains([]) ? [[]] : accepting
        var moves: [NameIndex: [Move]] = [:]
        var order: [(name: NameIndex, element: ElementIndex)] = []
        var wildcardMoves: [WildcardIndex: [Move]] = [:]
        var wildcardOrder: [WildcardIndex] = []
        for step in steps {
            let move = Move(actions: step.actions, target: step.target)
            switch leaves[step.leaf] {
            case .elements(let found):
                for element in found {
                    let name = elements[element.value].name
                    if moves[name] == nil { order.append((name, element)) }
                    if moves[name]?.contains(move) != true { moves[name, default: []].append(move) }
                }
            case .wildcard(let wildcard):
                if wildcardMoves[wildcard] == nil { wildcardOrder.append(wildcard) }
                if wildcardMoves[wildcard]?.contains(move) != true { wildcardMoves[wildcard, default: []].append(move) }
            }
        }
        for (name, element) in order {
            for move in try resolve(moves[name] ?? []) {
                state.transitions.append(
                    CountingAutomaton.Transition(
                        name: name, element: element, target: move.target, actions: move.actions))
            }
        }
        for wildcard in wildcardOrder {
            for move in try resolve(wildcardMoves[wildcard] ?? []) {
                state.wildcards.append(
                    CountingAutomaton.WildcardTransition(
                        wildcard: wildcard, target: move.target, actions: move.actions))
            }
        }
        return state
    }

    /// The moves on one symbol as transitions: those with equal actions lead to one set of nodes; those with different
    /// actions must exclude each other.
    private mutating func resolve(_ moves: [Move]) throws(Failure) -> [Move] {
        let kept = withoutDominated(moves)
        var groups: [(actions: [Action], targets: [Int])] = []
        for move in kept {
            if let index = groups.firstIndex(where: { $0.actions == move.actions }) {
                groups[index].targets.append(move.target)
            } else {
                groups.append((move.actions, [move.target]))
            }
        }
        for (index, group) in groups.enumerated() {
            for other in groups[..<index] where !exclude(group.actions, other.actions) { throw .ambiguousCounting }
        }
        // Nodes of one set agree on all counters: they were reached by equal actions from nodes that agreed.
        return try groups.map { (group) throws(Failure) -> Move in
            Move(actions: group.actions, target: try state(for: group.targets))
        }
    }

    /// Where a body can be empty, an iteration that could as well have gone on is never needed: the move that does not
    /// count leaves more room and no test behind (its minimum is 0).
    private func withoutDominated(_ moves: [Move]) -> [Move] {
        moves.filter { move in
            !moves.contains { other in
                other.target == move.target && other.actions.count < move.actions.count
                    && other.actions == move.actions.filter { !countsNeedlessly($0) }
            }
        }
    }

    private func countsNeedlessly(_ action: Action) -> Bool {
        switch action {
        case .again(let counter): network.counters[counter].min == 0
        case .enter, .leave: false
        }
    }

    /// Whether two lists of actions can never be allowed at the same time: one goes on with a counter that the other
    /// leaves, and it is left at its maximum alone.
    private func exclude(_ left: [Action], _ right: [Action]) -> Bool {
        for (index, counter) in network.counters.enumerated() where counter.max == counter.min {
            let (goes, leaves) = (Action.again(index), Action.leave(index))
            if left.contains(goes) && right.contains(leaves) || left.contains(leaves) && right.contains(goes) {
                return true
            }
        }
        return false
    }

    /// All ways from the nodes over free edges to an edge that consumes, and to the end.
    private func reach(from nodes: [Int]) throws(Failure) -> (steps: [Step], accepting: [[Action]]) {
        var steps: [Step] = []
        var accepting: [[Action]] = []
        var seen: Set<Move> = []
        var stack = nodes.reversed().map { Move(actions: [], target: $0) }
        while let place = stack.popLast() {
            guard seen.insert(place).inserted else { continue }
            guard seen.count <= Self.stepLimit else { throw .tooLarge }
            if place.target == ContentNetwork.end, !accepting.contains(place.actions) {
                accepting.append(place.actions)
            }
            let node = network.nodes[place.target]
            for (leaf, target) in node.leaves {
                steps.append(Step(leaf: leaf, actions: place.actions, target: target))
            }
            for (action, target) in node.free.reversed() where !isIdle(action, after: place.actions) {
                stack.append(Move(actions: action.map { place.actions + [$0] } ?? place.actions, target: target))
            }
        }
        return (steps, accepting)
    }

    /// Whether an action would end an iteration that consumed nothing.
    private func isIdle(_ action: Action?, after earlier: [Action]) -> Bool {
        switch action {
        case .again(let counter), .leave(let counter):
            earlier.contains(.enter(counter)) || earlier.contains(.again(counter))
        case .enter, nil:
            false
        }
    }
}
