/// What a document may cost at most. Beyond a limit it is refused with a located diagnostic.
package struct ReadingLimits: Sendable {
    /// Whether a document type declaration may stand in the document.
    package enum DocumentType: Sendable {
        /// Refused: instances carry none.
        case refused
        /// The internal subset is read, everything external is left alone: some published schemas have one.
        case internalSubset
    }

    /// Bytes of the document as given.
    package var maxBytes: Int
    /// Nesting of elements; libxml2 itself stops at 256.
    package var maxDepth: Int
    /// Attributes and namespace declarations of one element: their duplicates are found by comparing all pairs.
    package var maxAttributes: Int
    /// Namespace declarations in scope at one place.
    package var maxNamespacesInScope: Int
    /// Bytes of text and attribute values after the expansion of entities.
    package var maxExpandedBytes: Int
    package var documentType: DocumentType

    package init(
        maxBytes: Int = 64 << 20, maxDepth: Int = 250, maxAttributes: Int = 2_100, maxNamespacesInScope: Int = 4_000,
        maxExpandedBytes: Int = 128 << 20, documentType: DocumentType = .refused
    ) {
        self.maxBytes = maxBytes
        self.maxDepth = maxDepth
        self.maxAttributes = maxAttributes
        self.maxNamespacesInScope = maxNamespacesInScope
        self.maxExpandedBytes = maxExpandedBytes
        self.documentType = documentType
    }

    package static let standard = ReadingLimits()
    /// For schema documents: an internal subset may stand there.
    package static let schema = ReadingLimits(maxExpandedBytes: 64 << 20, documentType: .internalSubset)
}
