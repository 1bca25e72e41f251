extension Automaton {
    /// The automaton of a regular expression.
    ///
    /// Counted repetition is written out here, so large counts end in `tooManyStates`; `PatternMatcher` counts instead.
    public init(_ expression: RegularExpression, stateLimit: Int = defaultStateLimit) throws(AutomatonError) {
        self = try Automaton(expression.root, stateLimit: stateLimit)
    }

    init(_ root: PatternNode, stateLimit: Int = defaultStateLimit) throws(AutomatonError) {
        guard let positions = PositionAutomaton(root, limit: stateLimit * 4) else {
            throw .tooManyStates(limit: stateLimit)
        }
        let machine = try positions.determinised(stateLimit: stateLimit).minimised()
        self = try Automaton(machine, alphabet: positions.alphabet, stateLimit: stateLimit)
    }

    /// Spells the characters of a minimal machine out in UTF-8. The result is minimal too: what stands between two
    /// characters is shared wherever it leads to the same states.
    init(_ machine: StateMachine, alphabet: CharacterPartition, stateLimit: Int) throws(AutomatonError) {
        var speller = UTF8Speller(machine, alphabet, stateLimit: stateLimit)
        let machine = try speller.spell()
        self.init(numbering: machine, symbolOf: speller.symbols.symbolOf)
    }

    /// Makes the final tables from a minimal machine over the symbols that `symbolOf` gives each byte. The machine must
    /// be numbered breadth first, and the symbols in the order of their first bytes.
    init(numbering machine: StateMachine, symbolOf: [Int]) {
        var classes = SymbolClasses(count: machine.symbolCount)
        machine.rows.withUnsafeBufferPointer { rows in
            for state in 0..<machine.stateCount {
                classes.separate(
                    by: rows.extracting(state * machine.symbolCount..<(state + 1) * machine.symbolCount))
            }
        }
        var rows: [UInt16] = []
        rows.reserveCapacity(machine.stateCount * classes.first.count)
        for state in 0..<machine.stateCount {
            for symbol in classes.first { rows.append(UInt16(machine.target(state, symbol))) }
        }
        self.init(
            trusted: symbolOf.map { UInt8(classes.classOf[$0]) }, classCount: classes.first.count, rows: rows,
            start: UInt16(machine.start),
            accepting: machine.accepting)
    }

    /// As above, from a machine that may not be minimal yet.
    init(minimising machine: StateMachine, symbolOf: [Int], stateLimit: Int) throws(AutomatonError) {
        try self.init(minimal: machine.minimised(), symbolOf: symbolOf, stateLimit: stateLimit)
    }

    init(minimal: StateMachine, symbolOf: [Int], stateLimit: Int) throws(AutomatonError) {
        guard minimal.stateCount <= min(stateLimit + 1, 65_536) else { throw .tooManyStates(limit: stateLimit) }
        self.init(numbering: minimal, symbolOf: symbolOf)
    }
}

/// Symbols put into classes, numbered by their first symbol.
private struct SymbolClasses {
    private(set) var classOf: [Int]
    /// The first symbol of each class.
    private(set) var first = [0]

    init(count: Int) { classOf = [Int](repeating: 0, count: count) }

    /// Splits the classes so that symbols of one have the same target in `row`.
    mutating func separate(by row: UnsafeBufferPointer<Int32>) {
        let expected = first.map { row[$0] }
        guard !classOf.indices.allSatisfy({ row[$0] == expected[classOf[$0]] }) else { return }
        // The parts of each class so far, the latest first.
        var latest = [Int](repeating: -1, count: expected.count)
        var parts: [(target: Int32, earlier: Int)] = []
        first = []
        for symbol in classOf.indices {
            let (old, wanted) = (classOf[symbol], row[symbol])
            var part = latest[old]
            while part >= 0, parts[part].target != wanted { part = parts[part].earlier }
            if part < 0 {
                part = parts.count
                parts.append((wanted, latest[old]))
                latest[old] = part
                first.append(symbol)
            }
            classOf[symbol] = part
        }
    }
}

/// Turns a machine over classes of characters into one over bytes.
private struct UTF8Speller {
    private let machine: StateMachine
    private let stateLimit: Int
    private var result: StateMachine
    /// Trie over the bytes of all characters; a leaf is a class.
    private let trie: CharacterTrie
    /// Bytes that the trie tells apart, in the order of their first bytes.
    let symbols: (symbolOf: [Int], count: Int, sample: [UInt8])
    /// The symbols that are not first bytes of characters, with where they stand among a branch's children.
    private let continuations: [(symbol: Int, child: Int)]
    private var known: [[Int32]: Int] = [:]
    private var memo: [Int: Int] = [:]

    init(_ machine: StateMachine, _ alphabet: CharacterPartition, stateLimit: Int) {
        self.machine = machine
        self.stateLimit = min(stateLimit, 65_535)
        let trie = CharacterTrie(alphabet.pieces)
        let keys = trie.byteKeys()
        let symbols = Automaton.numberedByFirstByte { keys[$0] }
        self.trie = trie
        self.symbols = symbols
        continuations = symbols.sample.enumerated().filter { 0x80..<0xC0 ~= $1 && keys[Int($1)] != CharacterTrie.dead }
            .map { ($0, Int($1) - 0x80) }
        result = StateMachine(symbolCount: symbols.count)
    }

