import FormRuntime
import SchemaTables
import Testing

/// The violations of a document.
func validate(_ document: String, _ tables: SchemaTables) -> [DocumentViolation] {
    validateDocument(Array(document.utf8), tables: tables)
}

struct DocumentValidationTests {
    private static let instance = "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"

    @Test(arguments: [
        ("<n>5</n>", []), ("<n>x</n>", ["cvc-datatype-valid"]), ("<n>11</n>", ["cvc-maxInclusive-valid"]),
        ("<n> 5 </n>", []), ("<n>-0</n>", []), ("<n>+05.50</n>", []), ("<n>5.555</n>", ["cvc-fractionDigits-valid"]),
        ("<n><b/></n>", ["cvc-type.3.1.2", "cvc-datatype-valid"]), ("<m>5</m>", ["cvc-elt.1"]),
        ("<n a='1'>5</n>", ["cvc-type.3.1.1"]), ("<n>5", ["not-well-formed"]),
    ])
    func checksASimpleRoot(document: String, expected: [String]) throws {
        let schema = try tables(
            """
            <xs:element name='n'><xs:simpleType><xs:restriction base='xs:decimal'><xs:maxInclusive value='10'/>
            <xs:fractionDigits value='2'/></xs:restriction></xs:simpleType></xs:element>
            """)
        let found = validate(document, schema)
        #expect(found.map { $0.rule == .notWellFormed ? "not-well-formed" : $0.clause } == expected)
    }

    @Test(arguments: [
        ("<d>2024-02-29</d>", true), ("<d>2023-02-29</d>", false), ("<d>1900-02-29</d>", false),
        ("<d>2000-02-29</d>", true), ("<d>0000-01-01</d>", false), ("<d>2024-04-31</d>", false),
        ("<d>2024-04-30Z</d>", true), ("<d>-0001-01-01</d>", true), ("<d> 2024-12-31\n</d>", true),
    ])
    func checksDates(document: String, isValid: Bool) throws {
        let schema = try tables("<xs:element name='d' type='xs:date'/>")
        #expect(validate(document, schema).isEmpty == isValid)
    }

    @Test(arguments: [
        ("<a x='1'/>", []), ("<a/>", ["cvc-complex-type.4"]), ("<a x='y'/>", ["cvc-datatype-valid"]),
        ("<a x='1' y='2'/>", ["cvc-complex-type.3.2"]), ("<a x='1' f='no'/>", ["cvc-au"]), ("<a x='1' f='on'/>", []),
        ("<a x='1'> </a>", ["cvc-complex-type.2.1"]),
    ])
    func checksAttributes(document: String, expected: [String]) throws {
        let schema = try tables(
            """
            <xs:element name='a'><xs:complexType><xs:attribute name='x' type='xs:int' use='required'/>
            <xs:attribute name='f' fixed='on'/></xs:complexType></xs:element>
            """)
        #expect(clauses(document, schema) == expected)
    }

    @Test(arguments: [
        ("<p xsi:type='Sub'><x/><y/></p>", []), ("<p xsi:type='Other'><x/></p>", ["cvc-elt.4.3"]),
        ("<p xsi:type='None'><x/></p>", ["cvc-elt.4.2"]), ("<p xsi:type='q:Sub'><x/></p>", ["cvc-elt.4.1"]),
        ("<p><x/><y/></p>", ["cvc-complex-type.2.4"]), ("<p xsi:nil='true'/>", []),
        ("<p xsi:nil='true'><x/></p>", ["cvc-elt.3.2.1"]), ("<o xsi:nil='true'/>", ["cvc-elt.3.1"]),
    ])
    func substitutesTypesAndNil(document: String, expected: [String]) throws {
        let schema = try tables(
            """
            <xs:element name='p' type='Base' nillable='true'/><xs:element name='o' type='xs:string'/>
            <xs:complexType name='Base'><xs:sequence><xs:element name='x'/></xs:sequence></xs:complexType>
            <xs:complexType name='Sub'><xs:complexContent><xs:extension base='Base'><xs:sequence>
            <xs:element name='y'/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
            <xs:complexType name='Other'><xs:sequence><xs:element name='x'/></xs:sequence></xs:complexType>
            """)
        let inside = document.dropFirst(2)
        #expect(clauses(document.prefix(2) + " \(Self.instance)" + inside, schema) == expected)
    }

