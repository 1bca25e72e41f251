/// A page as operations over chunks: built and linted as a tree by the HTML emitter, executed by the runtime with an
/// instance. One program serves all languages: texts are looked up by index.
public struct PageProgram: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// What the form is for, what is needed and what is known already.
        case start
        /// The sections of a long form, each with how far it is filled in.
        case tasks
        /// One section of a long form, by its position in `FormSpec.sections`.
        case section(Int)
        /// The whole of a short form on one page.
        case form
        /// All answers as the officer will see them, before sending.
        case review
        case receipt
        /// All that was sent, as read, to be kept and printed.
        case copy
        /// What the authority asks for in a supplement, and nothing else.
        case supplement
        /// What a supplement changes, before and after, before it is sent.
        case supplementReview
        case supplementReceipt
    }
    public var kind: Kind
    /// Literal text already escaped for where it stands, by chunk number.
    public var chunks: [String]
    public var operations: [PageOperation]

    public init(kind: Kind, chunks: [String], operations: [PageOperation]) {
        self.kind = kind
        self.chunks = chunks
        self.operations = operations
    }
}
