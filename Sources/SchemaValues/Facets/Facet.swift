/// A constraining facet as a schema writes it (Part 2, section 4.3). Values are text, white space not yet processed.
public enum Facet: Hashable, Sendable {
    case length(Int), minLength(Int), maxLength(Int)
    case pattern(String)
    case enumeration(String)
    case whiteSpace(WhiteSpace)
    case maxInclusive(String), maxExclusive(String), minInclusive(String), minExclusive(String)
    case totalDigits(Int), fractionDigits(Int)

    public var kind: FacetKind {
        switch self {
        case .length: .length
        case .minLength: .minLength
        case .maxLength: .maxLength
        case .pattern: .pattern
        case .enumeration: .enumeration
        case .whiteSpace: .whiteSpace
        case .maxInclusive: .maxInclusive
        case .maxExclusive: .maxExclusive
        case .minInclusive: .minInclusive
        case .minExclusive: .minExclusive
        case .totalDigits: .totalDigits
        case .fractionDigits: .fractionDigits
        }
    }
}

/// The twelve constraining facets.
public enum FacetKind: UInt8, CaseIterable, Hashable, Sendable {
    case length, minLength, maxLength, pattern, enumeration, whiteSpace
    case maxInclusive, maxExclusive, minInclusive, minExclusive, totalDigits, fractionDigits

    private static let localNames = [
        "length", "minLength", "maxLength", "pattern", "enumeration", "whiteSpace", "maxInclusive", "maxExclusive",
        "minInclusive", "minExclusive", "totalDigits", "fractionDigits",
    ]

    /// The local name of the schema element.
    public var localName: String { Self.localNames[Int(rawValue)] }

    public init?(localName: String) {
        guard let position = Self.localNames.firstIndex(of: localName) else { return nil }
        self.init(rawValue: UInt8(position))
    }
}

/// A set of facets.
public struct FacetKinds: Hashable, Sendable {
    private var bits: UInt16 = 0

    public func contains(_ kind: FacetKind) -> Bool { bits >> kind.rawValue & 1 == 1 }
    mutating func insert(_ kind: FacetKind) { bits |= 1 << kind.rawValue }
}

/// The validation rule that a text breaks. `clause` is the Recommendation's name for it.
public enum FacetViolation: UInt8, CaseIterable, Hashable, Sendable {
    /// Not in the lexical space of the type, or of no member of the union.
    case datatype
    case pattern, enumeration, length, minLength, maxLength
    case maxInclusive, maxExclusive, minInclusive, minExclusive, totalDigits, fractionDigits

    public var clause: String {
        switch self {
        case .datatype: "cvc-datatype-valid"
        case .pattern, .enumeration, .length, .minLength, .maxLength, .maxInclusive, .maxExclusive, .minInclusive,
            .minExclusive, .totalDigits, .fractionDigits:
            "cvc-\(self)-valid"
        }
    }
}
