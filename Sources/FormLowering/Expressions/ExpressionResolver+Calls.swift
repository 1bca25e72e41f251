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
            return aggregate(function, arguments)
        case .includes, .tagged, .oneOf:
            return literalCall(function, arguments, function == .includes ? .many : .one)
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

    /// Over rows: what has one value needs no aggregate, and its author meant something else.
    private mutating func aggregate(_ function: ExpressionFunction, _ arguments: [ExpressionSyntax]) -> Expression? {
        guard let call = pathCall(function, arguments, .many) else { return nil }
        guard case .call(_, let found) = call, case .path(let path)? = found.first, !scope.isBinding,
            !hasManyValues(path, except: nil)
        else { return call }
        log.error(.needsRows(function.name, arguments[0].path?.written ?? ""), id: "argument-kind", at: place)
        return nil
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
}

extension ExpressionSyntax {
    fileprivate var path: PathSyntax? {
        guard case .path(let path) = self else { return nil }
        return path
    }

    /// The expression of a text in quotes.
    fileprivate var literal: Expression? {
        guard case .literal(let text) = self else { return nil }
        return .literal(.text, text)
    }
}
