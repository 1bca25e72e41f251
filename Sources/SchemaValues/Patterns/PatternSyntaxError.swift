/// Why a text is no regular expression of Part 2, appendix F, and where.
public struct PatternSyntaxError: Error, Hashable, Sendable {
    /// Rules of the grammar that a pattern can break.
    public enum Reason: UInt8, CaseIterable, Hashable, Sendable {
        /// `*`, `+`, `?` or `{` with nothing before it, or after another quantifier.
        case quantifierWithoutAtom
        /// `{` without `{n}`, `{n,}` or `{n,m}`.
        case malformedQuantity
        /// `{n,m}` with `n` greater than `m`.
        case reversedQuantity
        /// A quantity above 2^31.
        case quantityTooLarge
        /// `(` without `)`.
        case unclosedGroup
        /// `)` without `(`.
        case unopenedGroup
        /// `(?`, the look-ahead or option groups of other dialects.
        case unsupportedGroup
        /// `]`, `}` where they must be escaped.
        case unescapedMetacharacter
        /// `[` without `]`.
        case unclosedClass
        /// `[]` or `[^]`.
        case emptyClass
        /// `[` inside of a class, other than after `-`.
        case unescapedBracketInClass
        /// `-` neither first, last nor between two characters.
        case misplacedHyphen
        /// A range from or to something that is not one character, such as `\d`.
        case rangeEndNotCharacter
        /// A range whose first character comes after its last.
        case reversedRange
        /// Anything after a subtracted class but `]`.
        case textAfterSubtraction
        /// `\` and a character that has no meaning after it.
        case unknownEscape
        /// `\` at the end.
        case danglingBackslash
        /// `\p` without `{…}`.
        case malformedProperty
        /// `\p{…}` with a name that is no category.
        case unknownCategory
        /// `\p{Is…}` with a name that is no block.
        case unknownBlock
        /// More groups or classes inside each other than the reader follows.
        case nestedTooDeeply
    }

    public let reason: Reason
    /// Characters (code points) before the fault.
    public let offset: Int
    /// The piece of the pattern that is at fault, such as the unknown name; may be empty.
    public let text: String

    public init(reason: Reason, offset: Int, text: String = "") {
        self.reason = reason
        self.offset = offset
        self.text = text
    }
}
