/// A complex type definition (Structures, 3.4), inherited parts included.
package struct ComplexTypeRecord: Hashable, Sendable {
    package enum Content: Hashable, Sendable {
        case empty
        case simple(SimpleTypeIndex)
        case elementOnly(AutomatonIndex)
        /// Mixed content; without an automaton only text may stand.
        case mixed(AutomatonIndex?)
    }
    /// Nil for an anonymous type.
    package var name: NameIndex?
    package var base: TypeIndex
    package var derivation: DerivationMethods
    package var isAbstract: Bool
    /// {prohibited substitutions}
    package var block: DerivationMethods
    package var attributeUses: [AttributeUseRecord]
    package var attributeWildcard: WildcardIndex?
    package var content: Content

    package init(
        name: NameIndex?, base: TypeIndex, derivation: DerivationMethods, isAbstract: Bool = false,
        block: DerivationMethods = [], attributeUses: [AttributeUseRecord] = [],
        attributeWildcard: WildcardIndex? = nil, content: Content
    ) {
        self.name = name
        self.base = base
        self.derivation = derivation
        self.isAbstract = isAbstract
        self.block = block
        self.attributeUses = attributeUses
        self.attributeWildcard = attributeWildcard
        self.content = content
    }
}
