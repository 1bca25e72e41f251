import SchemaTables
import SchemaValues

/// A form as the runtime executes it: fields, pages, rules, bindings and texts; types by index into `tables`.
///
/// An immutable value with one encoding (`encode()`, `init(decoding:)`), the same bytes in preview and in generated
/// Swift.
public struct FormSpec: Hashable, Sendable {
    /// `k:form`: stable over versions.
    public var id: String
    /// `xs:schema/@version`.
    public var version: String
    public var texts: TextTable
    /// In document order; the first is the root.
    public var fields: [FieldSpec]
    /// By field index of a repeated field (or the root): how many answers and lists of rows one of its rows holds.
    public var scopes: [FieldIndex: ScopeSpec]
    public var rules: [RuleSpec]
    public var codeMaps: [CodeMapSpec]
    public var legal: String?
    /// What the data are used for (data protection).
    public var purpose: TextIndex?
    /// The namespace prefixes that the application XML declares, in order of first use.
    public var namespaces: [NamespaceDeclaration]
    public var tables: SchemaTables
    public var pages: [PageProgram]

    /// One prefix of the application XML.
    public struct NamespaceDeclaration: Hashable, Sendable {
        /// Empty for the default namespace.
        public var prefix: String
        public var namespace: String
        public init(prefix: String, namespace: String) {
            self.prefix = prefix
            self.namespace = namespace
        }
    }

    /// The sizes of one scope of answers.
    public struct ScopeSpec: Hashable, Sendable {
        public var answers: Int
        public var rowLists: Int
        public init(answers: Int, rowLists: Int) {
            self.answers = answers
            self.rowLists = rowLists
        }
    }

    public init(
        id: String, version: String, texts: TextTable, fields: [FieldSpec], rules: [RuleSpec] = [],
        codeMaps: [CodeMapSpec] = [], legal: String? = nil, purpose: TextIndex? = nil,
        namespaces: [NamespaceDeclaration] = [], tables: SchemaTables, pages: [PageProgram] = []
    ) {
        self.id = id
        self.version = version
        self.texts = texts
        self.fields = fields
        self.scopes = [:]
        self.rules = rules
        self.codeMaps = codeMaps
        self.legal = legal
        self.purpose = purpose
        self.namespaces = namespaces
        self.tables = tables
        self.pages = pages
        assignSlots()
    }

    @inlinable public subscript(index: FieldIndex) -> FieldSpec { fields[index.value] }

    /// The direct children of a field, in document order.
    public func children(of index: FieldIndex) -> [FieldIndex] {
        var found: [FieldIndex] = []
        var next = index.value + 1
        while next < self[index].end.value {
            found.append(FieldIndex(next))
            next = fields[next].end.value
        }
        return found
    }

    /// The field of that id.
    public func field(id: String) -> FieldIndex? {
        fields.firstIndex { $0.id == id }.map(FieldIndex.init)
    }

    /// The repeated fields around a field, outermost first; the field itself last where it repeats.
    public func enclosingRows(of index: FieldIndex) -> [FieldIndex] {
        var found: [FieldIndex] = []
        var scope = self[index].scope
        while scope != .root {
            found.append(scope)
            guard let parent = self[scope].parent else { break }
            scope = self[parent].scope
        }
        return found.reversed()
    }

    /// Gives every answer and every list of rows its place in its scope, in document order.
    private mutating func assignSlots() {
        scopes[.root] = ScopeSpec(answers: 0, rowLists: 0)
        for position in fields.indices {
            let index = FieldIndex(position)
            let outer = fields[position].parent.map { fields[$0.value].scope } ?? .root
            fields[position].scope = fields[position].repeats ? index : outer
            if fields[position].repeats {
                fields[position].rowSlot = scopes[outer]?.rowLists
                scopes[outer]?.rowLists += 1
                scopes[index] = ScopeSpec(answers: 0, rowLists: 0)
            }
            switch fields[position].kind {
            case .value, .attribute, .choice:
                fields[position].slot = scopes[fields[position].scope]?.answers
                scopes[fields[position].scope]?.answers += 1
            case .group, .sequence, .file:
                break
            }
        }
    }
}
