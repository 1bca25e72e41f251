/// The primitive datatypes of XML Schema 1.0 Part 2, section 3.2.
public enum PrimitiveType: UInt8, CaseIterable, Hashable, Sendable {
    case string, boolean, decimal, float, double
    case duration, dateTime, time, date, gYearMonth, gYear, gMonthDay, gDay, gMonth
    case hexBinary, base64Binary, anyURI, qName, notation

    /// The built-in type of the same name.
    public var builtIn: BuiltInType {
        switch self {
        case .string: .string
        case .boolean: .boolean
        case .decimal: .decimal
        case .float: .float
        case .double: .double
        case .duration: .duration
        case .dateTime: .dateTime
        case .time: .time
        case .date: .date
        case .gYearMonth: .gYearMonth
        case .gYear: .gYear
        case .gMonthDay: .gMonthDay
        case .gDay: .gDay
        case .gMonth: .gMonth
        case .hexBinary: .hexBinary
        case .base64Binary: .base64Binary
        case .anyURI: .anyURI
        case .qName: .qName
        case .notation: .notation
        }
    }
}

/// The simple ur-type and the 44 built-in datatypes of XML Schema 1.0 Part 2, section 3.
public enum BuiltInType: UInt8, CaseIterable, Hashable, Sendable {
    case anySimpleType
    case string, boolean, decimal, float, double
    case duration, dateTime, time, date, gYearMonth, gYear, gMonthDay, gDay, gMonth
    case hexBinary, base64Binary, anyURI, qName, notation
    case normalizedString, token, language, nmtoken, nmtokens, name, ncName, id, idref, idrefs, entity, entities
    case integer, nonPositiveInteger, negativeInteger, long, int, short, byte
    case nonNegativeInteger, unsignedLong, unsignedInt, unsignedShort, unsignedByte, positiveInteger

    private static let byLocalName: [String: BuiltInType] = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0.localName, $0) })

    /// The type of this local name in the namespace of XML Schema.
    public init?(localName: String) {
        guard let type = Self.byLocalName[localName] else { return nil }
        self = type
    }

    /// The local name in the namespace of XML Schema.
    public var localName: String {
        switch self {
        case .qName: "QName"
        case .notation: "NOTATION"
        case .nmtoken: "NMTOKEN"
        case .nmtokens: "NMTOKENS"
        case .name: "Name"
        case .ncName: "NCName"
        case .id: "ID"
        case .idref: "IDREF"
        case .idrefs: "IDREFS"
        case .entity: "ENTITY"
        case .entities: "ENTITIES"
        case .anySimpleType: "anySimpleType"
        case .string: "string"
        case .boolean: "boolean"
        case .decimal: "decimal"
        case .float: "float"
        case .double: "double"
        case .duration: "duration"
        case .dateTime: "dateTime"
        case .time: "time"
        case .date: "date"
        case .gYearMonth: "gYearMonth"
        case .gYear: "gYear"
        case .gMonthDay: "gMonthDay"
        case .gDay: "gDay"
        case .gMonth: "gMonth"
        case .hexBinary: "hexBinary"
        case .base64Binary: "base64Binary"
        case .anyURI: "anyURI"
        case .normalizedString: "normalizedString"
        case .token: "token"
        case .language: "language"
        case .integer: "integer"
        case .nonPositiveInteger: "nonPositiveInteger"
        case .negativeInteger: "negativeInteger"
        case .long: "long"
        case .int: "int"
        case .short: "short"
        case .byte: "byte"
        case .nonNegativeInteger: "nonNegativeInteger"
        case .unsignedLong: "unsignedLong"
        case .unsignedInt: "unsignedInt"
        case .unsignedShort: "unsignedShort"
        case .unsignedByte: "unsignedByte"
        case .positiveInteger: "positiveInteger"
        }
    }

    /// The base type definition; nil for the simple ur-type. The three list types have the ur-type as base.
    public var base: BuiltInType? {
        switch self {
        case .anySimpleType: nil
        case .string, .boolean, .decimal, .float, .double, .duration, .dateTime, .time, .date, .gYearMonth, .gYear,
            .gMonthDay, .gDay, .gMonth, .hexBinary, .base64Binary, .anyURI, .qName, .notation:
            .anySimpleType
        case .nmtokens, .idrefs, .entities: .anySimpleType
        case .normalizedString: .string
        case .token: .normalizedString
        case .language, .nmtoken, .name: .token
        case .ncName: .name
        case .id, .idref, .entity: .ncName
        case .integer: .decimal
        case .nonPositiveInteger, .long, .nonNegativeInteger: .integer
        case .negativeInteger: .nonPositiveInteger
        case .int: .long
        case .short: .int
        case .byte: .short
        case .unsignedLong, .positiveInteger: .nonNegativeInteger
        case .unsignedInt: .unsignedLong
        case .unsignedShort: .unsignedInt
        case .unsignedByte: .unsignedShort
        }
    }

    /// The primitive type this one is derived from by restriction; nil for the ur-type and for lists.
    public var primitive: PrimitiveType? {
        switch self {
        case .anySimpleType, .nmtokens, .idrefs, .entities: nil
        case .string, .normalizedString, .token, .language, .nmtoken, .name, .ncName, .id, .idref, .entity: .string
        case .decimal, .integer, .nonPositiveInteger, .negativeInteger, .long, .int, .short, .byte,
            .nonNegativeInteger, .unsignedLong, .unsignedInt, .unsignedShort, .unsignedByte, .positiveInteger:
            .decimal
        case .boolean: .boolean
        case .float: .float
        case .double: .double
        case .duration: .duration
        case .dateTime: .dateTime
        case .time: .time
        case .date: .date
        case .gYearMonth: .gYearMonth
        case .gYear: .gYear
        case .gMonthDay: .gMonthDay
        case .gDay: .gDay
        case .gMonth: .gMonth
        case .hexBinary: .hexBinary
        case .base64Binary: .base64Binary
        case .anyURI: .anyURI
        case .qName: .qName
        case .notation: .notation
        }
    }

    /// The item type of the three built-in list types.
    public var itemType: BuiltInType? {
        switch self {
        case .nmtokens: .nmtoken
        case .idrefs: .idref
        case .entities: .entity
        default: nil
        }
    }

    /// The value of the whiteSpace facet (Part 2, section 4.3.6).
    public var whiteSpace: WhiteSpace {
        switch self {
        case .anySimpleType, .string: .preserve
        case .normalizedString: .replace
        default: .collapse
        }
    }

    /// Whether `self` is `ancestor` or derived from it by restriction.
    public func isDerived(from ancestor: BuiltInType) -> Bool {
        var type: BuiltInType? = self
        while let current = type {
            if current == ancestor { return true }
            type = current.base
        }
        return false
    }
}
