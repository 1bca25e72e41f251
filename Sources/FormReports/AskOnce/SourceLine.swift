import FormModel
import FormSpec

/// Writes `k:from` for a field: an expression over the common data as an author writes it where the field stands.
struct SourceLine {
    let common: Form
    /// Something around the field is bound, so that names would be looked up in what that found.
    let isInsideBinding: Bool

    /// A direct source: the field of the common data itself, of the party of that role where it belongs to parties.
    func line(to targets: [FieldIndex], role: String?, takesMany: Bool) -> String {
        let paths = targets.map { path(to: $0, role: role) }
        let isMany = targets.contains { passesRows($0) }
        if takesMany, targets.count == 1 { return paths[0] }
        return targets.count == 1 && !isMany ? paths[0] : "first(\(paths.joined(separator: ", ")))"
    }

    private func passesRows(_ index: FieldIndex) -> Bool {
        ([index] + common.enclosing(index)).contains { common[$0].repeats }
    }

    private func path(to target: FieldIndex, role: String?) -> String {
        var filters: [FieldIndex: String] = [:]
        for outer in common.enclosing(target) {
            let hasRole = common.children(of: outer).contains { common[$0].step == "rooli" }
            if hasRole, let role { filters[outer] = "[rooli = '\(role)']" }
        }
        return steps(to: target, filters: filters)
    }

    private func steps(to target: FieldIndex, filters: [FieldIndex: String]) -> String {
        let levels = (common.enclosing(target).reversed() + [target]).filter {
            $0 == target || (common[$0].kind != .choice && common[$0].kind != .sequence)
        }
        let text = levels.map { common[$0].step + (filters[$0] ?? "") }.joined(separator: "/")
        return isInsideBinding ? "/\(common.rootName.localName)/\(text)" : text
    }
}

extension SourceLine {
    /// The source of a bound field of another form, written out from the root: relative paths get the way and the filters
    /// of the bindings around it.
    ///
    /// - Parameter outer: the expressions of the bindings around, the innermost first.
    func line(of binding: Expression, inside outer: [Expression], takesMany: Bool) -> String {
        write(binding, filters: outer.flatMap(filters), isPicked: !takesMany)
    }

    /// The filters that the bindings around set on rows on the way.
    private func filters(in expression: Expression) -> [FieldPath.Filter] {
        switch expression {
        case .path(let path): path.filters
        case .call(_, let arguments): arguments.flatMap(filters)
        case .number, .literal, .negate, .binary: []
        }
    }

    /// `isPicked`: one of many is wanted, so that paths through rows stand in `first()`.
    private func write(_ expression: Expression, filters: [FieldPath.Filter], isPicked: Bool) -> String {
        switch expression {
        case .number(let number): number.text
        case .literal(_, let text): "'\(text)'"
        case .path(let path):
            isPicked && passesRows(path.target)
                ? "first(\(write(path, filters)))" : write(path, filters)
        case .negate(let inner): "-" + write(inner, filters: filters, isPicked: isPicked)
        case .binary(let op, let left, let right):
            write(left, filters: filters, isPicked: isPicked) + " \(op.symbol) "
                + write(right, filters: filters, isPicked: isPicked)
        case .call(let function, let arguments):
            "\(function.name)("
                + arguments.map {
                    write($0, filters: filters, isPicked: !(takesMany(function) && $0.isPath))
                }.joined(separator: ", ") + ")"
        }
    }

    /// Functions whose paths may have many values.
    private func takesMany(_ function: ExpressionFunction) -> Bool {
        switch function {
        case .first, .inLanguage, .sum, .min, .max, .count, .distinct, .includes, .answered: true
        case .true, .false, .not, .if, .oneOf, .tagged, .today, .days, .months, .years, .daysBetween, .year, .round,
            .length, .concat, .matches, .inUnit, .translate:
            false
        }
    }

    private func write(_ path: FieldPath, _ outer: [FieldPath.Filter]) -> String {
        var written: [FieldIndex: String] = [:]
        for filter in path.filters + outer where written[filter.rows] == nil {
            written[filter.rows] = "[\(condition(filter.condition, in: filter.rows))]"
        }
        return steps(to: path.target, filters: written)
    }

    /// A condition is written from the row it judges.
    private func condition(_ expression: Expression, in rows: FieldIndex) -> String {
        switch expression {
        case .number(let number): number.text
        case .literal(_, let text): "'\(text)'"
        case .path(let path): relative(path.target, to: rows)
        case .negate(let inner): "-" + condition(inner, in: rows)
        case .binary(let op, let left, let right):
            "\(condition(left, in: rows)) \(op.symbol) \(condition(right, in: rows))"
        case .call(let function, let arguments):
            "\(function.name)(" + arguments.map { condition($0, in: rows) }.joined(separator: ", ") + ")"
        }
    }

    private func relative(_ target: FieldIndex, to rows: FieldIndex) -> String {
        let inside = common.enclosing(target).prefix { $0 != rows }.reversed() + [target]
        return inside.filter { common[$0].kind != .choice && common[$0].kind != .sequence || $0 == target }
            .map { common[$0].step }.joined(separator: "/")
    }
}

extension Expression {
    fileprivate var isPath: Bool {
        switch self {
        case .path: true
        case .number, .literal, .negate, .binary, .call: false
        }
    }
}
