// The normalisers as finite machines. The tests hold each against `Normaliser.apply` on many texts.

extension Normaliser {
    var transducer: TextTransducer {
        switch self {
        case .upper: Self.upperMachine
        case .lower: Self.lowerMachine
        case .noSpaces: Self.noSpacesMachine
        case .noLeadingZeros: Self.noLeadingZerosMachine
        case .kiinteistotunnus14: PropertyIdentifierMachine.fourteen
        case .kiinteistotunnusDashes: PropertyIdentifierMachine.dashes
        case .puhelinE164: PhoneNumberMachine.transducer
        case .yTunnusDash: BusinessIdentifierMachine.transducer
        }
    }

    private static func letters(_ ascii: ClosedRange<UInt32>, _ latin: ClosedRange<UInt32>) -> [UInt32] {
        Array(ascii) + latin.filter { $0 != 0xD7 && $0 != 0xF7 }
    }

    private static let upperMachine = TextTransducer(mapping: letters(0x61...0x7A, 0xE0...0xFE)) { [$0 - 0x20] }
    private static let lowerMachine = TextTransducer(mapping: letters(0x41...0x5A, 0xC0...0xDE)) { [$0 + 0x20] }

    static let spaces: [UInt32] = [0x20, 0x9, 0xA, 0xD, 0xA0] + Array(0x2000...0x200A) + [0x202F, 0x205F, 0x3000]

    private static let noSpacesMachine = TextTransducer(mapping: spaces) { _ in [] }

    private enum Zeros: Hashable {
        case start
        /// A zero went, so something must follow.
        case dropped
        /// The last character, a zero that stays.
        case last
        case body
    }

    private static let noLeadingZerosMachine = TextTransducer(singles: [0x30], initial: [Zeros.start]) {
        state, scalar in
        switch state {
        case .start, .dropped: scalar == nil ? [([.same], .body)] : [([], .dropped), ([.same], .last)]
        case .last: []
        case .body: [([.same], .body)]
        }
    } ending: {
        $0 == .dropped ? nil : []
    }
}

private let digits: [UInt32] = Array(0x30...0x39)

/// Four parts of at most 3, 3, 4 and 4 digits, with hyphens; or all fourteen digits.
private enum PropertyIdentifierMachine {
    static let widths = [3, 3, 4, 4]

    enum State: Hashable {
        /// Reads fourteen digits: part, place in it, and whether a digit of the part is written.
        case plain(part: Int, place: Int, isWritten: Bool)
        /// A part begins.
        case start(Int)
        /// So many digits of the part are still to come.
        case rest(Int, Int)
        /// Zeros of the part went, so many digits may still come, and one must.
        case dropped(Int, Int)
        /// The part is a single zero.
        case zero(Int)
        /// A digit is written; so many may still come.
        case written(Int, Int)
    }

    private static let first = [State.plain(part: 0, place: 0, isWritten: false), .start(0)]

    private static func isComplete(_ state: State) -> Bool {
        switch state {
        case .plain(let part, _, _): part == 4
        case .rest(let part, let left): part == 3 && left == 0
        case .zero(let part), .written(let part, _): part == 3
        case .start, .dropped: false
        }
    }

    static let fourteen = TextTransducer(singles: digits + [0x2D], initial: first, isPartial: true) { state, scalar in
        guard let scalar else { return [] }
        let isDigit = scalar != 0x2D
        switch state {
        case .plain(let part, let place, _):
            guard isDigit, part < 4 else { return [] }
            let isLast = place + 1 == widths[part]
            return [([.same], .plain(part: isLast ? part + 1 : part, place: isLast ? 0 : place + 1, isWritten: true))]
        case .start(let part):
            guard isDigit else { return [] }
            return (1...widths[part]).map { count in
                let zeros = [UInt32](repeating: 0x30, count: widths[part] - count)
                return ([.text(zeros), .same], State.rest(part, count - 1))
            }
        case .rest(let part, let left):
            if isDigit { return left > 0 ? [([.same], .rest(part, left - 1))] : [] }
            return left == 0 && part < 3 ? [([], .start(part + 1))] : []
        case .dropped, .zero, .written: return []
        }
    } ending: {
        isComplete($0) ? [] : nil
    }

