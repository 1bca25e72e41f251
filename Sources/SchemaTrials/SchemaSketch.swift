import Diagnostics

/// A schema as it was drawn: documents by name, the first to compile, and what to know of it for drawing more.
package struct SchemaSketch: Sendable {
    struct Document: Sendable {
        var name: String
        var parts: [Part]

        var text: String { parts.map(\.text).joined() + "</xs:schema>\n" }
    }
    /// Whole lines of a document.
    enum Part: Sendable {
        /// A start tag, an import, what else holds the document together.
        case frame(String)
        /// A component, which can be left out.
        case component(String)

        var text: String {
            switch self {
            case .frame(let text), .component(let text): text
            }
        }
    }
    var documents: [Document] = []

    package var files: [(name: String, text: String)] { documents.map { ($0.name, $0.text) } }

    /// The schema without the components that stand in these lines; nil where no component does.
    func without(_ places: [SourceLocation]) -> SchemaSketch? {
        var result = self
        var isChanged = false
        for (index, document) in documents.enumerated() {
            result.documents[index].parts = document.placed.filter { part, lines in
                let isAtFault =
                    part.isComponent && places.contains { $0.file == document.name && lines.contains($0.line) }
                isChanged = isChanged || isAtFault
                return !isAtFault
            }.map(\.part)
        }
        return isChanged ? result : nil
    }
}

extension SchemaSketch.Document {
    /// The parts with the lines that they take up.
    fileprivate var placed: [(part: SchemaSketch.Part, lines: Range<Int>)] {
        var first = 1
        return parts.map { part in
            defer { first += part.text.lineCount }
            return (part, first..<first + part.text.lineCount)
        }
    }
}

extension SchemaSketch.Part {
    fileprivate var isComponent: Bool {
        switch self {
        case .frame: false
        case .component: true
        }
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
