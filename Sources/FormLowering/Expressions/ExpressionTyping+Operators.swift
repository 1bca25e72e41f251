import Diagnostics
import FormModel
import FormSpec
import SchemaTables
import SchemaValues

extension ExpressionTyping {
    /// `=`, `!=`, `<` …: two values of one type, numbers of one unit, dates both with zone or both without.
    mutating func compared(_ op: BinaryOperator, _ left: Typed, _ right: Typed) -> Typed? {
        guard let a = unified(left, right.type), let b = unified(right, left.type) else { return nil }
        let whole = Expression.binary(op, a.expression, b.expression)
        guard alike(a.type, b.type, in: whole) else { return nil }
        switch a.type {
        case .number, .text, .date, .time, .dateTime, .unknown, .quoted: break
        case .boolean, .code:
            guard !op.isOrdering else { return refuse(.onlyEqual(words(whole), a.type)) }
        case .codes, .period, .part: return refuse(.notCompared(words(whole), a.type))
        }
        return (whole, .boolean)
    }

    /// Whether two values can be compared or stand for each other; reported where not.
    mutating func alike(_ left: ExpressionType, _ right: ExpressionType, in whole: Expression) -> Bool {
        if case .codes = left, case .code = right { return report(.notCompared(words(whole), left)) }
        if case .code = left, case .codes = right { return report(.notCompared(words(whole), right)) }
        guard left.isSame(right) else { return report(.differentTypes(words(whole), left, right)) }
        if case .number(let a?) = left, case .number(let b?) = right, a != b {
            return report(unitsDiffer(a, b, in: whole), id: "unit-differs")
        }
        if case .code(let a?) = left, case .code(let b?) = right, Set(a.codes).isDisjoint(with: b.codes) {
            return report(.differentLists(words(whole)))
        }
        if let a = left.zone, let b = right.zone, a != .open, b != .open, a != b {
            return report(.zoneDiffers(words(whole)), id: "zone-differs")
        }
        return true
    }

    private mutating func report(_ message: DiagnosticMessage, id: String = "operand-types") -> Bool {
        log.error(message, id: id, at: place)
        return false
    }

    private func unitsDiffer(_ a: Measure, _ b: Measure, in whole: Expression) -> DiagnosticMessage {
        .unitsDiffer(a.name(in: draft.units), b.name(in: draft.units), canConvert: a.isAlike(b), in: words(whole))
    }

    /// `+ - * div`.
    mutating func computed(_ op: BinaryOperator, _ left: Typed, _ right: Typed) -> Typed? {
        var (a, b) = (left, right)
        // A day in quotes beside a period is a date.
        if case .period = b.type, case .quoted = a.type {
            guard let day = unified(a, .date(.none)) else { return nil }
            a = day
        }
        if case .period = a.type, case .quoted = b.type {
            guard let day = unified(b, .date(.none)) else { return nil }
            b = day
        }
        let whole = Expression.binary(op, a.expression, b.expression)
        switch (a.type, op, b.type) {
        case (.unknown, _, _), (_, _, .unknown): return (whole, .unknown)
        case (.number(let x), .plus, .number(let y)), (.number(let x), .minus, .number(let y)):
            if let x, let y, x != y { return refuse(unitsDiffer(x, y, in: whole), id: "unit-differs") }
            return (whole, .number(x ?? y))
        case (.number(let x), .times, .number(let y)):
            return (whole, .number(x == nil && y == nil ? nil : (x ?? .none) * (y ?? .none)))
        case (.number(let x), .divide, .number(let y)):
            warnOfZero(divisor: b.expression, in: whole)
            return (whole, .number(x == nil && y == nil ? nil : (x ?? .none) * (y ?? .none).inverse))
        case (.date, .plus, .period), (.date, .minus, .period): return (whole, a.type)
        case (.period, .plus, .date): return (whole, b.type)
        default: return refuse(.notComputed(words(whole), op, a.type, b.type))
        }
    }

    // MARK: Division by zero

    private mutating func warnOfZero(divisor: Expression, in whole: Expression) {
        guard !isNonzero(divisor) else { return }
        log.warn(.divisionByZero(words(whole), words(divisor)), id: "division-by-zero", at: place)
    }

    /// By its own value, by the facets of its type, or by a condition around.
    private func isNonzero(_ divisor: Expression) -> Bool {
        if nonzero.contains(divisor) { return true }
        switch divisor {
        case .number(let number): return !number.isZero
        case .negate(let inner): return isNonzero(inner)
        case .binary(.times, let left, let right): return isNonzero(left) && isNonzero(right)
        case .path(let path): return excludesZero(path.target)
        case .literal, .binary, .call: return false
        }
    }

    private func excludesZero(_ field: FieldIndex) -> Bool {
        guard let type = draft.form[field].type, draft.form.tables.simpleTypes.indices.contains(type.value) else {
            return false
        }
        return draft.form.tables[type].type.validate("0") != nil
    }
}

extension Expression {
    /// What cannot be zero when this condition is true: `d != 0`, `d > 0`, `0 < d`, and conjunctions of them.
    var nonzeroIfTrue: [Expression] {
        switch self {
        case .binary(.and, let left, let right): left.nonzeroIfTrue + right.nonzeroIfTrue
        case .binary(let op, let left, .number(let bound)): op.excludesZero(beside: bound) ? [left] : []
        case .binary(let op, .number(let bound), let right): op.reversed.excludesZero(beside: bound) ? [right] : []
        case .call(.not, let arguments): arguments.first?.nonzeroIfFalse ?? []
        case .number, .literal, .path, .negate, .binary, .call: []
        }
    }

    /// What cannot be zero when this condition is false: `d = 0`, and disjunctions of such.
    var nonzeroIfFalse: [Expression] {
        switch self {
        case .binary(.or, let left, let right): left.nonzeroIfFalse + right.nonzeroIfFalse
        case .binary(let op, let left, .number(let bound)): op.negated.excludesZero(beside: bound) ? [left] : []
        case .binary(let op, .number(let bound), let right):
            op.negated.reversed.excludesZero(beside: bound) ? [right] : []
        case .call(.not, let arguments): arguments.first?.nonzeroIfTrue ?? []
        case .number, .literal, .path, .negate, .binary, .call: []
        }
    }
}

extension BinaryOperator {
    /// Whether `x op bound` says that x is not zero.
    fileprivate func excludesZero(beside bound: ExactDecimal) -> Bool {
        switch self {
        case .equal: !bound.isZero
        case .notEqual: bound.isZero
        case .less: bound <= .zero
        case .lessOrEqual: bound < .zero
        case .greater: bound >= .zero
        case .greaterOrEqual: bound > .zero
        case .or, .and, .plus, .minus, .times, .divide: false
        }
    }

    /// With its sides exchanged.
    fileprivate var reversed: BinaryOperator {
        switch self {
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        case .equal, .notEqual, .or, .and, .plus, .minus, .times, .divide: self
        }
    }

    /// What holds where this does not.
    fileprivate var negated: BinaryOperator {
        switch self {
        case .less: .greaterOrEqual
        case .lessOrEqual: .greater
        case .greater: .lessOrEqual
        case .greaterOrEqual: .less
        case .equal: .notEqual
        case .notEqual: .equal
        case .or, .and, .plus, .minus, .times, .divide: self
        }
    }
}
