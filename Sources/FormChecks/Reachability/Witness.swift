import FormModel
import FormRuntime
import FormSpec
import SchemaValues

/// Answers that show something about a form: what somebody would have to enter to see it.
struct Witness: Hashable, Sendable {
    struct Given: Hashable, Sendable {
        var field: FieldIndex
        /// As the application would hold it; empty for a default that is emptied.
        var text: String
    }
    /// In document order.
    var answers: [Given]
    /// How many rows of a repeated field there are, where that matters; else one where a field in it is answered.
    var rows: [FieldIndex: Int] = [:]
    var today: CalendarDay?

    /// In words, for a message: `alku` = 2027-05-01, `laji` = muu.
    func words(in form: Form) -> String {
        var parts = answers.filter { !$0.text.isEmpty }.prefix(6).map { "`\(form[$0.field].authorsName)` = \($0.text)" }
        if let today { parts.append("today() = \(today.text)") }
        return parts.joined(separator: ", ")
    }
}

extension Search {
    /// The day on which an example plays, where the day does not matter.
    static let exampleDay = "2027-01-01"

    /// Answers that fit what a search has settled.
    func witness(from found: SearchState) -> Witness {
        var state = found
        var witness = Witness(answers: [])
        var numbers: [Quantity: ExactDecimal] = [:]
        for quantity in found.bounds.quantities where quantity != .zero {
            numbers[quantity] = settle(quantity, in: &state)
        }
        if let day = numbers[.today].flatMap(Scale.day.text) { witness.today = CalendarDay(day) }
        for case .term(let number) in found.bounds.quantities {
            guard case .call(.count, let arguments)? = reader.terms[number].expression,
                case .path(let path)? = arguments.first, let count = numbers[.term(number)]?.asInt
            else { continue }
            witness.rows[path.target] = count
        }
        for index in state.fields {
            guard let text = answer(to: index, in: state, numbers) else { continue }
            witness.answers.append(Witness.Given(field: index, text: text))
        }
        return witness
    }

    /// Nil where nothing has to be entered.
    private func answer(
        to index: FieldIndex, in state: SearchState, _ numbers: [Quantity: ExactDecimal]
    ) -> String? {
        let field = facts[index]
        guard field.calculate == nil, field.fixedValue == nil else { return nil }
        if let left = state.positions[.value(index)] {
            guard !left.contains(0) else { return left == [0] && field.defaultValue != nil ? "" : nil }
            return left.min().map { facts.options(of: index)[$0 - 1] }
        }
        guard let left = state.positions[.answered(index)] else { return nil }
        guard left == [1] else { return left == [0] && field.defaultValue != nil ? "" : nil }
        if let scale = facts.scale(of: index) {
            let number = numbers[.field(index)] ?? preferred(.field(index))
            return scale.text(of: number)
        }
        switch field.kind {
        case .value, .attribute: break
        case .group, .file, .sequence, .choice: return nil
        }
        if field.valueClass == .codes {
            let ticked = field.options.indices.filter { state.positions[.ticked(index, $0)] == [1] }
            let open = field.options.indices.filter { state.positions[.ticked(index, $0)] != [0] }
            return (ticked.isEmpty ? Array(open.prefix(1)) : ticked).map { field.options[$0].code }
                .joined(separator: " ")
        }
        return state.texts[index]?.example ?? facts.texts(of: index, withType: true).example ?? "x"
    }

    private func preferred(_ quantity: Quantity) -> ExactDecimal {
        var state = SearchState()
        _ = state.bounds.add(quantity, in: facts.range(of: quantity, withType: true))
        return settle(quantity, in: &state)
    }

    /// Chooses a value of a quantity that is left, the plainest there is, and settles on it.
    private func settle(_ quantity: Quantity, in state: inout SearchState) -> ExactDecimal {
        let high = state.bounds.bound(quantity, .zero)
        let low = state.bounds.bound(.zero, quantity).map { Bound(value: -$0.value, isStrict: $0.isStrict) }
        let isDay: Bool
        switch quantity {
        case .today: isDay = true
        case .field(let index): isDay = facts.scale(of: index) == .day
        case .zero, .length, .term: isDay = false
        }
        let wanted = isDay ? Scale.day.number(of: Self.exampleDay) ?? .zero : .one
        let value = Self.value(near: wanted, low, high)
        _ = state.bounds.restrict(quantity, .zero, Bound(value: value, isStrict: false))
        _ = state.bounds.restrict(.zero, quantity, Bound(value: -value, isStrict: false))
        return value
    }

    private static func value(near wanted: ExactDecimal, _ low: Bound?, _ high: Bound?) -> ExactDecimal {
        if let low, wanted < low.value || (low.isStrict && wanted == low.value) {
            guard low.isStrict else { return low.value }
            guard let high else { return low.value + .one }
            let next = low.value + .one
            if next < high.value || (next == high.value && !high.isStrict) { return next }
            return (low.value + high.value).divided(by: ExactDecimal(2)) ?? low.value
        }
        if let high, wanted > high.value || (high.isStrict && wanted == high.value) {
            guard high.isStrict else { return high.value }
            guard let low else { return high.value - .one }
            let next = high.value - .one
            if next > low.value || (next == low.value && !low.isStrict) { return next }
            return (low.value + high.value).divided(by: ExactDecimal(2)) ?? high.value
        }
        return wanted
    }
}
