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

extension EvaluatedValue {
    /// Sameness, unknown ones included; of texts by code points, not by canonical equivalence as Swift's strings.
    static func == (left: EvaluatedValue, right: EvaluatedValue) -> Bool {
        switch (left, right) {
        case (.unknown, .unknown), (.unparsed, .unparsed): true
        case (.boolean(let a), .boolean(let b)): a == b
        case (.number(let a), .number(let b)): a == b
        case (.text(let a), .text(let b)): CodePoints(a) == CodePoints(b)
        case (.day(let a), .day(let b)): a == b
        case (.moment(let a), .moment(let b)): a == b
        case (.period(let months, let days), .period(let otherMonths, let otherDays)):
            months == otherMonths && days == otherDays
        case (.found(let a), .found(let b)): a == b
        default: false
        }
    }

    func hash(into hasher: inout Hasher) {
        switch self {
        case .unknown, .unparsed: break
        case .boolean(let truth): hasher.combine(truth)
        case .number(let number): hasher.combine(number)
        case .text(let text): hasher.combine(CodePoints(text))
        case .day(let day): hasher.combine(day)
        case .moment(let moment): hasher.combine(moment)
        case .period(let months, let days): hasher.combine([months, days])
        case .found(let found): hasher.combine(found)
        }
    }
}
