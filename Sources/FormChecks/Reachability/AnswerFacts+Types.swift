import FormModel
import FormRuntime
import FormSpec
import SchemaTables
import SchemaValues

// What the types of fields admit.
extension AnswerFacts {
    /// Days that today can be: what is always so between these years is always so for the form.
    private static let days: (first: String, last: String) = ("2000-01-01", "2199-12-31")

    /// The values that a quantity has by itself. Types are left out on request: then only the kind of value counts.
    func range(of quantity: Quantity, withType: Bool) -> ValueRange {
        switch quantity {
        case .zero: ValueRange(atLeast: .zero, atMost: .zero)
        case .today:
            ValueRange(
                atLeast: Scale.day.number(of: Self.days.first), atMost: Scale.day.number(of: Self.days.last),
                step: .one)
        case .field(let index): range(of: index, withType: withType)
        case .length(let index): lengths(of: index, withType: withType)
        case .term: .anything
        }
    }

    private func range(of index: FieldIndex, withType: Bool) -> ValueRange {
        switch scale(of: index) {
        case .number: withType ? valueType(of: index).map(Self.numbers) ?? .anything : .anything
        case .day: days(of: index, withType: withType)
        case .second: ValueRange(atLeast: .zero, atMost: ExactDecimal(86_399))
        case nil: .anything
        }
    }

    func valueType(of index: FieldIndex) -> ValueType? {
        form[index].type.map { form.tables[$0].type }
    }

    private static func numbers(_ type: ValueType) -> ValueRange {
        let facets = type.facets
        var range = ValueRange()
        if let digits = facets.fractionDigits { range.step = step(digits) }
        func take(_ value: SchemaValue?, _ isStrict: Bool, _ change: (Bound, inout ValueRange) -> Void) {
            guard case .decimal(let number) = value else { return }
            change(Bound(value: number, isStrict: isStrict), &range)
        }
        take(facets.minInclusive, false) { $1.low = Bound(value: -$0.value, isStrict: false) }
        take(facets.minExclusive, true) { $1.low = Bound(value: -$0.value, isStrict: true) }
        take(facets.maxInclusive, false) { $1.high = $0 }
        take(facets.maxExclusive, true) { $1.high = $0 }
        if let digits = facets.totalDigits, let most = ExactDecimal(lexical: String(repeating: "9", count: digits)) {
            let limit = Bound(value: most, isStrict: false)
            if range.high.map({ limit.isTighter(than: $0) }) ?? true { range.high = limit }
            if range.low.map({ limit.isTighter(than: $0) }) ?? true { range.low = limit }
        }
        return range
    }

    private static func step(_ digits: Int) -> ExactDecimal? {
        digits == 0 ? .one : ExactDecimal(lexical: "0." + String(repeating: "0", count: digits - 1) + "1")
    }

    private func days(of index: FieldIndex, withType: Bool) -> ValueRange {
        var range = ValueRange(atLeast: .zero, atMost: ExactDecimal(3_652_058), step: .one)
        guard withType, let facets = valueType(of: index)?.facets else { return range }
        func day(_ value: SchemaValue?) -> ExactDecimal? {
            guard case .temporal(let date) = value else { return nil }
            return CalendarDay(year: date.year, month: date.month, day: date.day).map { ExactDecimal($0.ordinal) }
        }
        if let least = day(facets.minInclusive) { range.low = Bound(value: -least, isStrict: false) }
        if let least = day(facets.minExclusive) { range.low = Bound(value: -least, isStrict: true) }
        if let most = day(facets.maxInclusive) { range.high = Bound(value: most, isStrict: false) }
        if let most = day(facets.maxExclusive) { range.high = Bound(value: most, isStrict: true) }
        return range
    }

    /// An answered text has a character.
    private func lengths(of index: FieldIndex, withType: Bool) -> ValueRange {
        let facets = withType ? valueType(of: index)?.facets : nil
        return ValueRange(
            atLeast: ExactDecimal(max(1, facets?.length ?? facets?.minLength ?? 1)),
            atMost: (facets?.length ?? facets?.maxLength).map { ExactDecimal($0) }, step: .one)
    }

    /// The texts of a field, as far as they are known to be a language of moderate size.
    func texts(of index: FieldIndex, withType: Bool) -> TextState {
        guard withType, let type = valueType(of: index), case .some(.some(var conditions)) = try? type.conditions()
        else { return TextState(TextConditions(minLength: 1)) }
        conditions.minLength = max(1, conditions.minLength)
        if let checksum = form[index].checksum { conditions.required.append(checksum.automaton) }
        return TextState(conditions)
    }

    /// How many rows a list can have.
    func rowCount(of index: FieldIndex) -> ValueRange {
        let field = form[index]
        return ValueRange(atLeast: .zero, atMost: field.occurs.max.map { ExactDecimal($0) }, step: .one)
    }
}
