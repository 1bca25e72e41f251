/// Seven digits weighted 7 9 10 5 8 4 2, hyphen, check digit: 11 less the remainder by 11; 0 stays 0, 1 is never given.
/// The EDI identifier holds the same digits without hyphen after 0037, and up to five more letters or digits.
enum BusinessIdentifier {
    private static let weights = [7, 9, 10, 5, 8, 4, 2]
    private static let prefix = Array("0037".utf8)

    private struct State: Hashable {
        /// Characters of `0037` read.
        var prefix = 0
        /// Digits read; 8 with the hyphen, 9 with the check digit.
        var position = 0
        var remainder = 0
        var suffix = 0
    }

    static func automaton(isOVT: Bool) throws(AutomatonError) -> Automaton {
        let start = State(prefix: isOVT ? 0 : prefix.count)
        return try Automaton(
            alphabet: "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", start: start, stateLimit: Checksum.stateLimit
        ) { state, byte in
            step(state, byte, isOVT: isOVT)
        } accepts: {
            $0.position == 9
        }
    }

    private static func step(_ state: State, _ byte: UInt8, isOVT: Bool) -> State? {
        var next = state
        if state.prefix < prefix.count {
            next.prefix += 1
            return prefix[state.prefix] == byte ? next : nil
        }
        switch state.position {
        case 0..<7:
            guard let digit = digitValue(byte) else { return nil }
            next.remainder = (state.remainder + digit * weights[state.position]) % 11
            next.position = isOVT && state.position == 6 ? 8 : state.position + 1
            return next
        case 7:
            next.position = 8
            return byte == 0x2D ? next : nil
        case 8:
            let check = state.remainder == 0 ? 0 : 11 - state.remainder
            next.position = 9
            next.remainder = 0
            return digitValue(byte) == check ? next : nil
        default:
            guard isOVT, state.suffix < 5, byte != 0x2D else { return nil }
            next.suffix += 1
            return next
        }
    }
}
