/// Rewrites what was typed or mapped before it is checked. Each is idempotent, and leaves a text that it does not
/// understand as it is, so that the check can say what is wrong with it.
public enum Normaliser: UInt8, CaseIterable, Hashable, Sendable {
    case upper, lower, noSpaces, noLeadingZeros, kiinteistotunnus14, kiinteistotunnusDashes, puhelinE164, yTunnusDash

    /// The name in the form language.
    public var name: String {
        switch self {
        case .upper: "upper"
        case .lower: "lower"
        case .noSpaces: "no-spaces"
        case .noLeadingZeros: "no-leading-zeros"
        case .kiinteistotunnus14: "kiinteistotunnus-14"
        case .kiinteistotunnusDashes: "kiinteistotunnus-dashes"
        case .puhelinE164: "puhelin-e164"
        case .yTunnusDash: "y-tunnus-dash"
        }
    }

    public init?(name: String) {
        guard let normaliser = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = normaliser
    }

    public func apply(to text: String) -> String {
        switch self {
        case .upper: Self.mapping(text, from: (0x61...0x7A, 0xE0...0xFE), by: { $0 - 0x20 })
        case .lower: Self.mapping(text, from: (0x41...0x5A, 0xC0...0xDE), by: { $0 + 0x20 })
        case .noSpaces: Self.withoutSpaces(text)
        case .noLeadingZeros: Self.withoutLeadingZeros(text)
        case .kiinteistotunnus14: Self.propertyParts(text)?.joined() ?? text
        case .kiinteistotunnusDashes:
            Self.propertyParts(text)?.map(Self.withoutLeadingZeros).joined(separator: "-") ?? text
        case .puhelinE164: Self.internationalNumber(text) ?? text
        case .yTunnusDash: Self.businessIdentifier(text) ?? text
        }
    }

    /// Letters of ASCII and Latin-1 only: no letter there changes the length of the text or depends on a language.
    private static func mapping(
        _ text: String, from letters: (ClosedRange<UInt32>, ClosedRange<UInt32>), by change: (UInt32) -> UInt32
    ) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let value = scalar.value
            // The signs for multiplication and division stand among the letters.
            let isLetter = letters.0.contains(value) || letters.1.contains(value) && value != 0xD7 && value != 0xF7
            result.append(isLetter ? Unicode.Scalar(change(value)) ?? scalar : scalar)
        }
        return String(result)
    }

    private static func withoutSpaces(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        result.append(contentsOf: text.unicodeScalars.filter { !isSpace($0) })
        return String(result)
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// The last digit stays, even when it is a zero.
    private static func withoutLeadingZeros(_ text: String) -> String {
        var digits = Substring(text).utf8
        while digits.count > 1, digits.first == 0x30 { digits.removeFirst() }
        return String(Substring(digits))
    }

    /// Municipality, area, group and unit with leading zeros, of `927-445-15-0` or of fourteen digits.
    private static func propertyParts(_ text: String) -> [String]? {
        let widths = [3, 3, 4, 4]
        if text.utf8.count == 14, isDigits(text) {
            var rest = Substring(text)
            return widths.map { width in
                defer { rest = rest.dropFirst(width) }
                return String(rest.prefix(width))
            }
        }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 4, zip(parts, widths).allSatisfy({ isDigits($0) && $0.utf8.count <= $1 }) else {
            return nil
        }
        return zip(parts, widths).map { String(repeating: "0", count: $1 - $0.utf8.count) + $0 }
    }

    /// A number dialled in Finland: `0` becomes `+358`, `00` becomes `+`; separators go, and so does a bracketed trunk 0.
    private static func internationalNumber(_ text: String) -> String? {
        let separators: Set<Unicode.Scalar> = ["-", "(", ")", "/", ".", "\u{2010}", "\u{2011}", "\u{2013}"]
        var compact = String.UnicodeScalarView()
        compact.append(contentsOf: text.unicodeScalars.filter { !isSpace($0) && !separators.contains($0) })
        var number = String(compact)
        if number.hasPrefix("00") {
            number = "+" + number.dropFirst(2)
        } else if number.hasPrefix("0") {
            number = "+358" + number.dropFirst()
        }
        guard number.hasPrefix("+"), number.utf8.count > 1, isDigits(String(number.dropFirst())) else { return nil }
        while number.hasPrefix("+3580") { number = "+358" + number.dropFirst(5) }
        return number
    }

    /// Adds the hyphen, and the leading zero of identifiers given before it had seven digits.
    private static func businessIdentifier(_ text: String) -> String? {
        let digits = text.split(separator: "-", omittingEmptySubsequences: false)
        if digits.count == 1, text.utf8.count == 8, isDigits(text) { return "\(text.dropLast())-\(text.suffix(1))" }
        guard digits.count == 2, digits[0].utf8.count == 6, digits[1].utf8.count == 1, isDigits(String(digits[0])),
            isDigits(String(digits[1]))
        else { return nil }
        return "0" + text
    }

    private static func isDigits(_ text: String) -> Bool { !text.isEmpty && text.utf8.allSatisfy { $0 &- 0x30 < 10 } }
}
