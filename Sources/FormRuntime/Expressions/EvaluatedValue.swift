import SchemaValues

/// What an expression comes to. `unknown` is the one absence (form-language, section 4).
enum EvaluatedValue: Hashable, Sendable {
    case unknown
    case boolean(Bool)
    case number(ExactDecimal)
    /// Texts, codes, times and whatever else compares by its characters.
    case text(String)
    case day(CalendarDay)
    case period(months: Int, days: Int)
    /// Fields, groups or rows found by a path.
    case nodes([FieldAddress])
}
