import FormModel
import FormSpec
import SchemaValues

extension ConditionReader {
    /// That a comparison comes to `wanted`.
    mutating func comparison(
        _ op: BinaryOperator, _ left: Expression, _ right: Expression, is wanted: Bool, in rows: [FieldIndex]
    ) -> Formula {
        if let year = yearComparison(op, left, right, is: wanted, in: rows) { return year }
        if let scale = scale(of: left, in: rows) ?? scale(of: right, in: rows),
            let lefts = cases(left, on: scale, in: rows), let rights = cases(right, on: scale, in: rows)
        {
            return numeric(wanted ? op : op.opposite, lefts, rights)
        }
        guard op == .equal || op == .notEqual else { return opaque(.binary(op, left, right), is: wanted) }
        let equal = equality(left, right, is: wanted == (op == .equal), in: rows)
        return equal ?? opaque(.binary(op, left, right), is: wanted)
    }

    /// `year(d) >= 2027` is a bound on the day.
    private mutating func yearComparison(
        _ op: BinaryOperator, _ left: Expression, _ right: Expression, is wanted: Bool, in rows: [FieldIndex]
    ) -> Formula? {
        if case .number = left, case .call(.year, _) = right {
            return yearComparison(op.turned, right, left, is: wanted, in: rows)
        }
        guard case .call(.year, let arguments) = left, let day = arguments.first, case .number(let number) = right,
            let year = number.asInt, (1...9998).contains(year), let cases = cases(day, on: .day, in: rows),
            let first = Scale.day.number(of: Self.newYear(year)),
            let next = Scale.day.number(of: Self.newYear(year + 1))
        else { return nil }
        let begin = [TermCase(holds: .truth(true), term: LinearTerm(first))]
        let end = [TermCase(holds: .truth(true), term: LinearTerm(next))]
        switch wanted ? op : op.opposite {
        case .less: return numeric(.less, cases, begin)
        case .lessOrEqual: return numeric(.less, cases, end)
        case .greater: return numeric(.greaterOrEqual, cases, end)
        case .greaterOrEqual: return numeric(.greaterOrEqual, cases, begin)
        case .equal: return .every([numeric(.greaterOrEqual, cases, begin), numeric(.less, cases, end)])
        case .notEqual: return .some([numeric(.less, cases, begin), numeric(.greaterOrEqual, cases, end)])
        case .or, .and, .plus, .minus, .times, .divide: return nil
        }
    }

    private static func newYear(_ year: Int) -> String {
        String(repeating: "0", count: 4 - String(year).count) + "\(year)-01-01"
    }

    private mutating func numeric(_ op: BinaryOperator, _ lefts: [TermCase], _ rights: [TermCase]) -> Formula {
        .some(
            lefts.flatMap { left in
                rights.map { right in
                    let difference = left.term + right.term.scaled(by: ExactDecimal(-1))
                    return .every([left.holds, right.holds, against(difference, op)])
                }
            })
    }

    /// That a term stands so to nought.
    private mutating func against(_ term: LinearTerm, _ op: BinaryOperator) -> Formula {
        switch op {
        case .lessOrEqual: return atMostZero(term, isStrict: false)
        case .less: return atMostZero(term, isStrict: true)
        case .greaterOrEqual: return atMostZero(term, isStrict: true).negated
        case .greater: return atMostZero(term, isStrict: false).negated
        case .equal:
            return .every([atMostZero(term, isStrict: false), atMostZero(term, isStrict: true).negated])
        case .notEqual:
            return .some([atMostZero(term, isStrict: true), atMostZero(term, isStrict: false).negated])
        case .or, .and, .plus, .minus, .times, .divide: return .truth(false)
        }
    }

    /// The term as a difference of two quantities where it is one, else as a quantity of its own.
    private mutating func atMostZero(_ term: LinearTerm, isStrict: Bool) -> Formula {
        let sides = difference(term)
        guard let left = sides.left, let right = sides.right else {
            return .truth(isStrict ? term.constant < .zero : term.constant <= .zero)
        }
        return .difference(left, right, Bound(value: -sides.constant, isStrict: isStrict))
    }

    // MARK: Codes, booleans, texts

    private mutating func equality(
        _ left: Expression, _ right: Expression, is wanted: Bool, in rows: [FieldIndex]
    ) -> Formula? {
        if case .literal = left, case .path = right { return equality(right, left, is: wanted, in: rows) }
        if isCondition(left), isCondition(right) {
            let both = (
                [formula(left, is: true, in: rows), formula(left, is: false, in: rows)],
                [formula(right, is: true, in: rows), formula(right, is: false, in: rows)]
            )
            let same = [(0, 0), (1, 1)]
            let other = [(0, 1), (1, 0)]
            return .some((wanted ? same : other).map { .every([both.0[$0.0], both.1[$0.1]]) })
        }
        guard case .path(let path) = left, isSingle(path, in: rows) else { return nil }
        if let word = right.literalText {
            if facts.isFinite(path.target) { return member(of: path.target, [word], is: wanted) }
            return facts[path.target].valueClass == .text ? text(path.target, .exactly(word), is: wanted) : nil
        }
        guard case .path(let other) = right, isSingle(other, in: rows), facts.isFinite(path.target),
            facts.isFinite(other.target)
        else { return nil }
        return sameCode(path.target, other.target, is: wanted)
    }

    /// Two fields with lists of codes, of moderate size.
    private func sameCode(_ left: FieldIndex, _ right: FieldIndex, is wanted: Bool) -> Formula? {
        let codes = facts.options(of: left)
        guard codes.count <= 40 else { return nil }
        return .some(
            codes.map { code in
                .every([facts.value(of: left, in: [code]), member(of: right, [code], is: wanted)])
            })
    }

    private func isCondition(_ expression: Expression) -> Bool {
        switch expression {
        case .path(let path): facts[path.target].valueClass == .boolean
        case .number, .literal, .negate: false
        case .binary(let op, _, _): op.isCondition
        case .call(let function, let arguments):
            switch function {
            case .true, .false, .not, .answered, .oneOf, .includes, .tagged, .distinct, .matches: true
            case .if, .first: arguments.last.map(isCondition) ?? false
            case .sum, .min, .max, .count, .today, .days, .months, .years, .daysBetween, .year, .round, .length,
                .concat, .inUnit, .translate, .inLanguage:
                false
            }
        }
    }
}

extension BinaryOperator {
    /// Its result is a boolean.
    fileprivate var isCondition: Bool {
        switch self {
        case .or, .and, .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: true
        case .plus, .minus, .times, .divide: false
        }
    }

    /// The comparison that is true when this one is false.
    fileprivate var opposite: BinaryOperator {
        switch self {
        case .equal: .notEqual
        case .notEqual: .equal
        case .less: .greaterOrEqual
        case .lessOrEqual: .greater
        case .greater: .lessOrEqual
        case .greaterOrEqual: .less
        case .or, .and, .plus, .minus, .times, .divide: self
        }
    }

    /// The comparison with its sides exchanged.
    fileprivate var turned: BinaryOperator {
        switch self {
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        case .equal, .notEqual, .or, .and, .plus, .minus, .times, .divide: self
        }
    }
}
