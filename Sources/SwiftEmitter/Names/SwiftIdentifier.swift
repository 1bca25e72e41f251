/// Swift names from the names of a schema: `loppu-ei-ennen-alkua` becomes `loppuEiEnnenAlkua`.
///
/// Letters of European alphabets stay (`pöytä`); anything else parts words. The mapping is not one to one, so
/// whoever gives names must see to it that they differ (`NameScope`).
package enum SwiftIdentifier {
    /// A name for a property, a case or a handle; `code` stands before digits, `unnamed` for nothing.
    package static func member(_ name: String) -> String {
        let words = words(of: name)
        guard let first = words.first else { return "unnamed" }
        let joined = lowerFirst(first) + words.dropFirst().map(upperFirst).joined()
        return startsWithDigit(joined) ? "code\(joined)" : joined
    }

    /// A name for a type; `Type` stands before digits.
    package static func type(_ name: String) -> String {
        let joined = words(of: name).map(upperFirst).joined()
        guard !joined.isEmpty else { return "Unnamed" }
        return startsWithDigit(joined) ? "Type\(joined)" : joined
    }

    /// The name as it stands in source: in backticks where Swift reads it as a word of its own.
    package static func escaped(_ name: String) -> String {
        keywords.contains(name) ? "`\(name)`" : name
    }

    private static func words(of name: String) -> [String] {
        var words: [String] = [""]
        for scalar in name.unicodeScalars {
            if isNameScalar(scalar) {
                words[words.count - 1].unicodeScalars.append(scalar)
            } else {
                words.append("")
            }
        }
        return words.filter { !$0.isEmpty }
    }

    /// ASCII letters and digits, and the precomposed letters of Latin-1 and Latin Extended-A and -B.
    private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0xD7, 0xF7: false
        case 0xC0...0x24F: true
        case _: false
        }
    }

    private static func startsWithDigit(_ name: String) -> Bool {
        name.unicodeScalars.first.map { (0x30...0x39).contains($0.value) } ?? false
    }

    /// Small first letter; of a name that begins with several capitals, all but the last (`YTunnus` is `yTunnus`).
    private static func lowerFirst(_ word: String) -> String {
        let capitals = word.prefix { $0.isUppercase }
        guard capitals.count > 1 else { return word.prefix(1).lowercased() + word.dropFirst() }
        if capitals.count == word.count { return word.lowercased() }
        let lowered = capitals.dropLast()
        return lowered.lowercased() + word.dropFirst(lowered.count)
    }

    private static func upperFirst(_ word: String) -> String {
        word.prefix(1).uppercased() + word.dropFirst()
    }

    /// The reserved words of declarations, statements, expressions and types ("Lexical Structure" in The Swift
    /// Programming Language). Backticks make each of them a name.
    private static let keywords: Set<String> = [
        "actor", "any", "as", "associatedtype", "async", "await", "break", "case", "catch", "class", "continue",
        "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for",
        "func", "guard", "if", "import", "in", "indirect", "infix", "init", "inout", "internal", "is", "let", "macro",
        "nil", "open", "operator", "package", "postfix", "precedencegroup", "prefix", "private", "protocol", "public",
        "repeat", "rethrows", "return", "self", "some", "static", "struct", "subscript", "super", "switch", "throw",
        "throws", "true", "try", "typealias", "var", "where", "while",
    ]
}
