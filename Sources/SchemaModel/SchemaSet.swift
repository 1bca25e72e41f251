import Diagnostics
import SchemaValues
import XMLReading

/// All components of a schema and of what it includes and imports, resolved: XML Schema as meant.
///
/// Index 0 of `complexTypes` is `xs:anyType`; the first `BuiltInType.allCases.count` simple types are the built-in
/// ones, in the order of their raw values.
package struct SchemaSet: Sendable {
    package var simpleTypes: [SimpleTypeDefinition] = []
    package var complexTypes: [ComplexTypeDefinition] = []
    package var elements: [ElementDeclaration] = []
    package var attributes: [AttributeDeclaration] = []

    package var globalTypes: [ExpandedName: TypeID] = [:]
    package var globalElements: [ExpandedName: ElementID] = [:]
    package var globalAttributes: [ExpandedName: AttributeID] = [:]
    /// Members by head, transitively, the head itself left out, in the order of declaration (3.3.6).
    package var substitutionGroups: [ElementID: [ElementID]] = [:]
    /// `xs:notation` names (3.12).
    package var notations: Set<ExpandedName> = []

    /// The documents in the order they were read, each with its annotations: `k:codemap` stands there.
    package var documents: [SchemaDocumentSummary] = []

    /// What the simple types accept, by index: built once, bases first. What breaks a rule is left out of them.
    package var valueTypes: [ValueType] = []

    package init() {}

    package func valueType(of id: SimpleTypeID) -> ValueType { valueTypes[id.index] }

    /// The simple type of an element's or attribute's text; nil where the content is not simple.
    func simpleContent(of type: TypeID) -> SimpleTypeID? {
        switch type {
        case .simple(let id): return id
        case .complex(let id):
            if case .simple(let content) = self[id].content { return content }
            return nil
        }
    }

    package subscript(id: SimpleTypeID) -> SimpleTypeDefinition { simpleTypes[id.index] }
    package subscript(id: ComplexTypeID) -> ComplexTypeDefinition { complexTypes[id.index] }
    package subscript(id: ElementID) -> ElementDeclaration { elements[id.index] }
    package subscript(id: AttributeID) -> AttributeDeclaration { attributes[id.index] }
}

/// What later stages need of one schema document: its name, target namespace, version and own annotations.
package struct SchemaDocumentSummary: Sendable {
    package var file: String
    package var targetNamespace: String
    package var version: String
    package var annotation: Annotation
    /// Lower-case hexadecimal SHA-256 of its bytes is taken by the caller; here are the bytes' count alone.
    package var byteCount: Int
    /// The files that it includes, imports or redefines.
    package var references: [String]

    package init(
        file: String, targetNamespace: String, version: String, annotation: Annotation, byteCount: Int,
        references: [String] = []
    ) {
        self.file = file
        self.targetNamespace = targetNamespace
        self.version = version
        self.annotation = annotation
        self.byteCount = byteCount
        self.references = references
    }
}
