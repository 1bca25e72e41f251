import Diagnostics
import SchemaValues
import XMLReading

extension DocumentReader {
    /// Reads the root. Nil if it is no `xs:schema`.
    mutating func readDocument(_ root: XMLElement, byteCount: Int) -> SchemaDocument? {
        guard root.name == ExpandedName(namespace: ExpandedName.xmlSchemaNamespace, localName: "schema") else {
            log.error(.noSchema(root.name), id: "schema-root", at: root.location)
            return nil
        }
        let children = open(root, as: .schema)
        readDefaults(root)
        var document = SchemaDocument(
            file: root.location.file, targetNamespace: targetNamespace,
            version: root.attribute("version")?.collapsed ?? "",
            annotation: children.annotation, compositions: [], components: [], byteCount: byteCount)
        for child in children.elements {
            switch child.name.localName {
            case "annotation": readAnnotation(child, into: &document.annotation)
            case "include", "import", "redefine": readComposition(child).map { document.compositions.append($0) }
            default: readComponent(child).map { document.components.append($0) }
            }
        }
        return document
    }

    private mutating func readDefaults(_ root: XMLElement) {
        let written = root.attribute("targetNamespace")?.collapsed
        if written == "" { log.error(.emptyTargetNamespace, id: "s4s-att-invalid-value", at: root.location) }
        targetNamespace = written ?? chameleon ?? ""
        elementsQualified = root.attribute("elementFormDefault")?.collapsed == "qualified"
        attributesQualified = root.attribute("attributeFormDefault")?.collapsed == "qualified"
        blockDefault = derivations(
            root, "blockDefault", allowed: [.extension, .restriction, .substitution], otherwise: [])
        finalDefault = derivations(
            root, "finalDefault", allowed: [.extension, .restriction, .list, .union], otherwise: [])
    }

    private mutating func readComposition(_ element: XMLElement) -> WrittenComposition? {
        let location = element.attribute("schemaLocation")?.collapsed
        switch element.name.localName {
        case "include":
            _ = open(element, as: .include)
            guard location != nil else { return nil }
            return WrittenComposition(kind: .include, schemaLocation: location, location: element.location)
        case "import":
            _ = open(element, as: .import)
            return readImport(element, location)
        default:
            let children = open(element, as: .redefine)
            var components: [WrittenComponent] = []
            for child in children.elements {
                if child.name.localName == "annotation" {
                    var ignored = Annotation(location: child.location)
                    readAnnotation(child, into: &ignored)
                } else if let component = readComponent(child) {
                    components.append(component)
                }
            }
            guard location != nil else { return nil }
            return WrittenComposition(kind: .redefine(components), schemaLocation: location, location: element.location)
        }
    }

    private mutating func readImport(_ element: XMLElement, _ location: String?) -> WrittenComposition? {
        let namespace = element.attribute("namespace")?.collapsed
        // src-import 1.1 and 1.2: what is imported is another namespace than one's own.
        if namespace == nil, targetNamespace.isEmpty {
            log.error(.importOfNothing, id: "src-import.1.2", at: element.location)
            return nil
        }
        if let namespace, namespace == targetNamespace {
            log.error(.importOfOneself(namespace), id: "src-import.1.1", at: element.location)
            return nil
        }
        return WrittenComposition(
            kind: .import(namespace: namespace ?? ""), schemaLocation: location, location: element.location)
    }

    mutating func readComponent(_ element: XMLElement) -> WrittenComponent? {
        switch element.name.localName {
        case "simpleType":
            guard let type = readSimpleType(element, isGlobal: true), hasName(element) else { return nil }
            return .simpleType(type)
        case "complexType":
            let type = readComplexType(element, isGlobal: true)
            return hasName(element) ? .complexType(type) : nil
        case "element":
            let declaration = readElement(element, isGlobal: true)
            return hasName(element) ? declaration.map { .element($0) } : nil
        case "attribute":
            let declaration = readAttribute(element, isGlobal: true)
            return hasName(element) ? declaration.map { .attribute($0) } : nil
        case "group": return readGroup(element)
        case "attributeGroup":
            let children = open(element, as: .attributeGroupDefinition)
            let attributes = readAttributes(children)
            guard hasName(element) else { return nil }
            return .attributeGroup(
                .init(name: declaredName(element), attributes: attributes, annotation: children.annotation))
        case "notation":
            let children = open(element, as: .notation)
            if element.attribute("public") == nil, element.attribute("system") == nil {
                log.error(.notationWithoutIdentifier, id: "s4s-att-must-appear", at: element.location)
            }
            return hasName(element) ? .notation(declaredName(element), children.annotation) : nil
        default: return nil
        }
    }

    private mutating func readGroup(_ element: XMLElement) -> WrittenComponent? {
        let children = open(element, as: .groupDefinition)
        guard let inner = children.first("all", "choice", "sequence") else { return nil }
        let model = readModel(inner, isDefined: true)
        guard hasName(element) else { return nil }
        return .group(.init(name: declaredName(element), model: model, annotation: children.annotation))
    }
}

extension DiagnosticMessage {
    fileprivate static func noSchema(_ name: ExpandedName) -> Self {
        .init(
            fi: "juurielementti on `\(name)`; skeema alkaa `xs:schema`lla",
            en: "the root element is `\(name)`; a schema begins with `xs:schema`")
    }
    fileprivate static let emptyTargetNamespace = Self(
        fi: "`targetNamespace` on tyhjä; jätä se pois tai nimeä nimiavaruus",
        en: "`targetNamespace` is empty; leave it out or name a namespace")
    fileprivate static let importOfNothing = Self(
        fi: "skeemalla ei ole nimiavaruutta, joten tuonti tarvitsee attribuutin `namespace`; käytä `xs:include`a",
        en: "the schema has no target namespace, so the import needs a `namespace`; use `xs:include`")
    fileprivate static func importOfOneself(_ namespace: String) -> Self {
        .init(
            fi: "`\(namespace)` on skeeman oma nimiavaruus; käytä `xs:include`a",
            en: "`\(namespace)` is the schema's own namespace; use `xs:include`")
    }
    fileprivate static let notationWithoutIdentifier = Self(
        fi: "`xs:notation` tarvitsee attribuutin `public` tai `system`", en: "`xs:notation` needs `public` or `system`")
}
