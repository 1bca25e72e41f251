import SchemaValues

/// Writes simple types as a schema, so that another validator can judge the same values.
enum SimpleTypeSchema {
    /// A schema whose root `r` holds elements `e0`, `e1` … in any order, one for each type.
    static func text(_ types: [ValueType]) -> String {
        var text = "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">"
        text += "<xs:element name=\"r\"><xs:complexType><xs:choice minOccurs=\"0\" maxOccurs=\"unbounded\">"
        for (number, type) in types.enumerated() {
            text += "<xs:element name=\"e\(number)\">\(definition(type))</xs:element>"
        }
        return text + "</xs:choice></xs:complexType></xs:element></xs:schema>"
    }

    /// The `xs:simpleType` of a type, its steps of restriction one inside of the other.
    static func definition(_ type: ValueType) -> String {
        var inner: String
        var base: String?
        switch type.variety {
        case .atomic(let builtIn):
            inner = ""
            base = "xs:\(builtIn.localName)"
        case .list(let item): inner = "<xs:simpleType><xs:list>\(definition(item))</xs:list></xs:simpleType>"
        case .union(let members):
            inner = "<xs:simpleType><xs:union>\(members.map(definition).joined())</xs:union></xs:simpleType>"
        }
        func restrict(_ facets: String) {
            let start = base.map { "<xs:restriction base=\"\($0)\">" } ?? "<xs:restriction>\(inner)"
            inner = "<xs:simpleType>\(start)\(facets)</xs:restriction></xs:simpleType>"
            base = nil
        }
        // Patterns of one step are alternatives, of several steps all apply: so each is a step here too.
        for step in type.facets.patternSources {
            restrict(step.map { facet("pattern", $0) }.joined())
        }
        restrict(facets(of: type))
        return inner
    }

    private static func facets(of type: ValueType) -> String {
        let set = type.facets
        var text = ""
        func add(_ name: String, _ value: Int?) { if let value { text += facet(name, String(value)) } }
        add("length", set.length)
        if set.length == nil {
            add("minLength", set.minLength)
            add("maxLength", set.maxLength)
        }
        guard case .atomic(let builtIn) = type.variety else {
            return text + (set.enumeration ?? []).map { facet("enumeration", $0.canonical) }.joined()
        }
        func written(_ value: SchemaValue) -> String { value.canonical(for: builtIn) }
        for (name, bound) in [
            ("minInclusive", set.minInclusive), ("minExclusive", set.minExclusive), ("maxInclusive", set.maxInclusive),
            ("maxExclusive", set.maxExclusive),
        ] {
            if let bound { text += facet(name, written(bound)) }
        }
        add("totalDigits", set.totalDigits)
        if !builtIn.isDerived(from: .integer) { add("fractionDigits", set.fractionDigits) }
        if type.whiteSpace > builtIn.whiteSpace { text += facet("whiteSpace", String(describing: type.whiteSpace)) }
        return text + (set.enumeration ?? []).map { facet("enumeration", written($0)) }.joined()
    }

    private static func facet(_ name: String, _ value: String) -> String {
        "<xs:\(name) value=\"\(escaped(value))\"/>"
    }

    /// Line ends and tabs as references, so that they arrive as they are.
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
}
