/// Gives the namespace name bound to a prefix, the empty text for the default namespace's prefix; nil when unbound.
/// With the empty prefix it gives the default namespace, or the empty text where there is none.
public typealias NamespaceResolver = (_ prefix: String) -> String?

extension BuiltInType {
    /// Whether the text, white space already processed, is in the lexical space. The ranges of the integer types are
    /// facets and not part of this. List types take their items one by one. No allocation in the common cases.
    public func accepts(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        switch self {
        case .anySimpleType, .string, .normalizedString, .token: true
        case .anyURI: URIReference.isValid(bytes)
        case .boolean: Self.boolean(bytes) != nil
        case .decimal: DecimalForm(bytes) != nil
        case .integer, .nonPositiveInteger, .negativeInteger, .long, .int, .short, .byte, .nonNegativeInteger,
            .unsignedLong, .unsignedInt, .unsignedShort, .unsignedByte, .positiveInteger:
            DecimalForm(bytes).map { !$0.hasPoint } ?? false
        case .float, .double: FloatForm.isValid(bytes)
        case .duration: DurationValue(bytes) != nil
        case .dateTime: TemporalValue(bytes, type: .dateTime) != nil
        case .time: TemporalValue(bytes, type: .time) != nil
        case .date: TemporalValue(bytes, type: .date) != nil
        case .gYearMonth: TemporalValue(bytes, type: .gYearMonth) != nil
        case .gYear: TemporalValue(bytes, type: .gYear) != nil
        case .gMonthDay: TemporalValue(bytes, type: .gMonthDay) != nil
        case .gDay: TemporalValue(bytes, type: .gDay) != nil
        case .gMonth: TemporalValue(bytes, type: .gMonth) != nil
        case .hexBinary: BinaryText.hexCount(bytes) != nil
        case .base64Binary: BinaryText.base64Count(bytes) != nil
        case .qName, .notation: NameForms.isQName(bytes)
        case .language: NameForms.isLanguage(bytes)
        case .nmtoken: NameForms.isNMToken(bytes)
        case .name: NameForms.isName(bytes)
        case .ncName, .id, .idref, .entity: NameForms.isNCName(bytes)
        case .nmtokens, .idrefs, .entities: false
        }
    }

    /// The value of the text, white space already processed; nil outside of the lexical space, for an unbound prefix,
    /// and for list types.
    public func value(of bytes: UnsafeBufferPointer<UInt8>, namespaces: NamespaceResolver? = nil) -> SchemaValue? {
        switch self {
        case .anySimpleType, .string, .normalizedString, .token, .language, .nmtoken, .name, .ncName, .id, .idref,
            .entity:
            return accepts(bytes) ? .string(SchemaText(utf8: Array(bytes))) : nil
        case .anyURI: return accepts(bytes) ? .anyURI(SchemaText(utf8: Array(bytes))) : nil
        case .boolean: return Self.boolean(bytes).map { .boolean($0) }
        case .decimal, .integer, .nonPositiveInteger, .negativeInteger, .long, .int, .short, .byte,
            .nonNegativeInteger, .unsignedLong, .unsignedInt, .unsignedShort, .unsignedByte, .positiveInteger:
            return accepts(bytes) ? ExactDecimal(lexical: bytes).map { .decimal($0) } : nil
        case .float: return FloatValue<Float>(bytes).map { .float($0) }
        case .double: return FloatValue<Double>(bytes).map { .double($0) }
        case .duration: return DurationValue(bytes).map { .duration($0) }
        case .dateTime, .time, .date, .gYearMonth, .gYear, .gMonthDay, .gDay, .gMonth:
            return primitive.flatMap { TemporalValue(bytes, type: $0) }.map { .temporal($0) }
        case .hexBinary: return BinaryText.octets(hexadecimal: bytes).map { .hexBinary($0) }
        case .base64Binary: return BinaryText.octets(base64: bytes).map { .base64Binary($0) }
        case .qName: return Self.expandedName(bytes, namespaces).map { .qName($0) }
        case .notation: return Self.expandedName(bytes, namespaces).map { .notation($0) }
        case .nmtokens, .idrefs, .entities: return nil
        }
    }

    @inline(__always)
    private static func boolean(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
        switch bytes.count {
        case 1: bytes[0] == 0x31 ? true : bytes[0] == 0x30 ? false : nil
        case 4: bytes.elementsEqual("true".utf8) ? true : nil
        case 5: bytes.elementsEqual("false".utf8) ? false : nil
        default: nil
        }
    }

    private static func expandedName(
        _ bytes: UnsafeBufferPointer<UInt8>, _ namespaces: NamespaceResolver?
    ) -> ExpandedName? {
        guard NameForms.isQName(bytes) else { return nil }
        let colon = bytes.firstIndex(of: 0x3A)
        let prefix = String(decoding: bytes[..<(colon ?? 0)], as: UTF8.self)
        let local = String(decoding: bytes[(colon.map { $0 + 1 } ?? 0)...], as: UTF8.self)
        if prefix == "xml" { return ExpandedName(namespace: ExpandedName.xmlNamespace, localName: local) }
        guard let namespace = namespaces?(prefix) ?? (prefix.isEmpty ? "" : nil) else { return nil }
        return ExpandedName(namespace: namespace, localName: local)
    }
}
