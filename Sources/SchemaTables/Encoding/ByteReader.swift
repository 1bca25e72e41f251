/// Reads what `ByteWriter` wrote. Every read is checked against the bytes' end, so that no input can crash it; the
/// memory that a decoder takes is bounded by a small multiple of the input's length.
package struct ByteReader {
    private let bytes: [UInt8]
    private let end: Int
    package private(set) var offset: Int

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        self.offset = 0
        self.end = bytes.count
    }

    private init(_ bytes: [UInt8], from start: Int, to end: Int) {
        self.bytes = bytes
        self.offset = start
        self.end = end
    }

    package var isAtEnd: Bool { offset == end }

    package mutating func byte() throws(DecodingError) -> UInt8 {
        guard offset < end else { throw .truncated(offset: offset) }
        defer { offset += 1 }
        return bytes[offset]
    }

    /// A varint in its shortest form: a longer one of the same number is refused, so that equal values have equal bytes.
    package mutating func unsigned() throws(DecodingError) -> UInt64 {
        let start = offset
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let next = try byte()
            let part = UInt64(next & 0x7F)
            guard shift < 63 || (shift == 63 && part <= 1) else {
                throw .malformed(offset: start, expected: "a number of at most 64 bits")
            }
            value |= part << shift
            if next & 0x80 == 0 {
                guard next != 0 || shift == 0 else { throw .malformed(offset: start, expected: "the shortest varint") }
                return value
            }
            shift += 7
        }
    }

    package mutating func signed() throws(DecodingError) -> Int64 {
        let raw = try unsigned()
        return Int64(bitPattern: raw >> 1) ^ -Int64(bitPattern: raw & 1)
    }

    /// A count or index that fits 32 bits.
    package mutating func integer() throws(DecodingError) -> Int {
        let start = offset
        let raw = try unsigned()
        guard raw <= UInt64(UInt32.max) else { throw .malformed(offset: start, expected: "a number of 32 bits") }
        return Int(raw)
    }

    /// An index below `count`.
    package mutating func index(below count: Int) throws(DecodingError) -> Int {
        let start = offset
        let value = try integer()
        guard value < count else { throw .malformed(offset: start, expected: "an index below \(count)") }
        return value
    }

    package mutating func bool() throws(DecodingError) -> Bool {
        let start = offset
        let raw = try byte()
        guard raw <= 1 else { throw .malformed(offset: start, expected: "0 or 1") }
        return raw == 1
    }

    package mutating func string() throws(DecodingError) -> String {
        let start = offset
        let slice = try counted()
        // Nearly all names are ASCII, for which the general check takes longer than everything else here.
        let plain = bytes.withUnsafeBufferPointer { all -> String? in
            let text = UnsafeBufferPointer(rebasing: all[slice])
            return text.allSatisfy { $0 < 0x80 } ? String(decoding: text, as: UTF8.self) : nil
        }
        guard let text = plain ?? String(validating: bytes[slice], as: UTF8.self) else {
            throw .malformed(offset: start, expected: "UTF-8")
        }
        return text
    }

    package mutating func data() throws(DecodingError) -> [UInt8] {
        Array(bytes[try counted()])
    }

    /// A reader of counted bytes, where they lie.
    package mutating func nested() throws(DecodingError) -> ByteReader {
        let slice = try counted()
        return ByteReader(bytes, from: slice.lowerBound, to: slice.upperBound)
    }

    /// That many bytes as they are.
    package mutating func data(count: Int) throws(DecodingError) -> [UInt8] {
        guard count >= 0, count <= end - offset else { throw .truncated(offset: offset) }
        defer { offset += count }
        return Array(bytes[offset..<offset + count])
    }

    /// A case of a closed enum by its raw value.
    package mutating func choice<Value: RawRepresentable>(_ type: Value.Type) throws(DecodingError) -> Value
    where Value.RawValue == UInt8 {
        let start = offset
        guard let value = Value(rawValue: try byte()) else {
            throw .malformed(offset: start, expected: "a known tag of \(type)")
        }
        return value
    }

    package mutating func optional<Value>(
        _ body: (inout ByteReader) throws(DecodingError) -> Value
    ) throws(DecodingError) -> Value? {
        guard try bool() else { return nil }
        return try body(&self)
    }

    /// A counted list. The count is at most the number of bytes left: every element takes at least one.
    package mutating func list<Element>(
        _ body: (inout ByteReader) throws(DecodingError) -> Element
    ) throws(DecodingError) -> [Element] {
        var elements: [Element] = []
        try list(onto: &elements) { reader, _ throws(DecodingError) in try body(&reader) }
        return elements
    }

    /// The same where elements refer to those before them, which `body` is handed.
    package mutating func list<Element>(
        onto elements: inout [Element], _ body: (inout ByteReader, [Element]) throws(DecodingError) -> Element
    ) throws(DecodingError) {
        let start = offset
        let count = try unsigned()
        guard count <= UInt64(end - offset) else {
            throw .malformed(offset: start, expected: "a count within the bytes")
        }
        elements.reserveCapacity(min(Int(count), 1024))
        for _ in 0..<Int(count) { elements.append(try body(&self, elements)) }
    }

    /// Reads one section, which must have that tag and be read to its end.
    package mutating func section<Value>(
        _ tag: UInt8, _ body: (inout ByteReader) throws(DecodingError) -> Value
    ) throws(DecodingError) -> Value {
        let start = offset
        guard try byte() == tag else { throw .malformed(offset: start, expected: "section \(tag)") }
        var inner = try nested()
        let value = try body(&inner)
        guard inner.isAtEnd else { throw .trailingBytes(offset: inner.offset) }
        return value
    }

    /// Reads the magic and the format version, and refuses any other.
    package mutating func header(magic: String, version: UInt64) throws(DecodingError) {
        for expected in magic.utf8 {
            guard offset < end, try byte() == expected else { throw .wrongMagic }
        }
        let found = try unsigned()
        guard found == version else { throw .unknownVersion(found) }
    }

    package func requireEnd() throws(DecodingError) {
        guard isAtEnd else { throw .trailingBytes(offset: offset) }
    }

    private mutating func counted() throws(DecodingError) -> Range<Int> {
        let start = offset
        let count = try unsigned()
        guard count <= UInt64(end - offset) else { throw .truncated(offset: start) }
        let slice = offset..<(offset + Int(count))
        offset = slice.upperBound
        return slice
    }
}
