import SchemaValues

/// Upper bounds on the differences of quantities, kept closed: the tightest that follow from those given. A set of
/// bounds has a solution exactly when no difference of a quantity with itself would be below nought.
struct DifferenceBounds: Sendable {
    private(set) var quantities: [Quantity] = [.zero]
    private var positions: [Quantity: Int] = [.zero: 0]
    /// Row by row, `quantities.count` a row.
    private var bounds: [Bound?] = [nil]
    private var steps: [ExactDecimal?] = [nil]

    func knows(_ quantity: Quantity) -> Bool { positions[quantity] != nil }

    /// Takes a quantity in; false where its range is empty.
    mutating func add(_ quantity: Quantity, in range: ValueRange) -> Bool {
        guard positions[quantity] == nil else { return true }
        let count = quantities.count
        var wider: [Bound?] = []
        for row in 0..<count { wider += bounds[row * count..<(row + 1) * count] + [nil] }
        bounds = wider + Array(repeating: nil, count: count + 1)
        positions[quantity] = count
        quantities.append(quantity)
        steps.append(range.step)
        if let high = range.high, !restrict(quantity, .zero, high) { return false }
        if let low = range.low, !restrict(.zero, quantity, low) { return false }
        return true
    }

    /// Takes `left - right ≤ bound` in; false where nothing is left. Both quantities must be known.
    mutating func restrict(_ left: Quantity, _ right: Quantity, _ bound: Bound) -> Bool {
        guard let i = positions[left], let j = positions[right] else { return true }
        let bound = tightened(bound, i, j)
        if i == j { return !bound.excludesZero }
        if let known = self[i, j], !bound.isTighter(than: known) { return true }
        if let back = self[j, i], (back + bound).excludesZero { return false }
        close(i, j, bound)
        return true
    }

    /// Whether the bound holds whatever the values are.
    func implies(_ left: Quantity, _ right: Quantity, _ bound: Bound) -> Bool {
        guard let i = positions[left], let j = positions[right] else { return false }
        if i == j { return !bound.excludesZero }
        guard let known = self[i, j] else { return false }
        return !tightened(bound, i, j).isTighter(than: known)
    }

    /// The greatest value of a difference, nil where there is none.
    func bound(_ left: Quantity, _ right: Quantity) -> Bound? {
        guard let i = positions[left], let j = positions[right] else { return nil }
        return self[i, j]
    }

    private subscript(_ row: Int, _ column: Int) -> Bound? {
        get { bounds[row * quantities.count + column] }
        set { bounds[row * quantities.count + column] = newValue }
    }

    private mutating func close(_ i: Int, _ j: Int, _ bound: Bound) {
        let count = quantities.count
        let before = (0..<count).filter { $0 == i || self[$0, i] != nil }
        let after = (0..<count).filter { $0 == j || self[j, $0] != nil }
        for k in before {
            for l in after where k != l {
                var candidate = bound
                if k != i, let first = self[k, i] { candidate = first + candidate }
                if l != j, let last = self[j, l] { candidate = candidate + last }
                candidate = tightened(candidate, k, l)
                if self[k, l].map({ candidate.isTighter(than: $0) }) ?? true { self[k, l] = candidate }
            }
        }
    }

    /// Between quantities that move in steps, a bound falls on a step.
    private func tightened(_ bound: Bound, _ i: Int, _ j: Int) -> Bound {
        let step: ExactDecimal?
        switch (i, j, steps[i], steps[j]) {
        case (0, _, _, let one), (_, 0, let one, _): step = one
        case (_, _, let one?, let other?): step = min(one, other)
        default: step = nil
        }
        guard let step else { return bound }
        var value = bound.value.floored(to: step)
        if bound.isStrict, value == bound.value { value = value - step }
        return Bound(value: value, isStrict: false)
    }
}
