import Diagnostics
import SchemaModel
import Testing

/// Constraints on components that FindingTests does not show, by clause: a schema that breaks one, and beside it what
/// keeps it. The body begins at line 2.
@Suite struct ConstraintTests {
    /// The ids found, without their lines.
    private func ids(_ body: String, _ attributes: String = "") -> [String] {
        Inline(body: body, attributes: attributes).log.sorted.map(\.id)
    }

    @Test(arguments: [
        ("<xs:attribute name='a' type='xs:int' fixed='1'/>", "ref='a' fixed='01'", []),
        ("<xs:attribute name='a' type='xs:int' fixed='1'/>", "ref='a' fixed='2'", ["au-props-correct.2"]),
        ("<xs:attribute name='a' type='xs:int' fixed='1'/>", "ref='a' default='1'", ["au-props-correct.2"]),
        ("<xs:attribute name='a' type='xs:int' default='1'/>", "ref='a' fixed='2'", []),
        ("", "name='xmlns'", ["no-xmlns"]), ("", "name='a' use='required' default='x'", ["src-attribute.2"]),
        ("", "name='a' default='x' fixed='x'", ["src-attribute.1"]),
        ("", "name='a' type='xs:ID' fixed='x'", ["a-props-correct.3"]),
    ])
    func checksAttributeUses(_ global: String, _ use: String, _ expected: [String]) {
        #expect(ids("\(global)<xs:complexType name='t'><xs:attribute \(use)/></xs:complexType>") == expected)
    }

    @Test func declaresNoAttributesForInstances() {
        let target = "targetNamespace='http://www.w3.org/2001/XMLSchema-instance'"
        #expect(ids("<xs:attribute name='other'/>", target) == ["no-xsi"])
        #expect(ids("<xs:element name='other'/>", target) == [])
        let named = "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
        #expect(ids("<xs:complexType name='t'><xs:attribute ref='xsi:nil'/></xs:complexType>", named) == [])
    }

