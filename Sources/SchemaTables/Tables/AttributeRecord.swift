/// An attribute declaration (Structures, 3.2).
package struct AttributeRecord: Hashable, Sendable {
    package var name: NameIndex
    package var type: SimpleTypeIndex
    package var constraint: ValueConstraintRecord?

    package init(name: NameIndex, type: SimpleTypeIndex, constraint: ValueConstraintRecord? = nil) {
        self.name = name
        self.type = type
        self.constraint = constraint
    }
}

/// An attribute use (3.5). Its constraint is the effective one: its own, else the declaration's.
package struct AttributeUseRecord: Hashable, Sendable {
    package var attribute: AttributeIndex
    package var isRequired: Bool
    package var constraint: ValueConstraintRecord?

    package init(attribute: AttributeIndex, isRequired: Bool, constraint: ValueConstraintRecord? = nil) {
        self.attribute = attribute
        self.isRequired = isRequired
        self.constraint = constraint
    }
}

/// A wildcard (3.10).
package struct WildcardRecord: Hashable, Sendable {
    package enum Namespaces: Hashable, Sendable {
        case any
        /// Neither this namespace nor absent.
        case not(String)
        /// One of these; `""` stands for absent.
        case oneOf([String])
    }
    package enum ProcessContents: UInt8, CaseIterable, Sendable {
        case strict
        case lax
        case skip
    }
    package var namespaces: Namespaces
    package var processContents: ProcessContents

    package init(namespaces: Namespaces, processContents: ProcessContents) {
        self.namespaces = namespaces
        self.processContents = processContents
    }

    /// Whether a name in the namespace (`""` for absent) may stand here (cvc-wildcard-namespace).
    package func allows(_ namespace: String) -> Bool {
        switch namespaces {
        case .any: true
        case .not(let excluded): namespace != excluded && !namespace.isEmpty
        case .oneOf(let listed): listed.contains(namespace)
        }
    }
}
