/// The position of a field in `FormSpec.fields`: document order, the root is 0.
public struct FieldIndex: Hashable, Comparable, Sendable {
    public var value: Int
    public init(_ value: Int) { self.value = value }
    /// The form's root element.
    public static let root = FieldIndex(0)
    public static func < (left: FieldIndex, right: FieldIndex) -> Bool { left.value < right.value }
}

/// The position of a text in `FormSpec.texts`.
public struct TextIndex: Hashable, Sendable {
    public var value: Int
    public init(_ value: Int) { self.value = value }
}

/// The position of a rule in `FormSpec.rules`.
public struct RuleIndex: Hashable, Sendable {
    public var value: Int
    public init(_ value: Int) { self.value = value }
}
