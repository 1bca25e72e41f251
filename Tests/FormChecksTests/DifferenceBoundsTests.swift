import FormSpec
import SchemaValues
import Testing

@testable import FormChecks

/// Bounds on differences follow from each other, and contradictions show.
@Suite struct DifferenceBoundsTests {
    private let a = Quantity.field(FieldIndex(1))
    private let b = Quantity.field(FieldIndex(2))
    private let c = Quantity.field(FieldIndex(3))

    private func bounds(_ range: ValueRange) -> DifferenceBounds {
        var bounds = DifferenceBounds()
        for quantity in [a, b, c] { _ = bounds.add(quantity, in: range) }
        return bounds
    }

    private func atMost(_ value: Int, isStrict: Bool = false) -> Bound {
        Bound(value: ExactDecimal(value), isStrict: isStrict)
    }

    @Test func followsAChain() {
        var bounds = bounds(.anything)
        let fits1 = bounds.restrict(a, b, atMost(3))
        #expect(fits1)
        let fits2 = bounds.restrict(b, c, atMost(-5))
        #expect(fits2)
        #expect(bounds.bound(a, c) == atMost(-2))
        #expect(bounds.implies(a, c, atMost(0)))
        let fits3 = bounds.restrict(c, a, atMost(1))
        #expect(!fits3)
    }

    @Test func allowsEqualityOnlyWithoutStrictness() {
        var bounds = bounds(.anything)
        let fits4 = bounds.restrict(a, b, atMost(0))
        #expect(fits4)
        let fits5 = bounds.restrict(b, a, atMost(0))
        #expect(fits5)
        let fits6 = bounds.restrict(a, b, atMost(0, isStrict: true))
        #expect(!fits6)
    }

    @Test func fallsOnSteps() {
        var whole = bounds(ValueRange(step: .one))
        let fits7 = whole.restrict(a, b, atMost(1, isStrict: true))
        #expect(fits7)
        #expect(whole.bound(a, b) == atMost(0))
        // Between 0 and 1 there is a number, but no whole one.
        let fits8 = whole.restrict(b, a, atMost(0, isStrict: true))
        #expect(!fits8)
        var dense = bounds(.anything)
        let fits9 = dense.restrict(a, b, atMost(1, isStrict: true))
        #expect(fits9)
        let fits10 = dense.restrict(b, a, atMost(0, isStrict: true))
        #expect(fits10)
    }

    @Test func startsFromRanges() {
        var bounds = bounds(ValueRange(atLeast: ExactDecimal(1), atMost: ExactDecimal(49), step: .one))
        let fits11 = bounds.restrict(.zero, a, atMost(-50))
        #expect(!fits11)
        let fits12 = bounds.restrict(.zero, a, atMost(-49))
        #expect(fits12)
        let fits13 = bounds.restrict(a, b, atMost(-1))
        #expect(!fits13)
    }
}
