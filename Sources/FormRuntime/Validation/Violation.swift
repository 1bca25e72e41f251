import FormSpec

/// One fault in the answers, for customers: a fixed record, worded later through the form's texts.
public struct Violation: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// Mandatory and not answered.
        case missing
        /// Not a value of the field's type: the raw text does not parse.
        case notAValue
        /// A facet refuses; XML Schema's name of the facet (`maxLength`).
        case facet(String)
        /// The check character or digit is wrong.
        case checksum
        /// A code that may not be given today.
        case codeOutOfUse
        /// Fewer rows than `minOccurs`.
        case tooFewRows(Int)
        /// More rows than `maxOccurs`.
        case tooManyRows(Int)
        /// Two rows alike, by `xs:unique` or `xs:key`.
        case notUnique
        /// A rule of the form, by its position.
        case rule(RuleIndex)
        /// The written application would not be valid against the authority's schema; the clause says why.
        case document(clause: String)
    }
    public var kind: Kind
    public var address: FieldAddress
    /// The part of a date that is at fault: `d`, `m`, `y`, or nil.
    public var part: String?
    /// Of a rule: the rows it was judged in, which may be more than those of the field that shows it.
    public var ruleRows: RowPath?

    public init(_ kind: Kind, at address: FieldAddress, part: String? = nil) {
        self.kind = kind
        self.address = address
        self.part = part
    }
}
