/// A deterministic machine over symbols 0..<symbolCount under construction; state 0 is the dead one.
struct StateMachine {
    let symbolCount: Int
    var rows: [Int32]
    var accepting: [Bool]
    var start: Int

    var stateCount: Int { accepting.count }

    init(symbolCount: Int) {
        self.symbolCount = symbolCount
        rows = [Int32](repeating: 0, count: symbolCount)
        accepting = [false]
        start = 0
    }

    mutating func addState(accepting isAccepting: Bool) -> Int {
        rows.append(contentsOf: repeatElement(0, count: symbolCount))
        accepting.append(isAccepting)
        return accepting.count - 1
    }

    func target(_ state: Int, _ symbol: Int) -> Int { Int(rows[state * symbolCount + symbol]) }

    mutating func setTarget(_ state: Int, _ symbol: Int, _ target: Int) {
        rows[state * symbolCount + symbol] = Int32(target)
    }

    /// The machine with the fewest states for the same language, numbered in breadth-first order from the start.
    func minimised() -> StateMachine { quotient(by: StatePartition(of: self).blockOf) }

    /// As `minimised`, of a machine whose states lead to later ones and to the dead one alone: the dead one first, then
    /// from the last state to the first, each is one that is known already or new (Revuz 1992).
    func minimisedTree() -> StateMachine {
        var blockOf = Array(0..<stateCount)
        var rows = rows
        var states = TableOfStates(capacity: stateCount)
        for state in [0] + (1..<max(1, stateCount)).reversed() {
            let place = state * symbolCount
            for index in place..<place + symbolCount { rows[index] = Int32(blockOf[Int(rows[index])]) }
            blockOf[state] = states.find(state, hash: hash(of: rows[place..<place + symbolCount])) { known in
                accepting[known] == accepting[state]
                    && rows[known * symbolCount..<(known + 1) * symbolCount] == rows[place..<place + symbolCount]
            }
        }
        return quotient(by: blockOf)
    }

    private func hash(of row: ArraySlice<Int32>) -> Int {
        row.reduce(0) { hash, target in (hash ^ Int(target)) &* -0x61C8_8646_80B5_83EB }
    }

    /// The same machine without states that cannot be reached, numbered in breadth-first order from the start.
    func renumbered() -> StateMachine { quotient(by: Array(0..<stateCount)) }

    /// One state for each block of equivalent states that can be reached; the block of state 0 stays state 0.
    private func quotient(by blockOf: [Int]) -> StateMachine {
        var result = StateMachine(symbolCount: symbolCount)
        // For each block its number, or -1.
        var number = [Int](repeating: -1, count: stateCount)
        number[blockOf[0]] = 0
        var queue: [Int] = []
        func visit(_ state: Int, _ result: inout StateMachine) -> Int {
            let known = number[blockOf[state]]
            guard known < 0 else { return known }
            let new = result.addState(accepting: accepting[state])
            number[blockOf[state]] = new
            queue.append(state)
            return new
        }
        result.start = visit(start, &result)
        var position = 0
        while position < queue.count {
            let state = queue[position]
            position += 1
            for symbol in 0..<symbolCount {
                let to = visit(target(state, symbol), &result)
                result.setTarget(position, symbol, to)
            }
        }
        return result
    }
}

/// States by what they lead to; of equal ones the first that came.
private struct TableOfStates {
    private var slots: [Int]

    init(capacity: Int) {
        var count = 8
        while count < 2 * capacity { count *= 2 }
        slots = [Int](repeating: -1, count: count)
    }

    /// The state there that is equal, else the new one.
    mutating func find(_ state: Int, hash: Int, _ isEqual: (Int) -> Bool) -> Int {
        var slot = (hash ^ hash >> 32) & (slots.count - 1)
        while slots[slot] >= 0 {
            if isEqual(slots[slot]) { return slots[slot] }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = state
        return state
    }
}

/// The coarsest partition of a machine's states into blocks that accept the same texts (Hopcroft's algorithm).
private struct StatePartition {
    private(set) var blockOf: [Int]
    /// The states, each block's in one piece.
    private var order: [Int]
    private var position: [Int]
    private var first: [Int]
    private var end: [Int]

