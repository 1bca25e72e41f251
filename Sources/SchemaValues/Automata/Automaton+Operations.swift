extension Automaton {
    /// No text at all.
    public static let nothing = Automaton(
        numbering: StateMachine(symbolCount: 1), symbolOf: [Int](repeating: 0, count: 256))

    /// Every text of XML characters.
    public static let everything = repeating(.xmlCharacters)

    /// Every text of the characters in `set`.
    static func repeating(_ set: CodePointSet) -> Automaton {
        let node = PatternNode.repeated(.characters(set), min: 0, max: nil)
        return (try? Automaton(node)) ?? .nothing
    }

    /// Exactly the given texts.
    public init(texts: [String], stateLimit: Int = defaultStateLimit) throws(AutomatonError) {
        var symbolOf = [Int](repeating: 0, count: 256)
        for text in texts { for byte in text.utf8 { symbolOf[Int(byte)] = 1 } }
        let symbols = Self.numberedByFirstByte { byte in symbolOf[byte] == 1 ? byte : -1 }
        symbolOf = symbols.symbolOf
        var machine = StateMachine(symbolCount: symbols.count)
        machine.start = machine.addState(accepting: false)
        for text in texts {
            var state = machine.start
            for byte in text.utf8 {
                let symbol = symbolOf[Int(byte)]
                if machine.target(state, symbol) == 0 {
                    machine.setTarget(state, symbol, machine.addState(accepting: false))
                }
                state = machine.target(state, symbol)
            }
            machine.accepting[state] = true
            guard machine.stateCount <= stateLimit * 16 else { throw .tooManyStates(limit: stateLimit) }
        }
        try self.init(minimal: machine.minimisedTree(), symbolOf: symbolOf, stateLimit: stateLimit)
    }

    /// Texts in both languages.
    public func intersection(_ other: Automaton, stateLimit: Int = defaultStateLimit) throws(AutomatonError)
        -> Automaton
    {
        try combined(with: other, stateLimit: stateLimit) { $0 && $1 }
    }

    /// Texts in either language.
    public func union(_ other: Automaton, stateLimit: Int = defaultStateLimit) throws(AutomatonError) -> Automaton {
        try combined(with: other, stateLimit: stateLimit) { $0 || $1 }
    }

    /// Texts in this language and not in the other.
    public func subtracting(_ other: Automaton, stateLimit: Int = defaultStateLimit) throws(AutomatonError)
        -> Automaton
    {
        try combined(with: other, stateLimit: stateLimit) { $0 && !$1 }
    }

    /// Texts of XML characters that are not in this language.
    public func complement(stateLimit: Int = defaultStateLimit) throws(AutomatonError) -> Automaton {
        try Automaton.everything.subtracting(self, stateLimit: stateLimit)
    }

    /// Whether no text is in the language.
    public var isEmpty: Bool { start == 0 }

    /// Product construction; `accept` must be false for false and false.
    private func combined(
        with other: Automaton, stateLimit: Int, accept: (Bool, Bool) -> Bool
    ) throws(AutomatonError) -> Automaton {
        let symbols = joinedSymbols(other)
        var machine = StateMachine(symbolCount: symbols.count)
        var numbers = [0: 0]
        var pairs = [(left: 0, right: 0)]
        func state(_ left: Int, _ right: Int) -> Int {
            // A pair from which nothing can be accepted is the dead state; this keeps products small.
            if !accept(left != 0, right != 0), !accept(left != 0, false), !accept(false, right != 0) { return 0 }
            let key = left << 16 | right
            if let known = numbers[key] { return known }
            let new = machine.addState(accepting: accept(accepting[left], other.accepting[right]))
            numbers[key] = new
            pairs.append((left, right))
            return new
        }
        machine.start = state(Int(start), Int(other.start))
        var current = 1
        while current < pairs.count {
            guard pairs.count <= stateLimit * 16 else { throw .tooManyStates(limit: stateLimit) }
            let (left, right) = pairs[current]
            for (symbol, byte) in symbols.sample.enumerated() {
                machine.setTarget(current, symbol, state(step(left, byte), other.step(right, byte)))
            }
            current += 1
        }
        return try Automaton(minimising: machine, symbolOf: symbols.symbolOf, stateLimit: stateLimit)
    }

    /// Symbols so fine that both automata treat the bytes of one alike.
    func joinedSymbols(_ other: Automaton) -> (symbolOf: [Int], count: Int, sample: [UInt8]) {
        Self.numberedByFirstByte { Int(self.classes[$0]) << 8 | Int(other.classes[$0]) }
    }

    static func numberedByFirstByte(
        _ key: (Int) -> Int
    ) -> (symbolOf: [Int], count: Int, sample: [UInt8]) {
        var numbers: [Int: Int] = [:]
        var sample: [UInt8] = []
        let symbolOf = (0..<256).map { byte -> Int in
            if let known = numbers[key(byte)] { return known }
            numbers[key(byte)] = sample.count
            sample.append(UInt8(byte))
            return sample.count - 1
        }
        return (symbolOf, sample.count, sample)
    }
}

/// The answer to whether one language lies within another.
public enum Inclusion: Hashable, Sendable {
    /// Every text of the one is in the other.
    case included
    /// A text of the fewest characters that is in the one and not in the other.
    case counterexample(String)
    /// More pairs of states than the bound would have to be looked at.
    case bounded(Int)
}

extension Automaton {
    /// Whether every text of `other` is in this language, with a shortest text that is not.
    public func includes(_ other: Automaton, bound: Int = TextConditions.defaultBound) -> Inclusion {
        switch TextConditions(required: [other], excluded: [self]).shortestText(bound: bound) {
        case .none: .included
        case .found(let text): .counterexample(text)
        case .bounded(let bound): .bounded(bound)
        }
    }
}
