/// The printable form of encoded bytes, for a `StaticString` in generated Swift: six bits a character.
///
/// Characters from `0` (0x30) to `o` (0x6F) carry values 0 to 63, except that the backslash, which a Swift literal
/// would escape, is written `p`. Three bytes make four characters; a rest of one or two bytes makes two or three.
package func printable(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count * 4 + 2) / 3)
    var bits: UInt32 = 0
    var held: UInt32 = 0
    for byte in bytes {
        bits = bits << 8 | UInt32(byte)
        held += 8
        while held >= 6 {
            held -= 6
            text.append(character(for: bits >> held & 63))
        }
    }
    if held > 0 { text.append(character(for: bits << (6 - held) & 63)) }
    return String(decoding: text, as: UTF8.self)
}

/// The bytes whose printable form the text is; nil where it is none.
package func bytes(printable text: some Sequence<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.underestimatedCount / 4 * 3 + 2)
    var bits: UInt32 = 0
    var held: UInt32 = 0
    for character in text {
        guard let value = sixBits(of: character) else { return nil }
        bits = bits << 6 | value
        held += 6
        guard held >= 8 else { continue }
        held -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> held))
    }
    // A rest of six bits is no byte, and the bits that fill the last character are zero.
    guard held < 6, bits & (1 << held - 1) == 0 else { return nil }
    return bytes
}

/// The bytes whose printable form a literal of generated code is; nil where it is none.
package func bytes(printable text: StaticString) -> [UInt8]? {
    guard text.hasPointerRepresentation else { return nil }
    return bytes(printable: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
}

private let backslash: UInt8 = 0x5C

private func character(for value: UInt32) -> UInt8 {
    let plain = UInt8(truncatingIfNeeded: value) + 0x30
    return plain == backslash ? 0x70 : plain
}

private func sixBits(of character: UInt8) -> UInt32? {
    switch character {
    case 0x70: UInt32(backslash - 0x30)
    case backslash: nil
    case 0x30...0x6F: UInt32(character - 0x30)
    default: nil
    }
}
