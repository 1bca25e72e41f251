import Diagnostics
import SchemaModel
import SchemaValues
import Testing

@Suite struct ReadingTests {
    @Test func resolvesTypesElementsAndAnnotations() throws {
        let schema = Inline(
            body: """
                <xs:element name='lomake' type='tyyppi' k:form='lomake' xmlns:k='urn:k'>
                <xs:annotation><xs:documentation xml:lang='fi'>selite</xs:documentation>
                <xs:appinfo><k:hint fi='vihje'/></xs:appinfo></xs:annotation></xs:element>
                <xs:complexType name='tyyppi'><xs:sequence>
                <xs:element name='nimi' type='teksti' minOccurs='0' maxOccurs='3'/></xs:sequence>
                <xs:attribute name='kieli' type='xs:language' use='required'/></xs:complexType>
                <xs:simpleType name='teksti'><xs:restriction base='xs:string'><xs:maxLength value='5'/></xs:restriction></xs:simpleType>
                """)
        #expect(schema.findings == [])
        let form = try #require(schema.element("lomake"))
        #expect(form.annotation.attributes.map(\.name.localName) == ["form"])
        #expect(form.annotation.appinfo.map(\.name.localName) == ["hint"])
        #expect(form.annotation.documentation.map(\.text) == ["selite"])
        let type = try #require(schema.complexType("tyyppi"))
        #expect(type.attributeUses.map(\.isRequired) == [true])
        guard case .elementOnly(let particle) = type.content, case .group(let group) = particle.term else {
            Issue.record("content is \(type.content)")
            return
        }
        #expect(group.particles.map(\.maxOccurs) == [3])
        let text = try #require(schema.simpleType("teksti"))
        #expect(schema.set.valueType(of: text).validate("viisi") == nil)
        #expect(schema.set.valueType(of: text).validate("kuusi+") == .maxLength)
    }

    @Test func putsAnExtensionAfterItsBaseAndInheritsAttributes() throws {
        let schema = Inline(
            body: """
                <xs:complexType name='b'><xs:complexContent><xs:extension base='a'>
                <xs:sequence><xs:element name='y'/></xs:sequence><xs:attribute name='q'/></xs:extension></xs:complexContent></xs:complexType>
                <xs:complexType name='a'><xs:sequence><xs:element name='x'/></xs:sequence><xs:attribute name='p'/></xs:complexType>
                """)
        #expect(schema.findings == [])
        let type = try #require(schema.complexType("b"))
        #expect(type.attributeUses.map { schema.set[$0.attribute].name.localName } == ["p", "q"])
        guard case .elementOnly(let particle) = type.content, case .group(let group) = particle.term else {
            Issue.record("content is \(type.content)")
            return
        }
        #expect(group.particles.count == 2)
    }

    @Test func readsChameleonIncludesAndImportsAcrossFiles() {
        let root = Inline.document(
            """
            <xs:include schemaLocation='osat/c.xsd'/><xs:import namespace='urn:b' schemaLocation='osat/../b.xsd'/>
            <xs:element name='e' type='a:t'/><xs:element name='f' type='b:t'/>
            """, "targetNamespace='urn:a' xmlns:a='urn:a' xmlns:b='urn:b'")
        let chameleon = Inline.document(
            "<xs:complexType name='t'><xs:sequence><xs:element ref='g'/></xs:sequence></xs:complexType><xs:element name='g'/>"
        )
        let other = Inline.document(
            "<xs:import namespace='urn:a' schemaLocation='a.xsd'/><xs:simpleType name='t'><xs:restriction base='xs:int'/></xs:simpleType>",
            "targetNamespace='urn:b'")
        let schema = Inline(("a.xsd", root), ("osat/c.xsd", chameleon), ("b.xsd", other))
        #expect(schema.findings == [])
        #expect(schema.set.documents.map(\.file) == ["a.xsd", "osat/c.xsd", "b.xsd"])
        #expect(schema.set.globalElements[ExpandedName(namespace: "urn:a", localName: "g")] != nil)
    }

    @Test func findsAnImportWithoutLocationAmongTheListed() {
        let root = Inline.document(
            "<xs:import namespace='urn:b'/><xs:element name='f' type='b:t'/>", "xmlns:b='urn:b'")
        let other = Inline.document(
            "<xs:simpleType name='t'><xs:restriction base='xs:int'/></xs:simpleType>", "targetNamespace='urn:b'")
        #expect(Inline(("a.xsd", root), ("b.xsd", other)).findings == [])
    }

    @Test func readsASchemaThatIncludesItself() {
        let text = Inline.document("<xs:include schemaLocation='a.xsd'/><xs:element name='e'/>")
        let schema = Inline(("a.xsd", text))
        #expect(schema.findings == [])
        #expect(schema.set.documents.count == 1)
    }

    @Test func redefinesATypeInTermsOfItself() throws {
        let root = Inline.document(
            """
            <xs:redefine schemaLocation='b.xsd'><xs:complexType name='t'><xs:complexContent><xs:extension base='t'>
            <xs:sequence><xs:element name='y'/></xs:sequence></xs:extension></xs:complexContent></xs:complexType></xs:redefine>
            <xs:element name='e' type='t'/>
            """)
        let other = Inline.document(
            "<xs:complexType name='t'><xs:sequence><xs:element name='x'/></xs:sequence></xs:complexType>")
        let schema = Inline(("a.xsd", root), ("b.xsd", other))
        #expect(schema.findings == [])
        let type = try #require(schema.complexType("t"))
        #expect(type.derivation == .extension)
        #expect(type.base != .complex(ComplexTypeID(0)))
    }

    @Test func gathersSubstitutionGroupsTransitively() throws {
        let schema = Inline(
            body:
                "<xs:element name='c' substitutionGroup='b'/><xs:element name='b' substitutionGroup='a'/><xs:element name='a' type='xs:int'/>"
        )
        #expect(schema.findings == [])
        let head = try #require(schema.set.globalElements[ExpandedName(localName: "a")])
        let members = schema.set.substitutionGroups[head]?.map { schema.set[$0].name.localName }
        #expect(members == ["c", "b"])
        #expect(schema.element("c")?.type == schema.element("a")?.type)
    }

    @Test func understandsVersioningAttributesAsForeign() {
        let schema = Inline(
            body: "<xs:element name='a'/>",
            attributes: "xmlns:vc='http://www.w3.org/2007/XMLSchema-versioning' vc:minVersion='1.1'")
        #expect(schema.findings == [])
        #expect(schema.element("a") != nil)
    }
}
