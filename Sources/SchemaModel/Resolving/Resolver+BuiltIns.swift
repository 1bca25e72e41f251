import Diagnostics
import SchemaValues

extension Resolver {
    /// Where built-in components are said to stand.
    static let builtInLocation = SourceLocation(file: ExpandedName.xmlSchemaNamespace)

    /// Index 0 is `xs:anyType` (3.4.7); the simple types stand in the order of `BuiltInType`.
    mutating func installBuiltIns() {
        let annotation = Annotation(location: Self.builtInLocation)
        for type in BuiltInType.allCases {
            let base = type.base.map { SimpleTypeID(Int($0.rawValue)) }
            let variety: SimpleTypeDefinition.Variety =
                type.itemType.map { .list(item: SimpleTypeID(Int($0.rawValue))) } ?? .atomic
            set.simpleTypes.append(
                SimpleTypeDefinition(
                    name: ExpandedName(namespace: ExpandedName.xmlSchemaNamespace, localName: type.localName),
                    base: base,
                    builtIn: type, variety: variety, facets: [], annotation: annotation))
        }
        let wildcard = Wildcard(namespaces: .any, processContents: .lax, annotation: annotation)
        let any = Particle(minOccurs: 0, maxOccurs: nil, term: .wildcard(wildcard), annotation: annotation)
        let group = ModelGroup(compositor: .sequence, particles: [any], definition: nil, annotation: annotation)
        let content = Particle(minOccurs: 1, maxOccurs: 1, term: .group(group), annotation: annotation)
        set.complexTypes.append(
            ComplexTypeDefinition(
                name: ExpandedName(namespace: ExpandedName.xmlSchemaNamespace, localName: "anyType"),
                base: .complex(Self.anyType), derivation: .restriction, isAbstract: false, final: [], block: [],
                attributeUses: [], attributeWildcard: wildcard, content: .mixed(content), annotation: annotation))
        complexProgress.append(.done)
        complexDepths.append(0)
        installAttributes(annotation)
    }

    /// `xsi:` (3.2.7), and `xml:` where no document of that namespace is read.
    private mutating func installAttributes(_ annotation: Annotation) {
        let instance: [(String, BuiltInType)] = [
            ("type", .qName), ("nil", .boolean), ("schemaLocation", .anySimpleType),
            ("noNamespaceSchemaLocation", .anyURI),
        ]
        for (name, type) in instance {
            install(ExpandedName(namespace: ExpandedName.schemaInstanceNamespace, localName: name), type, annotation)
        }
        guard !schema.documents.contains(where: { $0.targetNamespace == ExpandedName.xmlNamespace }) else { return }
        for (name, type) in [("lang", BuiltInType.language), ("space", .ncName), ("base", .anyURI), ("id", .id)] {
            install(ExpandedName(namespace: ExpandedName.xmlNamespace, localName: name), type, annotation)
        }
    }

    private mutating func install(_ name: ExpandedName, _ type: BuiltInType, _ annotation: Annotation) {
        set.globalAttributes[name] = AttributeID(set.attributes.count)
        set.attributes.append(
            AttributeDeclaration(
                name: name, type: SimpleTypeID(Int(type.rawValue)), constraint: nil, isGlobal: true,
                annotation: annotation))
    }
}
