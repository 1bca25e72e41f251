/// Where a field is filled from: an expression over the fields of the common data (form-language, section 5).
public struct BindingSpec: Hashable, Sendable {
    /// What happens to a value that does not fit the field. No value is ever cut to fit.
    public enum Unfit: UInt8, CaseIterable, Sendable {
        /// Leave the field empty and tell.
        case empty
        /// Show the value and ask for a correction.
        case ask
    }
    /// Over the common form's fields, relative to what the enclosing binding found.
    public var from: Expression
    /// The expression as the author wrote it; for a part of a copied group, the source's field id.
    public var source: String
    /// Nil where the value always fits.
    public var unfit: Unfit?
    /// Came from a binding on an enclosing group of the same type, not from the author's hand on this field.
    public var isInherited: Bool

    public init(from: Expression, source: String, unfit: Unfit?, isInherited: Bool) {
        self.from = from
        self.source = source
        self.unfit = unfit
        self.isInherited = isInherited
    }
}

/// A translation of codes (`k:codemap`), for `translate()`.
public struct CodeMapSpec: Hashable, Sendable {
    public struct Entry: Hashable, Sendable {
        public var from: String
        public var to: String
        public init(from: String, to: String) {
            self.from = from
            self.to = to
        }
    }
    public var id: String
    public var entries: [Entry]

    public init(id: String, entries: [Entry]) {
        self.id = id
        self.entries = entries
    }
}
