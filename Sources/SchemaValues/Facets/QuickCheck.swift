/// Judges the common forms of the common types from plain numbers alone: no allocation and no reference counting, so
/// that it can run for every element of a document, also from raw memory.
///
/// It looks at everything but patterns and enumerations, which `isComplete` tells to be absent.
public struct QuickCheck: Sendable {
    /// How the text is read.
    public enum Kind: UInt8, Sendable {
        /// Always `unknown`.
        case general
        case text, replacedText, collapsedText
        case boolean, integer, decimal, date, dateTime, ncName, nmtoken
    }

    public enum Verdict: Sendable {
        case valid
        case violates(FacetViolation)
        /// The exact way has to decide.
        case unknown
    }

    public let kind: Kind
    /// Whether `valid` means valid, with no pattern or enumeration left to look at.
    public let isComplete: Bool
    private let length: Int
    private let minLength: Int
    private let maxLength: Int
    private let bounds: QuickBounds

    init(_ variety: ValueType.Variety, _ facets: FacetSet, _ whiteSpace: WhiteSpace) {
        let bounds = QuickBounds(facets)
        kind = Self.kind(variety, facets, whiteSpace, hasBounds: bounds != nil)
        isComplete = facets.patternSteps.isEmpty && facets.enumeration == nil
        length = facets.length ?? -1
        minLength = facets.minLength ?? 0
        maxLength = facets.maxLength ?? Int.max
        self.bounds = bounds ?? .none
    }

    private static func kind(
        _ variety: ValueType.Variety, _ facets: FacetSet, _ whiteSpace: WhiteSpace, hasBounds: Bool
    ) -> Kind {
        guard case .atomic(let type) = variety else { return .general }
        switch type {
        case .anySimpleType, .string, .normalizedString, .token:
            switch whiteSpace {
            case .preserve: return .text
            case .replace: return .replacedText
            case .collapse: return .collapsedText
            }
        case .boolean: return .boolean
        case .decimal: return hasBounds ? .decimal : .general
        case .integer, .nonPositiveInteger, .negativeInteger, .long, .int, .short, .byte, .nonNegativeInteger,
            .unsignedLong, .unsignedInt, .unsignedShort, .unsignedByte, .positiveInteger:
            return hasBounds ? .integer : .general
        case .date: return facets.hasBounds ? .general : .date
        case .dateTime: return facets.hasBounds ? .general : .dateTime
        case .ncName, .id, .idref, .entity: return .ncName
        case .nmtoken: return .nmtoken
        case .float, .double, .duration, .time, .gYearMonth, .gYear, .gMonthDay, .gDay, .gMonth, .hexBinary,
            .base64Binary, .anyURI, .qName, .notation, .language, .nmtokens, .name, .idrefs, .entities:
            return .general
        }
    }

    /// Judges a text as it stands in the document, before white space processing.
    @inline(__always)
    public func judge(_ bytes: UnsafeBufferPointer<UInt8>) -> Verdict {
        switch kind {
        case .general: return .unknown
        case .text: return judgeLength(bytes)
        case .replacedText: return WhiteSpace.replace.leavesUnchanged(bytes) ? judgeLength(bytes) : .unknown
        case .collapsedText: return WhiteSpace.collapse.leavesUnchanged(bytes) ? judgeLength(bytes) : .unknown
        case .boolean: return bytes.count == 1 && bytes[0] | 1 == 0x31 ? .valid : judgeWord(bytes)
        case .integer:
            guard let form = DecimalForm(bytes), !form.hasPoint else { return .unknown }
            return bounds.judge(bytes, form)
        case .decimal:
            guard let form = DecimalForm(bytes) else { return .unknown }
            return bounds.judge(bytes, form)
        case .date: return bytes.count == 10 && QuickDate.isDate(bytes) ? .valid : .unknown
        case .dateTime: return QuickDate.isDateTime(bytes) ? .valid : .unknown
        case .ncName: return NameForms.isASCII(bytes, asName: true) ? judgeLength(bytes) : .unknown
        case .nmtoken: return NameForms.isASCII(bytes, asName: false) ? judgeLength(bytes) : .unknown
        }
    }

    private func judgeWord(_ bytes: UnsafeBufferPointer<UInt8>) -> Verdict {
        BuiltInType.boolean.accepts(bytes) ? .valid : .unknown
    }

    /// Counts characters only where the number of bytes leaves it open: a character has one to four.
    @inline(__always)
    private func judgeLength(_ bytes: UnsafeBufferPointer<UInt8>) -> Verdict {
        if length < 0, bytes.count <= maxLength, (bytes.count &+ 3) >> 2 >= minLength { return .valid }
        let count = characterCount(bytes)
        if length >= 0, count != length { return .violates(.length) }
        if count < minLength { return .violates(.minLength) }
        return count > maxLength ? .violates(.maxLength) : .valid
    }
}

/// Dates and moments as they are nearly always written: a year of four digits, no fraction, no zone or `Z`.
enum QuickDate {
    @inline(__always)
    private static func two(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        let tens = bytes[index] &- 0x30
        let ones = bytes[index &+ 1] &- 0x30
        return tens < 10 && ones < 10 ? Int(tens) &* 10 &+ Int(ones) : -1
    }

    /// `bytes` has at least ten.
    @inline(__always)
    static func isDate(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let century = two(bytes, 0)
        let ofCentury = two(bytes, 2)
        let month = two(bytes, 5)
        let day = two(bytes, 8)
        guard bytes[4] == 0x2D, bytes[7] == 0x2D, century >= 0, ofCentury >= 0, century | ofCentury != 0, month >= 1,
            month <= 12, day >= 1
        else { return false }
        return day <= 28 || day <= Calendar.daysInMonth(month, year: century &* 100 &+ ofCentury)
    }

    @inline(__always)
    static func isDateTime(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count == 19 || bytes.count == 20 && bytes[19] == 0x5A, isDate(bytes) else { return false }
        let (hour, minute, second) = (two(bytes, 11), two(bytes, 14), two(bytes, 17))
        return bytes[10] == 0x54 && bytes[13] == 0x3A && bytes[16] == 0x3A && hour >= 0 && hour < 24 && minute >= 0
            && minute < 60 && second >= 0 && second < 60
    }
}
