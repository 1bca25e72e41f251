extension Automaton {
    /// The texts that are in the language once `whiteSpace` is processed: what a document may hold, where this is what
    /// the type admits.
    public func before(_ whiteSpace: WhiteSpace, stateLimit: Int = defaultStateLimit) throws(AutomatonError)
        -> Automaton
    {
        switch whiteSpace {
        case .preserve: return self
        case .replace: return try beforeReplacing(stateLimit)
        case .collapse: return try beforeCollapsing(stateLimit)
        }
    }

    /// The texts that processing leaves as they are, which are those that it results in.
    public static func settled(_ whiteSpace: WhiteSpace) -> Automaton {
        switch whiteSpace {
        case .preserve: everything
        case .replace: allReplaced
        case .collapse: allCollapsed
        }
    }

    private static let plain = CodePointSet.xmlCharacters.subtracting(CodePointSet([0x9...0xA, 0xD...0xD]))
    private static let allReplaced = repeating(plain)
    private static let allCollapsed: Automaton = {
        let word = PatternNode.repeated(
            .characters(plain.subtracting(CodePointSet([0x20...0x20]))), min: 1, max: nil)
        let more = PatternNode.repeated(.sequence([.text(" "), word]), min: 0, max: nil)
        return (try? Automaton(.repeated(.sequence([word, more]), min: 0, max: 1))) ?? .nothing
    }()

    /// Where processing is while it reads.
    private enum Phase: Int { case leading, word, space }

    private func beforeReplacing(_ stateLimit: Int) throws(AutomatonError) -> Automaton {
        try processed(stateLimit) { state, _, byte in (step(state, isSpace(byte) ? 0x20 : byte), .leading) }
    }

    private func beforeCollapsing(_ stateLimit: Int) throws(AutomatonError) -> Automaton {
        try processed(stateLimit) { state, phase, byte in
            if isSpace(byte) { return (state, phase == .leading ? .leading : .space) }
            return (step(phase == .space ? step(state, 0x20) : state, byte), .word)
        }
    }

    private func processed(
        _ stateLimit: Int, step: (Int, Phase, UInt8) -> (Int, Phase)
    ) throws(AutomatonError) -> Automaton {
        let symbols = Self.numberedByFirstByte { Int(classes[$0]) << 1 | (isSpace(UInt8($0)) ? 1 : 0) }
        return try Automaton(symbols: symbols, start: [Int(start), 0], stateLimit: stateLimit) { state, byte in
            let (target, phase) = step(state[0], Phase(rawValue: state[1]) ?? .leading, byte)
            return target == 0 ? nil : [target, phase.rawValue]
        } accepts: {
            accepting[$0[0]]
        }
    }
}

extension Automaton {
    /// The automaton whose states are computed as it goes, over given symbols; `step` gives nil where the text is
    /// refused.
    init<State: Hashable>(
        symbols: (symbolOf: [Int], count: Int, sample: [UInt8]), start: State, stateLimit: Int,
        step: (State, UInt8) -> State?, accepts: (State) -> Bool
    ) throws(AutomatonError) {
        var machine = StateMachine(symbolCount: symbols.count)
        machine.start = machine.addState(accepting: accepts(start))
        var numbers = [start: machine.start]
        var states = [start]
        var current = 0
        while current < states.count {
            for (symbol, byte) in symbols.sample.enumerated() {
                guard let next = step(states[current], byte) else { continue }
                let number = numbers[next] ?? machine.addState(accepting: accepts(next))
                if number > states.count {
                    numbers[next] = number
                    states.append(next)
                }
                machine.setTarget(current + 1, symbol, number)
            }
            guard states.count <= Swift.min(stateLimit * 16, 1 << 20) else { throw .tooManyStates(limit: stateLimit) }
            current += 1
        }
        try self.init(minimising: machine, symbolOf: symbols.symbolOf, stateLimit: stateLimit)
    }
}
