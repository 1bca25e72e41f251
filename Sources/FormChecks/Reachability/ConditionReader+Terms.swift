import FormModel
import FormSpec
import SchemaValues

/// A value that an expression has in some case: what must hold for it to be known and this one.
struct TermCase: Sendable {
    var holds: Formula
    var term: LinearTerm
}

/// A quantity that is not looked into: what is known of it all the same.
struct Term: Sendable {
    var expression: Expression?
    var range: ValueRange
    /// The fields whose types the range comes from.
    var fields: [FieldIndex] = []
    /// `self - other` is at most `atMost`, and `other - self` at most `back`.
    var link: (other: Quantity, atMost: ExactDecimal, back: ExactDecimal)?
}

/// What makes two terms the same quantity.
enum TermKey: Hashable, Sendable {
    case expression(Expression)
    case sum([Quantity: ExactDecimal])
}

extension ConditionReader {
    /// On what scale an expression has numbers; nil where its kind does not show in itself.
    func scale(of expression: Expression, in rows: [FieldIndex]) -> Scale? {
        switch expression {
        case .number, .negate: .number
        case .literal: nil
        case .path(let path): isSingle(path, in: rows) ? facts.scale(of: path.target) : nil
        case .binary(.plus, let left, _), .binary(.minus, let left, _): scale(of: left, in: rows)
        case .binary(.times, _, _), .binary(.divide, _, _): .number
        case .binary: nil
        case .call(let function, let arguments): scale(of: function, arguments, in: rows)
        }
    }

    private func scale(of function: ExpressionFunction, _ arguments: [Expression], in rows: [FieldIndex]) -> Scale? {
        switch function {
        case .today: .day
        case .sum, .count, .daysBetween, .year, .round, .length, .inUnit: .number
        case .min, .max:
            if case .path(let path)? = arguments.first { facts.scale(of: path.target) } else { nil }
        case .if: arguments.dropFirst().lazy.compactMap { scale(of: $0, in: rows) }.first
        case .first: arguments.lazy.compactMap { scale(of: $0, in: rows) }.first
        case .true, .false, .not, .answered, .oneOf, .includes, .tagged, .distinct, .days, .months, .years, .concat,
            .matches, .translate, .inLanguage:
            nil
        }
    }

    /// The values of an expression by cases; none of them holds where it is unknown. Nil where it has no number.
    mutating func cases(_ expression: Expression, on scale: Scale, in rows: [FieldIndex]) -> [TermCase]? {
        switch expression {
        case .number(let number):
            return [TermCase(holds: .truth(true), term: LinearTerm(number))]
        case .literal:
            guard let number = expression.literalText.flatMap(scale.number) else { return nil }
            return [TermCase(holds: .truth(true), term: LinearTerm(number))]
        case .path(let path):
            guard isSingle(path, in: rows), facts.scale(of: path.target) == scale else { return nil }
            return [TermCase(holds: facts.answered(path.target), term: LinearTerm(.field(path.target)))]
        case .negate(let inner):
            return cases(inner, on: scale, in: rows)?.map {
                TermCase(holds: $0.holds, term: $0.term.scaled(by: ExactDecimal(-1)))
            }
        case .binary(let op, let left, let right):
            return computed(op, left, right, on: scale, in: rows)
        case .call(let function, let arguments):
            return called(function, arguments, on: scale, in: rows)
        }
    }

