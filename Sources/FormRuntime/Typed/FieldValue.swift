import FormSpec
import SchemaValues

/// A value that a property of the typed model holds: a datatype of XML Schema, or one code of a list.
public protocol FieldValue: Hashable, Sendable {
    /// The value that a lexical form stands for in a field of that class; nil where it stands for none.
    init?(lexical: String, of valueClass: ValueClass)
    /// A lexical form of the value.
    var lexical: String { get }
}

extension String: FieldValue {
    public init?(lexical: String, of valueClass: ValueClass) { self = lexical }
    public var lexical: String { self }
}

extension Bool: FieldValue {
    public init?(lexical: String, of valueClass: ValueClass) {
        switch lexical {
        case "true", "1": self = true
        case "false", "0": self = false
        case _: return nil
        }
    }
    public var lexical: String { self ? "true" : "false" }
}

extension ExactDecimal: FieldValue {
    public init?(lexical: String, of valueClass: ValueClass) { self.init(lexical: lexical) }
    public var lexical: String { text }
}

extension TemporalValue: FieldValue {
    /// A date, a time or a date with time, by the field's class.
    public init?(lexical: String, of valueClass: ValueClass) {
        switch valueClass {
        case .date: self.init(lexical, type: .date)
        case .time: self.init(lexical, type: .time)
        case .dateTime: self.init(lexical, type: .dateTime)
        case .text, .number, .boolean, .duration, .code, .codes, .other: return nil
        }
    }
    public var lexical: String { canonical }
}

extension DurationValue: FieldValue {
    public init?(lexical: String, of valueClass: ValueClass) { self.init(lexical) }
    public var lexical: String { canonical }
}

/// One of the codes of a list: generated, one enumeration a list.
public protocol FieldCode: FieldValue, CaseIterable, RawRepresentable where RawValue == String {}

extension FieldCode {
    public init?(lexical: String, of valueClass: ValueClass) { self.init(rawValue: lexical) }
    public var lexical: String { rawValue }
}
