// Durations in words.
extension LanguageFormat {
    /// `2 tuntia 30 minuuttia` for `PT2H30M`; what is negative, has fractions or is no duration stays as it is. What
    /// comes out is read back as the same duration.
    public func duration(_ raw: String) -> String {
        guard let parts = Self.durationParts(raw), parts.contains(where: { $0.amount > 0 }) else { return raw }
        return parts.filter { $0.amount > 0 }.map { "\($0.amount) \(word($0.unit, $0.amount))" }.joined(separator: " ")
    }

    private static func durationParts(_ raw: String) -> [(amount: Int, unit: LexicalForm.DurationUnit)]? {
        let halves = raw.dropFirst().split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard raw.hasPrefix("P"), let date = halves.first,
            let dateParts = parts(date, ["Y": .year, "M": .month, "D": .day]),
            let timeParts = parts(halves.count > 1 ? halves[1] : "", ["H": .hour, "M": .minute, "S": .second])
        else { return nil }
        return dateParts + timeParts
    }

    private static func parts(
        _ text: Substring, _ units: [Character: LexicalForm.DurationUnit]
    ) -> [(amount: Int, unit: LexicalForm.DurationUnit)]? {
        var found: [(amount: Int, unit: LexicalForm.DurationUnit)] = []
        var digits = ""
        for character in text {
            if ("0"..."9").contains(character), digits.utf8.count < 9 {
                digits.append(character)
            } else if let unit = units[character], let amount = Int(digits) {
                found.append((amount, unit))
                digits = ""
            } else {
                return nil
            }
        }
        return digits.isEmpty ? found : nil
    }

    private func word(_ unit: LexicalForm.DurationUnit, _ amount: Int) -> String {
        let (one, many): (String, String) =
            switch (unit, language) {
            case (.year, "sv"): ("år", "år")
            case (.year, "en"): ("year", "years")
            case (.year, _): ("vuosi", "vuotta")
            case (.month, "sv"): ("månad", "månader")
            case (.month, "en"): ("month", "months")
            case (.month, _): ("kuukausi", "kuukautta")
            case (.week, "sv"): ("vecka", "veckor")
            case (.week, "en"): ("week", "weeks")
            case (.week, _): ("viikko", "viikkoa")
            case (.day, "sv"): ("dag", "dagar")
            case (.day, "en"): ("day", "days")
            case (.day, _): ("päivä", "päivää")
            case (.hour, "sv"): ("timme", "timmar")
            case (.hour, "en"): ("hour", "hours")
            case (.hour, _): ("tunti", "tuntia")
            case (.minute, "sv"): ("minut", "minuter")
            case (.minute, "en"): ("minute", "minutes")
            case (.minute, _): ("minuutti", "minuuttia")
            case (.second, "sv"): ("sekund", "sekunder")
            case (.second, "en"): ("second", "seconds")
            case (.second, _): ("sekunti", "sekuntia")
            }
        return amount == 1 ? one : many
    }
}
