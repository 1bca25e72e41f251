extension Wildcard.Namespaces {
    /// cvc-wildcard-namespace: whether a name of this namespace (`""` for none) may stand there.
    package func allows(_ namespace: String) -> Bool {
        switch self {
        case .any: true
        case .not(let other): !namespace.hasSameCharacters(as: other) && !namespace.isEmpty
        case .oneOf(let names): names.contains { $0.hasSameCharacters(as: namespace) }
        }
    }

    /// cos-aw-intersect; nil where it is not expressible.
    func intersection(_ other: Self) -> Self? {
        switch (self, other) {
        case (.any, let set), (let set, .any): set
        case (.oneOf(let left), .oneOf(let right)): .oneOf(left.filter { right.contains($0) })
        case (.not(let not), .oneOf(let names)), (.oneOf(let names), .not(let not)):
            .oneOf(names.filter { $0 != not && !$0.isEmpty })
        case (.not(let left), .not(let right)):
            // A negation of absent excludes nothing that the other does not.
            left == right ? .not(left) : left.isEmpty ? .not(right) : right.isEmpty ? .not(left) : nil
        }
    }

    /// cos-aw-union; nil where it is not expressible.
    func union(_ other: Self) -> Self? {
        switch (self, other) {
        case (.any, _), (_, .any): .any
        case (.oneOf(let left), .oneOf(let right)): .oneOf(left + right.filter { !left.contains($0) })
        case (.not(let left), .not(let right)): left == right ? .not(left) : .not("")
        case (.not(let not), .oneOf(let names)), (.oneOf(let names), .not(let not)): Self.union(not: not, names)
        }
    }

    /// Clauses 5 and 6 of cos-aw-union.
    private static func union(not: String, _ names: [String]) -> Self? {
        let (hasNot, hasAbsent) = (names.contains(not), names.contains(""))
        if not.isEmpty { return hasAbsent ? .any : .not("") }
        switch (hasNot, hasAbsent) {
        case (true, true): return .any
        case (true, false): return .not("")
        case (false, true): return nil
        case (false, false): return .not(not)
        }
    }

    /// cos-ns-subset: whether all that this allows the other does too.
    func isSubset(of other: Self) -> Bool {
        switch (self, other) {
        case (_, .any): true
        case (.any, _): false
        case (.not(let left), .not(let right)): left == right || right.isEmpty
        case (.not, .oneOf): false
        case (.oneOf(let left), .oneOf(let right)): left.allSatisfy { right.contains($0) }
        case (.oneOf(let names), .not(let not)): names.allSatisfy { $0 != not && !$0.isEmpty }
        }
    }

    /// Whether some namespace is allowed by both: what Unique Particle Attribution asks.
    func overlaps(_ other: Self) -> Bool {
        switch (self, other) {
        case (.any, .any), (.any, .not), (.not, .any), (.not, .not): true
        case (.any, .oneOf(let names)), (.oneOf(let names), .any): !names.isEmpty
        case (.oneOf(let names), .not), (.oneOf(let names), .oneOf): names.contains { other.allows($0) }
        case (.not, .oneOf(let names)): names.contains { self.allows($0) }
        }
    }
}
