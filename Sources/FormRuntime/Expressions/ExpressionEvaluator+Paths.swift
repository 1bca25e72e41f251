import FormSpec

extension ExpressionEvaluator {
    /// The fields that a path finds: in rows around the context the current row, in other rows all that pass the
    /// filters. Groups that hold nothing, and fields without an answer, are not found.
    func nodes(_ path: FieldPath, at context: FieldAddress) -> [FieldAddress] {
        let around = spec.enclosingRows(of: context.field)
        var found: [RowPath] = [.outermost]
        var isCurrent = true
        for (depth, rows) in spec.enclosingRows(of: path.target).enumerated() {
            let filter = path.filters.first { $0.rows == rows }
            let key = depth < context.rows.keys.count ? context.rows.keys[depth] : nil
            isCurrent = isCurrent && depth < around.count && around[depth] == rows && filter == nil && key != nil
            if isCurrent, let key {
                found = found.map { $0.appending(key) }
            } else {
                found = found.flatMap { self.rows(of: rows, in: $0, passing: filter?.condition) }
            }
        }
        return found.map { FieldAddress(path.target, rows: $0) }.filter(isFound)
    }

    private func rows(of field: FieldIndex, in around: RowPath, passing condition: Expression?) -> [RowPath] {
        instance.rows(of: field, in: around, of: spec).compactMap { row in
            let path = around.appending(row.key)
            guard let condition else { return path }
            return self.condition(condition, at: FieldAddress(field, rows: path)) == true ? path : nil
        }
    }

    private func isFound(_ address: FieldAddress) -> Bool {
        guard isAround(address) else { return false }
        switch spec[address.field].kind {
        case .value, .attribute, .choice:
            return !LexicalForm.isBlank(instance.effectiveRaw(at: address, of: spec))
        case .group, .sequence, .file:
            return address.field == .root || spec[address.field].repeats
                || instance.hasAnswers(in: address, of: spec)
        }
    }

    /// Whether every part around a field is there: optional groups present, branches chosen. A default inside a part
    /// that is not there is no answer.
    private func isAround(_ address: FieldAddress) -> Bool {
        var inner = address.field
        while let outer = spec[inner].parent, outer != .root {
            let depth = spec.enclosingRows(of: outer).count
            let place = FieldAddress(outer, rows: RowPath(Array(address.rows.keys.prefix(depth))))
            switch spec[outer].kind {
            case .choice:
                guard instance.chosenBranch(of: place, of: spec) == inner else { return false }
            case .group, .sequence, .file:
                let isBranch = spec[outer].parent.map { spec[$0].kind == .choice } ?? false
                guard spec[outer].repeats || isBranch || instance.isPresent(place, of: spec) else { return false }
            case .value, .attribute:
                break
            }
            inner = outer
        }
        return true
    }
}
