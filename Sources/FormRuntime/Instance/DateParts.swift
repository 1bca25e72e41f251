/// The parts of a date as typed into three inputs, and the raw text that keeps them.
///
/// Parts that make a date are kept as `YYYY-MM-DD`; any others with U+001F between, so that each comes back as typed.
public struct DateParts: Hashable, Sendable {
    public var day: String
    public var month: String
    public var year: String
    /// The time of day, for dates with time; empty otherwise.
    public var time: String

    private static let separator: UnicodeScalar = "\u{1F}"
    /// Before a digit it stands for what a part itself has of these two: `0` for it, `1` for the separator.
    private static let escape: UnicodeScalar = "\u{10}"

    public init(day: String, month: String, year: String, time: String = "") {
        self.day = day
        self.month = month
        self.year = year
        self.time = time
    }

    /// The parts of a raw text that was made by `raw`, or of an XML Schema date or dateTime.
    public init(raw: String) {
        let typed = raw.unicodeScalars.split(separator: Self.separator, omittingEmptySubsequences: false)
        if typed.count == 4 {
            let parts = typed.map { Self.unescaped($0) }
            self.init(day: parts[2], month: parts[1], year: parts[0], time: parts[3])
            return
        }
        guard let written = Self.written(Array(raw.utf8)) else {
            self.init(day: raw, month: "", year: "")
            return
        }
        self = written
    }

    /// `-?Y-M-D`, then nothing, a zone, or `T` and a time of which hours and minutes are shown; nil for other texts.
    private static func written(_ bytes: [UInt8]) -> DateParts? {
        var rest = bytes[...]
        let sign = rest.first == 0x2D ? rest.removeFirst() : nil
        guard let year = digits(&rest, atMost: .max), skip(0x2D, &rest), let month = digits(&rest, atMost: 2),
            skip(0x2D, &rest), let day = digits(&rest, atMost: 2)
        else { return nil }
        var parts = DateParts(day: withoutZeros(day), month: withoutZeros(month), year: (sign == nil ? "" : "-") + year)
        guard let next = rest.first else { return parts }
        if skip(0x54, &rest) {
            guard let hours = digits(&rest, atMost: 2), skip(0x3A, &rest), let minutes = digits(&rest, atMost: 2) else {
                return nil
            }
            parts.time = "\(hours):\(minutes)"
        } else if ![0x5A, 0x2B, 0x2D].contains(next) {
            return nil
        }
        return parts
    }

    private static func digits(_ rest: inout ArraySlice<UInt8>, atMost limit: Int) -> String? {
        let digits = rest.prefix { $0 &- 0x30 < 10 }
        guard !digits.isEmpty, digits.count <= limit else { return nil }
        rest = rest.dropFirst(digits.count)
        return String(decoding: digits, as: UTF8.self)
    }

    private static func skip(_ byte: UInt8, _ rest: inout ArraySlice<UInt8>) -> Bool {
        guard rest.first == byte else { return false }
        rest.removeFirst()
        return true
    }

    /// No part was given.
    public var isEmpty: Bool { day.isEmpty && month.isEmpty && year.isEmpty && time.isEmpty }

    /// `YYYY-MM-DD` (with `T` and the time) where the parts are numbers of the right length, else the parts as typed.
    public func raw(withTime: Bool) -> String {
        guard !isEmpty else { return "" }
        guard let day = Self.number(day, digits: 2), let month = Self.number(month, digits: 2), year.count == 4,
            let year = Self.number(year, digits: 4)
        else { return asTyped }
        let date = "\(year)-\(month)-\(day)"
        guard withTime else { return date }
        guard let time = LexicalForm.time(time) else { return asTyped }
        return "\(date)T\(time)"
    }

    private var asTyped: String {
        [year, month, day, time].map(Self.escaped).joined(separator: String(Self.separator))
    }

    private static func escaped(_ part: String) -> String {
        var text = String.UnicodeScalarView()
        for scalar in part.unicodeScalars {
            switch scalar {
            case escape: text.append(contentsOf: [escape, "0"])
            case separator: text.append(contentsOf: [escape, "1"])
            default: text.append(scalar)
            }
        }
        return String(text)
    }

    private static func unescaped(_ part: Substring.UnicodeScalarView) -> String {
        var text = String.UnicodeScalarView()
        var isEscaped = false
        for scalar in part {
            if isEscaped {
                text.append(scalar == "1" ? separator : escape)
                isEscaped = false
            } else if scalar == escape {
                isEscaped = true
            } else {
                text.append(scalar)
            }
        }
        if isEscaped { text.append(escape) }
        return String(text)
    }

    private static func number(_ text: String, digits: Int) -> String? {
        guard !text.isEmpty, text.utf8.count <= digits, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
            return nil
        }
        return String(repeating: "0", count: digits - text.utf8.count) + text
    }

    private static func withoutZeros(_ text: String) -> String {
        let trimmed = text.drop { $0 == "0" }
        return trimmed.isEmpty ? text : String(trimmed)
    }
}
