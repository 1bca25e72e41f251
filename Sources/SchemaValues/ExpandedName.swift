/// A name with its namespace, as Namespaces in XML 1.0 defines it: two names are equal when both parts are, character for
/// character. `String` would call a composed and a decomposed letter equal, which XML does not.
///
/// `namespace` is the empty string for a name in no namespace; no namespace name is empty in XML, so nothing is lost.
public struct ExpandedName: Hashable, Comparable, Sendable, CustomStringConvertible {
    public var namespace: String
    public var localName: String

    public init(namespace: String = "", localName: String) {
        self.namespace = namespace
        self.localName = localName
    }

    /// The namespace of XML Schema's own components.
    public static let xmlSchemaNamespace = "http://www.w3.org/2001/XMLSchema"
    /// The namespace of `xsi:type`, `xsi:nil` and the schema locations.
    public static let schemaInstanceNamespace = "http://www.w3.org/2001/XMLSchema-instance"
    /// The namespace bound to the prefix `xml`.
    public static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

    /// `{namespace}local`, or the local name alone where there is no namespace.
    public var description: String { namespace.isEmpty ? localName : "{\(namespace)}\(localName)" }

    public static func == (left: ExpandedName, right: ExpandedName) -> Bool {
        left.localName.hasSameCharacters(as: right.localName) && left.namespace.hasSameCharacters(as: right.namespace)
    }

    public func hash(into hasher: inout Hasher) {
        for part in [namespace, localName] {
            var part = part
            part.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
            hasher.combine(0xFF as UInt8)
        }
    }

    public static func < (left: ExpandedName, right: ExpandedName) -> Bool {
        guard left.namespace.hasSameCharacters(as: right.namespace) else {
            return left.namespace.utf8.lexicographicallyPrecedes(right.namespace.utf8)
        }
        return left.localName.utf8.lexicographicallyPrecedes(right.localName.utf8)
    }
}

extension String {
    /// Whether two texts are the same code points, as XML compares names.
    package func hasSameCharacters(as other: String) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        // Swift's own strings lie in one piece; what another library keeps may not.
        let compared = utf8.withContiguousStorageIfAvailable { own in
            other.utf8.withContiguousStorageIfAvailable { own.elementsEqual($0) }
        }
        return (compared ?? nil) ?? utf8.elementsEqual(other.utf8)
    }
}
