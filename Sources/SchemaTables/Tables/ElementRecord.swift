/// An element declaration (Structures, 3.3).
package struct ElementRecord: Hashable, Sendable {
    package var name: NameIndex
    package var type: TypeIndex
    package var constraint: ValueConstraintRecord?
    package var isNillable: Bool
    package var isAbstract: Bool
    /// {disallowed substitutions}
    package var block: DerivationMethods
    /// {substitution group affiliation}; the members are transitions of the automata already.
    package var substitutionHead: ElementIndex?
    package var identityConstraints: [IdentityConstraintIndex]

    package init(
        name: NameIndex, type: TypeIndex, constraint: ValueConstraintRecord? = nil, isNillable: Bool = false,
        isAbstract: Bool = false, block: DerivationMethods = [], substitutionHead: ElementIndex? = nil,
        identityConstraints: [IdentityConstraintIndex] = []
    ) {
        self.name = name
        self.type = type
        self.constraint = constraint
        self.isNillable = isNillable
        self.isAbstract = isAbstract
        self.block = block
        self.substitutionHead = substitutionHead
        self.identityConstraints = identityConstraints
    }
}

/// `default` or `fixed`, as written.
package struct ValueConstraintRecord: Hashable, Sendable {
    package var value: String
    package var isFixed: Bool
    /// The namespaces in scope where it was written, for values that are QNames; sorted by prefix.
    package var namespaces: [NamespaceBinding]

    package init(value: String, isFixed: Bool, namespaces: [NamespaceBinding] = []) {
        self.value = value
        self.isFixed = isFixed
        self.namespaces = namespaces
    }
}

/// A prefix (`""` for the default namespace) and what it stands for.
package struct NamespaceBinding: Hashable, Sendable {
    package var prefix: String
    package var namespace: String

    package init(prefix: String, namespace: String) {
        self.prefix = prefix
        self.namespace = namespace
    }
}

/// Sets of derivation methods: how a type was made, and what `block` forbids.
package struct DerivationMethods: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let `extension` = DerivationMethods(rawValue: 1)
    package static let restriction = DerivationMethods(rawValue: 2)
    package static let substitution = DerivationMethods(rawValue: 4)
    package static let list = DerivationMethods(rawValue: 8)
    package static let union = DerivationMethods(rawValue: 16)
}
