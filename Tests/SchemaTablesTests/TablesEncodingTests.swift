import Testing

@testable import SchemaTables

struct TablesEncodingTests {
    private func sample() throws -> SchemaTables {
        try tables(
            """
            <xs:element name='a' type='A'>
              <xs:key name='k'><xs:selector xpath='.//b|b'/><xs:field xpath='@id'/></xs:key>
              <xs:keyref name='r' refer='k'><xs:selector xpath='b'/><xs:field xpath='@to'/></xs:keyref>
            </xs:element>
            <xs:complexType name='A' mixed='true'><xs:sequence>
              <xs:element name='b' maxOccurs='1000000' nillable='true'><xs:complexType>
                <xs:attribute name='id' type='Code' use='required'/><xs:attribute name='to' default='x'/>
                <xs:anyAttribute namespace='##other' processContents='lax'/></xs:complexType></xs:element>
              <xs:any namespace='urn:x urn:y' processContents='skip' minOccurs='0'/>
            </xs:sequence></xs:complexType>
            <xs:complexType name='B'><xs:all><xs:element name='c' type='Codes'/></xs:all></xs:complexType>
            <xs:simpleType name='Code'><xs:restriction base='xs:token'><xs:pattern value='[a-z]{1,3}'/>
              <xs:enumeration value='x'/></xs:restriction></xs:simpleType>
            <xs:simpleType name='Codes'><xs:list itemType='Code'/></xs:simpleType>
            <xs:simpleType name='Either'><xs:union memberTypes='Code xs:int'/></xs:simpleType>
            """)
    }

    @Test func decodesWhatItEncoded() throws {
        let original = try sample()
        let bytes = original.encode()
        let decoded = try SchemaTables.decode(bytes).get()
        #expect(decoded == original)
        #expect(decoded.encode() == bytes)
    }

    @Test func validatesTheSameAfterDecoding() throws {
        let original = try sample()
        let decoded = try SchemaTables.decode(original.encode()).get()
        let document = "<a><b id='x' to='y'/>text<b/><b id='x'/><z xmlns='urn:x'/></a>"
        #expect(clauses(document, decoded) == clauses(document, original))
        #expect(clauses(document, decoded) != [])
    }

    /// Every element may be missing: states that go on as others do are kept once.
    @Test(arguments: [
        ("", []), ("<e0/><e1/><e2999/>", []), ("<e0/><e2999/><e1/>", ["cvc-complex-type.2.4"]),
        ("<e7/><f/>", ["cvc-complex-type.2.4"]), ("<e2998/><e2998/>", ["cvc-complex-type.2.4"]),
    ])
    func validatesLongSequencesOfOptionalElements(content: String, expected: [String]) throws {
        let bytes = try Self.long.get().encode()
        #expect(bytes.count < 200_000)
        #expect(clauses("<a>\(content)</a>", try SchemaTables.decode(bytes).get()) == expected)
    }

    private static let long = Result {
        let parts = (0..<3_000).map { "<xs:element name='e\($0)' minOccurs='0'/>" }
        let content = "<xs:complexType><xs:sequence>\(parts.joined())</xs:sequence></xs:complexType>"
        return try tables("<xs:element name='a'>\(content)</xs:element>")
    }

    @Test func refusesLinksThatGoRound() throws {
        var automaton = CountingAutomaton(states: Array(repeating: CountingAutomaton.State(), count: 3))
        automaton.states[0].rest = 2
        #expect(automaton.linksEnd)
        automaton.states[2].rest = 1
        #expect(automaton.linksEnd)
        automaton.states[1].rest = 0
        #expect(!automaton.linksEnd)
        automaton.states[1].rest = 3
        #expect(!automaton.linksEnd)
    }

    @Test func refusesEveryTruncation() throws {
        let bytes = try sample().encode()
        for count in 0..<bytes.count {
            #expect(throws: DecodingError.self) { try SchemaTables.decode(Array(bytes[..<count])).get() }
        }
    }

    @Test func refusesAnUnknownVersionAndAnotherMagic() throws {
        var bytes = try sample().encode()
        bytes[4] = 2
        #expect(SchemaTables.decode(bytes) == .failure(.unknownVersion(2)))
        bytes[0] = 0x58
        #expect(SchemaTables.decode(bytes) == .failure(.wrongMagic))
    }

    @Test func refusesBytesAfterTheEnd() throws {
        let bytes = try sample().encode()
        #expect(SchemaTables.decode(bytes + [0]) == .failure(.trailingBytes(offset: bytes.count)))
    }

    /// Whatever a damaged encoding still decodes to can be laid out and used.
    @Test func survivesDamagedBytes() throws {
        let bytes = try sample().encode()
        for position in 5..<bytes.count {
            var damaged = bytes
            damaged[position] = damaged[position] &* 31 &+ 7
            guard case .success(let found) = SchemaTables.decode(damaged) else { continue }
            _ = clauses("<a><b id='x'/></a>", found)
        }
    }
}
