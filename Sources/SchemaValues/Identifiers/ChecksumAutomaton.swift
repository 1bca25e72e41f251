extension Automaton {
    /// The automaton that reads ASCII text with states computed as it goes: `step` gives the state after a character,
    /// nil where the text is refused. The states that can be reached must be few.
    init<State: Hashable>(
        alphabet: String, start: State, stateLimit: Int, step: (State, UInt8) -> State?, accepts: (State) -> Bool
    ) throws(AutomatonError) {
        let letters = Set(alphabet.utf8)
        let symbols = Self.numberedByFirstByte { letters.contains(UInt8($0)) ? $0 : -1 }
        try self.init(symbols: symbols, start: start, stateLimit: stateLimit) { state, byte in
            letters.contains(byte) ? step(state, byte) : nil
        } accepts: {
            accepts($0)
        }
    }
}
