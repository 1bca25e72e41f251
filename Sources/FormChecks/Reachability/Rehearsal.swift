import FormModel
import FormRuntime
import FormSpec

/// Plays answers on the evaluator that the customer's form runs on: what a search holds for possible is told only where
/// it is seen there.
///
/// A search knows some operations only as "anything" (products of answers, patterns beside patterns). Where its answers
/// do not show what they should, others near them are tried, a bounded number of them.
struct Rehearsal: Sendable {
    /// How many sets of answers are tried beside those of the search.
    static let mostVariations = 400

    private let facts: AnswerFacts
    let spec: FormSpec
    let plan: RulePlan

    init(_ facts: AnswerFacts) {
        self.facts = facts
        spec = formSpec(of: facts.form)
        plan = RulePlan(spec)
    }

    /// Answers with which all the claims are seen; nil where none were found.
    func witness(of claims: [Claim], near witness: Witness) -> Witness? {
        // A circle of rules is an error of its own, and nothing can be seen of what depends on it.
        guard !plan.isCircular else { return witness }
        let state = state(of: witness, around: claims.map(\.field))
        if shows(claims, state) { return witness }
        let conditions = claims.flatMap(conditions)
        let varied = Set(conditions.flatMap(\.targets).flatMap(answerable)).sorted()
        var left = Self.mostVariations
        for field in varied {
            if let found = vary([field], claims, state, witness, &left) { return found }
        }
        for (position, first) in varied.enumerated() {
            for second in varied.dropFirst(position + 1) {
                if let found = vary([first, second], claims, state, witness, &left) { return found }
            }
        }
        return conditions.contains { $0.comparesRows } ? doubled(claims, conditions, witness, state) : nil
    }

    // MARK: Other answers

    private func vary(
        _ fields: [FieldIndex], _ claims: [Claim], _ state: FormState, _ witness: Witness, _ left: inout Int
    ) -> Witness? {
        guard let field = fields.first else {
            left -= 1
            return shows(claims, state) ? witness : nil
        }
        let address = address(of: field, in: state)
        let former = state.instance.answer(at: address, of: spec)
        defer { state.setAnswer(former, at: address) }
        for text in values(of: field) where left > 0 {
            state.setAnswer(Answer(text), at: address)
            var changed = witness
            changed.answers.removeAll { $0.field == field }
            changed.answers.append(Witness.Given(field: field, text: text))
            changed.answers.sort { $0.field < $1.field }
            if let found = vary(Array(fields.dropFirst()), claims, state, changed, &left) { return found }
        }
        return nil
    }

    /// A field with an answer of its own, or the first such field in a part.
    private func answerable(_ index: FieldIndex) -> [FieldIndex] {
        if !values(of: index).isEmpty { return [index] }
        for inner in facts.form.children(of: index) {
            let found = answerable(inner)
            if !found.isEmpty { return found }
        }
        return []
    }

    /// Every row that a condition compares with others, twice with the same answers.
    private func doubled(
        _ claims: [Claim], _ conditions: [Expression], _ witness: Witness, _ state: FormState
    ) -> Witness? {
        var changed = witness
        for (list, parts) in conditions.flatMap(\.rowComparisons) {
            let around = RowPath(
                address(of: list, in: state).rows.keys.prefix(spec.enclosingRows(of: list).count - 1).map { $0 })
            while state.instance.rows(of: list, in: around, of: spec).count < 2 {
                _ = state.addRow(to: list, in: around)
            }
            changed.rows[list] = 2
            for part in parts where spec.enclosingRows(of: part) == spec.enclosingRows(of: list) {
                guard let text = values(of: part).first else { continue }
                for row in state.instance.rows(of: list, in: around, of: spec).prefix(2) {
                    state.setAnswer(Answer(text), at: FieldAddress(part, rows: around.appending(row.key)))
                }
            }
        }
        return shows(claims, state) ? changed : nil
    }

    func values(of field: FieldIndex) -> [String] {
        if facts.isFinite(field) { return Array(facts.options(of: field).prefix(12)) }
        guard spec[field].slot != nil, spec[field].calculate == nil else { return [] }
        switch facts[field].valueClass {
        case .number: return ["0", "1", "2", "3", "10", "11", "100", "101", "1000", "100000", "-1", "0.5"]
        case .date:
            return ["2026-12-31", "2027-01-01", "2027-01-02", "2027-02-01", "2027-12-31", "2030-01-01", "2000-01-01"]
        case .time: return ["00:00:00", "08:00:00", "12:00:00", "22:00:00", "23:59:59"]
        case .text, .codes, .other, .boolean, .dateTime, .duration, .code:
            return facts.texts(of: field, withType: true).example.map { [$0, ""] } ?? []
        case nil: return []
        }
    }

