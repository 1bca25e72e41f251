/// A second opinion on patterns: reads them on its own and matches by Brzozowski derivatives, one character after the
/// other. Slow and simple. Categories are those of the standard library; it knows no blocks, and of the characters of
/// names those up to U+00FF.
indirect enum Derivative: Hashable, Sendable {
    case nothing, empty
    case set(CharacterTest)
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

    /// The branches of both, each once, so that the expressions do not grow without end.
    static func either(_ a: Derivative, _ b: Derivative) -> Derivative {
        var members: [Derivative] = []
        for branch in a.branches + b.branches where !members.contains(branch) { members.append(branch) }
        guard let last = members.last else { return .nothing }
        return members.dropLast().reversed().reduce(last) { .choice($1, $0) }
    }

    private var branches: [Derivative] {
        if case .choice(let a, let b) = self { return a.branches + b.branches }
        return self == .nothing ? [] : [self]
    }

    func after(_ c: UInt32) -> Derivative {
        switch self {
        case .nothing, .empty: return .nothing
        case .set(let test): return test.accepts(c) ? .empty : .nothing
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
        text.unicodeScalars.reduce(self) { $0.after($1.value) }.acceptsEmpty
    }
}

/// Which characters an atom stands for.
indirect enum CharacterTest: Hashable, Sendable {
    case among([ClosedRange<UInt32>])
    case category(String)
    case either([CharacterTest])
    case not(CharacterTest)

    func accepts(_ c: UInt32) -> Bool {
        switch self {
        case .among(let ranges): return ranges.contains { $0.contains(c) }
        case .category(let name): return UnicodeTests.name(c).hasPrefix(name)
        case .either(let tests): return tests.contains { $0.accepts(c) }
        case .not(let test): return !test.accepts(c)
        }
    }

    static let space = CharacterTest.among([0x20...0x20, 0x9...0xA, 0xD...0xD])
    static let initial = CharacterTest.among([
        0x41...0x5A, 0x61...0x7A, 0x5F...0x5F, 0x3A...0x3A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0xFF,
    ])
    static let name = CharacterTest.either([initial, .among([0x2D...0x2E, 0x30...0x39, 0xB7...0xB7])])
    static let word = CharacterTest.not(.either([.category("P"), .category("Z"), .category("C")]))
}

/// Reads a pattern that is known to be one.
struct DerivativeReader {
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var knowsAll = true

    /// Nil where the pattern names a block.
    static func read(_ source: String) -> Derivative? {
        var reader = DerivativeReader(scalars: Array(source.unicodeScalars))
        let result = reader.choice()
        return reader.knowsAll && reader.index == reader.scalars.count ? result : nil
    }

    private func at(_ offset: Int) -> Unicode.Scalar? { scalars.dropFirst(index + offset).first }

    private mutating func next() -> Unicode.Scalar {
        defer { index += 1 }
        return at(0) ?? " "
    }

    private mutating func choice() -> Derivative {
        var result = sequence()
        while at(0) == "|", next() == "|" { result = .either(result, sequence()) }
        return result
    }

    private mutating func sequence() -> Derivative {
        var result = Derivative.empty
        while let scalar = at(0), scalar != "|", scalar != ")" { result = .join(result, times(atom())) }
        return result
    }

    private mutating func times(_ atom: Derivative) -> Derivative {
        guard let scalar = at(0), "*+?{".unicodeScalars.contains(scalar) else { return atom }
        index += 1
        guard scalar == "{" else { return .times(atom, scalar == "+" ? 1 : 0, scalar == "?" ? 1 : nil) }
        let low = number() ?? 0
        guard next() == "," else { return .times(atom, low, low) }
        defer { index += 1 }
        return .times(atom, low, number())
    }

    private mutating func number() -> Int? {
        var digits = ""
        while let scalar = at(0), ("0"..."9").contains(scalar) { digits.unicodeScalars.append(next()) }
        return Int(digits)
    }

    private mutating func atom() -> Derivative {
        switch next() {
        case "(":
            defer { index += 1 }
            return choice()
        case "[": return .set(set())
        case ".": return .set(.not(.among([0xA...0xA, 0xD...0xD])))
        default:
            index -= 1
            return .set(one())
        }
    }

    private mutating func set() -> CharacterTest {
        let isNegative = at(0) == "^"
        if isNegative { index += 1 }
        var members: [CharacterTest] = []
        while let scalar = at(0), scalar != "]" {
            if scalar == "-", at(1) == "[", !members.isEmpty {
                index += 2
                let other = set()
                index += 1
                let base = CharacterTest.either(members)
                return .not(.either([isNegative ? base : .not(base), other]))
            }
            members.append(member())
        }
        index += 1
        return isNegative ? .not(.either(members)) : .either(members)
    }

    private mutating func member() -> CharacterTest {
        let isHyphen = at(0) == "-"
        let low = one()
        guard case .among(let start) = low, start.count == 1, start[0].count == 1, !isHyphen, at(0) == "-",
            at(1) != "]", at(1) != "[", !(at(1) == "-" && at(2) == "[")
        else { return low }
        index += 1
        guard case .among(let end) = one() else { return low }
        return .among([start[0].lowerBound...end[0].upperBound])
    }

    private mutating func one() -> CharacterTest {
        let scalar = next()
        return scalar == "\\" ? escape() : .among([scalar.value...scalar.value])
    }

    private mutating func escape() -> CharacterTest {
        let letter = next()
        let capital = ("A"..."Z").contains(letter)
        let small = Character(capital ? Unicode.Scalar(letter.value + 0x20) ?? letter : letter)
        let classes: [Character: CharacterTest] = [
            "s": .space, "i": .initial, "c": .name, "d": .category("Nd"), "w": .word,
        ]
        var test = classes[small]
        if small == "p" {
            let name = scalars[(index + 1)...].prefix { $0 != "}" }
            index += name.count + 2
            knowsAll = knowsAll && !(name.first == "I" && name.count > 2)
            test = .category(String(String.UnicodeScalarView(name)))
        }
        let single = ["n": 0xA, "r": 0xD, "t": 0x9][letter] ?? letter.value
        guard let test else { return .among([single...single]) }
        return capital ? .not(test) : test
    }
}
