import Diagnostics
import SchemaValues
import XMLReading

extension DocumentReader {
    mutating func readSimpleType(_ element: XMLElement, isGlobal: Bool) -> WrittenSimpleType? {
        let children = open(element, as: isGlobal ? .globalSimpleType : .localSimpleType)
        guard let inner = children.first("restriction", "list", "union"), let derivation = readDerivation(inner) else {
            return nil
        }
        let final = derivations(
            element, "final", allowed: [.restriction, .list, .union], otherwise: finalDefault)
        return WrittenSimpleType(
            name: isGlobal ? declaredName(element) : nil, final: final, derivation: derivation,
            annotation: children.annotation)
    }

    private mutating func readDerivation(_ element: XMLElement) -> WrittenSimpleType.Derivation? {
        switch element.name.localName {
        case "restriction":
            let children = open(element, as: .simpleRestriction)
            let facets = readFacets(children)
            let inline = children.first("simpleType").flatMap { readSimpleType($0, isGlobal: false) }
            let base = reference(element, "base")
            let isGiven = oneOfTwo(element, "base", children.first("simpleType"), id: "src-simple-type.2")
            guard isGiven else { return nil }
            if let base { return .restriction(base: base, facets: facets) }
            return inline.map { .inlineRestriction(base: $0, facets: facets) }
        case "list":
            let children = open(element, as: .list)
            let inline = children.first("simpleType").flatMap { readSimpleType($0, isGlobal: false) }
            let item = reference(element, "itemType")
            guard oneOfTwo(element, "itemType", children.first("simpleType"), id: "src-simple-type.3") else {
                return nil
            }
            if let item { return .list(item: item) }
            return inline.map { .inlineList(item: $0) }
        default:
            let children = open(element, as: .union)
            let inline = children.all("simpleType").compactMap { readSimpleType($0, isGlobal: false) }
            let members = references(element, "memberTypes")
            if members.isEmpty, children.elements.isEmpty {
                log.error(.emptyUnion, id: "src-union-memberTypes-or-simpleTypes", at: element.location)
                return nil
            }
            return .union(members: members, inline: inline)
        }
    }

    /// Exactly one of an attribute and an anonymous type stands there.
    private mutating func oneOfTwo(_ element: XMLElement, _ attribute: String, _ inline: XMLElement?, id: String)
        -> Bool
    {
        guard (element.attribute(attribute) != nil) == (inline != nil) else { return true }
        log.error(.oneOf(attribute), id: id, at: element.location)
        return false
    }

    private mutating func readFacets(_ children: Children) -> [FacetUse] {
        children.elements.filter { SchemaConstruct.facetNames.contains($0.name.localName) }.map { element in
            let inner = open(element, as: .facet)
            return FacetUse(
                name: element.name.localName, value: element.attribute("value") ?? "",
                fixed: boolean(element, "fixed") ?? false, annotation: inner.annotation, namespaces: element.namespaces)
        }
    }

    mutating func readComplexType(_ element: XMLElement, isGlobal: Bool) -> WrittenComplexType {
        let children = open(element, as: isGlobal ? .globalComplexType : .localComplexType)
        let inner = children.first("simpleContent", "complexContent")
        if let inner, let other = children.elements.first(where: { $0 != inner }) {
            log.error(.contentTwice(other.name.localName), id: "s4s-elt-content", at: other.location)
        }
        var type = WrittenComplexType(
            name: isGlobal ? declaredName(element) : nil, isMixed: boolean(element, "mixed") ?? false,
            isAbstract: boolean(element, "abstract") ?? false, final: [], block: [], content: .implicit(nil),
            attributes: .init(), annotation: children.annotation)
        type.final = derivations(element, "final", allowed: [.extension, .restriction], otherwise: finalDefault)
        type.block = derivations(element, "block", allowed: [.extension, .restriction], otherwise: blockDefault)
        if let inner {
            readDerived(inner, into: &type)
        } else {
            type.content = .implicit(readContentParticle(children))
            type.attributes = readAttributes(children)
        }
        return type
    }

    private mutating func readContentParticle(_ children: Children) -> WrittenParticle? {
        children.first("group", "all", "choice", "sequence").flatMap { readParticle($0) }
    }

    private mutating func readDerived(_ content: XMLElement, into type: inout WrittenComplexType) {
        let isSimple = content.name.localName == "simpleContent"
        let outer = open(content, as: isSimple ? .simpleContent : .complexContent)
        guard let derivation = outer.first("restriction", "extension") else { return }
        let isExtension = derivation.name.localName == "extension"
        let construct: SchemaConstruct =
            !isSimple ? .complexContentDerivation : isExtension ? .simpleContentExtension : .simpleContentRestriction
        let children = open(derivation, as: construct)
        type.attributes = readAttributes(children)
        let base = reference(derivation, "base")
        let particle = isSimple ? nil : readContentParticle(children)
        let inline = children.first("simpleType").flatMap { readSimpleType($0, isGlobal: false) }
        let facets = readFacets(children)
        if base == nil, derivation.attribute("base") == nil, isSimple, !isExtension {
            log.error(.noBase, id: "s4s-att-must-appear", at: derivation.location)
        }
        guard let base else { return }
        switch (isSimple, isExtension) {
        case (true, true): type.content = .simpleExtension(base: base)
        case (true, false): type.content = .simpleRestriction(base: base, inline: inline, facets: facets)
        case (false, _):
            type.content = .complex(
                base: base, method: isExtension ? .extension : .restriction, mixed: boolean(content, "mixed"),
                particle: particle)
        }
    }
}

extension DiagnosticMessage {
    fileprivate static let emptyUnion = Self(
        fi: "`xs:union` tarvitsee jäseniä: attribuutin `memberTypes` tai tyyppejä sisäänsä",
        en: "`xs:union` needs members: `memberTypes` or types inside")
    fileprivate static func oneOf(_ attribute: String) -> Self {
        .init(
            fi: "tarvitaan joko attribuutti `\(attribute)` tai `xs:simpleType` sisällä, ei molempia",
            en: "either `\(attribute)` or an `xs:simpleType` inside is needed, not both")
    }
    fileprivate static func contentTwice(_ name: String) -> Self {
        .init(
            fi: "`xs:\(name)` ei kuulu `xs:simpleContent`in tai `xs:complexContent`in viereen; siirrä se sen sisään",
            en: "`xs:\(name)` cannot stand beside `xs:simpleContent` or `xs:complexContent`; move it inside")
    }
    fileprivate static let noBase = Self(
        fi: "rajoitukselta puuttuu attribuutti `base`", en: "the restriction lacks its attribute `base`")
}
