/// A part of a typed form inside another, kept apart from it: a large form is then a structure of a few pointers,
/// however many fields its parts have.
@propertyWrapper
public struct Part<Value: Hashable & Sendable>: Hashable, Sendable {
    private final class Storage: Sendable {
        let value: Value
        init(_ value: Value) { self.value = value }
    }
    private var storage: Storage

    public init(wrappedValue: Value) { storage = Storage(wrappedValue) }

    public var wrappedValue: Value {
        get { storage.value }
        set { storage = Storage(newValue) }
    }

    public static func == (left: Part, right: Part) -> Bool {
        left.storage === right.storage || left.storage.value == right.storage.value
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(storage.value) }
}
