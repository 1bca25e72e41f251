import SchemaTables

/// Identity constraints while a document is read (Structures, 3.11.4): which elements are selected, which fields of
/// theirs were seen, and the tables of key sequences.
struct IdentityEvaluation {
    /// One constraint at one element that carries it.
    struct Scope {
        var constraint: Int
        var depth: Int
        /// Selected so far, with complete key sequences.
        var table = KeyTable()
    }
    /// A selected element whose fields are being gathered.
    struct Selection {
        var scope: Int
        var depth: Int
        var line: Int32
        /// For each field the bytes that stand for its value; nil while it has none.
        var fields: [[UInt8]?]
    }
    /// A field that the value of the open element at `depth` belongs to.
    struct Capture {
        var selection: Int
        var field: Int
        var depth: Int
    }
    /// A field that an attribute of the element just opened may belong to.
    struct AttributeWish {
        var selection: Int
        var field: Int
        var test: IdentityPath.NameTest
    }
    /// The key table that an element has from the elements below it (the node table of 3.11.4).
    struct Inherited {
        var constraint: Int
        var depth: Int
        var table: KeyTable
    }
    struct Name {
        var local: Address?
        var namespace: Address?
    }

    var scopes: [Scope] = []
    var selections: [Selection] = []
    var captures: [Capture] = []
    var wishes: [AttributeWish] = []
    var inherited: [Inherited] = []
    /// The names of the open elements from the outermost scope inwards.
    var names: [Name] = []
    /// The depth of `names[0]`.
    var baseDepth = 0
    /// Bytes of all key sequences so far: documents must not make it grow without end.
    var keptBytes = 0

    static let byteLimit = 512 << 20

    /// Whether a path leads from an element at `origin` to the one at `depth`, whose name is the last of `names`.
    func matches(_ path: IdentityPath, from origin: Int, to depth: Int, _ layout: DocumentLayout) -> Bool {
        let distance = depth - origin
        guard path.searchesDescendants ? distance >= path.steps.count : distance == path.steps.count else {
            return false
        }
        for (offset, test) in path.steps.enumerated() {
            let name = names[depth - baseDepth - path.steps.count + 1 + offset]
            guard layout.name(name, passes: test) else { return false }
        }
        return true
    }
}

extension DocumentLayout {
    /// Whether a name of a document passes a name test of a path.
    func name(_ name: IdentityEvaluation.Name, passes test: IdentityPath.NameTest) -> Bool {
        switch test {
        case .any: true
        case .namespace(let namespace): equals(name.namespace, namespace)
        case .name(let index):
            equals(name.local, tables[index].localName) && equals(name.namespace, tables[index].namespace)
        }
    }

    private func equals(_ address: Address?, _ text: String) -> Bool {
        guard let address else { return text.isEmpty }
        var position = address
        for byte in text.utf8 {
            guard position.pointee == byte else { return false }
            position += 1
        }
        return position.pointee == 0
    }
}
