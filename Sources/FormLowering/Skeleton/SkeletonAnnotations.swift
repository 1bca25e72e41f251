import Diagnostics
import SchemaModel
import SchemaValues
import XMLReading

/// Gives a schema without annotations those that a form needs: `k:form` on the root, labels for everything that can be
/// asked or chosen, ids for choices. What the schema has is left as it is.
///
/// The result goes through the passes of any form, so that what cannot be rendered is reported as in any form.
package struct SkeletonAnnotations {
    private var set: SchemaSet
    private let language: String
    private var choiceCount = 0

    private init(_ set: SchemaSet, language: String) {
        self.set = set
        self.language = language
    }

    /// The set with annotations in one language, for a form of the root.
    package static func annotated(_ set: SchemaSet, root: ElementID, language: String) -> SchemaSet {
        var annotations = SkeletonAnnotations(set, language: language)
        annotations.run(root)
        return annotations.set
    }

    /// The id of the form of a root: its name in the characters of an id.
    package static func formID(of name: String) -> String {
        let kept = SkeletonLabel.words(in: name).lowercased().unicodeScalars.map { scalar -> Character in
            switch scalar {
            case "a"..."z", "0"..."9": Character(scalar)
            case "ä", "å": "a"
            case "ö": "o"
            default: "-"
            }
        }
        let id = String(kept).split(separator: "-").joined(separator: "-")
        return id.first.map { $0.isLetter ? id : "lomake-\(id)" } ?? "lomake"
    }

    private mutating func run(_ root: ElementID) {
        for index in set.elements.indices {
            let element = set.elements[index]
            let annotations = [element.annotation] + typeAnnotation(of: element.type)
            label(&set.elements[index].annotation, element.name.localName, annotations)
            set.elements[index].annotation.remove("form")
        }
        for index in set.attributes.indices {
            let attribute = set.attributes[index]
            label(&set.attributes[index].annotation, attribute.name.localName, [attribute.annotation])
        }
        for index in set.simpleTypes.indices {
            for position in set.simpleTypes[index].facets.indices
            where set.simpleTypes[index].facets[position].name == "enumeration" {
                let facet = set.simpleTypes[index].facets[position]
                label(
                    &set.simpleTypes[index].facets[position].annotation, facet.value, [facet.annotation], isName: false)
            }
        }
        for index in set.complexTypes.indices {
            switch set.complexTypes[index].content {
            case .empty, .simple, .mixed(nil): break
            case .elementOnly(let particle): set.complexTypes[index].content = .elementOnly(identified(particle))
            case .mixed(.some(let particle)): set.complexTypes[index].content = .mixed(identified(particle))
            }
        }
        let name = set[root].name.localName
        set.elements[root.index].annotation.add("form", Self.formID(of: name))
        set.elements[root.index].annotation.addPurpose(language, SkeletonLabel.words(in: name))
    }

    private func typeAnnotation(of type: TypeID) -> [Annotation] {
        guard set.name(of: type)?.namespace != ExpandedName.xmlSchemaNamespace else { return [] }
        return [set.annotation(of: type)]
    }

    private func label(_ annotation: inout Annotation, _ name: String, _ annotations: [Annotation], isName: Bool = true)
    {
        guard annotation.value(language) == nil else { return }
        let text = SkeletonLabel.text(name: name, annotations: annotations, language: language)
        annotation.add(language, isName || text != SkeletonLabel.words(in: name) ? text : name)
    }

    /// The particle with an id and a label on each choice.
    private mutating func identified(_ particle: Particle) -> Particle {
        guard case .group(var group) = particle.term else { return particle }
        if group.compositor == .choice, group.annotation.value("id") == nil {
            choiceCount += 1
            group.annotation.add("id", "valinta\(choiceCount)")
            let names = group.particles.compactMap { particle -> String? in
                guard case .element(let id) = particle.term else { return nil }
                return SkeletonLabel.words(in: set[id].name.localName)
            }
            group.annotation.add(
                language,
                names.prefix(3).joined(separator: " / ").isEmpty ? "?" : names.prefix(3).joined(separator: " / "))
        }
        group.particles = group.particles.map { identified($0) }
        var result = particle
        result.term = .group(group)
        return result
    }
}

extension Annotation {
    fileprivate mutating func add(_ name: String, _ value: String) {
        attributes.append(
            XMLAttribute(name: ExpandedName(namespace: annotationNamespace, localName: name), value: value))
    }

    fileprivate mutating func remove(_ name: String) {
        attributes.removeAll { $0.name == ExpandedName(namespace: annotationNamespace, localName: name) }
    }

    fileprivate mutating func addPurpose(_ language: String, _ text: String) {
        let name = ExpandedName(namespace: annotationNamespace, localName: "purpose")
        guard !appinfo.contains(where: { $0.name == name }) else { return }
        let attribute = XMLAttribute(name: ExpandedName(localName: language), value: text)
        appinfo.append(XMLElement(name: name, attributes: [attribute], location: location))
    }
}
