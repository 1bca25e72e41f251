/// What happens to a text on its way to a field: each is a function on texts that a finite machine computes, so that
/// it takes regular languages to regular languages, in both directions.
package enum TextFunction: Hashable, Sendable {
    case normalise(Normaliser)
    case whiteSpace(WhiteSpace)
    /// White space of Unicode goes at both ends.
    case trim
    /// Decimal comma to point, minus sign to hyphen, spaces between groups of digits away.
    case decimalSigns
    /// CR and CR LF to LF.
    case lineFeeds

    /// The machine, and whether texts that it does not read stay as they are (the others read all texts).
    var machine: TextTransducer {
        switch self {
        case .normalise(let normaliser): normaliser.transducer
        case .whiteSpace(let rule): rule.transducer
        case .trim: .trimming
        case .decimalSigns: .decimalSigns
        case .lineFeeds: .lineFeeds
        }
    }
}

extension CharacterLanguage {
    /// The texts whose image is in this language.
    package func preimage(
        under function: TextFunction, limit: Int = defaultLimit
    ) throws(AutomatonError) -> CharacterLanguage {
        let machine = function.machine
        let read = try machine.preimage(of: self, limit: limit)
        guard machine.isPartial else { return read }
        let domain = try machine.preimage(of: .everything, limit: limit)
        return try read.union(subtracting(domain, limit: limit), limit: limit)
    }

    /// What the texts of this language become.
    package func image(
        under function: TextFunction, limit: Int = defaultLimit
    ) throws(AutomatonError) -> CharacterLanguage {
        let machine = function.machine
        let written = try machine.image(of: self, limit: limit)
        guard machine.isPartial else { return written }
        let domain = try machine.preimage(of: .everything, limit: limit)
        return try written.union(subtracting(domain, limit: limit), limit: limit)
    }
}

/// A finite machine that reads a text and writes another. It may guess, but every text that it reads to the end has one
/// result.
struct TextTransducer: Sendable {
    /// What is written for a character.
    enum Output: Hashable, Sendable {
        /// The character itself.
        case same
        case text([UInt32])
    }
    struct Edge: Sendable {
        var output: [Output]
        var target: Int
    }
    /// The characters that are told apart; all others are the last class.
    let singles: [UInt32]
    /// For each state and class the edges.
    let edges: [[[Edge]]]
    let initial: [Int]
    /// What is written at the end; nil where the text may not end.
    let endings: [[UInt32]?]
    /// Texts that it does not read are not changed.
    let isPartial: Bool

    /// States are computed as they are met. `step` gives for a character (nil for any that is not among `singles`) what
    /// is written and the state after.
    init<State: Hashable>(
        singles: [UInt32], initial: [State], isPartial: Bool = false,
        step: (State, UInt32?) -> [(output: [Output], next: State)], ending: (State) -> [UInt32]?
    ) {
        var numbers: [State: Int] = [:]
        var states: [State] = []
        func number(_ state: State) -> Int {
            if let known = numbers[state] { return known }
            numbers[state] = states.count
            states.append(state)
            return states.count - 1
        }
        self.singles = singles
        self.isPartial = isPartial
        self.initial = initial.map(number)
        var edges: [[[Edge]]] = []
        while edges.count < states.count {
            let state = states[edges.count]
            let classes = singles.map(UInt32?.some) + [nil]
            edges.append(classes.map { step(state, $0).map { Edge(output: $0.output, target: number($0.next)) } })
        }
        self.edges = edges
        endings = states.map(ending)
    }

    /// The texts that are read and whose result is in the language.
    func preimage(of language: CharacterLanguage, limit: Int) throws(AutomatonError) -> CharacterLanguage {
        let joined = TextAlphabet.joined(TextAlphabet(singling: singles), language.alphabet)
        let width = language.machine.stateCount
        var network = Pairs(alphabet: joined.alphabet)
        func follow(_ output: [Output], _ state: Int, _ symbol: Int) -> Int {
            output.reduce(state) { state, part in
                switch part {
                case .same: language.step(state, symbol)
                case .text(let scalars): language.state(after: scalars, from: state)
                }
            }
        }
        for state in initial { network.start(state * width + language.machine.start) }
        try network.explore(limit: limit) { pair, symbol in
            let own = joined.left[symbol]
            guard own >= 0 else { return [] }
            return edges[pair / width][own].compactMap { edge in
                let target = follow(edge.output, pair % width, joined.right[symbol])
                return target == 0 ? nil : edge.target * width + target
            }
        } isFinal: { pair in
            guard let ending = endings[pair / width] else { return false }
            return language.machine.accepting[language.state(after: ending, from: pair % width)]
        }
        return try network.language(limit: limit)
    }

