import Diagnostics
import FormModel
import FormSpec
import SchemaValues

/// Gives every part of a resolved expression its type and unit (form-language, section 3, Types): literals in quotes
/// become what the other side is, and what does not fit is reported at the place of the annotation.
struct ExpressionTyping {
    /// What the expression is written for.
    enum Wanted {
        case condition
        /// The last day of a deadline.
        case day
        /// The value of a field that is calculated.
        case value(of: FieldIndex)
        /// One value, inserted into a message.
        case shown
        /// Whatever a `k:from` may find: the proof of the mapping judges it.
        case source
    }
    typealias Typed = (expression: Expression, type: ExpressionType)

    let draft: FormDraft
    let place: SourceLocation
    var log: DiagnosticLog
    /// What is known not to be zero where the expression stands (`b != 0 and a div b > 2`).
    var nonzero: [Expression] = []

    /// The expression with its literals typed; nil where something is wrong, which has been reported.
    mutating func typed(_ expression: Expression, as wanted: Wanted) -> Expression? {
        guard let found = type(expression) else { return nil }
        switch wanted {
        case .condition: return condition(found)
        case .day: return day(found)
        case .value(let field): return value(found, of: field)
        case .shown: return shown(found)
        case .source: return settled(found).expression
        }
    }

    mutating func type(_ expression: Expression) -> Typed? {
        switch expression {
        case .number: return (expression, .number(nil))
        case .literal(_, let text): return (expression, .quoted(text))
        case .path(let path): return self.path(path)
        case .negate(let inner): return negated(inner)
        case .binary(.or, let left, let right): return logical(.or, left, right)
        case .binary(.and, let left, let right): return logical(.and, left, right)
        case .binary(let op, let left, let right):
            // Both sides are looked at, so that one run tells all that is wrong.
            let (left, right) = (type(left), type(right))
            guard let left, let right else { return nil }
            return op.isComparison ? compared(op, left, right) : computed(op, left, right)
        case .call(let function, let arguments): return call(function, arguments)
        }
    }

    /// A literal that nothing types is a text.
    func settled(_ typed: Typed) -> Typed {
        guard case .quoted(let text) = typed.type else { return typed }
        return (.literal(.text, text), .text)
    }

    private mutating func path(_ path: FieldPath) -> Typed? {
        var path = path
        for position in path.filters.indices {
            guard let found = type(path.filters[position].condition), let condition = condition(found) else {
                return nil
            }
            path.filters[position].condition = condition
        }
        return (.path(path), ExpressionType(of: path.target, in: draft))
    }

    private mutating func negated(_ inner: Expression) -> Typed? {
        guard let inner = type(inner) else { return nil }
        switch inner.type {
        case .number, .unknown: return (.negate(inner.expression), inner.type)
        default: return refuse(.needs(.number(nil), found: inner.type, in: words(.negate(inner.expression))))
        }
    }

    private mutating func logical(_ op: BinaryOperator, _ left: Expression, _ right: Expression) -> Typed? {
        let outer = nonzero
        defer { nonzero = outer }
        // Kleene's tables: where one side decides, the other does not count.
        nonzero = outer + (op == .and ? right.nonzeroIfTrue : right.nonzeroIfFalse)
        let leftTyped = type(left).flatMap { condition($0) }
        nonzero = outer + (op == .and ? left.nonzeroIfTrue : left.nonzeroIfFalse)
        let rightTyped = type(right).flatMap { condition($0) }
        guard let leftTyped, let rightTyped else { return nil }
        return (.binary(op, leftTyped, rightTyped), .boolean)
    }

    // MARK: What is wanted

    mutating func condition(_ found: Typed) -> Expression? {
        switch found.type {
        case .boolean, .unknown: return found.expression
        default:
            let refused: Typed? = refuse(.noCondition(words(found.expression), found.type))
            return refused?.expression
        }
    }

