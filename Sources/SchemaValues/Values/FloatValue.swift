/// A binary floating-point number as XML Schema compares it: NaN equals itself and is ordered with nothing else
/// (Part 2, section 3.2.4).
public struct FloatValue<Number: BinaryFloatingPoint & LosslessStringConvertible & Sendable>: Hashable, Sendable {
    public let number: Number

    public init(_ number: Number) { self.number = number }

    public static func == (left: FloatValue, right: FloatValue) -> Bool {
        left.number == right.number || left.number.isNaN && right.number.isNaN
    }

    public func hash(into hasher: inout Hasher) {
        if number.isNaN { hasher.combine(0) } else { hasher.combine(number) }
    }

    public func order(to other: FloatValue) -> ValueOrder {
        if self == other { return .equal }
        if number.isNaN || other.number.isNaN { return .incomparable }
        return number < other.number ? .less : .greater
    }

    /// Reads a lexical form, white space already processed, and rounds it correctly.
    public init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard FloatForm.isValid(bytes) else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        switch text {
        case "INF": number = .infinity
        case "-INF": number = -.infinity
        case "NaN": number = .nan
        default:
            guard let number = Number(FloatForm.completed(bytes)) else { return nil }
            self.number = number
        }
    }

    public init?(_ text: String) {
        var text = text
        guard let value = text.withUTF8({ FloatValue($0) }) else { return nil }
        self = value
    }

    /// One digit other than zero before the point, then `E` and the exponent (3.2.4.2).
    public var canonical: String {
        if number.isNaN { return "NaN" }
        if number.isInfinite { return number < 0 ? "-INF" : "INF" }
        // There is only one zero (3.2.4), and this is its form.
        if number == 0 { return "0.0E0" }
        // The shortest digits that read back as the same number, with the exponent they are written with.
        let parts = number.magnitude.description.split(separator: "e")
        let mantissa = parts.first.map(String.init) ?? ""
        var exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        let halves = mantissa.split(separator: ".", omittingEmptySubsequences: false)
        var digits = Array(halves.joined().utf8)
        exponent += (halves.first?.utf8.count ?? 1) - 1
        while digits.first == 0x30 {
            digits.removeFirst()
            exponent -= 1
        }
        while digits.count > 1, digits.last == 0x30 { digits.removeLast() }
        let fraction = digits.count > 1 ? String(decoding: digits[1...], as: UTF8.self) : "0"
        let first = String(decoding: digits.prefix(1), as: UTF8.self)
        return (number < 0 ? "-" : "") + "\(first).\(fraction)E\(exponent)"
    }
}

/// The lexical form of `xs:float` and `xs:double` (3.2.4.1).
enum FloatForm {
    static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if isSpecial(bytes) { return true }
        let exponentMark = bytes.firstIndex { $0 == 0x45 || $0 == 0x65 } ?? bytes.count
        guard DecimalForm(UnsafeBufferPointer(rebasing: bytes[..<exponentMark])) != nil else { return false }
        guard exponentMark < bytes.count else { return true }
        guard let exponent = DecimalForm(UnsafeBufferPointer(rebasing: bytes[(exponentMark + 1)...])) else {
            return false
        }
        return !exponent.hasPoint
    }

    private static func isSpecial(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        switch bytes.count {
        case 3: bytes.elementsEqual("INF".utf8) || bytes.elementsEqual("NaN".utf8)
        case 4: bytes.elementsEqual("-INF".utf8)
        default: false
        }
    }

    /// With digits on both sides of the point, and an exponent of so few digits that it cannot overflow a counter.
    static func completed(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        let mark = bytes.firstIndex { $0 == 0x45 || $0 == 0x65 } ?? bytes.count
        let mantissa = UnsafeBufferPointer(rebasing: bytes[..<mark])
        guard let form = DecimalForm(mantissa) else { return "" }
        var result: [UInt8] = form.isNegative ? [0x2D] : []
        result += form.integer.isEmpty ? [0x30] : Array(mantissa[form.integer])
        result.append(0x2E)
        result += form.fraction.isEmpty ? [0x30] : Array(mantissa[form.fraction])
        if mark < bytes.count {
            result.append(0x65)
            result += bytes[(mark + 1)...]
        }
        return String(decoding: result, as: UTF8.self)
    }
}