    mutating func spell() throws(AutomatonError) -> StateMachine {
        guard machine.stateCount <= stateLimit + 1 else { throw .tooManyStates(limit: stateLimit) }
        for state in 1..<max(1, machine.stateCount) { _ = result.addState(accepting: machine.accepting[state]) }
        result.start = machine.start
        for state in 1..<max(1, machine.stateCount) {
            memo.removeAll(keepingCapacity: true)
            for (symbol, byte) in symbols.sample.enumerated() where trie.roots[Int(byte)] >= 0 {
                result.setTarget(state, symbol, expand(trie.roots[Int(byte)], from: state))
            }
            guard result.stateCount <= stateLimit + 1 else { throw .tooManyStates(limit: stateLimit) }
        }
        return result.renumbered()
    }

    /// The state that stands for a trie node when the character began in `state`.
    private mutating func expand(_ node: Int, from state: Int) -> Int {
        if node < 0 { return 0 }
        if let symbol = trie.leafClass(node) { return machine.target(state, symbol) }
        if let done = memo[node] { return done }
        let children = trie.children(node)
        let target = share(continuations.map { Int32(expand(children[$0.child], from: state)) })
        memo[node] = target
        return target
    }

    private mutating func share(_ children: [Int32]) -> Int {
        guard children.contains(where: { $0 != 0 }) else { return 0 }
        if let state = known[children] { return state }
        let state = result.addState(accepting: false)
        for (continuation, target) in zip(continuations, children) {
            result.setTarget(state, continuation.symbol, Int(target))
        }
        known[children] = state
        return state
    }
}

/// The UTF-8 forms of the characters of a partition, as a trie in which equal branches are one.
private struct CharacterTrie {
    /// For each first byte the node, or -1.
    private(set) var roots = [Int](repeating: -1, count: 256)
    private enum Node: Hashable {
        case leaf(Int)
        case branch([Int])
    }
    private var nodes: [Node] = []
    private var numbers: [Node: Int] = [:]

    func leafClass(_ node: Int) -> Int? {
        if case .leaf(let symbol) = nodes[node] { return symbol }
        return nil
    }

    func children(_ node: Int) -> [Int] {
        if case .branch(let children) = nodes[node] { return children }
        return []
    }

    init(_ pieces: [(range: ClosedRange<UInt32>, symbol: Int)]) {
        for byte in 0..<0x80 { roots[byte] = block(from: UInt32(byte), size: 1, pieces) }
        for byte in 0xC2..<0xE0 { roots[byte] = block(from: UInt32(byte & 0x1F) << 6, size: 1 << 6, pieces) }
        // Overlong forms and surrogates hold no class: the pieces begin at the first character of each length.
        for byte in 0xE0..<0xF0 {
            roots[byte] = block(from: UInt32(byte & 0x0F) << 12, size: 1 << 12, pieces, atLeast: 0x800)
        }
        for byte in 0xF0..<0xF5 {
            roots[byte] = block(from: UInt32(byte & 0x07) << 18, size: 1 << 18, pieces, atLeast: 0x10000)
        }
    }

    /// The key of a byte that begins no character and continues none.
    static let dead = -1

    /// For each byte a key: bytes of the same key lead to the same nodes wherever they stand.
    func byteKeys() -> [Int] {
        var keys = roots
        var columns: [[Int]] = (0..<64).map { _ in [] }
        for case .branch(let children) in nodes {
            for (child, node) in children.enumerated() { columns[child].append(node) }
        }
        var known: [[Int]: Int] = [:]
        for (child, column) in columns.enumerated() where column.contains(where: { $0 >= 0 }) {
            let number = known[column] ?? known.count
            known[column] = number
            // Beyond the nodes, which are the keys of first bytes.
            keys[0x80 + child] = nodes.count + number
        }
        return keys
    }

    private mutating func block(
        from base: UInt32, size: UInt32, _ pieces: [(range: ClosedRange<UInt32>, symbol: Int)], atLeast: UInt32 = 0
    ) -> Int {
        let low = max(base, atLeast)
        guard low < base + size else { return -1 }
        let first = firstPiece(reaching: low, pieces)
        guard first < pieces.count, pieces[first].range.lowerBound < base + size else { return -1 }
        if size == 1 { return number(.leaf(pieces[first].symbol)) }
        let step = size >> 6
        let covers = pieces[first].range.lowerBound <= base && pieces[first].range.upperBound >= base + (size - 1)
        if covers, low == base {
            let child = block(from: base, size: step, pieces)
            return number(.branch([Int](repeating: child, count: 64)))
        }
        var children: [Int] = []
        for offset in 0..<UInt32(64) {
            children.append(block(from: base + offset * step, size: step, pieces, atLeast: atLeast))
        }
        return children.allSatisfy { $0 < 0 } ? -1 : number(.branch(children))
    }

    private func firstPiece(reaching low: UInt32, _ pieces: [(range: ClosedRange<UInt32>, symbol: Int)]) -> Int {
        var begin = 0
        var end = pieces.count
        while begin < end {
            let middle = (begin + end) / 2
            if pieces[middle].range.upperBound < low { begin = middle + 1 } else { end = middle }
        }
        return begin
    }

    private mutating func number(_ node: Node) -> Int {
        if let known = numbers[node] { return known }
        nodes.append(node)
        numbers[node] = nodes.count - 1
        return nodes.count - 1
    }
}
