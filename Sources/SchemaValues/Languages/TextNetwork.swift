/// A machine that may be in several states at once, under construction: what joins languages one after the other, and
/// what functions make of a language.
struct TextNetwork {
    /// Each edge: a class of characters, or -1 for none, and the node it leads to.
    private var edges: [[(symbol: Int, target: Int)]] = []
    private var finals: [Bool] = []
    let alphabet: TextAlphabet

    init(_ alphabet: TextAlphabet) { self.alphabet = alphabet }

    mutating func addNode(final isFinal: Bool = false) -> Int {
        edges.append([])
        finals.append(isFinal)
        return edges.count - 1
    }

    mutating func connect(_ source: Int, _ symbol: Int, _ target: Int) { edges[source].append((symbol, target)) }

    var nodeCount: Int { edges.count }

    /// The language of the texts that lead from one of the nodes to a final one.
    func language(from start: [Int], limit: Int = CharacterLanguage.defaultLimit) throws(AutomatonError)
        -> CharacterLanguage
    {
        var machine = StateMachine(symbolCount: max(1, alphabet.count))
        var numbers: [[Int32]: Int] = [[]: 0]
        var subsets: [[Int32]] = [[]]
        var stamps = [Int](repeating: 0, count: edges.count)
        var stamp = 0
        func closure(_ seeds: [Int]) -> [Int32] {
            stamp += 1
            var members: [Int32] = []
            var stack = seeds
            while let node = stack.popLast() {
                guard stamps[node] != stamp else { continue }
                stamps[node] = stamp
                members.append(Int32(node))
                for edge in edges[node] where edge.symbol < 0 { stack.append(edge.target) }
            }
            return members.sorted()
        }
        func state(for subset: [Int32]) -> Int {
            if let known = numbers[subset] { return known }
            let new = machine.addState(accepting: subset.contains { finals[Int($0)] })
            numbers[subset] = new
            subsets.append(subset)
            return new
        }
        machine.start = state(for: closure(start))
        var current = 1
        var work = 0
        while current < subsets.count {
            var targets = [[Int]](repeating: [], count: alphabet.count)
            for node in subsets[current] {
                for edge in edges[Int(node)] where edge.symbol >= 0 { targets[edge.symbol].append(edge.target) }
                work += 1
            }
            guard subsets.count <= limit, work <= limit * 200 else { throw .tooManyStates(limit: limit) }
            for symbol in targets.indices where !targets[symbol].isEmpty {
                machine.setTarget(current, symbol, state(for: closure(targets[symbol])))
            }
            current += 1
        }
        return CharacterLanguage(machine, alphabet.count > 0 ? alphabet : .undivided)
    }
}

extension CharacterLanguage {
    /// One text of each language after the other.
    package static func concatenation(
        _ parts: [CharacterLanguage], limit: Int = defaultLimit
    ) throws(AutomatonError) -> CharacterLanguage {
        guard let last = parts.indices.last else { return .empty }
        return try network(
            parts, initial: [0], follows: parts.indices.map { $0 < last ? [$0 + 1] : [] }, finals: [last], limit: limit)
    }

    /// So many texts of the language with one space between them, as a list is written.
    package func listed(
        _ least: Int, _ most: Int?, limit: Int = defaultLimit
    ) throws(AutomatonError) -> CharacterLanguage {
        let spaced = try Self.concatenation([CharacterLanguage(texts: [" "]), self], limit: limit)
        let count = max(most ?? least, 1)
        guard count <= 200, most ?? 1 >= least else { throw .tooManyStates(limit: limit) }
        var follows = (0..<count).map { $0 + 1 < count ? [$0 + 1] : [] }
        if most == nil { follows[count - 1].append(count > 1 ? count - 1 : 1) }
        var parts = [self] + Array(repeating: spaced, count: count - 1)
        if most == nil, count == 1 {
            parts.append(spaced)
            follows.append([1])
        }
        let finals = Set(parts.indices.filter { $0 + 1 >= least })
        let some = try Self.network(parts, initial: [0], follows: follows, finals: finals, limit: limit)
        if most == 0 { return .empty }
        return least == 0 ? try some.union(.empty, limit: limit) : some
    }

    /// Texts that go through the parts: from an initial one, to those that follow it, and end in a final one.
    private static func network(
        _ parts: [CharacterLanguage], initial: [Int], follows: [[Int]], finals: Set<Int>, limit: Int
    ) throws(AutomatonError) -> CharacterLanguage {
        var alphabet = parts.first?.alphabet ?? .undivided
        var classes: [[Int]] = parts.first.map { [Array(0..<$0.alphabet.count)] } ?? []
        for part in parts.dropFirst() {
            let joined = TextAlphabet.joined(alphabet, part.alphabet)
            alphabet = joined.alphabet
            classes = classes.map { known in joined.left.map { $0 < 0 ? -1 : known[$0] } } + [joined.right]
        }
        var network = TextNetwork(alphabet)
        var first: [Int] = []
        for (number, part) in parts.enumerated() {
            first.append(network.nodeCount)
            for state in 0..<part.machine.stateCount {
                _ = network.addNode(final: finals.contains(number) && part.machine.accepting[state])
            }
        }
        for (number, part) in parts.enumerated() {
            for state in 1..<max(1, part.machine.stateCount) {
                for symbol in 0..<alphabet.count {
                    let target = part.step(state, classes[number][symbol])
                    if target != 0 { network.connect(first[number] + state, symbol, first[number] + target) }
                }
                guard part.machine.accepting[state] else { continue }
                for next in follows[number] where !parts[next].isEmpty {
                    network.connect(first[number] + state, -1, first[next] + parts[next].machine.start)
                }
            }
        }
        let start = initial.filter { !parts[$0].isEmpty }.map { first[$0] + parts[$0].machine.start }
        return start.isEmpty ? .nothing : try network.language(from: start, limit: limit)
    }
}
