import FormRuntime
import SchemaTables
import Testing

/// Clauses of assessment that are easily read wrongly, each with a document on either side.
@Suite struct AssessmentTests {
    private static let instance = "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"

    private func clauses(_ document: String, _ schema: String, attributes: String = "") throws -> [String] {
        let named = document.replacing("XSI", with: Self.instance)
        return validateDocument(Array(named.utf8), tables: try tables(schema, attributes: attributes)).map(\.clause)
    }

    /// cvc-complex-type.5: an ID that a wildcard admits is refused where the type declares one, present or not (5.2), and
    /// beside another that it admits (5.1).
    @Test(arguments: [
        ("<e xmlns:b='urn:b' b:id='x'/>", ["cvc-complex-type.5.2"]), ("<e own='x'/>", []),
        ("<f xmlns:b='urn:b' b:id='x'/>", []), ("<f xmlns:b='urn:b' b:id='x' b:other='y'/>", ["cvc-complex-type.5.1"]),
    ])
    func admitsOneWildIdentifier(document: String, expected: [String]) throws {
        let schema = """
            <xs:import namespace='urn:b' schemaLocation='b.xsd'/>
            <xs:element name='e'><xs:complexType><xs:attribute name='own' type='xs:ID'/>
            <xs:anyAttribute namespace='##other' processContents='lax'/></xs:complexType></xs:element>
            <xs:element name='f'><xs:complexType><xs:anyAttribute namespace='##any' processContents='lax'/>
            </xs:complexType></xs:element>
            """
        let made = try tables(
            documents: [
                "a.xsd": schema,
                "b.xsd": "<xs:attribute name='id' type='xs:ID'/><xs:attribute name='other' type='xs:ID'/>",
            ],
            targets: ["b.xsd": "urn:b"])
        #expect(validateDocument(Array(document.utf8), tables: made).map(\.clause) == expected)
    }

    /// cos-st-derived-ok.2.2.4: a member of a union, of one of its member unions, or of a union with facets.
    @Test(arguments: [
        ("<u XSI xsi:type='m'>1</u>", []), ("<v XSI xsi:type='m'>1</v>", []), ("<w XSI xsi:type='m'>1</w>", []),
        ("<u XSI xsi:type='other'>1</u>", ["cvc-elt.4.3"]),
    ])
    func takesMembersOfUnionsByType(document: String, expected: [String]) throws {
        let schema = """
            <xs:simpleType name='m'><xs:restriction base='xs:int'/></xs:simpleType>
            <xs:simpleType name='other'><xs:restriction base='xs:date'/></xs:simpleType>
            <xs:simpleType name='U'><xs:union memberTypes='m xs:boolean'/></xs:simpleType>
            <xs:simpleType name='V'><xs:union memberTypes='xs:NCName U'/></xs:simpleType>
            <xs:simpleType name='W'><xs:restriction base='U'><xs:pattern value='[0-9]'/></xs:restriction></xs:simpleType>
            <xs:element name='u' type='U'/><xs:element name='v' type='V'/><xs:element name='w' type='W'/>
            """
        #expect(try clauses(document, schema) == expected)
    }

    /// A name is its namespace and local part: in a fixed value the prefixes of the schema count.
    @Test(arguments: [
        ("<q xmlns:p='urn:one'>p:n</q>", []), ("<q xmlns:z='urn:one'>z:n</q>", []),
        ("<q xmlns:p='urn:two'>p:n</q>", ["cvc-elt.5.2.2.2"]), ("<q/>", []),
    ])
    func comparesFixedNamesByNamespace(document: String, expected: [String]) throws {
        let schema = "<xs:element name='q' type='xs:QName' fixed='p:n'/>"
        #expect(try clauses(document, schema, attributes: "xmlns:p='urn:one'") == expected)
    }

    /// Each enumeration has the prefixes of its own element.
    @Test(arguments: [
        ("<q xmlns:p='urn:one'>p:n</q>", []), ("<q xmlns:p='urn:two'>p:n</q>", []),
        ("<q xmlns:p='urn:three'>p:n</q>", ["cvc-enumeration-valid"]),
    ])
    func readsEnumeratedNamesWhereTheyStand(document: String, expected: [String]) throws {
        let schema = """
            <xs:element name='q'><xs:simpleType><xs:restriction base='xs:QName'>
            <xs:enumeration value='p:n' xmlns:p='urn:one'/><xs:enumeration value='p:n' xmlns:p='urn:two'/>
            </xs:restriction></xs:simpleType></xs:element>
            """
        #expect(try clauses(document, schema) == expected)
    }

    /// cvc-elt.3.1: on what is not nillable even `xsi:nil="false"` is refused; without a declaration it says nothing.
    @Test(arguments: [
        ("<e XSI xsi:nil='false'>1</e>", ["cvc-elt.3.1"]), ("<n XSI xsi:nil='false'>1</n>", []),
        ("<n XSI xsi:nil='true'/>", []), ("<n XSI xsi:nil='true'>1</n>", ["cvc-elt.3.2.1"]),
        ("<f XSI xsi:nil='true'/>", ["cvc-elt.3.2.2"]),
        ("<any XSI><free xsi:type='T' xsi:nil='true'/></any>", ["cvc-complex-type.2.4"]),
        ("<any XSI><free xsi:type='T' xsi:nil='true'><e>1</e></free></any>", []),
    ])
    func appliesNilToDeclaredElements(document: String, expected: [String]) throws {
        let schema = """
            <xs:element name='e' type='xs:int'/><xs:element name='n' type='xs:int' nillable='true'/>
            <xs:element name='f' type='xs:int' nillable='true' fixed='1'/>
            <xs:complexType name='T'><xs:sequence><xs:element ref='e'/></xs:sequence></xs:complexType>
            <xs:element name='any'><xs:complexType><xs:sequence><xs:any processContents='lax'/></xs:sequence>
            </xs:complexType></xs:element>
            """
        #expect(try clauses(document, schema) == expected)
    }

