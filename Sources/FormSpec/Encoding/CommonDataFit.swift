extension FormSpec {
    /// Whether every binding of this form points at fields that the common form has. Bindings are kept by position,
    /// so a form and the common data it is filled from must come from one compilation.
    public func bindingsPoint(into common: FormSpec) -> Bool {
        fields.allSatisfy { field in
            guard let binding = field.binding else { return true }
            return binding.from.targets.allSatisfy { $0.value < common.fields.count }
        }
    }
}

extension Expression {
    /// The fields that paths in the expression and in their filters point at, in the order they are written.
    public var targets: [FieldIndex] {
        switch self {
        case .number, .literal: []
        case .path(let path):
            path.filters.flatMap { [$0.rows] + $0.condition.targets } + [path.target]
        case .negate(let inner): inner.targets
        case .binary(_, let left, let right): left.targets + right.targets
        case .call(_, let arguments): arguments.flatMap(\.targets)
        }
    }
}
