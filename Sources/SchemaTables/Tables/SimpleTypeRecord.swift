import SchemaValues

/// A simple type definition (Structures, 3.14): the step that made it, and what it comes to with its bases.
public struct SimpleTypeRecord: Hashable, Sendable {
    /// How the values are put together; for a restriction, as in its base.
    package enum Variety: Hashable, Sendable {
        case atomic
        case list(item: SimpleTypeIndex)
        case union(members: [SimpleTypeIndex])
    }

    /// Nil for an anonymous type.
    package var name: NameIndex?
    /// Nil for the simple ur-type alone.
    package var base: SimpleTypeIndex?
    package var variety: Variety
    /// Restricts its base; else it is a list or union made anew, or a built-in type.
    package var isRestriction: Bool
    /// What this step of restriction writes.
    package var facets: [FacetRecord]
    /// The values of the type, all steps of derivation applied.
    public let type: ValueType

    /// A built-in type.
    package init(name: NameIndex?, builtIn: BuiltInType) {
        self.name = name
        base = builtIn.base.map { SimpleTypeIndex(Int($0.rawValue)) }
        variety = builtIn.itemType.map { .list(item: SimpleTypeIndex(Int($0.rawValue))) } ?? .atomic
        isRestriction = false
        facets = []
        type = ValueType(builtIn)
    }

    /// A derived type, whose values are known.
    package init(
        name: NameIndex?, base: SimpleTypeIndex, variety: Variety, facets: [FacetRecord],
        isRestriction: Bool, type: ValueType
    ) {
        self.name = name
        self.base = base
        self.variety = variety
        self.isRestriction = isRestriction
        self.facets = facets
        self.type = type
    }

    /// The same, with its values found anew; `types` holds at least all that it refers to.
    init(
        name: NameIndex?, base: SimpleTypeIndex, variety: Variety, facets: [FacetRecord], isRestriction: Bool,
        among types: [SimpleTypeRecord], _ known: KnownAutomata
    ) {
        self.name = name
        self.base = base
        self.variety = variety
        self.isRestriction = isRestriction
        self.facets = facets
        guard !isRestriction else {
            type = types[base.value].type.restricted(by: facets.compactMap(\.declaration), known: known).type
            return
        }
        switch variety {
        case .atomic: type = types[base.value].type
        case .list(let item): type = ValueType(listOf: types[item.value].type)
        case .union(let members): type = ValueType(unionOf: members.map { types[$0.value].type })
        }
    }

    /// The rule that a text breaks as a value of this type; nil when it is one.
    public func validate(_ text: String, namespaces: NamespaceResolver? = nil) -> FacetViolation? {
        var text = text
        return text.withUTF8 { type.validate($0, namespaces: namespaces) }
    }

    /// The members of a union; empty for the other varieties.
    package var unionMembers: [SimpleTypeIndex] {
        switch variety {
        case .atomic, .list: []
        case .union(let members): members
        }
    }

    // The values follow from the rest.
    public static func == (left: Self, right: Self) -> Bool {
        left.name == right.name && left.base == right.base && left.variety == right.variety
            && left.isRestriction == right.isRestriction && left.facets == right.facets
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(base)
        hasher.combine(variety)
        hasher.combine(isRestriction)
        hasher.combine(facets)
    }
}

/// One constraining facet as written.
package struct FacetRecord: Hashable, Sendable {
    package var kind: FacetKind
    package var value: String
    package var isFixed: Bool
    /// In scope where it was written; kept for enumerations of names alone.
    package var namespaces: [NamespaceBinding]

    package init(kind: FacetKind, value: String, isFixed: Bool, namespaces: [NamespaceBinding] = []) {
        self.kind = kind
        self.value = value
        self.isFixed = isFixed
        self.namespaces = namespaces
    }

    /// The facet with its value read; nil where the value is none for it, which the schema's own checks report.
    package var declaration: FacetDeclaration? {
        let bindings =
            namespaces.isEmpty ? [:] : Dictionary(namespaces.map { ($0.prefix, $0.namespace) }) { first, _ in first }
        return facet.map { FacetDeclaration($0, isFixed: isFixed, namespaces: bindings) }
    }

    private var facet: Facet? {
        switch kind {
        case .length: count.map { .length($0) }
        case .minLength: count.map { .minLength($0) }
        case .maxLength: count.map { .maxLength($0) }
        case .totalDigits: count.map { .totalDigits($0) }
        case .fractionDigits: count.map { .fractionDigits($0) }
        case .pattern: .pattern(value)
        case .enumeration: .enumeration(value)
        case .whiteSpace: WhiteSpace.allCases.first { String(describing: $0) == collapsed }.map { .whiteSpace($0) }
        case .maxInclusive: .maxInclusive(value)
        case .maxExclusive: .maxExclusive(value)
        case .minInclusive: .minInclusive(value)
        case .minExclusive: .minExclusive(value)
        }
    }

    private var collapsed: String { WhiteSpace.collapse.apply(to: value) }

    /// A nonNegativeInteger; one beyond what memory holds is as good as the largest number.
    private var count: Int? {
        guard let number = ExactDecimal(lexical: collapsed), number.isInteger, !number.isNegative else { return nil }
        return number.asInt ?? Int.max
    }
}
