extension SchemaConstruct {
    private static let name = AttributeRow(name: "name", form: .ncName, isRequired: true)
    private static let reference = AttributeRow(name: "ref", form: .qName, isRequired: true)
    private static let form = AttributeRow(name: "form", form: .oneOf(["qualified", "unqualified"]))
    private static let use = AttributeRow(name: "use", form: .oneOf(["optional", "prohibited", "required"]))
    private static let occurs = [
        AttributeRow(name: "minOccurs", form: .occurrence), AttributeRow(name: "maxOccurs", form: .maxOccurrence),
    ]
    private static let values = [
        AttributeRow(name: "default", form: .string), AttributeRow(name: "fixed", form: .string),
    ]
    private static let elementBlock = AttributeRow(
        name: "block", form: .derivations([.extension, .restriction, .substitution]))
    private static let complexBlock = AttributeRow(name: "block", form: .derivations([.extension, .restriction]))
    private static let complexFinal = AttributeRow(name: "final", form: .derivations([.extension, .restriction]))
    private static let element = [
        AttributeRow(name: "type", form: .qName), AttributeRow(name: "nillable", form: .boolean), elementBlock,
    ]
    private static let wildcard = [
        AttributeRow(name: "namespace", form: .wildcardNamespaces),
        AttributeRow(name: "processContents", form: .oneOf(["lax", "skip", "strict"])),
    ]
    private static let mixed = AttributeRow(name: "mixed", form: .boolean)
    private static let location = AttributeRow(name: "schemaLocation", form: .uri)

    /// The attributes in no namespace that may stand on the construct, `id` included.
    var attributes: [AttributeRow] {
        switch self {
        case .appinfo, .documentation: [AttributeRow(name: "source", form: .uri)]
        default: [AttributeRow(name: "id", form: .identifier)] + ownAttributes
        }
    }

    private var ownAttributes: [AttributeRow] {
        switch self {
        case .schema:
            [
                AttributeRow(name: "targetNamespace", form: .uri), AttributeRow(name: "version", form: .token),
                AttributeRow(name: "finalDefault", form: .derivations([.extension, .restriction, .list, .union])),
                AttributeRow(name: "blockDefault", form: .derivations([.extension, .restriction, .substitution])),
                AttributeRow(name: "attributeFormDefault", form: .oneOf(["qualified", "unqualified"])),
                AttributeRow(name: "elementFormDefault", form: .oneOf(["qualified", "unqualified"])),
            ]
        case .include, .redefine: [AttributeRow(name: "schemaLocation", form: .uri, isRequired: true)]
        case .import: [AttributeRow(name: "namespace", form: .uri), Self.location]
        case .annotation, .appinfo, .documentation, .simpleContent: []
        case .notation:
            [Self.name, AttributeRow(name: "public", form: .token), AttributeRow(name: "system", form: .uri)]
        case .globalElement:
            [
                Self.name, AttributeRow(name: "substitutionGroup", form: .qName),
                AttributeRow(name: "final", form: .derivations([.extension, .restriction])),
                AttributeRow(name: "abstract", form: .boolean),
            ] + Self.element + Self.values
        case .localElement: [Self.name, Self.form] + Self.element + Self.values + Self.occurs
        case .elementReference: [Self.reference] + Self.occurs
        case .globalAttribute: [Self.name, AttributeRow(name: "type", form: .qName)] + Self.values
        case .localAttribute: [Self.name, AttributeRow(name: "type", form: .qName), Self.form, Self.use] + Self.values
        case .attributeReference: [Self.reference, Self.use] + Self.values
        case .globalSimpleType:
            [Self.name, AttributeRow(name: "final", form: .derivations([.restriction, .list, .union]))]
        case .localSimpleType: []
        case .simpleRestriction, .simpleContentRestriction: [AttributeRow(name: "base", form: .qName)]
        case .list: [AttributeRow(name: "itemType", form: .qName)]
        case .union: [AttributeRow(name: "memberTypes", form: .qNames)]
        case .facet:
            [AttributeRow(name: "value", form: .string, isRequired: true), AttributeRow(name: "fixed", form: .boolean)]
        case .globalComplexType:
            [
                Self.name, Self.mixed, AttributeRow(name: "abstract", form: .boolean), Self.complexFinal,
                Self.complexBlock,
            ]
        case .localComplexType: [Self.mixed]
        case .complexContent: [Self.mixed]
        case .simpleContentExtension, .complexContentDerivation:
            [AttributeRow(name: "base", form: .qName, isRequired: true)]
        case .groupDefinition, .attributeGroupDefinition: [Self.name]
        case .groupReference: [Self.reference] + Self.occurs
        case .attributeGroupReference: [Self.reference]
        case .all:
            [
                AttributeRow(name: "minOccurs", form: .count(1)), AttributeRow(name: "maxOccurs", form: .count(1)),
            ]
        case .definedModel: []
        case .model: Self.occurs
        case .any: Self.wildcard + Self.occurs
        case .anyAttribute: Self.wildcard
        case .unique: [Self.name]
        case .keyref: [Self.name, AttributeRow(name: "refer", form: .qName, isRequired: true)]
        case .selector, .field: [AttributeRow(name: "xpath", form: .string, isRequired: true)]
        }
    }
}