    @Test(arguments: [
        ("<w><known>1</known></w>", []), ("<w><known>x</known></w>", ["cvc-datatype-valid"]),
        ("<w><unknown><known>x</known></unknown></w>", ["cvc-datatype-valid"]),
        ("<w><unknown a='1'>t</unknown></w>", []),
        ("<s><unknown/></s>", ["cvc-assess-elt.1.1"]), ("<k><known>x</known></k>", []),
    ])
    func followsWildcards(document: String, expected: [String]) throws {
        func holder(_ name: String, _ contents: String) -> String {
            "<xs:element name='\(name)'><xs:complexType><xs:sequence><xs:any processContents='\(contents)'/>"
                + "</xs:sequence></xs:complexType></xs:element>"
        }
        let schema = try tables(
            holder("w", "lax") + holder("s", "strict") + holder("k", "skip")
                + "<xs:element name='known' type='xs:int'/>")
        #expect(clauses(document, schema) == expected)
    }

    @Test(arguments: [
        ("<h><head/></h>", []), ("<h><member/></h>", []), ("<h><blocked/></h>", ["cvc-complex-type.2.4"]),
    ])
    func followsSubstitutionGroups(document: String, expected: [String]) throws {
        let schema = try tables(
            """
            <xs:element name='h'><xs:complexType><xs:sequence><xs:element ref='head'/></xs:sequence></xs:complexType>
            </xs:element><xs:element name='head' type='T' block='extension'/>
            <xs:element name='member' type='T' substitutionGroup='head'/>
            <xs:element name='blocked' type='U' substitutionGroup='head'/>
            <xs:complexType name='T'/><xs:complexType name='U'><xs:complexContent><xs:extension base='T'/>
            </xs:complexContent></xs:complexType>
            """)
        #expect(clauses(document, schema) == expected)
    }

    @Test(arguments: [
        ("<i><a id='x'/><a ref='x'/></i>", []), ("<i><a id='x'/><a id='x'/></i>", ["cvc-id.2"]),
        ("<i><a ref='y'/></i>", ["cvc-id.1"]),
    ])
    func resolvesIdentifiers(document: String, expected: [String]) throws {
        let schema = try tables(
            """
            <xs:element name='i'><xs:complexType><xs:sequence><xs:element name='a' maxOccurs='unbounded'>
            <xs:complexType><xs:attribute name='id' type='xs:ID'/><xs:attribute name='ref' type='xs:IDREF'/>
            </xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element>
            """)
        #expect(clauses(document, schema) == expected)
    }

    @Test(arguments: [
        ("<r><row n='1'/><row n='2' to='1'/></r>", []),
        ("<r><row n='1'/><row n='01'/></r>", ["cvc-identity-constraint.4.2.2"]),
        ("<r><row/></r>", ["cvc-identity-constraint.4.2.1"]),
        ("<r><row n='1' to='3'/></r>", ["cvc-identity-constraint.4.3"]),
    ])
    func comparesKeysAsValues(document: String, expected: [String]) throws {
        let schema = try tables(
            """
            <xs:element name='r'><xs:complexType><xs:sequence><xs:element name='row' maxOccurs='unbounded'>
            <xs:complexType><xs:attribute name='n' type='xs:int'/><xs:attribute name='to' type='xs:int'/>
            </xs:complexType></xs:element></xs:sequence></xs:complexType>
            <xs:key name='k'><xs:selector xpath='row'/><xs:field xpath='@n'/></xs:key>
            <xs:keyref name='f' refer='k'><xs:selector xpath='row'/><xs:field xpath='@to'/></xs:keyref></xs:element>
            """)
        #expect(clauses(document, schema) == expected)
    }

    /// A prefix means in each path what it means at the element of the path.
    @Test(arguments: [
        ("<p:b xmlns:p='urn:1'><p:n>1</p:n><p:n>2</p:n></p:b>", []),
        (
            "<p:b xmlns:p='urn:1'><p:n>1</p:n></p:b><p:b xmlns:p='urn:1'><p:n>1</p:n></p:b>",
            ["cvc-identity-constraint.4.1"]
        ),
        ("<p:b xmlns:p='urn:1'><n>1</n></p:b><p:b xmlns:p='urn:1'><n>1</n></p:b>", ["cvc-identity-constraint.4.1"]),
    ])
    func readsEachPathWithItsOwnPrefixes(content: String, expected: [String]) throws {
        let schema = try tables(
            documents: [
                "a.xsd": """
                <xs:import namespace='urn:1' schemaLocation='b.xsd'/><xs:element name='n' type='xs:int'/>
                <xs:element name='r'><xs:complexType><xs:sequence>
                <xs:any processContents='lax' maxOccurs='unbounded'/></xs:sequence></xs:complexType>
                <xs:unique name='k'><xs:selector xpath='p:b/p:n' xmlns:p='urn:1'/>
                <xs:field xpath='.' xmlns:p='urn:2'/></xs:unique>
                <xs:unique name='l'><xs:selector xpath='child :: p:b' xmlns:p='urn:1'/>
                <xs:field xpath='child:: n' xmlns:p='urn:2'/></xs:unique>
                <xs:unique name='m'><xs:selector xpath='p:b' xmlns:p='urn:1'/>
                <xs:field xpath='p:n' xmlns:p='urn:2'/></xs:unique></xs:element>
                """,
                "b.xsd": """
                <xs:element name='b'><xs:complexType><xs:sequence>
                <xs:any processContents='lax' maxOccurs='unbounded'/></xs:sequence></xs:complexType></xs:element>
                <xs:element name='n' type='xs:int'/>
                """,
            ], targets: ["b.xsd": "urn:1"])
        #expect(clauses("<r>\(content)</r>", schema) == expected)
    }