    private mutating func day(_ found: Typed) -> Expression? {
        switch unified(found, .date(.none))?.type {
        case .date, .unknown: return unified(found, .date(.none))?.expression
        default:
            let refused: Typed? = refuse(.needs(.date(.none), found: found.type, in: words(found.expression)))
            return refused?.expression
        }
    }

    private mutating func shown(_ found: Typed) -> Expression? {
        switch found.type {
        case .part, .period:
            let refused: Typed? = refuse(.notShown(words(found.expression), found.type))
            return refused?.expression
        default: return settled(found).expression
        }
    }

    private mutating func value(_ found: Typed, of field: FieldIndex) -> Expression? {
        let target = ExpressionType(of: field, in: draft)
        let name = draft.form[field].nameInPaths
        guard let fitted = unified(found, target) else { return nil }
        if case .number(let measure?) = fitted.type, case .number(let wanted?) = target, measure != wanted {
            let refused: Typed? = refuse(
                .unitOfResult(name, measure.name(in: draft.units), wanted.name(in: draft.units)), id: "unit-differs")
            return refused?.expression
        }
        guard fitted.type.isSame(target) else {
            let refused: Typed? = refuse(.typeOfResult(name, target, found.type))
            return refused?.expression
        }
        return fitted.expression
    }

    // MARK: Literals

    /// The literal in quotes as a value of the other side's type; anything else as it is. Nil where the text is no
    /// such value, which is reported.
    mutating func unified(_ typed: Typed, _ other: ExpressionType) -> Typed? {
        guard case .quoted(let text) = typed.type else { return typed }
        switch other {
        case .text, .quoted, .unknown: return (.literal(.text, text), .text)
        case .code(let codes), .codes(let codes):
            guard let codes, !codes.codes.contains(text) else { return (.literal(.code, text), .code(codes)) }
            let near = NearMiss.nearest(to: text, among: codes.codes)
            return refuse(.unknownCode(text, codes.name, near: near), id: "unknown-code")
        case .date: return temporal(text, .date)
        case .time: return temporal(text, .time)
        case .dateTime: return temporal(text, .dateTime)
        case .boolean, .number, .period, .part: return typed
        }
    }

    private mutating func temporal(_ text: String, _ type: LiteralType) -> Typed? {
        let primitive: PrimitiveType = type == .date ? .date : type == .time ? .time : .dateTime
        guard let value = TemporalValue(text, type: primitive) else { return refuse(.noSuchTime(text, type)) }
        let zone = ExpressionType.Zone(of: value)
        let found: ExpressionType = type == .date ? .date(zone) : type == .time ? .time(zone) : .dateTime(zone)
        return (.literal(type, text), found)
    }

    // MARK: Reporting

    mutating func refuse(_ message: DiagnosticMessage, id: String = "operand-types") -> Typed? {
        log.error(message, id: id, at: place)
        return nil
    }

    /// A part of the expression as its author would write it.
    func words(_ expression: Expression) -> String { AuthorsWords(form: draft.form).of(expression) }
}

extension BinaryOperator {
    var isComparison: Bool {
        switch self {
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: true
        case .or, .and, .plus, .minus, .times, .divide: false
        }
    }

    /// Compares by order, not only by equality.
    var isOrdering: Bool { isComparison && self != .equal && self != .notEqual }
}

extension ExpressionType {
    /// Whether both are values of one type; units and code lists are compared elsewhere.
    func isSame(_ other: ExpressionType) -> Bool {
        switch (self, other) {
        case (.unknown, _), (_, .unknown), (.boolean, .boolean), (.number, .number), (.text, .text), (.code, .code),
            (.codes, .codes), (.date, .date), (.time, .time), (.dateTime, .dateTime), (.period, .period),
            (.part, .part), (.quoted, .quoted):
            true
        default: false
        }
    }

    var zone: Zone? {
        switch self {
        case .date(let zone), .time(let zone), .dateTime(let zone): zone
        default: nil
        }
    }
}
