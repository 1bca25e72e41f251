import FormModel
import FormSpec
import SchemaValues

/// How many keys or clicks an answer takes, by a rule that is simple and stated, not measured.
enum Keystrokes {
    /// A line of free text: a name, a place.
    static let line = 15
    /// Free text of several lines: two sentences.
    static let lines = 200
    /// A number whose size nothing tells.
    static let number = 4

    static func of(_ question: Question, in form: Form) -> Int {
        let field = form[question.field]
        let limits = ValueShape(question.field, in: form)
        return switch field.control {
        case .checkbox, .yesNo, .radios: 1
        case .checkboxes: 2
        case .select: 3
        case .search: 5
        case .date: 8
        case .time: 4
        case .dateTime: 12
        case .file: 4
        case .lines: min(lines, limits.maxLength ?? lines)
        case .number: limits.high.map { digits(of: $0) } ?? number
        case .line: lineLength(limits)
        case .none, .group, .blocks, .table, .map: 0
        }
    }

    /// The shortest text of a pattern; free text has the length of a name, where so much fits.
    private static func lineLength(_ limits: ValueShape) -> Int {
        if let shortest = limits.shortestPatternLength, shortest > 1 { return shortest }
        return min(line, limits.maxLength ?? line)
    }

    /// Half of the largest number's digits, at least one: people seldom give the largest.
    private static func digits(of high: ExactDecimal) -> Int {
        max(1, (high.text.filter(\.isNumber).count + 1) / 2)
    }
}
