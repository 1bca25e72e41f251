import SchemaTables

/// Which states of a large content model may be kept as their own steps and the address of the state that goes on.
///
/// In a sequence of n optional elements every state has the steps of all that follow, n²/2 together; as a chain they are
/// n. A node is linked where it has elements of its own and one free way on, and none of its names comes again further
/// on: then its state is deterministic as it stands.
struct ContentLinks {
    /// By node: the node it is continued by.
    private(set) var next: [Int: Int] = [:]

    private let network: ContentNetwork
    private let leaves: [LeafTerm]
    private let elements: [ElementRecord]
    /// The nodes with one free way on to a node.
    private var before: [Int: [Int]] = [:]
    /// Nodes that are states of the usual kind, from which chains are followed backwards.
    private var ends: [Int] = []

    private static let namesOfEnd = 50_000

    init(_ network: ContentNetwork, leaves: [LeafTerm], elements: [ElementRecord]) {
        self.network = network
        self.leaves = leaves
        self.elements = elements
        for index in network.nodes.indices {
            if let target = wayOn(from: index) { before[target, default: []].append(index) } else { ends.append(index) }
        }
        while let end = ends.popLast() { link(to: end) }
    }

    private func wayOn(from index: Int) -> Int? {
        let node = network.nodes[index]
        guard node.free.count == 1, node.free[0].action == nil, node.free[0].target != index else { return nil }
        for (leaf, _) in node.leaves {
            guard case .elements = leaves[leaf] else { return nil }
        }
        return node.free[0].target
    }

    /// Links what leads to `end`, walking backwards with the names that are met from there on.
    private mutating func link(to end: Int) {
        guard before[end] != nil, var met = names(from: end) else { return }
        enum Visit {
            case enter(Int, from: Int)
            case leave([NameIndex])
        }
        var stack: [Visit] = (before[end] ?? []).map { .enter($0, from: end) }
        while let visit = stack.popLast() {
            switch visit {
            case .leave(let names): met.subtract(names)
            case .enter(let node, let target):
                let names = names(of: node)
                guard Set(names).count == names.count, met.isDisjoint(with: names) else {
                    ends.append(node)
                    continue
                }
                next[node] = target
                guard let earlier = before[node] else { continue }
                met.formUnion(names)
                stack.append(.leave(names))
                stack += earlier.map { .enter($0, from: node) }
            }
        }
    }

    private func names(of node: Int) -> [NameIndex] {
        network.nodes[node].leaves.flatMap { leaf, _ -> [NameIndex] in
            switch leaves[leaf] {
            case .elements(let found): found.map { elements[$0.value].name }
            case .wildcard: []
            }
        }
    }

    /// The names that can come next at a node; nil where they are too many to gather.
    private func names(from node: Int) -> Set<NameIndex>? {
        var found: Set<NameIndex> = []
        var seen: Set<Int> = [node]
        var stack = [node]
        while let current = stack.popLast() {
            found.formUnion(names(of: current))
            guard seen.count <= Self.namesOfEnd else { return nil }
            for (_, target) in network.nodes[current].free where seen.insert(target).inserted { stack.append(target) }
        }
        return found
    }
}
