import FormSpec
import SchemaValues

/// What an operand is to the expressions that are tried.
enum OperandKind: String, CaseIterable {
    case number, date, time, dateTime, text, boolean, code, period
}

/// One operation with the kinds of its operands: the classes of cases are these, by which operands are unknown.
struct TrialOperation: Sendable {
    var name: String
    var operands: [OperandKind]
    var result: OperandKind
    var make: @Sendable ([Expression]) -> Expression

    /// Operations on values; those on paths are in `PathOperation`.
    static let all: [TrialOperation] = comparisons + arithmetic + logic + functions

    private static func binary(
        _ symbol: BinaryOperator, _ left: OperandKind, _ right: OperandKind, _ result: OperandKind
    ) -> TrialOperation {
        TrialOperation(name: symbol.symbol, operands: [left, right], result: result) { .binary(symbol, $0[0], $0[1]) }
    }

    private static func call(
        _ function: ExpressionFunction, _ operands: [OperandKind], _ result: OperandKind, then rest: [Expression] = []
    ) -> TrialOperation {
        TrialOperation(name: function.name, operands: operands, result: result) { .call(function, $0 + rest) }
    }

    private static let comparisons: [TrialOperation] = {
        let equalities: [BinaryOperator] = [.equal, .notEqual]
        let orders: [BinaryOperator] = [.less, .lessOrEqual, .greater, .greaterOrEqual]
        let ordered: [OperandKind] = [.number, .date, .time, .dateTime, .text]
        return (ordered + [.boolean, .code]).flatMap { kind in equalities.map { binary($0, kind, kind, .boolean) } }
            + ordered.flatMap { kind in orders.map { binary($0, kind, kind, .boolean) } }
    }()

    private static let arithmetic: [TrialOperation] =
        [BinaryOperator.plus, .minus, .times, .divide].map { binary($0, .number, .number, .number) } + [
            binary(.plus, .date, .period, .date), binary(.minus, .date, .period, .date),
            TrialOperation(name: "negate", operands: [.number], result: .number) { .negate($0[0]) },
        ]

    private static let logic: [TrialOperation] = [
        binary(.and, .boolean, .boolean, .boolean), binary(.or, .boolean, .boolean, .boolean),
        call(.not, [.boolean], .boolean), call(.if, [.boolean, .number, .number], .number),
        call(.if, [.boolean, .date, .date], .date), call(.if, [.boolean, .text, .text], .text),
        call(.if, [.boolean, .boolean, .boolean], .boolean),
    ]

    private static let functions: [TrialOperation] = [
        call(.oneOf, [.code], .boolean, then: [.literal(.code, "a"), .literal(.code, "c")]),
        call(.oneOf, [.text], .boolean, then: [.literal(.text, "ab"), .literal(.text, "\u{E4}")]),
        call(.days, [.number], .period), call(.months, [.number], .period), call(.years, [.number], .period),
        call(.daysBetween, [.date, .date], .number), call(.year, [.date], .number),
        call(.round, [.number], .number, then: [.number(ExactDecimal(2))]),
        call(.round, [.number], .number, then: [.number(.zero)]),
        call(.length, [.text], .number), call(.concat, [.text, .number], .text, then: [.literal(.text, " x ")]),
        call(.concat, [.date, .text], .text),
        call(.matches, [.text], .boolean, then: [.literal(.text, "[a-z\u{E4}]{1,3}|\\d+")]),
        call(.matches, [.text], .boolean, then: [.literal(.text, ".{0,100000}")]),
    ]
}
