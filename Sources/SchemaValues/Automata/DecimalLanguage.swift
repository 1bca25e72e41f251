/// The lexical forms of decimal numbers within bounds and digits, as a language.
struct DecimalLanguage {
    var isInteger: Bool
    var facets: FacetSet

    /// Digits before and after the point that are followed one by one; more end in `tooManyStates`.
    private static let greatestWidth = 64

    func automaton(stateLimit: Int) throws(AutomatonError) -> Automaton {
        var result = try Self.forms(isInteger, stateLimit)
        let bounds: [(SchemaValue?, accepts: @Sendable (ValueOrder) -> Bool)] = [
            (facets.minInclusive, { $0 != .less }), (facets.minExclusive, { $0 == .greater }),
            (facets.maxInclusive, { $0 != .greater }), (facets.maxExclusive, { $0 == .less }),
        ]
        for (bound, accepts) in bounds {
            guard case .decimal(let number)? = bound else { continue }
            result = try result.intersection(
                Self.forms(comparedTo: number, stateLimit, accepts: accepts), stateLimit: stateLimit)
        }
        if let limit = facets.totalDigits {
            result = try result.intersection(Self.forms(totalDigits: limit, stateLimit), stateLimit: stateLimit)
        }
        if let limit = facets.fractionDigits {
            result = try result.intersection(Self.forms(fractionDigits: limit, stateLimit), stateLimit: stateLimit)
        }
        guard let enumeration = facets.enumeration else { return result }
        return try result.intersection(Self.forms(of: enumeration, stateLimit), stateLimit: stateLimit)
    }

    private static func forms(_ isInteger: Bool, _ stateLimit: Int) throws(AutomatonError) -> Automaton {
        let digits = PatternNode.repeated(.characters(CodePointSet([0x30...0x39])), min: 1, max: nil)
        let sign = PatternNode.repeated(.characters(CodePointSet([0x2B...0x2B, 0x2D...0x2D])), min: 0, max: 1)
        if isInteger { return try Automaton(.sequence([sign, digits]), stateLimit: stateLimit) }
        let point = PatternNode.text(".")
        let whole = PatternNode.sequence([
            digits, .repeated(.sequence([point, .repeated(digits, min: 0, max: 1)]), min: 0, max: 1),
        ])
        return try Automaton(
            .sequence([sign, .choice([whole, .sequence([point, digits])])]), stateLimit: stateLimit)
    }

    private static func forms(of values: [SchemaValue], _ stateLimit: Int) throws(AutomatonError) -> Automaton {
        var result = Automaton.nothing
        for case .decimal(let number) in values {
            let equal = try forms(comparedTo: number, stateLimit) { $0 == .equal }
            result = try result.union(equal, stateLimit: stateLimit)
        }
        return result
    }

    // MARK: comparison

    /// How far a number has been read, next to a bound. Integer digits are counted from the first that is no zero, and
    /// compared with those of the bound as if both had equally many; the count then says which is longer.
    private struct Reading: Hashable {
        var isNegative = false
        var hasBegun = false
        var isZero = true
        var integerDigits = 0
        var order = ValueOrder.equal
        /// Digits after the point, nil before it.
        var fractionDigits: Int?
    }

    private static func forms(
        comparedTo bound: ExactDecimal, _ stateLimit: Int, accepts: @Sendable (ValueOrder) -> Bool
    ) throws(AutomatonError) -> Automaton {
        let (integer, fraction) = bound.digits
        guard integer.count + fraction.count <= greatestWidth else { throw .tooManyStates(limit: stateLimit) }
        return try Automaton(alphabet: "+-.0123456789", start: Reading(), stateLimit: stateLimit) { state, byte in
            step(state, byte, integer, fraction)
        } accepts: { state in
            accepts(Self.order(state, bound, integer, fraction))
        }
    }

