/// `ddmmyy`, separator for the century, individual number 002 to 999, check character by modulo 31 of the nine digits.
/// Individual numbers from 900 are for tests and temporary use and are admitted.
enum PersonalIdentityCode {
    private struct State: Hashable {
        var position = 0
        /// Of the digits so far, modulo 31.
        var remainder = 0
        /// Day, until the month is read; then whether it is 29 February.
        var day = 0
        var month = 0
        var isLeapDay = false
        /// Two digits of the year as far as 29 February needs them: 0 for 00, 1 for another multiple of 4, 2 otherwise.
        var year = 0
        /// Zeros at the beginning of the individual number.
        var onlyZeros = true
    }

    static func automaton() throws(AutomatonError) -> Automaton {
        try Automaton(
            alphabet: "+-0123456789ABCDEFHJKLMNPRSTUVWXY", start: State(), stateLimit: Checksum.stateLimit, step: step
        ) { $0.position == 11 }
    }

    private static func step(_ state: State, _ byte: UInt8) -> State? {
        var next = state
        next.position += 1
        switch state.position {
        case 6: return century(byte, &next) ? next : nil
        case 10: return CheckCharacters.table[state.remainder] == byte ? State(position: 11) : nil
        default:
            guard state.position < 10, let digit = digitValue(byte) else { return nil }
            next.remainder = (state.remainder * 10 + digit) % 31
            return accept(digit, &next) ? next : nil
        }
    }

    private static func accept(_ digit: Int, _ state: inout State) -> Bool {
        switch state.position {
        case 1, 2: state.day = state.day * 10 + digit
        case 3: state.month = digit
        case 4: return endMonth(state.month * 10 + digit, &state)
        case 5: state.year = state.isLeapDay ? digit : 0
        case 6: if state.isLeapDay { state.year = yearKind(state.year * 10 + digit) }
        case 8, 9: if digit != 0 { state.onlyZeros = false }
        case 10:
            let isTooSmall = state.onlyZeros && digit < 2
            state.onlyZeros = true
            return !isTooSmall
        default: break
        }
        return state.position != 2 || (1...31).contains(state.day)
    }

    private static func yearKind(_ year: Int) -> Int { year == 0 ? 0 : year % 4 == 0 ? 1 : 2 }

    private static func endMonth(_ month: Int, _ state: inout State) -> Bool {
        // 1972 is a leap year: whether 29 February existed is asked when the century is known.
        guard (1...12).contains(month), state.day <= Calendar.daysInMonth(month, year: 1972) else { return false }
        state.isLeapDay = month == 2 && state.day == 29
        state.day = 0
        state.month = 0
        return true
    }

    private static func century(_ byte: UInt8, _ state: inout State) -> Bool {
        let isTwentyFirst: Bool
        switch byte {
        case 0x2B, 0x2D, 0x55...0x59: isTwentyFirst = false
        case 0x41...0x46: isTwentyFirst = true
        default: return false
        }
        // 1800 and 1900 were no leap years, 2000 was.
        let exists = !state.isLeapDay || state.year == 1 || state.year == 0 && isTwentyFirst
        state.isLeapDay = false
        state.year = 0
        return exists
    }
}

/// `1`, eight digits, and the check character of the personal identity code over the nine.
enum BuildingIdentifier {
    private struct State: Hashable {
        var position = 0
        var remainder = 0
    }

    static func automaton() throws(AutomatonError) -> Automaton {
        try Automaton(
            alphabet: "0123456789ABCDEFHJKLMNPRSTUVWXY", start: State(), stateLimit: Checksum.stateLimit, step: step
        ) { $0.position == 10 }
    }

    private static func step(_ state: State, _ byte: UInt8) -> State? {
        if state.position == 9 {
            return CheckCharacters.table[state.remainder] == byte ? State(position: 10) : nil
        }
        guard state.position < 9, let digit = digitValue(byte), state.position > 0 || digit == 1 else { return nil }
        return State(position: state.position + 1, remainder: (state.remainder * 10 + digit) % 31)
    }
}
