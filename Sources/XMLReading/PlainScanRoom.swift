/// The memory that scans use, kept from document to document.
final class PlainScanRoom {
    /// Longer names and namespaces are not plain.
    static let nameLimit = NameLookup.nameLimit
    static let attributeLimit = 32
    /// Below the 256 at which libxml2 stops.
    static let depthLimit = 200
    static let bindingLimit = 16
    /// Room for the prefixes of a document, each with a NUL after it.
    private static let prefixLimit = 512

    /// An open element: its name as the start tag has it, and as it was reported.
    struct Open {
        var written: UnsafePointer<UInt8>
        var count: Int
        var name: UnsafePointer<UInt8>
        var namespace: UnsafePointer<UInt8>?
    }
    let open = UnsafeMutablePointer<Open>.allocate(capacity: PlainScanRoom.depthLimit)
    let attributes = UnsafeMutablePointer<UnsafePointer<UInt8>?>.allocate(
        capacity: 5 * PlainScanRoom.attributeLimit)
    /// Pairs of prefix and namespace; no prefix for the default namespace.
    let bindings = UnsafeMutablePointer<UnsafePointer<UInt8>?>.allocate(
        capacity: 2 * PlainScanRoom.bindingLimit)
    private(set) var bindingCount = 0
    private let prefixes = UnsafeMutablePointer<UInt8>.allocate(capacity: PlainScanRoom.prefixLimit)
    private var prefixBytes = 0
    private let foreign = UnsafeMutablePointer<UInt8>.allocate(capacity: PlainScanRoom.nameLimit + 1)

    deinit {
        open.deallocate()
        attributes.deallocate()
        bindings.deallocate()
        prefixes.deallocate()
        foreign.deallocate()
    }

    func clear() { (bindingCount, prefixBytes) = (0, 0) }

    /// Adds a binding of the root; false where the prefix has one already, or there is no room.
    func bind(_ prefix: UnsafePointer<UInt8>?, _ count: Int, to namespace: UnsafePointer<UInt8>)
        -> Bool
    {
        guard bindingCount < Self.bindingLimit, prefixBytes + count < Self.prefixLimit,
            position(of: prefix, count) == nil
        else { return false }
        var kept: UnsafePointer<UInt8>?
        if let prefix {
            let place = prefixes + prefixBytes
            place.update(from: prefix, count: count)
            place[count] = 0
            prefixBytes += count + 1
            kept = UnsafePointer(place)
        }
        bindings[2 * bindingCount] = kept
        bindings[2 * bindingCount + 1] = namespace
        bindingCount += 1
        return true
    }

    /// Keeps a name that the table does not have, with a NUL after it, until the next one.
    func keep(_ name: UnsafePointer<UInt8>, _ count: Int) -> UnsafePointer<UInt8> {
        foreign.update(from: name, count: count)
        foreign[count] = 0
        return UnsafePointer(foreign)
    }

    /// What a prefix is bound to; nil where it is not.
    func namespace(of prefix: UnsafePointer<UInt8>, _ count: Int) -> UnsafePointer<UInt8>? {
        position(of: prefix, count).flatMap { bindings[2 * $0 + 1] }
    }

    private func position(of prefix: UnsafePointer<UInt8>?, _ count: Int) -> Int? {
        for index in 0..<bindingCount {
            guard let known = bindings[2 * index] else {
                if prefix == nil { return index }
                continue
            }
            if let prefix, NameLookup.isText(known, prefix, count) { return index }
        }
        return nil
    }
}
