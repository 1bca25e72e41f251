import FormSpec

/// A form laid out once, in which answers are tried and taken out again: what one try costs does not grow with the form.
/// Not to be shared between threads.
public final class ScratchForm {
    public let state: FormState
    public var spec: FormSpec { state.spec }
    private var journal: [Change] = []

    private enum Change {
        case answer(FieldAddress, former: Answer?)
        case row(Int, of: FieldIndex, in: RowPath)
    }

    /// - Parameter today: the day that rules read, `YYYY-MM-DD`; empty for none.
    public init(_ plan: RulePlan, today: String) {
        state = FormState(FormInstance(of: plan.spec), plan: plan, context: ValidationContext(today: today))
    }

    public func rows(of field: FieldIndex, in around: RowPath) -> [FormInstance.Row] {
        state.instance.rows(of: field, in: around, of: spec)
    }

    public func raw(at address: FieldAddress) -> String { state.instance.raw(at: address, of: spec) }

    /// Where answers were put since the form was last cleared, in their order.
    public var answered: [FieldAddress] {
        journal.compactMap { change in
            guard case .answer(let address, _) = change else { return nil }
            return address
        }
    }

    /// Adds a row and returns its key.
    public func addRow(to field: FieldIndex, in around: RowPath) -> Int {
        let key = state.addRow(to: field, in: around)
        journal.append(.row(key, of: field, in: around))
        return key
    }

    /// The first row of each of these lists, one in the other, made where there is none.
    public func firstRows(_ lists: ArraySlice<FieldIndex>) -> RowPath {
        lists.reduce(.outermost) { rows, field in
            rows.appending(self.rows(of: field, in: rows).first?.key ?? addRow(to: field, in: rows))
        }
    }

    public func setAnswer(_ text: String, at address: FieldAddress) {
        journal.append(.answer(address, former: state.instance.answer(at: address, of: spec)))
        state.setAnswer(Answer(text), at: address)
    }

    /// A place in the tries to come back to.
    public var mark: Int { journal.count }

    /// Takes out what was put in since a mark; everything without one.
    public func clear(to mark: Int = 0) {
        while journal.count > mark, let change = journal.popLast() {
            switch change {
            case .answer(let address, let former): state.setAnswer(former, at: address)
            case .row(let key, let field, let around): state.removeRow(key, of: field, in: around)
            }
        }
    }
}