    private static func step(
        _ state: Reading, _ byte: UInt8, _ integer: [UInt8], _ fraction: [UInt8]
    ) -> Reading? {
        var next = state
        next.hasBegun = true
        switch byte {
        case 0x2B, 0x2D:
            next.isNegative = byte == 0x2D
            return state.hasBegun ? nil : next
        case 0x2E:
            if state.fractionDigits != nil { return nil }
            next.order = magnitudeOrder(state, integer)
            (next.integerDigits, next.fractionDigits) = (0, 0)
        default:
            if byte != 0x30 { next.isZero = false }
            if let place = state.fractionDigits {
                let digit = place < fraction.count ? fraction[place] : 0x30
                if state.order == .equal { next.order = ValueOrder(byte, digit) }
                next.fractionDigits = min(place + 1, fraction.count)
            } else if state.integerDigits > 0 || byte != 0x30 {
                let place = state.integerDigits
                if state.order == .equal, place < integer.count { next.order = ValueOrder(byte, integer[place]) }
                next.integerDigits = min(place + 1, integer.count + 1)
            }
        }
        return next
    }

    /// The order of what stands before the point.
    private static func magnitudeOrder(_ state: Reading, _ integer: [UInt8]) -> ValueOrder {
        if state.integerDigits != integer.count { return state.integerDigits < integer.count ? .less : .greater }
        return state.order
    }

    private static func order(
        _ state: Reading, _ bound: ExactDecimal, _ integer: [UInt8], _ fraction: [UInt8]
    ) -> ValueOrder {
        let sign = state.isZero ? 0 : state.isNegative ? -1 : 1
        let boundSign = bound.isZero ? 0 : bound.isNegative ? -1 : 1
        guard sign == boundSign, sign != 0 else { return ValueOrder(sign, boundSign) }
        var order = state.fractionDigits == nil ? magnitudeOrder(state, integer) : state.order
        // The digits of the bound that are left make it the greater: the last of them is no zero.
        if order == .equal, state.fractionDigits ?? 0 < fraction.count { order = .less }
        return sign < 0 ? order.reversed : order
    }

    // MARK: digits

    /// Digits are counted as 4.3.11 and 4.3.12 mean them: without leading zeros, and without trailing ones after the
    /// point. `pending` zeros count only when another digit follows.
    private struct Digits: Hashable {
        var integer = 0
        var fraction: Int?
        var pending = 0
        var hasBegun = false
    }

    private static func forms(totalDigits limit: Int, _ stateLimit: Int) throws(AutomatonError) -> Automaton {
        try forms(stateLimit, limit) { digits in digits.integer + (digits.fraction ?? 0) <= limit }
    }

    private static func forms(fractionDigits limit: Int, _ stateLimit: Int) throws(AutomatonError) -> Automaton {
        try forms(stateLimit, limit, countsInteger: false) { digits in digits.fraction ?? 0 <= limit }
    }

    private static func forms(
        _ stateLimit: Int, _ limit: Int, countsInteger: Bool = true, isAdmitted: (Digits) -> Bool
    ) throws(AutomatonError) -> Automaton {
        guard limit <= greatestWidth else { throw .tooManyStates(limit: stateLimit) }
        return try Automaton(alphabet: "+-.0123456789", start: Digits(), stateLimit: stateLimit) { state, byte in
            var next = state
            next.hasBegun = true
            switch byte {
            case 0x2B, 0x2D: return state.hasBegun ? nil : next
            case 0x2E:
                next.fraction = 0
                return state.fraction == nil ? next : nil
            default:
                if let fraction = state.fraction {
                    next.fraction = byte == 0x30 ? fraction : fraction + state.pending + 1
                    next.pending = byte == 0x30 ? min(state.pending + 1, limit + 1) : 0
                } else if countsInteger, state.integer > 0 || byte != 0x30 {
                    next.integer = state.integer + 1
                }
                return isAdmitted(next) ? next : nil
            }
        } accepts: { _ in
            true
        }
    }
}
