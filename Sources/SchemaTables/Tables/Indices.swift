/// The position of a component in one of the arrays of `SchemaTables`.
public protocol ComponentIndex: Hashable, Comparable, Sendable {
    var rawValue: UInt32 { get }
    init(rawValue: UInt32)
}

extension ComponentIndex {
    public var value: Int { Int(rawValue) }
    public init(_ value: Int) { self.init(rawValue: UInt32(value)) }
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// The position of an expanded name in `SchemaTables.names`.
public struct NameIndex: ComponentIndex {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// The position of a simple type in `SchemaTables.simpleTypes`.
public struct SimpleTypeIndex: ComponentIndex {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// The position of a complex type in `SchemaTables.complexTypes`.
public struct ComplexTypeIndex: ComponentIndex {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// The position of an element declaration in `SchemaTables.elements`.
public struct ElementIndex: ComponentIndex {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// The position of an attribute declaration in `SchemaTables.attributes`.
public struct AttributeIndex: ComponentIndex {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// The position of a content automaton in `SchemaTables.automata`.
public struct AutomatonIndex: ComponentIndex {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// The position of a wildcard in `SchemaTables.wildcards`.
public struct WildcardIndex: ComponentIndex {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// The position of an identity constraint in `SchemaTables.identityConstraints`.
public struct IdentityConstraintIndex: ComponentIndex {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// A type definition of either kind.
public enum TypeIndex: Hashable, Sendable {
    case simple(SimpleTypeIndex)
    case complex(ComplexTypeIndex)
}
