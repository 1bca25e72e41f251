/// Conditions that a text has to meet all at once: languages that it is in, languages that it is not in, and its
/// length in characters.
///
/// They are looked at side by side, so that a conjunction of patterns, a checksum and a length need never be one
/// automaton: `a.intersection(b)` may be too large where the search for a text in both is short.
///
///     TextConditions(required: [source], excluded: [target]).shortestText()   // why the source does not fit
public struct TextConditions: Sendable {
    public var required: [Automaton]
    public var excluded: [Automaton]
    public var minLength: Int
    public var maxLength: Int?

    public init(
        required: [Automaton] = [], excluded: [Automaton] = [], minLength: Int = 0, maxLength: Int? = nil
    ) {
        self.required = required
        self.excluded = excluded
        self.minLength = max(0, minLength)
        self.maxLength = maxLength
    }

    /// What a search for a text ends with.
    public enum Outcome: Hashable, Sendable {
        case found(String)
        /// No text meets the conditions.
        case none
        /// More combinations of states than the bound would have to be looked at.
        case bounded(Int)
    }

    /// How many combinations of states are looked at where no bound is given: some tens of megabytes.
    public static let defaultBound = 1_000_000

    /// A text of the fewest characters that meets the conditions, of letters and digits where it can be.
    public func shortestText(bound: Int = defaultBound) -> Outcome {
        if let maxLength, maxLength < minLength { return .none }
        var search = TextSearch(self, bound: bound)
        return search.run()
    }

    /// Whether the text meets the conditions.
    public func admit(_ text: String) -> Bool {
        let length = text.unicodeScalars.count
        return length >= minLength && length <= maxLength ?? length && Automaton.everything.matches(text)
            && required.allSatisfy { $0.matches(text) } && !excluded.contains { $0.matches(text) }
    }

    /// All of it as one language.
    public func language(stateLimit: Int = Automaton.defaultStateLimit) throws(AutomatonError) -> Automaton {
        var result = Automaton.everything
        for language in required { result = try result.intersection(language, stateLimit: stateLimit) }
        for language in excluded { result = try result.subtracting(language, stateLimit: stateLimit) }
        guard minLength > 0 || maxLength != nil else { return result }
        return try result.ofLength(min: minLength, max: maxLength, stateLimit: stateLimit)
    }

    /// A shortest text that meets these conditions and not the `others`; `none` where these include those of the
    /// others. Each condition is asked alone, so that the bound is for each of them.
    public func shortestText(outside others: TextConditions, bound: Int = defaultBound) -> Outcome {
        var best: Outcome = .none
        for violation in violations(of: others) {
            switch (violation.shortestText(bound: bound), best) {
            case (.none, _): continue
            case (.found(let text), .found(let known)) where known.unicodeScalars.count <= text.unicodeScalars.count:
                continue
            case (.bounded, .found): continue
            case (let outcome, _): best = outcome
            }
        }
        return best
    }

    /// For each way to break the others, these conditions and that one.
    private func violations(of others: TextConditions) -> [TextConditions] {
        var result: [TextConditions] = []
        func add(_ change: (inout TextConditions) -> Void) {
            var conditions = self
            change(&conditions)
            result.append(conditions)
        }
        for language in others.required where !required.contains(language) { add { $0.excluded.append(language) } }
        for language in others.excluded where !excluded.contains(language) { add { $0.required.append(language) } }
        if others.minLength > minLength { add { $0.maxLength = min($0.maxLength ?? .max, others.minLength - 1) } }
        if let longest = others.maxLength { add { $0.minLength = max($0.minLength, longest + 1) } }
        return result
    }
}

extension Automaton {
    /// The texts of the language that have `min` to `max` characters.
    public func ofLength(
        min: Int, max: Int?, stateLimit: Int = defaultStateLimit
    ) throws(AutomatonError) -> Automaton {
        let symbols = Self.numberedByFirstByte { Int(classes[$0]) << 1 | ($0 & 0xC0 == 0x80 ? 1 : 0) }
        let limit = max ?? min
        guard min <= limit else { return .nothing }
        return try Automaton(symbols: symbols, start: [Int(start), 0], stateLimit: stateLimit) { state, byte in
            let target = step(state[0], byte)
            let length = state[1] + (byte & 0xC0 == 0x80 ? 0 : 1)
            if target == 0 || max != nil && length > limit { return nil }
            return [target, Swift.min(length, limit)]
        } accepts: {
            accepting[$0[0]] && $0[1] >= min
        }
    }
}

/// Looks through combinations of states, those that fewer characters lead to first.
private struct TextSearch {
    private let automata: [Automaton]
    private let requiredCount: Int
    private let minLength: Int
    private let maxLength: Int?
    private let bound: Int
    /// A byte for each group that no condition tells apart: those that begin a character, those that continue one.
    private let beginning, continuing: [UInt8]
    private var seen: TupleTable
    private var parents: [(parent: Int32, byte: UInt8)] = []

