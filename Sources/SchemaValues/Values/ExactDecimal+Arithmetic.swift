extension ExactDecimal: Comparable {
    public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
        guard left.isNegative == right.isNegative else { return left.isNegative }
        let order = compareMagnitudes(left, right)
        return left.isNegative ? order > 0 : order < 0
    }

    public static func + (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
        let fraction = max(left.fractionLimbs, right.fractionLimbs)
        let a = left.limbs(withFraction: fraction)
        let b = right.limbs(withFraction: fraction)
        if left.isNegative == right.isNegative {
            return ExactDecimal(isNegative: left.isNegative, limbs: Magnitude.sum(a, b), fractionLimbs: fraction)
        }
        if compareMagnitudes(left, right) >= 0 {
            return ExactDecimal(isNegative: left.isNegative, limbs: Magnitude.difference(a, b), fractionLimbs: fraction)
        }
        return ExactDecimal(isNegative: right.isNegative, limbs: Magnitude.difference(b, a), fractionLimbs: fraction)
    }

    public static prefix func - (value: ExactDecimal) -> ExactDecimal {
        ExactDecimal(isNegative: !value.isNegative, limbs: value.limbs, fractionLimbs: value.fractionLimbs)
    }

    public static func - (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal { left + (-right) }

    public static func * (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
        ExactDecimal(
            isNegative: left.isNegative != right.isNegative, limbs: Magnitude.product(left.limbs, right.limbs),
            fractionLimbs: left.fractionLimbs + right.fractionLimbs)
    }

    /// The quotient rounded half-even to `fractionDigits` digits after the point; nil when `divisor` is zero.
    public func divided(by divisor: ExactDecimal, fractionDigits: Int = 20) -> ExactDecimal? {
        guard !divisor.isZero, fractionDigits >= 0 else { return nil }
        let shift = Magnitude.powerOfTen(fractionDigits)
        let numerator = Magnitude.product(limbs, shift)
        let padded = [UInt32](repeating: 0, count: divisor.fractionLimbs) + numerator
        let denominator = [UInt32](repeating: 0, count: fractionLimbs) + divisor.limbs
        var (quotient, remainder) = Magnitude.divide(padded, denominator)
        let order = Magnitude.compare(Magnitude.sum(remainder, remainder), denominator)
        if order > 0 || order == 0 && (quotient.first ?? 0) % 2 == 1 { quotient = Magnitude.sum(quotient, [1]) }
        return Self.whole(quotient, isNegative: isNegative != divisor.isNegative, dividedByTenTo: fractionDigits)
    }

    /// Rounded to `fractionDigits` digits after the point, halves away from zero.
    public func rounded(toFractionDigits fractionDigits: Int) -> ExactDecimal {
        guard fractionDigits >= 0, self.fractionDigits > fractionDigits else { return self }
        let shifted = Magnitude.product(limbs, Magnitude.powerOfTen(fractionDigits))
        let unit = [UInt32](repeating: 0, count: fractionLimbs) + [1]
        var (quotient, remainder) = Magnitude.divide(shifted, unit)
        if Magnitude.compare(Magnitude.sum(remainder, remainder), unit) >= 0 { quotient = Magnitude.sum(quotient, [1]) }
        return Self.whole(quotient, isNegative: isNegative, dividedByTenTo: fractionDigits)
    }

    private static func whole(_ limbs: [UInt32], isNegative: Bool, dividedByTenTo exponent: Int) -> ExactDecimal {
        let fraction = (exponent + 8) / 9
        let aligned = Magnitude.product(limbs, Magnitude.powerOfTen(fraction * 9 - exponent))
        return ExactDecimal(isNegative: isNegative, limbs: aligned, fractionLimbs: fraction)
    }

    private func limbs(withFraction fraction: Int) -> [UInt32] {
        [UInt32](repeating: 0, count: fraction - fractionLimbs) + limbs
    }

    private static func compareMagnitudes(_ left: ExactDecimal, _ right: ExactDecimal) -> Int {
        if left.isZero || right.isZero { return left.isZero ? (right.isZero ? 0 : -1) : 1 }
        let leftTop = left.limbs.count - left.fractionLimbs
        let rightTop = right.limbs.count - right.fractionLimbs
        guard leftTop == rightTop else { return leftTop < rightTop ? -1 : 1 }
        for offset in 1...max(1, left.limbs.count, right.limbs.count) {
            let a = offset <= left.limbs.count ? left.limbs[left.limbs.count - offset] : 0
            let b = offset <= right.limbs.count ? right.limbs[right.limbs.count - offset] : 0
            if a != b { return a < b ? -1 : 1 }
        }
        return 0
    }
}

/// Arithmetic on unsigned numbers as limbs of nine digits, least significant first.
enum Magnitude {
    private static let base: UInt64 = 1_000_000_000

    static func powerOfTen(_ exponent: Int) -> [UInt32] {
        var top: UInt32 = 1
        for _ in 0..<(exponent % 9) { top *= 10 }
        return [UInt32](repeating: 0, count: exponent / 9) + [top]
    }

    static func compare(_ a: [UInt32], _ b: [UInt32]) -> Int {
        for index in stride(from: max(a.count, b.count) - 1, through: 0, by: -1) {
            let left = index < a.count ? a[index] : 0
            let right = index < b.count ? b[index] : 0
            if left != right { return left < right ? -1 : 1 }
        }
        return 0
    }

