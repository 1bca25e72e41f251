/// Matches by following, through the expression, the set of places in the text that a part can end at.
///
/// Every part maps a set of places to a set of places, so nothing is tried twice and nothing is written out: the cost
/// is the text's length times the expression's for characters, sequences, choices and repeated characters, and
/// polynomial at worst, where counted groups stand inside of counted groups. It is never exponential.
public struct CountingMatcher: Hashable, Sendable {
    public let expression: RegularExpression

    public init(_ expression: RegularExpression) { self.expression = expression }

    public func matches(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { matches($0) }
    }

    public func matches(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value)
        return Walk(scalars: scalars).matches(expression)
    }

    /// The verdict, and how many places of the text were looked at: what the cost is proportional to.
    func measured(_ text: String) -> (isMatch: Bool, work: Int) {
        let walk = Walk(scalars: text.unicodeScalars.map(\.value), meter: WorkMeter())
        return (walk.matches(expression), walk.meter?.work ?? 0)
    }
}

/// Counts places as they are looked at.
private final class WorkMeter {
    var work = 0
}

/// One text, against which parts of an expression are run.
private struct Walk {
    let scalars: [UInt32]
    var meter: WorkMeter?

    func matches(_ expression: RegularExpression) -> Bool {
        var start = PlaceSet(size: scalars.count + 1)
        start.insert(0)
        return ends(of: expression.root, from: start).contains(scalars.count)
    }

    func ends(of node: PatternNode, from starts: PlaceSet) -> PlaceSet {
        if starts.isEmpty { return starts }
        switch node {
        case .characters(let set):
            return ends(of: set, from: starts)
        case .sequence(let parts):
            return parts.reduce(starts) { ends(of: $1, from: $0) }
        case .choice(let branches):
            return branches.reduce(into: PlaceSet(size: scalars.count + 1)) { $0.formUnion(ends(of: $1, from: starts)) }
        case .repeated(.characters(let set), let min, let max):
            return runs(of: set, min: min, max: max, from: starts)
        case .repeated(let body, let min, let max):
            return ends(repeating: body, min: min, max: max, from: starts)
        }
    }

    private func ends(of set: CodePointSet, from starts: PlaceSet) -> PlaceSet {
        var result = PlaceSet(size: scalars.count + 1)
        for place in starts {
            meter?.work += 1
            if place < scalars.count, set.contains(scalars[place]) { result.insert(place + 1) }
        }
        return result
    }

    /// Repeated single characters, in one sweep: within a run of such characters an end is reached from any start
    /// that lies `min` to `max` places before it.
    private func runs(of set: CodePointSet, min: Int, max: Int?, from starts: PlaceSet) -> PlaceSet {
        var result = PlaceSet(size: scalars.count + 1)
        // The latest start at distance `min` or more from the place that is still in its run.
        var latest: Int?
        var runStart = starts.lowerBound
        for place in starts.lowerBound...scalars.count {
            meter?.work += 1
            if place > starts.lowerBound, !set.contains(scalars[place - 1]) {
                runStart = place
                latest = nil
            }
            let candidate = place - min
            if candidate >= runStart, starts.contains(candidate) { latest = candidate }
            if let latest, max.map({ place - latest <= $0 }) ?? true { result.insert(place) }
            // No start is left that could reach further.
            if latest == nil, place >= starts.upperBound, runStart >= starts.upperBound { break }
            if let max, place - max >= starts.upperBound { break }
        }
        return result
    }

    private func ends(repeating body: PatternNode, min: Int, max: Int?, from starts: PlaceSet) -> PlaceSet {
        var current = starts
        for _ in 0..<min {
            let next = ends(of: body, from: current)
            meter?.work += next.span
            // Once a round changes nothing, no later one does.
            if next == current || next.isEmpty {
                current = next
                break
            }
            current = next
        }
        var all = current
        var frontier = current
        var rounds = 0
        while !frontier.isEmpty, max.map({ rounds < $0 - min }) ?? true {
            frontier = ends(of: body, from: frontier)
            frontier.subtract(all)
            all.formUnion(frontier)
            meter?.work += frontier.span
            rounds += 1
        }
        return all
    }
}

/// A set of places in a text, kept as bits between its first and last member.
private struct PlaceSet: Equatable, Sequence {
    private var words: [UInt64] = []
    /// Index of the first word.
    private var base = 0
    private let size: Int

    init(size: Int) { self.size = size }

    var isEmpty: Bool { words.isEmpty }
    /// No member lies before.
    var lowerBound: Int { base * 64 }
    /// No member lies at it or after.
    var upperBound: Int { Swift.min((base + words.count) * 64, size) }

    /// Words that the set takes.
    var span: Int { words.count }

    func contains(_ place: Int) -> Bool {
        let word = place >> 6 - base
        return word >= 0 && word < words.count && words[word] & (1 << UInt64(place & 63)) != 0
    }

    mutating func insert(_ place: Int) {
        let word = place >> 6
        if words.isEmpty {
            base = word
            words = [0]
        }
        cover(word, word)
        words[word - base] |= 1 << UInt64(place & 63)
    }

    mutating func formUnion(_ other: PlaceSet) {
        guard !other.isEmpty else { return }
        guard !isEmpty else {
            self = other
            return
        }
        cover(other.base, other.base + other.words.count - 1)
        for (offset, word) in other.words.enumerated() { words[other.base - base + offset] |= word }
    }

    mutating func subtract(_ other: PlaceSet) {
        for index in words.indices {
            let place = index + base - other.base
            if place >= 0, place < other.words.count { words[index] &= ~other.words[place] }
        }
        trim()
    }

    private mutating func cover(_ first: Int, _ last: Int) {
        if first < base {
            words.insert(contentsOf: repeatElement(0, count: base - first), at: 0)
            base = first
        }
        let missing = last - base - words.count + 1
        if missing > 0 { words.append(contentsOf: repeatElement(0, count: missing)) }
    }

    private mutating func trim() {
        while words.last == 0 { words.removeLast() }
        let zeros = words.prefix { $0 == 0 }.count
        words.removeFirst(zeros)
        base = words.isEmpty ? 0 : base + zeros
    }

    func makeIterator() -> AnyIterator<Int> {
        var index = 0
        var rest = words.first ?? 0
        return AnyIterator {
            while rest == 0 {
                index += 1
                guard index < words.count else { return nil }
                rest = words[index]
            }
            let bit = rest.trailingZeroBitCount
            rest &= rest - 1
            return (base + index) * 64 + bit
        }
    }
}
