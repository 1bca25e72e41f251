import SchemaValues

extension CompactJSON {
    /// A simple type as the script reads it: primitive, white space, facets; items and members inside.
    package static func type(_ type: ValueType, languages: inout BrowserLanguages) -> CompactJSON {
        var members: [(String, CompactJSON?)] = [("space", .string(String(describing: type.whiteSpace)))]
        switch type.variety {
        case .atomic(let builtIn):
            members.append(("base", .string(base(of: builtIn))))
            let lexical = builtIn.lexicalLanguage.map { languages.index(of: $0) }
            members.append(("lexical", lexical.map { .number($0) }))
        case .list(let item):
            members.append(("item", .type(item, languages: &languages)))
        case .union(let unionMembers):
            members.append(("members", .array(unionMembers.map { .type($0, languages: &languages) })))
        }
        members += facets(type.facets, languages: &languages)
        return .object(members.compactMap { name, value in value.map { Member(name: name, value: $0) } })
    }

    /// The primitive type; `integer` where no decimal point may stand.
    private static func base(of type: BuiltInType) -> String {
        if type.isDerived(from: .integer) { return BuiltInType.integer.localName }
        return type.primitive?.builtIn.localName ?? BuiltInType.string.localName
    }

    private static func facets(
        _ facets: FacetSet, languages: inout BrowserLanguages
    ) -> [(String, CompactJSON?)] {
        func number(_ value: Int?) -> CompactJSON? { value.map { .number($0) } }
        func text(_ value: SchemaValue?) -> CompactJSON? { value.map { .string($0.written) } }
        let steps = zip(facets.patternSteps, facets.patternSources).map { step, sources -> CompactJSON in
            .array(zip(step, sources).map { .number(languages.index(of: $0, source: $1)) })
        }
        return [
            ("length", number(facets.length)), ("minLength", number(facets.minLength)),
            ("maxLength", number(facets.maxLength)), ("pattern", list(steps)),
            ("enumeration", facets.enumeration.map { .array($0.map(value)) }),
            ("maxInclusive", text(facets.maxInclusive)), ("maxExclusive", text(facets.maxExclusive)),
            ("minInclusive", text(facets.minInclusive)), ("minExclusive", text(facets.minExclusive)),
            ("totalDigits", number(facets.totalDigits)), ("fractionDigits", number(facets.fractionDigits)),
        ]
    }

    /// A value of an enumeration: texts as they are, others with their primitive type.
    private static func value(_ value: SchemaValue) -> CompactJSON {
        func tagged(_ kind: String) -> CompactJSON { .array([.string(kind), .string(value.written)]) }
        switch value {
        case .string(let text): return .string(text.text)
        case .boolean: return tagged("boolean")
        case .decimal: return tagged("decimal")
        case .float: return tagged("float")
        case .double: return tagged("double")
        case .duration: return tagged("duration")
        case .temporal(let temporal): return tagged(temporal.type.builtIn.localName)
        case .hexBinary: return tagged("hexBinary")
        case .base64Binary: return tagged("base64Binary")
        case .anyURI: return tagged("anyURI")
        case .qName(let name): return .array([.string("QName"), .string(expanded(name))])
        case .notation(let name): return .array([.string("NOTATION"), .string(expanded(name))])
        case .list(let items): return .array([.string("list"), .array(items.map(self.value))])
        }
    }

    private static func expanded(_ name: ExpandedName) -> String { "{\(name.namespace)}\(name.localName)" }
}

extension SchemaValue {
    /// A lexical form that reads back as this very value.
    fileprivate var written: String {
        switch self {
        case .temporal(let value): value.written
        case .decimal(let number): number.text
        case .string, .boolean, .float, .double, .duration, .hexBinary, .base64Binary, .anyURI, .qName, .notation,
            .list:
            canonical
        }
    }
}

extension BuiltInType {
    /// The lexical space of the types that are defined by their characters, as a language; nil for the others.
    fileprivate var lexicalLanguage: Automaton? {
        switch self {
        case .anyURI: Self.references
        case .qName, .notation: Self.qualifiedNames
        case .language: Self.languageTags
        case .nmtoken: Self.tokens
        case .name: Self.names
        case .ncName, .id, .idref, .entity: Self.localNames
        case .anySimpleType, .string, .boolean, .decimal, .float, .double, .duration, .dateTime, .time, .date,
            .gYearMonth, .gYear, .gMonthDay, .gDay, .gMonth, .hexBinary, .base64Binary, .normalizedString, .token,
            .nmtokens, .idrefs, .entities, .integer, .nonPositiveInteger, .negativeInteger, .long, .int, .short, .byte,
            .nonNegativeInteger, .unsignedLong, .unsignedInt, .unsignedShort, .unsignedByte, .positiveInteger:
            nil
        }
    }

    private static let localName = "[\\i-[:]][\\c-[:]]*"
    private static let tokens = language("\\c+")
    private static let names = language("\\i\\c*")
    private static let localNames = language(localName)
    private static let qualifiedNames = language("\(localName)(:\(localName))?")
    private static let languageTags = language("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*")

    /// URI references by RFC 2396 and 2732, where characters that no URI can hold stand for their escapes.
    private static let references: Automaton = {
        let escape = "%[0-9A-Fa-f]{2}"
        let any = "([^#%]|\(escape))"
        let inPath = "([^?#%\\[\\]]|\(escape))"
        let inSegment = "([^/?#%\\[\\]]|\(escape))"
        let beforeColon = "([^:/?#%\\[\\]]|\(escape))"
        let query = "(\\?\(any)*)?"
        let user = "([^/?#%@\\[\\]]|\(escape))*@"
        let authority = "(\(inSegment)*|(\(user))?\\[\(address)\\](:[0-9]*)?)"
        let rooted = "(//\(authority)(/\(inPath)*)?|/(\(inSegment)\(inPath)*)?)"
        let opaque = "([^/#%\\[\\]]|\(escape))\(any)*"
        let absolute = "[A-Za-z][A-Za-z0-9+.\\-]*:(\(rooted)\(query)|\(opaque))"
        let relative = "(\(rooted)|\(beforeColon)*(/\(inPath)*)?)\(query)"
        return language("(\(absolute)|\(relative))(#\(any)*)?")
    }()

    /// An address between brackets, by the grammar of RFC 2373, appendix B, which does not count its groups.
    private static let address: String = {
        let groups = "[0-9A-Fa-f]{1,4}(:[0-9A-Fa-f]{1,4})*"
        let version4 = "[0-9]{1,3}(\\.[0-9]{1,3}){3}"
        let version6 = "(\(groups)|(\(groups))?::(\(groups))?)"
        return "(\(version6)|(\(groups)|(\(groups))?::\(groups)):\(version4)|(\(groups))?::\(version4))"
    }()

    // The expressions are fixed: construction cannot fail, and the parity suite runs each of them.
    private static func language(_ pattern: String) -> Automaton {
        (try? RegularExpression(pattern)).flatMap { try? Automaton($0) } ?? .nothing
    }
}
