import Diagnostics
import FormRuntime
import Foundation
import SchemaModel
import SchemaTables
import SchemaTrials
import Testing

/// The scan of plain documents finds what libxml2's parse finds, to the line and the word, whatever bytes of a document
/// are changed.
@Suite struct PlainScanTests {
    private static let rounds = ProcessInfo.processInfo.environment["PLAIN_SCAN_ROUNDS"].flatMap(Int.init) ?? 6_000
    private static let seed =
        ProcessInfo.processInfo.environment["DIFFERENTIAL_SEED"].flatMap(UInt64.init) ?? 20_270_602

    private static let schema = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:l" xmlns="urn:l" xmlns:l="urn:l"
          elementFormDefault="qualified">
        <xs:element name="lomake"><xs:complexType><xs:sequence>
          <xs:element name="nimi"><xs:simpleType><xs:restriction base="xs:string"><xs:maxLength value="20"/>
          </xs:restriction></xs:simpleType></xs:element>
          <xs:element name="tyhja" minOccurs="0"><xs:complexType/></xs:element>
          <xs:element name="teksti" minOccurs="0"><xs:complexType mixed="true"><xs:sequence>
            <xs:element name="b" type="xs:string" minOccurs="0" maxOccurs="3"/></xs:sequence></xs:complexType></xs:element>
          <xs:element name="rivi" maxOccurs="unbounded"><xs:complexType><xs:sequence>
            <xs:element name="maara" type="xs:decimal" nillable="true"/>
            <xs:element name="laji" default="uusi"><xs:simpleType><xs:restriction base="xs:token">
              <xs:pattern value="[a-zäö]+"/></xs:restriction></xs:simpleType></xs:element>
          </xs:sequence><xs:attribute name="id" type="xs:NCName" use="required"/>
          <xs:attribute name="huom" type="xs:string"/></xs:complexType></xs:element>
        </xs:sequence></xs:complexType>
        <xs:unique name="rivit"><xs:selector xpath="l:rivi"/><xs:field xpath="@id"/></xs:unique>
        </xs:element></xs:schema>
        """

    private static let document = """
        <?xml version="1.0" encoding="UTF-8"?>
        <lomake xmlns="urn:l">
          <nimi>Hämeen &amp; Väylä</nimi>
          <tyhja/>
          <teksti>On <b>kaksi</b> ja
            <b>puoli</b> €.</teksti>
          <rivi id="a1">
            <maara>12.50</maara>
            <laji>öljy</laji>
          </rivi>
          <rivi huom='x "y" > z' id="a2"  >
            <maara>3</maara><laji></laji>
          </rivi>
        </lomake>

        """

    /// The same with a number that is none, an identifier twice, and an element that is not expected.
    private static let faultyDocument = document.replacingOccurrences(of: "12.50", with: "12,50")
        .replacingOccurrences(of: "a2", with: "a1").replacingOccurrences(of: "<laji></laji>", with: "<lisa>x</lisa>")

    /// What is put into documents: the beginnings and ends of markup, and bytes at the borders of encodings.
    private static let pieces: [[UInt8]] =
        [
            "<", ">", "</", "/>", "<!--", "-->", "<!-- x -->", "<![CDATA[", "]]>", "]]", "]", "&amp;", "&lt;", "&#10;",
            "&#x0;", "&", ";", "\"", "'", "=", " ", "\n", "\r\n", "\t", "<?x y?>", "<!DOCTYPE a>", "xmlns=\"\"",
            " xmlns=\"urn:x\"", " xmlns:l=\"urn:l\"", "l:", " huom=\"b\"", " id='a1'", ":", "x:y", "\u{E4}", "\u{2028}",
            "\u{FFFD}", "\u{1F600}", "-", "0", "<b>", "</b>", "<b/>", "<tyhja/>", "<laji>", "</rivi>", "&quot;",
        ].map { Array($0.utf8) }
        + [
            [0], [1], [0x0B], [0x1F], [0x7F], [0x80], [0xBF], [0xC0, 0xAF], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80],
            [0xEF, 0xBF, 0xBE], [0xEF, 0xBF, 0xBF], [0xEF, 0xBB, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF],
            [0xF4, 0x90, 0x80, 0x80],
            [0xF5], [0xFF],
        ]

    @Test func agreesWithLibXMLWhateverBytesChange() throws {
        var random = RandomSource(seed: Self.seed)
        let validator = try #require(Self.validator())
        let scanning = ValidationSession(validator)
        let parsing = ValidationSession(validator, scansPlain: false)
        var scanned = 0
        var scannedInvalid = 0
        for round in 0..<Self.rounds {
            var document = Array((round % 2 == 0 ? Self.document : Self.faultyDocument).utf8)
            for _ in 0..<Int.random(in: 0...3, using: &random) { Self.change(&document, using: &random) }
            let (left, right) = document.withUnsafeBufferPointer { (scanning.validate($0), parsing.validate($0)) }
            if scanning.wasPlain {
                scanned += 1
                if !left.isValid { scannedInvalid += 1 }
            }
            guard left.violations == right.violations, left.unlisted == right.unlisted else {
                let text = String(decoding: document, as: UTF8.self)
                Issue.record("seed \(Self.seed) round \(round): \(left) but \(right) in\n\(text)")
                return
            }
        }
        // A scan that hands everything over would test nothing.
        #expect(scanned > Self.rounds / 5 && scannedInvalid > Self.rounds / 10)
    }

    @Test func readsThePlainDocumentByItself() throws {
        let session = ValidationSession(try #require(Self.validator()))
        let outcome = Array(Self.document.utf8).withUnsafeBufferPointer { session.validate($0) }
        #expect(outcome.violations == [])
        #expect(session.wasPlain)
    }

    private static func validator() -> DocumentValidator? {
        var log = DiagnosticLog()
        let sources = SchemaSources(roots: ["l.xsd"]) { LoadedFile(name: $0, bytes: Array(schema.utf8)) }
        let set = readSchemaSet(sources, log: &log)
        let tables = lower(set, roots: nil, log: &log).tables
        return log.hasErrors ? nil : DocumentValidator(tables)
    }

    private static func change(_ document: inout [UInt8], using random: inout RandomSource) {
        guard !document.isEmpty else { return }
        let place = Int.random(in: 0..<document.count, using: &random)
        switch Int.random(in: 0..<7, using: &random) {
        case 0: document[place] = UInt8.random(in: 0...255, using: &random)
        case 1: document[place] ^= 1
        case 2: document.remove(at: place)
        case 3: document.removeSubrange(place..<min(document.count, place + Int.random(in: 1...40, using: &random)))
        case 4:
            let end = min(document.count, place + Int.random(in: 1...60, using: &random))
            document.insert(contentsOf: document[place..<end], at: Int.random(in: 0...document.count, using: &random))
        case 5 where place % 4 == 0: document.removeLast(document.count - place)
        default: document.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: place)
        }
    }
}
