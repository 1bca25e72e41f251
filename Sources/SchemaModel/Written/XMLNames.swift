import SchemaValues

/// Names of Namespaces in XML 1.0, by the character classes of XML Schema's patterns.
enum XMLNames {
    private static let matcher: PatternMatcher? = {
        guard let expression = try? RegularExpression("[\\i-[:]][\\c-[:]]*") else { return nil }
        return PatternMatcher(expression)
    }()

    static func isNCName(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return false }
        if text.utf8.allSatisfy({ isASCIIName($0) }) { return !isDigitLike(first) }
        return matcher?.matches(text) ?? false
    }

    private static func isASCIIName(_ byte: UInt8) -> Bool {
        let lower = byte | 0x20
        return (lower >= 0x61 && lower <= 0x7A) || byte == 0x5F || isDigitLike(byte)
    }

    /// What may stand inside a name but not first.
    private static func isDigitLike(_ byte: UInt8) -> Bool {
        (byte >= 0x30 && byte <= 0x39) || byte == 0x2D || byte == 0x2E
    }
}
