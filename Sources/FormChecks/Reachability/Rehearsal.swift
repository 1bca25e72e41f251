import FormModel
import FormRuntime
import FormSpec

/// Plays answers on the evaluator that the customer's form runs on: what a search holds for possible is told only where
/// it is seen there.
///
/// A search knows some operations only as "anything" (products of answers, patterns beside patterns). Where its answers
/// do not show what they should, others near them are tried, a bounded number of them.
final class Rehearsal {
    /// How many sets of answers are tried beside those of the search.
    static let mostVariations = 400

    private let facts: AnswerFacts
    let spec: FormSpec
    let plan: RulePlan
    /// The form on the days that witnesses need: most need none in particular.
    private var scratches: [String: ScratchForm] = [:]

    init(_ facts: AnswerFacts) {
        self.facts = facts
        spec = formSpec(of: facts.form)
        plan = RulePlan(spec)
    }

    /// Answers with which all the claims are seen; nil where none were found.
    func witness(of claims: [Claim], near witness: Witness) -> Witness? {
        // A circle of rules is an error of its own, and nothing can be seen of what depends on it.
        guard !plan.isCircular else { return witness }
        let scratch = scratch(with: witness, around: claims.map(\.field))
        defer { scratch.clear() }
        if shows(claims, scratch) { return witness }
        let conditions = claims.flatMap(conditions)
        let varied = Set(conditions.flatMap(\.targets).flatMap(answerable)).sorted()
        var left = Self.mostVariations
        for field in varied {
            if let found = vary([field], claims, scratch, witness, &left) { return found }
        }
        for (position, first) in varied.enumerated() {
            for second in varied.dropFirst(position + 1) {
                if let found = vary([first, second], claims, scratch, witness, &left) { return found }
            }
        }
        return conditions.contains { $0.comparesRows } ? doubled(claims, conditions, witness, scratch) : nil
    }

    // MARK: Other answers

    private func vary(
        _ fields: [FieldIndex], _ claims: [Claim], _ scratch: ScratchForm, _ witness: Witness, _ left: inout Int
    ) -> Witness? {
        guard let field = fields.first else {
            left -= 1
            return shows(claims, scratch) ? witness : nil
        }
        let mark = scratch.mark
        for text in values(of: field) where left > 0 {
            scratch.setAnswer(text, at: address(of: field, in: scratch))
            defer { scratch.clear(to: mark) }
            var changed = witness
            changed.answers.removeAll { $0.field == field }
            changed.answers.append(Witness.Given(field: field, text: text))
            changed.answers.sort { $0.field < $1.field }
            if let found = vary(Array(fields.dropFirst()), claims, scratch, changed, &left) { return found }
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
        _ claims: [Claim], _ conditions: [Expression], _ witness: Witness, _ scratch: ScratchForm
    ) -> Witness? {
        var changed = witness
        for (list, parts) in conditions.flatMap(\.rowComparisons) {
            let around = scratch.firstRows(spec.enclosingRows(of: list).dropLast())
            while scratch.rows(of: list, in: around).count < 2 { _ = scratch.addRow(to: list, in: around) }
            changed.rows[list] = 2
            for part in parts where spec.enclosingRows(of: part) == spec.enclosingRows(of: list) {
                guard let text = values(of: part).first else { continue }
                for row in scratch.rows(of: list, in: around).prefix(2) {
                    scratch.setAnswer(text, at: FieldAddress(part, rows: around.appending(row.key)))
                }
            }
        }
        return shows(claims, scratch) ? changed : nil
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

    func shows(_ claims: [Claim], _ scratch: ScratchForm) -> Bool {
        claims.allSatisfy { claim in
            let address = address(of: claim.field, in: scratch)
            switch claim {
            case .asked: return scratch.state.isAsked(address)
            case .condition(let expression, _, let wanted):
                return scratch.state.truth(of: expression, at: address) == wanted
            }
        }
    }

    /// The form with these answers and a row of every repeated part around the fields; to be cleared after use.
    func scratch(with witness: Witness, around fields: [FieldIndex]) -> ScratchForm {
        let scratch = scratch(on: witness.today?.text ?? Search.exampleDay)
        for field in fields { _ = scratch.firstRows(spec.enclosingRows(of: field)[...]) }
        for (field, count) in witness.rows.sorted(by: { $0.key < $1.key }) {
            let around = scratch.firstRows(spec.enclosingRows(of: field).dropLast())
            while scratch.rows(of: field, in: around).count < count { _ = scratch.addRow(to: field, in: around) }
            // Rows without an answer do not count.
            for row in scratch.rows(of: field, in: around) { answer(field, in: around.appending(row.key), scratch) }
        }
        for given in witness.answers where spec[given.field].slot != nil {
            let rows = scratch.firstRows(spec.enclosingRows(of: given.field)[...])
            scratch.setAnswer(given.text, at: FieldAddress(given.field, rows: rows))
        }
        return scratch
    }

    private func scratch(on day: String) -> ScratchForm {
        if let known = scratches[day] { return known }
        if scratches.count >= 4 { scratches.removeAll() }
        let made = ScratchForm(plan, today: day)
        scratches[day] = made
        return made
    }

    /// Answers the first field in a row that can be.
    private func answer(_ row: FieldIndex, in rows: RowPath, _ scratch: ScratchForm) {
        let own = answerable(row).filter { spec.enclosingRows(of: $0).count == rows.keys.count }
        guard let field = own.first, let text = values(of: field).first else { return }
        scratch.setAnswer(text, at: FieldAddress(field, rows: rows))
    }

    /// A field in the first rows around it, as far as there are any.
    func address(of field: FieldIndex, in scratch: ScratchForm) -> FieldAddress {
        var rows = RowPath.outermost
        for outer in spec.enclosingRows(of: field) {
            guard let first = scratch.rows(of: outer, in: rows).first else { break }
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
