import FormRuntime
import FormSpec

// Lists without the row that they must have: an error belongs to a control, so there has to be one.
extension FormVisit {
    /// Lists that must have rows and have too few get empty ones, so that there is a control where the error is.
    func openingRows(for violations: [Violation]) -> FormVisit {
        var visit = self
        for violation in violations {
            let list = violation.address
            let lacking = min(leastRows(violation) - rows(of: list).count, RowFocus.groupSize)
            for _ in 0..<max(0, lacking) {
                _ = visit.draft.instance.addRow(to: list.field, in: list.rows, of: form.spec)
            }
        }
        return visit
    }

    /// Violations where the customer can mend them: of a list that is required and has but empty rows, at the first
    /// control of the first one.
    func atControls(_ violations: [Violation]) -> [Violation] {
        violations.map { violation in
            guard violation.kind == .missing, leastRows(violation) > 0, let row = rows(of: violation.address).first,
                let control = firstControl(in: row)
            else { return violation }
            var moved = violation
            moved.address = control
            return moved
        }
    }

    /// How many rows a violation asks a list to have; 0 where it is about something else.
    private func leastRows(_ violation: Violation) -> Int {
        let list = form.spec[violation.address.field]
        guard list.repeats, list.kind != .file, !isRow(violation.address) else { return 0 }
        switch violation.kind {
        case .missing: return 1
        case .tooFewRows(let least): return least
        case .notAValue, .facet, .checksum, .codeOutOfUse, .tooManyRows, .notUnique, .rule, .document: return 0
        }
    }

    /// Whether an address of a repeated field names one of its rows, and not the list.
    private func isRow(_ address: FieldAddress) -> Bool {
        address.rows.keys.count == form.spec.enclosingRows(of: address.field).count
    }

    private func rows(of list: FieldAddress) -> [FieldAddress] {
        draft.instance.rows(of: list.field, in: list.rows, of: form.spec).map {
            FieldAddress(list.field, rows: list.rows.appending($0.key))
        }
    }

    private func firstControl(in row: FieldAddress) -> FieldAddress? {
        questions(in: form.spec.sectionPosition(of: row.field, in: form.sections)).first {
            $0.rows.keys.starts(with: row.rows.keys)
        }
    }
}