    private mutating func computed(
        _ op: BinaryOperator, _ left: Expression, _ right: Expression, on scale: Scale, in rows: [FieldIndex]
    ) -> [TermCase]? {
        let whole = Expression.binary(op, left, right)
        guard let lefts = cases(left, on: scale, in: rows) else { return nil }
        switch op {
        case .plus, .minus:
            let sign = op == .plus ? ExactDecimal.one : ExactDecimal(-1)
            if case .call(let unit, let counts) = right, let count = counts.first, unit.isPeriod {
                return moved(lefts, whole, by: unit, count, sign, in: rows)
            }
            guard let rights = cases(right, on: scale, in: rows) else { return nil }
            return pairs(lefts, rights) { $0 + $1.scaled(by: sign) }
        case .times, .divide:
            guard let rights = cases(right, on: .number, in: rows) else { return nil }
            return pairs(lefts, rights) { left, right in
                if right.parts.isEmpty, op == .times { return left.scaled(by: right.constant) }
                if left.parts.isEmpty, op == .times { return right.scaled(by: left.constant) }
                if right.parts.isEmpty, let inverse = ExactDecimal.one.exactlyDivided(by: right.constant) {
                    return left.scaled(by: inverse)
                }
                return nil
            } orElse: {
                LinearTerm(quantity(of: whole, .anything))
            }
        case .or, .and, .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
            return nil
        }
    }

    /// A day plus a period. A month has 28 to 31 days.
    private mutating func moved(
        _ cases: [TermCase], _ whole: Expression, by unit: ExpressionFunction, _ count: Expression,
        _ sign: ExactDecimal, in rows: [FieldIndex]
    ) -> [TermCase]? {
        guard let counts = self.cases(count, on: .number, in: rows) else { return nil }
        if unit == .days { return pairs(cases, counts) { $0 + $1.scaled(by: sign) } }
        let term = quantity(of: whole, ValueRange(step: .one))
        guard case .number(let number) = count, let size = number.asInt, (0...1200).contains(size), cases.count == 1,
            cases[0].term.parts.count == 1, let base = cases[0].term.parts.keys.first, case .term(let place) = term
        else {
            return pairs(cases, counts) { _, _ in LinearTerm(term) }
        }
        let months = unit == .years ? size * 12 : size
        let shortest = Self.fewestDays(inMonths: months)
        let longest = Self.mostDays(inMonths: months)
        let constant = cases[0].term.constant
        terms[place].link =
            sign == .one
            ? (base, ExactDecimal(longest) + constant, ExactDecimal(-shortest) - constant)
            : (base, ExactDecimal(-shortest) + constant, ExactDecimal(longest) - constant)
        return [TermCase(holds: cases[0].holds, term: LinearTerm(term))]
    }

    /// Bounds that hold in every year: a whole year has 365 or 366 days, and what is over 28 to 31 days a month.
    private static func fewestDays(inMonths months: Int) -> Int { months / 12 * 365 + months % 12 * 28 }
    private static func mostDays(inMonths months: Int) -> Int { months / 12 * 366 + months % 12 * 31 }

    private mutating func called(
        _ function: ExpressionFunction, _ arguments: [Expression], on scale: Scale, in rows: [FieldIndex]
    ) -> [TermCase]? {
        let whole = Expression.call(function, arguments)
        switch function {
        case .today: return [TermCase(holds: .truth(true), term: LinearTerm(.today))]
        case .daysBetween:
            guard arguments.count == 2, let from = cases(arguments[0], on: .day, in: rows),
                let to = cases(arguments[1], on: .day, in: rows)
            else { return nil }
            return pairs(from, to) { $1 + $0.scaled(by: ExactDecimal(-1)) }
        case .length:
            guard case .path(let path)? = arguments.first, isSingle(path, in: rows),
                facts[path.target].valueClass == .text
            else { return unknownTerm(whole, arguments, in: rows) }
            return [TermCase(holds: facts.answered(path.target), term: LinearTerm(.length(path.target)))]
        case .if: return chosenTerm(arguments, on: scale, in: rows)
        case .first: return firstTerm(arguments[...], on: scale, in: rows)
        case .inUnit: return converted(arguments, in: rows)
        case .year, .round: return unknownTerm(whole, arguments, in: rows)
        case .sum, .min, .max, .count: return aggregated(function, arguments, in: rows)
        case .true, .false, .not, .answered, .oneOf, .includes, .tagged, .distinct, .days, .months, .years, .concat,
            .matches, .translate, .inLanguage:
            return nil
        }
    }