    @Test(arguments: [
        ("<xs:union memberTypes='xs:int u2'/>", ["src-simple-type.4"]), ("<xs:union memberTypes='xs:int'/>", []),
        ("<xs:list itemType='u2'/>", ["st-props-correct.2"]),
    ])
    func findsTypesInsideThemselves(_ derivation: String, _ expected: [String]) {
        let other = "<xs:simpleType name='u2'><xs:union memberTypes='u'/></xs:simpleType>"
        let found = ids("<xs:simpleType name='u'>\(derivation)</xs:simpleType>\(other)")
        #expect(
            Set(found).isSubset(of: ["src-simple-type.4", "st-props-correct.2"]) && found.isEmpty == expected.isEmpty)
    }

    /// The base of mixed content without elements holds an empty sequence.
    @Test(arguments: [
        ("<xs:sequence/>", "<xs:sequence><xs:element name='e'/></xs:sequence>", ["rcase-Recurse.2"]),
        ("<xs:sequence><xs:element name='e'/></xs:sequence>", "<xs:sequence/>", ["rcase-Recurse.2.2"]),
        ("<xs:sequence><xs:element name='e' minOccurs='0'/></xs:sequence>", "<xs:sequence/>", []),
        ("<xs:sequence/>", "<xs:sequence/>", []),
    ])
    func restrictsMixedContentWithoutElements(_ base: String, _ own: String, _ expected: [String]) {
        let body = """
            <xs:complexType name='b' mixed='true'>\(base)</xs:complexType><xs:complexType name='d'>
            <xs:complexContent mixed='true'><xs:restriction base='b'>\(own)</xs:restriction></xs:complexContent></xs:complexType>
            """
        #expect(ids(body) == expected)
    }

    /// Members of a substitution group that cannot appear do not count: abstract ones, and those that a type blocks.
    @Test(arguments: ["type='T'", "type='T' abstract='true'", "type='D'"])
    func readsChoicesBesideSubstitution(_ member: String) {
        let body = """
            <xs:complexType name='T'/><xs:complexType name='D'><xs:complexContent><xs:extension base='T'/></xs:complexContent>
            </xs:complexType><xs:element name='h' type='T'/><xs:element name='m' substitutionGroup='h' \(member)/>
            <xs:complexType name='c'><xs:choice><xs:element ref='h'/><xs:element name='x'/></xs:choice></xs:complexType>
            """
        #expect(ids(body) == [])
    }

    @Test(arguments: [
        ("type='T'", "", ["cos-nonambig"]), ("type='T' abstract='true'", "", []), ("type='D'", "block='extension'", []),
        ("type='D'", "", ["cos-nonambig"]), ("type='T'", "block='substitution'", []),
    ])
    func findsAmbiguityBySubstitution(_ member: String, _ head: String, _ expected: [String]) {
        let body = """
            <xs:complexType name='T'/><xs:complexType name='D'><xs:complexContent><xs:extension base='T'/></xs:complexContent>
            </xs:complexType><xs:element name='h' type='T' \(head)/><xs:element name='m' substitutionGroup='h' \(member)/>
            <xs:complexType name='c'><xs:choice><xs:element ref='h'/><xs:element ref='m'/></xs:choice></xs:complexType>
            """
        #expect(ids(body) == expected)
    }

    @Test(arguments: [
        ("type='xs:NOTATION'", ["enumeration-required-notation"]), ("type='listed'", []),
        ("type='narrowed'", ["enumeration-required-notation"]),
    ])
    func demandsListedNotations(_ type: String, _ expected: [String]) {
        let body = """
            <xs:notation name='n' public='n'/><xs:simpleType name='listed'><xs:restriction base='xs:NOTATION'>
            <xs:enumeration value='n'/></xs:restriction></xs:simpleType><xs:simpleType name='narrowed'>
            <xs:restriction base='xs:NOTATION'><xs:pattern value='.*'/></xs:restriction></xs:simpleType>
            <xs:element name='e' \(type)/>
            """
        #expect(ids(body) == expected)
    }

    @Test(arguments: [
        ("<xs:group ref='g'/>", []), ("<xs:group ref='g' minOccurs='0'/>", ["src-redefine.6.1.2"]),
        ("<xs:group ref='g'/><xs:group ref='g'/>", ["src-redefine.6.1.1"]),
    ])
    func redefinesGroupsWithOneReferenceToThemselves(_ content: String, _ expected: [String]) {
        let root = Inline.document(
            "<xs:redefine schemaLocation='b.xsd'><xs:group name='g'><xs:sequence>\(content)<xs:element name='y'/></xs:sequence></xs:group></xs:redefine>"
        )
        let other = Inline.document("<xs:group name='g'><xs:sequence><xs:element name='x'/></xs:sequence></xs:group>")
        let found = Inline(("a.xsd", root), ("b.xsd", other)).log.sorted.map(\.id)
        #expect(found == expected)
    }

    @Test(arguments: [
        ("<xs:group name='g'><xs:sequence><xs:group ref='g'/></xs:sequence></xs:group>", ["sch-props-correct.2"]),
        ("<xs:attributeGroup name='g'><xs:attributeGroup ref='g'/></xs:attributeGroup>", ["sch-props-correct.2"]),
        ("<xs:simpleType name='g'><xs:restriction base='g'/></xs:simpleType>", ["sch-props-correct.2"]),
    ])
    func redefinesAComponentOnceInADocument(_ component: String, _ expected: [String]) {
        let root = Inline.document("<xs:redefine schemaLocation='b.xsd'>\(component)\(component)</xs:redefine>")
        let other = Inline.document(
            """
            <xs:group name='g'><xs:sequence/></xs:group><xs:attributeGroup name='g'/>
            <xs:simpleType name='g'><xs:restriction base='xs:int'/></xs:simpleType>
            """)
        #expect(Inline(("a.xsd", root), ("b.xsd", other)).log.sorted.map(\.id) == expected)
    }

    @Test(arguments: [
        ("minOccurs='01'", []), ("minOccurs='2'", ["p-props-correct.2.1", "s4s-att-invalid-value"]),
        ("maxOccurs='+1'", []),
        ("maxOccurs='unbounded'", ["cos-all-limited.1.2", "s4s-att-invalid-value"]),
    ])
    func countsOccurrencesOfAllByValue(_ occurs: String, _ expected: [String]) {
        #expect(
            ids("<xs:complexType name='t'><xs:all \(occurs)><xs:element name='e'/></xs:all></xs:complexType>")
                == expected)
    }

    /// A default of names means the namespaces of its own element.
    @Test(arguments: [("p:n", []), ("q:n", ["e-props-correct.2"]), ("n", [])])
    func readsDefaultNamesWithTheirPrefixes(_ value: String, _ expected: [String]) {
        #expect(ids("<xs:element name='e' type='xs:QName' default='\(value)' xmlns:p='urn:p'/>") == expected)
    }
}
