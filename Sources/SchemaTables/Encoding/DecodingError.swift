/// Why bytes are no encoding of a contract.
public enum DecodingError: Error, Hashable, Sendable {
    /// The bytes do not begin with the magic of what was expected.
    case wrongMagic
    /// Written by another format version; there is one reader and one writer.
    case unknownVersion(UInt64)
    /// The bytes end within a value.
    case truncated(offset: Int)
    /// A value that no writer produces: a tag, index, count or text out of its range.
    case malformed(offset: Int, expected: String)
    /// Bytes follow the end.
    case trailingBytes(offset: Int)
}
