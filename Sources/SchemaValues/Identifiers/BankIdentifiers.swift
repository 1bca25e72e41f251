/// `FI`, two check digits, fourteen digits: with the first four characters moved to the end and letters read as
/// numbers from 10, the remainder by 97 is 1 (ISO 13616).
enum FinnishIBAN {
    private struct State: Hashable {
        var position = 0
        /// Check digits, and then what must become 0 at the end.
        var remainder = 0
    }

    static func automaton() throws(AutomatonError) -> Automaton {
        try Automaton(alphabet: "0123456789FI", start: State(), stateLimit: Checksum.stateLimit, step: step) {
            $0.position == 18 && $0.remainder == 0
        }
    }

    private static func step(_ state: State, _ byte: UInt8) -> State? {
        let next = state.position + 1
        switch state.position {
        case 0: return byte == 0x46 ? State(position: next) : nil
        case 1: return byte == 0x49 ? State(position: next) : nil
        case 2...17:
            guard let digit = digitValue(byte) else { return nil }
            let remainder = (state.remainder * 10 + digit) % 97
            return State(position: next, remainder: next == 4 ? needed(checkDigits: remainder) : remainder)
        default: return nil
        }
    }

    /// Before the fourteen digits `b` come: the remainder from which reading them leads to 0 exactly when
    /// `b * 10^6 + 1518cc` leaves 1.
    private static func needed(checkDigits: Int) -> Int {
        let inverseOfTen = 68
        var value = (151_800 + checkDigits - 1) % 97
        for _ in 0..<(6 + 14) { value = value * inverseOfTen % 97 }
        return value
    }
}

/// 4 to 20 digits; from the right the weights are 1, 7, 3, 1, 7, 3 … with the check digit first, and the sum ends in 0.
enum ReferenceNumber {
    private struct State: Hashable {
        var count = 0
        /// Sums of the digits by their distance from the last, modulo 3; enough modulo 10.
        var sums = [0, 0, 0]
    }

    static func automaton() throws(AutomatonError) -> Automaton {
        try Automaton(alphabet: "0123456789", start: State(), stateLimit: Checksum.stateLimit, step: step) {
            $0.count >= 4 && ($0.sums[0] + 7 * $0.sums[1] + 3 * $0.sums[2]) % 10 == 0
        }
    }

    private static func step(_ state: State, _ byte: UInt8) -> State? {
        guard state.count < 20, let digit = digitValue(byte) else { return nil }
        return State(count: state.count + 1, sums: [(state.sums[2] + digit) % 10, state.sums[0], state.sums[1]])
    }
}

/// Two to seven digits, hyphen, two digits, hyphen, check digit: the sum of the digits times their place from the
/// right, counted without the check digit, modulo 10.
enum SubstanceNumber {
    private struct State: Hashable {
        var digits = 0
        /// Digits of the second part, 0 to 2; -1 before it, 3 after its hyphen, 4 at the end.
        var part = -1
        var sum = 0
        var weighted = 0
    }

    static func automaton() throws(AutomatonError) -> Automaton {
        try Automaton(alphabet: "-0123456789", start: State(), stateLimit: Checksum.stateLimit, step: step) {
            $0.part == 4
        }
    }

    private static func step(_ state: State, _ byte: UInt8) -> State? {
        var next = state
        if byte == 0x2D {
            guard state.part == 2 || state.part == -1 && state.digits >= 2 else { return nil }
            next.part += 1
            next.digits = 0
            return next
        }
        guard let digit = digitValue(byte) else { return nil }
        switch state.part {
        case -1:
            guard state.digits < 7, state.digits > 0 || digit != 0 else { return nil }
            next.digits += 1
        case 0, 1: next.part += 1
        case 3: return state.weighted == digit ? State(part: 4) : nil
        default: return nil
        }
        next.sum = (state.sum + digit) % 10
        next.weighted = (state.weighted + next.sum) % 10
        return next
    }
}
