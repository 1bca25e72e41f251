extension SchemaDrawing {
    mutating func globalComplexType() -> String {
        let name = name("t")
        var (body, sketch) = derivedBody() ?? bodyOfItsOwn()
        sketch.reference = prefix + name
        if let base = lastBase { derived[base, default: []].append(sketch.reference) }
        lastBase = nil
        complexes.append(sketch)
        var head = " name='\(name)'"
        if sketch.isMixed, !body.contains("xs:complexContent") { head += " mixed='true'" }
        if random.chance(6) { head += " abstract='true'" }
        if random.chance(6) { head += " block='\(random.pick(["extension", "restriction", "#all"], "#all"))'" }
        if random.chance(4) { head += " final='\(random.pick(["extension", "restriction", "#all"], "#all"))'" }
        return "<xs:complexType\(head)>\n\(body)</xs:complexType>\n"
    }

    /// An anonymous complex type.
    mutating func complexBody() -> (text: String, sketch: ComplexSketch) {
        let (body, sketch) = derivedBody() ?? bodyOfItsOwn()
        lastBase = nil
        let mixed = sketch.isMixed && !body.contains("xs:complexContent") ? " mixed='true'" : ""
        return ("<xs:complexType\(mixed)>\n\(body)</xs:complexType>\n", sketch)
    }

    private mutating func bodyOfItsOwn() -> (String, ComplexSketch) {
        if random.chance(20) { return simpleExtension() }
        let particle = random.chance(90) ? contentModel() : nil
        let attributes = attributeList()
        let sketch = ComplexSketch(
            reference: "", particle: particle, isMixed: random.chance(15), simple: nil, attributes: attributes)
        return ((particle?.text ?? "") + attributes.map(\.text).joined() + attributeTail(), sketch)
    }

    private mutating func simpleExtension() -> (String, ComplexSketch) {
        let base = anySimple()
        let attributes = attributeList()
        let text =
            "<xs:simpleContent><xs:extension base='\(base.reference)'>"
            + attributes.map(\.text).joined() + attributeTail() + "</xs:extension></xs:simpleContent>\n"
        return (text, ComplexSketch(reference: "", particle: nil, isMixed: false, simple: base, attributes: attributes))
    }

    /// Derived from an earlier complex type; nil where there is none or it is not wanted.
    private mutating func derivedBody() -> (String, ComplexSketch)? {
        guard random.chance(50), let base = random.pick(complexes) else { return nil }
        lastBase = base.reference
        return derivedBody(from: base)
    }

    /// What stands inside a complex type that extends or restricts another.
    mutating func derivedBody(from base: ComplexSketch) -> (String, ComplexSketch) {
        let isExtension = random.chance(50)
        let method = isExtension ? "extension" : "restriction"
        var sketch = base
        let kind: String
        var inner = ""
        if let simple = base.simple {
            kind = "simpleContent"
            if !isExtension { inner = facets(for: simple) }
        } else {
            kind = "complexContent"
            if isExtension {
                let more = random.chance(75) ? contentModel() : nil
                inner = more?.text ?? ""
                sketch.particle =
                    [base.particle, more].compactMap { $0 }.isEmpty
                    ? nil : .group("sequence", [base.particle, more].compactMap { $0 }, Occurs())
            } else {
                sketch.particle = base.particle.flatMap { narrowed($0) }
                inner = sketch.particle?.text ?? ""
            }
        }
        let attributes: [AttributeSketch]
        if isExtension {
            attributes = attributeList().filter { own in !base.attributes.contains { $0.head == own.head } }
            sketch.attributes += attributes
        } else {
            attributes = base.attributes.filter { _ in random.chance(30) }.map { narrowed($0) }
        }
        let mixed = sketch.isMixed && kind == "complexContent" ? " mixed='true'" : ""
        let tail = random.chance(isExtension ? 15 : 5) ? attributeTail() : ""
        let text =
            "<xs:\(kind)\(mixed)><xs:\(method) base='\(base.reference)'>\n\(inner)"
            + attributes.map(\.text).joined() + tail + "</xs:\(method)></xs:\(kind)>\n"
        return (text, sketch)
    }

    // MARK: Content

    mutating func globalGroup() -> String {
        let name = name("g")
        var model = contentModel()
        model.occurs = Occurs()
        if case .groupReference = model { model = .group("sequence", [model], Occurs()) }
        groups.append(.groupReference(prefix + name, Occurs()))
        groupModels[prefix + name] = model
        return "<xs:group name='\(name)'>\n\(model.text)</xs:group>\n"
    }

    mutating func contentModel() -> ParticleSketch {
        if random.chance(12) {
            let names = ["c1", "c2", "c3", "c4", "c5"].shuffled(using: &random).prefix(random.int(0...4))
            return .group(
                "all", names.map { element($0, Occurs(min: random.int(0...1), max: 1)) },
                Occurs(min: random.chance(20) ? 0 : 1, max: 1))
        }
        var names = ["c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8"].shuffled(using: &random)
        if random.chance(15), let group = random.pick(groups) { return group }
        return group(&names, depth: 0)
    }

    private mutating func group(_ names: inout [String], depth: Int) -> ParticleSketch {
        let kind = random.chance(65) ? "sequence" : "choice"
        var parts: [ParticleSketch] = []
        for _ in 0..<random.int(depth == 0 ? 0...4 : 1...3) { parts.append(part(&names, depth: depth)) }
        return .group(kind, parts, occurs(inner: true))
    }

    private mutating func part(_ names: inout [String], depth: Int) -> ParticleSketch {
        switch random.int(0...19) {
        case 0...3: if depth < 3 { return group(&names, depth: depth + 1) }
        case 4, 5:
            return .wildcard(
                namespace: random.pick(
                    ["##any", "##other", "##local", "##targetNamespace", "urn:b", "urn:b ##local", "urn:x"], "##any"),
                process: random.pick(["strict", "lax", "skip"], "lax"), occurs(inner: false))
        case 6...8:
            if random.chance(40) {
                return .reference(random.pick(["b:e0", "b:e1", "b:e2", "b:e3"], "b:e0"), occurs(inner: false))
            }
            if let element = random.pick(elements) { return .reference(element.reference, occurs(inner: false)) }
        case 9:
            if var group = random.pick(groups) {
                group.occurs = occurs(inner: true)
                return group
            }
        default: break
        }
        let name = random.chance(93) ? names.popLast() ?? "c9" : random.pick(["c1", "c2"], "c1")
        return element(name, occurs(inner: false))
    }

    private mutating func element(_ name: String, _ occurs: Occurs) -> ParticleSketch {
        let roll = random.int(0...9)
        if roll == 0 {
            let (body, _) = simpleBody(reference: "")
            return .element(name: name, attributes: "", content: "<xs:simpleType>\(body)</xs:simpleType>", occurs)
        }
        let type = roll < 7 ? simpleReference() : complexReference()
        return .element(name: name, attributes: " type='\(type)'" + elementProperties(type), content: "", occurs)
    }

    private mutating func occurs(inner: Bool) -> Occurs {
        switch random.int(0...11) {
        case 0...4: Occurs()
        case 5, 6: Occurs(min: 0, max: 1)
        case 7: Occurs(min: 0, max: nil)
        case 8: Occurs(min: 1, max: nil)
        case 9: Occurs(min: random.int(0...2), max: random.int(2...4))
        case 10: Occurs(min: 2, max: 2)
        default: inner ? Occurs(min: 0, max: 1) : Occurs(min: random.int(0...3), max: 70)
        }
    }

    /// Within the particle, mostly.
    mutating func narrowed(_ particle: ParticleSketch) -> ParticleSketch? {
        if particle.occurs.min == 0, random.chance(25) { return nil }
        var result = particle
        switch particle {
        case .group(let kind, let parts, let occurs):
            var kept = parts.compactMap { random.chance(kind == "choice" ? 25 : 0) ? nil : narrowed($0) }
            if kind == "choice", kept.isEmpty { kept = parts }
            if random.chance(4) { kept.shuffle(using: &random) }
            result = .group(kind, kept, narrowed(occurs))
        case .element(let name, let attributes, let content, let occurs):
            result = .element(name: name, attributes: attributes, content: content, narrowed(occurs))
        case .reference(let name, let occurs): result = .reference(name, narrowed(occurs))
        case .groupReference: break
        case .wildcard(let namespace, let process, let occurs):
            if random.chance(20) { return .reference("b:e0", narrowed(occurs)) }
            let narrower = random.chance(30) ? random.pick(["urn:b", "##local"], "urn:b") : namespace
            result = .wildcard(namespace: narrower, process: random.chance(20) ? "strict" : process, narrowed(occurs))
        }
        return result
    }

    private mutating func narrowed(_ occurs: Occurs) -> Occurs {
        var result = occurs
        guard random.chance(40) else { return occurs }
        if random.chance(5) { return Occurs(min: 0, max: nil) }
        if let max = occurs.max {
            result.max = random.int(max == 0 ? 0...0 : Swift.max(occurs.min, 1)...Swift.max(max, occurs.min, 1))
        } else {
            result.max = random.chance(50) ? nil : Swift.max(occurs.min, 3)
        }
        result.min = random.int(occurs.min...Swift.max(occurs.min, Swift.min(result.max ?? 3, 3)))
        return result
    }

    // MARK: Attributes

    mutating func globalAttribute() -> String {
        let name = name("x")
        let type = simpleReference()
        globalAttributes.append(prefix + name)
        return "<xs:attribute name='\(name)' type='\(type)'\(attributeConstraint(type))/>\n"
    }

    mutating func globalAttributeGroup() -> String {
        let name = name("h")
        let body = attributeList().map(\.text).joined() + attributeTail()
        attributeGroups.append(prefix + name)
        return "<xs:attributeGroup name='\(name)'>\(body)</xs:attributeGroup>\n"
    }

    private mutating func attributeConstraint(_ type: String) -> String {
        guard random.chance(20), let texts = simples.first(where: { $0.reference == type })?.texts,
            let value = random.pick(texts)
        else { return "" }
        return " \(random.chance(50) ? "default" : "fixed")='\(escaped(value))'"
    }

    private mutating func attributeList() -> [AttributeSketch] {
        var names = ["x0", "x1", "x2", "x3"].shuffled(using: &random)
        var list: [AttributeSketch] = []
        for _ in 0..<random.int(0...3) {
            if random.chance(12) {
                list.append(
                    .init(
                        head: "ref='\(random.pick(["b:a0", "b:a1", "b:id"] + globalAttributes, "b:a0"))'",
                        isRequired: random.chance(20), constraint: ""))
                continue
            }
            guard let name = names.popLast() else { break }
            let type = simpleReference()
            let form = random.chance(8) ? " form='qualified'" : ""
            list.append(
                .init(
                    head: "name='\(name)' type='\(type)'\(form)", isRequired: random.chance(25),
                    constraint: attributeConstraint(type)))
        }
        return list
    }

    private mutating func attributeTail() -> String {
        var text = ""
        if random.chance(15), let group = random.pick(attributeGroups) { text += "<xs:attributeGroup ref='\(group)'/>" }
        if random.chance(15) {
            let namespace = random.pick(
                ["##any", "##other", "##local", "##targetNamespace", "urn:b", "urn:b urn:x"], "##any")
            text +=
                "<xs:anyAttribute namespace='\(namespace)' processContents='\(random.pick(["strict", "lax", "skip"], "lax"))'/>"
        }
        return text
    }

    private mutating func narrowed(_ attribute: AttributeSketch) -> AttributeSketch {
        var result = attribute
        if random.chance(30) { result.isRequired = true }
        if random.chance(4) { result.isRequired = false }
        return result
    }
}
