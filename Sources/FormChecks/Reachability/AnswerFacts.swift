import FormModel
import FormRuntime
import FormSpec
import SchemaTables
import SchemaValues

/// What a form says about the answers it can get, as the search asks for it: which options, which ranges, which rows.
/// Made once for a form; nothing here depends on a condition.
struct AnswerFacts: Sendable {
    let form: Form
    /// The repeated fields around each field, outermost first, itself last where it repeats.
    let rows: [[FieldIndex]]
    /// The field or a part around it is there by `false()`: nobody is meant to see it.
    let isSwitchedOff: [Bool]
    /// The error rules that read a field, by field.
    let rulesReading: [FieldIndex: [Int]]

    init(_ form: Form) {
        self.form = form
        var rows: [[FieldIndex]] = []
        var off: [Bool] = []
        for (position, field) in form.fields.enumerated() {
            let outer = field.parent.map { rows[$0.value] } ?? []
            rows.append(field.repeats ? outer + [FieldIndex(position)] : outer)
            off.append(
                (field.parent.map { off[$0.value] } ?? false) || field.relevant?.expression == .call(.false, []))
        }
        self.rows = rows
        isSwitchedOff = off
        var reading: [FieldIndex: [Int]] = [:]
        for (number, rule) in form.rules.enumerated() where rule.kind == .constraint && rule.level == .error {
            var seen: Set<FieldIndex> = []
            for target in rule.test.expression.targets where seen.insert(target).inserted {
                reading[target, default: []].append(number)
            }
        }
        rulesReading = reading
    }

    subscript(index: FieldIndex) -> FormField { form[index] }

    /// Whether a field has one of finitely many answers: a code, yes or no, a branch.
    func isFinite(_ index: FieldIndex) -> Bool {
        let field = form[index]
        return field.kind == .choice || field.valueClass == .code || field.valueClass == .boolean
    }

    /// The answers of a finite field, in order.
    func options(of index: FieldIndex) -> [String] {
        let field = form[index]
        if field.kind == .choice { return form.children(of: index).map { form[$0].step } }
        return field.valueClass == .boolean ? ["true", "false"] : field.options.map(\.code)
    }

    /// The scale on which a field's answers are numbers.
    func scale(of index: FieldIndex) -> Scale? {
        switch form[index].valueClass {
        case .number: .number
        case .date: .day
        case .time: .second
        case .text, .boolean, .dateTime, .duration, .code, .codes, .other, nil: nil
        }
    }

    func answered(_ index: FieldIndex) -> Formula {
        isFinite(index)
            ? .position(.value(index), [0], isIn: false) : .position(.answered(index), [1], isIn: true)
    }

    /// A finite field has one of these answers.
    func value(of index: FieldIndex, in codes: [String]) -> Formula {
        let options = options(of: index)
        return .position(.value(index), Set(codes.compactMap { options.firstIndex(of: $0) }.map { $0 + 1 }), isIn: true)
    }

    /// How many positions a switch has.
    func size(of switched: Switch) -> Int {
        switch switched {
        case .value(let index): options(of: index).count + 1
        case .answered, .ticked: 2
        case .opaque: 3
        }
    }

    /// Whether a part is there whenever it is asked, so that defaults in it are answers: nothing optional without a
    /// condition stands around it.
    func isAlwaysThere(_ index: FieldIndex) -> Bool {
        var next = form[index].parent
        while let part = next, part != .root {
            let field = form[part]
            let isBranch = field.parent.map { form[$0].kind == .choice } ?? false
            let isThere =
                field.occurs.min > 0 || field.relevant != nil || isBranch || field.kind == .choice || field.repeats
            guard isThere else { return false }
            next = field.parent
        }
        return true
    }

    /// The answer that is there without anybody giving it, and whether it can be changed.
    func standing(_ index: FieldIndex) -> (value: String, isConstant: Bool)? {
        let field = form[index]
        guard field.kind == .value || field.kind == .attribute, isAlwaysThere(index) else { return nil }
        if let fixed = field.fixedValue { return (fixed, true) }
        guard let value = field.defaultValue, field.binding == nil, field.calculate == nil else { return nil }
        let isLocked = field.readonly?.expression == .call(.true, [])
        // Other defaults can be emptied; a box cannot be unanswered.
        return isLocked || field.valueClass == .boolean ? (value, isLocked) : nil
    }

    /// Whether nothing may be sent without an answer to the field where it is asked.
    func isRequired(_ index: FieldIndex) -> Bool {
        let field = form[index]
        guard field.kind == .value || field.kind == .attribute || field.kind == .choice, !field.repeats,
            field.calculate == nil, !field.isNillable, isAlwaysThere(index)
        else { return false }
        return field.occurs.min > 0 || field.required?.expression == .call(.true, [])
    }
}

/// What the numbers of a quantity mean.
enum Scale: Hashable, Sendable {
    case number
    /// Days since 0001-01-01.
    case day
    /// Seconds of a day.
    case second

    /// The number of a literal or an answer.
    func number(of text: String) -> ExactDecimal? {
        switch self {
        case .number: ExactDecimal(lexical: text)
        case .day: CalendarDay(text).map { ExactDecimal($0.ordinal) }
        case .second: Self.seconds(text).map { ExactDecimal($0) }
        }
    }

    /// The answer that has this number.
    func text(of number: ExactDecimal) -> String? {
        switch self {
        case .number: return number.text
        case .day:
            guard let days = number.asInt else { return nil }
            return CalendarDay(year: 1, month: 1, day: 1)?.adding(days: days)?.text
        case .second:
            guard let seconds = number.rounded(toFractionDigits: 0).asInt, (0..<86_400).contains(seconds) else {
                return nil
            }
            return [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
                .joined(separator: ":")
        }
    }

    /// Of `HH:MM` and `HH:MM:SS`.
    private static func seconds(_ text: String) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        guard (2...3).contains(parts.count), let hour = parts[0], let minute = parts[1],
            let second = parts.count == 3 ? parts[2] : 0, (0...24).contains(hour), (0..<60).contains(minute),
            (0..<60).contains(second)
        else { return nil }
        return hour * 3600 + minute * 60 + second
    }
}
