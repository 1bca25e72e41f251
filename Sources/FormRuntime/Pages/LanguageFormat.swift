import FormSpec
import SchemaValues

/// How a language writes dates, numbers and sizes.
public struct LanguageFormat: Hashable, Sendable {
    /// `fi`, `sv` or `en`; others are written as Finnish is.
    public let language: String
    private let isEnglish: Bool

    public init(_ language: String) {
        self.language = language
        isEnglish = language == "en"
    }

    /// What an input shows for a raw value: numbers with the language's decimal mark, times without empty seconds.
    ///
    /// A post that brings this text back has changed nothing.
    public func inputText(_ raw: String, for valueClass: ValueClass?) -> String {
        switch valueClass {
        case .number: return Self.isDecimal(raw) && !isEnglish ? withComma(raw) : raw
        case .time: return shortTime(raw)
        case .duration: return duration(raw)
        case .text, .boolean, .date, .dateTime, .code, .codes, .other, nil: return raw
        }
    }

    /// A number as read: `1 234,5` or `1 234.5`, spaces not breaking; the raw text where it is no number.
    public func number(_ raw: String) -> String {
        let lexical = LexicalForm.number(raw)
        guard Self.isDecimal(lexical) else { return raw }
        let halves = lexical.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        var whole = String(halves[0])
        var sign = ""
        if let first = whole.first, first == "-" || first == "+" {
            if first == "-" { sign = "\u{2212}" }
            whole.removeFirst()
        }
        let fraction = halves.count > 1 && !halves[1].isEmpty ? (isEnglish ? "." : ",") + halves[1] : ""
        return sign + grouped(whole.isEmpty ? "0" : whole) + fraction
    }

    /// `1.6.2027` or `1 June 2027`; the raw text where it is no date. With a time: `1.6.2027 klo 7.00`.
    public func date(_ raw: String) -> String {
        guard let day = CalendarDay(String(raw.prefix(10))) else {
            let parts = DateParts(raw: raw)
            return [parts.day, parts.month, parts.year, parts.time].filter { !$0.isEmpty }.joined(separator: ".")
        }
        return date(day)
    }

    func date(_ day: CalendarDay) -> String {
        isEnglish ? "\(day.day) \(Self.months[day.month - 1]) \(day.year)" : "\(day.day).\(day.month).\(day.year)"
    }

    /// Date and time of day.
    public func dateTime(_ raw: String) -> String {
        let halves = raw.split(separator: "T", maxSplits: 1)
        guard halves.count == 2, CalendarDay(String(halves[0])) != nil else { return date(raw) }
        let between =
            switch language {
            case "fi": " klo "
            case "sv": " kl. "
            default: ", "
            }
        return date(String(halves[0])) + between + time(String(halves[1].prefix(8)))
    }

    /// `7.00` or, in English, `07:00`.
    public func time(_ raw: String) -> String {
        let short = shortTime(raw)
        guard short.utf8.count == 5, short.utf8.dropFirst(2).first == UInt8(ascii: ":") else { return raw }
        guard !isEnglish else { return short }
        let hours = short.first == "0" ? short.dropFirst().prefix(1) : short.prefix(2)
        return "\(hours).\(short.suffix(2))"
    }

    /// A number of bytes: `1,2 Mt`, `340 kB`.
    public func size(_ bytes: Int) -> String {
        let (unit, name) =
            bytes >= 1_000_000 ? (1_000_000, language == "fi" ? "Mt" : "MB") : (1_000, language == "fi" ? "kt" : "kB")
        guard bytes >= 1_000 else { return "\(bytes) \(language == "fi" ? "tavua" : "byte")" }
        let tenths = (bytes + unit / 20) / (unit / 10)
        let whole = "\(tenths / 10)"
        return (tenths % 10 == 0 ? whole : "\(whole)\(isEnglish ? "." : ",")\(tenths % 10)") + "\u{A0}" + name
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// `HH:MM` of `HH:MM:00`; anything else as it is.
    private func shortTime(_ raw: String) -> String {
        let bytes = Array(raw.utf8)
        guard bytes.count == 8, bytes[2] == UInt8(ascii: ":"), bytes[5] == UInt8(ascii: ":"),
            bytes[6] == UInt8(ascii: "0"), bytes[7] == UInt8(ascii: "0")
        else { return raw }
        return String(raw.prefix(5))
    }

    private func withComma(_ raw: String) -> String {
        String(decoding: raw.utf8.map { $0 == UInt8(ascii: ".") ? UInt8(ascii: ",") : $0 }, as: UTF8.self)
    }

    /// Groups of three from five digits on, as all three languages write four digits together.
    private func grouped(_ digits: String) -> String {
        guard digits.utf8.count > 4 else { return digits }
        var bytes: [UInt8] = []
        for (position, digit) in digits.utf8.enumerated() {
            if position > 0, (digits.utf8.count - position) % 3 == 0 {
                bytes += isEnglish ? [UInt8(ascii: ",")] : [0xC2, 0xA0]
            }
            bytes.append(digit)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// `[+-]? digits? (. digits?)?` with at least one digit.
    private static func isDecimal(_ text: String) -> Bool {
        var digits = 0
        var points = 0
        for (position, byte) in text.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
            case UInt8(ascii: "."): points += 1
            case UInt8(ascii: "+"), UInt8(ascii: "-"):
                if position > 0 { return false }
            default: return false
            }
        }
        return digits > 0 && points <= 1
    }
}
