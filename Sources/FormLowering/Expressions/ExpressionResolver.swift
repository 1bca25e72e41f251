import Diagnostics
import FormModel
import FormSpec

/// Looks up the names of an expression in a form (form-language, section 3, Names and Rows). What is wrong is reported
/// at the place of the annotation; then the result is nil.
///
/// Types and units of operands are judged after this, over the resolved expression (`ExpressionTyping`).
struct ExpressionResolver {
    /// How many values an operand may have.
    enum Expected {
        case one
        /// Aggregates, `first` and `includes` take what a path through other rows finds.
        case many
        /// `answered`: the field itself may repeat, what is around it not.
        case presence
    }

    let draft: FormDraft
    let scope: NameScope
    let place: SourceLocation
    /// The ids of the code maps there are, for `translate`.
    var codeMaps: [String] = []
    var log: DiagnosticLog

    /// Resolves the text of an expression and types it; nil where it has been reported as wrong.
    static func resolve(
        _ source: String, as wanted: ExpressionTyping.Wanted, in draft: FormDraft, scope: NameScope,
        at place: SourceLocation, expected: Expected = .one, codeMaps: [String] = [], log: inout DiagnosticLog
    ) -> AuthoredExpression? {
        guard let syntax = try? ExpressionParser.parse(source) else { return nil }
        var resolver = ExpressionResolver(draft: draft, scope: scope, place: place, codeMaps: codeMaps, log: log)
        let resolved = resolver.expression(syntax, expected)
        log = resolver.log
        guard let resolved else { return nil }
        var typing = ExpressionTyping(draft: draft, place: place, log: log)
        let expression = typing.typed(resolved, as: wanted)
        log = typing.log
        return expression.map { AuthoredExpression(expression: $0, source: source, origin: place) }
    }

    mutating func expression(_ syntax: ExpressionSyntax, _ expected: Expected) -> Expression? {
        switch syntax {
        case .number(let number): return .number(number)
        // Typed by the other side, when the names are known.
        case .literal(let text): return .literal(.text, text)
        case .path(let path): return self.path(path, expected)
        case .negate(let inner): return expression(inner, .one).map(Expression.negate)
        case .binary(let op, let left, let right):
            let operands = (expression(left, .one), expression(right, .one))
            guard let left = operands.0, let right = operands.1 else { return nil }
            return .binary(op, left, right)
        case .call(let function, let arguments): return call(function, arguments)
        }
    }

    // MARK: Paths

    private mutating func path(_ syntax: PathSyntax, _ expected: Expected) -> Expression? {
        let found = paths(syntax)
        for path in found where !isAllowed(path, expected) {
            log.error(.manyValues(syntax.written), id: "many-values", at: place)
            return nil
        }
        let expressions = found.map(Expression.path)
        guard let first = expressions.first else { return nil }
        return expressions.count == 1 ? first : .call(.first, expressions)
    }

    private func isAllowed(_ path: FieldPath, _ expected: Expected) -> Bool {
        switch expected {
        case .many: true
        case .one: !hasManyValues(path, except: nil)
        case .presence: !hasManyValues(path, except: path.target)
        }
    }

    /// Whether the path goes through rows other than those the expression stands in.
    func hasManyValues(_ path: FieldPath, except last: FieldIndex?) -> Bool {
        var isCurrent = true
        for (depth, rows) in draft.tree.rows(around: path.target).enumerated() {
            let isFiltered = path.filters.contains { $0.rows == rows }
            isCurrent = isCurrent && depth < scope.rows.count && scope.rows[depth] == rows && !isFiltered
            if !isCurrent, rows != last { return true }
        }
        return false
    }

    /// The fields a path names: several only below bindings that found several sources.
    mutating func paths(_ syntax: PathSyntax) -> [FieldPath] {
        switch syntax.start {
        case .itself: return [FieldPath(target: scope.carrier)]
        case .child: return follow(syntax.steps[...], from: [scope.carrier], syntax)
        case .parent(let levels): return follow(syntax.steps[...], from: outwards(levels, syntax), syntax)
        case .root: return fromRoot(syntax)
        case .name: return follow(syntax.steps[...], from: lookedUp(syntax), syntax)
        }
    }

    private mutating func outwards(_ levels: Int, _ syntax: PathSyntax) -> [FieldIndex] {
        var current = scope.carrier
        for _ in 0..<levels {
            guard current != scope.boundary, let parent = draft.tree.parent(of: current) else {
                log.error(.outside(syntax.written), id: "unknown-name", at: place)
                return []
            }
            current = parent
        }
        return [current]
    }