    /// The results of the texts of the language that are read.
    func image(of language: CharacterLanguage, limit: Int) throws(AutomatonError) -> CharacterLanguage {
        let written = edges.joined().joined().flatMap(\.output).flatMap(\.scalars) + endings.compactMap { $0 }.joined()
        let told = Set(written + singles).sorted()
        let joined = TextAlphabet.joined(TextAlphabet(singling: told), language.alphabet)
        let classOf = joined.left.map { symbol -> Int in
            guard symbol >= 0 else { return -1 }
            return symbol < told.count ? singles.firstIndex(of: told[symbol]) ?? singles.count : singles.count
        }
        let width = language.machine.stateCount
        var network = TextNetwork(joined.alphabet)
        var nodes: [Int: Int] = [:]
        var queue: [Int] = []
        let end = network.addNode(final: true)
        func node(_ pair: Int, _ network: inout TextNetwork) -> Int {
            if let known = nodes[pair] { return known }
            nodes[pair] = network.addNode()
            queue.append(pair)
            return nodes[pair] ?? 0
        }
        func write(_ symbols: [Int], _ source: Int, _ target: Int, _ network: inout TextNetwork) {
            guard let last = symbols.last else { return network.connect(source, -1, target) }
            var from = source
            for symbol in symbols.dropLast() {
                let between = network.addNode()
                network.connect(from, symbol, between)
                from = between
            }
            network.connect(from, last, target)
        }
        let start = initial.map { node($0 * width + language.machine.start, &network) }
        var index = 0
        while index < queue.count {
            guard network.nodeCount <= limit * 4 else { throw .tooManyStates(limit: limit) }
            let pair = queue[index]
            index += 1
            let source = node(pair, &network)
            for symbol in 0..<joined.alphabet.count where classOf[symbol] >= 0 {
                let target = language.step(pair % width, joined.right[symbol])
                guard target != 0 else { continue }
                for edge in edges[pair / width][classOf[symbol]] {
                    let symbols = edge.output.flatMap { part -> [Int] in
                        switch part {
                        case .same: [symbol]
                        case .text(let scalars): scalars.compactMap(joined.alphabet.symbol)
                        }
                    }
                    write(symbols, source, node(edge.target * width + target, &network), &network)
                }
            }
            if language.machine.accepting[pair % width], let ending = endings[pair / width] {
                write(ending.compactMap(joined.alphabet.symbol), source, end, &network)
            }
        }
        return try network.language(from: start, limit: limit)
    }
}

extension TextTransducer.Output {
    fileprivate var scalars: [UInt32] {
        switch self {
        case .same: []
        case .text(let scalars): scalars
        }
    }
}

extension CharacterLanguage {
    fileprivate func state(after scalars: [UInt32], from state: Int) -> Int {
        scalars.reduce(state) { step($0, alphabet.symbol(of: $1) ?? -1) }
    }
}

/// The pairs of states of two machines that are met, as a network.
private struct Pairs {
    private var network: TextNetwork
    private var nodes: [Int: Int] = [:]
    private var queue: [Int] = []
    private var starts: [Int] = []
    private let symbols: Int

    init(alphabet: TextAlphabet) {
        network = TextNetwork(alphabet)
        symbols = alphabet.count
    }

    mutating func start(_ pair: Int) { starts.append(node(pair)) }

    private mutating func node(_ pair: Int) -> Int {
        if let known = nodes[pair] { return known }
        let new = network.addNode()
        nodes[pair] = new
        queue.append(pair)
        return new
    }

    mutating func explore(
        limit: Int, _ next: (Int, Int) -> [Int], isFinal: (Int) -> Bool
    ) throws(AutomatonError) {
        let end = network.addNode(final: true)
        var index = 0
        while index < queue.count {
            guard queue.count <= limit * 2 else { throw .tooManyStates(limit: limit) }
            let pair = queue[index]
            index += 1
            let source = node(pair)
            if isFinal(pair) { network.connect(source, -1, end) }
            for symbol in 0..<symbols {
                for target in next(pair, symbol) { network.connect(source, symbol, node(target)) }
            }
        }
    }

    func language(limit: Int) throws(AutomatonError) -> CharacterLanguage {
        try network.language(from: starts, limit: limit)
    }
}
