/// `xs:unique`, `xs:key` or `xs:keyref` (Structures, 3.11).
package struct IdentityConstraintRecord: Hashable, Sendable {
    package enum Category: Hashable, Sendable {
        case unique
        case key
        case keyref(refer: IdentityConstraintIndex)
    }
    package var name: NameIndex
    package var category: Category
    /// Alternatives, each a path from the element that carries the constraint.
    package var selector: [IdentityPath]
    /// For each field its alternatives, each a path from a selected element.
    package var fields: [[IdentityPath]]

    package init(
        name: NameIndex, category: Category, selector: [IdentityPath], fields: [[IdentityPath]]
    ) {
        self.name = name
        self.category = category
        self.selector = selector
        self.fields = fields
    }
}

/// One alternative of a selector or field, in the subset of XPath that 3.11.6 allows.
package struct IdentityPath: Hashable, Sendable {
    package enum NameTest: Hashable, Sendable {
        case any
        case namespace(String)
        case name(NameIndex)
    }
    /// Begins with `.//`.
    package var searchesDescendants: Bool
    /// Child steps from the start; none for `.`.
    package var steps: [NameTest]
    /// The attribute that the path ends in.
    package var attribute: NameTest?

    package init(searchesDescendants: Bool, steps: [NameTest], attribute: NameTest? = nil) {
        self.searchesDescendants = searchesDescendants
        self.steps = steps
        self.attribute = attribute
    }
}
