import Diagnostics
import FormModel
import FormSpec
import SchemaValues

extension ExpressionTyping {
    /// A call whose number of arguments and kinds of paths have been checked.
    mutating func call(_ function: ExpressionFunction, _ arguments: [Expression]) -> Typed? {
        switch function {
        case .true, .false: return (.call(function, arguments), .boolean)
        case .answered: return type(arguments[0]).map { (.call(.answered, [$0.expression]), .boolean) }
        case .count: return type(arguments[0]).map { (.call(.count, [$0.expression]), .number(Measure.none)) }
        case .today: return (.call(function, arguments), .date(.none))
        case .not: return negation(arguments[0])
        case .if: return choice(arguments)
        case .first: return first(arguments)
        case .oneOf, .includes: return membership(function, arguments)
        case .tagged: return tagged(arguments)
        case .sum, .min, .max: return aggregate(function, arguments)
        case .distinct: return distinct(arguments)
        case .days, .months, .years: return period(function, arguments)
        case .daysBetween, .year: return ofDays(function, arguments)
        case .round: return rounded(arguments)
        case .length, .matches, .concat: return ofTexts(function, arguments)
        case .inUnit: return converted(arguments)
        case .translate:
            return type(arguments[0]).map { (.call(.translate, [$0.expression, arguments[1]]), .code(nil)) }
        case .inLanguage:
            return type(arguments[0]).map { (.call(.inLanguage, [$0.expression] + arguments.dropFirst()), $0.type) }
        }
    }

    private mutating func negation(_ inner: Expression) -> Typed? {
        guard let found = type(inner), let condition = condition(found) else { return nil }
        return (.call(.not, [condition]), .boolean)
    }

    private mutating func choice(_ arguments: [Expression]) -> Typed? {
        let outer = nonzero
        let condition = type(arguments[0]).flatMap { self.condition($0) }
        nonzero = outer + arguments[0].nonzeroIfTrue
        let yes = type(arguments[1])
        nonzero = outer + arguments[0].nonzeroIfFalse
        let no = type(arguments[2])
        nonzero = outer
        guard let condition, let yes, let no else { return nil }
        guard let both = sameTypes([yes, no], in: .call(.if, arguments)) else { return nil }
        return (.call(.if, [condition] + both.arguments), both.type)
    }

    private mutating func first(_ arguments: [Expression]) -> Typed? {
        let found = arguments.map { type($0) }
        let known = found.compactMap { $0 }
        guard known.count == found.count, let all = sameTypes(known, in: .call(.first, arguments)) else { return nil }
        return (.call(.first, all.arguments), all.type)
    }

    /// Values that stand for each other: literals take the type of the others, and all are of one type and unit.
    private mutating func sameTypes(
        _ found: [Typed], in whole: Expression
    ) -> (arguments: [Expression], type: ExpressionType)? {
        let leading = found.first { if case .quoted = $0.type { false } else { true } }
        let other = leading?.type ?? .text
        var arguments: [Expression] = []
        var result = other
        for one in found {
            guard let typed = unified(one, other) else { return nil }
            guard alike(typed.type, other, in: whole) else { return nil }
            result = result.joined(with: typed.type)
            arguments.append(typed.expression)
        }
        return (arguments, result)
    }

    private mutating func membership(_ function: ExpressionFunction, _ arguments: [Expression]) -> Typed? {
        guard let subject = type(arguments[0]) else { return nil }
        let whole = Expression.call(function, arguments)
        switch (function, subject.type) {
        case (.oneOf, .codes): return refuse(.notCompared(words(whole), subject.type))
        case (_, .code), (_, .text), (_, .date), (_, .time), (_, .dateTime), (_, .codes), (_, .unknown): break
        default: return refuse(.needs(.code(nil), found: subject.type, in: words(whole)))
        }
        var wanted: [Expression] = []
        for argument in arguments.dropFirst() {
            guard let literal = type(argument).flatMap({ unified($0, subject.type) }) else { return nil }
            wanted.append(literal.expression)
        }
        return (.call(function, [subject.expression] + wanted), .boolean)
    }

    private mutating func tagged(_ arguments: [Expression]) -> Typed? {
        guard let subject = type(arguments[0]) else { return nil }
        let whole = Expression.call(.tagged, arguments)
        switch subject.type {
        case .code, .unknown: break
        default: return refuse(.needs(.code(nil), found: subject.type, in: words(whole)))
        }
        guard case .path(let path) = subject.expression, case .literal(_, let tag) = arguments[1] else {
            return refuse(.needsPath("tagged"), id: "argument-kind")
        }
        let tags = draft.form[path.target].options.flatMap(\.tags)
        guard tags.contains(tag) else {
            let near = NearMiss.nearest(to: tag, among: tags)
            return refuse(.unknownTag(tag, draft.form[path.target].nameInPaths, near: near), id: "unknown-tag")
        }
        return (.call(.tagged, [subject.expression, .literal(.text, tag)]), .boolean)
    }

