import Diagnostics
import Testing
import XMLReading

/// What the callbacks of these tests gather.
private struct Gathered {
    var wanted: UnsafePointer<UInt8>?
    var namespace: UnsafePointer<UInt8>?
    var starts = 0
    var hits = 0
    var ends = 0
    var text: [UInt8] = []
    var lines: [Int] = []
    var handle: OpaquePointer?
    var stopAt = Int.max
}

private func start(
    _ data: UnsafeMutableRawPointer?, _ name: UnsafePointer<UInt8>?, _ prefix: UnsafePointer<UInt8>?,
    _ uri: UnsafePointer<UInt8>?, _ namespaceCount: Int32, _ namespaces: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    _ attributeCount: Int32, _ defaulted: Int32, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
) {
    guard let state = data?.assumingMemoryBound(to: Gathered.self) else { return }
    state.pointee.starts += 1
    if name == state.pointee.wanted, uri == state.pointee.namespace { state.pointee.hits += 1 }
    if let handle = state.pointee.handle {
        state.pointee.lines.append(SAXParser.line(of: handle))
        if state.pointee.starts == state.pointee.stopAt { SAXParser.stop(handle) }
    }
}

private func end(
    _ data: UnsafeMutableRawPointer?, _ name: UnsafePointer<UInt8>?, _ prefix: UnsafePointer<UInt8>?,
    _ uri: UnsafePointer<UInt8>?
) {
    data?.assumingMemoryBound(to: Gathered.self).pointee.ends += 1
}

private func characters(_ data: UnsafeMutableRawPointer?, _ text: UnsafePointer<UInt8>?, _ count: Int32) {
    data?.assumingMemoryBound(to: Gathered.self).pointee.text.append(
        contentsOf: UnsafeBufferPointer(start: text, count: Int(count)))
}

private let handlers = SAXParser.Handlers(startElement: start, endElement: end, characters: characters)