    /// The conditions that decide a claim, those of the parts around a field among them.
    private func conditions(of claim: Claim) -> [Expression] {
        switch claim {
        case .condition(let expression, let field, _): return [expression] + conditions(of: .asked(field))
        case .asked(let field):
            var found: [Expression] = []
            var next: FieldIndex? = field
            while let current = next {
                if let relevant = facts[current].relevant { found.append(relevant.expression) }
                next = facts[current].parent
            }
            return found
        }
    }

    // MARK: Playing

    func shows(_ claims: [Claim], _ state: FormState) -> Bool {
        claims.allSatisfy { claim in
            switch claim {
            case .asked(let field): state.isAsked(address(of: field, in: state))
            case .condition(let expression, let field, let wanted):
                state.truth(of: expression, at: address(of: field, in: state)) == wanted
            }
        }
    }

    /// The form with these answers and a row of every repeated part around the fields.
    func state(of witness: Witness, around fields: [FieldIndex]) -> FormState {
        var instance = FormInstance(of: spec)
        for field in fields { _ = firstRows(spec.enclosingRows(of: field)[...], &instance) }
        for (field, count) in witness.rows {
            let around = firstRows(spec.enclosingRows(of: field).dropLast(), &instance)
            while instance.rows(of: field, in: around, of: spec).count < count {
                _ = instance.addRow(to: field, in: around, of: spec)
            }
            // Rows without an answer do not count.
            for row in instance.rows(of: field, in: around, of: spec) {
                answer(field, in: around.appending(row.key), &instance)
            }
        }
        for given in witness.answers where spec[given.field].slot != nil {
            let rows = firstRows(spec.enclosingRows(of: given.field)[...], &instance)
            instance.setAnswer(Answer(given.text), at: FieldAddress(given.field, rows: rows), of: spec)
        }
        let today = witness.today?.text ?? Search.exampleDay
        return FormState(instance, plan: plan, context: ValidationContext(today: today))
    }

    /// Answers the first field in a row that can be.
    private func answer(_ row: FieldIndex, in rows: RowPath, _ instance: inout FormInstance) {
        let own = answerable(row).filter { spec.enclosingRows(of: $0).count == rows.keys.count }
        guard let field = own.first, let text = values(of: field).first else { return }
        instance.setAnswer(Answer(text), at: FieldAddress(field, rows: rows), of: spec)
    }

    /// The first row of each of these, made where there is none.
    private func firstRows(_ chain: ArraySlice<FieldIndex>, _ instance: inout FormInstance) -> RowPath {
        var rows = RowPath.outermost
        for field in chain {
            let first = instance.rows(of: field, in: rows, of: spec).first?.key
            rows = rows.appending(first ?? instance.addRow(to: field, in: rows, of: spec))
        }
        return rows
    }

    /// A field in the first rows around it, as far as there are any.
    func address(of field: FieldIndex, in state: FormState) -> FieldAddress {
        var rows = RowPath.outermost
        for outer in spec.enclosingRows(of: field) {
            guard let first = state.instance.rows(of: outer, in: rows, of: spec).first else { break }
            rows = rows.appending(first.key)
        }
        return FieldAddress(field, rows: rows)
    }
}

extension Expression {
    fileprivate var comparesRows: Bool { !rowComparisons.isEmpty }

    /// Of each `distinct` in it: the rows, and the fields that are compared.
    fileprivate var rowComparisons: [(list: FieldIndex, parts: [FieldIndex])] {
        switch self {
        case .call(.distinct, let arguments):
            guard case .path(let path)? = arguments.first else { return [] }
            return [(path.target, arguments.dropFirst().flatMap(\.targets))]
        case .number, .literal, .path: return []
        case .negate(let inner): return inner.rowComparisons
        case .binary(_, let left, let right): return left.rowComparisons + right.rowComparisons
        case .call(_, let arguments): return arguments.flatMap(\.rowComparisons)
        }
    }
}
