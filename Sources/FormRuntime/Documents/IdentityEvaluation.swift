/// Identity constraints while a document is read (Structures, 3.11.4): which elements are selected, which fields of
/// theirs were seen, and the tables of key sequences. Plain rows behind one pointer, kept from document to document.
struct IdentityEvaluation {
    /// One constraint at one element that carries it.
    struct Scope {
        var constraint: UnsafePointer<ConstraintRow>
        var depth: Int
        /// Selected so far, with complete key sequences.
        var table: UnsafeMutablePointer<KeyTable>
    }
    /// A selected element whose fields are being gathered.
    struct Selection {
        var scope: Int
        var depth: Int
        var line: Int32
        /// For each field where its value stands in `bytes`.
        var fields: RowStack<FieldSlot>
        /// For each value its length in four bytes and the bytes that stand for it.
        var bytes: RowStack<UInt8>
    }
    struct FieldSlot {
        /// Below 0 while the field has no value.
        var start: Int
        var count: Int
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
        var path: UnsafePointer<PathRow>
    }
    /// The key table that an element has from the elements below it (the node table of 3.11.4).
    struct Inherited {
        var constraint: UInt32
        var depth: Int
        var table: UnsafeMutablePointer<KeyTable>
    }

    var scopes = RowStack<Scope>(capacity: 8)
    var selections = RowStack<Selection>(capacity: 8)
    var captures = RowStack<Capture>(capacity: 8)
    var wishes = RowStack<AttributeWish>(capacity: 8)
    var inherited = RowStack<Inherited>(capacity: 8)
    /// A key sequence whose fields came in another order.
    var ordered = RowStack<UInt8>(capacity: 256)
    /// Buffers of closed selections, for the next ones.
    private var spare = RowStack<Selection>(capacity: 8)
    /// Bytes of all key sequences so far: documents must not make it grow without end.
    var keptBytes = 0

    static let byteLimit = 512 << 20

    var isUsed: Bool { keptBytes > 0 || !scopes.isEmpty || !inherited.isEmpty }

    /// A table for a scope.
    static func makeTable() -> UnsafeMutablePointer<KeyTable> {
        let table = UnsafeMutablePointer<KeyTable>.allocate(capacity: 1)
        table.initialize(to: KeyTable())
        return table
    }

    static func free(_ table: UnsafeMutablePointer<KeyTable>) {
        table.pointee.free()
        table.deallocate()
    }

    /// Opens a selection with as many empty fields as its constraint has.
    mutating func select(scope: Int, depth: Int, line: Int32, fieldCount: Int) {
        var selection: Selection
        if spare.isEmpty {
            selection = Selection(
                scope: scope, depth: depth, line: line, fields: RowStack(capacity: 4),
                bytes: RowStack(capacity: 64))
        } else {
            selection = spare.top.pointee
            spare.pop()
            (selection.scope, selection.depth, selection.line) = (scope, depth, line)
            selection.fields.removeAll()
            selection.bytes.removeAll()
        }
        for _ in 0..<fieldCount { selection.fields.push(FieldSlot(start: -1, count: 0)) }
        selections.push(selection)
    }

    /// Takes the selection on top away; its buffers serve the next one.
    mutating func closeSelection() {
        spare.push(selections.top.pointee)
        selections.pop()
    }

    /// Makes it as new, for the next document.
    mutating func reset() {
        while !selections.isEmpty { closeSelection() }
        for index in 0..<scopes.count { Self.free(scopes[index].pointee.table) }
        for index in 0..<inherited.count { Self.free(inherited[index].pointee.table) }
        scopes.removeAll()
        inherited.removeAll()
        captures.removeAll()
        wishes.removeAll()
        keptBytes = 0
    }

    mutating func free() {
        reset()
        for index in 0..<spare.count {
            spare[index].pointee.fields.free()
            spare[index].pointee.bytes.free()
        }
        spare.free()
        scopes.free()
        selections.free()
        captures.free()
        wishes.free()
        inherited.free()
        ordered.free()
    }
}
