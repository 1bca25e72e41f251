/// What is known of a set of texts: a language that holds all of it, and one that holds nothing else. Where both are one
/// the set is known exactly; where they differ, something is not regular or would need too many states.
package struct LexicalSpace: Sendable {
    package private(set) var atMost: CharacterLanguage
    package private(set) var atLeast: CharacterLanguage
    package private(set) var isExact: Bool

    package init(_ language: CharacterLanguage) {
        atMost = language
        atLeast = language
        isExact = true
    }

    package init(atMost: CharacterLanguage, atLeast: CharacterLanguage) {
        self.atMost = atMost
        self.atLeast = atLeast
        isExact = false
    }

    /// Any text.
    package static let everything = LexicalSpace(.everything)

    /// Only the texts that are in the language too.
    package func narrowed(to language: CharacterLanguage) -> LexicalSpace {
        narrowed(to: LexicalSpace(language))
    }

    package func narrowed(to other: LexicalSpace) -> LexicalSpace {
        // Of two languages whose intersection is too large, either is a bound from above.
        combined(other, above: { left, _ in left }) { left, right throws(AutomatonError) in
            try left.intersection(right)
        }
    }

    /// A condition that no language stands for: some of the texts, nobody knows which.
    package func narrowedSomehow() -> LexicalSpace { LexicalSpace(atMost: atMost, atLeast: .nothing) }

    package func joined(with other: LexicalSpace) -> LexicalSpace {
        combined(other, above: { _, _ in .everything }) { left, right throws(AutomatonError) in
            try left.union(right)
        }
    }

    /// The texts whose image is in the set.
    package func preimage(under function: TextFunction) -> LexicalSpace {
        mapped { language throws(AutomatonError) in try language.preimage(under: function) }
    }

    /// What the texts of the set become.
    package func image(under function: TextFunction) -> LexicalSpace {
        mapped { language throws(AutomatonError) in try language.image(under: function) }
    }

    private func mapped(_ change: (CharacterLanguage) throws(AutomatonError) -> CharacterLanguage) -> LexicalSpace {
        let above = try? change(atMost)
        if isExact, let above { return LexicalSpace(above) }
        return LexicalSpace(
            atMost: above ?? .everything, atLeast: isExact ? .nothing : (try? change(atLeast)) ?? .nothing)
    }

    private func combined(
        _ other: LexicalSpace, above fallback: (CharacterLanguage, CharacterLanguage) -> CharacterLanguage,
        _ combine: (CharacterLanguage, CharacterLanguage) throws(AutomatonError) -> CharacterLanguage
    ) -> LexicalSpace {
        let above = try? combine(atMost, other.atMost)
        if isExact, other.isExact, let above { return LexicalSpace(above) }
        return LexicalSpace(
            atMost: above ?? fallback(atMost, other.atMost),
            atLeast: (try? combine(atLeast, other.atLeast)) ?? .nothing)
    }
}
