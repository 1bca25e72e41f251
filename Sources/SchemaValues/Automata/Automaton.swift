/// A deterministic automaton over UTF-8 bytes: a regular language of texts of XML characters.
///
/// Always minimal and numbered in one way only, so that equal automata accept equal languages and the reverse.
/// State 0 rejects whatever follows. Malformed UTF-8 leads there too.
public struct Automaton: Hashable, Sendable {
    /// The class of each of the 256 bytes.
    public let classes: [UInt8]
    /// How many classes there are, 1 to 256.
    public let classCount: Int
    /// The state after `state` on a byte of class `c` is `rows[state * classCount + c]`.
    public let rows: [UInt16]
    public let start: UInt16
    /// For each state, whether the text may end in it.
    public let accepting: [Bool]

    public var stateCount: Int { accepting.count }

    /// The cap on states where none is given.
    public static let defaultStateLimit = 4_000

    /// Takes over tables that were made by an automaton before, such as decoded ones; nil when they are no automaton.
    public init?(classes: [UInt8], classCount: Int, rows: [UInt16], start: UInt16, accepting: [Bool]) {
        guard classes.count == 256, (1...256).contains(classCount), classes.allSatisfy({ Int($0) < classCount }),
            !accepting.isEmpty, accepting.count <= 65_536, rows.count == accepting.count * classCount,
            Int(start) < accepting.count, rows.allSatisfy({ Int($0) < accepting.count }), !accepting[0],
            rows.prefix(classCount).allSatisfy({ $0 == 0 })
        else { return nil }
        self.init(trusted: classes, classCount: classCount, rows: rows, start: start, accepting: accepting)
    }

    init(trusted classes: [UInt8], classCount: Int, rows: [UInt16], start: UInt16, accepting: [Bool]) {
        self.classes = classes
        self.classCount = classCount
        self.rows = rows
        self.start = start
        self.accepting = accepting
    }

    /// Whether the text is in the language. No allocation; one step a byte.
    public func matches(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        classes.withUnsafeBufferPointer { classes in
            rows.withUnsafeBufferPointer { rows in
                var state = Int(start)
                for byte in bytes { state = Int(rows[state &* classCount &+ Int(classes[Int(byte)])]) }
                return accepting[state]
            }
        }
    }

    public func matches(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { matches($0) }
    }

    /// The state after `byte`.
    @inline(__always)
    func step(_ state: Int, _ byte: UInt8) -> Int { Int(rows[state * classCount + Int(classes[Int(byte)])]) }
}

/// Why no automaton was made.
public enum AutomatonError: Error, Hashable, Sendable {
    /// More than `limit` states would be needed, or more work than is proportionate to that.
    case tooManyStates(limit: Int)
}
