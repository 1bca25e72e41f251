import SchemaTables

/// Where the components of a `SchemaSet` went in the tables; nil for those that were not reached.
package struct ComponentMap: Hashable, Sendable {
    var simpleTypes: [SimpleTypeIndex?]
    var complexTypes: [ComplexTypeIndex?]
    var elements: [ElementIndex?]
    var attributes: [AttributeIndex?]

    init(_ set: SchemaSet) {
        simpleTypes = Array(repeating: nil, count: set.simpleTypes.count)
        complexTypes = Array(repeating: nil, count: set.complexTypes.count)
        elements = Array(repeating: nil, count: set.elements.count)
        attributes = Array(repeating: nil, count: set.attributes.count)
    }

    package subscript(id: SimpleTypeID) -> SimpleTypeIndex? { simpleTypes[id.index] }
    package subscript(id: ComplexTypeID) -> ComplexTypeIndex? { complexTypes[id.index] }
    package subscript(id: ElementID) -> ElementIndex? { elements[id.index] }
    package subscript(id: AttributeID) -> AttributeIndex? { attributes[id.index] }
}
