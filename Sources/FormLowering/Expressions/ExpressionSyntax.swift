import FormSpec
import SchemaValues

/// An expression as written, its names not yet looked up.
indirect enum ExpressionSyntax: Hashable, Sendable {
    case number(ExactDecimal)
    case literal(String)
    case path(PathSyntax)
    case negate(ExpressionSyntax)
    case binary(BinaryOperator, ExpressionSyntax, ExpressionSyntax)
    case call(ExpressionFunction, [ExpressionSyntax])
}

/// A path as written.
struct PathSyntax: Hashable, Sendable {
    enum Start: Hashable, Sendable {
        /// `.`: the component itself; no steps follow.
        case itself
        /// `x`: looked up from the inside outwards.
        case name
        /// `./x`
        case child
        /// `../x`, so many levels up.
        case parent(Int)
        /// `/meluilmoitus/melu`: the first step is the root.
        case root
    }
    struct Step: Hashable, Sendable {
        var prefix: String
        var name: String
        var isAttribute: Bool
        var filter: ExpressionSyntax?

        var written: String { (isAttribute ? "@" : "") + (prefix.isEmpty ? name : "\(prefix):\(name)") }
    }
    var start: Start
    var steps: [Step]

    /// As written, filters left out.
    var written: String {
        let names = steps.map(\.written).joined(separator: "/")
        return switch start {
        case .itself: "."
        case .name: names
        case .child: "./" + names
        case .parent(let levels): String(repeating: "../", count: levels) + names
        case .root: "/" + names
        }
    }
}

extension ExpressionFunction {
    /// How many arguments it takes; no upper end where there may be any number.
    var argumentCount: (least: Int, most: Int?) {
        switch self {
        case .true, .false, .today: (0, 0)
        case .not, .answered, .sum, .min, .max, .count, .days, .months, .years, .year, .length: (1, 1)
        case .if: (3, 3)
        case .includes, .tagged, .daysBetween, .round, .matches, .inUnit, .translate: (2, 2)
        case .oneOf: (3, nil)
        case .distinct, .inLanguage: (2, nil)
        case .first, .concat: (1, nil)
        }
    }
}
