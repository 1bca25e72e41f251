import Diagnostics
import SchemaValues
import XMLReading

extension DocumentReader {
    /// A model group; directly inside a named group it has no occurrence of its own.
    mutating func readModel(_ element: XMLElement, isDefined: Bool) -> WrittenModel {
        let compositor = ModelGroup.Compositor(rawValue: element.name.localName) ?? .sequence
        let construct: SchemaConstruct = compositor == .all ? .all : isDefined ? .definedModel : .model
        let children = open(element, as: construct)
        if isDefined, compositor == .all, element.attribute("minOccurs") ?? element.attribute("maxOccurs") != nil {
            log.error(.occurrenceOfDefinition, id: "s4s-att-not-allowed", at: element.location)
        }
        var particles: [WrittenParticle] = []
        for child in children.elements {
            guard let particle = readParticle(child) else { continue }
            if compositor == .all { checkAll(child) }
            particles.append(particle)
        }
        return WrittenModel(compositor: compositor, particles: particles, annotation: children.annotation)
    }

    /// cos-all-limited.2: an element of `xs:all` occurs once at most.
    private mutating func checkAll(_ element: XMLElement) {
        guard let max = element.attribute("maxOccurs")?.collapsed, max == "unbounded" || max.countValue > 1 else {
            return
        }
        log.error(.oftenInAll, id: "cos-all-limited.2", at: element.location)
    }

    mutating func readParticle(_ element: XMLElement) -> WrittenParticle? {
        switch element.name.localName {
        case "element": return readElement(element, isGlobal: false).map { .element($0) }
        case "group":
            let children = open(element, as: .groupReference)
            let occurrence = occurrence(of: element)
            return reference(element, "ref").map { .group($0, occurrence, children.annotation) }
        case "any":
            let occurrence = occurrence(of: element)
            return .wildcard(readWildcard(element, as: .any), occurrence)
        default:
            let model = readModel(element, isDefined: false)
            return .model(model, occurrence(of: element))
        }
    }

    mutating func readWildcard(_ element: XMLElement, as construct: SchemaConstruct) -> Wildcard {
        let children = open(element, as: construct)
        let namespaces = element.attribute("namespace")?.collapsed ?? "##any"
        let process = element.attribute("processContents").flatMap { Wildcard.ProcessContents(rawValue: $0.collapsed) }
        return Wildcard(
            namespaces: Wildcard.Namespaces(written: namespaces, targetNamespace: targetNamespace) ?? .any,
            processContents: process ?? .strict, annotation: children.annotation)
    }
}

extension DiagnosticMessage {
    fileprivate static let occurrenceOfDefinition = Self(
        fi: "nimetyn ryhmän sisällöllä ei ole omaa esiintymismäärää; kirjoita se viittaukseen",
        en: "the content of a named group has no occurrence of its own; write it at the reference")
    fileprivate static let oftenInAll = Self(
        fi: "`xs:all`in elementti esiintyy enintään kerran; käytä `xs:sequence`a",
        en: "an element of `xs:all` occurs at most once; use `xs:sequence`")
}
