import FormSpec

/// The words of the built-in texts, one case a text, in the three languages.
public struct SystemWords: Sendable {
    let language: Language

    enum Language: String, CaseIterable, Sendable { case fi, sv, en }

    /// Nil for a language without built-in texts.
    public init?(_ language: String) {
        guard let language = Language(rawValue: language) else { return nil }
        self.language = language
    }

    /// The text in all languages.
    package static func all(_ text: SystemText) -> (fi: String, sv: String, en: String) { table(text) }

    /// The text, `{0}` still in it.
    public func words(_ text: SystemText) -> String {
        let (fi, sv, en) = Self.table(text)
        return pick(fi, sv, en)
    }

    func pick(_ fi: String, _ sv: String, _ en: String) -> String {
        switch language {
        case .fi: fi
        case .sv: sv
        case .en: en
        }
    }

    /// The text with the argument in place of `{0}`.
    func words(_ text: SystemText, _ argument: String) -> String { Self.fill(words(text), argument) }

    /// A template with its one argument.
    static func fill(_ template: String, _ argument: String) -> String {
        let (before, after) = split(template)
        return before + argument + after
    }

    /// What stands before and after `{0}`; all before, where there is none.
    static func split(_ template: String) -> (before: String, after: String) {
        let bytes = Array(template.utf8)
        let mark = Array("{0}".utf8)
        guard bytes.count >= 3 else { return (template, "") }
        for position in 0...(bytes.count - 3) where Array(bytes[position..<position + 3]) == mark {
            return (
                String(decoding: bytes[..<position], as: UTF8.self),
                String(decoding: bytes[(position + 3)...], as: UTF8.self)
            )
        }
        return (template, "")
    }

    /// A label inside a sentence: its first letter small, unless the word is an abbreviation or a lone letter.
    static func withinSentence(_ label: String) -> String {
        var characters = Array(label)
        guard characters.count > 1, characters[0].isUppercase, characters[1].isLowercase else { return label }
        characters.replaceSubrange(0..<1, with: Array(characters[0].lowercased()))
        return String(characters)
    }
}
