/// The one place where text becomes a JSON string (RFC 8259, section 7), quotes included.
package enum JSONEscaping {
    package static func quoted(_ text: String) -> String {
        var out: [UInt8] = [quote]
        for byte in text.utf8 {
            switch byte {
            case quote: out += [backslash, quote]
            case backslash: out += [backslash, backslash]
            case 0x0A: out += [backslash, UInt8(ascii: "n")]
            case 0x0D: out += [backslash, UInt8(ascii: "r")]
            case 0x09: out += [backslash, UInt8(ascii: "t")]
            // `<` as well, so that JSON may stand in an HTML script element.
            case 0..<0x20, 0x3C, 0x7F: out += hexadecimal(byte)
            default: out.append(byte)
            }
        }
        out.append(quote)
        return String(decoding: out, as: UTF8.self)
    }

    private static let quote = UInt8(ascii: "\"")
    private static let backslash = UInt8(ascii: "\\")

    private static func hexadecimal(_ byte: UInt8) -> [UInt8] {
        let digits = Array("0123456789abcdef".utf8)
        return Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
}