    init(of machine: StateMachine) {
        let count = machine.stateCount
        let accepting = (0..<count).filter { machine.accepting[$0] }
        let rejecting = (0..<count).filter { !machine.accepting[$0] }
        order = rejecting + accepting
        blockOf = machine.accepting.map { $0 ? 1 : 0 }
        position = [Int](repeating: 0, count: count)
        for (place, state) in order.enumerated() { position[state] = place }
        first = [0]
        end = [rejecting.count]
        if !accepting.isEmpty {
            first.append(rejecting.count)
            end.append(count)
        }
        refine(machine, Predecessors(of: machine))
    }

    private mutating func refine(_ machine: StateMachine, _ predecessors: Predecessors) {
        let symbols = machine.symbolCount
        var pending = (0..<first.count).flatMap { block in (0..<symbols).map { (block, $0) } }
        var isPending = [Bool](repeating: true, count: first.count * symbols)
        var marked = [Int](repeating: 0, count: first.count)
        while let (block, symbol) = pending.popLast() {
            isPending[block * symbols + symbol] = false
            var touched: [Int] = []
            let splitter = Array(order[first[block]..<end[block]])
            for state in splitter {
                for place in predecessors.places(of: state, symbol) {
                    mark(Int(predecessors.states[place]), &marked, &touched)
                }
            }
            for old in touched {
                guard let new = split(old, &marked) else { continue }
                isPending.append(contentsOf: repeatElement(false, count: symbols))
                let smaller = end[new] - first[new] <= end[old] - first[old] ? new : old
                for symbol in 0..<symbols {
                    // The smaller half is enough, unless the whole block still waits.
                    let chosen = isPending[old * symbols + symbol] ? new : smaller
                    pending.append((chosen, symbol))
                    isPending[chosen * symbols + symbol] = true
                }
            }
        }
    }

    /// Moves `state` to the front of its block.
    private mutating func mark(_ state: Int, _ marked: inout [Int], _ touched: inout [Int]) {
        let block = blockOf[state]
        let place = position[state]
        let border = first[block] + marked[block]
        guard place >= border else { return }
        if marked[block] == 0 { touched.append(block) }
        let other = order[border]
        order.swapAt(border, place)
        position[state] = border
        position[other] = place
        marked[block] += 1
    }

    /// Makes the marked part of a block a block of its own; nil when all of it was marked.
    private mutating func split(_ block: Int, _ marked: inout [Int]) -> Int? {
        let border = first[block] + marked[block]
        marked[block] = 0
        guard border < end[block] else { return nil }
        let new = first.count
        first.append(first[block])
        end.append(border)
        marked.append(0)
        first[block] = border
        for place in first[new]..<border { blockOf[order[place]] = new }
        return new
    }
}

/// For each state and symbol, the states that lead to it.
private struct Predecessors {
    private let symbolCount: Int
    private var offsets: [Int32]
    private(set) var states: [Int32]

    init(of machine: StateMachine) {
        symbolCount = machine.symbolCount
        offsets = [Int32](repeating: 0, count: machine.rows.count + 1)
        for (index, target) in machine.rows.enumerated() {
            offsets[Int(target) * symbolCount + index % symbolCount + 1] += 1
        }
        for index in 1..<offsets.count { offsets[index] += offsets[index - 1] }
        var cursor = offsets
        states = [Int32](repeating: 0, count: machine.rows.count)
        for (index, target) in machine.rows.enumerated() {
            let key = Int(target) * symbolCount + index % symbolCount
            states[Int(cursor[key])] = Int32(index / symbolCount)
            cursor[key] += 1
        }
    }

    /// Where in `states` those stand that lead to a state.
    func places(of state: Int, _ symbol: Int) -> Range<Int> {
        let key = state * symbolCount + symbol
        return Int(offsets[key])..<Int(offsets[key + 1])
    }
}
