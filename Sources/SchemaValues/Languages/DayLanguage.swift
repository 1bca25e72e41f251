/// Dates beside a day, as regular languages: digits in their order are days in their order.
enum DayLanguage {
    private struct DayComparison: Hashable {
        var place = 0
        var order = 0
        var isLong = false
        var isNegative = false
        var isOver = false
    }

    /// Forms of dates whose day, whatever the zone says, stands so to a day of the years 1 to 9999. Texts that are no
    /// date may be among them.
    static func days(_ allowed: Set<ValueOrder>, than bound: String, zoned: Bool?) -> CharacterLanguage {
        let digits = Array(bound.unicodeScalars.map(\.value))
        return CharacterLanguage(letters: "+-.0123456789:TZ", start: DayComparison()) { state, letter in
            var next = state
            if state.isOver { return state }
            if state.place == 10 {
                next.isOver = true
                return zoned == false ? nil : next
            }
            if letter == 0x2D, state.place == 0, !state.isNegative {
                next.isNegative = true
                return next
            }
            // A fifth digit where the hyphen is: a later year than any bound.
            if state.place == 4, letter != 0x2D {
                next.isLong = true
                return next
            }
            if state.order == 0 {
                next.order = letter == digits[state.place] ? 0 : letter < digits[state.place] ? -1 : 1
            }
            next.place += 1
            return next
        } accepts: { state in
            guard zoned != true || state.isOver else { return false }
            if state.isNegative { return allowed.contains(.less) }
            if state.isLong { return allowed.contains(.greater) }
            return allowed.contains(state.order == 0 ? .equal : state.order < 0 ? .less : .greater)
        }
    }
}
