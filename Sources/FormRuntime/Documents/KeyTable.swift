/// A set of byte strings in insertion order: identifiers, and the key sequences of one identity constraint.
///
/// Open addressing over one arena: no allocation for each entry.
struct KeyTable {
    struct Entry {
        var start: Int
        var count: Int
        var hash: UInt64
        /// The line of the node it stands for.
        var line: Int32
        /// Two nodes below have this key: none is in the table of the element above (3.11.4, 1.1).
        var isExcluded: Bool
    }
    private(set) var entries: [Entry] = []
    private var arena: [UInt8] = []
    private var slots: [Int32] = []

    var byteCount: Int { arena.count }

    /// The position of the bytes among the entries, and whether they are new.
    @discardableResult
    mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>, line: Int32) -> (position: Int, isNew: Bool) {
        if (entries.count + 1) * 2 > slots.count { grow() }
        let hash = Self.hash(bytes)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let position = Int(slots[slot])
            if entries[position].hash == hash, equals(entries[position], bytes) { return (position, false) }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(entries.count)
        entries.append(Entry(start: arena.count, count: bytes.count, hash: hash, line: line, isExcluded: false))
        arena.append(contentsOf: bytes)
        return (entries.count - 1, true)
    }

    func position(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard !slots.isEmpty else { return nil }
        let hash = Self.hash(bytes)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let position = Int(slots[slot])
            if entries[position].hash == hash, equals(entries[position], bytes) { return position }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    mutating func exclude(_ position: Int) { entries[position].isExcluded = true }

    func withBytes<Result>(of entry: Entry, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        arena.withUnsafeBufferPointer {
            body(UnsafeBufferPointer(rebasing: $0[entry.start..<entry.start + entry.count]))
        }
    }

    private func equals(_ entry: Entry, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard entry.count == bytes.count else { return false }
        return withBytes(of: entry) { $0.elementsEqual(bytes) }
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: max(16, slots.count * 2))
        for (position, entry) in entries.enumerated() {
            var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(position)
        }
    }

    /// FNV-1a with a final mix, started from a value of this process, so that no document is made to collide.
    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash = seed
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hash ^= hash >> 32
        return hash &* 0x9E37_79B9_7F4A_7C15 ^ hash >> 29
    }

    private static let seed = UInt64.random(in: .min ... .max)
}

/// Values of ID, and references to them, over a whole document (cvc-id).
struct IdentifierTable {
    private var defined = KeyTable()
    private var referred = KeyTable()

    /// False when the identifier was defined before (cvc-id.2).
    mutating func define(_ bytes: UnsafeBufferPointer<UInt8>, line: Int32) -> Bool {
        defined.insert(bytes, line: line).isNew
    }

    mutating func refer(to bytes: UnsafeBufferPointer<UInt8>, line: Int32) { referred.insert(bytes, line: line) }

    /// The references without an identifier (cvc-id.1), in document order.
    var dangling: [(text: [UInt8], line: Int32)] {
        referred.entries.compactMap { entry in
            referred.withBytes(of: entry) { bytes in
                defined.position(of: bytes) == nil ? (Array(bytes), entry.line) : nil
            }
        }
    }

    var byteCount: Int { defined.byteCount + referred.byteCount }
}
