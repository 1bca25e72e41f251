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
        self.init(numbering: try speller.spell())
    }

    /// Makes the final tables from a minimal machine over the symbols that `symbolOf` gives each byte. The machine must
    /// be numbered breadth first, and the symbols in the order of their first bytes.
    init(numbering machine: StateMachine, symbolOf: [Int] = Array(0..<256)) {
        var classes = ByteClasses()
        machine.rows.withUnsafeBufferPointer { rows in
            for state in 0..<machine.stateCount {
                classes.separate(
                    by: rows.extracting(state * machine.symbolCount..<(state + 1) * machine.symbolCount), symbolOf)
            }
        }
        var rows: [UInt16] = []
        rows.reserveCapacity(machine.stateCount * classes.first.count)
        for state in 0..<machine.stateCount {
            for byte in classes.first { rows.append(UInt16(machine.target(state, symbolOf[byte]))) }
        }
        self.init(
            trusted: classes.classOf.map { UInt8($0) }, classCount: classes.first.count, rows: rows,
            start: UInt16(machine.start),
            accepting: machine.accepting)
    }

    /// As above, from a machine that may not be minimal yet.
    init(minimising machine: StateMachine, symbolOf: [Int], stateLimit: Int) throws(AutomatonError) {
        let minimal = machine.minimised()
        guard minimal.stateCount <= min(stateLimit + 1, 65_536) else { throw .tooManyStates(limit: stateLimit) }
        self.init(numbering: minimal, symbolOf: symbolOf)
    }
}

/// Bytes put into classes, numbered by their first byte.
private struct ByteClasses {
    private(set) var classOf = [Int](repeating: 0, count: 256)
    /// The first byte of each class.
    private(set) var first = [0]

    /// Splits the classes so that bytes of one have the same target; `row` has one for each symbol.
    mutating func separate(by row: UnsafeBufferPointer<Int32>, _ symbolOf: [Int]) {
        let expected = first.map { row[symbolOf[$0]] }
        guard !(0..<256).allSatisfy({ row[symbolOf[$0]] == expected[classOf[$0]] }) else { return }
        // The parts of each class so far, the latest first.
        var latest = [Int](repeating: -1, count: expected.count)
        var parts: [(target: Int32, earlier: Int)] = []
        first = []
        for byte in 0..<256 {
            let (old, wanted) = (classOf[byte], row[symbolOf[byte]])
            var part = latest[old]
            while part >= 0, parts[part].target != wanted { part = parts[part].earlier }
            if part < 0 {
                part = parts.count
                parts.append((wanted, latest[old]))
                latest[old] = part
                first.append(byte)
            }
            classOf[byte] = part
        }
    }
}

/// Turns a machine over classes of characters into one over bytes.
private struct UTF8Speller {
    private let machine: StateMachine
    private let pieces: [(range: ClosedRange<UInt32>, symbol: Int)]
    private let stateLimit: Int
    private var result: StateMachine
    /// Trie over the bytes of all characters, made once; a leaf is a class.
    private var trie = CharacterTrie()
    private var known: [[Int32]: Int] = [:]
    private var memo: [Int: Int] = [:]
    private var isOverLimit = false

    init(_ machine: StateMachine, _ alphabet: CharacterPartition, stateLimit: Int) {
        self.machine = machine
        self.pieces = alphabet.pieces
        self.stateLimit = min(stateLimit, 65_535)
        result = StateMachine(symbolCount: 256)
    }

    mutating func spell() throws(AutomatonError) -> StateMachine {
        guard machine.stateCount <= stateLimit + 1 else { throw .tooManyStates(limit: stateLimit) }
        trie.build(pieces)
        for state in 1..<max(1, machine.stateCount) { _ = result.addState(accepting: machine.accepting[state]) }
        result.start = machine.start
        for state in 1..<max(1, machine.stateCount) {
            memo.removeAll(keepingCapacity: true)
            for (byte, node) in trie.roots.enumerated() where node >= 0 {
                result.setTarget(state, byte, expand(node, from: state))
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
        let children = trie.children(node).map { Int32(expand($0, from: state)) }
        let target = share(children)
        memo[node] = target
        return target
    }

    private mutating func share(_ children: [Int32]) -> Int {
        guard children.contains(where: { $0 != 0 }) else { return 0 }
        if let state = known[children] { return state }
        let state = result.addState(accepting: false)
        for (offset, target) in children.enumerated() { result.setTarget(state, 0x80 + offset, Int(target)) }
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

    mutating func build(_ pieces: [(range: ClosedRange<UInt32>, symbol: Int)]) {
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
