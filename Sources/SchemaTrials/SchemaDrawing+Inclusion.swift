/// How a schema in two documents is put together: by `xs:include`, by `xs:redefine`, with a chameleon.
extension SchemaDrawing {
    /// What brings in the second document.
    mutating func inclusion() -> [SchemaSketch.Part] {
        guard random.chance(40) else { return [.frame("<xs:include schemaLocation='c.xsd'/>\n")] }
        let redefinitions = (0..<random.int(0...3)).compactMap { _ in redefinition() }
        var seen: Set<String> = []
        let once = redefinitions.filter { seen.insert($0.name).inserted || random.chance(3) }
        return [.frame("<xs:redefine schemaLocation='c.xsd'>\n")] + once.map { .component($0.text) }
            + [.frame("</xs:redefine>\n")]
    }

    /// A component in terms of what it was; nil where the second document has none of the kind.
    private mutating func redefinition() -> (name: String, text: String)? {
        switch random.int(0...9) {
        case 0...2: redefinedSimpleType()
        case 3...6: redefinedComplexType()
        case 7, 8: redefinedGroup()
        default: redefinedAttributeGroup()
        }
    }

    private mutating func redefinedSimpleType() -> (String, String)? {
        guard let type = random.pick(simples.filter { !$0.reference.hasPrefix("xs:") }) else { return nil }
        // Now and then not from itself, which redefinition asks for.
        let base = random.chance(95) ? type : simples[0]
        let body = restriction(type.reference, of: base).text
        return (type.reference, "<xs:simpleType name='\(localPart(type.reference))'>\(body)</xs:simpleType>\n")
    }

    private mutating func redefinedComplexType() -> (String, String)? {
        guard let index = complexes.indices.randomElement(using: &random) else { return nil }
        var (body, sketch) = derivedBody(from: complexes[index])
        sketch.reference = complexes[index].reference
        complexes[index] = sketch
        return (
            sketch.reference, "<xs:complexType name='\(localPart(sketch.reference))'>\n\(body)</xs:complexType>\n"
        )
    }

    private mutating func redefinedGroup() -> (String, String)? {
        guard case .groupReference(let reference, _)? = random.pick(groups) else { return nil }
        let name = localPart(reference)
        let body: ParticleSketch
        if random.chance(80) {
            let itself = ParticleSketch.groupReference(
                reference, random.chance(90) ? Occurs() : Occurs(min: 0, max: 1))
            let more = ParticleSketch.element(
                name: name + "x", attributes: " type='\(simpleReference())'", content: "", Occurs(min: 0, max: 1))
            body = .group(random.chance(80) ? "sequence" : "choice", [itself, more].shuffled(using: &random), Occurs())
        } else {
            guard let narrower = groupModels[reference].flatMap({ narrowed($0) }) else { return nil }
            body = narrower
        }
        return (reference, "<xs:group name='\(name)'>\n\(body.text)</xs:group>\n")
    }

    private mutating func redefinedAttributeGroup() -> (String, String)? {
        guard let reference = random.pick(attributeGroups) else { return nil }
        let name = localPart(reference)
        let itself = "<xs:attributeGroup ref='\(reference)'/>"
        let more = "<xs:attribute name='\(name)x' type='\(simpleReference())'/>"
        let body = random.chance(80) ? itself + more : random.chance(50) ? more : itself
        return (reference, "<xs:attributeGroup name='\(name)'>\(body)</xs:attributeGroup>\n")
    }

    private func localPart(_ reference: String) -> Substring { reference.split(separator: ":").last ?? "" }

    /// A component as it stands in a document without target namespace: its references have no prefix.
    static func withoutPrefix(_ component: String) -> String {
        let attributes = ["type", "base", "ref", "itemType", "memberTypes", "substitutionGroup", "refer"]
        var rest = component[...]
        var text = ""
        while let quote = rest.firstRange(of: "='") {
            let name = rest[..<quote.lowerBound].split { $0 == " " || $0 == "\n" }.last ?? ""
            let end = rest[quote.upperBound...].firstIndex(of: "'") ?? rest.endIndex
            let value = rest[quote.upperBound..<end]
            text += rest[..<quote.upperBound]
            if attributes.contains(String(name)) {
                text += value.split(separator: " ").map { $0.hasPrefix("a:") ? $0.dropFirst(2) : $0 }
                    .joined(separator: " ")
            } else {
                text += value
            }
            rest = rest[end...].dropFirst()
            text += "'"
        }
        return text + rest
    }
}
