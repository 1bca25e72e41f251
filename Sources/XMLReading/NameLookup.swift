import Glibc

/// The names of a `NameTable` by their bytes, for the scan of plain documents. Only read once made.
///
/// Open addressing with eight bytes a slot, the names in one block in the order in which they were interned, which is
/// nearly that of documents: what a look-up touches stays in the cache for schemas of thousands of names.
struct NameLookup {
    /// Longer names are not in it.
    static let nameLimit = 250

    struct Entry {
        var name: UnsafePointer<UInt8>
        var count: Int
    }
    private struct Slot {
        var tag: UInt32
        /// Where in the block the address and then the bytes of the name stand; 0 where the slot is free.
        var offset: UInt32
    }
    private let slots: UnsafeMutablePointer<Slot>
    private let mask: Int
    private let block: UnsafeMutableRawPointer

    init(_ names: [Entry]) {
        let kept = names.filter { $0.count > 0 && $0.count <= Self.nameLimit }
        var size = 16
        while size < kept.count * 2 { size *= 2 }
        mask = size - 1
        slots = .allocate(capacity: size)
        slots.initialize(repeating: Slot(tag: 0, offset: 0), count: size)
        block = .allocate(byteCount: kept.reduce(8) { $0 + 8 + ($1.count + 7) / 8 * 8 }, alignment: 8)
        var offset = 8
        for entry in kept where find(entry.name, entry.count) == nil {
            let hash = Self.hash(entry.name, entry.count)
            var place = Self.place(hash) & mask
            while slots[place].offset != 0 { place = (place + 1) & mask }
            slots[place] = Slot(tag: Self.tag(hash, entry.count), offset: UInt32(offset))
            block.storeBytes(of: entry.name, toByteOffset: offset, as: UnsafePointer<UInt8>.self)
            (block + offset + 8).copyMemory(from: entry.name, byteCount: entry.count)
            offset += 8 + (entry.count + 7) / 8 * 8
        }
    }

    func free() {
        slots.deallocate()
        block.deallocate()
    }

    /// The address that the name has in the table; nil where it is none of its names. `count` is from 1 to `nameLimit`.
    @inline(__always)
    func find(_ name: UnsafePointer<UInt8>, _ count: Int) -> UnsafePointer<UInt8>? {
        let hash = Self.hash(name, count)
        let tag = Self.tag(hash, count)
        var place = Self.place(hash) & mask
        while slots[place].offset != 0 {
            if slots[place].tag == tag {
                let entry = block + Int(slots[place].offset)
                if Self.areEqual((entry + 8).assumingMemoryBound(to: UInt8.self), name, count) {
                    return entry.load(as: UnsafePointer<UInt8>.self)
                }
            }
            place = (place &+ 1) & mask
        }
        return nil
    }

    /// The length in the lowest byte, so that names of one tag have one length.
    @inline(__always)
    private static func tag(_ hash: UInt64, _ count: Int) -> UInt32 {
        UInt32(truncatingIfNeeded: hash) & ~0xFF | UInt32(truncatingIfNeeded: count)
    }

    @inline(__always)
    private static func place(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 32) }

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
    private static func hash(_ name: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
        let (first, last) = words(name, count)
        let mixed = (first ^ (last &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(count)) &* 0xD6E8_FEB8_6659_FD93
        return mixed ^ mixed >> 29
    }
}