    private mutating func fromRoot(_ syntax: PathSyntax) -> [FieldPath] {
        let root = draft.form[.root].nameInPaths
        guard let first = syntax.steps.first, first.name == root, !first.isAttribute else {
            log.error(.notTheRoot(syntax.written, root), id: "unknown-name", at: place)
            return []
        }
        guard scope.boundary == .root else {
            log.error(.outside(syntax.written), id: "unknown-name", at: place)
            return []
        }
        return syntax.steps.count == 1
            ? [FieldPath(target: .root)] : follow(syntax.steps.dropFirst(), from: [.root], syntax)
    }

    /// The groups that the first step is a child of.
    private mutating func lookedUp(_ syntax: PathSyntax) -> [FieldIndex] {
        guard let step = syntax.steps.first else { return [] }
        let name = step.nameInPaths
        switch scope.lookup {
        case .found(let groups):
            let having = groups.filter { !draft.tree.children(of: $0, named: name).isEmpty }
            if having.isEmpty { reportUnknown(name, in: groups) }
            return having
        case .levels(let levels):
            let having = levels.filter { !draft.tree.children(of: $0, named: name).isEmpty }
            if having.isEmpty { reportUnknown(name, in: levels) }
            guard having.count > 1 else { return having }
            log.error(
                .ambiguous(name, root: draft.form[.root].nameInPaths), id: "ambiguous-name", at: place,
                notes: having.flatMap { draft.tree.children(of: $0, named: name) }
                    .map { Diagnostic.Note(.standsHere(name), at: draft.form[$0].origin) })
            return []
        }
    }

    private mutating func follow(
        _ steps: ArraySlice<PathSyntax.Step>, from groups: [FieldIndex], _ syntax: PathSyntax
    ) -> [FieldPath] {
        var found: [FieldPath] = []
        var failures: [(name: String, group: FieldIndex)] = []
        for group in groups {
            guard let path = follow(steps, from: group, failures: &failures) else { continue }
            found.append(path)
        }
        if found.isEmpty, let failure = failures.first { reportUnknown(failure.name, in: [failure.group]) }
        return found
    }

    private mutating func follow(
        _ steps: ArraySlice<PathSyntax.Step>, from group: FieldIndex,
        failures: inout [(name: String, group: FieldIndex)]
    ) -> FieldPath? {
        var path = FieldPath(target: group)
        for step in steps {
            let children = draft.tree.children(of: path.target, named: step.nameInPaths)
            guard let child = children.first(where: { isNamed($0, step) }) else {
                failures.append((step.nameInPaths, path.target))
                return nil
            }
            path.target = child
            if let filter = step.filter {
                guard let condition = filtered(filter, rows: child, step) else { return nil }
                path.filters.append(FieldPath.Filter(rows: child, condition: condition))
            }
        }
        return path
    }

    /// A prefix is needed only where two namespaces share a name; then it must be the one.
    private func isNamed(_ field: FieldIndex, _ step: PathSyntax.Step) -> Bool {
        guard !step.prefix.isEmpty else { return true }
        let namespace = draft.form.namespaces.first { $0.prefix == step.prefix }?.namespace
        return draft.form[field].name?.namespace == namespace
    }

    private mutating func filtered(_ filter: ExpressionSyntax, rows: FieldIndex, _ step: PathSyntax.Step) -> Expression?
    {
        guard draft.form[rows].repeats else {
            log.error(.filterOnSingle(step.written), id: "filter-on-single", at: place)
            return nil
        }
        return inRow(rows, filter, .one)
    }

    mutating func inRow(_ row: FieldIndex, _ syntax: ExpressionSyntax, _ expected: Expected) -> Expression? {
        var inner = ExpressionResolver(
            draft: draft, scope: .row(row, in: draft.tree), place: place, codeMaps: codeMaps, log: log)
        let result = inner.expression(syntax, expected)
        log = inner.log
        return result
    }

    private func hasError(at field: FieldIndex) -> Bool {
        log.hasError(at: draft.form[field].origin, otherThan: "unknown-name")
    }

    private mutating func reportUnknown(_ name: String, in groups: [FieldIndex]) {
        // A part whose type is not known has no names, which is not the expression's fault.
        if groups.contains(where: { draft.tree.levels[$0] == nil && hasError(at: $0) }) { return }
        let near = NearMiss.nearest(to: name, among: groups.flatMap(draft.tree.names(in:)))
        let place = near.flatMap { near in
            groups.flatMap { draft.tree.children(of: $0, named: near) }.first.map { draft.form[$0].origin }
        }
        log.error(
            .unknownName(name, near: near, line: place?.line), id: "unknown-name", at: self.place,
            notes: place.map { [Diagnostic.Note(.standsHere(near ?? ""), at: $0)] } ?? [])
    }
}

extension PathSyntax.Step {
    var nameInPaths: String { isAttribute ? "@" + name : name }
}
