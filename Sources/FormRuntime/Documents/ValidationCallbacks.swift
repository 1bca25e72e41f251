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
    frame.pointee.name = local
    frame.pointee.namespace = namespace
    frame.pointee.element = row.pointee.element
    frame.pointee.type = row.pointee.type.index
    frame.pointee.flags = UInt32(row.pointee.type.flags & TypeFlags.isMixed) >> 1
    frame.pointee.counters = v.pointee.counterTop
    v.pointee.top = frame
    v.pointee.textCount = 0
    let care = row.pointee.flags & v.pointee.careMask
    if Int32(care) | details.bindingCount | details.attributeCount != 0, !startPlainly(v, row, care, details) {
        startWithCare(v, row, local, namespace, details)
    }
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
    if top.pointee.flags & FrameFlags.endsWithCare != 0 { return endWithCare(v) }
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
    } else if top.pointee.flags & FrameFlags.mixed == 0, top.pointee.state != nil {
        if !isWhiteSpace(text, count) { textNotAllowed(v, text, count) }
    } else {
        textElsewhere(v, text, count)
    }
}
