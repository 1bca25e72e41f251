import FormRuntime
import SchemaTables
import Testing

struct PreparedTablesTests {
    /// Patterns alone and together, an enumeration with and without a pattern, one step after another, a count too large
    /// for an automaton.
    private func sample() throws -> SchemaTables {
        try tables(
            """
            <xs:element name='a'><xs:complexType><xs:choice maxOccurs='unbounded'>
              <xs:element name='code' type='Code'/><xs:element name='short' type='Short'/>
              <xs:element name='place' type='Place'/><xs:element name='some' type='SomePlace'/>
              <xs:element name='long' type='Long'/><xs:element name='either' type='Either'/>
            </xs:choice></xs:complexType></xs:element>
            <xs:simpleType name='Code'><xs:restriction base='xs:string'><xs:pattern value='[A-ZÅÄÖ]{2}\\d+'/>
              </xs:restriction></xs:simpleType>
            <xs:simpleType name='Short'><xs:restriction base='Code'><xs:pattern value='.{1,4}'/>
              <xs:pattern value='X.*'/></xs:restriction></xs:simpleType>
            <xs:simpleType name='Place'><xs:restriction base='xs:token'><xs:enumeration value='Espoo'/>
              <xs:enumeration value='Närpiö'/></xs:restriction></xs:simpleType>
            <xs:simpleType name='SomePlace'><xs:restriction base='Place'><xs:pattern value='E.*'/>
              </xs:restriction></xs:simpleType>
            <xs:simpleType name='Long'><xs:restriction base='xs:string'><xs:pattern value='(ab?){0,100000}'/>
              </xs:restriction></xs:simpleType>
            <xs:simpleType name='Either'><xs:union memberTypes='Code Place'/></xs:simpleType>
            """)
    }

    private static let documents = [
        "<a><code>ÅB12</code><short>XY1</short><place> Närpiö </place><some>Espoo</some><long>abaab</long></a>",
        "<a><code>AB</code><short>AB12345</short><place>Oulu</place><some>Närpiö</some><long>abc</long></a>",
        "<a><either>AB1</either><either>Espoo</either><either>b</either></a>",
    ]

    private func violations(_ document: String, _ prepared: PreparedTables) -> [String] {
        DocumentValidator(prepared).validate(Array(document.utf8)).map { "\($0.line) \($0.clause)" }
    }

    @Test(arguments: documents)
    func saysOfADocumentWhatTheTablesSay(document: String) throws {
        let original = try sample()
        let decoded = try PreparedTables.decode(PreparedTables(original).encode()).get()
        let expected = validate(document, original).map { "\($0.line) \($0.clause)" }
        #expect(violations(document, decoded) == expected)
        #expect(expected.isEmpty == (document == Self.documents[0]))
    }

    @Test func decodesWhatItEncoded() throws {
        let prepared = PreparedTables(try sample())
        let bytes = prepared.encode()
        let decoded = try PreparedTables.decode(bytes).get()
        #expect(decoded.encode() == bytes)
        #expect(decoded.tables == prepared.tables)
    }

    @Test func refusesEveryTruncationAndWhatFollowsTheEnd() throws {
        let bytes = PreparedTables(try sample()).encode()
        for count in stride(from: 0, to: bytes.count, by: 7) {
            #expect(throws: DecodingError.self) { try PreparedTables.decode(Array(bytes[..<count])).get() }
        }
        #expect(throws: DecodingError.trailingBytes(offset: bytes.count)) {
            try PreparedTables.decode(bytes + [0]).get()
        }
        #expect(throws: DecodingError.wrongMagic) { try PreparedTables.decode(try sample().encode()).get() }
    }

    /// Whatever a damaged encoding still decodes to can be laid out and used.
    @Test func survivesDamagedBytes() throws {
        let bytes = PreparedTables(try sample()).encode()
        var survivors = 0
        for position in stride(from: 5, to: bytes.count, by: 11) {
            var damaged = bytes
            damaged[position] = damaged[position] &* 31 &+ 7
            guard case .success(let found) = PreparedTables.decode(damaged) else { continue }
            survivors += 1
            for document in Self.documents { _ = violations(document, found) }
        }
        #expect(survivors > 0)
    }

    /// Patterns whose texts Swift's strings call equal: a letter with its ring, and a letter with a ring behind it.
    @Test func tellsComposedFromDecomposedPatterns() throws {
        let schema = try tables(
            """
            <xs:element name='a'><xs:complexType><xs:sequence><xs:element name='one'><xs:simpleType>
            <xs:restriction base='xs:string'><xs:pattern value='\u{E5}'/></xs:restriction></xs:simpleType></xs:element>
            <xs:element name='two'><xs:simpleType><xs:restriction base='xs:string'>
            <xs:pattern value='a\u{30A}'/></xs:restriction></xs:simpleType></xs:element></xs:sequence></xs:complexType>
            </xs:element>
            """)
        let prepared = try PreparedTables.decode(PreparedTables(schema).encode()).get()
        #expect(violations("<a><one>\u{E5}</one><two>a\u{30A}</two></a>", prepared) == [])
        #expect(violations("<a><one>a\u{30A}</one><two>\u{E5}</two></a>", prepared).count == 2)
    }
}
