import Glibc

/// The names of a `NameTable` by their bytes, for the scan of plain documents. Only read once made.
struct NameIndex {
    struct Entry {
        var name: UnsafePointer<UInt8>?
        var count: Int
    }
    private let slots: UnsafeMutablePointer<Entry>
    private let mask: Int

    init(_ names: [Entry]) {
        var size = 16
        while size < names.count * 4 { size *= 2 }
        mask = size - 1
        slots = .allocate(capacity: size)
        slots.initialize(repeating: Entry(name: nil, count: 0), count: size)
        for entry in names {
            guard let name = entry.name, entry.count > 0 else { continue }
            var slot = Self.hash(name, entry.count) & mask
            while let known = slots[slot].name, known != name { slot = (slot + 1) & mask }
            slots[slot] = entry
        }
    }

    func free() { slots.deallocate() }

    /// The address that the name has in the table; nil where it is none of its names. `count` is above 0.
    @inline(__always)
    func find(_ name: UnsafePointer<UInt8>, _ count: Int) -> UnsafePointer<UInt8>? {
        var slot = Self.hash(name, count) & mask
        while let known = slots[slot].name {
            if slots[slot].count == count, Self.areEqual(known, name, count) { return known }
            slot = (slot &+ 1) & mask
        }
        return nil
    }

    /// Compares by words that overlap, within the names.
    @inline(__always)
    static func areEqual(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int)
        -> Bool
    {
        if count > 16 { return memcmp(left, right, count) == 0 }
        let (a, b) = (words(left, count), words(right, count))
        return (a.0 ^ b.0) | (a.1 ^ b.1) == 0
    }

    /// Whether the first text, which a NUL ends, is the other, which is `count` bytes long.
    static func isText(
        _ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int
    ) -> Bool {
        for index in 0..<count where left[index] != right[index] { return false }
        return left[count] == 0
    }

    /// The first and last up to eight bytes of a name of up to sixteen, overlapping or not.
    @inline(__always)
    private static func words(_ name: UnsafePointer<UInt8>, _ count: Int) -> (UInt64, UInt64) {
        let raw = UnsafeRawPointer(name)
        if count >= 8 {
            return (
                raw.loadUnaligned(as: UInt64.self),
                raw.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
            )
        }
        if count >= 4 {
            return (
                UInt64(raw.loadUnaligned(as: UInt32.self)),
                UInt64(raw.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
            )
        }
        return (UInt64(name[0]) | UInt64(name[count >> 1]) << 8, UInt64(name[count &- 1]))
    }

    @inline(__always)
    private static func hash(_ name: UnsafePointer<UInt8>, _ count: Int) -> Int {
        let (first, last) = words(name, count)
        let mixed = (first ^ (last &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(count)) &* 0xD6E8_FEB8_6659_FD93
        return Int(truncatingIfNeeded: mixed >> 32)
    }
}
