import FormSpec
import SchemaValues

/// From what a customer types to what XML Schema reads: the one place that knows how people write.
public enum LexicalForm {
    /// The text to be validated and written for a raw answer: normalised by the type's `k:normalise`, numbers with a
    /// point and without group separators, times in full, durations as XML Schema has them. Text that cannot be understood comes back as it is, so that
    /// validation refuses it.
    public static func of(_ raw: String, field: FieldSpec) -> String {
        let normalised = field.normalisers.reduce(raw) { $1.apply(to: $0) }
        switch field.valueClass {
        case .number: return number(normalised)
        case .time: return time(trimmed(normalised)) ?? normalised
        case .duration: return duration(normalised) ?? withLineFeeds(normalised)
        case .text, .boolean, .date, .dateTime, .code, .codes, .other, nil:
            return withLineFeeds(normalised)
        }
    }

    /// A number with a decimal comma or point and spaces between groups, as XML Schema writes it.
    static func number(_ typed: String) -> String {
        var text = ""
        for scalar in typed.unicodeScalars {
            switch scalar {
            case " ", "\u{A0}", "\u{202F}", "\t": continue
            case "\u{2212}": text.unicodeScalars.append("-")
            case ",": text.unicodeScalars.append(".")
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    /// `7`, `7.30`, `7:30` or `07:30:00` as `HH:MM:SS`; nil where it is none of these.
    static func time(_ typed: String) -> String? {
        let parts = typed.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
        guard (1...3).contains(parts.count) else { return nil }
        var full: [String] = []
        for (position, part) in parts.enumerated() {
            let digits = part.utf8
            guard digits.allSatisfy({ (48...57).contains($0) }),
                digits.count == 2 || (position == 0 && digits.count == 1)
            else { return nil }
            full.append(digits.count == 1 ? "0\(part)" : String(part))
        }
        while full.count < 3 { full.append("00") }
        return full.joined(separator: ":")
    }

    /// Browsers post line breaks as CR LF; XML has LF alone (XML 1.0, 2.11).
    private static func withLineFeeds(_ text: String) -> String {
        guard text.utf8.contains(13) else { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var previous: UInt8 = 0
        for byte in text.utf8 {
            if byte == 13 {
                bytes.append(10)
            } else if !(byte == 10 && previous == 13) {
                bytes.append(byte)
            }
            previous = byte
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Nothing but white space: no answer (form-language, section 4, Unanswered).
    static func isBlank(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(\.properties.isWhitespace) }

    /// Without white space at both ends. Code points are looked at, not characters as readers see them: what a proof
    /// says of a text must hold whatever combines with its spaces.
    static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars
        let front = scalars.drop { $0.properties.isWhitespace }
        guard let last = front.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
        return String(front[...last])
    }
}
