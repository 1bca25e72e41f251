/// The texts of a form in all its languages: every text has every language, which the compiler has checked.
public struct TextTable: Hashable, Sendable {
    /// Language codes in the form's order (`fi`, `sv`, `en`).
    public var languages: [String]
    /// `texts[text][language]`, both by position.
    public var texts: [[String]]

    public init(languages: [String], texts: [[String]] = []) {
        self.languages = languages
        self.texts = texts
    }

    /// The text in the language at that position of `languages`.
    public func text(_ index: TextIndex, language: Int) -> String { texts[index.value][language] }

    /// The position of a language, nil where the form does not have it.
    public func position(of language: String) -> Int? { languages.firstIndex(of: language) }
}
