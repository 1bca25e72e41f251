import Diagnostics
import FormModel
import FormSpec

extension ExpressionResolver {
    /// Resolves a call; the number of arguments has been checked where the annotation was.
    mutating func call(_ function: ExpressionFunction, _ arguments: [ExpressionSyntax]) -> Expression? {
        let (least, most) = function.argumentCount
        guard arguments.count >= least, arguments.count <= most ?? Int.max else { return nil }
        switch function {
        case .sum, .min, .max, .count:
            return pathCall(function, arguments, .many)
        case .includes, .tagged:
            guard let call = literalCall(function, arguments, function == .includes ? .many : .one) else { return nil }
            checkCodes(in: call)
            return call
        case .oneOf:
            guard let call = literalCall(function, arguments, .one) else { return nil }
            checkCodes(in: call)
            return call
        case .answered:
            return pathCall(function, arguments, .presence)
        case .distinct:
            return distinct(arguments)
        case .first:
            return plainCall(function, arguments, .many)
        case .translate, .inLanguage:
            return bindingCall(function, arguments)
        case .true, .false, .not, .if, .today, .days, .months, .years, .daysBetween, .year, .round, .length, .concat,
            .matches, .inUnit:
            return plainCall(function, arguments, .one)
        }
    }

    private mutating func plainCall(
        _ function: ExpressionFunction, _ arguments: [ExpressionSyntax], _ expected: Expected
    ) -> Expression? {
        // All arguments are looked at, so that one run tells all that is wrong.
        let resolved = arguments.map { expression($0, expected) }
        let found = resolved.compactMap { $0 }
        return found.count == resolved.count ? .call(function, found) : nil
    }

    private mutating func pathCall(
        _ function: ExpressionFunction, _ arguments: [ExpressionSyntax], _ expected: Expected
    ) -> Expression? {
        guard case .path = arguments[0] else {
            log.error(.needsPath(function.name), id: "argument-kind", at: place)
            return nil
        }
        return plainCall(function, arguments, expected)
    }

    /// A path, then texts in quotes.
    private mutating func literalCall(
        _ function: ExpressionFunction, _ arguments: [ExpressionSyntax], _ expected: Expected
    ) -> Expression? {
        for argument in arguments.dropFirst() {
            guard case .literal = argument else {
                log.error(.needsLiteral(function.name), id: "argument-kind", at: place)
                return nil
            }
        }
        guard let first = expression(arguments[0], expected) else { return nil }
        return .call(function, [first] + arguments.dropFirst().compactMap(\.literal))
    }

    /// The fields to compare are looked up in a row.
    private mutating func distinct(_ arguments: [ExpressionSyntax]) -> Expression? {
        guard case .path(let path) = arguments[0] else {
            log.error(.needsPath("distinct"), id: "argument-kind", at: place)
            return nil
        }
        guard let rows = paths(path).first else { return nil }
        guard draft.form[rows.target].repeats else {
            log.error(.needsRows("distinct", path.written), id: "argument-kind", at: place)
            return nil
        }
        let fields = arguments.dropFirst().map { inRow(rows.target, $0, .one) }
        let found = fields.compactMap { $0 }
        return found.count == fields.count ? .call(.distinct, [.path(rows)] + found) : nil
    }

    private mutating func bindingCall(_ function: ExpressionFunction, _ arguments: [ExpressionSyntax]) -> Expression? {
        guard scope.isBinding else {
            log.error(.onlyInFrom(function.name), id: "misplaced-function", at: place)
            return nil
        }
        if function == .translate, case .literal(let id) = arguments[1], !codeMaps.contains(id) {
            log.error(
                .unknownCodeMap(id, near: NearMiss.nearest(to: id, among: codeMaps)), id: "unknown-codemap", at: place)
            return nil
        }
        return literalCall(function, arguments, function == .inLanguage ? .many : .one)
    }

    // MARK: Codes

    /// A code in quotes must be one of the other side's list.
    mutating func checkCodes(comparing left: Expression, _ right: Expression) {
        switch (left, right) {
        case (.path(let path), .literal(let code)), (.literal(let code), .path(let path)):
            check(code, of: path.target)
        default:
            return
        }
    }

    mutating func checkCodes(in call: Expression) {
        guard case .call(let function, let arguments) = call, case .path(let path)? = arguments.first else { return }
        for case .literal(let text) in arguments.dropFirst() {
            if function == .tagged { checkTag(text, of: path.target) } else { check(text, of: path.target) }
        }
    }

    private mutating func check(_ code: String, of target: FieldIndex) {
        let field = draft.form[target]
        let codes =
            field.kind == .choice
            ? draft.form.children(of: target).map { draft.form[$0].step } : field.options.map(\.code)
        guard !codes.isEmpty, !codes.contains(code) else { return }
        log.error(
            .unknownCode(code, field.nameInPaths, near: NearMiss.nearest(to: code, among: codes)), id: "unknown-code",
            at: place)
    }

    private mutating func checkTag(_ tag: String, of target: FieldIndex) {
        let tags = draft.form[target].options.flatMap(\.tags)
        guard !tags.contains(tag) else { return }
        log.error(
            .unknownTag(tag, draft.form[target].nameInPaths, near: NearMiss.nearest(to: tag, among: tags)),
            id: "unknown-tag", at: place)
    }
}

extension ExpressionSyntax {
    /// The expression of a text in quotes.
    fileprivate var literal: Expression? {
        guard case .literal(let text) = self else { return nil }
        return .literal(text)
    }
}
