import SchemaTables
import XMLReading

// The hot path: libxml2's callbacks on the laid-out tables. Plain structs behind pointers; everything uncommon is in
// functions of its own, which are not inlined here.

typealias Address = UnsafePointer<UInt8>
typealias Addresses = UnsafeMutablePointer<UnsafePointer<UInt8>?>

/// The callbacks of document validation; the user data is a `ValidationState`.
enum ValidationCallbacks {
    static let handlers = SAXParser.Handlers(
        startElement: { raw, local, _, namespace, bindingCount, bindings, attributeCount, _, attributes in
            guard let raw, let local else { return }
            let state = raw.assumingMemoryBound(to: ValidationState.self)
            guard state.pointee.skipDepth == 0 else {
                state.pointee.skipDepth &+= 1
                return
            }
            start(
                state, local, namespace,
                StartDetails(
                    bindingCount: bindingCount, attributeCount: attributeCount, bindings: bindings,
                    attributes: attributes))
        },
        endElement: { raw, _, _, _ in
            guard let raw else { return }
            end(raw.assumingMemoryBound(to: ValidationState.self))
        },
        characters: { raw, text, count in
            guard let raw, let text else { return }
            characters(raw.assumingMemoryBound(to: ValidationState.self), text, Int(count))
        })
}

/// What a start tag carries besides its name, as libxml2 gives it.
struct StartDetails {
    var bindingCount: Int32
    var attributeCount: Int32
    var bindings: Addresses?
    var attributes: Addresses?
}

@inline(__always)
private func start(
    _ v: StatePointer, _ local: Address, _ namespace: Address?, _ details: StartDetails
) {
    let top = v.pointee.top
    guard var row = top.pointee.state else { return startUnexpected(v, local, namespace, details) }
    while row.pointee.name != local || row.pointee.namespace != namespace || row.pointee.actions != nil {
        if row.pointee.name == nil { return startUnexpected(v, local, namespace, details) }
        if row.pointee.name == local, row.pointee.namespace == namespace, take(row, v) { break }
        row += 1
    }
    top.pointee.state = row.pointee.next
    let frame = top + 1
    guard frame < v.pointee.limit else { return startTooDeep(v) }
    frame.pointee.state = row.pointee.type.content
    frame.pointee.value = row.pointee.type.value
    frame.pointee.element = row.pointee.element
    frame.pointee.type = row.pointee.type.index
    frame.pointee.flags = UInt32(row.pointee.type.flags & TypeFlags.isMixed) >> 1
    frame.pointee.counters = v.pointee.counterTop
    v.pointee.top = frame
    v.pointee.textCount = 0
    let plain =
        details.bindingCount | details.attributeCount | v.pointee.activeScopes
        | Int32(row.pointee.flags & ElementFlags.needsCare)
        | Int32(row.pointee.type.flags & TypeFlags.hasAttributes) | Int32(row.pointee.type.counters)
    if plain != 0 { startWithCare(v, row, local, namespace, details) }
}

/// Tries a start tag once more after the state of the element around it was changed.
@inline(never)
func restart(_ v: StatePointer, _ local: Address, _ namespace: Address?, _ details: StartDetails) {
    start(v, local, namespace, details)
}

@inline(__always)
private func end(_ v: StatePointer) {
    guard v.pointee.skipDepth == 0 else {
        v.pointee.skipDepth &-= 1
        return
    }
    let top = v.pointee.top
    if (top.pointee.flags & (FrameFlags.needsCare | FrameFlags.nilled)) | UInt32(bitPattern: v.pointee.activeScopes)
        != 0
    {
        return endWithCare(v)
    }
    if let value = top.pointee.value {
        if !isValid(v.pointee.text, v.pointee.textCount, value) { reportValue(v) }
        if value.pointee.needsCare { useValue(v, value) }
    } else if var row = top.pointee.state {
        while row.pointee.name != nil { row += 1 }
        if row.pointee.flags & StateFlags.accepts == 0 { endUnaccepted(v, row) }
    }
    v.pointee.counterTop = top.pointee.counters
    v.pointee.top = top - 1
}

@inline(__always)
private func characters(_ v: StatePointer, _ text: Address, _ count: Int) {
    guard v.pointee.skipDepth == 0 else { return }
    let top = v.pointee.top
    if top.pointee.value != nil {
        let end = v.pointee.textCount &+ count
        guard end &+ 8 <= v.pointee.textCapacity else { return appendLong(v, text, count) }
        copyShort(text, count, to: v.pointee.text + v.pointee.textCount)
        v.pointee.textCount = end
    } else if top.pointee.flags == 0, top.pointee.state != nil {
        if !isWhiteSpace(text, count) { textNotAllowed(v, text, count) }
    } else {
        textElsewhere(v, text, count)
    }
}

/// Whether text between elements is white space only. Indentation is a line feed and spaces, so eight bytes at a time
/// are compared with spaces first.
@inline(__always)
func isWhiteSpace(_ text: Address, _ count: Int) -> Bool {
    let spaces: UInt64 = 0x2020_2020_2020_2020
    var index = 0
    if count > 0, text[0] == 0x0A { index = 1 }
    while index &+ 8 <= count {
        let word = UnsafeRawPointer(text + index).loadUnaligned(as: UInt64.self)
        if word != spaces { break }
        index &+= 8
    }
    while index < count {
        let byte = text[index]
        if byte != 0x20, byte != 0x0A, byte != 0x09, byte != 0x0D { return false }
        index &+= 1
    }
    return true
}

/// Copies text of any length; short ones by two overlapping words. Up to eight bytes beyond the text are overwritten.
@inline(__always)
private func copyShort(_ text: Address, _ count: Int, to target: UnsafeMutablePointer<UInt8>) {
    let source = UnsafeRawPointer(text)
    let raw = UnsafeMutableRawPointer(target)
    if count >= 8, count <= 16 {
        let head = source.loadUnaligned(as: UInt64.self)
        let tail = source.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
        raw.storeBytes(of: head, as: UInt64.self)
        raw.storeBytes(of: tail, toByteOffset: count &- 8, as: UInt64.self)
    } else if count >= 4, count < 8 {
        let head = source.loadUnaligned(as: UInt32.self)
        let tail = source.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
        raw.storeBytes(of: head, as: UInt32.self)
        raw.storeBytes(of: tail, toByteOffset: count &- 4, as: UInt32.self)
    } else if count < 4 {
        var index = 0
        while index < count {
            target[index] = text[index]
            index &+= 1
        }
    } else {
        raw.copyMemory(from: source, byteCount: count)
    }
}

/// Takes more text than the buffer holds: the buffer grows, in proportion to the document that is in memory anyway.
@inline(never)
func appendLong(_ v: StatePointer, _ text: Address, _ count: Int) {
    let used = v.pointee.textCount
    if used + count + 8 > v.pointee.textCapacity {
        let capacity = max(v.pointee.textCapacity * 2, used + count + 8)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: v.pointee.text, count: used)
        v.pointee.text.deallocate()
        v.pointee.text = larger
        v.pointee.textCapacity = capacity
    }
    (v.pointee.text + used).update(from: text, count: count)
    v.pointee.textCount = used + count
}