    static func sum(_ a: [UInt32], _ b: [UInt32]) -> [UInt32] {
        var result: [UInt32] = []
        result.reserveCapacity(max(a.count, b.count) + 1)
        var carry: UInt32 = 0
        for index in 0..<max(a.count, b.count) {
            var digit = (index < a.count ? a[index] : 0) + (index < b.count ? b[index] : 0) + carry
            carry = digit >= 1_000_000_000 ? 1 : 0
            if carry == 1 { digit -= 1_000_000_000 }
            result.append(digit)
        }
        if carry == 1 { result.append(1) }
        return result
    }

    /// `a - b`, where `a >= b`.
    static func difference(_ a: [UInt32], _ b: [UInt32]) -> [UInt32] {
        var result: [UInt32] = []
        result.reserveCapacity(a.count)
        var borrow: Int64 = 0
        for index in 0..<max(a.count, b.count) {
            var digit = Int64(index < a.count ? a[index] : 0) - Int64(index < b.count ? b[index] : 0) - borrow
            borrow = digit < 0 ? 1 : 0
            if borrow == 1 { digit += Int64(base) }
            result.append(UInt32(digit))
        }
        return result
    }

    static func product(_ a: [UInt32], _ b: [UInt32]) -> [UInt32] {
        var result = [UInt32](repeating: 0, count: a.count + b.count)
        for (i, left) in a.enumerated() where left != 0 {
            var carry: UInt64 = 0
            for (j, right) in b.enumerated() {
                let value = UInt64(left) * UInt64(right) + UInt64(result[i + j]) + carry
                result[i + j] = UInt32(value % base)
                carry = value / base
            }
            result[i + b.count] = UInt32(carry)
        }
        return result
    }

    /// Quotient and remainder; long division by limbs (Knuth, volume 2, 4.3.1, algorithm D).
    static func divide(_ a: [UInt32], _ b: [UInt32]) -> (quotient: [UInt32], remainder: [UInt32]) {
        let divisor = trimmed(b)
        guard divisor.count > 1 else { return divide(a, byLimb: divisor.first ?? 1) }
        let scale = UInt32(base / (UInt64(divisor[divisor.count - 1]) + 1))
        let v = trimmed(product(divisor, [scale]))
        var u = product(trimmed(a), [scale])
        u.append(0)
        guard u.count > v.count else { return ([], a) }
        let n = v.count
        var quotient = [UInt32](repeating: 0, count: u.count - n)
        for j in stride(from: u.count - n - 1, through: 0, by: -1) {
            quotient[j] = subtractMultiple(from: &u, at: j, of: v)
        }
        return (quotient, divide(Array(u.prefix(n)), byLimb: scale).quotient)
    }

    /// One step of algorithm D: the quotient digit at `j`, with its multiple of `v` taken off `u`.
    private static func subtractMultiple(from u: inout [UInt32], at j: Int, of v: [UInt32]) -> UInt32 {
        let n = v.count
        let top = UInt64(u[j + n]) * base + UInt64(u[j + n - 1])
        var digit = min(top / UInt64(v[n - 1]), base - 1)
        var rest = top - digit * UInt64(v[n - 1])
        while rest < base, digit * UInt64(v[n - 2]) > rest * base + UInt64(u[j + n - 2]) {
            digit -= 1
            rest += UInt64(v[n - 1])
        }
        var borrow: Int64 = 0
        var carry: UInt64 = 0
        for i in 0..<n {
            let multiple = digit * UInt64(v[i]) + carry
            carry = multiple / base
            var value = Int64(u[i + j]) - Int64(multiple % base) - borrow
            borrow = value < 0 ? 1 : 0
            if borrow == 1 { value += Int64(base) }
            u[i + j] = UInt32(value)
        }
        let last = Int64(u[j + n]) - Int64(carry) - borrow
        guard last < 0 else {
            u[j + n] = UInt32(last)
            return UInt32(digit)
        }
        // The estimate was one too large: add the divisor back.
        var addCarry: UInt32 = 0
        for i in 0..<n {
            let value = u[i + j] + v[i] + addCarry
            addCarry = value >= UInt32(base) ? 1 : 0
            u[i + j] = addCarry == 1 ? value - UInt32(base) : value
        }
        u[j + n] = UInt32(last + Int64(addCarry) + (last + Int64(addCarry) < 0 ? Int64(base) : 0))
        return UInt32(digit - 1)
    }

    private static func divide(_ a: [UInt32], byLimb divisor: UInt32) -> (quotient: [UInt32], remainder: [UInt32]) {
        var quotient = a
        var rest: UInt64 = 0
        for index in stride(from: a.count - 1, through: 0, by: -1) {
            let value = rest * base + UInt64(a[index])
            quotient[index] = UInt32(value / UInt64(divisor))
            rest = value % UInt64(divisor)
        }
        return (quotient, [UInt32(rest)])
    }

    private static func trimmed(_ limbs: [UInt32]) -> [UInt32] {
        var limbs = limbs
        while limbs.last == 0 { limbs.removeLast() }
        return limbs
    }
}
