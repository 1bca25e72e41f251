import SchemaTrials
import SchemaValues

/// Pairs of simple types that are near each other: the facets of the second are those of the first, wider or narrower.
enum RandomTypes {
    static func pair(using generator: inout RandomSource) -> (source: ValueType, target: ValueType) {
        switch Int.random(in: 0..<7, using: &generator) {
        case 0: return (text(using: &generator), text(using: &generator))
        case 1: return (pattern(using: &generator), pattern(using: &generator))
        case 2: return (number(using: &generator), number(using: &generator))
        case 3: return (date(using: &generator), date(using: &generator))
        case 4: return (codes(using: &generator), codes(using: &generator))
        case 5: return (pattern(using: &generator), number(using: &generator))
        default: return (composed(using: &generator), composed(using: &generator))
        }
    }

    private static func text(using generator: inout RandomSource) -> ValueType {
        let least = Int.random(in: 0...3, using: &generator)
        let base = [BuiltInType.string, .normalizedString, .token][Int.random(in: 0..<3, using: &generator)]
        return restricted(base, [.minLength(least), .maxLength(least + Int.random(in: 0...40, using: &generator))])
    }

    private static func pattern(using generator: inout RandomSource) -> ValueType {
        let classes = ["[0-9]", "[1-9]", "[a-z]", "[A-Z]", "[a-zA-Z0-9]", "[a-c]", "(ab|c)", "-"]
        func step(_ generator: inout RandomSource) -> String {
            (0..<Int.random(in: 1...3, using: &generator)).map { _ in
                let low = Int.random(in: 0...2, using: &generator)
                let count = ["{\(low),\(low + 3)}", "*", "+", "", "?"][Int.random(in: 0..<5, using: &generator)]
                return classes[Int.random(in: 0..<classes.count, using: &generator)] + count
            }.joined()
        }
        var type = restricted(.token, [.pattern(step(&generator)), .pattern(step(&generator))])
        if Int.random(in: 0..<4, using: &generator) == 0 {
            type = type.restricted(by: [.pattern(".{1,4}"), .maxLength(8)]).type
        }
        return type
    }

    private static func number(using generator: inout RandomSource) -> ValueType {
        let base = [BuiltInType.decimal, .integer, .int, .unsignedByte, .positiveInteger][
            Int.random(in: 0..<5, using: &generator)]
        var facets: [Facet] = []
        let low = Int.random(in: 0...20, using: &generator)
        if Bool.random(using: &generator) { facets.append(.minInclusive(String(low))) }
        if Bool.random(using: &generator) {
            facets.append(.maxInclusive(String(low + Int.random(in: 1...200, using: &generator))))
        }
        if base == .decimal, Bool.random(using: &generator) {
            facets.append(.fractionDigits(Int.random(in: 0...3, using: &generator)))
        }
        if Bool.random(using: &generator) { facets.append(.totalDigits(Int.random(in: 4...8, using: &generator))) }
        return restricted(base, facets)
    }

    private static func date(using generator: inout RandomSource) -> ValueType {
        let year = Int.random(in: 1990...2030, using: &generator)
        var facets: [Facet] = [.minInclusive("\(year)-0\(Int.random(in: 1...9, using: &generator))-15")]
        if Bool.random(using: &generator) { facets.append(.maxExclusive("\(year + 3)-02-28")) }
        return restricted(.date, facets)
    }

    private static func codes(using generator: inout RandomSource) -> ValueType {
        let all = ["a", "b", "c", "d", "eräs", "001", "1"]
        let some = all.filter { _ in Bool.random(using: &generator) }
        return restricted(.token, (some.isEmpty ? ["a"] : some).map(Facet.enumeration))
    }

    private static func composed(using generator: inout RandomSource) -> ValueType {
        let members = [codes(using: &generator), number(using: &generator)]
        guard Bool.random(using: &generator) else { return ValueType(unionOf: members) }
        let list = ValueType(listOf: codes(using: &generator))
        return list.restricted(by: [.maxLength(Int.random(in: 1...4, using: &generator))]).type
    }

    private static func restricted(_ base: BuiltInType, _ facets: [Facet]) -> ValueType {
        ValueType(base).restricted(by: facets).type
    }
}
