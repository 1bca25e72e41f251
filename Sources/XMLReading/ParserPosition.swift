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

    /// Counted in parts that a byte can count, so that the compiler compares and adds many bytes at once.
    private static func lineFeeds(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let atOnce = 240
        var lines = 0
        var rest = bytes[...]
        while !rest.isEmpty {
            var counted: UInt8 = 0
            for byte in UnsafeBufferPointer(rebasing: rest.prefix(atOnce)) { counted &+= byte == 0x0A ? 1 : 0 }
            lines += Int(counted)
            rest = rest.dropFirst(atOnce)
        }
        return lines
    }
}
