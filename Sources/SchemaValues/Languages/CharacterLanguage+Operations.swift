extension CharacterLanguage {
    /// Texts in both languages.
    package func intersection(
        _ other: CharacterLanguage, limit: Int = defaultLimit
    ) throws(AutomatonError) -> CharacterLanguage {
        try combined(with: other, limit: limit) { $0 && $1 }
    }

    /// Texts in either language.
    package func union(_ other: CharacterLanguage, limit: Int = defaultLimit) throws(AutomatonError)
        -> CharacterLanguage
    {
        try combined(with: other, limit: limit) { $0 || $1 }
    }

    /// Texts in this language and not in the other.
    package func subtracting(
        _ other: CharacterLanguage, limit: Int = defaultLimit
    ) throws(AutomatonError) -> CharacterLanguage {
        try combined(with: other, limit: limit) { $0 && !$1 }
    }

    /// Product construction; `accept` must be false for false and false.
    private func combined(
        with other: CharacterLanguage, limit: Int, accept: (Bool, Bool) -> Bool
    ) throws(AutomatonError) -> CharacterLanguage {
        let joined = TextAlphabet.joined(alphabet, other.alphabet)
        var product = StateMachine(symbolCount: joined.alphabet.count)
        var numbers: [Int: Int] = [:]
        var pairs = [(left: 0, right: 0)]
        func state(_ left: Int, _ right: Int) -> Int {
            // A pair from which nothing can be accepted is the dead state; this keeps products small.
            if !accept(left != 0, right != 0), !accept(left != 0, false), !accept(false, right != 0) { return 0 }
            let key = left * other.machine.stateCount + right
            if let known = numbers[key] { return known }
            let new = product.addState(accepting: accept(machine.accepting[left], other.machine.accepting[right]))
            numbers[key] = new
            pairs.append((left, right))
            return new
        }
        product.start = state(machine.start, other.machine.start)
        var current = 1
        while current < pairs.count {
            guard pairs.count <= limit else { throw .tooManyStates(limit: limit) }
            let (left, right) = pairs[current]
            for symbol in 0..<joined.alphabet.count {
                let next = state(step(left, joined.left[symbol]), other.step(right, joined.right[symbol]))
                product.setTarget(current, symbol, next)
            }
            current += 1
        }
        return CharacterLanguage(product, joined.alphabet)
    }

    /// The state after a class of characters, -1 for characters that are in no text.
    func step(_ state: Int, _ symbol: Int) -> Int { symbol < 0 ? 0 : machine.target(state, symbol) }

    /// Whether every text is in the other language too, with a shortest text that is not. Nothing is built: pairs of
    /// states are looked at breadth first, at most `bound` of them.
    package func inclusion(in other: CharacterLanguage, bound: Int = 1_000_000) -> Inclusion {
        let joined = TextAlphabet.joined(alphabet, other.alphabet)
        let order = joined.alphabet.readingOrder.filter { joined.left[$0] >= 0 }
        let samples = joined.alphabet.samples
        var parents: [(parent: Int, symbol: Int)] = [(-1, 0)]
        var pairs = [(left: machine.start, right: other.machine.start)]
        var seen: Set<Int> = [machine.start * other.machine.stateCount + other.machine.start]
        var current = 0
        while current < pairs.count {
            let (left, right) = pairs[current]
            if machine.accepting[left], !other.machine.accepting[right] {
                return .counterexample(Self.text(endingAt: current, parents, samples))
            }
            for symbol in order {
                let next = (left: step(left, joined.left[symbol]), right: other.step(right, joined.right[symbol]))
                guard next.left != 0, seen.insert(next.left * other.machine.stateCount + next.right).inserted else {
                    continue
                }
                guard pairs.count < bound else { return .bounded(bound) }
                pairs.append(next)
                parents.append((current, symbol))
            }
            current += 1
        }
        return .included
    }

    private static func text(
        endingAt index: Int, _ parents: [(parent: Int, symbol: Int)], _ samples: [UInt32]
    ) -> String {
        var scalars: [UInt32] = []
        var index = index
        while parents[index].parent >= 0 {
            scalars.append(samples[parents[index].symbol])
            index = parents[index].parent
        }
        return String(scalars: scalars.reversed())
    }
}

extension String {
    /// The text of some code points, all of them characters.
    init(scalars: [UInt32]) {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars.compactMap(Unicode.Scalar.init))
        self = String(view)
    }
}
