import Diagnostics
import SchemaValues

/// All documents of a schema and their components by name: as written, across files.
struct WrittenSchema {
    /// A component and the document it stands in: references are resolved by what that document may see.
    struct Entry<Value> {
        var value: Value
        var document: Int
    }
    /// Types of both kinds share one symbol space.
    enum TypeEntry {
        case simple(WrittenSimpleType)
        case complex(WrittenComplexType)

        var annotation: Annotation {
            switch self {
            case .simple(let type): type.annotation
            case .complex(let type): type.annotation
            }
        }
    }

    var documents: [SchemaDocument] = []
    /// By file: the files that it includes, imports or redefines.
    var references: [String: Set<String>] = [:]
    /// Namespaces of which a document could not be read: what refers to them was reported once already.
    var incompleteNamespaces: Set<String> = []
    var types = SymbolSpace<TypeEntry>()
    var elements = SymbolSpace<WrittenElement>()
    var attributes = SymbolSpace<WrittenAttribute>()
    var groups = SymbolSpace<WrittenGroup>()
    var attributeGroups = SymbolSpace<WrittenAttributeGroup>()
    var notations = SymbolSpace<Annotation>()
    /// Names of redefined components to the names their originals were given.
    var redefinitions: [Redefinition] = []

    struct Redefinition {
        enum Kind {
            case type
            case group
            case attributeGroup
        }
        var kind: Kind
        var name: ExpandedName
        var original: ExpandedName
        var location: SourceLocation
    }

    /// Components by name in the order in which they were met.
    struct SymbolSpace<Value> {
        private(set) var order: [ExpandedName] = []
        private var entries: [ExpandedName: Entry<Value>] = [:]

        subscript(name: ExpandedName) -> Entry<Value>? { entries[name] }

        var all: [(name: ExpandedName, entry: Entry<Value>)] {
            order.compactMap { name in entries[name].map { (name, $0) } }
        }

        /// False if the name is taken.
        mutating func insert(_ value: Value, named name: ExpandedName, document: Int) -> Bool {
            guard entries[name] == nil else { return false }
            entries[name] = Entry(value: value, document: document)
            order.append(name)
            return true
        }

        /// Gives the component of `name` the name `other`, and `name` to `value`.
        mutating func replace(_ name: ExpandedName, with value: Value, document: Int, originalAs other: ExpandedName) {
            guard let original = entries[name] else { return }
            entries[other] = original
            order.append(other)
            entries[name] = Entry(value: value, document: document)
        }
    }
}
