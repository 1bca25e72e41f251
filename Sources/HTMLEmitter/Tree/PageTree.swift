import FormSpec

/// A whole page before it is flattened.
package struct PageTree: Sendable {
    package var kind: PageProgram.Kind
    /// The root element.
    package var html: Node
}
