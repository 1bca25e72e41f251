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
        case 2: return RandomPattern(source: ".", meaning: .set(.not(.among([0xA...0xA, 0xD...0xD]))))
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
        return RandomPattern(source: String(scalar), meaning: .set(.among([scalar.value...scalar.value])))
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
        return RandomPattern(source: source, meaning: .set(negated ? .not(.among(ranges)) : .among(ranges)))
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