    private mutating func aggregate(_ function: ExpressionFunction, _ arguments: [Expression]) -> Typed? {
        guard let values = type(arguments[0]) else { return nil }
        let whole = Expression.call(function, [values.expression])
        switch (function, values.type) {
        case (_, .number), (_, .unknown): return (whole, values.type)
        case (.min, .date), (.max, .date), (.min, .time), (.max, .time), (.min, .dateTime), (.max, .dateTime):
            return (whole, values.type)
        default: return refuse(.needs(.number(nil), found: values.type, in: words(whole)))
        }
    }

    private mutating func distinct(_ arguments: [Expression]) -> Typed? {
        let found = arguments.map { type($0) }
        guard found.allSatisfy({ $0 != nil }) else { return nil }
        let whole = Expression.call(.distinct, found.compactMap { $0?.expression })
        for case .part in found.dropFirst().compactMap({ $0?.type }) {
            return refuse(.needs(.text, found: .part, in: words(whole)))
        }
        return (whole, .boolean)
    }

    private mutating func period(_ function: ExpressionFunction, _ arguments: [Expression]) -> Typed? {
        guard let count = type(arguments[0]) else { return nil }
        let whole = Expression.call(function, [count.expression])
        guard case .number(let measure) = count.type else {
            if case .unknown = count.type { return (whole, .period) }
            return refuse(.needs(.number(nil), found: count.type, in: words(whole)))
        }
        let unit = function == .days ? "d" : function == .months ? "kk" : "a"
        if let measure, !measure.isNone, measure.name(in: draft.units) != unit {
            return refuse(
                .unitsDiffer(measure.name(in: draft.units), unit, canConvert: false, in: words(whole)),
                id: "unit-differs")
        }
        return (whole, .period)
    }

    private mutating func ofDays(_ function: ExpressionFunction, _ arguments: [Expression]) -> Typed? {
        var days: [Typed] = []
        for argument in arguments {
            guard let found = type(argument), let day = unified(found, .date(.none)) else { return nil }
            days.append(day)
        }
        let whole = Expression.call(function, days.map(\.expression))
        for day in days {
            switch day.type {
            case .date, .unknown: break
            default: return refuse(.needs(.date(.none), found: day.type, in: words(whole)))
            }
        }
        guard function == .daysBetween else { return (whole, .number(Measure.none)) }
        guard alike(days[0].type, days[1].type, in: whole) else { return nil }
        return (whole, .number(draft.units["d"].map { Measure($0) } ?? Measure.none))
    }

    private mutating func rounded(_ arguments: [Expression]) -> Typed? {
        guard let number = type(arguments[0]), let digits = type(arguments[1]) else { return nil }
        let whole = Expression.call(.round, [number.expression, digits.expression])
        switch (number.type, digits.type) {
        case (.number, .number), (.unknown, _), (_, .unknown): return (whole, number.type)
        case (.number, let other), (let other, _):
            return refuse(.needs(.number(nil), found: other, in: words(whole)))
        }
    }

    private mutating func ofTexts(_ function: ExpressionFunction, _ arguments: [Expression]) -> Typed? {
        var texts: [Expression] = []
        for argument in arguments {
            guard let found = type(argument) else { return nil }
            let text = settled(found)
            switch text.type {
            case .text, .unknown: texts.append(text.expression)
            default: return refuse(.needs(.text, found: text.type, in: words(.call(function, arguments))))
            }
        }
        switch function {
        case .length: return (.call(.length, texts), .number(Measure.none))
        case .matches:
            // The engines compile the pattern beforehand: it must be known.
            guard case .literal = texts[1] else { return refuse(.needsLiteral("matches"), id: "argument-kind") }
            return (.call(.matches, texts), .boolean)
        default: return (.call(function, texts), .text)
        }
    }

    /// `in-unit(x, 'ha')`, with the conversion as a fraction, exact where the units' factors are.
    private mutating func converted(_ arguments: [Expression]) -> Typed? {
        guard let number = type(arguments[0]), case .literal(_, let id) = arguments[1], let unit = draft.units[id]
        else { return nil }
        let whole = Expression.call(.inUnit, [number.expression, arguments[1]])
        guard case .number(let measure) = number.type else {
            return refuse(.needs(.number(nil), found: number.type, in: words(whole)))
        }
        let (from, to) = (measure ?? .none, Measure(unit))
        guard from.isAlike(to) else {
            return refuse(.notConvertible(from.name(in: draft.units), id, in: words(whole)), id: "unit-differs")
        }
        let factors = [from.numerator * to.denominator, from.denominator * to.numerator].map(Expression.number)
        return (.call(.inUnit, [number.expression, arguments[1]] + factors), .number(to))
    }
}

extension ExpressionType {
    /// The type of values of which some are of the one and some of the other.
    fileprivate func joined(with other: ExpressionType) -> ExpressionType {
        switch (self, other) {
        case (.code(let a?), .code(let b?)):
            .code(CodeList(name: a.name, codes: a.codes + b.codes.filter { !a.codes.contains($0) }))
        case (.number(nil), _), (.unknown, _): other
        default: self
        }
    }
}
