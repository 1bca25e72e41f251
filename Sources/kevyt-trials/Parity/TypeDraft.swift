import SchemaValues

/// A simple type as a schema writes it.
indirect enum TypeDraft {
    case builtIn(BuiltInType)
    case restriction(TypeDraft, [(facet: FacetKind, value: String)])
    case list(TypeDraft)
    case union([TypeDraft])

    /// What a `xs:simpleType` of it holds.
    var content: String {
        switch self {
        case .builtIn(let type): "<xs:restriction base=\"xs:\(type.localName)\"/>"
        case .restriction(let base, let facets):
            Self.derived("restriction", "base", from: [base], then: facets.map(Self.element).joined())
        case .list(let item): Self.derived("list", "itemType", from: [item], then: "")
        case .union(let members): Self.derived("union", "memberTypes", from: members, then: "")
        }
    }

    private static func derived(_ name: String, _ reference: String, from types: [TypeDraft], then rest: String)
        -> String
    {
        var names: [String] = []
        var inner = ""
        for type in types {
            if case .builtIn(let builtIn) = type, inner.isEmpty {
                names.append("xs:\(builtIn.localName)")
            } else {
                inner += "<xs:simpleType>\(type.content)</xs:simpleType>"
            }
        }
        let attribute = names.isEmpty ? "" : " \(reference)=\"\(names.joined(separator: " "))\""
        return "<xs:\(name)\(attribute)>\(inner)\(rest)</xs:\(name)>"
    }

    private static func element(_ facet: FacetKind, _ value: String) -> String {
        "<xs:\(facet.localName) value=\"\(XMLText.escaped(value))\"/>"
    }

    /// The built-in type at the root of its derivation; of a list or union, the first one's.
    var root: BuiltInType {
        switch self {
        case .builtIn(let type): type
        case .restriction(let base, _): base.root
        case .list(let item): item.root
        case .union(let members): members.first?.root ?? .anySimpleType
        }
    }
}

/// Text in XML, so that every character comes back as it was.
enum XMLText {
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\t", "\n", "\r": result += "&#\(scalar.value);"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Whether a document can hold the text at all.
    static func canHold(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { CodePointSet.xmlCharacters.contains($0.value) }
    }
}
