import Diagnostics
import SchemaValues
import Testing
import XMLReading

@Suite struct TreeReadingTests {
    private func read(_ text: String, limits: ReadingLimits = .standard) -> Result<XMLElement, Refused> {
        readTree(bytes: Array(text.utf8), file: "a.xml", limits: limits)
    }

    private func refusal(_ text: String, limits: ReadingLimits = .standard) -> Diagnostic? {
        refusal(Array(text.utf8), limits: limits)
    }

    private func refusal(_ bytes: [UInt8], limits: ReadingLimits = .standard) -> Diagnostic? {
        switch readTree(bytes: bytes, file: "a.xml", limits: limits) {
        case .success: nil
        case .failure(let refused): refused.diagnostic
        }
    }

    @Test func readsNamesNamespacesAttributesTextAndLines() throws {
        let root = try read(
            "<r xmlns='urn:a' xmlns:b='urn:b'>\n<b:c d='1' b:e='&lt;2'>x<!-- -->y<![CDATA[<]]></b:c></r>"
        ).get()
        #expect(root.name == ExpandedName(namespace: "urn:a", localName: "r"))
        #expect(root.namespaces == ["": "urn:a", "b": "urn:b"])
        let child = try #require(root.elements.first)
        #expect(child.name == ExpandedName(namespace: "urn:b", localName: "c"))
        #expect(child.location == SourceLocation(file: "a.xml", line: 2))
        #expect(child.attribute("d") == "1")
        #expect(child.attributes.map(\.value) == ["1", "<2"])
        #expect(child.text == "xy<")
    }

    @Test func namesBothTagsOfAMismatch() throws {
        let found = try #require(refusal("<a>\n<b>\n</c>\n</a>"))
        #expect(found.id == "xml-not-well-formed")
        #expect(found.location.line == 3)
        #expect(found.message.en == "`</c>` does not close `<b>` of line 2; write `</b>`")
        #expect(found.notes.first?.location == SourceLocation(file: "a.xml", line: 2))
    }

    @Test(arguments: [
        ("<a b='1 < 2'/>", "less-than-in-attribute"),
        ("<a b=1/>", "xml-not-well-formed"),
        ("<p:a/>", "undeclared-prefix"),
        ("<a p:b=''/>", "undeclared-prefix"),
        ("<a>&nbsp;</a>", "xml-not-well-formed"),
        ("<a>Oy & Ab</a>", "xml-not-well-formed"),
        ("<a><b></b>", "xml-not-well-formed"),
        ("<a/><b/>", "xml-not-well-formed"),
        ("", "xml-empty"),
        ("   ", "xml-empty"),
        ("<a>\u{0}</a>", "xml-nul"),
        ("<?xml version='1.0' encoding='EBCDIC-CP-FI'?><a/>", "xml-encoding"),
        ("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", "xml-dtd-refused"),
    ])
    func refuses(_ text: String, _ id: String) throws {
        let found = try #require(refusal(text))
        #expect(found.id == id)
        #expect(found.location.line >= 1)
    }

    @Test func refusesTruncatedFilesAtEveryByte() {
        let whole = "<?xml version='1.0'?><a b='c'><d>x&amp;y</d><!-- z --></a>"
        for end in 1..<whole.utf8.count {
            #expect(refusal(Array(whole.utf8.prefix(end))) != nil, "\(end) bytes")
        }
    }

    @Test func refusesBytesThatAreNoUTF8() {
        #expect(refusal([0x3C, 0x61, 0x3E, 0xC3, 0x28, 0x3C, 0x2F, 0x61, 0x3E])?.id == "xml-character")
    }

    @Test func readsUTF16OfBothByteOrders() throws {
        let text = "<?xml version='1.0' encoding='UTF-16'?><a>yö😀</a>"
        let little: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big: [UInt8] = [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        #expect(try readTree(bytes: little, file: "a").get().text == "yö😀")
        #expect(try readTree(bytes: big, file: "a").get().text == "yö😀")
        #expect(refusal(Array(little.dropLast(1)))?.id == "xml-encoding")
        #expect(refusal([0xFF, 0xFE, 0x3C, 0x00, 0x00, 0xD8, 0x3E, 0x00])?.id == "xml-encoding")
    }

    @Test func refusesDeepNesting() {
        let deep = String(repeating: "<a>", count: 100_000) + String(repeating: "</a>", count: 100_000)
        #expect(refusal(deep)?.id == "xml-too-deep")
    }

    @Test func refusesADocumentLargerThanItsLimit() {
        #expect(refusal("<a>12345678</a>", limits: ReadingLimits(maxBytes: 10))?.id == "xml-too-large")
    }

    @Test func refusesTooManyAttributesBeforeTheyAreCompared() {
        let attributes = (0..<500_000).map { " a\($0)='>'" }.joined()
        #expect(refusal("<r>\n<a\(attributes)/></r>")?.id == "xml-too-many-attributes")
        #expect(refusal("<r>\n<a\(attributes)/></r>")?.location.line == 2)
    }

    @Test func refusesTooManyNamespacesInScope() {
        var text = ""
        for level in 0..<50 { text += "<a" + (0..<100).map { " xmlns:p\(level)_\($0)='u'" }.joined() + ">" }
        #expect(refusal(text)?.id == "xml-too-many-namespaces")
    }

    @Test func readsAnInternalSubsetAndFetchesNothing() throws {
        let text = """
            <!DOCTYPE a SYSTEM "file:///etc/passwd" [
            <!ENTITY urn "urn:x"><!ENTITY % remote SYSTEM "file:///etc/hostname"> %remote;
            <!ENTITY file SYSTEM "file:///etc/hostname"><!ATTLIST a d CDATA "e">]>
            <a b="&urn;">&urn;</a>
            """
        let root = try read(text, limits: .schema).get()
        #expect(root.attribute("b") == "urn:x")
        #expect(root.attribute("d") == "e")
        #expect(root.text == "urn:x")
        let fetching = text.replacingLastEntity(with: "&file;")
        #expect(refusal(fetching, limits: .schema)?.id == "xml-not-well-formed")
    }

    @Test(arguments: [true, false])
    func refusesEntityBombs(_ inAttribute: Bool) {
        var text = "<!DOCTYPE a [<!ENTITY e0 '0123456789'>"
        for i in 1...12 {
            text += "<!ENTITY e\(i) '" + String(repeating: "&e\(i - 1);", count: 10) + "'>"
        }
        text += inAttribute ? "]><a b='&e12;'/>" : "]><a>&e12;</a>"
        #expect(refusal(text, limits: .schema) != nil)
        #expect(refusal(text)?.id == "xml-dtd-refused")
    }

    @Test func refusesQuadraticExpansion() {
        let value = String(repeating: "x", count: 100_000)
        let text = "<!DOCTYPE a [<!ENTITY e '\(value)'>]><a>" + String(repeating: "&e;", count: 100_000) + "</a>"
        #expect(refusal(text, limits: .schema) != nil)
    }
}

extension String {
    fileprivate func replacingLastEntity(with text: String) -> String {
        guard let start = lastIndex(of: "&"), let end = lastIndex(of: ";") else { return self }
        return self[..<start] + text + self[index(after: end)...]
    }
}
