/// The one place where text enters XML.
enum XMLEscaping {
    /// Appends text for element content or a double-quoted attribute value. Characters that XML 1.0 does not have
    /// (2.2) become U+FFFD, so that the document is well formed whatever was typed; line breaks and tabs in attributes
    /// become references, or attribute-value normalisation would lose them (3.3.3).
    static func append(_ text: String, to output: inout [UInt8], inAttribute: Bool = false) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": output.append(contentsOf: "&amp;".utf8)
            case "<": output.append(contentsOf: "&lt;".utf8)
            case ">": output.append(contentsOf: "&gt;".utf8)
            case "\"" where inAttribute: output.append(contentsOf: "&quot;".utf8)
            case "\n" where inAttribute: output.append(contentsOf: "&#10;".utf8)
            case "\t" where inAttribute: output.append(contentsOf: "&#9;".utf8)
            case "\r": output.append(contentsOf: "&#13;".utf8)
            case "\t", "\n": output.append(UInt8(truncatingIfNeeded: scalar.value))
            default: appendScalar(isCharacter(scalar) ? scalar : "\u{FFFD}", to: &output)
            }
        }
    }

    /// XML 1.0, production Char.
    static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }

    private static func appendScalar(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
        output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
}
