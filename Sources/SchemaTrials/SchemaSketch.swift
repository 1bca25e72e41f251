/// A schema as it was drawn: documents by name, the first to compile, and what to know of it for drawing more.
package struct SchemaSketch: Sendable {
    struct Document: Sendable {
        var name: String
        /// The start tag and what comes before the components, each line ended.
        var head: String
        /// Global components, each line ended.
        var components: [String]
    }
    var documents: [Document] = []

    package var files: [(name: String, text: String)] {
        documents.map { ($0.name, $0.head + $0.components.joined() + "</xs:schema>\n") }
    }

    /// The schema without the components that stand in these lines; nil where no component does.
    func without(_ places: [(file: String, line: Int)]) -> SchemaSketch? {
        var result = self
        var isChanged = false
        for (index, document) in documents.enumerated() {
            let lines = places.filter { $0.file == document.name }.map(\.line)
            var first = document.head.lineCount + 1
            result.documents[index].components = document.components.filter { component in
                let range = first..<first + component.lineCount
                first = range.upperBound
                let isAtFault = lines.contains { range.contains($0) }
                isChanged = isChanged || isAtFault
                return !isAtFault
            }
        }
        return isChanged ? result : nil
    }
}

extension String {
    fileprivate var lineCount: Int { utf8.count { $0 == 0x0A } }
}

/// How often something occurs.
struct Occurs: Equatable {
    var min = 1
    /// Nil for unbounded.
    var max: Int? = 1

    var attributes: String {
        (min == 1 ? "" : " minOccurs='\(min)'")
            + (max == 1 ? "" : " maxOccurs='\(max.map(String.init) ?? "unbounded")'")
    }
}

/// A content model as it was drawn, kept so that it can be narrowed into a restriction.
indirect enum ParticleSketch {
    /// `rest` are further attributes and content: the type, default, block.
    case element(name: String, attributes: String, content: String, Occurs)
    case reference(String, Occurs)
    case groupReference(String, Occurs)
    case group(String, [ParticleSketch], Occurs)
    case wildcard(namespace: String, process: String, Occurs)

    var text: String {
        switch self {
        case .element(let name, let attributes, let content, let occurs):
            "<xs:element name='\(name)'\(attributes)\(occurs.attributes)"
                + (content.isEmpty ? "/>" : ">\(content)</xs:element>") + "\n"
        case .reference(let name, let occurs): "<xs:element ref='\(name)'\(occurs.attributes)/>\n"
        case .groupReference(let name, let occurs): "<xs:group ref='\(name)'\(occurs.attributes)/>\n"
        case .group(let kind, let parts, let occurs):
            "<xs:\(kind)\(occurs.attributes)>\n\(parts.map(\.text).joined())</xs:\(kind)>\n"
        case .wildcard(let namespace, let process, let occurs):
            "<xs:any namespace='\(namespace)' processContents='\(process)'\(occurs.attributes)/>\n"
        }
    }

    var occurs: Occurs {
        get {
            switch self {
            case .element(_, _, _, let occurs), .reference(_, let occurs), .groupReference(_, let occurs),
                .group(_, _, let occurs), .wildcard(_, _, let occurs):
                occurs
            }
        }
        set {
            switch self {
            case .element(let name, let attributes, let content, _):
                self = .element(name: name, attributes: attributes, content: content, newValue)
            case .reference(let name, _): self = .reference(name, newValue)
            case .groupReference(let name, _): self = .groupReference(name, newValue)
            case .group(let kind, let parts, _): self = .group(kind, parts, newValue)
            case .wildcard(let namespace, let process, _):
                self = .wildcard(namespace: namespace, process: process, newValue)
            }
        }
    }
}

/// A simple type that can be referred to.
struct SimpleSketch {
    /// As a reference: `xs:int`, `a:t3`.
    var reference: String
    /// Texts that are likely values.
    var texts: [String]
    var kind: Kind

    enum Kind {
        case atomic
        case list
        case union
    }
}

/// A complex type that can be derived from.
struct ComplexSketch {
    var reference: String
    var particle: ParticleSketch?
    var isMixed: Bool
    /// The type of simple content.
    var simple: SimpleSketch?
    /// As written, for narrowing.
    var attributes: [AttributeSketch]
}

struct AttributeSketch {
    /// `name='a0' type='xs:int'` or `ref='b:a1'`.
    var head: String
    var isRequired: Bool
    var constraint: String

    var text: String {
        "<xs:attribute \(head)\(isRequired ? " use='required'" : "")\(isRequired && constraint.contains("default") ? "" : constraint)/>\n"
    }
}
