import Diagnostics
import SchemaValues
import XMLReading

/// Reads one schema document as written: every attribute and child is known, in its place and of its form, or a finding.
///
/// The nesting of the tree is bounded by the XML reader, and so is this recursion.
struct DocumentReader {
    /// A chameleon include gives names without a namespace this one (src-include 2.3).
    let chameleon: String?
    var log = DiagnosticLog()
    var targetNamespace = ""
    var elementsQualified = false
    var attributesQualified = false
    var blockDefault: DerivationSet = []
    var finalDefault: DerivationSet = []
    private var identifiers: [String: SourceLocation] = [:]

    init(chameleon: String?) { self.chameleon = chameleon }

    /// The children of a construct by the stage of its content they belong to, annotations apart.
    struct Children {
        var annotation: Annotation
        var elements: [XMLElement] = []

        func first(_ names: String...) -> XMLElement? { elements.first { names.contains($0.name.localName) } }
        func all(_ names: String...) -> [XMLElement] { elements.filter { names.contains($0.name.localName) } }
    }

    /// Checks a construct's attributes, children and text, and gives its children and annotation.
    mutating func open(_ element: XMLElement, as construct: SchemaConstruct) -> Children {
        checkAttributes(of: element, construct)
        checkText(of: element)
        var annotation = Annotation(location: element.location)
        annotation.attributes = element.attributes.filter { isForeign($0.name.namespace) }
        var children = Children(annotation: annotation)
        var stage = 0
        let stages = construct.content
        for child in element.elements where isKnown(child, in: element, stages: stages) {
            let name = child.name.localName
            guard let next = stages[stage...].firstIndex(where: { $0.names.contains(name) }) else {
                log.error(.misplaced(name, in: element.name.localName), id: "s4s-elt-content", at: child.location)
                continue
            }
            stage = stages[next].repeats ? next : next + 1
            if name == "annotation", construct != .schema, construct != .redefine {
                readAnnotation(child, into: &children.annotation)
            } else {
                children.elements.append(child)
            }
        }
        for stage in stages where stage.isRequired {
            guard !element.elements.contains(where: { stage.names.contains($0.name.localName) }) else { continue }
            log.error(
                .missingChild(stage.names.sorted(), in: element.name.localName), id: "s4s-elt-content",
                at: element.location)
        }
        return children
    }

    private mutating func isKnown(_ child: XMLElement, in parent: XMLElement, stages: [ContentStage]) -> Bool {
        let name = child.name.localName
        if child.name.namespace != ExpandedName.xmlSchemaNamespace {
            log.error(.foreignChild(child.name, in: parent.name.localName), id: "s4s-elt-content", at: child.location)
            return false
        }
        if let instead = LaterConstructs.element(name) {
            log.error(.laterConstruct(name), id: "unsupported-construct", at: child.location, remedy: instead)
            return false
        }
        if stages.contains(where: { $0.names.contains(name) }) { return true }
        let allowed = stages.flatMap { $0.names.sorted() }
        let near = NearMiss.nearest(to: name, among: allowed)
        log.error(.unknownChild(name, in: parent.name.localName, near: near), id: "s4s-elt-content", at: child.location)
        return false
    }

    private mutating func checkText(of element: XMLElement) {
        guard element.children.contains(where: { $0.isVisibleText }) else { return }
        log.error(.strayText(in: element.name.localName), id: "s4s-elt-character", at: element.location)
    }

    private func isForeign(_ namespace: String) -> Bool {
        !namespace.isEmpty && namespace != ExpandedName.xmlSchemaNamespace
    }

    private mutating func checkAttributes(of element: XMLElement, _ construct: SchemaConstruct) {
        let rows = construct.attributes
        let name = element.name.localName
        for attribute in element.attributes where !isForeign(attribute.name.namespace) {
            let written = attribute.name.localName
            guard attribute.name.namespace.isEmpty, let row = rows.first(where: { $0.name == written }) else {
                reportUnknown(attribute: written, on: element, rows)
                continue
            }
            check(attribute.value, row, element)
        }
        for row in rows where row.isRequired && element.attribute(row.name) == nil {
            log.error(.missingAttribute(row.name, on: name), id: "s4s-att-must-appear", at: element.location)
        }
        for attribute in element.attributes where attribute.name.namespace == ExpandedName.xmlNamespace {
            checkLanguage(attribute, element)
        }
    }

    private mutating func checkLanguage(_ attribute: XMLAttribute, _ element: XMLElement) {
        guard attribute.name.localName == "lang", !attribute.value.isEmpty else { return }
        check(attribute.value, AttributeRow(name: "xml:lang", form: .language), element)
    }

