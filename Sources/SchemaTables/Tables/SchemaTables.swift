import SchemaValues

/// What validation of documents knows about a schema: components by index, in plain arrays.
///
/// An immutable value made by lowering a schema, with one encoding (`encode()`, `decode(_:)`).
public struct SchemaTables: Hashable, Sendable {
    /// Every expanded name that a component or a transition mentions, once each.
    package var names: [ExpandedName] = []
    /// The built-in types come first, in the order of `BuiltInType`'s cases.
    public var simpleTypes: [SimpleTypeRecord] = []
    /// The first is `xs:anyType`.
    package var complexTypes: [ComplexTypeRecord] = []
    package var elements: [ElementRecord] = []
    package var attributes: [AttributeRecord] = []
    package var automata: [ContentAutomaton] = []
    package var wildcards: [WildcardRecord] = []
    package var identityConstraints: [IdentityConstraintRecord] = []
    /// The names of `xs:notation` declarations.
    package var notations: [NameIndex] = []
    /// Global declarations: what may be a root, what wildcards and `xsi:type` find by name. In order of name.
    package var globalElements: [ElementIndex] = []
    package var globalAttributes: [AttributeIndex] = []
    /// The built-in types come first, in the order of `BuiltInType`'s cases, and `xs:anyType`.
    package var globalTypes: [GlobalType] = []

    /// A type that `xsi:type` can name.
    package struct GlobalType: Hashable, Sendable {
        package var name: NameIndex
        package var type: TypeIndex
        package init(name: NameIndex, type: TypeIndex) {
            self.name = name
            self.type = type
        }
    }

    package init() {}

    /// The global types of the schema itself, in order of name.
    package var declaredTypes: ArraySlice<GlobalType> { globalTypes.dropFirst(BuiltInType.allCases.count + 1) }

    package subscript(index: NameIndex) -> ExpandedName { names[index.value] }
    public subscript(index: SimpleTypeIndex) -> SimpleTypeRecord { simpleTypes[index.value] }
    package subscript(index: ComplexTypeIndex) -> ComplexTypeRecord { complexTypes[index.value] }
    package subscript(index: ElementIndex) -> ElementRecord { elements[index.value] }
    package subscript(index: AttributeIndex) -> AttributeRecord { attributes[index.value] }
    package subscript(index: AutomatonIndex) -> ContentAutomaton { automata[index.value] }
    package subscript(index: WildcardIndex) -> WildcardRecord { wildcards[index.value] }
    package subscript(index: IdentityConstraintIndex) -> IdentityConstraintRecord { identityConstraints[index.value] }

    /// The global element declaration of that name.
    package func globalElement(named name: ExpandedName) -> ElementIndex? {
        globalElements.first { self[self[$0].name] == name }
    }
}
