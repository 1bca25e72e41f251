extension Automaton {
    /// Every text of `min` to `max` characters, unbounded without `max`.
    ///
    /// Each length costs some ten states, for the bytes that characters consist of; `TextConditions` counts instead.
    public static func length(
        min: Int, max: Int? = nil, stateLimit: Int = defaultStateLimit
    ) throws(AutomatonError) -> Automaton {
        guard min <= max ?? min else { return .nothing }
        let longest = max ?? min
        guard longest <= stateLimit else { throw .tooManyStates(limit: stateLimit) }
        let alphabet = CharacterPartition([.xmlCharacters])
        var machine = StateMachine(symbolCount: alphabet.classCount)
        for length in 0...longest { _ = machine.addState(accepting: length >= min) }
        machine.start = 1
        for length in 0..<longest { machine.setTarget(length + 1, 0, length + 2) }
        if max == nil { machine.setTarget(longest + 1, 0, longest + 1) }
        return try Automaton(machine, alphabet: alphabet, stateLimit: stateLimit)
    }

    /// Texts of one language followed by texts of the other.
    public func followed(
        by other: Automaton, stateLimit: Int = defaultStateLimit
    ) throws(AutomatonError) -> Automaton {
        // A state of this automaton, and those of the other for every place where this one may have ended.
        let symbols = joinedSymbols(other)
        func with(_ left: Int, _ right: [Int]) -> [Int]? {
            var members = Set(right)
            members.remove(0)
            if accepting[left] { members.insert(Int(other.start)) }
            members.remove(0)
            return left == 0 && members.isEmpty ? nil : [left] + members.sorted()
        }
        guard let start = with(Int(start), []) else { return .nothing }
        return try Automaton(symbols: symbols, start: start, stateLimit: stateLimit) { state, byte in
            with(step(state[0], byte), state.dropFirst().map { other.step($0, byte) })
        } accepts: {
            $0.dropFirst().contains { other.accepting[$0] }
        }
    }

    /// Texts of the language one after the other, `min` to `max` times.
    public func repeated(
        min: Int = 0, max: Int? = nil, stateLimit: Int = defaultStateLimit
    ) throws(AutomatonError) -> Automaton {
        let once = self
        var result = try max == nil ? once.closure(stateLimit) : Automaton(texts: [""])
        for _ in 0..<Swift.max(0, (max ?? min) - min) {
            result = try once.followed(by: result, stateLimit: stateLimit).orEmpty(stateLimit)
        }
        for _ in 0..<min { result = try once.followed(by: result, stateLimit: stateLimit) }
        return result
    }

    private func orEmpty(_ stateLimit: Int) throws(AutomatonError) -> Automaton {
        try union(Automaton(texts: [""]), stateLimit: stateLimit)
    }

    private func closure(_ stateLimit: Int) throws(AutomatonError) -> Automaton {
        let symbols = joinedSymbols(self)
        func withRestart(_ states: [Int]) -> [Int]? {
            var members = Set(states)
            if members.contains(where: { accepting[$0] }) { members.insert(Int(start)) }
            members.remove(0)
            return members.isEmpty ? nil : members.sorted()
        }
        guard let first = withRestart([Int(start)]) else { return try Automaton(texts: [""]) }
        let once = try Automaton(symbols: symbols, start: first, stateLimit: stateLimit) { state, byte in
            withRestart(state.map { step($0, byte) })
        } accepts: {
            $0.contains { accepting[$0] }
        }
        return try once.orEmpty(stateLimit)
    }
}
