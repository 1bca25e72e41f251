import FormSpec
import SchemaValues

// Durations as people write them, `3 päivää`, `2 h 30 min`, to what XML Schema reads, `P3D`, `PT2H30M`. The browser's
// engine reads them in the same way (`durationForm`).
extension LexicalForm {
    /// The parts of a duration, longest first.
    enum DurationUnit: Int, CaseIterable {
        case year, month, week, day, hour, minute, second

        /// In Finnish, Swedish and English, in small letters.
        var words: Set<String> {
            switch self {
            case .year: ["v", "vuosi", "vuotta", "år", "year", "years"]
            case .month: ["kk", "kuukausi", "kuukautta", "mån", "månad", "månader", "month", "months"]
            case .week: ["vk", "viikko", "viikkoa", "vecka", "veckor", "week", "weeks"]
            case .day:
                [
                    "pv", "vrk", "päivä", "päivää", "vuorokausi", "vuorokautta", "d", "dag", "dagar", "dygn", "day",
                    "days",
                ]
            case .hour: ["t", "h", "tunti", "tuntia", "tim", "timme", "timmar", "hour", "hours"]
            case .minute: ["min", "minuutti", "minuuttia", "minut", "minuter", "minute", "minutes"]
            case .second: ["s", "sek", "sekunti", "sekuntia", "sekund", "sekunder", "second", "seconds"]
            }
        }
    }

    /// Words between the parts.
    private static let joining: Set<String> = ["ja", "och", "and"]

    /// Nil where it is no number with a unit, or several from the longest unit to the shortest.
    static func duration(_ typed: String) -> String? {
        guard let words = durationWords(Normaliser.lower.apply(to: typed)) else { return nil }
        let told = words.filter { !joining.contains($0) }
        guard !told.isEmpty, told.count.isMultiple(of: 2) else { return nil }
        var amounts = Array(repeating: 0, count: DurationUnit.allCases.count)
        var last = -1
        for position in stride(from: 0, to: told.count, by: 2) {
            guard told[position].utf8.count <= 9, let amount = Int(told[position]),
                let unit = DurationUnit.allCases.first(where: { $0.words.contains(told[position + 1]) }),
                unit.rawValue > last
            else { return nil }
            amounts[unit.rawValue] = amount
            last = unit.rawValue
        }
        return written(amounts)
    }

    /// Runs of digits and of letters; nil where there is anything else but white space, points and commas.
    private static func durationWords(_ text: String) -> [String]? {
        var words: [String] = []
        var kind = 0
        for scalar in text.unicodeScalars {
            let next: Int
            switch scalar {
            case "0"..."9": next = 1
            case "a"..."z", "å", "ä", "ö": next = 2
            case ".", ",": next = 0
            default:
                guard scalar.properties.isWhitespace else { return nil }
                next = 0
            }
            if next != 0 {
                if next != kind { words.append("") }
                words[words.count - 1].unicodeScalars.append(scalar)
            }
            kind = next
        }
        return words
    }

    private static func written(_ amounts: [Int]) -> String {
        func part(_ unit: DurationUnit, _ letter: String, adding more: Int = 0) -> String {
            let amount = amounts[unit.rawValue] + more
            return amount == 0 ? "" : "\(amount)\(letter)"
        }
        let days = part(.day, "D", adding: amounts[DurationUnit.week.rawValue] * 7)
        let date = part(.year, "Y") + part(.month, "M") + days
        let time = part(.hour, "H") + part(.minute, "M") + part(.second, "S")
        guard !(date + time).isEmpty else { return "P0D" }
        return "P" + date + (time.isEmpty ? "" : "T" + time)
    }
}
