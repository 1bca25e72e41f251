import SchemaValues

/// What an expression comes to. `unknown` is the one absence (form-language, section 4).
enum EvaluatedValue: Hashable {
    case unknown
    /// Answered with a text that is no value of the field: every operation that reads it is unknown, `answered`, `first`
    /// and the aggregates too.
    case unparsed
    case boolean(Bool)
    case number(ExactDecimal)
    /// Texts and codes, which compare by their characters.
    case text(String)
    case day(CalendarDay)
    /// A time, a date with time, or a date with zone.
    case moment(TemporalValue)
    case period(months: Int, days: Int)
    /// Fields, groups or rows found by a path.
    case found([FoundField])
}
