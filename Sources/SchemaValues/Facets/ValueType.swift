/// A simple type definition as far as its values go: variety, and facets after all steps of derivation.
public struct ValueType: Sendable {
    public indirect enum Variety: Sendable {
        /// Derived from this built-in type, which is no list.
        case atomic(BuiltInType)
        case list(item: ValueType)
        /// In the order of the schema, which decides.
        case union(members: [ValueType])
    }

    public let variety: Variety
    public let whiteSpace: WhiteSpace
    public let facets: FacetSet
    /// What decides most texts at once.
    public let quick: QuickCheck

    init(variety: Variety, whiteSpace: WhiteSpace, facets: FacetSet) {
        self.variety = variety
        self.whiteSpace = whiteSpace
        self.facets = facets
        quick = QuickCheck(variety, facets, whiteSpace)
    }

    /// A built-in type with the facets that its definition has.
    public init(_ type: BuiltInType) {
        var facets = FacetSet()
        if let item = type.itemType {
            facets.minLength = 1
            self.init(variety: .list(item: ValueType(item)), whiteSpace: .collapse, facets: facets)
            return
        }
        if type.primitive != .string, type != .anySimpleType { facets.fixed.insert(.whiteSpace) }
        if let range = type.integerRange {
            facets.fractionDigits = 0
            facets.fixed.insert(.fractionDigits)
            facets.minInclusive = range.min.map { .decimal($0) }
            facets.maxInclusive = range.max.map { .decimal($0) }
        }
        self.init(variety: .atomic(type), whiteSpace: type.whiteSpace, facets: facets)
    }

    /// A list of atomic or union items (cos-list-of-atomic is the caller's to check).
    public init(listOf item: ValueType) {
        var facets = FacetSet()
        facets.fixed.insert(.whiteSpace)
        self.init(variety: .list(item: item), whiteSpace: .collapse, facets: facets)
    }

    public init(unionOf members: [ValueType]) {
        self.init(variety: .union(members: members), whiteSpace: .preserve, facets: FacetSet())
    }

    /// The type restricted to no value at all.
    package var withoutValues: ValueType {
        var facets = facets
        facets.enumeration = []
        return ValueType(variety: variety, whiteSpace: whiteSpace, facets: facets)
    }

    /// The primitive type of an atomic type.
    public var primitive: PrimitiveType? {
        if case .atomic(let type) = variety { return type.primitive }
        return nil
    }
}

extension BuiltInType {
    /// The least and greatest value of an integer type, nil where there is none; nil for other types.
    var integerRange: (min: ExactDecimal?, max: ExactDecimal?)? {
        func range(_ low: Int?, _ high: Int?) -> (min: ExactDecimal?, max: ExactDecimal?) {
            (low.map { ExactDecimal($0) }, high.map { ExactDecimal($0) })
        }
        switch self {
        case .integer: return range(nil, nil)
        case .nonPositiveInteger: return range(nil, 0)
        case .negativeInteger: return range(nil, -1)
        case .long: return range(-9_223_372_036_854_775_808, 9_223_372_036_854_775_807)
        case .int: return range(-2_147_483_648, 2_147_483_647)
        case .short: return range(-32_768, 32_767)
        case .byte: return range(-128, 127)
        case .nonNegativeInteger: return range(0, nil)
        case .unsignedLong: return (.zero, ExactDecimal(lexical: "18446744073709551615"))
        case .unsignedInt: return range(0, 4_294_967_295)
        case .unsignedShort: return range(0, 65_535)
        case .unsignedByte: return range(0, 255)
        case .positiveInteger: return range(1, nil)
        default: return nil
        }
    }
}