    init(_ conditions: TextConditions, bound: Int) {
        // Texts are of XML characters in well-formed UTF-8, whatever the conditions leave open.
        let required = conditions.required.isEmpty ? [.everything] : conditions.required
        automata = required + conditions.excluded
        requiredCount = required.count
        minLength = conditions.minLength
        maxLength = conditions.maxLength
        self.bound = bound
        var symbolOf = [Int](repeating: 0, count: 256)
        for automaton in automata {
            symbolOf = Automaton.numberedByFirstByte { symbolOf[$0] << 8 | Int(automaton.classes[$0]) }.symbolOf
        }
        let bytes = ReadableBytes.order(symbolOf: (0..<256).map { symbolOf[$0] << 1 | ($0 & 0xC0 == 0x80 ? 1 : 0) })
        beginning = bytes.filter { !Self.continues($0) }
        continuing = bytes.filter(Self.continues)
        seen = TupleTable(width: automata.count + 1)
    }

    mutating func run() -> TextConditions.Outcome {
        let start = automata.map { UInt32($0.start) } + [0]
        guard isAlive(start) else { return .none }
        seen.insert(start)
        parents.append((-1, 0))
        var level = [0]
        while !level.isEmpty {
            // Bytes that continue a character cost nothing: all of what they lead to from this level comes before
            // what one character more leads to, because a combination is kept where it is met first.
            var place = 0
            while place < level.count {
                if accepts(seen.tuple(level[place])) { return .found(text(endingAt: level[place])) }
                guard expand(level[place], by: continuing, into: &level) else { return .bounded(bound) }
                place += 1
            }
            var next: [Int] = []
            for current in level {
                guard expand(current, by: beginning, into: &next) else { return .bounded(bound) }
            }
            level = next
        }
        return .none
    }

    private mutating func expand(_ current: Int, by bytes: [UInt8], into level: inout [Int]) -> Bool {
        let tuple = seen.tuple(current)
        for byte in bytes {
            guard let target = after(tuple, byte), seen.insert(target) else { continue }
            guard seen.count <= bound else { return false }
            parents.append((Int32(current), byte))
            level.append(seen.count - 1)
        }
        return true
    }

    private func after(_ tuple: [UInt32], _ byte: UInt8) -> [UInt32]? {
        var result = tuple
        for index in automata.indices {
            result[index] = UInt32(automata[index].step(Int(tuple[index]), byte))
            if index < requiredCount, result[index] == 0 { return nil }
        }
        let length = Int(tuple[automata.count]) + (Self.continues(byte) ? 0 : 1)
        if let maxLength, length > maxLength { return nil }
        // Without a greatest length, what matters is only whether the least one is reached.
        result[automata.count] = UInt32(maxLength == nil ? min(length, minLength) : length)
        return result
    }

    private static func continues(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

    private func isAlive(_ tuple: [UInt32]) -> Bool { tuple.prefix(requiredCount).allSatisfy { $0 != 0 } }

    private func accepts(_ tuple: [UInt32]) -> Bool {
        guard Int(tuple[automata.count]) >= minLength else { return false }
        for (index, automaton) in automata.enumerated()
        where automaton.accepting[Int(tuple[index])] != (index < requiredCount) { return false }
        return true
    }

    private func text(endingAt index: Int) -> String {
        var result: [UInt8] = []
        var index = index
        while parents[index].parent >= 0 {
            result.append(parents[index].byte)
            index = Int(parents[index].parent)
        }
        return String(decoding: result.reversed(), as: UTF8.self)
    }
}

/// Tuples of numbers, each kept once, numbered in the order of their coming; flat, because there may be a million.
private struct TupleTable {
    private let width: Int
    private var words: [UInt32] = []
    /// Number of a tuple plus one, at its hash or after it; 0 where free.
    private var slots = [UInt32](repeating: 0, count: 1_024)
    private(set) var count = 0

    init(width: Int) { self.width = width }

    func tuple(_ number: Int) -> [UInt32] { Array(words[(number * width)..<((number + 1) * width)]) }

    /// False when it is there already.
    @discardableResult
    mutating func insert(_ tuple: [UInt32]) -> Bool {
        if count * 2 >= slots.count { grow() }
        var slot = hash(tuple[...])
        while slots[slot] != 0 {
            let start = Int(slots[slot] - 1) * width
            if words[start..<(start + width)].elementsEqual(tuple) { return false }
            slot = (slot + 1) & (slots.count - 1)
        }
        words += tuple
        count += 1
        slots[slot] = UInt32(count)
        return true
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for number in 0..<count {
            var slot = hash(words[(number * width)..<((number + 1) * width)])
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(number + 1)
        }
    }

    private func hash(_ tuple: ArraySlice<UInt32>) -> Int {
        var value: UInt64 = 14_695_981_039_346_656_037
        for word in tuple { value = (value ^ UInt64(word)) &* 1_099_511_628_211 }
        return Int(truncatingIfNeeded: (value ^ value >> 29) & UInt64(slots.count - 1))
    }
}
