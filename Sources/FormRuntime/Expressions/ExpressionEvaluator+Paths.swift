import FormSpec

extension ExpressionEvaluator {
    /// The fields that a path finds: in rows around the expression the current row, in other rows all that count and
    /// pass the conditions. Groups that are not present, and fields without an answer, are not found.
    mutating func find(_ path: FieldPath, at place: EvaluationPlace) -> [FoundField] {
        places(path, at: place).filter { isSeen($0, from: place) && isFound($0) }
    }

    /// The places that a path leads to, whether anything is there or not.
    mutating func places(_ path: FieldPath, at place: EvaluationPlace) -> [FoundField] {
        let chain = state.plan.chains[path.target.value]
        let around = state.plan.chains[place.carrier.value].prefix(place.node.depth)
        let current = zip(around, chain).prefix { mine, its in
            mine == its && !path.filters.contains { $0.rows == its }
        }.count
        var nodes = [place.node.around(depth: current)]
        for rows in chain.dropFirst(current) {
            guard let slot = spec[rows].rowSlot else { return [] }
            nodes = nodes.flatMap { $0.lists.indices.contains(slot) ? $0.lists[slot].nodes : [] }
                .filter { passes($0, of: rows, path) }
        }
        return nodes.map { FoundField(field: path.target, node: $0) }
    }

    /// Whether a row counts and the path's condition on it holds.
    mutating func passes(_ row: ScopeNode, of rows: FieldIndex, _ path: FieldPath) -> Bool {
        guard state.flag(.counted, rows, at: row) == true else { return false }
        guard let filter = path.filters.first(where: { $0.rows == rows }) else { return true }
        return condition(filter.condition, at: EvaluationPlace(carrier: rows, node: row)) == true
    }

    private func isFound(_ found: FoundField) -> Bool {
        if spec[found.field].repeats, spec[found.field].kind.isPart { return true }
        guard !spec[found.field].kind.isPart else {
            return found.field == .root || state.flag(.present, found.field, at: found.node) == true
        }
        guard case .value(let value, _) = state.cell(.value, found.field, at: found.node) else { return false }
        return value != .unknown
    }

    /// Whether every part around a field is there, as far as it is not also around the expression: a value that nobody
    /// gave, in a part that is not there, is no answer.
    func isSeen(_ found: FoundField, from place: EvaluationPlace) -> Bool {
        guard spec[found.field].hasGivenValue || spec[found.field].kind.isPart else { return true }
        var next = spec[found.field].parent
        while let part = next, part != .root, !spec.isInside(place.carrier, part) {
            let node = found.node.around(depth: state.plan.chains[part.value].count)
            if spec[part].repeats {
                guard state.flag(.counted, part, at: node) == true else { return false }
            } else if spec[part].kind.isPart, !spec[part].isAlwaysPresent {
                guard state.flag(.present, part, at: node) == true else { return false }
            }
            next = spec[part].parent
        }
        return true
    }
}
