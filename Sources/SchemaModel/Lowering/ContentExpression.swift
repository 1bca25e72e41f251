/// A content model as a regular expression over leaf particles, in a normal form that keeps counters few.
indirect enum ContentExpression: Hashable {
    case empty
    /// An `xs:choice` without particles: nothing satisfies it.
    case nothing
    /// A position in the list of leaf terms.
    case leaf(Int)
    case sequence([ContentExpression])
    case choice([ContentExpression])
    /// `max` nil for unbounded.
    case repetition(ContentExpression, min: Int, max: Int?)

    /// Whether the empty sequence satisfies it.
    var isNullable: Bool {
        switch self {
        case .empty: true
        case .nothing, .leaf: false
        case .sequence(let parts): parts.allSatisfy(\.isNullable)
        case .choice(let parts): parts.contains(where: \.isNullable)
        case .repetition(let body, let min, _): min == 0 || body.isNullable
        }
    }

    /// How many leaves it has: what expanding it once costs. Stops counting at a million.
    var size: Int {
        switch self {
        case .empty, .nothing: 0
        case .leaf: 1
        case .sequence(let parts), .choice(let parts): parts.reduce(0) { Swift.min($0 + $1.size, 1_000_000) }
        case .repetition(let body, _, _): body.size
        }
    }

    static func sequence(of parts: [ContentExpression]) -> ContentExpression {
        if parts.contains(.nothing) { return .nothing }
        let kept = parts.filter { $0 != .empty }
        guard let first = kept.first else { return .empty }
        return kept.count == 1 ? first : .sequence(kept)
    }

    static func choice(of parts: [ContentExpression]) -> ContentExpression {
        let kept = parts.filter { $0 != .nothing }
        guard let first = kept.first else { return .nothing }
        return kept.count == 1 ? first : .choice(kept)
    }

    /// The repetition in normal form: nested repetitions become one where the possible totals have no gap.
    static func repeating(_ body: ContentExpression, min: Int, max: Int?) -> ContentExpression {
        if max == 0 { return .empty }
        switch body {
        case .empty: return .empty
        case .nothing: return min == 0 ? .empty : .nothing
        case .leaf, .sequence, .choice: break
        case .repetition(let inner, let innerMin, let innerMax):
            if let total = totals(min, max, innerMin, innerMax) {
                return repeating(inner, min: total.min, max: total.max)
            }
        }
        return min == 1 && max == 1 ? body : .repetition(body, min: body.isNullable ? 0 : min, max: max)
    }

    /// `min...max` repetitions of `innerMin...innerMax` items, as one range of items; nil where the totals have gaps.
    private static func totals(_ min: Int, _ max: Int?, _ innerMin: Int, _ innerMax: Int?) -> (min: Int, max: Int?)? {
        // k and k + 1 repetitions leave no gap between them when (k + 1) · innerMin ≤ k · innerMax + 1; the least k > 0
        // decides, and no repetition at all needs innerMin ≤ 1.
        let least = Swift.max(min, 1)
        if max != min, let innerMax {
            let (next, overflow) = (least + 1).multipliedReportingOverflow(by: innerMin)
            let (top, topOverflow) = least.multipliedReportingOverflow(by: innerMax)
            guard !overflow, !topOverflow, next - 1 <= top else { return nil }
        }
        if min == 0, max != 0 { guard innerMin <= 1 else { return nil } }
        let (low, lowOverflow) = min.multipliedReportingOverflow(by: innerMin)
        guard !lowOverflow else { return nil }
        guard let max, let innerMax else { return (low, nil) }
        let (high, highOverflow) = max.multipliedReportingOverflow(by: innerMax)
        return highOverflow ? nil : (low, high)
    }
}
