import Foundation
import Testing

/// A schema with a value, a list and an attribute to go wrong.
private let schema = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:element name="hakemus"><xs:complexType><xs:sequence>
        <xs:element name="nimi" maxOccurs="3"><xs:simpleType><xs:restriction base="xs:string">
          <xs:maxLength value="5"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="alku" type="xs:date"/>
      </xs:sequence><xs:attribute name="versio" type="xs:int"/></xs:complexType></xs:element>
    </xs:schema>
    """

@Suite struct ValidateCommandTests {
    private func tool(_ documents: [String: String]) throws -> ToolProcess {
        let tool = try ToolProcess()
        try tool.write(schema, to: "hakemus.xsd")
        for (name, text) in documents { try tool.write(text, to: name) }
        return tool
    }

    @Test func saysWhereWhatAndHowToMend() throws {
        let tool = try tool([
            "a.xml":
                "<hakemus versio='x'>\n<nimi>a</nimi>\n<nimi>liian pitkä</nimi>\n<alku>1.6.2027</alku>\n<loppu/></hakemus>"
        ])
        defer { tool.remove() }
        let outcome = try tool.run("validate", "hakemus.xsd", "a.xml", "--lang", "en")
        #expect(outcome.status == 1)
        #expect(
            outcome.output == """
                a.xml:1: error: value 'x' of attribute 'versio' does not fit its type 'int' [cvc-datatype-valid]
                    see also: at /hakemus/@versio
                    fix: write for example '12'
                a.xml:3: error: value 'liian pitkä' does not fit: maxLength of its type 'string' is 5 [cvc-maxLength-valid]
                    see also: at /hakemus/nimi[2]
                a.xml:4: error: value '1.6.2027' does not fit its type 'date' [cvc-datatype-valid]
                    see also: at /hakemus/alku
                    fix: write for example '2027-06-01'
                a.xml:5: error: element 'loppu' does not belong here [cvc-complex-type.2.4]
                    see also: at /hakemus/loppu

                """)
    }

    @Test func takesFoldersAndPatterns() throws {
        let good = "<hakemus><nimi>a</nimi><alku>2027-06-01</alku></hakemus>"
        let tool = try tool(["kansio/a.xml": good, "kansio/syva/b.xml": "<hakemus/>", "c.xml": good])
        defer { tool.remove() }
        #expect(try tool.run("validate", "hakemus.xsd", "c.xml").status == 0)
        let folder = try tool.run("validate", "hakemus.xsd", "kansio", "--lang", "fi")
        #expect(folder.status == 1)
        #expect(folder.output.contains("kansio/syva/b.xml:1: virhe: sisältö loppuu kesken"))
        #expect(folder.output.contains("korjaus: lisää 'nimi'"))
        #expect(try tool.run("validate", "hakemus.xsd", "kansio/*.xml").status == 0)
        #expect(try tool.run("validate", "hakemus.xsd", "none*.xml").status == 2)
        #expect(try tool.run("validate", "hakemus.xsd", "none.xml").status == 2)
        #expect(try tool.run("validate", "hakemus.xsd").status == 2)
    }

    @Test func findsSchemasByLocationNamespaceAndHint() throws {
        let tool = try ToolProcess()
        defer { tool.remove() }
        func document(_ body: String, _ target: String) -> String {
            "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='\(target)' xmlns:b='urn:b'>\(body)</xs:schema>"
        }
        let root =
            "<xs:import namespace='urn:b' schemaLocation='http://example.invalid/b.xsd'/><xs:element name='r' type='b:t'/>"
        try tool.write(document(root, "urn:a"), to: "a.xsd")
        let type = "<xs:simpleType name='t'><xs:restriction base='xs:int'/></xs:simpleType>"
        try tool.write(document(type, "urn:b"), to: "muut/b.xsd")
        try tool.write("<r xmlns='urn:a'>1</r>", to: "i.xml")
        try tool.write(
            "<r xmlns='urn:a' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='urn:a c.xsd'>x</r>",
            to: "hint.xml")
        try tool.write(document("<xs:element name='r' type='xs:int'/>", "urn:a"), to: "c.xsd")
        #expect(try tool.run("validate", "a.xsd", "i.xml").status == 1)
        #expect(try tool.run("validate", "a.xsd", "i.xml", "--schema-location", "urn:b=muut/b.xsd").status == 0)
        #expect(
            try tool.run("validate", "a.xsd", "i.xml", "--schema-location", "http://example.invalid/b.xsd=muut/b.xsd")
                .status == 0)
        #expect(try tool.run("validate", "a.xsd", "i.xml", "--schemas", "muut").status == 0)
        let hinted = try tool.run("validate", "hint.xml", "--hints", "--lang", "en")
        #expect(hinted.status == 1 && hinted.output.contains("value 'x' does not fit its type 'int'"))
    }

    @Test func writesForProgramsToo() throws {
        let tool = try tool(["a.xml": "<hakemus/>"])
        defer { tool.remove() }
        let json = try tool.run("validate", "hakemus.xsd", "a.xml", "--format", "json")
        #expect(json.status == 1 && json.output.contains("\"cvc-complex-type.2.4\""))
        let sarif = try tool.run("validate", "hakemus.xsd", "a.xml", "--format", "sarif")
        #expect(sarif.status == 1 && sarif.output.contains("\"version\": \"2.1.0\""))
    }
}

@Suite struct SkeletonCommandTests {
    private let foreign = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:f" xmlns="urn:f" elementFormDefault="qualified">
          <xs:element name="Application"><xs:complexType><xs:sequence>
            <xs:element name="applicantName" type="xs:string"/>
            <xs:choice><xs:element name="phone" type="xs:string"/><xs:element name="eMail" type="xs:string"/></xs:choice>
            <xs:element name="plan" type="Plan"/>
          </xs:sequence></xs:complexType></xs:element>
          <xs:complexType name="Plan"><xs:annotation><xs:documentation>The plan of the site. It has parts.</xs:documentation>
            </xs:annotation><xs:sequence><xs:element name="area" type="xs:decimal"/>EXTRA</xs:sequence></xs:complexType>
        </xs:schema>
        """

    @Test func makesPagesAndAnOverlayOfAForeignSchema() throws {
        let tool = try ToolProcess()
        defer { tool.remove() }
        try tool.write(foreign.replacingOccurrences(of: "EXTRA", with: ""), to: "f.xsd")
        let outcome = try tool.run("skeleton", "f.xsd", "--out", "out", "--text", "en", "--lang", "en")
        #expect(outcome.status == 0)
        let overlay = String(decoding: try #require(tool.read("out/application.overlay.xml")), as: UTF8.self)
        #expect(overlay.contains("<k:bind path=\"applicantName\" en=\"Applicant name\"/>"))
        #expect(overlay.contains("<k:bind path=\"choice(phone | eMail)\" id=\"valinta1\" en=\"Phone / E mail\"/>"))
        #expect(overlay.contains("<k:bind path=\"plan\" en=\"The plan of the site\"/>"))
        let page = String(decoding: try #require(tool.read("out/html/application.en.html")), as: UTF8.self)
        #expect(page.contains("Applicant name"))
    }

    @Test func saysWhichPartNoFormCanRender() throws {
        let tool = try ToolProcess()
        defer { tool.remove() }
        try tool.write(foreign.replacingOccurrences(of: "EXTRA", with: "\n<xs:any/>"), to: "f.xsd")
        let outcome = try tool.run("skeleton", "f.xsd", "--root", "Application", "--lang", "en")
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("f.xsd:9: error: `xs:any`: a form cannot ask just anything"))
        let unknown = try tool.run("skeleton", "f.xsd", "--root", "Aplication", "--lang", "en")
        #expect(unknown.status == 2)
    }
}
