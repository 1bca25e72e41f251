/// A non-deterministic automaton over classes of characters, made from a regular expression (Thompson's construction).
struct PositionAutomaton {
    private(set) var alphabet: CharacterPartition
    /// For each state: the classes it consumes, as an index into `alphabet.setClasses`, and the state after; or none.
    private(set) var consumes: [Int32] = []
    private(set) var after: [Int32] = []
    private(set) var jumps: [[Int32]] = []
    private(set) var final: Int32 = 0
    private(set) var initial: Int32 = 0
    private let limit: Int
    private var setNumbers: [CodePointSet: Int32] = [:]

    /// Nil when more than `limit` states would be needed; counted repetition is written out.
    init?(_ root: PatternNode, limit: Int) {
        var sets: [CodePointSet] = []
        Self.collectSets(root, into: &sets, &setNumbers)
        alphabet = CharacterPartition(sets)
        self.limit = limit
        final = newState()
        guard let start = build(root, to: final) else { return nil }
        initial = start
    }

    private static func collectSets(
        _ node: PatternNode, into sets: inout [CodePointSet], _ numbers: inout [CodePointSet: Int32]
    ) {
        switch node {
        case .characters(let set):
            guard numbers[set] == nil else { return }
            numbers[set] = Int32(sets.count)
            sets.append(set)
        case .sequence(let parts), .choice(let parts):
            for part in parts { collectSets(part, into: &sets, &numbers) }
        case .repeated(let body, _, _):
            collectSets(body, into: &sets, &numbers)
        }
    }

    private mutating func newState() -> Int32 {
        consumes.append(-1)
        after.append(-1)
        jumps.append([])
        return Int32(consumes.count - 1)
    }

    /// The state from which `node` leads to `end`, built from the end backwards.
    private mutating func build(_ node: PatternNode, to end: Int32) -> Int32? {
        guard consumes.count <= limit else { return nil }
        switch node {
        case .characters(let set):
            let state = newState()
            consumes[Int(state)] = setNumbers[set] ?? -1
            after[Int(state)] = end
            return state
        case .sequence(let parts):
            var target = end
            for part in parts.reversed() {
                guard let state = build(part, to: target) else { return nil }
                target = state
            }
            return target
        case .choice(let branches):
            var targets: [Int32] = []
            for branch in branches {
                guard let target = build(branch, to: end) else { return nil }
                targets.append(target)
            }
            let state = newState()
            jumps[Int(state)] = targets
            return state
        case .repeated(let body, let min, let max):
            return buildRepeated(body, min: min, max: max, to: end)
        }
    }

    private mutating func buildRepeated(_ body: PatternNode, min: Int, max: Int?, to end: Int32) -> Int32? {
        guard min <= limit, max ?? 0 <= limit else { return nil }
        var target = end
        if let max {
            for _ in 0..<(max - min) {
                guard let inner = build(body, to: target) else { return nil }
                let optional = newState()
                jumps[Int(optional)] = [inner, end]
                target = optional
            }
        } else {
            let loop = newState()
            guard let inner = build(body, to: loop) else { return nil }
            jumps[Int(loop)] = [inner, end]
            target = loop
        }
        for _ in 0..<min {
            guard let inner = build(body, to: target) else { return nil }
            target = inner
        }
        return target
    }

    /// The deterministic machine over `alphabet`'s classes (subset construction). It may have twice as many states as
    /// the limit: minimising follows.
    func determinised(stateLimit: Int) throws(AutomatonError) -> StateMachine {
        var machine = StateMachine(symbolCount: alphabet.classCount)
        var numbers: [[Int32]: Int] = [[]: 0]
        var subsets: [[Int32]] = [[]]
        var seen = [Int](repeating: 0, count: consumes.count)
        var stamp = 0
        var work = 0
        func state(for subset: [Int32]) -> Int {
            if let known = numbers[subset] { return known }
            let new = machine.addState(accepting: subset.contains(final))
            numbers[subset] = new
            subsets.append(subset)
            return new
        }
        func closure(_ seeds: [Int32]) -> [Int32] {
            stamp += 1
            var stack = seeds
            var members: [Int32] = []
            while let state = stack.popLast() {
                guard seen[Int(state)] != stamp else { continue }
                seen[Int(state)] = stamp
                work += 1
                if consumes[Int(state)] >= 0 || state == final { members.append(state) }
                stack += jumps[Int(state)]
            }
            return members.sorted()
        }
        machine.start = state(for: closure([initial]))
        var current = 1
        while current < subsets.count {
            var seeds = [[Int32]](repeating: [], count: alphabet.classCount)
            for member in subsets[current] where consumes[Int(member)] >= 0 {
                for symbol in alphabet.setClasses[Int(consumes[Int(member)])] {
                    seeds[symbol].append(after[Int(member)])
                    work += 1
                }
            }
            for symbol in 0..<alphabet.classCount where !seeds[symbol].isEmpty {
                machine.setTarget(current, symbol, state(for: closure(seeds[symbol])))
            }
            guard subsets.count <= stateLimit * 2, work <= stateLimit * 20_000 else {
                throw .tooManyStates(limit: stateLimit)
            }
            current += 1
        }
        return machine
    }
}

/// The characters divided so finely that each of some sets is a union of classes.
struct CharacterPartition {
    /// Ranges of characters in order, each with its class; characters in none of the sets have no class.
    private(set) var pieces: [(range: ClosedRange<UInt32>, symbol: Int)] = []
    /// For each set, its classes.
    private(set) var setClasses: [[Int]]
    private(set) var classCount = 0

    init(_ sets: [CodePointSet]) {
        setClasses = [[Int]](repeating: [], count: sets.count)
        var events: [(at: UInt32, set: Int, opens: Bool)] = []
        for (number, set) in sets.enumerated() {
            for range in set.ranges {
                events.append((range.lowerBound, number, true))
                events.append((range.upperBound + 1, number, false))
            }
        }
        events.sort { $0.at < $1.at }
        var open: Set<Int> = []
        var classOf: [Set<Int>: Int] = [:]
        var index = 0
        while index < events.count {
            let at = events[index].at
            while index < events.count, events[index].at == at {
                if events[index].opens { open.insert(events[index].set) } else { open.remove(events[index].set) }
                index += 1
            }
            guard !open.isEmpty, index < events.count else { continue }
            let symbol = classOf[open] ?? classCount
            if symbol == classCount {
                classOf[open] = symbol
                classCount += 1
                for set in open { setClasses[set].append(symbol) }
            }
            pieces.append((at...(events[index].at - 1), symbol))
        }
    }
}
