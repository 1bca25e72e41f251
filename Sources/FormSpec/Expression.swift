import SchemaValues

/// An expression of the form language (form-language, section 3) with its names resolved and its types checked.
///
/// Every engine reads the types and guesses none: a literal says what it is, a path's type is that of its field
/// (`FieldSpec.valueClass`; a choice is the code of its branch), and units are settled when the form is compiled.
public indirect enum Expression: Hashable, Sendable {
    case number(ExactDecimal)
    /// A literal in quotes, in the lexical form of its type.
    case literal(LiteralType, String)
    case path(FieldPath)
    case negate(Expression)
    case binary(BinaryOperator, Expression, Expression)
    case call(ExpressionFunction, [Expression])
}

/// What a literal in quotes is: the other side of its operation has said so.
public enum LiteralType: UInt8, CaseIterable, Sendable {
    /// Also patterns, tags, languages, units and names of maps.
    case text
    case code
    case date, time, dateTime
}

public enum BinaryOperator: UInt8, CaseIterable, Sendable {
    case or, and
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
    case plus, minus, times, divide

    /// As written.
    public var symbol: String {
        switch self {
        case .or: "or"
        case .and: "and"
        case .equal: "="
        case .notEqual: "!="
        case .less: "<"
        case .lessOrEqual: "<="
        case .greater: ">"
        case .greaterOrEqual: ">="
        case .plus: "+"
        case .minus: "-"
        case .times: "*"
        case .divide: "div"
        }
    }
}

/// A path with its target found. The steps between are known from the field tree, so only the filters remain.
///
/// Rows that enclose the expression mean the current row, any others all rows; `filters` keeps some of those.
public struct FieldPath: Hashable, Sendable {
    /// A condition on the rows of a repeated field on the way to the target, evaluated in each row.
    public struct Filter: Hashable, Sendable {
        public var rows: FieldIndex
        public var condition: Expression

        public init(rows: FieldIndex, condition: Expression) {
            self.rows = rows
            self.condition = condition
        }
    }
    public var target: FieldIndex
    public var filters: [Filter]

    public init(target: FieldIndex, filters: [Filter] = []) {
        self.target = target
        self.filters = filters
    }
}

/// The functions of the form language; the raw value is the order in its table.
///
/// Arguments are those of the language, but for `in-unit`, which has after the unit's name two numbers: the value is
/// multiplied by the first and divided by the second.
public enum ExpressionFunction: UInt8, CaseIterable, Sendable {
    case `true`, `false`, not, `if`
    case answered, oneOf, includes, tagged
    case sum, min, max, count, distinct, first
    case today, days, months, years, daysBetween, year
    case round, length, concat, matches, inUnit
    case translate, inLanguage

    /// As written in expressions.
    public var name: String {
        switch self {
        case .true: "true"
        case .false: "false"
        case .not: "not"
        case .if: "if"
        case .answered: "answered"
        case .oneOf: "one-of"
        case .includes: "includes"
        case .tagged: "tagged"
        case .sum: "sum"
        case .min: "min"
        case .max: "max"
        case .count: "count"
        case .distinct: "distinct"
        case .first: "first"
        case .today: "today"
        case .days: "days"
        case .months: "months"
        case .years: "years"
        case .daysBetween: "days-between"
        case .year: "year"
        case .round: "round"
        case .length: "length"
        case .concat: "concat"
        case .matches: "matches"
        case .inUnit: "in-unit"
        case .translate: "translate"
        case .inLanguage: "in-language"
        }
    }

    /// The function of that name.
    public init?(name: String) {
        guard let found = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = found
    }
}
