/// The characters divided into classes that machines treat alike. Characters in no class are in no text.
struct TextAlphabet: Sendable {
    struct Piece: Sendable {
        var low: UInt32
        var high: UInt32
        var symbol: Int
    }
    /// In the order of code points; they do not overlap.
    private(set) var pieces: [Piece]
    private(set) var count: Int

    private init(_ pieces: [Piece], count: Int) {
        self.pieces = pieces
        self.count = count
    }

    init(_ partition: CharacterPartition) {
        self.init(
            partition.pieces.map { Piece(low: $0.range.lowerBound, high: $0.range.upperBound, symbol: $0.symbol) },
            count: partition.classCount)
    }

    /// Each set one class; the sets do not overlap.
    init(_ sets: [CodePointSet]) {
        let pieces = sets.enumerated().flatMap { symbol, set in
            set.ranges.map { Piece(low: $0.lowerBound, high: $0.upperBound, symbol: symbol) }
        }
        self.init(pieces.sorted { $0.low < $1.low }, count: sets.count)
    }

    /// All XML characters in one class.
    static let undivided = TextAlphabet([.xmlCharacters])

    /// Each of the characters in a class of its own, and the last class for all others.
    init(singling characters: [UInt32]) {
        let singles = characters.map { CodePointSet([$0...$0]) }
        let rest = CodePointSet(characters.map { $0...$0 }).complement
        self.init(singles + [rest])
    }

    func symbol(of scalar: UInt32) -> Int? {
        var low = 0
        var high = pieces.count
        while low < high {
            let middle = (low + high) / 2
            if pieces[middle].high < scalar { low = middle + 1 } else { high = middle }
        }
        return low < pieces.count && pieces[low].low <= scalar ? pieces[low].symbol : nil
    }

    /// For each class the character that people read best.
    var samples: [UInt32] {
        var found = [UInt32?](repeating: nil, count: count)
        for scalar in ReadableCharacters.preference {
            if let symbol = symbol(of: scalar), found[symbol] == nil { found[symbol] = scalar }
        }
        for piece in pieces where found[piece.symbol] == nil { found[piece.symbol] = piece.low }
        return found.map { $0 ?? 0x20 }
    }

    /// The classes in the order in which examples prefer them.
    var readingOrder: [Int] {
        let rank = Dictionary(uniqueKeysWithValues: ReadableCharacters.preference.enumerated().map { ($1, $0) })
        let samples = samples
        return (0..<count).sorted { (rank[samples[$0]] ?? Int.max, $0) < (rank[samples[$1]] ?? Int.max, $1) }
    }

    /// The characters of each class.
    var ranges: [[ClosedRange<UInt32>]] {
        var found = [[ClosedRange<UInt32>]](repeating: [], count: count)
        for piece in pieces { found[piece.symbol].append(piece.low...piece.high) }
        return found
    }

    /// Classes so fine that both alphabets are made of them; for each its class there, -1 where there is none.
    static func joined(_ left: TextAlphabet, _ right: TextAlphabet) -> Joined {
        var joined = Joined()
        var numbers: [Int: Int] = [:]
        func add(_ low: UInt32, _ high: UInt32, _ a: Int, _ b: Int) {
            let key = (a + 1) * (right.count + 1) + b + 1
            let symbol = numbers[key] ?? joined.left.count
            if symbol == joined.left.count {
                numbers[key] = symbol
                joined.left.append(a)
                joined.right.append(b)
            }
            joined.alphabet.pieces.append(Piece(low: low, high: high, symbol: symbol))
        }
        var i = 0
        var j = 0
        var position: UInt32 = 0
        while i < left.pieces.count || j < right.pieces.count {
            let a = i < left.pieces.count ? left.pieces[i] : Piece(low: .max, high: .max, symbol: -1)
            let b = j < right.pieces.count ? right.pieces[j] : Piece(low: .max, high: .max, symbol: -1)
            position = max(position, min(a.low, b.low))
            let isInA = a.low <= position
            let isInB = b.low <= position
            let end = min(isInA ? a.high : a.low - 1, isInB ? b.high : b.low - 1)
            add(position, end, isInA ? a.symbol : -1, isInB ? b.symbol : -1)
            position = end + 1
            if a.high < position { i += 1 }
            if b.high < position { j += 1 }
        }
        joined.alphabet.count = joined.left.count
        return joined
    }

    struct Joined {
        var alphabet = TextAlphabet([], count: 0)
        var left: [Int] = []
        var right: [Int] = []
    }

    /// The same characters with some classes made one: `number` gives each class its new one.
    func merged(by number: [Int], count: Int) -> TextAlphabet {
        var result: [Piece] = []
        for piece in pieces {
            let symbol = number[piece.symbol]
            if let last = result.last, last.symbol == symbol, last.high + 1 == piece.low {
                result[result.count - 1].high = piece.high
            } else {
                result.append(Piece(low: piece.low, high: piece.high, symbol: symbol))
            }
        }
        return TextAlphabet(result, count: count)
    }
}

/// Characters in the order in which examples prefer them, each once.
private enum ReadableCharacters {
    static let preference: [UInt32] = {
        let first = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_.,:/åäöÅÄÖ+"
        var seen: Set<UInt32> = []
        let all = first.unicodeScalars.map(\.value) + (0x21...0x7E).map { UInt32($0) } + [0x20]
        return all.filter { seen.insert($0).inserted }
    }()
}
