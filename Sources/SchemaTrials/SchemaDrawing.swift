import SchemaValues

/// Draws schemas that use every construct of XML Schema 1.0: most of them valid, some with a fault.
///
/// Names come from small pools, so that references, substitutions, wildcards and restrictions meet often.
package struct SchemaDrawing {
    var random: RandomSource
    /// The prefix of own components in references: `a:`, or none in a schema without target namespace.
    let prefix: String
    let isQualified: Bool
    var simples: [SimpleSketch] = []
    var favourites: [SimpleSketch] = []
    var complexes: [ComplexSketch] = []
    var groups: [ParticleSketch] = []
    /// The content of each group, by reference.
    var groupModels: [String: ParticleSketch] = [:]
    var attributeGroups: [String] = []
    /// Global elements with the reference to their type.
    var elements: [(reference: String, type: String)] = []
    var globalAttributes: [String] = []
    private var serial = 0

    package static func schema(_ random: RandomSource) -> SchemaSketch {
        var random = random
        let isNamed = random.chance(75)
        let isQualified = random.chance(60)
        var drawing = SchemaDrawing(random: random, prefix: isNamed ? "a:" : "", isQualified: isQualified)
        return drawing.draw()
    }

    private init(random: RandomSource, prefix: String, isQualified: Bool) {
        self.random = random
        self.prefix = prefix
        self.isQualified = isQualified
    }

    mutating func name(_ stem: String) -> String {
        serial += 1
        return "\(stem)\(serial)"
    }

    private mutating func draw() -> SchemaSketch {
        simples = BuiltInType.allCases.filter {
            $0 != .anySimpleType && $0 != .notation && $0 != .entity && $0 != .entities
        }
        .map {
            .init(
                reference: "xs:\($0.localName)", texts: ValuePool.texts(of: $0),
                kind: $0.itemType == nil ? .atomic : .list)
        }
        favourites = (0..<3).compactMap { _ in random.pick(simples) }
        let isSplit = random.chance(40)
        // A chameleon: without a target namespace of its own, which it takes from who includes it.
        let isChameleon = isSplit && !prefix.isEmpty && random.chance(35)
        let imports = "<xs:import namespace='urn:b' schemaLocation='b.xsd'/>\n"
        let notations = "<xs:notation name='n0' public='n0'/>\n<xs:notation name='n1' system='n1'/>\n"
        var sketch = SchemaSketch()
        var main: [SchemaSketch.Part] = [.frame(head(isNamed: !prefix.isEmpty))]
        if isSplit {
            let included = components(1)
            let parts = isChameleon ? included.map(Self.withoutPrefix) : included
            let frame = SchemaSketch.Part.frame(head(isNamed: !prefix.isEmpty && !isChameleon) + imports)
            sketch.documents = [.init(name: "c.xsd", parts: [frame] + parts.map { .component($0) })]
            main += inclusion()
        }
        main.append(.frame(imports + notations))
        main += components(isSplit ? 2 : 0).map { .component($0) }
        sketch.documents += [
            .init(name: "a.xsd", parts: main), .init(name: "b.xsd", parts: [.frame(Self.importedDocument)]),
        ]
        return sketch
    }

    /// The start tag of a document, with a target namespace or without.
    private mutating func head(isNamed: Bool) -> String {
        let target = (isNamed ? " targetNamespace='urn:a'" : "") + (prefix.isEmpty ? "" : " xmlns:a='urn:a'")
        let forms =
            (isQualified ? " elementFormDefault='qualified'" : "")
            + (random.chance(10) ? " attributeFormDefault='qualified'" : "")
            + (random.chance(4)
                ? " blockDefault='\(random.pick(["extension", "restriction", "#all", "substitution"], "#all"))'" : "")
            + (random.chance(2) ? " finalDefault='\(random.pick(["extension", "restriction"], "#all"))'" : "")
        return "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:b='urn:b'\(target)\(forms)>\n"
    }

    /// The document of another namespace: a few components to refer to and to meet by wildcards.
    private static let importedDocument = """
        <xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:b='urn:b' targetNamespace='urn:b'
          elementFormDefault='qualified'>
        <xs:element name='e0' type='xs:int'/>
        <xs:element name='e1' type='b:t1' nillable='true'/>
        <xs:element name='e2' type='b:t0' substitutionGroup='b:e3'/>
        <xs:element name='e3' type='xs:string'/>
        <xs:attribute name='a0' type='xs:date'/>
        <xs:attribute name='a1' type='b:t0' default='x'/>
        <xs:attribute name='id' type='xs:ID'/>
        <xs:simpleType name='t0'><xs:restriction base='xs:string'><xs:maxLength value='3'/></xs:restriction></xs:simpleType>
        <xs:complexType name='t1'><xs:sequence><xs:element name='x' type='xs:boolean' minOccurs='0'/>
        <xs:any namespace='##other' processContents='lax' minOccurs='0'/></xs:sequence>
        <xs:attribute name='a' type='xs:int'/><xs:anyAttribute namespace='##any' processContents='lax'/></xs:complexType>
        <xs:complexType name='t2'><xs:complexContent><xs:extension base='b:t1'>
        <xs:attribute name='z' type='xs:int'/></xs:extension></xs:complexContent></xs:complexType>

        """

    /// A mix of global components; `share` tells which part of a schema in two documents.
    private mutating func components(_ share: Int) -> [String] {
        var made: [String] = []
        let count = share == 0 ? random.int(4...10) : random.int(2...6)
        for _ in 0..<count {
            switch random.int(0...11) {
            case 0...2: made.append(globalSimpleType())
            case 3...6: made.append(globalComplexType())
            case 7: made.append(globalGroup())
            case 8: made.append(globalAttributeGroup())
            case 9: made.append(globalAttribute())
            default: made.append(globalElement())
            }
        }
        if share != 1 { for _ in 0..<random.int(2...4) { made.append(globalElement()) } }
        return made
    }

    // MARK: Elements

    private mutating func globalElement() -> String {
        let name = name("e")
        var attributes = " name='\(name)'"
        var content = ""
        var type = ""
        if random.chance(25), let head = random.pick(elements) {
            attributes += " substitutionGroup='\(head.reference)'"
            type = substitute(for: head.type)
            if random.chance(10) { type = anyTypeReference() }
        } else if random.chance(85) {
            type = random.chance(60) ? complexReference() : anyTypeReference()
        } else if random.chance(50) {
            content = complexBody().text
        }
        if !type.isEmpty { attributes += " type='\(type)'" }
        attributes += elementProperties(type)
        if random.chance(8) { attributes += " abstract='true'" }
        if random.chance(6) { attributes += " final='\(random.pick(["extension", "restriction", "#all"], "#all"))'" }
        if random.chance(25) { content += identityConstraints(name) }
        elements.append((prefix + name, type.isEmpty ? "xs:anyType" : type))
        return "<xs:element\(attributes)" + (content.isEmpty ? "/>\n" : ">\(content)</xs:element>\n")
    }

    /// A type that may stand for the one of a head: itself, or one that may derive from it.
    private mutating func substitute(for type: String) -> String {
        if random.chance(40) { return random.chance(50) ? type : "" }
        return derived[type].flatMap { random.pick($0) } ?? type
    }

    /// The base of the complex type that was drawn last.
    var lastBase: String?
    /// Types by the type they derive from.
    var derived: [String: [String]] = [:]

    /// `nillable`, `block`, `default` and `fixed`, as they fit the type more often than not.
    mutating func elementProperties(_ type: String) -> String {
        var text = ""
        if random.chance(12) { text += " nillable='true'" }
        if random.chance(8) {
            text += " block='\(random.pick(["extension", "restriction", "substitution", "#all", ""], "#all"))'"
        }
        let simple = simples.first { $0.reference == type } ?? complexes.first { $0.reference == type }?.simple
        if let simple, random.chance(15), let value = random.pick(simple.texts) {
            text += " \(random.chance(50) ? "default" : "fixed")='\(escaped(value))'"
        }
        if complexes.contains(where: { $0.reference == type && $0.isMixed && $0.simple == nil }), random.chance(15) {
            text += " \(random.chance(50) ? "default" : "fixed")='m'"
        }
        return text
    }

    mutating func simpleReference() -> String {
        random.chance(55) ? random.pick(simples.suffix(8))?.reference ?? "xs:string" : anySimple().reference
    }

    /// A simple type; some are drawn again and again in a schema, so that what is rare of each meets.
    mutating func anySimple() -> SimpleSketch {
        random.pick(random.chance(35) ? favourites : simples) ?? simples[0]
    }

    mutating func complexReference() -> String {
        if random.chance(4) { return "xs:anyType" }
        return random.pick(complexes)?.reference ?? simpleReference()
    }

    mutating func anyTypeReference() -> String { random.chance(70) ? simpleReference() : complexReference() }

    private mutating func identityConstraints(_ element: String) -> String {
        let paths = [
            ".//*", "*", "\(localPrefix)c1", ".//\(localPrefix)c2", "\(localPrefix)c1/\(localPrefix)c2", ".", "*/*",
            "b:*",
            "\(localPrefix)c1|\(localPrefix)c3", "./*", ".//b:e0", " child::* ", "b:e0 | *",
        ]
        let fields = [
            "@x0", "@x1", ".", "\(localPrefix)c2", "@*", "*", "\(localPrefix)c1|\(localPrefix)c2", ".//@x0",
            "attribute::x2", "@b:a0",
        ]
        var text = ""
        let name = name("k")
        let count = random.chance(80) ? 1 : 2
        let body = { (random: inout RandomSource) in
            "<xs:selector xpath='\(random.pick(paths, "*"))'/>"
                + (0..<count).map { _ in "<xs:field xpath='\(random.pick(fields, "@x0"))'/>" }.joined()
        }
        text +=
            random.chance(50)
            ? "<xs:key name='\(name)'>" + body(&random) + "</xs:key>"
            : "<xs:unique name='\(name)'>" + body(&random) + "</xs:unique>"
        if random.chance(50) {
            text += "<xs:keyref name='\(name)r' refer='\(prefix)\(name)'>" + body(&random) + "</xs:keyref>"
        }
        return text
    }

    /// The prefix of local elements in paths.
    private var localPrefix: String { isQualified ? prefix : "" }

    func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case "'": result += "&apos;"
            case "\n": result += "&#10;"
            case "\t": result += "&#9;"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
}
