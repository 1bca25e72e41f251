/// The parts of a date as typed into three inputs, and the raw text that keeps them.
///
/// Parts that make a date are kept as `YYYY-MM-DD`; any others with U+001F between, so that each comes back as typed.
public struct DateParts: Hashable, Sendable {
    public var day: String
    public var month: String
    public var year: String
    /// The time of day, for dates with time; empty otherwise.
    public var time: String

    private static let separator: Character = "\u{1F}"

    public init(day: String, month: String, year: String, time: String = "") {
        self.day = day
        self.month = month
        self.year = year
        self.time = time
    }

    /// The parts of a raw text that was made by `raw`, or of an XML Schema date or dateTime.
    public init(raw: String) {
        let typed = raw.split(separator: Self.separator, omittingEmptySubsequences: false).map(String.init)
        if typed.count == 4 {
            self.init(day: typed[2], month: typed[1], year: typed[0], time: typed[3])
            return
        }
        let halves = raw.split(separator: "T", maxSplits: 1).map(String.init)
        let date = (halves.first ?? "").split(separator: "-").map(String.init)
        guard date.count == 3 else {
            self.init(day: raw, month: "", year: "")
            return
        }
        let day = Self.withoutZeros(String(date[2].prefix(2)))
        let time = halves.count > 1 ? String(halves[1].prefix(5)) : ""
        self.init(day: day, month: Self.withoutZeros(date[1]), year: date[0], time: time)
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

    private var asTyped: String { [year, month, day, time].joined(separator: String(Self.separator)) }

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