    /// An attribute that a wildcard lets in is a field where something declares it: only then it has a simple type.
    @Test(arguments: [
        ("<r><row known='1'/><row known='2'/></r>", []),
        ("<r><row known='1'/><row known='01'/></r>", ["cvc-identity-constraint.4.1"]),
        ("<r><row other='1'/></r>", ["cvc-identity-constraint.3"]),
        ("<r><skipped known='1'/></r>", ["cvc-identity-constraint.3"]),
        ("<r><row/><skipped/></r>", []),
    ])
    func takesNoUndeclaredAttributeForAField(document: String, expected: [String]) throws {
        let schema = try tables(
            """
            <xs:attribute name='known' type='xs:int'/>
            <xs:element name='r'><xs:complexType><xs:choice maxOccurs='unbounded'>
            <xs:element name='row'><xs:complexType><xs:anyAttribute processContents='lax'/></xs:complexType></xs:element>
            <xs:element name='skipped'><xs:complexType><xs:anyAttribute processContents='skip'/></xs:complexType>
            </xs:element></xs:choice></xs:complexType>
            <xs:unique name='k'><xs:selector xpath='*'/><xs:field xpath='@known|@other'/></xs:unique></xs:element>
            """)
        #expect(clauses(document, schema) == expected)
    }

    /// A constraint at an element that comes again: nothing of the one before is left.
    @Test(arguments: [
        ("<r><row n='1'/><row n='1'/></r>", []),
        ("<r><row n='1'/><row/><row n='2'/></r>", ["cvc-identity-constraint.4.2.1"]),
        ("<r><row n='1'><row n='2'/><row n='2'/></row><row n='3'/></r>", []),
    ])
    func beginsIdentityConstraintsAnew(document: String, expected: [String]) throws {
        let schema = try tables(
            """
            <xs:element name='r'><xs:complexType><xs:sequence><xs:element ref='row' maxOccurs='unbounded'/></xs:sequence>
            </xs:complexType></xs:element>
            <xs:element name='row'><xs:complexType><xs:sequence><xs:element ref='row' minOccurs='0' maxOccurs='9'/>
            </xs:sequence><xs:attribute name='n' type='xs:int'/></xs:complexType>
            <xs:key name='k'><xs:selector xpath='.'/><xs:field xpath='@n'/></xs:key></xs:element>
            """)
        #expect(clauses(document, schema) == expected)
    }

    @Test(arguments: [("n", []), ("m", []), ("x", ["cvc-enumeration-valid"]), ("xs:n", ["cvc-enumeration-valid"])])
    func knowsTheNotationsOfTheSchema(value: String, expected: [String]) throws {
        let schema = try tables(
            "<xs:notation name='n' public='n'/><xs:notation name='m' public='m'/><xs:element name='e'/>")
        let document =
            "<e \(Self.instance) xmlns:xs='http://www.w3.org/2001/XMLSchema' xsi:type='xs:NOTATION'>\(value)</e>"
        #expect(clauses(document, schema) == expected)
        #expect(clauses(document, try tables("<xs:element name='e'/>")) == ["cvc-enumeration-valid"])
        let messages = validateDocument(Array(document.utf8), tables: schema).map { $0.diagnostic(file: "").message.en }
        #expect(messages.allSatisfy { $0.hasSuffix("enumeration of its type 'NOTATION' is m, n") })
        let none = validateDocument(Array(document.utf8), tables: try tables("<xs:element name='e'/>"))
        #expect(none.map { $0.diagnostic(file: "").message.en }.allSatisfy { $0.hasSuffix("which declares none") })
    }

    @Test(arguments: [("<m>fixed</m>", []), ("<m/>", []), ("<m>other</m>", ["cvc-elt.5.2.2.2"])])
    func comparesFixedValues(document: String, expected: [String]) throws {
        #expect(clauses(document, try tables("<xs:element name='m' type='xs:string' fixed='fixed'/>")) == expected)
    }

    @Test func findsTheSameInPieces() throws {
        let schema = try tables(
            """
            <xs:element name='r'><xs:complexType><xs:sequence>
            <xs:element name='n' type='xs:int' maxOccurs='unbounded'/></xs:sequence></xs:complexType></xs:element>
            """)
        let document = Array("<r><n>1</n>\n<n>x</n>\n<n>300000000000</n></r>".utf8)
        let session = ValidationSession(DocumentValidator(schema))
        session.begin()
        for byte in document { _ = [byte].withUnsafeBufferPointer { session.feed($0) } }
        let pushed = session.finish().violations.map { [$0.clause, String($0.line)] }
        #expect(pushed == [["cvc-datatype-valid", "2"], ["cvc-maxInclusive-valid", "3"]])
        #expect(document.withUnsafeBufferPointer { session.validate($0) }.violations.count == 2)
    }

