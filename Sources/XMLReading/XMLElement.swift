import Diagnostics
import SchemaValues

/// An attribute of a located tree. Namespace declarations are not attributes (see `XMLElement.namespaces`).
package struct XMLAttribute: Hashable, Sendable {
    package var name: ExpandedName
    package var prefix: String
    /// The value after attribute-value normalisation (XML 1.0, 3.3.3).
    package var value: String

    package init(name: ExpandedName, prefix: String = "", value: String) {
        self.name = name
        self.prefix = prefix
        self.value = value
    }
}

/// An element of a located tree: a plain value, no pointer into libxml2.
package struct XMLElement: Hashable, Sendable {
    /// A child of an element; comments and processing instructions are left out.
    package indirect enum Node: Hashable, Sendable {
        case element(XMLElement)
        case text(String)
    }

    package var name: ExpandedName
    package var prefix: String
    package var attributes: [XMLAttribute]
    package var children: [Node]
    /// The namespaces in scope by prefix (`""` for the default one), `xml` left out: what QNames in values need.
    package var namespaces: [String: String]
    package var location: SourceLocation

    package init(
        name: ExpandedName, prefix: String = "", attributes: [XMLAttribute] = [], children: [Node] = [],
        namespaces: [String: String] = [:], location: SourceLocation
    ) {
        self.name = name
        self.prefix = prefix
        self.attributes = attributes
        self.children = children
        self.namespaces = namespaces
        self.location = location
    }

    /// The child elements in document order.
    package var elements: [XMLElement] {
        children.compactMap { node in
            switch node {
            case .element(let element): element
            case .text: nil
            }
        }
    }

    /// The text directly inside, joined.
    package var text: String {
        children.reduce(into: "") { text, node in
            switch node {
            case .element: break
            case .text(let part): text += part
            }
        }
    }

    /// The value of an attribute in no namespace.
    package func attribute(_ localName: String) -> String? {
        attributes.first { $0.name.namespace.isEmpty && $0.name.localName == localName }?.value
    }
}
