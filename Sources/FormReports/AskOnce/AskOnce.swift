import FormModel
import FormSpec

/// What is asked more than once: by two forms, or although the common data hold it.
struct AskOnce: Sendable {
    /// A question that could fill itself.
    struct Known: Sendable {
        var item: AskedItem
        /// The fields of the common data that fill it.
        var sources: [FieldIndex]
        /// The bound field of another form that shows the way; nil where the common data themselves do.
        var example: AskedItem?
        var likeness: Likeness
        var type: CommonType
        /// The expression for `k:from`.
        var line: String
        /// Not every value of the source fits the field, so that `k:unfit` is needed.
        var needsPolicy: Bool
    }
    /// One thing that several forms ask and the common data lack.
    struct Repeated: Sendable {
        /// Two or more, in the order of the forms.
        var items: [AskedItem]
        /// Of the two that are least alike.
        var likeness: Likeness
        /// Nil where three or more accept no value together, though each two do.
        var type: CommonType?
    }
    /// Two items that look alike and are kept apart, or fall short of the threshold.
    struct Apart: Sendable {
        var left: AskedItem
        var right: AskedItem
        var likeness: Likeness
        /// Nil where the points do not suffice.
        var difference: Difference?
    }
    var known: [Known] = []
    var repeated: [Repeated] = []
    /// The nearest misses, so that a reader can judge the threshold.
    var apart: [Apart] = []

    private static let nearMissCount = 15
    private static let nearMissFloor = 45

    init(_ forms: FormSet) {
        let making = ItemMaking(forms)
        var unknown: [[AskedItem]] = []
        var missed: [Apart] = []
        var search = forms.common.map { SourceSearch($0, forms, making) }
        for form in forms.forms {
            var rest: [AskedItem] = []
            for item in making.items(of: form) where !item.isBound {
                guard let found = search?.source(of: item) else {
                    rest.append(item)
                    continue
                }
                known.append(found)
            }
            unknown.append(rest)
        }
        missed += search?.missed ?? []
        repeated = groups(Self.pairs(unknown, missed: &missed))
        apart = Self.nearest(missed)
    }

    /// The nearest first, each question once; of equal ones in the order they were met.
    private static func nearest(_ missed: [Apart]) -> [Apart] {
        let ordered = missed.enumerated().sorted {
            ($1.element.likeness.score, $0.offset) < ($0.element.likeness.score, $1.offset)
        }.map(\.element)
        var shown: [Apart] = []
        for pair in ordered
        where shown.count < nearMissCount && !shown.contains(where: { $0.left.isSame(as: pair.left) }) {
            shown.append(pair)
        }
        return shown
    }
}

extension AskOnce {
    typealias Pair = (left: AskedItem, right: AskedItem, likeness: Likeness)

    /// Pairs over two forms in which each is the other's best.
    private static func pairs(_ forms: [[AskedItem]], missed: inout [Apart]) -> [Pair] {
        var found: [Pair] = []
        for (position, left) in forms.enumerated() {
            for right in forms[(position + 1)...] { found += pairs(left, right, missed: &missed) }
        }
        return found
    }

    private static func pairs(_ left: [AskedItem], _ right: [AskedItem], missed: inout [Apart]) -> [Pair] {
        var candidates: [(left: Int, right: Int, likeness: Likeness)] = []
        for (one, first) in left.enumerated() {
            for (other, second) in right.enumerated() {
                let likeness = likeness(first, second)
                guard likeness.score >= nearMissFloor else { continue }
                let difference = first.isInRows == second.isInRows ? difference(first, second) : .rows
                if difference == nil, likeness.score >= Likeness.threshold {
                    candidates.append((one, other, likeness))
                } else {
                    missed.append(Apart(left: first, right: second, likeness: likeness, difference: difference))
                }
            }
        }
        candidates.sort { ($1.likeness.score, $0.left, $0.right) < ($0.likeness.score, $1.left, $1.right) }
        var taken: (left: Set<Int>, right: Set<Int>) = ([], [])
        return candidates.filter { pair in
            guard !taken.left.contains(pair.left), !taken.right.contains(pair.right) else { return false }
            taken.left.insert(pair.left)
            taken.right.insert(pair.right)
            return true
        }.sorted { $0.left < $1.left }.map { (left[$0.left], right[$0.right], $0.likeness) }
    }

    /// Pairs that share an item are one thing.
    private func groups(_ pairs: [Pair]) -> [Repeated] {
        var groups: [Repeated] = []
        for pair in pairs {
            let touching = groups.indices.filter { index in
                groups[index].items.contains { $0.isSame(as: pair.left) || $0.isSame(as: pair.right) }
            }
            var merged = Repeated(items: [], likeness: pair.likeness, type: nil)
            for index in touching {
                merged.items += groups[index].items
                if groups[index].likeness.score < merged.likeness.score { merged.likeness = groups[index].likeness }
            }
            for item in [pair.left, pair.right] where !merged.items.contains(where: { $0.isSame(as: item) }) {
                merged.items.append(item)
            }
            for index in touching.reversed() { groups.remove(at: index) }
            groups.insert(merged, at: touching.first ?? groups.count)
        }
        return groups.map { group in
            var group = group
            group.type = commonType(of: group.items.map(\.shape))
            return group
        }
    }

    /// Of more than two shapes, where one of them accepts only what all accept.
    private func commonType(of shapes: [ValueShape]) -> CommonType? {
        if shapes.count == 2 { return smallestCommonType(shapes[0], shapes[1]) }
        let narrowest = shapes.first { shape in
            shapes.allSatisfy { smallestCommonType(shape, $0)?.isAllOfLeft == true }
        }
        return narrowest.flatMap { smallestCommonType($0, $0) }
    }
}

extension AskedItem {
    func isSame(as other: AskedItem) -> Bool { form.id == other.form.id && field == other.field }
}