    /// Once a document type was refused in pieces, the next document is read as if it were the first.
    @Test func forgetsARefusedDocumentType() throws {
        let session = ValidationSession(DocumentValidator(try tables("<xs:element name='n' type='xs:int'/>")))
        func verdict(_ document: String) -> [String] {
            session.begin()
            for byte in Array(document.utf8) where !([byte].withUnsafeBufferPointer { session.feed($0) }) { break }
            return session.finish().violations.map(\.clause)
        }
        #expect(verdict("<!DOCTYPE n><n>1</n>").count == 1)
        #expect(verdict("<n>1</n>") == [])
    }

    @Test func countsViolationsBeyondTheLimit() throws {
        let schema = try tables(
            """
            <xs:element name='r'><xs:complexType><xs:sequence>
            <xs:element name='n' type='xs:int' maxOccurs='unbounded'/></xs:sequence></xs:complexType></xs:element>
            """)
        let document = Array("<r>\(String(repeating: "<n>x</n>", count: 50))</r>".utf8)
        let session = ValidationSession(DocumentValidator(schema), violationLimit: 10)
        let outcome = document.withUnsafeBufferPointer { session.validate($0) }
        #expect(outcome.violations.count == 10)
        #expect(outcome.unlisted == 40)
    }

    /// Each violation says which of the elements of its name it is in, also where a parent has many names in any order.
    @Test(arguments: [3, 40]) func countsElementsOfEachName(_ names: Int) throws {
        let schema = try tables(
            """
            <xs:element name='r'><xs:complexType><xs:sequence><xs:element name='s' maxOccurs='9'><xs:complexType>
            <xs:choice maxOccurs='unbounded'>\((0..<names).map { "<xs:element name='n\($0)' type='xs:int'/>" }.joined())
            </xs:choice></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element>
            """)
        // Names in sequence, against it, and each twice in a row.
        let order = Array(0..<names) + (0..<names).reversed() + (0..<names).flatMap { [$0, $0] }
        let section = "<s>\(order.map { "<n\($0)>x</n\($0)>" }.joined())</s>"
        let document = Array("<r>\(section)\n\(section)</r>".utf8)
        let session = ValidationSession(DocumentValidator(schema), keepsPlaces: true)
        let found = document.withUnsafeBufferPointer { session.validate($0) }.violations.map(\.path)
        let expected = ["", "[2]"].flatMap { section in
            order.indices.map { index in
                let place = order[...index].count { $0 == order[index] }
                return "/r/s\(section)/n\(order[index])" + (place > 1 ? "[\(place)]" : "")
            }
        }
        #expect(found == expected)
    }

    /// A redefined name means the new type everywhere, for `xsi:type` too; the original is only its base.
    @Test(arguments: [
        ("<e><x/></e>", ["cvc-complex-type.2.4"]), ("<e><x/><y/></e>", []),
        ("<e xsi:type='t'><x/><y/></e>", []), ("<e xsi:type='t'><x/></e>", ["cvc-complex-type.2.4"]),
        ("<e xsi:type='u'><x/><y/><z/></e>", []), ("<e xsi:type='u'><x/><z/></e>", ["cvc-complex-type.2.4"]),
        ("<a xsi:type='t'><x/><y/></a>", []), ("<a xsi:type='t'><x/></a>", ["cvc-complex-type.2.4"]),
    ])
    func takesARedefinedNameForTheNewType(_ document: String, _ expected: [String]) throws {
        let schema = try tables(
            documents: [
                "a.xsd": """
                <xs:redefine schemaLocation='b.xsd'><xs:complexType name='t'><xs:complexContent><xs:extension base='t'>
                <xs:sequence><xs:element name='y'/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
                </xs:redefine><xs:element name='e' type='t'/><xs:element name='a'/>
                """,
                "b.xsd": """
                <xs:complexType name='t'><xs:sequence><xs:element name='x'/></xs:sequence></xs:complexType>
                <xs:complexType name='u'><xs:complexContent><xs:extension base='t'><xs:sequence><xs:element name='z'/>
                </xs:sequence></xs:extension></xs:complexContent></xs:complexType>
                """,
            ], targets: [:])
        let found = clauses(document.replacing("xsi:type", with: "\(Self.instance) xsi:type"), schema)
        #expect(Set(found.map { $0.split(separator: ".").prefix(3).joined(separator: ".") }) == Set(expected))
    }
}