    private mutating func chosenTerm(
        _ arguments: [Expression], on scale: Scale, in rows: [FieldIndex]
    ) -> [TermCase]? {
        guard arguments.count == 3, let ones = cases(arguments[1], on: scale, in: rows),
            let others = cases(arguments[2], on: scale, in: rows)
        else { return nil }
        let holds = formula(arguments[0], is: true, in: rows)
        let fails = formula(arguments[0], is: false, in: rows)
        let open = Formula.every([holds.negated, fails.negated])
        // Unknown, unless both come to the same: that they do is not looked into.
        return ones.map { TermCase(holds: .every([.some([holds, open]), $0.holds]), term: $0.term) }
            + others.map { TermCase(holds: .every([fails, $0.holds]), term: $0.term) }
    }

    private mutating func firstTerm(
        _ arguments: ArraySlice<Expression>, on scale: Scale, in rows: [FieldIndex]
    ) -> [TermCase]? {
        guard let first = arguments.first else { return [] }
        guard let here = cases(first, on: scale, in: rows),
            let later = firstTerm(arguments.dropFirst(), on: scale, in: rows)
        else { return nil }
        let unknown = Formula.some(here.map(\.holds)).negated
        return here + later.map { TermCase(holds: .every([unknown, $0.holds]), term: $0.term) }
    }

    /// A value in another unit: multiplied by one number and divided by another.
    private mutating func converted(_ arguments: [Expression], in rows: [FieldIndex]) -> [TermCase]? {
        let whole = Expression.call(.inUnit, arguments)
        guard arguments.count == 4, case .number(let times) = arguments[2], case .number(let over) = arguments[3],
            let factor = times.exactlyDivided(by: over), let values = cases(arguments[0], on: .number, in: rows)
        else { return unknownTerm(whole, arguments, in: rows) }
        return values.map { TermCase(holds: $0.holds, term: $0.term.scaled(by: factor)) }
    }

    /// Known as often as the first argument is; its value is not looked into.
    private mutating func unknownTerm(
        _ whole: Expression, _ arguments: [Expression], in rows: [FieldIndex]
    ) -> [TermCase]? {
        let term = LinearTerm(quantity(of: whole, .anything))
        guard let first = arguments.first, let scale = scale(of: first, in: rows),
            let known = cases(first, on: scale, in: rows)
        else { return [TermCase(holds: .truth(true), term: term)] }
        return known.map { TermCase(holds: $0.holds, term: term) }
    }

    /// Over rows: how many there are, and what their values can come to.
    private mutating func aggregated(
        _ function: ExpressionFunction, _ arguments: [Expression], in rows: [FieldIndex]
    ) -> [TermCase]? {
        guard case .path(let path)? = arguments.first else { return nil }
        let whole = Expression.call(function, arguments)
        let term = LinearTerm(quantity(of: whole, aggregateRange(function, path, in: rows)))
        guard function != .count else { return [TermCase(holds: .truth(true), term: term)] }
        let isAny = opaque(.call(.answered, arguments), is: true)
        return [TermCase(holds: isAny, term: term)]
    }

    private func aggregateRange(_ function: ExpressionFunction, _ path: FieldPath, in rows: [FieldIndex]) -> ValueRange
    {
        let most = facts.rows[path.target.value].filter { !rows.contains($0) }
            .reduce(Int?.some(1)) { product, row in
                guard let product, let max = facts[row].occurs.max, max < 100_000 else { return nil }
                return product * max
            }
        let one = facts.range(of: .field(path.target), withType: true)
        var range = ValueRange(step: one.step)
        switch function {
        case .count:
            range = ValueRange(atLeast: .zero, atMost: most.map { ExactDecimal($0) }, step: .one)
        case .min, .max:
            range = one
        case .sum:
            if let least = one.least, least >= .zero { range.low = Bound(value: -least, isStrict: false) }
            if let largest = one.most, let most, largest >= .zero {
                range.high = Bound(value: largest * ExactDecimal(most), isStrict: false)
            }
        default:
            break
        }
        return range
    }

