/// A second opinion on patterns: parses them on its own and matches by Brzozowski derivatives, one character after
/// the other. Slow and simple; it knows the constructs that the random patterns use, and no Unicode tables.
indirect enum Derivative: Hashable {
    case nothing, empty
    case set([ClosedRange<UInt32>], negated: Bool)
    case sequence(Derivative, Derivative)
    case choice(Derivative, Derivative)
    case times(Derivative, Int, Int?)

    var acceptsEmpty: Bool {
        switch self {
        case .nothing, .set: false
        case .empty: true
        case .sequence(let a, let b): a.acceptsEmpty && b.acceptsEmpty
        case .choice(let a, let b): a.acceptsEmpty || b.acceptsEmpty
        case .times(let a, let low, _): low == 0 || a.acceptsEmpty
        }
    }

    static func join(_ a: Derivative, _ b: Derivative) -> Derivative {
        switch (a, b) {
        case (.nothing, _), (_, .nothing): .nothing
        case (.empty, _): b
        case (_, .empty): a
        default: .sequence(a, b)
        }
    }

    static func either(_ a: Derivative, _ b: Derivative) -> Derivative {
        if a == .nothing || a == b { return b }
        if b == .nothing { return a }
        var members: [Derivative] = []
        func collect(_ node: Derivative) {
            if case .choice(let left, let right) = node {
                collect(left)
                collect(right)
            } else if !members.contains(node) {
                members.append(node)
            }
        }
        collect(a)
        collect(b)
        return members.dropLast().reversed().reduce(members[members.count - 1]) { .choice($1, $0) }
    }

    func after(_ c: UInt32) -> Derivative {
        switch self {
        case .nothing, .empty: return .nothing
        case .set(let ranges, let negated): return ranges.contains { $0.contains(c) } != negated ? .empty : .nothing
        case .sequence(let a, let b):
            let first = Self.join(a.after(c), b)
            return a.acceptsEmpty ? Self.either(first, b.after(c)) : first
        case .choice(let a, let b): return Self.either(a.after(c), b.after(c))
        case .times(let a, let low, let high):
            if high == 0 { return .nothing }
            // A body that can be empty makes every lower count possible.
            let least = a.acceptsEmpty ? 0 : max(0, low - 1)
            return Self.join(a.after(c), .times(a, least, high.map { $0 - 1 }))
        }
    }

    func matches(_ text: String) -> Bool {
        var node = self
        for scalar in text.unicodeScalars { node = node.after(scalar.value) }
        return node.acceptsEmpty
    }
}

/// A random pattern, as text and as the expression that the text stands for.
struct RandomPattern {
    var source: String
    var meaning: Derivative
}

struct PatternGenerator {
    var state: UInt64

    mutating func pick(_ count: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % count
    }

    mutating func pattern(depth: Int) -> RandomPattern {
        switch depth <= 0 ? pick(3) : pick(9) {
        case 0: return letter()
        case 1: return characterClass()
        case 2: return RandomPattern(source: ".", meaning: .set([0xA...0xA, 0xD...0xD], negated: true))
        case 3, 4:
            let (a, b) = (grouped(depth - 1), grouped(depth - 1))
            return RandomPattern(source: a.source + b.source, meaning: .sequence(a.meaning, b.meaning))
        case 5:
            let (a, b) = (pattern(depth: depth - 1), pattern(depth: depth - 1))
            return RandomPattern(source: "(\(a.source)|\(b.source))", meaning: .choice(a.meaning, b.meaning))
        default: return repeated(depth)
        }
    }

    private mutating func grouped(_ depth: Int) -> RandomPattern {
        let inner = pattern(depth: depth)
        return RandomPattern(source: "(\(inner.source))", meaning: inner.meaning)
    }

    private mutating func repeated(_ depth: Int) -> RandomPattern {
        let inner = grouped(depth - 1)
        let low = pick(3)
        let high = low + pick(3)
        let choices: [(String, Int, Int?)] = [
            ("*", 0, nil), ("+", 1, nil), ("?", 0, 1), ("{\(low)}", low, low), ("{\(low),}", low, nil),
            ("{\(low),\(high)}", low, high),
        ]
        let (text, least, most) = choices[pick(choices.count)]
        return RandomPattern(source: inner.source + text, meaning: .times(inner.meaning, least, most))
    }

    static let letters: [Unicode.Scalar] = ["a", "b", "c", "^", "$", "ä", "€", "𐍈"]

    private mutating func letter() -> RandomPattern {
        let scalar = Self.letters[pick(Self.letters.count)]
        return RandomPattern(source: String(scalar), meaning: .set([scalar.value...scalar.value], negated: false))
    }

    private mutating func characterClass() -> RandomPattern {
        let choices: [(String, [ClosedRange<UInt32>], Bool)] = [
            ("[ab]", [0x61...0x62], false), ("[^a]", [0x61...0x61], true),
            ("[a-c-[b]]", [0x61...0x61, 0x63...0x63], false),
            ("[ä-€]", [0xE4...0x20AC], false), ("\\s", [0x20...0x20, 0x9...0xA, 0xD...0xD], false),
            ("[-a]", [0x2D...0x2D, 0x61...0x61], false), ("[a^]", [0x61...0x61, 0x5E...0x5E], false),
            ("[^a-c-[x]]", [0x61...0x63, 0x78...0x78], true),
        ]
        let (source, ranges, negated) = choices[pick(choices.count)]
        return RandomPattern(source: source, meaning: .set(ranges, negated: negated))
    }

    mutating func text() -> String {
        var view = String.UnicodeScalarView()
        let more: [Unicode.Scalar] = [" ", "\n", "x", "-"]
        for _ in 0..<pick(7) {
            let index = pick(Self.letters.count + more.count)
            view.append(index < Self.letters.count ? Self.letters[index] : more[index - Self.letters.count])
        }
        return String(view)
    }
}
