/// A regular language of texts, as a deterministic machine that reads characters: what the mapping proof computes with.
///
/// `Automaton` reads bytes and is made to be run. Here a step is a character, so that a length is a number of steps: a
/// bound of 4,000 characters costs 4,000 states, whatever the characters are.
package struct CharacterLanguage: Sendable {
    let alphabet: TextAlphabet
    /// Minimal; state 0 leads nowhere, and no other does.
    let machine: StateMachine

    /// The cap on states where none is given.
    package static let defaultLimit = 40_000

    /// Makes the machine minimal and its alphabet as coarse as it can be.
    init(_ machine: StateMachine, _ alphabet: TextAlphabet) {
        let minimal = machine.minimised()
        var numbers: [[Int32]: Int] = [:]
        var kept: [Int] = []
        let number = (0..<alphabet.count).map { symbol -> Int in
            let column = minimal.column(symbol)
            if let known = numbers[column] { return known }
            numbers[column] = kept.count
            kept.append(symbol)
            return kept.count - 1
        }
        self.machine = minimal.keeping(kept)
        self.alphabet = alphabet.merged(by: number, count: kept.count)
    }

    /// No text at all.
    package static let nothing = CharacterLanguage(StateMachine(symbolCount: 1), .undivided)

    /// Every text of XML characters.
    package static let everything = CharacterLanguage.lengths(0...)

    /// The empty text alone.
    package static let empty = CharacterLanguage.lengths(0, 0)

    /// Texts of so many characters.
    package static func lengths(_ least: Int, _ most: Int?) -> CharacterLanguage {
        texts(of: .xmlCharacters, least, most)
    }

    package static func lengths(_ range: PartialRangeFrom<Int>) -> CharacterLanguage { lengths(range.lowerBound, nil) }

    /// Texts of so many characters of a set.
    package static func texts(of set: CodePointSet, _ least: Int, _ most: Int?) -> CharacterLanguage {
        var machine = StateMachine(symbolCount: 1)
        let last = most ?? least
        guard last >= least, least >= 0 else { return nothing }
        for length in 0...last { _ = machine.addState(accepting: length >= least) }
        for state in 1..<(last + 1) { machine.setTarget(state, 0, state + 1) }
        if most == nil { machine.setTarget(last + 1, 0, last + 1) }
        machine.start = 1
        return CharacterLanguage(machine, TextAlphabet([set]))
    }

    /// Exactly the given texts.
    package init(texts: [String]) {
        let letters = Set(texts.flatMap { $0.unicodeScalars.map(\.value) }).sorted()
        let alphabet = TextAlphabet(letters.map { CodePointSet([$0...$0]) })
        var machine = StateMachine(symbolCount: max(1, letters.count))
        machine.start = machine.addState(accepting: false)
        for text in texts {
            var state = machine.start
            for scalar in text.unicodeScalars {
                guard let symbol = alphabet.symbol(of: scalar.value) else { continue }
                if machine.target(state, symbol) == 0 {
                    machine.setTarget(state, symbol, machine.addState(accepting: false))
                }
                state = machine.target(state, symbol)
            }
            machine.accepting[state] = true
        }
        self.init(machine, letters.isEmpty ? .undivided : alphabet)
    }

    /// The texts that match a regular expression.
    package init(_ expression: RegularExpression, limit: Int = defaultLimit) throws(AutomatonError) {
        guard let positions = PositionAutomaton(expression.root, limit: limit * 4) else {
            throw .tooManyStates(limit: limit)
        }
        let machine = try positions.determinised(stateLimit: limit)
        let alphabet = TextAlphabet(positions.alphabet)
        // An expression without a character has no classes, and a machine needs one.
        guard alphabet.count > 0 else {
            self = machine.accepting[machine.start] ? .empty : .nothing
            return
        }
        self.init(machine, alphabet)
    }

    /// The texts of an automaton that has none but ASCII characters, as those of checksums are.
    package init(ascii automaton: Automaton) {
        let letters = (UInt32(0)..<0x80).filter { CodePointSet.xmlCharacters.contains($0) }
        var machine = StateMachine(symbolCount: letters.count)
        for state in 1..<max(1, automaton.stateCount) { _ = machine.addState(accepting: automaton.accepting[state]) }
        for state in 1..<max(1, automaton.stateCount) {
            for (symbol, letter) in letters.enumerated() {
                machine.setTarget(state, symbol, automaton.step(state, UInt8(letter)))
            }
        }
        machine.start = Int(automaton.start)
        self.init(machine, TextAlphabet(letters.map { CodePointSet([$0...$0]) }))
    }

    /// A machine whose states are computed as it reads: `step` gives the state after a character of `letters`, nil where
    /// the text is refused. The states that can be reached must be few.
    init<State: Hashable>(
        letters: String, start: State, step: (State, UInt32) -> State?, accepts: (State) -> Bool
    ) {
        let scalars = letters.unicodeScalars.map(\.value).sorted()
        var machine = StateMachine(symbolCount: scalars.count)
        machine.start = machine.addState(accepting: accepts(start))
        var numbers = [start: machine.start]
        var states = [start]
        var current = 0
        while current < states.count {
            for (symbol, scalar) in scalars.enumerated() {
                guard let next = step(states[current], scalar) else { continue }
                let known = numbers[next]
                let target = known ?? machine.addState(accepting: accepts(next))
                if known == nil {
                    numbers[next] = target
                    states.append(next)
                }
                machine.setTarget(current + 1, symbol, target)
            }
            current += 1
        }
        self.init(machine, TextAlphabet(scalars.map { CodePointSet([$0...$0]) }))
    }

    package var isEmpty: Bool { machine.start == 0 }

    package var stateCount: Int { machine.stateCount }

    package func contains(_ text: String) -> Bool {
        var state = machine.start
        for scalar in text.unicodeScalars {
            guard let symbol = alphabet.symbol(of: scalar.value) else { return false }
            state = machine.target(state, symbol)
        }
        return machine.accepting[state]
    }

    /// How many characters its texts have: the least, and the most unless there is no limit. Nil without texts.
    package var lengthBounds: (least: Int, most: Int?)? {
        guard !isEmpty else { return nil }
        var least: Int?
        var level: Set<Int> = [machine.start]
        var seen = level
        var length = 0
        while least == nil, !level.isEmpty {
            if level.contains(where: { machine.accepting[$0] }) { least = length }
            length += 1
            level = Set(level.flatMap(successors)).subtracting(seen)
            seen.formUnion(level)
        }
        return least.map { ($0, longest) }
    }

    private func successors(_ state: Int) -> Set<Int> {
        Set((0..<machine.symbolCount).map { machine.target(state, $0) }).subtracting([0])
    }

    /// Every state but 0 leads to acceptance, so a cycle among them means that there is no greatest length.
    private var longest: Int? {
        let targets = (0..<machine.stateCount).map { $0 == 0 ? [] : successors($0) }
        var incoming = [Int](repeating: 0, count: machine.stateCount)
        for state in targets.indices { for target in targets[state] { incoming[target] += 1 } }
        var length = [Int](repeating: 0, count: machine.stateCount)
        var ready = incoming[machine.start] == 0 ? [machine.start] : []
        var done = 0
        while let state = ready.popLast() {
            done += 1
            for target in targets[state] {
                length[target] = max(length[target], length[state] + 1)
                incoming[target] -= 1
                if incoming[target] == 0 { ready.append(target) }
            }
        }
        return done == machine.stateCount - 1 ? length.max() : nil
    }
}

extension StateMachine {
    /// Where each state goes on a symbol.
    fileprivate func column(_ symbol: Int) -> [Int32] {
        (0..<stateCount).map { rows[$0 * symbolCount + symbol] }
    }

    /// The same machine over some of its symbols.
    fileprivate func keeping(_ symbols: [Int]) -> StateMachine {
        guard symbols.count < symbolCount else { return self }
        var result = StateMachine(symbolCount: symbols.count)
        for state in 1..<max(1, stateCount) { _ = result.addState(accepting: accepting[state]) }
        for state in 1..<max(1, stateCount) {
            for (new, old) in symbols.enumerated() { result.setTarget(state, new, target(state, old)) }
        }
        result.start = start
        return result
    }
}
