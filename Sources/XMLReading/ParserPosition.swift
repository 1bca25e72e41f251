import CLibXML2

/// Where a parse stands: what the handle that callbacks have leads to.
struct ParserPosition {
    let context: xmlParserCtxtPtr
    /// Where the scan of a plain document stands; nil while libxml2 parses.
    var cursor: UnsafePointer<UInt8>?
    /// Lines are counted when they are asked for, and no byte twice.
    private var countedUpTo: UnsafePointer<UInt8>?
    private var countedLine = 1
    /// A callback wants no more of the scan.
    private(set) var isEnded = false
    /// A callback leaves the document to libxml2.
    private(set) var isHandedOver = false

    init(context: xmlParserCtxtPtr) { self.context = context }

    mutating func beginScan(at start: UnsafePointer<UInt8>) {
        (cursor, countedUpTo, countedLine, isEnded, isHandedOver) = (start, start, 1, false, false)
    }

    mutating func endScan() { cursor = nil }

    mutating func end(handingOver: Bool) {
        isEnded = true
        if handingOver { isHandedOver = true }
    }

    /// The line of the event being reported; 0 outside a callback.
    var line: Int {
        mutating get {
            guard let cursor, let start = countedUpTo else {
                return SAXParser.line(in: context)
            }
            countedUpTo = cursor
            countedLine += Self.lineFeeds(in: UnsafeBufferPointer(start: start, count: cursor - start))
            return countedLine
        }
    }

    /// Sixteen bytes at once; each lane counts for itself, as far as a byte can count.
    private static func lineFeeds(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        typealias Block = SIMD16<UInt8>
        guard let source = UnsafeRawPointer(bytes.baseAddress) else { return 0 }
        let blocks = bytes.count / Block.scalarCount
        var (lines, next) = (0, 0)
        while next < blocks {
            let end = min(blocks, next &+ Int(UInt8.max))
            var lanes = Block.zero
            while next < end {
                let block = source.loadUnaligned(fromByteOffset: next &* Block.scalarCount, as: Block.self)
                lanes.replace(with: lanes &+ Block.one, where: block .== Block(repeating: 0x0A))
                next &+= 1
            }
            lines &+= Int(SIMD16<UInt16>(truncatingIfNeeded: lanes).wrappedSum())
        }
        for byte in bytes[(blocks &* Block.scalarCount)...] where byte == 0x0A { lines &+= 1 }
        return lines
    }
}
