import FormModel
import FormSpec
import SchemaTables
import SchemaValues

/// What is known of a computed number: its ends, both included, and how many digits its fraction has at most.
struct NumberRange {
    var low: ExactDecimal?
    var high: ExactDecimal?
    var fractionDigits: Int?

    static let any = NumberRange(low: nil, high: nil, fractionDigits: nil)

    static func whole(_ low: Int?, _ high: Int?) -> NumberRange {
        NumberRange(low: low.map { ExactDecimal($0) }, high: high.map { ExactDecimal($0) }, fractionDigits: 0)
    }

    func joined(with other: NumberRange) -> NumberRange {
        NumberRange(
            low: both(low, other.low, min), high: both(high, other.high, max),
            fractionDigits: both(fractionDigits, other.fractionDigits, max))
    }

    static func + (left: NumberRange, right: NumberRange) -> NumberRange {
        NumberRange(
            low: both(left.low, right.low, +), high: both(left.high, right.high, +),
            fractionDigits: both(left.fractionDigits, right.fractionDigits, max))
    }

    static prefix func - (range: NumberRange) -> NumberRange {
        NumberRange(low: range.high.map { -$0 }, high: range.low.map { -$0 }, fractionDigits: range.fractionDigits)
    }

    static func * (left: NumberRange, right: NumberRange) -> NumberRange {
        let digits = both(left.fractionDigits, right.fractionDigits, +)
        if let a = left.low, let b = left.high, let c = right.low, let d = right.high {
            let products = [a * c, a * d, b * c, b * d]
            return NumberRange(low: products.min(), high: products.max(), fractionDigits: digits)
        }
        // With an open end only the sign is known.
        let areNatural = left.low.map { !$0.isNegative } ?? false && right.low.map { !$0.isNegative } ?? false
        return NumberRange(low: areNatural ? both(left.low, right.low, *) : nil, high: nil, fractionDigits: digits)
    }
}

private func both<A, B>(_ a: A?, _ b: A?, _ combine: (A, A) -> B) -> B? {
    guard let a, let b else { return nil }
    return combine(a, b)
}

/// Reads ranges off expressions by the types of the fields in them.
struct NumberRangeReading {
    let common: Form

    func range(of expression: Expression) -> NumberRange {
        switch expression {
        case .number(let number): return NumberRange(low: number, high: number, fractionDigits: number.fractionDigits)
        case .literal: return .any
        case .path(let path): return range(of: path.target)
        case .negate(let inner): return -range(of: inner)
        case .binary(let op, let left, let right):
            let (a, b) = (range(of: left), range(of: right))
            switch op {
            case .plus: return a + b
            case .minus: return a + -b
            case .times: return a * b
            // Rounded to so many digits (form-language, section 4).
            case .divide: return NumberRange(low: nil, high: nil, fractionDigits: 20)
            case .or, .and, .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: return .any
            }
        case .call(let function, let arguments): return range(of: function, arguments)
        }
    }

    private func range(of function: ExpressionFunction, _ arguments: [Expression]) -> NumberRange {
        let ranges = arguments.map(range)
        switch function {
        case .min, .max: return ranges.first ?? .any
        case .sum: return sum(of: ranges.first ?? .any, rows: arguments.first.flatMap(mostRows))
        case .count: return .whole(0, arguments.first.flatMap(mostRows))
        case .year: return .whole(1, 9_999)
        case .daysBetween: return .whole(-3_652_058, 3_652_058)
        case .length: return .whole(0, nil)
        case .round: return rounded(ranges.first ?? .any, arguments.dropFirst().first)
        case .if: return ranges.dropFirst().reduce(ranges.last ?? .any) { $0.joined(with: $1) }
        case .first: return ranges.dropFirst().reduce(ranges.first ?? .any) { $0.joined(with: $1) }
        case .true, .false, .not, .answered, .oneOf, .includes, .tagged, .distinct, .today, .days, .months, .years,
            .concat, .matches, .inUnit, .translate, .inLanguage:
            return .any
        }
    }

    /// Rounding leaves the ends where they are or moves them by less than one.
    private func rounded(_ range: NumberRange, _ digits: Expression?) -> NumberRange {
        var result = NumberRange(
            low: range.low.map { $0 - .one }, high: range.high.map { $0 + .one }, fractionDigits: nil)
        if case .number(let count)? = digits { result.fractionDigits = count.asInt.map { max(0, $0) } }
        return result
    }

    /// At least one row is answered, at most all are.
    private func sum(of each: NumberRange, rows: Int?) -> NumberRange {
        let most = rows.map { ExactDecimal($0) }
        let low = each.low.flatMap { low in low.isNegative ? most.map { $0 * low } : low }
        let high = each.high.flatMap { high in high.isNegative ? high : most.map { $0 * high } }
        return NumberRange(low: low, high: high, fractionDigits: each.fractionDigits)
    }

    private func mostRows(_ expression: Expression) -> Int? {
        guard case .path(let path) = expression else { return nil }
        return common.mostRows(of: path.target)
    }

    private func range(of field: FieldIndex) -> NumberRange {
        guard let type = common[field].type, common[field].valueClass == .number else { return .any }
        let facets = common.tables[type].type.facets
        return NumberRange(
            low: (facets.minInclusive ?? facets.minExclusive)?.number,
            high: (facets.maxInclusive ?? facets.maxExclusive)?.number,
            fractionDigits: facets.fractionDigits ?? facets.totalDigits)
    }

    /// Whether the value is a day.
    func isDate(_ expression: Expression) -> Bool {
        switch expression {
        case .number, .literal: false
        case .path(let path): common[path.target].valueClass == .date
        case .negate: false
        case .binary(.plus, let left, let right): isDate(left) || isDate(right)
        case .binary(.minus, let left, let right): isDate(left) && !isDate(right)
        case .binary: false
        case .call(.today, _): true
        case .call(.min, let arguments), .call(.max, let arguments), .call(.first, let arguments):
            arguments.contains(where: isDate)
        case .call(.if, let arguments): arguments.dropFirst().contains(where: isDate)
        case .call: false
        }
    }
}

extension SchemaValue {
    fileprivate var number: ExactDecimal? {
        if case .decimal(let number) = self { return number }
        return nil
    }
}

extension Form {
    /// How many fields of an index a document has at most, over all rows around it; nil for no limit.
    func mostRows(of index: FieldIndex) -> Int? {
        var count = 1
        var current: FieldIndex? = index
        while let field = current {
            if self[field].repeats {
                guard let most = self[field].occurs.max else { return nil }
                let (product, isHuge) = count.multipliedReportingOverflow(by: most)
                guard !isHuge else { return nil }
                count = product
            }
            current = self[field].parent
        }
        return count
    }
}