    // MARK: Quantities of their own

    mutating func quantity(of expression: Expression, _ range: ValueRange) -> Quantity {
        quantity(
            .expression(expression),
            Term(expression: expression, range: range, fields: expression.targets))
    }

    private mutating func quantity(_ key: TermKey, _ term: Term) -> Quantity {
        if let known = termNumbers[key] { return .term(known) }
        termNumbers[key] = terms.count
        terms.append(term)
        return .term(terms.count - 1)
    }

    /// `left - right + constant` where the term is a difference up to a factor that leaves no remainder; without
    /// quantities, both are nil.
    mutating func difference(_ term: LinearTerm) -> (left: Quantity?, right: Quantity?, constant: ExactDecimal) {
        guard !term.parts.isEmpty else { return (nil, nil, term.constant) }
        let plain = term.parts.filter { $0.value == .one }.map(\.key)
        let minus = term.parts.filter { $0.value == ExactDecimal(-1) }.map(\.key)
        if plain.count + minus.count == term.parts.count, plain.count <= 1, minus.count <= 1 {
            return (plain.first ?? .zero, minus.first ?? .zero, term.constant)
        }
        if term.parts.count == 1, let (quantity, factor) = term.parts.first,
            let constant = term.constant.exactlyDivided(by: factor < .zero ? -factor : factor)
        {
            return factor < .zero ? (.zero, quantity, constant) : (quantity, .zero, constant)
        }
        return sum(term)
    }

    /// A sum of several quantities is one of its own, the same with all signs changed.
    private mutating func sum(_ term: LinearTerm) -> (left: Quantity?, right: Quantity?, constant: ExactDecimal) {
        let turned = term.scaled(by: ExactDecimal(-1))
        if let known = termNumbers[.sum(turned.parts)] { return (.zero, .term(known), term.constant) }
        let fields = term.parts.keys.flatMap(fields).sorted()
        let quantity = quantity(.sum(term.parts), Term(range: sumRange(term), fields: fields))
        return (quantity, .zero, term.constant)
    }

    private func fields(_ quantity: Quantity) -> [FieldIndex] {
        switch quantity {
        case .zero, .today: []
        case .field(let index), .length(let index): [index]
        case .term(let number): terms[number].fields
        }
    }

    private func sumRange(_ term: LinearTerm) -> ValueRange {
        var range = ValueRange(atLeast: .zero, atMost: .zero)
        for (quantity, factor) in term.parts {
            var part = facts.range(of: quantity, withType: true)
            if case .term(let number) = quantity { part = terms[number].range }
            if factor < .zero { swap(&part.low, &part.high) }
            let size = factor < .zero ? -factor : factor
            func scaled(_ bound: Bound?) -> Bound? {
                bound.map { Bound(value: $0.value * size, isStrict: $0.isStrict) }
            }
            range.low = range.low.flatMap { low in scaled(part.low).map { low + $0 } }
            range.high = range.high.flatMap { high in scaled(part.high).map { high + $0 } }
        }
        return range
    }
}

extension ExpressionFunction {
    fileprivate var isPeriod: Bool { self == .days || self == .months || self == .years }
}

/// Every case of the one with every case of the other; `unknown` where they cannot be combined.
private func pairs(
    _ lefts: [TermCase], _ rights: [TermCase], _ combine: (LinearTerm, LinearTerm) -> LinearTerm?,
    orElse unknown: () -> LinearTerm = { LinearTerm(ExactDecimal.zero) }
) -> [TermCase] {
    lefts.flatMap { left in
        rights.map { right in
            TermCase(
                holds: .every([left.holds, right.holds]), term: combine(left.term, right.term) ?? unknown())
        }
    }
}
