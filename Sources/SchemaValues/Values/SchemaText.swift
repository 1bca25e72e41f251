/// A text compared by its code points, as XML Schema compares strings.
///
/// `String` calls a letter with its accent composed and decomposed equal, which XML Schema does not.
public struct SchemaText: Hashable, Sendable {
    public let utf8: [UInt8]

    public init(_ text: String) { utf8 = Array(text.utf8) }
    public init(utf8: [UInt8]) { self.utf8 = utf8 }

    public var text: String { String(decoding: utf8, as: UTF8.self) }

    /// Length in characters.
    public var characterCount: Int { utf8.withUnsafeBufferPointer { SchemaValues.characterCount($0) } }
}

/// How many characters a well-formed UTF-8 text has; no allocation.
@inline(__always)
public func characterCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var continuations = 0
    for byte in bytes where byte & 0xC0 == 0x80 { continuations &+= 1 }
    return bytes.count &- continuations
}
