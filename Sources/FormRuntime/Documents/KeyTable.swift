import Glibc

/// A set of byte strings in insertion order: identifiers, and the key sequences of one identity constraint.
///
/// Open addressing over one arena: no allocation for each entry. The owner frees it.
struct KeyTable {
    struct Entry {
        var start: Int
        var hash: UInt64
        var count: Int32
        /// The line of the node it stands for.
        var line: Int32
        /// Two nodes below have this key: none is in the table of the element above (3.11.4, 1.1).
        var isExcluded: Bool
    }
    private(set) var entries = RowStack<Entry>(capacity: 8)
    private var arena = RowStack<UInt8>(capacity: 256)
    private var slots = UnsafeMutablePointer<Int32>.allocate(capacity: 16)
    private var slotCount = 16

    init() { slots.initialize(repeating: -1, count: slotCount) }

    func free() {
        entries.free()
        arena.free()
        slots.deallocate()
    }

    var byteCount: Int { arena.count }

    /// The position of the bytes among the entries, and whether they are new.
    mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>, line: Int32) -> (position: Int, isNew: Bool) {
        guard let start = bytes.baseAddress else { return (0, true) }
        if (entries.count + 1) * 2 > slotCount { grow() }
        let hash = Self.hash(bytes)
        var slot = Int(truncatingIfNeeded: hash) & (slotCount - 1)
        while slots[slot] >= 0 {
            let position = Int(slots[slot])
            if entries[position].pointee.hash == hash, equals(position, bytes) { return (position, false) }
            slot = (slot + 1) & (slotCount - 1)
        }
        slots[slot] = Int32(entries.count)
        entries.push(
            Entry(start: arena.count, hash: hash, count: Int32(clamping: bytes.count), line: line, isExcluded: false))
        arena.append(start, bytes.count)
        return (entries.count - 1, true)
    }

    func position(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let hash = Self.hash(bytes)
        var slot = Int(truncatingIfNeeded: hash) & (slotCount - 1)
        while slots[slot] >= 0 {
            let position = Int(slots[slot])
            if entries[position].pointee.hash == hash, equals(position, bytes) { return position }
            slot = (slot + 1) & (slotCount - 1)
        }
        return nil
    }

    func exclude(_ position: Int) { entries[position].pointee.isExcluded = true }

    /// The bytes of an entry, valid until the next insertion.
    func bytes(_ position: Int) -> UnsafeBufferPointer<UInt8> {
        let entry = entries[position].pointee
        return UnsafeBufferPointer(start: arena[entry.start], count: Int(entry.count))
    }

    private func equals(_ position: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let entry = entries[position].pointee
        guard Int(entry.count) == bytes.count, let other = bytes.baseAddress else { return false }
        return memcmp(arena[entry.start], other, bytes.count) == 0
    }

    private mutating func grow() {
        slots.deallocate()
        slotCount *= 2
        slots = .allocate(capacity: slotCount)
        slots.initialize(repeating: -1, count: slotCount)
        for position in 0..<entries.count {
            var slot = Int(truncatingIfNeeded: entries[position].pointee.hash) & (slotCount - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slotCount - 1) }
            slots[slot] = Int32(position)
        }
    }

    /// Eight bytes at a time by a folded product, started from a value of this process, so that no document is made to
    /// collide.
    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        guard let start = bytes.baseAddress else { return seed }
        let raw = UnsafeRawPointer(start)
        var hash = mix(seed ^ UInt64(bytes.count), 0x9E37_79B9_7F4A_7C15)
        var index = 0
        while index &+ 8 <= bytes.count {
            hash = mix(hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self), 0xE703_7ED1_A0B4_28DB)
            index &+= 8
        }
        var tail: UInt64 = 0
        while index < bytes.count {
            tail = tail << 8 | UInt64(start[index])
            index &+= 1
        }
        return mix(hash ^ tail, 0x8EBC_6AF0_9C88_C6E3)
    }

    @inline(__always)
    private static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right)
        return product.high ^ product.low
    }

    private static let seed = UInt64.random(in: .min ... .max)
}

/// Values of ID, and references to them, over a whole document (cvc-id).
final class IdentifierTable {
    private var defined = KeyTable()
    private var referred = KeyTable()

    deinit {
        defined.free()
        referred.free()
    }

    /// False when the identifier was defined before (cvc-id.2).
    func define(_ bytes: UnsafeBufferPointer<UInt8>, line: Int32) -> Bool {
        defined.insert(bytes, line: line).isNew
    }

    func refer(to bytes: UnsafeBufferPointer<UInt8>, line: Int32) { _ = referred.insert(bytes, line: line) }

    /// The references without an identifier (cvc-id.1), in document order.
    var dangling: [(text: [UInt8], line: Int32)] {
        (0..<referred.entries.count).compactMap { position in
            let bytes = referred.bytes(position)
            return defined.position(of: bytes) == nil ? (Array(bytes), referred.entries[position].pointee.line) : nil
        }
    }

    var byteCount: Int { defined.byteCount + referred.byteCount }
}