@Suite struct SAXParserTests {
    private func parse(_ parser: SAXParser, _ text: String, into state: inout Gathered) -> Diagnostic? {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            withUnsafeMutablePointer(to: &state) {
                parser.parse(bytes, file: "a.xml", userData: UnsafeMutableRawPointer($0))
            }
        }
    }

    private func push(_ parser: SAXParser, _ pieces: [[UInt8]], into state: inout Gathered) -> Diagnostic? {
        withUnsafeMutablePointer(to: &state) { pointer in
            parser.begin(file: "a.xml", userData: UnsafeMutableRawPointer(pointer))
            for piece in pieces {
                let goesOn = piece.withUnsafeBufferPointer { parser.feed($0) }
                if !goesOn { break }
            }
            return parser.finish()
        }
    }

    @Test(arguments: [
        ("<a>\n<b>x</b>\n<c>y", "the file ends too early: `<c>` is not closed", 3),
        ("<a>\n<b>x</b>\n", "the file ends too early: `<a>` is not closed", 2),
        ("<a><b/>", "the file ends too early: `<a>` is not closed", 1),
        ("<?xml version='1.0'?>\n<!-- x -->", "the file does not begin with an element; XML needs one root element", 2),
        ("<a/>\n<b/>", "something follows the root element; a file has one root element", 2),
        ("<a/>x", "something follows the root element; a file has one root element", 1),
    ])
    func saysWhatIsMissingOfAPushedDocument(text: String, message: String, line: Int) {
        let parser = SAXParser(names: NameTable(), handlers: handlers)
        for size in [1, 3, 100] {
            let bytes = Array(text.utf8)
            let pieces = stride(from: 0, to: bytes.count, by: size).map { Array(bytes[$0...].prefix(size)) }
            var state = Gathered()
            let fault = push(parser, pieces, into: &state)
            #expect(fault?.message.en == message, "pieces of \(size)")
            #expect(fault?.location.line == line, "pieces of \(size)")
        }
    }

    @Test func reportsInternedNamesByAddressInEveryDocument() {
        let names = NameTable()
        let (wanted, namespace) = (names.intern("nimi"), names.intern("urn:a"))
        let parser = SAXParser(names: names, handlers: handlers)
        for _ in 0..<3 {
            var state = Gathered(wanted: wanted, namespace: namespace)
            let text = "<r xmlns='urn:a' xml:lang='fi'>\n<nimi>Yö</nimi><muu/><nimi xmlns=''/></r>"
            #expect(parse(parser, text, into: &state) == nil)
            #expect(state.starts == 4)
            #expect(state.ends == 4)
            #expect(state.hits == 1)
            #expect(String(decoding: state.text, as: UTF8.self) == "\nYö")
        }
    }

    @Test func tellsTheLineAndStopsFromACallback() {
        let parser = SAXParser(names: NameTable(), handlers: handlers)
        var state = Gathered(handle: parser.handle, stopAt: 2)
        #expect(parse(parser, "<a>\n<b/>\n<c/>\n<d/></a>", into: &state) == nil)
        #expect(state.lines == [1, 2])
    }

    @Test func refusesWhatIsNotWellFormedAndIsReusableAfterwards() {
        let parser = SAXParser(names: NameTable(), handlers: handlers)
        var state = Gathered()
        #expect(parse(parser, "<a>\n</b>", into: &state)?.location.line == 2)
        #expect(parse(parser, "<!DOCTYPE a><a/>", into: &state)?.id == "xml-dtd-refused")
        #expect(parse(parser, "<a><p:b/></a>", into: &state)?.id == "undeclared-prefix")
        #expect(parse(parser, "<a/>", into: &state) == nil)
    }

    @Test func readsAPushedDocumentByteByByte() {
        let parser = SAXParser(names: NameTable(), handlers: handlers)
        for _ in 0..<2 {
            var state = Gathered()
            let text = "<?xml version='1.0' encoding='UTF-8'?>\n<a b='c'><d>yö</d></a>"
            #expect(push(parser, text.utf8.map { [$0] }, into: &state) == nil)
            #expect(state.starts == 2)
            #expect(String(decoding: state.text, as: UTF8.self) == "yö")
        }
    }

    @Test(arguments: [
        ("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", "xml-dtd-refused"), ("<a><b>", "xml-not-well-formed"),
        ("<a>\u{0}</a>", "xml-nul"), ("", "xml-empty"),
    ])
    func refusesAPushedDocument(_ text: String, _ id: String) {
        let parser = SAXParser(names: NameTable(), handlers: handlers)
        var state = Gathered()
        let bytes = Array(text.utf8)
        #expect(push(parser, [Array(bytes.prefix(5)), Array(bytes.dropFirst(5))], into: &state)?.id == id)
    }

    @Test func boundsAnAttributeWithoutEnd() {
        let parser = SAXParser(names: NameTable(), handlers: handlers)
        var state = Gathered()
        let piece = [UInt8](repeating: 0x78, count: 1 << 20)
        let pieces = [Array("<a b='".utf8)] + Array(repeating: piece, count: 64)
        #expect(push(parser, pieces, into: &state) != nil)
    }

    @Test func countsAttributesAcrossPieces() {
        let parser = SAXParser(names: NameTable(), handlers: handlers)
        var state = Gathered()
        let pieces = [Array("<a ".utf8)] + (0...ReadingLimits.standard.maxAttributes).map { Array("a\($0)='>' ".utf8) }
        #expect(push(parser, pieces, into: &state)?.id == "xml-too-many-attributes")
    }

    /// Elements before and after, whose tags a piece may cut, do not hide the one with too many attributes.
    @Test(arguments: [97, 1_000, 5_000, 9_000, 20_000])
    func countsAttributesAmongOtherElements(_ size: Int) {
        let parser = SAXParser(names: NameTable(), handlers: handlers)
        func refusal(attributes: Int) -> String? {
            let others = String(repeating: "<b c='d'>e</b>\n", count: 700)
            let long = (0..<attributes).map { " a\($0)='>'" }.joined()
            let text = Array("<r>\(others)<a\(long)/>\(others)</r>".utf8)
            let pieces = stride(from: 0, to: text.count, by: size).map { Array(text[$0..<min($0 + size, text.count)]) }
            var state = Gathered()
            return push(parser, pieces, into: &state)?.id
        }
        #expect(refusal(attributes: ReadingLimits.standard.maxAttributes) == nil)
        #expect(refusal(attributes: ReadingLimits.standard.maxAttributes + 1) == "xml-too-many-attributes")
    }
}
