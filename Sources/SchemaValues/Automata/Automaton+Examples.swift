extension Automaton {
    /// A shortest text of the language, of letters and digits where it can be; nil when there is none.
    public var shortestExample: String? {
        if isEmpty { return nil }
        return String(decoding: ExampleTree(self).suffix(from: Int(start)), as: UTF8.self)
    }

    /// Up to `count` different texts of the language, the same ones each time. Together they use every transition, as
    /// far as `count` goes: for each, the text goes the shortest way there, takes it by the first and the last of its
    /// bytes, and ends the shortest way. Then follow the shortest other texts.
    public func examples(count: Int) -> [String] {
        guard !isEmpty, count > 0 else { return [] }
        let tree = ExampleTree(self)
        var seen: Set<[UInt8]> = []
        var result: [String] = []
        func add(_ bytes: [UInt8]) {
            if result.count < count, seen.insert(bytes).inserted {
                result.append(String(decoding: bytes, as: UTF8.self))
            }
        }
        add(tree.suffix(from: Int(start)))
        for state in tree.reached {
            let prefix = tree.prefix(to: state)
            for byte in tree.boundaryBytes {
                let next = step(state, byte)
                if next != 0 { add(prefix + [byte] + tree.suffix(from: next)) }
                if result.count == count { return result }
            }
        }
        // Few transitions, so the shortest ways on from the start fill up what is left.
        var ways: [(bytes: [UInt8], state: Int)] = [([], Int(start))]
        var current = 0
        while current < ways.count, ways.count < count * 8, result.count < count {
            let (bytes, state) = ways[current]
            current += 1
            for byte in tree.boundaryBytes {
                let next = step(state, byte)
                guard next != 0 else { continue }
                ways.append((bytes + [byte], next))
                add(bytes + [byte] + tree.suffix(from: next))
            }
        }
        return result
    }

    /// Up to `count` texts that are just outside of the language, the same ones each time: texts of the language that
    /// break off, or have one character replaced or put in. Where there are too few, others outside follow.
    public func nearMisses(count: Int, stateLimit: Int = defaultStateLimit) throws(AutomatonError) -> [String] {
        guard count > 0 else { return [] }
        var seen: Set<[UInt8]> = []
        var result: [String] = []
        func add(_ bytes: [UInt8]) {
            let text = String(decoding: bytes, as: UTF8.self)
            if result.count < count, !matches(text), seen.insert(bytes).inserted { result.append(text) }
        }
        let tree = ExampleTree(self)
        let intruders = strangers(tree.boundaryBytes)
        for state in tree.reached where !isInsideCharacter(state) {
            let prefix = tree.prefix(to: state)
            add(prefix)
            for intruder in intruders where !matches(String(decoding: prefix + intruder, as: UTF8.self)) {
                add(prefix + intruder + tree.suffix(from: state))
                if let next = tree.nextCharacter(from: state, self) {
                    add(prefix + intruder + tree.suffix(from: next))
                }
            }
            if result.count == count { return result }
        }
        let outside = try complement(stateLimit: stateLimit)
        for text in outside.examples(count: count) where result.count < count { add(Array(text.utf8)) }
        return result
    }

    /// A text of exactly `length` characters; nil where there is none, or only beyond the bound of the search.
    public func example(ofLength length: Int) -> String? {
        let outcome = TextConditions(required: [self], minLength: length, maxLength: length).shortestText()
        if case .found(let text) = outcome { return text }
        return nil
    }

    /// The shortest text, one of the greatest length, and where that is unbounded or above `cap`, one of the greatest
    /// length up to `cap` that is found going down from there.
    public func textsAtLengthBounds(cap: Int) -> [String] {
        guard let bounds = lengthBounds, let shortest = shortestExample else { return [] }
        let longest = Swift.min(bounds.max ?? cap, cap)
        guard longest > bounds.min else { return [shortest] }
        for length in stride(from: longest, to: bounds.min, by: -1).prefix(64) {
            if let text = example(ofLength: length) { return [shortest, text] }
        }
        return [shortest]
    }

    /// Characters to break a text with: one of each kind of byte in ASCII, and letters beyond it.
    private func strangers(_ bytes: [UInt8]) -> [[UInt8]] {
        let ascii = bytes.filter { $0 < 0x80 && ($0 >= 0x20 || isSpace($0)) }.map { [$0] }
        return ascii + ["\u{E4}", "\u{20AC}", "\u{1F600}"].map { Array($0.utf8) }
    }

    /// Whether some bytes of a character have been read and not all.
    private func isInsideCharacter(_ state: Int) -> Bool { (0x80..<0xC0).contains { step(state, UInt8($0)) != 0 } }

    /// The lengths in characters that texts of the language have: the least, and the greatest unless unbounded.
    public var lengthBounds: (min: Int, max: Int?)? {
        if isEmpty { return nil }
        return (shortestLength(), longestLength())
    }

    /// Breadth first by characters: bytes that continue a character cost nothing.
    private func shortestLength() -> Int {
        var length = 0
        var level = [Int(start)]
        var seen = [Bool](repeating: false, count: stateCount)
        while !level.isEmpty {
            var next: [Int] = []
            var index = 0
            while index < level.count {
                let state = level[index]
                index += 1
                guard !seen[state] else { continue }
                seen[state] = true
                if accepting[state] { return length }
                for byte in 0..<256 {
                    let target = step(state, UInt8(byte))
                    guard target != 0 else { continue }
                    if byte & 0xC0 == 0x80 { level.append(target) } else { next.append(target) }
                }
            }
            length += 1
            level = next
        }
        return length
    }

    /// Every state but 0 leads to acceptance, so a cycle among them means there is no greatest length.
    private func longestLength() -> Int? {
        var incoming = [Int](repeating: 0, count: stateCount)
        let successors = (0..<stateCount).map { state in
            Set((0..<256).map { step(state, UInt8($0)) << 1 | ($0 & 0xC0 == 0x80 ? 0 : 1) }.filter { $0 >> 1 != 0 })
        }
        for targets in successors { for target in targets { incoming[target >> 1] += 1 } }
        var longest = [Int](repeating: 0, count: stateCount)
        var ready = incoming[Int(start)] == 0 ? [Int(start)] : []
        var done = 0
        while let state = ready.popLast() {
            done += 1
            for target in successors[state] {
                longest[target >> 1] = max(longest[target >> 1], longest[state] + (target & 1))
                incoming[target >> 1] -= 1
                if incoming[target >> 1] == 0 { ready.append(target >> 1) }
            }
        }
        return done == stateCount - 1 ? longest.max() : nil
    }
}

