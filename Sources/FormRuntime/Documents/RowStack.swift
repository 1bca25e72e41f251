/// A stack of plain rows in raw memory: what the callbacks push and pop without allocation or bounds check. It keeps its
/// room when it is emptied; the owner frees it.
struct RowStack<Row> {
    private(set) var base: UnsafeMutablePointer<Row>
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int) {
        self.capacity = capacity
        base = .allocate(capacity: capacity)
    }

    var isEmpty: Bool { count == 0 }
    /// The row on top; the stack is not empty.
    var top: UnsafeMutablePointer<Row> { base + (count &- 1) }

    @inline(__always)
    subscript(index: Int) -> UnsafeMutablePointer<Row> { base + index }

    @inline(__always)
    mutating func push(_ row: Row) {
        if count == capacity { grow(to: count + 1) }
        (base + count).initialize(to: row)
        count &+= 1
    }

    @inline(__always)
    mutating func pop() { count &-= 1 }

    mutating func removeAll() { count = 0 }

    /// Adds rows that lie elsewhere.
    @inline(__always)
    mutating func append(_ rows: UnsafePointer<Row>, _ added: Int) {
        if count &+ added > capacity { grow(to: count + added) }
        (base + count).update(from: rows, count: added)
        count &+= added
    }

    /// Takes a row out of the middle; the rows above it move down.
    mutating func remove(at index: Int) -> Row {
        let row = base[index]
        (base + index).update(from: base + index + 1, count: count - index - 1)
        count -= 1
        return row
    }

    func free() { base.deallocate() }

    @inline(never)
    private mutating func grow(to wanted: Int) {
        capacity = max(capacity * 2, wanted)
        let larger = UnsafeMutablePointer<Row>.allocate(capacity: capacity)
        larger.update(from: base, count: count)
        base.deallocate()
        base = larger
    }
}
