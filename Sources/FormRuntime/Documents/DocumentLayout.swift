import SchemaTables
import SchemaValues
import XMLReading

/// The tables laid out once in raw memory, with names interned: what all validations of a schema share.
///
/// Immutable once made, so that threads may share it; it owns the memory that its pointers lead into.
final class DocumentLayout: @unchecked Sendable {
    let tables: SchemaTables
    let names: NameTable
    let memory = RowMemory()

    /// By simple type.
    let values: UnsafeMutablePointer<ValueRow>
    /// By type: complex types first, then simple ones.
    let types: UnsafeMutablePointer<TypeRow>
    let attributeLists: UnsafeMutablePointer<AttributeListRow>
    /// By element declaration: the row as a transition on its own, for roots and wildcards.
    let elements: UnsafeMutablePointer<TransitionRow>
    /// The state in which the root is looked up.
    let roots: UnsafePointer<TransitionRow>
    /// By wildcard: the namespaces listed or excluded, interned.
    let wildcards: [WildcardNames]
    let constraints: UnsafeMutablePointer<ConstraintRow>
    let globalElements: NameMap
    let globalAttributes: NameMap
    let instanceNames: InstanceNames

    /// A name by the addresses of its parts.
    struct NameKey: Hashable {
        var local: UnsafePointer<UInt8>?
        var namespace: UnsafePointer<UInt8>?

        static func < (left: NameKey, right: NameKey) -> Bool {
            let (own, other) = (UInt(bitPattern: left.local), UInt(bitPattern: right.local))
            return own == other ? UInt(bitPattern: left.namespace) < UInt(bitPattern: right.namespace) : own < other
        }
    }
    /// Positions by name, found by search: the first use of a dictionary type would take the runtime longer.
    struct NameMap {
        private let entries: [(key: NameKey, position: Int)]

        init(_ entries: [(key: NameKey, position: Int)]) { self.entries = entries.sorted { $0.key < $1.key } }

        subscript(key: NameKey) -> Int? {
            var (low, high) = (0, entries.count)
            while low < high {
                let middle = (low + high) / 2
                if entries[middle].key < key { low = middle + 1 } else { high = middle }
            }
            return low < entries.count && !(key < entries[low].key) ? entries[low].position : nil
        }
    }
    /// The namespaces of a wildcard; nil stands for absent.
    struct WildcardNames {
        enum Kind {
            case any
            case not
            case oneOf
        }
        var kind: Kind
        var namespaces: [UnsafePointer<UInt8>?]
        var contents: WildcardRecord.ProcessContents
    }
    /// The attributes that every element may have (2.6).
    struct InstanceNames {
        var namespace: UnsafePointer<UInt8>
        var type: UnsafePointer<UInt8>
        var `nil`: UnsafePointer<UInt8>
        var schemaLocation: UnsafePointer<UInt8>
        var noNamespaceSchemaLocation: UnsafePointer<UInt8>
    }

    var anyType: TypeRow { types[0] }

    init(_ tables: SchemaTables, _ known: KnownAutomata) {
        self.tables = tables
        let names = NameTable()
        self.names = names
        var builder = LayoutBuilder(tables: tables, known: known, names: names, memory: memory)
        builder.build()
        values = builder.values
        types = builder.types
        attributeLists = builder.attributeLists
        elements = builder.elements
        roots = UnsafePointer(builder.roots)
        wildcards = tables.wildcards.map { builder.names(of: $0) }
        constraints = memory.allocate(ConstraintRow.self, tables.identityConstraints.count)
        builder.fillConstraints(at: constraints)
        instanceNames = InstanceNames(
            namespace: names.intern(ExpandedName.schemaInstanceNamespace), type: names.intern("type"),
            nil: names.intern("nil"), schemaLocation: names.intern("schemaLocation"),
            noNamespaceSchemaLocation: names.intern("noNamespaceSchemaLocation"))
        let elements = elements
        globalElements = NameMap(
            tables.globalElements.map {
                let row = elements[$0.value]
                return (NameKey(local: row.name, namespace: row.namespace), $0.value)
            })
        globalAttributes = NameMap(tables.globalAttributes.map { (builder.key(tables[tables[$0].name]), $0.value) })
    }

    /// The position of the type that `xsi:type` calls by a name. By search: a dictionary of names takes longer to make
    /// than most schemas take to be read, and most documents name no type.
    func globalType(named name: ExpandedName) -> Int? {
        if name.namespace.hasSameCharacters(as: ExpandedName.xmlSchemaNamespace) {
            if name.localName == "anyType" { return 0 }
            let builtIn = BuiltInType(localName: name.localName)
            return builtIn.map { position(of: .simple(SimpleTypeIndex(Int($0.rawValue)))) }
        }
        let types = tables.declaredTypes
        var (low, high) = (types.startIndex, types.endIndex)
        while low < high {
            let middle = (low + high) / 2
            if tables[types[middle].name] < name { low = middle + 1 } else { high = middle }
        }
        guard low < types.endIndex, tables[types[low].name] == name else { return nil }
        return position(of: types[low].type)
    }

    /// The position of a type in `types`.
    func position(of type: TypeIndex) -> Int {
        switch type {
        case .complex(let index): index.value
        case .simple(let index): tables.complexTypes.count + index.value
        }
    }

    /// The type at a position of `types`.
    func type(at position: Int) -> TypeIndex {
        let complex = tables.complexTypes.count
        return position < complex
            ? .complex(ComplexTypeIndex(position)) : .simple(SimpleTypeIndex(position - complex))
    }

    /// Whether a wildcard allows a namespace (cvc-wildcard-namespace).
    func wildcard(_ index: Int, allows namespace: UnsafePointer<UInt8>?) -> Bool {
        let wildcard = wildcards[index]
        switch wildcard.kind {
        case .any: return true
        case .not: return namespace != nil && wildcard.namespaces.first != .some(namespace)
        case .oneOf: return wildcard.namespaces.contains(namespace)
        }
    }
}

/// Raw memory that lives as long as its owner.
final class RowMemory {
    private var blocks: [UnsafeMutableRawPointer] = []
    private var owned: [UnsafeMutablePointer<ValueType>] = []

    /// Room for `count` rows, at least one; the caller fills it.
    func allocate<Row>(_ type: Row.Type, _ count: Int) -> UnsafeMutablePointer<Row> {
        let rows = UnsafeMutablePointer<Row>.allocate(capacity: max(count, 1))
        blocks.append(UnsafeMutableRawPointer(rows))
        return rows
    }

    /// Takes over a type that lies in this memory.
    func deinitializeLater(_ type: UnsafeMutablePointer<ValueType>) { owned.append(type) }

    deinit {
        for type in owned { type.deinitialize(count: 1) }
        for block in blocks { block.deallocate() }
    }
}
