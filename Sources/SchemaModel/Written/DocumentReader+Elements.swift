import Diagnostics
import SchemaValues
import XMLReading

extension DocumentReader {
    mutating func readElement(_ element: XMLElement, isGlobal: Bool) -> WrittenElement? {
        if !isGlobal, element.attribute("ref") != nil { return readElementReference(element) }
        if !isGlobal, element.attribute("name") == nil {
            log.error(.nameOrReference("element"), id: "src-element.2.1", at: element.location)
            return nil
        }
        let children = open(element, as: isGlobal ? .globalElement : .localElement)
        let isQualified = isGlobal || isQualified(element, otherwise: elementsQualified)
        let name = declaredName(element, isQualified: isQualified)
        var declaration = WrittenElement.Declaration(name: name, type: readType(element, children))
        declaration.substitutionGroup = reference(element, "substitutionGroup")
        declaration.isNillable = boolean(element, "nillable") ?? false
        declaration.isAbstract = boolean(element, "abstract") ?? false
        let methods: DerivationSet = [.extension, .restriction]
        declaration.final = isGlobal ? derivations(element, "final", allowed: methods, otherwise: finalDefault) : []
        declaration.block = derivations(
            element, "block", allowed: methods.union(.substitution), otherwise: blockDefault)
        declaration.constraint = valueConstraint(element)
        declaration.identityConstraints = children.all("unique", "key", "keyref").compactMap { readConstraint($0) }
        let occurrence = isGlobal ? WrittenOccurrence() : occurrence(of: element)
        guard hasName(element) else { return nil }
        return WrittenElement(kind: .declaration(declaration), occurrence: occurrence, annotation: children.annotation)
    }

    private mutating func readElementReference(_ element: XMLElement) -> WrittenElement? {
        if element.attribute("name") != nil {
            log.error(.nameOrReference("element"), id: "src-element.2.1", at: element.location)
            return nil
        }
        let children = open(element, as: .elementReference)
        let occurrence = occurrence(of: element)
        guard let target = reference(element, "ref") else { return nil }
        return WrittenElement(kind: .reference(target), occurrence: occurrence, annotation: children.annotation)
    }

    /// `type` or an anonymous type, not both (src-element.3, src-attribute.4).
    private mutating func readType(_ element: XMLElement, _ children: Children) -> WrittenType {
        let isElement = element.name.localName == "element"
        let inline = children.first("simpleType", "complexType")
        let named = reference(element, "type")
        if let inline, element.attribute("type") != nil {
            let id = isElement ? "src-element.3" : "src-attribute.4"
            log.error(.typeTwice, id: id, at: inline.location)
        }
        guard let inline else {
            if let named { return .reference(named) }
            // A `type` that cannot be read was reported; it is not the absence of a type.
            return .absent
        }
        if inline.name.localName == "complexType" { return .complex(readComplexType(inline, isGlobal: false)) }
        return readSimpleType(inline, isGlobal: false).map { .simple($0) } ?? .absent
    }

    mutating func readAttribute(_ element: XMLElement, isGlobal: Bool) -> WrittenAttribute? {
        let isReference = !isGlobal && element.attribute("ref") != nil
        if !isGlobal, (element.attribute("name") != nil) == isReference {
            log.error(.nameOrReference("attribute"), id: "src-attribute.3.1", at: element.location)
            return nil
        }
        let construct: SchemaConstruct =
            isReference ? .attributeReference : isGlobal ? .globalAttribute : .localAttribute
        let children = open(element, as: construct)
        let use = element.attribute("use").flatMap { WrittenAttribute.Use(rawValue: $0.collapsed) } ?? .optional
        let constraint = valueConstraint(element)
        if let constraint, !constraint.isFixed, use != .optional, element.attribute("use") != nil {
            log.error(.defaultNotOptional, id: "src-attribute.2", at: element.location)
        }
        let kind: WrittenAttribute.Kind
        if isReference {
            guard let target = reference(element, "ref") else { return nil }
            kind = .reference(target)
        } else {
            let isQualified = isGlobal || isQualified(element, otherwise: attributesQualified)
            kind = .declaration(
                name: declaredName(element, isQualified: isQualified), type: readType(element, children))
            guard hasName(element), isAllowedName(element, isQualified: isQualified) else { return nil }
        }
        return WrittenAttribute(kind: kind, use: use, constraint: constraint, annotation: children.annotation)
    }

    /// no-xmlns: no attribute is called `xmlns`; no-xsi: none is declared in the namespace of `xsi:`.
    private mutating func isAllowedName(_ element: XMLElement, isQualified: Bool) -> Bool {
        if element.attribute("name")?.collapsed == "xmlns" {
            log.error(.namedXmlns, id: "no-xmlns", at: element.location)
            return false
        }
        guard isQualified, targetNamespace == ExpandedName.schemaInstanceNamespace else { return true }
        log.error(.instanceNamespace, id: "no-xsi", at: element.location)
        return false
    }

    /// The attributes, attribute groups and wildcard among a construct's children.
    mutating func readAttributes(_ children: Children) -> WrittenAttributes {
        var attributes = WrittenAttributes()
        for child in children.all("attribute", "attributeGroup") {
            if child.name.localName == "attribute" {
                readAttribute(child, isGlobal: false).map { attributes.items.append(.attribute($0)) }
            } else {
                _ = open(child, as: .attributeGroupReference)
                reference(child, "ref").map { attributes.items.append(.group($0)) }
            }
        }
        attributes.wildcard = children.first("anyAttribute").map { readWildcard($0, as: .anyAttribute) }
        return attributes
    }

    mutating func readConstraint(_ element: XMLElement) -> WrittenIdentityConstraint? {
        let isReference = element.name.localName == "keyref"
        let children = open(element, as: isReference ? .keyref : .unique)
        let paths = children.elements.map { child -> ConstraintPath in
            _ = open(child, as: .selector)
            return ConstraintPath(child.attribute("xpath")?.collapsed ?? "", namespaces: child.namespaces)
        }
        let category: WrittenIdentityConstraint.Category
        switch element.name.localName {
        case "unique": category = .unique
        case "key": category = .key
        default:
            guard let refer = reference(element, "refer") else { return nil }
            category = .keyref(refer)
        }
        guard hasName(element), let selector = paths.first else { return nil }
        return WrittenIdentityConstraint(
            name: declaredName(element), category: category, selector: selector, fields: Array(paths.dropFirst()),
            annotation: children.annotation)
    }
}

extension DiagnosticMessage {
    fileprivate static func nameOrReference(_ name: String) -> Self {
        .init(
            fi: "`xs:\(name)` tarvitsee joko attribuutin `name` tai `ref`, ei molempia",
            en: "`xs:\(name)` needs either `name` or `ref`, not both")
    }
    fileprivate static let typeTwice = Self(
        fi: "tyyppi on annettu kahdesti: attribuutissa `type` ja sisällä; jätä toinen pois",
        en: "the type is given twice: in `type` and inside; leave one out")
    fileprivate static let defaultNotOptional = Self(
        fi: "attribuutti, jolla on `default`, on aina valinnainen: jätä `use` pois",
        en: "an attribute with a `default` is always optional: leave `use` out")
    fileprivate static let instanceNamespace = Self(
        fi: "`xsi:`-nimiavaruuteen ei voi esitellä attribuutteja",
        en: "no attribute can be declared in the namespace of `xsi:`")
    fileprivate static let namedXmlns = Self(
        fi: "attribuutin nimi ei voi olla `xmlns`", en: "an attribute cannot be called `xmlns`")
}