    /// cvc-assess-elt: an `xsi:type` that leads nowhere leaves a lax element to lax assessment, and a strict one to nothing.
    @Test(arguments: [
        ("<lax XSI><free xsi:type='none'/></lax>", []), ("<lax XSI><free xsi:type='p:none'/></lax>", []),
        ("<strict XSI><free xsi:type='none'/></strict>", ["cvc-elt.4.2"]),
        ("<strict XSI><free xsi:type='T'>1</free></strict>", []),
        ("<lax XSI><free xsi:type='T'>x</free></lax>", ["cvc-datatype-valid"]),
        ("<free XSI xsi:type='T'>1</free>", []), ("<free XSI xsi:type='none'/>", ["cvc-elt.4.2"]),
    ])
    func followsTypesOnUndeclaredElements(document: String, expected: [String]) throws {
        func holder(_ contents: String) -> String {
            "<xs:element name='\(contents)'><xs:complexType><xs:sequence><xs:any processContents='\(contents)'/>"
                + "</xs:sequence></xs:complexType></xs:element>"
        }
        let schema =
            holder("lax") + holder("strict")
            + "<xs:simpleType name='T'><xs:restriction base='xs:int'/></xs:simpleType>"
        #expect(try clauses(document, schema) == expected)
    }

    /// cvc-elt.5.1.1: the type that `xsi:type` names has to hold the default.
    @Test(arguments: [
        ("<d/>", []), ("<d XSI xsi:type='Short'/>", ["cvc-maxLength-valid"]),
        ("<m XSI xsi:type='Elements'/>", ["cvc-elt.5.1.1"]), ("<m XSI xsi:type='Elements'><e/></m>", []), ("<m/>", []),
    ])
    func holdsDefaultsInTheNamedType(document: String, expected: [String]) throws {
        let schema = """
            <xs:element name='d' type='xs:string' default='long'/>
            <xs:simpleType name='Short'><xs:restriction base='xs:string'><xs:maxLength value='2'/></xs:restriction>
            </xs:simpleType>
            <xs:complexType name='Mixed' mixed='true'><xs:sequence><xs:element name='e' minOccurs='0'/></xs:sequence>
            </xs:complexType>
            <xs:complexType name='Elements'><xs:complexContent><xs:restriction base='Mixed'><xs:sequence>
            <xs:element name='e' minOccurs='0'/></xs:sequence></xs:restriction></xs:complexContent></xs:complexType>
            <xs:element name='m' type='Mixed' default='text'/>
            """
        #expect(try clauses(document, schema) == expected)
    }

    /// Content in which elements are written, if only ones that occur 0 times, takes white space; empty content does not.
    @Test(arguments: [
        ("<written> </written>", []), ("<empty> </empty>", ["cvc-complex-type.2.1"]),
        ("<nothing> </nothing>", ["cvc-complex-type.2.1"]), ("<empty/>", []), ("<written/>", []),
    ])
    func tellsEmptyFromElementContent(document: String, expected: [String]) throws {
        let schema = """
            <xs:element name='written'><xs:complexType><xs:sequence><xs:element name='e' minOccurs='0' maxOccurs='0'/>
            </xs:sequence></xs:complexType></xs:element>
            <xs:element name='empty'><xs:complexType><xs:sequence/></xs:complexType></xs:element>
            <xs:element name='nothing'><xs:complexType/></xs:element>
            """
        #expect(try clauses(document, schema) == expected)
    }

    /// Lists of one key are told apart by their items, whatever octets these have.
    @Test func comparesListsItemByItem() throws {
        let schema = """
            <xs:element name='r'><xs:complexType><xs:sequence><xs:element name='i' maxOccurs='unbounded'>
            <xs:simpleType><xs:list itemType='xs:hexBinary'/></xs:simpleType></xs:element></xs:sequence></xs:complexType>
            <xs:unique name='u'><xs:selector xpath='i'/><xs:field xpath='.'/></xs:unique></xs:element>
            """
        #expect(try clauses("<r><i>41 0841</i><i>4120 41</i><i>4108 41</i></r>", schema) == [])
        #expect(try clauses("<r><i>41 0a</i><i>41  0A</i></r>", schema) == ["cvc-identity-constraint.4.1"])
    }

    /// Names are compared character for character: a composed and a decomposed letter are two names.
    @Test func tellsComposedFromDecomposedNames() throws {
        let schema = "<xs:element name='\u{E9}' type='xs:int'/><xs:element name='e\u{301}' type='xs:date'/>"
        #expect(try clauses("<\u{E9}>1</\u{E9}>", schema) == [])
        #expect(try clauses("<e\u{301}>1</e\u{301}>", schema) == ["cvc-datatype-valid"])
    }
}
