import Diagnostics
import SchemaModel
import Testing

@Suite struct FindingTests {
    /// Each mistake with the only finding it gives: `line id`, the body beginning at line 2.
    @Test(arguments: [
        ("<xs:element name='a' type='xs:strin'/>", "2 src-resolve"),
        ("<xs:element name='a'/>\n<xs:element name='a'/>", "3 sch-props-correct.2"),
        ("<xs:element name='a' typo='b'/>", "2 s4s-att-not-allowed"),
        ("<xs:element name='1a'/>", "2 s4s-att-invalid-value"),
        ("<xs:elemnt name='a'/>", "2 s4s-elt-content"),
        ("<xs:element name='a'>x</xs:element>", "2 s4s-elt-character"),
        ("<xs:element name='a'><xs:complexType/><xs:annotation/></xs:element>", "2 s4s-elt-content"),
        ("<xs:element type='xs:int'/>", "2 s4s-att-must-appear"),
        ("<xs:element name='a' type='p:b'/>", "2 undeclared-prefix"),
        ("<xs:element name='a' id='x'/>\n<xs:element name='b' id='x'/>", "3 cvc-id.2"),
        ("<xs:import namespace='urn:x' schemaLocation='x.xsd'/>", "2 missing-schema"),
        ("<xs:include schemaLocation='x.xsd'/>", "2 missing-schema"),
        ("<xs:element name='a' default='x' type='xs:int'/>", "2 e-props-correct.2"),
        ("<xs:attribute name='a' default='x' type='xs:int'/>", "2 a-props-correct.2"),
        ("<xs:element name='a' default='1' fixed='2'/>", "2 src-element.1"),
        ("<xs:simpleType name='t'><xs:restriction base='t'/></xs:simpleType>", "2 st-props-correct.2"),
        (
            "<xs:simpleType name='t'><xs:restriction base='xs:string'>\n<xs:pattern value='[a'/></xs:restriction></xs:simpleType>",
            "3 pattern-value"
        ),
        (
            "<xs:simpleType name='t'><xs:restriction base='xs:int'>\n<xs:enumeration value='x'/></xs:restriction></xs:simpleType>",
            "3 enumeration-valid-restriction"
        ),
        (
            "<xs:simpleType name='t'><xs:restriction base='xs:int'>\n<xs:maxLength value='1'/></xs:restriction></xs:simpleType>",
            "3 cos-applicable-facets"
        ),
        ("<xs:simpleType name='t'><xs:list itemType='xs:NMTOKENS'/></xs:simpleType>", "2 cos-st-restricts.2.1"),
        (
            "<xs:complexType name='t'><xs:complexContent><xs:extension base='t'/></xs:complexContent></xs:complexType>",
            "2 ct-props-correct.3"
        ),
        (
            "<xs:complexType name='t'><xs:complexContent><xs:extension base='xs:int'/></xs:complexContent></xs:complexType>",
            "2 src-ct.1"
        ),
        (
            "<xs:complexType name='t'><xs:attribute name='a'/>\n<xs:attribute name='a'/></xs:complexType>",
            "3 ct-props-correct.4"
        ),
        ("<xs:group name='g'><xs:sequence>\n<xs:group ref='g'/></xs:sequence></xs:group>", "3 mg-props-correct.2"),
        ("<xs:attributeGroup name='g'><xs:attributeGroup ref='g'/></xs:attributeGroup>", "2 src-attribute_group.3"),
        ("<xs:element name='a' substitutionGroup='a'/>", "2 e-props-correct.6"),
        (
            "<xs:element name='a' type='xs:int'/>\n<xs:element name='b' type='xs:string' substitutionGroup='a'/>",
            "3 e-props-correct.4"
        ),
        (
            "<xs:complexType name='t'><xs:sequence><xs:element name='a' minOccurs='2'/></xs:sequence></xs:complexType>",
            "2 p-props-correct.2.1"
        ),
        (
            "<xs:complexType name='t'><xs:sequence><xs:element name='a' minOccurs='0'/>\n<xs:element name='a'/></xs:sequence></xs:complexType>",
            "3 cos-nonambig"
        ),
        (
            "<xs:complexType name='t'><xs:sequence><xs:element name='a'/>\n<xs:element name='a' type='xs:int'/></xs:sequence></xs:complexType>",
            "3 cos-element-consistent"
        ),
        (
            "<xs:complexType name='t'><xs:all>\n<xs:element name='a' maxOccurs='2'/></xs:all></xs:complexType>",
            "3 cos-all-limited.2"
        ),
        (
            "<xs:element name='a'><xs:unique name='u'><xs:selector xpath='a[1]'/><xs:field xpath='@b'/></xs:unique></xs:element>",
            "2 c-selector-xpath"
        ),
        (
            "<xs:element name='a'><xs:keyref name='u' refer='k'><xs:selector xpath='a'/><xs:field xpath='@b'/></xs:keyref></xs:element>",
            "2 src-resolve"
        ),
        (
            "<xs:complexType name='t'><xs:sequence/>\n<xs:assert test='true()'/></xs:complexType>",
            "3 unsupported-construct"
        ),
    ])
    func reports(_ body: String, _ finding: String) {
        #expect(Inline(body: body).findings == [finding])
    }