/// Bytes in the order in which examples prefer them: what people can read first.
enum ReadableBytes {
    static let preference: [UInt8] = {
        let readable = Array("abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_.,:/".utf8)
        let printable = (0x21...0x7E).map { UInt8($0) } + [0x20]
        // The letters a-umlaut, o-umlaut and their like come first among the others.
        let others = [0xC3, 0xA4] + (0x80...0xFF).map { UInt8($0) } + (0x00...0x1F).map { UInt8($0) } + [0x7F]
        var seen: Set<UInt8> = []
        return (readable + printable + others).filter { seen.insert($0).inserted }
    }()

    /// The first byte of each symbol, best first.
    static func order(symbolOf: [Int]) -> [UInt8] {
        var seen: Set<Int> = []
        return preference.filter { seen.insert(symbolOf[Int($0)]).inserted }
    }
}

/// The shortest ways to each state and from each state to acceptance.
private struct ExampleTree {
    /// States but 0 in breadth-first order.
    private(set) var reached: [Int] = []
    /// For each class of bytes its best, first and last byte.
    let boundaryBytes: [UInt8]
    private var entry: [(parent: Int, byte: UInt8)]
    private var exit: [(target: Int, byte: UInt8)]

    init(_ automaton: Automaton) {
        let classOf = automaton.classes.map { Int($0) }
        let order = ReadableBytes.order(symbolOf: classOf)
        var ends: [[UInt8]] = Array(repeating: [], count: automaton.classCount)
        for byte in 0..<256 { ends[classOf[byte]].append(UInt8(byte)) }
        var bytes: [UInt8] = []
        for best in order {
            let members = ends[classOf[Int(best)]]
            for byte in [best, members.first ?? best, members.last ?? best] where !bytes.contains(byte) {
                bytes.append(byte)
            }
        }
        boundaryBytes = bytes
        entry = Array(repeating: (-1, 0), count: automaton.stateCount)
        exit = Array(repeating: (-1, 0), count: automaton.stateCount)
        var sources: [[(state: Int, byte: UInt8)]] = Array(repeating: [], count: automaton.stateCount)
        var seen = [Bool](repeating: false, count: automaton.stateCount)
        seen[0] = true
        seen[Int(automaton.start)] = true
        reached = automaton.start == 0 ? [] : [Int(automaton.start)]
        var index = 0
        while index < reached.count {
            let state = reached[index]
            index += 1
            for byte in order {
                let target = automaton.step(state, byte)
                if target != 0 { sources[target].append((state, byte)) }
                guard !seen[target] else { continue }
                seen[target] = true
                entry[target] = (state, byte)
                reached.append(target)
            }
        }
        findExits(automaton, sources)
    }

    private mutating func findExits(_ automaton: Automaton, _ sources: [[(state: Int, byte: UInt8)]]) {
        var queue = (0..<automaton.stateCount).filter { automaton.accepting[$0] }
        var seen = automaton.accepting
        var index = 0
        while index < queue.count {
            let target = queue[index]
            index += 1
            for (state, byte) in sources[target] where !seen[state] {
                seen[state] = true
                exit[state] = (target, byte)
                queue.append(state)
            }
        }
    }

    func prefix(to state: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        var state = state
        while entry[state].parent >= 0 {
            bytes.append(entry[state].byte)
            state = entry[state].parent
        }
        return bytes.reversed()
    }

    /// The state after the next character on the shortest way from `state` to acceptance.
    func nextCharacter(from state: Int, _ automaton: Automaton) -> Int? {
        guard exit[state].target >= 0 else { return nil }
        var next = exit[state].target
        while exit[next].target >= 0, exit[next].byte & 0xC0 == 0x80 { next = exit[next].target }
        return next
    }

    func suffix(from state: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        var state = state
        while exit[state].target >= 0 {
            bytes.append(exit[state].byte)
            state = exit[state].target
        }
        return bytes
    }
}
