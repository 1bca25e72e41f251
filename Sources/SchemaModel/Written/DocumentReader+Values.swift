import Diagnostics
import SchemaValues
import XMLReading

/// Attributes as typed values. What is not of its form was reported by `open`, so here it is only left out.
extension DocumentReader {
    func boolean(_ element: XMLElement, _ name: String) -> Bool? {
        switch element.attribute(name)?.collapsed {
        case "true", "1": true
        case "false", "0": false
        default: nil
        }
    }

    /// A QName attribute, resolved by the namespaces in scope (src-resolve; QName resolution, 3.15.3).
    mutating func reference(_ element: XMLElement, _ name: String) -> WrittenReference? {
        guard let text = element.attribute(name)?.collapsed, text.isQName else { return nil }
        return reference(text, at: element)
    }

    mutating func references(_ element: XMLElement, _ name: String) -> [WrittenReference] {
        let words = element.attribute(name)?.collapsed.split(separator: " ") ?? []
        return words.compactMap { String($0).isQName ? reference(String($0), at: element) : nil }
    }

    private mutating func reference(_ text: String, at element: XMLElement) -> WrittenReference? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        let prefix = parts.count == 2 ? parts[0] : ""
        var namespace = prefix == "xml" ? ExpandedName.xmlNamespace : element.namespaces[prefix]
        if namespace == nil, !prefix.isEmpty {
            log.error(.undeclared(prefix, in: text), id: "undeclared-prefix", at: element.location)
            return nil
        }
        if namespace == nil, let chameleon { namespace = chameleon }
        return WrittenReference(
            name: ExpandedName(namespace: namespace ?? "", localName: parts[parts.count - 1]), text: text,
            location: element.location)
    }

    mutating func occurrence(of element: XMLElement) -> WrittenOccurrence {
        let lowest = element.attribute("minOccurs")?.collapsed
        let highest = element.attribute("maxOccurs")?.collapsed
        let min = lowest.flatMap(count) ?? 1
        let max: Int? = highest == "unbounded" ? nil : highest.flatMap(count) ?? 1
        if let max, min > max {
            log.error(.minAboveMax(min, max), id: "p-props-correct.2.1", at: element.location)
            return WrittenOccurrence(min: Swift.min(min, max), max: max)
        }
        return WrittenOccurrence(min: min, max: max)
    }

    /// A count; beyond the range of `Int` it is as good as the greatest one.
    private func count(_ text: String) -> Int? {
        text.isNonNegativeInteger ? text.countValue : nil
    }

    mutating func valueConstraint(_ element: XMLElement) -> ValueConstraint? {
        let (standing, fixed) = (element.attribute("default"), element.attribute("fixed"))
        if standing != nil, fixed != nil {
            let clause = element.name.localName == "element" ? "src-element.1" : "src-attribute.1"
            log.error(.defaultAndFixed, id: clause, at: element.location)
        }
        let namespaces = element.namespaces
        if let standing { return ValueConstraint(value: standing, isFixed: false, namespaces: namespaces) }
        return fixed.map { ValueConstraint(value: $0, isFixed: true, namespaces: namespaces) }
    }

    /// `block` or `final`: as written, else the schema's default, as far as it applies here.
    func derivations(
        _ element: XMLElement, _ name: String, allowed: DerivationSet, otherwise: DerivationSet
    ) -> DerivationSet {
        guard let text = element.attribute(name)?.collapsed else { return otherwise.intersection(allowed) }
        return DerivationSet(written: text, allowed: allowed) ?? []
    }

    /// The expanded name of a declaration: qualified names take the target namespace.
    func declaredName(_ element: XMLElement, isQualified: Bool = true) -> ExpandedName {
        ExpandedName(
            namespace: isQualified ? targetNamespace : "", localName: element.attribute("name")?.collapsed ?? "")
    }

    func hasName(_ element: XMLElement) -> Bool { element.attribute("name")?.collapsed.isNCName ?? false }

    func isQualified(_ element: XMLElement, otherwise: Bool) -> Bool {
        element.attribute("form").map { $0.collapsed == "qualified" } ?? otherwise
    }

    mutating func readAnnotation(_ element: XMLElement, into annotation: inout Annotation) {
        _ = open(element, as: .annotation)
        for child in element.elements where child.name.namespace == ExpandedName.xmlSchemaNamespace {
            switch child.name.localName {
            case "appinfo":
                checkFree(child, as: .appinfo)
                annotation.appinfo += child.elements
            case "documentation":
                checkFree(child, as: .documentation)
                let language = child.attributes.first {
                    $0.name == ExpandedName(namespace: ExpandedName.xmlNamespace, localName: "lang")
                }
                annotation.documentation.append((language?.value ?? "", child.wholeText))
            default: break
            }
        }
    }

    /// The content of `appinfo` and `documentation` is free; only the attributes are checked.
    private mutating func checkFree(_ element: XMLElement, as construct: SchemaConstruct) {
        var bare = element
        bare.children = []
        _ = open(bare, as: construct)
    }
}

extension XMLElement {
    /// All text inside, also that of child elements.
    fileprivate var wholeText: String {
        children.reduce(into: "") { text, node in
            switch node {
            case .element(let element): text += element.wholeText
            case .text(let part): text += part
            }
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func undeclared(_ prefix: String, in text: String) -> Self {
        .init(
            fi: "etuliitettä `\(prefix)` (`\(text)`) ei ole esitelty; lisää `xmlns:\(prefix)=\"…\"`",
            en: "prefix `\(prefix)` (in `\(text)`) is not declared; add `xmlns:\(prefix)=\"…\"`")
    }
    fileprivate static func minAboveMax(_ min: Int, _ max: Int) -> Self {
        .init(
            fi: "`minOccurs` (\(min)) on suurempi kuin `maxOccurs` (\(max))",
            en: "`minOccurs` (\(min)) is greater than `maxOccurs` (\(max))")
    }
    fileprivate static let defaultAndFixed = Self(
        fi: "`default` ja `fixed` sulkevat toisensa pois; jätä toinen pois",
        en: "`default` and `fixed` exclude each other; leave one out")
}
