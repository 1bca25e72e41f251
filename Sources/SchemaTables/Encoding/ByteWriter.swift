/// Writes the one encoding of the contracts: varints (LEB128), UTF-8 with its length before it, counted lists.
package struct ByteWriter: Sendable {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package mutating func write(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// Writes a count or an index; a negative value is a fault of ours.
    package mutating func write(_ value: Int) { write(UInt64(value)) }

    /// Writes a number of either sign, small magnitudes short (zigzag).
    package mutating func write(signed value: Int64) {
        write(UInt64(bitPattern: (value << 1) ^ (value >> 63)))
    }

    package mutating func write(_ value: Bool) { bytes.append(value ? 1 : 0) }

    package mutating func write(byte: UInt8) { bytes.append(byte) }

    package mutating func write(_ text: String) {
        let utf8 = Array(text.utf8)
        write(utf8.count)
        bytes.append(contentsOf: utf8)
    }

    /// Writes bytes with their count before them.
    package mutating func write(_ data: [UInt8]) {
        write(data.count)
        bytes.append(contentsOf: data)
    }

    /// Writes bytes as they are: for a magic number.
    package mutating func write(raw data: [UInt8]) { bytes.append(contentsOf: data) }

    /// Writes 0 for nil, else 1 and the value.
    package mutating func write<Value>(optional value: Value?, _ body: (inout ByteWriter, Value) -> Void) {
        write(value != nil)
        if let value { body(&self, value) }
    }

    /// Writes the count and then each element.
    package mutating func write<Element>(list: some Collection<Element>, _ body: (inout ByteWriter, Element) -> Void) {
        write(list.count)
        for element in list { body(&self, element) }
    }

    /// Writes what `body` writes as one section: its tag, its length in bytes, its bytes.
    package mutating func section(_ tag: UInt8, _ body: (inout ByteWriter) -> Void) {
        var inner = ByteWriter()
        body(&inner)
        write(byte: tag)
        write(inner.bytes)
    }
}
