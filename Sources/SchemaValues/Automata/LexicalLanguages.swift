/// The lexical spaces of the built-in types as languages, where these are regular and of a moderate size. Integers and
/// decimals come from `DecimalLanguage`, because their bounds are part of it.
enum LexicalLanguages {
    /// Nil for decimals, for list types, and for `anyURI`.
    static func automaton(of type: BuiltInType) -> Automaton? {
        switch type {
        case .anySimpleType, .string, .normalizedString, .token: .everything
        case .anyURI, .nmtokens, .idrefs, .entities: nil
        case .decimal, .integer, .nonPositiveInteger, .negativeInteger, .long, .int, .short, .byte,
            .nonNegativeInteger, .unsignedLong, .unsignedInt, .unsignedShort, .unsignedByte, .positiveInteger:
            nil
        case .boolean, .float, .double, .duration, .dateTime, .time, .date, .gYearMonth, .gYear, .gMonthDay, .gDay,
            .gMonth, .hexBinary, .base64Binary, .qName, .notation, .language, .nmtoken, .name, .ncName, .id, .idref,
            .entity:
            byType[type]
        }
    }

    /// One character or more, none of them white space.
    static let word = made("\\S+")

    private static let byType: [BuiltInType: Automaton] = Dictionary(
        uniqueKeysWithValues: BuiltInType.allCases.compactMap { type in pattern(of: type).map { (type, made($0)) } })

    /// The tests compare each with the readers of the values.
    private static func made(_ source: String) -> Automaton {
        guard let expression = try? RegularExpression(source) else { return .nothing }
        return (try? Automaton(expression)) ?? .nothing
    }

    private static func pattern(of type: BuiltInType) -> String? {
        switch type {
        case .boolean: "true|false|0|1"
        case .float, .double: "[+\\-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([Ee][+\\-]?[0-9]+)?|-?INF|NaN"
        case .duration: duration
        case .dateTime: "\(date)T\(time)\(zone)"
        case .time: time + zone
        case .date: date + zone
        case .gYearMonth: "\(year)-(0[1-9]|1[0-2])\(zone)"
        case .gYear: year + zone
        case .gMonthDay: "--(\(plainDay)|02-29)\(zone)"
        case .gDay: "---(0[1-9]|[12][0-9]|3[01])\(zone)"
        case .gMonth: "--(0[1-9]|1[0-2])\(zone)"
        case .hexBinary: "([0-9a-fA-F]{2})*"
        case .base64Binary: base64
        case .qName, .notation: "(\(ncName):)?\(ncName)"
        case .language: "[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*"
        case .nmtoken: "\\c+"
        case .name: "\\i\\c*"
        case .ncName, .id, .idref, .entity: ncName
        case .anySimpleType, .string, .normalizedString, .token, .anyURI, .nmtokens, .idrefs, .entities, .decimal,
            .integer, .nonPositiveInteger, .negativeInteger, .long, .int, .short, .byte, .nonNegativeInteger,
            .unsignedLong, .unsignedInt, .unsignedShort, .unsignedByte, .positiveInteger:
            nil
        }
    }

    private static let ncName = "[\\i-[:]][\\c-[:]]*"

    private static let duration: String = {
        let seconds = "[0-9]+(\\.[0-9]+)?S"
        let time = "T([0-9]+H([0-9]+M)?(\(seconds))?|[0-9]+M(\(seconds))?|\(seconds))"
        let days = "[0-9]+D(\(time))?"
        return "-?P([0-9]+Y([0-9]+M)?(\(days)|(\(time))?)|[0-9]+M(\(days)|(\(time))?)|\(days)|\(time))"
    }()

    /// At least four digits, no zero in front of more, never 0000.
    private static let year = "-?([1-9][0-9]{3,}|0([1-9][0-9]{2}|0[1-9][0-9]|00[1-9]))"
    /// Years that have a 29th of February.
    private static let leapYear: String = {
        let multiple = "(0[48]|[2468][048]|[13579][26])"
        return "-?(([1-9][0-9]*)?([0-9]{2}\(multiple)|\(multiple)00)|[1-9][0-9]*0000)"
    }()
    private static let plainDay: String = {
        let days28 = "(0[1-9]|1[0-9]|2[0-8])"
        return "((0[1-9]|1[0-2])-\(days28)|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)"
    }()
    private static let date = "(\(year)-\(plainDay)|\(leapYear)-02-29)"
    private static let time = "(([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?|24:00:00(\\.0+)?)"
    private static let zone = "(Z|[+\\-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?"

    /// The production of 3.2.16: after the last character no space.
    private static let base64: String = {
        let any = "[A-Za-z0-9+/]"
        let group = "\(any) ?\(any) ?\(any) ?\(any)"
        let padded2 = "\(any) ?[AQgw] ?= ?="
        let padded1 = "\(any) ?\(any) ?[AEIMQUYcgkosw048] ?="
        return "((\(group) ?)*(\(group)|\(padded1)|\(padded2)))?"
    }()
}
