import SchemaTables
import SchemaValues

extension SimpleTypeRecord {
    /// What a facet demands, in the words of the schema; empty for the datatype itself.
    func limit(of facet: FacetViolation) -> String {
        let facets = type.facets
        switch facet {
        case .datatype: return ""
        case .pattern: return facets.patternSources.last?.joined(separator: " | ") ?? ""
        case .enumeration: return Self.shortened(facets.enumeration?.map(\.canonical) ?? [])
        case .length: return facets.length.map(String.init) ?? ""
        case .minLength: return facets.minLength.map(String.init) ?? ""
        case .maxLength: return facets.maxLength.map(String.init) ?? ""
        case .totalDigits: return facets.totalDigits.map(String.init) ?? ""
        case .fractionDigits: return facets.fractionDigits.map(String.init) ?? ""
        case .maxInclusive: return facets.maxInclusive?.canonical ?? ""
        case .maxExclusive: return facets.maxExclusive?.canonical ?? ""
        case .minInclusive: return facets.minInclusive?.canonical ?? ""
        case .minExclusive: return facets.minExclusive?.canonical ?? ""
        }
    }

    fileprivate static func shortened(_ values: [String]) -> String {
        values.prefix(10).joined(separator: ", ") + (values.count > 10 ? ", …" : "")
    }

    /// A text of the type as it is usually written; nil where the kind of type suggests none.
    var usualText: String? {
        guard case .atomic(let builtIn) = type.variety else { return nil }
        switch builtIn.primitive {
        case .boolean: return "true"
        case .decimal: return builtIn.isDerived(from: .integer) ? "12" : "12.5"
        case .float, .double: return "12.5"
        case .duration: return "P1DT2H"
        case .dateTime: return "2027-06-01T12:00:00"
        case .date: return "2027-06-01"
        case .time: return "12:00:00"
        case .gYear: return "2027"
        case .gYearMonth: return "2027-06"
        case .gMonthDay: return "--06-01"
        case .gDay: return "---01"
        case .gMonth: return "--06"
        case .hexBinary: return "0AFF"
        case .base64Binary: return "AAAA"
        case .string, .anyURI, .qName, .notation, nil: return nil
        }
    }
}

extension SchemaTables {
    /// The same of a type by its position: `xs:NOTATION` itself demands what the schema declares.
    func limit(of facet: FacetViolation, _ index: SimpleTypeIndex) -> String {
        guard facet == .enumeration, index.value == Int(BuiltInType.notation.rawValue) else {
            return self[index].limit(of: facet)
        }
        return SimpleTypeRecord.shortened(notations.map { self[$0].description })
    }

    /// The name of a simple type, or of the nearest type with a name that it derives from.
    func nearestName(of index: SimpleTypeIndex) -> String {
        var current: SimpleTypeIndex? = index
        while let next = current {
            if let name = self[next].name { return self[name].localName }
            current = next.value == 0 ? nil : self[next].base
        }
        return ""
    }
}
