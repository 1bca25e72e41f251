import SchemaValues

/// The constructs of a schema document, by role: an `xs:element` means one thing at the top and another inside a group.
enum SchemaConstruct: Hashable {
    case schema, include, `import`, redefine, annotation, appinfo, documentation, notation
    case globalElement, localElement, elementReference
    case globalAttribute, localAttribute, attributeReference
    case globalSimpleType, localSimpleType, simpleRestriction, list, union, facet
    case globalComplexType, localComplexType, simpleContent, complexContent
    case simpleContentRestriction, simpleContentExtension, complexContentDerivation
    case groupDefinition, groupReference, attributeGroupDefinition, attributeGroupReference
    case all, definedModel, model, any, anyAttribute
    case unique, keyref, selector, field
}

/// What an attribute's value may be (Structures, appendix A).
enum AttributeForm: Hashable {
    case identifier, ncName, qName, qNames, boolean, occurrence, maxOccurrence, string, uri, token, language
    case derivations(DerivationSet)
    case oneOf([String])
    /// A count up to this one.
    case count(Int)
    case wildcardNamespaces
}

/// One attribute a construct may carry.
struct AttributeRow {
    var name: String
    var form: AttributeForm
    var isRequired = false
}

/// One stage of a construct's content: a choice of child elements, in this place of the order.
struct ContentStage {
    var names: Set<String>
    var isRequired = false
    var repeats = true
}

extension SchemaConstruct {
    static let facetNames: Set<String> = [
        "minExclusive", "minInclusive", "maxExclusive", "maxInclusive", "totalDigits", "fractionDigits", "length",
        "minLength", "maxLength", "enumeration", "whiteSpace", "pattern",
    ]
    private static let note = ContentStage(names: ["annotation"], repeats: false)
    private static let attributes = ContentStage(names: ["attribute", "attributeGroup"])
    private static let wildcard = ContentStage(names: ["anyAttribute"], repeats: false)
    private static let particle = ContentStage(names: ["group", "all", "choice", "sequence"], repeats: false)
    private static let facets = ContentStage(names: facetNames)
    private static let simpleType = ContentStage(names: ["simpleType"], repeats: false)
    private static let componentNames: Set<String> = [
        "simpleType", "complexType", "group", "attributeGroup", "element", "attribute", "notation", "annotation",
    ]

    /// The order of child elements.
    var content: [ContentStage] {
        switch self {
        case .schema:
            [.init(names: ["include", "import", "redefine", "annotation"]), .init(names: Self.componentNames)]
        case .redefine: [.init(names: ["annotation", "simpleType", "complexType", "group", "attributeGroup"])]
        case .annotation: [.init(names: ["appinfo", "documentation"])]
        case .appinfo, .documentation: []
        case .include, .import, .notation, .elementReference, .attributeReference, .groupReference,
            .attributeGroupReference, .any, .anyAttribute, .selector, .field, .facet:
            [Self.note]
        case .globalElement, .localElement:
            [
                Self.note, .init(names: ["simpleType", "complexType"], repeats: false),
                .init(names: ["unique", "key", "keyref"]),
            ]
        case .globalAttribute, .localAttribute, .list: [Self.note, Self.simpleType]
        case .globalSimpleType, .localSimpleType:
            [Self.note, .init(names: ["restriction", "list", "union"], isRequired: true, repeats: false)]
        case .simpleRestriction: [Self.note, Self.simpleType, Self.facets]
        case .union: [Self.note, .init(names: ["simpleType"])]
        case .globalComplexType, .localComplexType:
            [
                Self.note, .init(names: ["simpleContent", "complexContent"], repeats: false), Self.particle,
                Self.attributes, Self.wildcard,
            ]
        case .simpleContent, .complexContent:
            [Self.note, .init(names: ["restriction", "extension"], isRequired: true, repeats: false)]
        case .simpleContentRestriction:
            [Self.note, Self.simpleType, Self.facets, Self.attributes, Self.wildcard]
        case .simpleContentExtension, .attributeGroupDefinition: [Self.note, Self.attributes, Self.wildcard]
        case .complexContentDerivation: [Self.note, Self.particle, Self.attributes, Self.wildcard]
        case .groupDefinition:
            [Self.note, .init(names: ["all", "choice", "sequence"], isRequired: true, repeats: false)]
        case .all: [Self.note, .init(names: ["element"])]
        case .definedModel, .model: [Self.note, .init(names: ["element", "group", "choice", "sequence", "any"])]
        case .unique, .keyref:
            [
                Self.note, .init(names: ["selector"], isRequired: true, repeats: false),
                .init(names: ["field"], isRequired: true),
            ]
        }
    }
}
