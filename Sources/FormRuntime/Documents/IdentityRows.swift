import SchemaTables
import SchemaValues

// Identity constraints as the validator reads them: paths over interned names, in raw memory.

/// `xs:unique`, `xs:key` or `xs:keyref`.
struct ConstraintRow {
    enum Kind: UInt8 {
        case unique
        case key
        case keyref
    }
    var kind: Kind
    /// Some keyref looks into the table of this constraint.
    var isReferred: Bool
    /// The position in the tables.
    var index: UInt32
    /// For a keyref, the constraint that it refers to.
    var refer: UInt32
    var fieldCount: Int32
    /// Alternatives, from the element that carries the constraint.
    var selector: PathList
    /// For each field its alternatives, from a selected element.
    var fields: UnsafePointer<PathList>
}

struct PathList {
    var first: UnsafePointer<PathRow>
    var count: Int32
}

struct PathRow {
    var steps: UnsafePointer<NameTestRow>
    var stepCount: Int32
    var searchesDescendants: Bool
    var endsInAttribute: Bool
    var attribute: NameTestRow
}

struct NameTestRow {
    enum Kind: UInt8 {
        case any
        case namespace
        case name
    }
    var kind: Kind
    var local: Address?
    var namespace: Address?

    @inline(__always)
    func passes(_ local: Address?, _ namespace: Address?) -> Bool {
        switch kind {
        case .any: true
        case .namespace: namespace == self.namespace
        case .name: local == self.local && namespace == self.namespace
        }
    }
}

extension LayoutBuilder {
    func fillConstraints(at place: UnsafeMutablePointer<ConstraintRow>) {
        var referred: Set<Int> = []
        for constraint in tables.identityConstraints {
            if case .keyref(let refer) = constraint.category { referred.insert(refer.value) }
        }
        for (index, constraint) in tables.identityConstraints.enumerated() {
            let fields = memory.allocate(PathList.self, constraint.fields.count)
            for (position, paths) in constraint.fields.enumerated() { fields[position] = list(of: paths) }
            var row = ConstraintRow(
                kind: .unique, isReferred: referred.contains(index), index: UInt32(index), refer: 0,
                fieldCount: Int32(clamping: constraint.fields.count), selector: list(of: constraint.selector),
                fields: UnsafePointer(fields))
            switch constraint.category {
            case .unique: break
            case .key: row.kind = .key
            case .keyref(let refer):
                row.kind = .keyref
                row.refer = refer.rawValue
            }
            place.advanced(by: index).initialize(to: row)
        }
    }

    private func list(of paths: [IdentityPath]) -> PathList {
        let rows = memory.allocate(PathRow.self, paths.count)
        for (index, path) in paths.enumerated() {
            let steps = memory.allocate(NameTestRow.self, path.steps.count)
            for (position, step) in path.steps.enumerated() { steps[position] = row(for: step) }
            rows.advanced(by: index).initialize(
                to: PathRow(
                    steps: UnsafePointer(steps), stepCount: Int32(clamping: path.steps.count),
                    searchesDescendants: path.searchesDescendants, endsInAttribute: path.attribute != nil,
                    attribute: row(for: path.attribute ?? .any)))
        }
        return PathList(first: UnsafePointer(rows), count: Int32(clamping: paths.count))
    }

    private func row(for test: IdentityPath.NameTest) -> NameTestRow {
        switch test {
        case .any: return NameTestRow(kind: .any, local: nil, namespace: nil)
        case .namespace(let namespace):
            return NameTestRow(
                kind: .namespace, local: nil, namespace: namespace.isEmpty ? nil : names.intern(namespace))
        case .name(let index):
            let key = key(tables[index])
            return NameTestRow(kind: .name, local: key.local, namespace: key.namespace)
        }
    }
}

/// The names of elements at which some selector or field may end: all other elements are passed by while identity
/// constraints are evaluated.
struct IdentityEndings {
    private var includesAll = false
    private var namespaces: Set<String> = []
    private var names: Set<ExpandedName> = []

    init(_ tables: SchemaTables) {
        for constraint in tables.identityConstraints {
            for path in constraint.selector + constraint.fields.joined() {
                switch path.steps.last {
                // Without a step the path ends where it starts, which is looked at anyway.
                case nil: if path.searchesDescendants { includesAll = true }
                case .any: includesAll = true
                case .namespace(let namespace): namespaces.insert(namespace)
                case .name(let index): names.insert(tables[index])
                }
            }
        }
    }

    func contains(_ name: ExpandedName) -> Bool {
        includesAll || names.contains(name) || namespaces.contains(name.namespace)
    }
}