    @Test func offersTheNearestName() throws {
        let schema = Inline(
            body:
                "<xs:element name='a' type='tekst'/><xs:simpleType name='teksti'><xs:restriction base='xs:string'/></xs:simpleType>"
        )
        let found = try #require(schema.errors.first)
        #expect(found.message.en == "there is no type `tekst`; nearest is `teksti`")
        #expect(found.message.fi == "tyyppiä `tekst` ei ole; lähin on `teksti`")
    }

    @Test func saysWhereAPatternIsWrong() throws {
        let schema = Inline(
            body:
                "<xs:simpleType name='t'><xs:restriction base='xs:string'><xs:pattern value='a(b'/></xs:restriction></xs:simpleType>"
        )
        let found = try #require(schema.errors.first)
        #expect(found.message.en.hasPrefix("`a(b`: at character "))
        #expect(found.message.en.hasSuffix("`(` is not closed"))
    }

    @Test func saysWhatToWriteInsteadOfAnAssertion() throws {
        let schema = Inline(body: "<xs:complexType name='t'><xs:assert test='true()'/></xs:complexType>")
        #expect(schema.errors.first?.remedy?.en == "write the condition as a `k:constraint`")
    }

    @Test func reportsTenMistakesInOneRunAndNoneTwice() {
        let schema = Inline(
            body: """
                <xs:import namespace='urn:x' schemaLocation='x.xsd'/>
                <xs:element name='a' type='xs:strin'/>
                <xs:element name='b' type='xs:int' default='x'/>
                <xs:element name='b'/>
                <xs:element name='c' type='x:t' xmlns:x='urn:x'/>
                <xs:simpleType name='s'><xs:restriction base='xs:string'><xs:pattern value='('/></xs:restriction></xs:simpleType>
                <xs:group name='g'><xs:choice><xs:group ref='g'/></xs:choice></xs:group>
                <xs:complexType name='t'><xs:group ref='h'/></xs:complexType>
                <xs:complexType name='u'><xs:sequence/><xs:openContent/></xs:complexType>
                <xs:element name='d' typ='xs:int'/>
                <xs:element name='e' substitutionGroup='nowhere'/>
                """)
        #expect(
            schema.findings == [
                "2 missing-schema", "3 src-resolve", "4 e-props-correct.2", "5 sch-props-correct.2", "7 pattern-value",
                "8 mg-props-correct.2", "9 src-resolve", "10 unsupported-construct", "11 s4s-att-not-allowed",
                "12 src-resolve",
            ])
    }

    @Test func demandsAnImportForAForeignName() {
        let root = Inline.document(
            "<xs:include schemaLocation='b.xsd'/><xs:element name='e' type='c:t' xmlns:c='urn:c'/>")
        let between = Inline.document("<xs:import namespace='urn:c' schemaLocation='c.xsd'/>")
        let other = Inline.document(
            "<xs:simpleType name='t'><xs:restriction base='xs:int'/></xs:simpleType>", "targetNamespace='urn:c'")
        let schema = Inline(("a.xsd", root), ("b.xsd", between), ("c.xsd", other))
        #expect(schema.findings == ["2 src-resolve.4"])
    }

    @Test func refusesAnImportOfAnotherNamespaceThanAskedFor() {
        let root = Inline.document("<xs:import namespace='urn:b' schemaLocation='b.xsd'/>")
        let other = Inline.document("", "targetNamespace='urn:c'")
        #expect(Inline(("a.xsd", root), ("b.xsd", other)).findings == ["2 src-import.3"])
    }

    @Test func comparesTheContentOfARestriction() {
        let base =
            "<xs:complexType name='b'><xs:sequence><xs:element name='x' minOccurs='0'/><xs:element name='y' maxOccurs='5'/></xs:sequence></xs:complexType>\n"
        func derived(_ content: String) -> [String] {
            Inline(
                body: base + "<xs:complexType name='d'><xs:complexContent><xs:restriction base='b'><xs:sequence>"
                    + content
                    + "</xs:sequence></xs:restriction></xs:complexContent></xs:complexType>"
            ).findings
        }
        #expect(derived("<xs:element name='y' maxOccurs='2'/>") == [])
        #expect(derived("<xs:element name='x'/><xs:element name='y'/>") == [])
        #expect(derived("<xs:element name='y' maxOccurs='6'/>") == ["3 rcase-NameAndTypeOK.3"])
        #expect(derived("<xs:element name='x'/>") == ["3 rcase-Recurse.2.2"])
        #expect(derived("<xs:element name='z'/><xs:element name='y'/>").count == 1)
    }
}
