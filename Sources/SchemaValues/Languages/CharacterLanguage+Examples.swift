extension CharacterLanguage {
    /// A shortest text, of letters and digits where it can be.
    package var shortest: String? {
        switch inclusion(in: .nothing) {
        case .counterexample(let text): text
        case .included, .bounded: nil
        }
    }

    /// A longest text; nil where there is no limit, and without texts.
    package var longestText: String? {
        guard let most = lengthBounds?.most else { return nil }
        return text(ofLength: most)
    }

    /// A text of exactly that many characters; nil where there is none or looking for it would take too long.
    package func text(ofLength length: Int) -> String? {
        guard !isEmpty, length * machine.stateCount <= 40_000_000 else { return nil }
        // From the end: which states have a way of so many steps to acceptance.
        var layers = [machine.accepting]
        for step in 0..<length {
            let after = layers[step]
            layers.append(
                (0..<machine.stateCount).map { state in
                    state != 0 && (0..<machine.symbolCount).contains { after[machine.target(state, $0)] }
                })
        }
        guard layers[length][machine.start] else { return nil }
        let order = alphabet.readingOrder
        let samples = alphabet.samples
        var state = machine.start
        var scalars: [UInt32] = []
        for rest in stride(from: length, to: 0, by: -1) {
            guard let symbol = order.first(where: { layers[rest - 1][machine.target(state, $0)] }) else { return nil }
            scalars.append(samples[symbol])
            state = machine.target(state, symbol)
        }
        return String(scalars: scalars)
    }
}

/// Draws texts of a language: all of its machine is walked, short texts more often than long ones.
package struct TextSampler: Sendable {
    private let language: CharacterLanguage
    private let ranges: [[ClosedRange<UInt32>]]
    private let samples: [UInt32]
    /// For each state its symbols that lead on, and the one that leads to acceptance soonest.
    private let choices: [[Int]]
    private let exits: [Int]

    package init(_ language: CharacterLanguage) {
        self.language = language
        ranges = language.alphabet.ranges
        samples = language.alphabet.samples
        let machine = language.machine
        choices = (0..<machine.stateCount).map { state in
            (0..<machine.symbolCount).filter { machine.target(state, $0) != 0 }
        }
        exits = Self.exits(machine, choices)
    }

    private static func exits(_ machine: StateMachine, _ choices: [[Int]]) -> [Int] {
        var sources = [[(state: Int, symbol: Int)]](repeating: [], count: machine.stateCount)
        for state in choices.indices {
            for symbol in choices[state] { sources[machine.target(state, symbol)].append((state, symbol)) }
        }
        var exits = [Int](repeating: -1, count: machine.stateCount)
        var seen = machine.accepting
        var queue = (0..<machine.stateCount).filter { machine.accepting[$0] }
        var index = 0
        while index < queue.count {
            for (state, symbol) in sources[queue[index]] where !seen[state] {
                seen[state] = true
                exits[state] = symbol
                queue.append(state)
            }
            index += 1
        }
        return exits
    }

    /// A text of the language; nil when it has none.
    package func draw(using generator: inout some RandomNumberGenerator) -> String? {
        let machine = language.machine
        guard machine.start != 0 else { return nil }
        // Now and then a walk goes on as long as it can, so that the far ends are met too.
        let patience = [2, 6, 20, 60, 5_000][Int.random(in: 0..<5, using: &generator)]
        let prefersReadable = Bool.random(using: &generator)
        var state = machine.start
        var scalars: [UInt32] = []
        while true {
            let isOver = scalars.count >= patience
            if machine.accepting[state], isOver || choices[state].isEmpty { break }
            if machine.accepting[state], patience <= 60, Int.random(in: 0..<8, using: &generator) == 0 { break }
            guard let symbol = isOver ? exits[state] : choices[state].randomElement(using: &generator) else { break }
            scalars.append(character(of: symbol, readable: prefersReadable, using: &generator))
            state = machine.target(state, symbol)
        }
        return String(scalars: scalars)
    }

    private func character(
        of symbol: Int, readable: Bool, using generator: inout some RandomNumberGenerator
    ) -> UInt32 {
        if readable, Bool.random(using: &generator) { return samples[symbol] }
        guard let range = ranges[symbol].randomElement(using: &generator) else { return samples[symbol] }
        return switch Int.random(in: 0..<4, using: &generator) {
        case 0: range.lowerBound
        case 1: range.upperBound
        default: UInt32.random(in: range, using: &generator)
        }
    }
}