    static let dashes = TextTransducer(singles: digits + [0x2D], initial: first, isPartial: true) { state, scalar in
        guard let scalar else { return [] }
        switch state {
        case .plain(let part, let place, let isWritten):
            guard scalar != 0x2D, part < 4 else { return [] }
            let isLast = place + 1 == widths[part]
            let writes = isWritten || scalar != 0x30 || isLast
            let hyphen: [TextTransducer.Output] = place == 0 && part > 0 ? [.text([0x2D])] : []
            let next = State.plain(
                part: isLast ? part + 1 : part, place: isLast ? 0 : place + 1, isWritten: writes && !isLast)
            return [(hyphen + (writes ? [.same] : []), next)]
        case .start(let part): return leading(scalar, part, left: widths[part])
        case .dropped(let part, let left): return leading(scalar, part, left: left)
        case .zero(let part):
            return scalar == 0x2D && part < 3 ? [([.same], .start(part + 1))] : []
        case .written(let part, let left):
            if scalar == 0x2D { return part < 3 ? [([.same], .start(part + 1))] : [] }
            return left > 0 ? [([.same], .written(part, left - 1))] : []
        case .rest: return []
        }
    } ending: {
        isComplete($0) ? [] : nil
    }

    /// A digit of a part of which nothing is written yet: a zero goes, or is all there is of the part.
    private static func leading(
        _ scalar: UInt32, _ part: Int, left: Int
    ) -> [(output: [TextTransducer.Output], next: State)] {
        guard scalar != 0x2D, left > 0 else { return [] }
        guard scalar == 0x30 else { return [([.same], .written(part, left - 1))] }
        return [([], .dropped(part, left - 1)), ([.same], .zero(part))]
    }
}

/// `0` becomes `+358`, `00` becomes `+`, separators go, and zeros after `+358`.
private enum PhoneNumberMachine {
    enum State: Hashable {
        case start
        /// A zero that is not written yet.
        case zero
        /// So many characters of `+358` are written and nothing else.
        case prefix(Int)
        case body
    }
    private static let finland: [UInt32] = [0x2B, 0x33, 0x35, 0x38]
    private static let separators: [UInt32] = [0x2D, 0x28, 0x29, 0x2F, 0x2E, 0x2010, 0x2011, 0x2013]

    static let transducer = TextTransducer(
        singles: digits + [0x2B] + Normaliser.spaces + separators, initial: [State.start], isPartial: true
    ) { state, scalar in
        guard let scalar else { return [] }
        guard digits.contains(scalar) || scalar == 0x2B else { return [([], state)] }
        switch state {
        case .start:
            if scalar == 0x2B { return [([.same], .prefix(1))] }
            return scalar == 0x30 ? [([], .zero)] : []
        case .zero:
            if scalar == 0x2B { return [] }
            return scalar == 0x30 ? [([.text([0x2B])], .prefix(1))] : [([.text(finland), .same], .body)]
        case .prefix(let count):
            if scalar == 0x2B { return [] }
            if count == finland.count { return scalar == 0x30 ? [([], state)] : [([.same], .body)] }
            return [([.same], scalar == finland[count] ? .prefix(count + 1) : .body)]
        case .body:
            return scalar == 0x2B ? [] : [([.same], .body)]
        }
    } ending: { state in
        switch state {
        case .start: nil
        case .zero: finland
        case .prefix(let count): count > 1 ? [] : nil
        case .body: []
        }
    }
}

/// Eight digits get their hyphen; six digits, hyphen and digit a zero before them.
private enum BusinessIdentifierMachine {
    enum State: Hashable {
        /// So many of eight digits without hyphen.
        case plain(Int)
        /// So many of six digits, then the hyphen (7) and the check digit (8).
        case short(Int)
    }

    static let transducer = TextTransducer(
        singles: digits + [0x2D], initial: [State.plain(0), .short(0)], isPartial: true
    ) { state, scalar in
        guard let scalar else { return [] }
        let isDigit = scalar != 0x2D
        switch state {
        case .plain(let count):
            guard isDigit, count < 8 else { return [] }
            return [((count == 7 ? [.text([0x2D])] : []) + [.same], .plain(count + 1))]
        case .short(let count):
            guard count < 8, isDigit == (count != 6) else { return [] }
            return [((count == 0 ? [.text([0x30])] : []) + [.same], .short(count + 1))]
        }
    } ending: { state in
        switch state {
        case .plain(let count): count == 8 ? [] : nil
        case .short(let count): count == 8 ? [] : nil
        }
    }
}
