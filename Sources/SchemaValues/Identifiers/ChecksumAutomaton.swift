extension Automaton {
    /// The automaton that reads ASCII text with states computed as it goes: `step` gives the state after a character,
    /// nil where the text is refused. The states that can be reached must be few.
    init<State: Hashable>(
        alphabet: String, start: State, stateLimit: Int, step: (State, UInt8) -> State?, accepts: (State) -> Bool
    ) throws(AutomatonError) {
        let letters = alphabet.utf8.sorted()
        var symbolOf = [Int](repeating: 0, count: 256)
        // Symbols in the order of their first bytes: byte 0 is in no alphabet here.
        for (number, letter) in letters.enumerated() { symbolOf[Int(letter)] = number + 1 }
        var machine = StateMachine(symbolCount: letters.count + 1)
        machine.start = machine.addState(accepting: accepts(start))
        var numbers = [start: machine.start]
        var states = [start]
        var current = 0
        while current < states.count {
            for (number, letter) in letters.enumerated() {
                guard let next = step(states[current], letter) else { continue }
                if numbers[next] == nil {
                    numbers[next] = machine.addState(accepting: accepts(next))
                    states.append(next)
                }
                machine.setTarget(current + 1, number + 1, numbers[next] ?? 0)
            }
            guard states.count <= 65_535 else { throw .tooManyStates(limit: stateLimit) }
            current += 1
        }
        try self.init(minimising: machine, symbolOf: symbolOf, stateLimit: stateLimit)
    }
}
