import CLibXML2
import Diagnostics
import Glibc

/// A reusable parser that reports to raw C callbacks: the hot path. Not shared between threads.
///
/// The callbacks get `userData`; names and namespaces are addresses of the `NameTable` where they stand in it. Text comes
/// in pieces. A callback may call `SAXParser.line(of:)` and `SAXParser.stop(_:)` with the parser's `handle`. Callbacks
/// may have been called before a document turns out not to be well-formed: what they gathered counts only if the result
/// is nil.
package final class SAXParser {
    package typealias StartElement =
        @convention(c) (
            UnsafeMutableRawPointer?, UnsafePointer<UInt8>?, UnsafePointer<UInt8>?, UnsafePointer<UInt8>?, Int32,
            UnsafeMutablePointer<UnsafePointer<UInt8>?>?, Int32, Int32, UnsafeMutablePointer<UnsafePointer<UInt8>?>?
        ) -> Void
    package typealias EndElement =
        @convention(c) (
            UnsafeMutableRawPointer?, UnsafePointer<UInt8>?, UnsafePointer<UInt8>?, UnsafePointer<UInt8>?
        ) -> Void
    package typealias Characters = @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<UInt8>?, Int32) -> Void

    /// What a client is told, in libxml2's own shapes: (userData, localname, prefix, URI, namespace count and pairs,
    /// attribute count, defaulted count, attributes as five pointers each: localname, prefix, URI, value, end).
    package struct Handlers {
        package var startElement: StartElement
        package var endElement: EndElement
        package var characters: Characters

        package init(
            startElement: @escaping StartElement, endElement: @escaping EndElement, characters: @escaping Characters
        ) {
            self.startElement = startElement
            self.endElement = endElement
            self.characters = characters
        }
    }

    private let names: NameTable
    private let limits: ReadingLimits
    private let context: xmlParserCtxtPtr
    private let state = ParseState()
    private var file = ""
    private var counter: AttributeCounter
    private var fedBytes = 0
    private var stopped = false

    private let handlers: Handlers
    private let nameIndex: NameLookup
    private let position: UnsafeMutablePointer<ParserPosition>
    private let room = PlainScanRoom()

    /// For `line(of:)`, `stop(_:)` and `handOver(_:)`; valid as long as the parser.
    package var handle: OpaquePointer { OpaquePointer(position) }

    /// `limits.documentType` is always taken as `.refused`.
    package init(names: NameTable, handlers: Handlers, limits: ReadingLimits = .standard) {
        nameIndex = names.freeze()
        self.names = names
        self.handlers = handlers
        self.limits = limits
        self.counter = AttributeCounter(limit: limits.maxAttributes)
        guard let made = xmlNewParserCtxt(), let sax = made.pointee.sax else { fatalError("out of memory") }
        context = made
        position = .allocate(capacity: 1)
        position.initialize(to: ParserPosition(context: made))
        sax.pointee = xmlSAXHandler()
        sax.pointee.initialized = UInt32(XML_SAX2_MAGIC)
        sax.pointee.startElementNs = handlers.startElement
        sax.pointee.endElementNs = handlers.endElement
        sax.pointee.characters = handlers.characters
        sax.pointee.ignorableWhitespace = handlers.characters
        sax.pointee.cdataBlock = handlers.characters
        sax.pointee.serror = recordFault
        context.pointee._private = Unmanaged.passUnretained(state).toOpaque()
    }

    deinit {
        xmlFreeParserCtxt(context)
        position.deallocate()
    }

    /// The line of the event being reported; 0 outside a callback.
    @inline(__always)
    package static func line(of handle: OpaquePointer) -> Int {
        UnsafeMutablePointer<ParserPosition>(handle).pointee.line
    }

    /// The line at which libxml2 stands.
    @inline(__always)
    static func line(in context: xmlParserCtxtPtr) -> Int {
        guard let input = context.pointee.input else { return 0 }
        return Int(input.pointee.line)
    }

    /// Ends the parse: no further callback comes.
    package static func stop(_ handle: OpaquePointer) {
        let position = UnsafeMutablePointer<ParserPosition>(handle)
        if position.pointee.cursor != nil {
            position.pointee.end(handingOver: false)
        } else {
            xmlStopParser(position.pointee.context)
        }
    }

    /// Where a plain document is scanned, leaves it to libxml2 from its beginning, and no further callback of the scan
    /// comes. False where libxml2 parses already.
    package static func handOver(_ handle: OpaquePointer) -> Bool {
        let position = UnsafeMutablePointer<ParserPosition>(handle)
        guard position.pointee.cursor != nil else { return false }
        position.pointee.end(handingOver: true)
        return true
    }

    package var currentLine: Int { Self.line(of: handle) }

    /// Reads a whole document by the scan of plain documents, three times as fast as libxml2. True if it was well-formed
    /// or was stopped by a callback; false where it is for `parse`, whatever callbacks have gathered.
    package func readPlain(_ bytes: UnsafeBufferPointer<UInt8>, userData: UnsafeMutableRawPointer?) -> Bool {
        guard let start = bytes.baseAddress, bytes.count <= limits.maxBytes else { return false }
        position.pointee.beginScan(at: start)
        defer { position.pointee.endScan() }
        var scan = PlainScan(
            bytes, from: start, names: nameIndex, handlers: handlers, userData: userData, position: position,
            room: room)
        return scan.run()
    }

    /// Parses a whole document. Nil if it is well-formed (or was stopped by a callback), else why not.
    package func parse(
        _ bytes: UnsafeBufferPointer<UInt8>, file: String, userData: UnsafeMutableRawPointer?
    ) -> Diagnostic? {
        self.file = file
        if bytes.count > limits.maxBytes || bytes.count > Int(Int32.max) {
            return Refusal(reason: .tooLarge(limit: limits.maxBytes), line: 0).diagnostic(file: file)
        }
        switch UTF16Transcoding.transcode(bytes) {
        case .notUTF16: return parseUTF8(bytes, options: 0, userData: userData)
        case .refused(let refusal): return refusal.diagnostic(file: file)
        case .transcoded(let utf8):
            return utf8.withUnsafeBufferPointer {
                parseUTF8($0, options: Int32(XML_PARSE_IGNORE_ENC.rawValue), userData: userData)
            }
        }
    }

    private func parseUTF8(
        _ bytes: UnsafeBufferPointer<UInt8>, options: Int32, userData: UnsafeMutableRawPointer?
    ) -> Diagnostic? {
        var limits = limits
        limits.documentType = .refused
        if let refusal = Prescan.refusal(of: bytes, limits: limits, declaredEncodingCounts: options == 0) {
            return refusal.diagnostic(file: file)
        }
        prepare(userData: userData)
        let document = bytes.withMemoryRebound(to: CChar.self) {
            xmlCtxtReadMemory(context, $0.baseAddress, Int32($0.count), nil, nil, options)
        }
        if document != nil { xmlFreeDoc(document) }
        return outcome()
    }

    /// Begins a document that comes in pieces (`feed`, then `finish`): UTF-8 only, of any size.
    package func begin(file: String, userData: UnsafeMutableRawPointer?) {
        self.file = file
        counter = AttributeCounter(limit: limits.maxAttributes)
        fedBytes = 0
        prepare(userData: userData)
        xmlCtxtResetPush(context, nil, 0, nil, nil)
    }

    /// The next bytes. Returns false when nothing more is wanted: call `finish` for the reason.
    package func feed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard state.refusal == nil, state.fault == nil, !bytes.isEmpty else {
            return state.refusal == nil && state.fault == nil
        }
        if let offset = firstRefusal(in: bytes) {
            state.refusal = Refusal(reason: offset, line: currentLine)
            return false
        }
        var rest = bytes
        while !rest.isEmpty {
            let piece = UnsafeBufferPointer(rebasing: rest.prefix(1 << 20))
            rest = UnsafeBufferPointer(rebasing: rest.dropFirst(piece.count))
            _ = piece.withMemoryRebound(to: CChar.self) { xmlParseChunk(context, $0.baseAddress, Int32($0.count), 0) }
        }
        fedBytes += bytes.count
        if context.pointee.intSubName != nil { state.refusal = Refusal(reason: .documentType, line: currentLine) }
        return state.fault == nil && state.refusal == nil && context.pointee.instate != XML_PARSER_EOF
    }

    private func firstRefusal(in bytes: UnsafeBufferPointer<UInt8>) -> Refusal.Reason? {
        if fedBytes == 0 {
            switch UTF16Transcoding.transcode(bytes) {
            case .notUTF16: break
            case .transcoded, .refused: return .encoding("UTF-16")
            }
            var limits = limits
            limits.documentType = .refused
            if let refusal = Prescan.refusal(of: bytes, limits: limits) { return refusal.reason }
        } else if let base = bytes.baseAddress, memchr(base, 0, bytes.count) != nil {
            return .nul
        }
        return counter.scan(bytes) == nil ? nil : .tooManyAttributes(limit: limits.maxAttributes)
    }

    /// Ends a pushed document. Nil if it was well-formed, else why not.
    package func finish() -> Diagnostic? {
        if state.refusal == nil, fedBytes == 0 { state.refusal = Refusal(reason: .empty, line: 1) }
        if state.refusal == nil, state.fault == nil {
            let isBeforeRoot = [XML_PARSER_START, XML_PARSER_MISC, XML_PARSER_PROLOG].contains(context.pointee.instate)
            xmlParseChunk(context, nil, 0, 1)
            if state.fault?.code == Int(XML_ERR_DOCUMENT_END.rawValue) { nameWhatIsMissing(isBeforeRoot: isBeforeRoot) }
        }
        return outcome()
    }

    /// libxml2 calls it too much content when a pushed document ends too early: within an element, or before the root.
    private func nameWhatIsMissing(isBeforeRoot: Bool) {
        if context.pointee.nameNr > 0, let name = context.pointee.name {
            state.fault?.code = Int(XML_ERR_TAG_NOT_FINISHED.rawValue)
            state.fault?.first = String(cString: name)
            state.fault?.number = 0
        } else if isBeforeRoot {
            state.fault?.code = Int(XML_ERR_DOCUMENT_EMPTY.rawValue)
        }
    }

    /// Fresh state and a fresh sub-dictionary: names of the document die with it, names of the table keep their address.
    private func prepare(userData: UnsafeMutableRawPointer?) {
        state.fault = nil
        state.refusal = nil
        xmlCtxtReset(context)
        context.pointee.userData = userData
        // The name of a document type outlives a reset, and would refuse the next document; it lies in the dictionary.
        context.pointee.intSubName = nil
        xmlDictFree(context.pointee.dict)
        guard let dictionary = xmlDictCreateSub(names.dictionary) else { fatalError("out of memory") }
        context.pointee.dict = dictionary
        // The parser compares these three by address.
        context.pointee.str_xml = xmlDictLookup(dictionary, "xml", 3)
        context.pointee.str_xmlns = xmlDictLookup(dictionary, "xmlns", 5)
        context.pointee.str_xml_ns = xmlDictLookup(dictionary, "http://www.w3.org/XML/1998/namespace", 36)
    }

    private func outcome() -> Diagnostic? {
        if let refusal = state.refusal { return refusal.diagnostic(file: file) }
        if let fault = state.fault { return fault.diagnostic(file: file) }
        return nil
    }
}