    private mutating func reportUnknown(attribute: String, on element: XMLElement, _ rows: [AttributeRow]) {
        let name = element.name.localName
        if let instead = LaterConstructs.attribute(attribute, on: name) {
            log.error(.laterConstruct(attribute), id: "unsupported-construct", at: element.location, remedy: instead)
            return
        }
        let near = NearMiss.nearest(to: attribute, among: rows.map(\.name))
        log.error(.unknownAttribute(attribute, on: name, near: near), id: "s4s-att-not-allowed", at: element.location)
    }

    private mutating func check(_ value: String, _ row: AttributeRow, _ element: XMLElement) {
        guard row.form.accepts(value) else {
            log.error(.badAttribute(row.name, value), id: "s4s-att-invalid-value", at: element.location)
            return
        }
        guard row.form == .identifier else { return }
        let identifier = value.collapsed
        if let earlier = identifiers[identifier] {
            log.error(
                .repeatedIdentifier(identifier), id: "cvc-id.2", at: element.location,
                notes: [.init(.firstHere, at: earlier)])
        }
        identifiers[identifier] = identifiers[identifier] ?? element.location
    }
}

extension XMLElement.Node {
    /// Text other than white space.
    var isVisibleText: Bool {
        switch self {
        case .element: false
        case .text(let text): !text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D }
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func misplaced(_ name: String, in parent: String) -> Self {
        .init(
            fi:
                "`xs:\(name)` on väärässä kohdassa: se kuuluu elementin `xs:\(parent)` sisällössä aiemmaksi tai vain kerran",
            en: "`xs:\(name)` is misplaced: in `xs:\(parent)` it comes earlier, or only once")
    }
    fileprivate static func missingChild(_ names: [String], in parent: String) -> Self {
        let list = names.map { "`xs:\($0)`" }.joined(separator: ", ")
        return .init(fi: "`xs:\(parent)` tarvitsee sisäänsä: \(list)", en: "`xs:\(parent)` needs inside it: \(list)")
    }
    fileprivate static func foreignChild(_ name: ExpandedName, in parent: String) -> Self {
        .init(
            fi: "`\(name)` ei kuulu XML Schemaan; muu sisältö kirjoitetaan `xs:appinfo`on",
            en: "`\(name)` is not of XML Schema and cannot stand in `xs:\(parent)`; such content goes into `xs:appinfo`"
        )
    }
    fileprivate static func unknownChild(_ name: String, in parent: String, near: String?) -> Self {
        let (fi, en) = near.map { ("; tarkoititko `xs:\($0)`?", "; did you mean `xs:\($0)`?") } ?? ("", "")
        return .init(
            fi: "`xs:\(name)` ei kuulu elementtiin `xs:\(parent)`\(fi)",
            en: "`xs:\(name)` does not belong in `xs:\(parent)`\(en)")
    }
    fileprivate static func strayText(in name: String) -> Self {
        .init(
            fi: "elementissä `xs:\(name)` on tekstiä; selitykset kirjoitetaan `xs:documentation`iin",
            en: "text stands in `xs:\(name)`; explanations go into `xs:documentation`")
    }
    fileprivate static func missingAttribute(_ attribute: String, on name: String) -> Self {
        .init(
            fi: "elementiltä `xs:\(name)` puuttuu attribuutti `\(attribute)`",
            en: "`xs:\(name)` lacks its attribute `\(attribute)`")
    }
    fileprivate static func unknownAttribute(_ attribute: String, on name: String, near: String?) -> Self {
        let (fi, en) = near.map { ("; tarkoititko `\($0)`?", "; did you mean `\($0)`?") } ?? ("", "")
        return .init(
            fi: "attribuutti `\(attribute)` ei kuulu tähän elementtiin `xs:\(name)`\(fi)",
            en: "attribute `\(attribute)` does not belong on this `xs:\(name)`\(en)")
    }
    fileprivate static func badAttribute(_ attribute: String, _ value: String) -> Self {
        .init(
            fi: "`\(attribute)=\"\(value.shortened)\"` ei ole sallittua muotoa",
            en: "`\(attribute)=\"\(value.shortened)\"` is not of the form XML Schema gives this attribute")
    }
    fileprivate static func repeatedIdentifier(_ identifier: String) -> Self {
        .init(
            fi: "`id=\"\(identifier)\"` on tiedostossa kahdesti", en: "`id=\"\(identifier)\"` stands twice in the file")
    }
    static let firstHere = Self(fi: "ensimmäinen on tässä", en: "the first one is here")
    fileprivate static func laterConstruct(_ name: String) -> Self {
        .init(
            fi: "`\(name)` on XML Schema 1.1:tä, jota ei lueta", en: "`\(name)` is of XML Schema 1.1, which is not read"
        )
    }
}
