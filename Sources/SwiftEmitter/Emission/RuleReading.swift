import FormModel
import FormSpec

/// A rule read in words, for the documentation comment of its handle: English where the form has it, else Finnish.
struct RuleReading {
    let form: Form
    private let isFinnish: Bool
    private let language: String?

    init(form: Form) {
        self.form = form
        language = form.languages.contains("en") ? "en" : form.languages.first
        isFinnish = language != "en"
    }

    /// The expression, its reading, and its examples.
    func documentation(of rule: FormRule) -> [String] {
        let source = rule.test.source.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        var lines = ["`\(source)`", "", reading(of: rule)]
        let examples = rule.examples.map(sentence)
        if !examples.isEmpty { lines += [""] + examples }
        return lines
    }

    private func reading(of rule: FormRule) -> String {
        let words = read(rule.test.expression)
        switch rule.kind {
        case .deadline: return pick("Lähetettävä viimeistään: \(words).", "To be sent at the latest on: \(words).")
        case .constraint: return capitalised(words) + "."
        }
    }

    private func sentence(_ example: FormRule.Example) -> String {
        let today = example.today.map { [pick("tänään \($0)", "today \($0)")] } ?? []
        let answers = (today + example.answers.map(words)).joined(separator: ", ")
        return example.holds
            ? pick("Kelpaa: \(answers).", "Holds: \(answers).") : pick("Kaatuu: \(answers).", "Fails: \(answers).")
    }

    private func words(_ answer: FormRule.Example.Answer) -> String {
        switch answer {
        case .value(let name, let text, _): "\(name) \(text)"
        case .group(let name, let answers, _): "\(name) (\(answers.map(words).joined(separator: ", ")))"
        }
    }

    // MARK: Expressions

    func read(_ expression: Expression) -> String {
        switch expression {
        case .number(let number): number.text
        case .literal(_, let text): "'\(text)'"
        case .path(let path): read(path)
        case .negate(let inner): pick("miinus \(read(inner))", "minus \(read(inner))")
        case .binary(let op, let left, let right): binary(op, left, right)
        case .call(let function, let arguments): call(function, arguments)
        }
    }

    private func read(_ path: FieldPath) -> String {
        let name = "“\(label(path.target))”"
        guard let filter = path.filters.last else { return name }
        return pick(
            "\(name) (niillä, joilla \(read(filter.condition)))", "\(name) (of those where \(read(filter.condition)))")
    }

    private func label(_ field: FieldIndex) -> String {
        language.flatMap { form[field].label[$0] } ?? form[field].step
    }

    private func binary(_ op: BinaryOperator, _ left: Expression, _ right: Expression) -> String {
        let (a, b) = (operand(left), operand(right))
        let isTime = form.isTime(left) || form.isTime(right)
        switch op {
        case .or: return pick("\(a) tai \(b)", "\(a) or \(b)")
        case .and: return pick("\(a) ja \(b)", "\(a) and \(b)")
        case .equal: return pick("\(a) on \(b)", "\(a) is \(b)")
        case .notEqual: return pick("\(a) ei ole \(b)", "\(a) is not \(b)")
        case .less:
            return isTime
                ? pick("\(a) on ennen: \(b)", "\(a) is before \(b)")
                : pick("\(a) on alle \(b)", "\(a) is less than \(b)")
        case .lessOrEqual:
            return isTime
                ? pick("\(a) on viimeistään \(b)", "\(a) is not after \(b)")
                : pick("\(a) on enintään \(b)", "\(a) is at most \(b)")
        case .greater:
            return isTime
                ? pick("\(a) on myöhemmin kuin \(b)", "\(a) is after \(b)")
                : pick("\(a) on yli \(b)", "\(a) is more than \(b)")
        case .greaterOrEqual:
            return isTime
                ? pick("\(a) on aikaisintaan \(b)", "\(a) is not before \(b)")
                : pick("\(a) on vähintään \(b)", "\(a) is at least \(b)")
        case .plus: return "\(a) + \(b)"
        case .minus: return "\(a) − \(b)"
        case .times: return "\(a) × \(b)"
        case .divide: return "\(a) ÷ \(b)"
        }
    }

    private func operand(_ expression: Expression) -> String {
        guard case .binary(let op, _, _) = expression, op == .or || op == .and else { return read(expression) }
        return "(\(read(expression)))"
    }

    private func call(_ function: ExpressionFunction, _ arguments: [Expression]) -> String {
        let words = arguments.map(read)
        let first = words.first ?? ""
        let rest = words.dropFirst().joined(separator: ", ")
        switch function {
        case .true: return pick("aina", "always")
        case .false: return pick("ei koskaan", "never")
        case .not: return pick("ei niin, että \(first)", "it is not so that \(first)")
        case .if:
            return pick(
                "jos \(first), \(words[1]), muuten \(words[2])", "if \(first), \(words[1]), otherwise \(words[2])")
        case .answered: return pick("\(first) on vastattu", "\(first) is answered")
        case .oneOf: return pick("\(first) on jokin näistä: \(rest)", "\(first) is one of \(rest)")
        case .includes: return pick("\(first) sisältää \(rest)", "\(first) includes \(rest)")
        case .tagged: return pick("\(first) on lajia \(rest)", "\(first) is of kind \(rest)")
        case .sum: return pick("summa: \(first)", "the sum of \(first)")
        case .min: return pick("pienin: \(first)", "the least \(first)")
        case .max: return pick("suurin: \(first)", "the greatest \(first)")
        case .count: return pick("rivien määrä: \(first)", "the number of rows of \(first)")
        case .distinct:
            return pick("riveillä \(first) ei toistu \(rest)", "no two rows of \(first) have the same \(rest)")
        case .first: return pick("ensimmäinen annetuista: \(first), \(rest)", "the first given of \(first), \(rest)")
        case .today: return pick("tänään", "today")
        case .days: return pick("\(first) päivää", "\(first) days")
        case .months: return pick("\(first) kuukautta", "\(first) months")
        case .years: return pick("\(first) vuotta", "\(first) years")
        case .daysBetween: return pick("päivien määrä: \(first) – \(rest)", "the days from \(first) to \(rest)")
        case .year: return pick("vuosi: \(first)", "the year of \(first)")
        case .round: return pick("\(first) pyöristettynä \(rest) desimaaliin", "\(first) rounded to \(rest) decimals")
        case .length: return pick("merkkien määrä: \(first)", "the number of characters of \(first)")
        case .concat: return words.joined(separator: " + ")
        case .matches: return pick("\(first) on muotoa \(rest)", "\(first) has the form \(rest)")
        case .inUnit: return pick("\(first) yksikössä \(words[1])", "\(first) in \(words[1])")
        case .translate, .inLanguage: return first
        }
    }

    private func pick(_ finnish: String, _ english: String) -> String { isFinnish ? finnish : english }

    private func capitalised(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }
}

extension Form {
    /// Whether an expression is a date or a time, as far as its form tells.
    fileprivate func isTime(_ expression: Expression) -> Bool {
        switch expression {
        case .path(let path):
            switch self[path.target].valueClass {
            case .date, .time, .dateTime: true
            case .text, .number, .boolean, .duration, .code, .codes, .other, nil: false
            }
        case .literal(let type, _): type == .date || type == .time || type == .dateTime
        case .binary(_, let left, let right): isTime(left) || isTime(right)
        case .call(.today, _): true
        case .call(let function, let arguments):
            (function == .min || function == .max || function == .first || function == .if)
                && arguments.contains { isTime($0) }
        case .number, .negate: false
        }
    }
}
