import FormCompiler
import Testing

/// What a definition's digest depends on: the form and what it includes and imports, and nothing beside them.
@Suite struct DefinitionTests {
    private static let common = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:k="urn:kevytasiointi:form:1" xmlns="urn:yhteinen"
            targetNamespace="urn:yhteinen" elementFormDefault="qualified">
          <xs:complexType name="osoite"><xs:sequence>
            <xs:element name="katu" type="xs:string" k:fi="Katu" k:sv="Gata" k:en="Street"/>
          </xs:sequence></xs:complexType>
        </xs:schema>
        """

    /// A form with an address, and a type that extends it.
    private static func form(_ id: String) -> InputFile {
        let text = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:k="urn:kevytasiointi:form:1"
                xmlns:y="urn:yhteinen" xmlns:f="urn:\(id)" targetNamespace="urn:\(id)" elementFormDefault="qualified"
                version="1.0">
              <xs:import namespace="urn:yhteinen" schemaLocation="yhteinen.xsd"/>
              <xs:element name="\(id)" k:form="\(id)" k:fi="Koe" k:sv="Prov" k:en="Trial">
                <xs:annotation><xs:appinfo><k:purpose fi="Kokeilu" sv="Försök" en="Trying"/></xs:appinfo></xs:annotation>
                <xs:complexType><xs:sequence>
                  <xs:element name="osoite" type="y:osoite" k:fi="Osoite" k:sv="Adress" k:en="Address"/>
                </xs:sequence></xs:complexType>
              </xs:element>
              <xs:complexType name="laaja"><xs:complexContent><xs:extension base="y:osoite"><xs:sequence>
                <xs:element name="\(id)" type="xs:string" k:fi="Lisä" k:sv="Tillägg" k:en="More"/>
              </xs:sequence></xs:extension></xs:complexContent></xs:complexType>
            </xs:schema>
            """
        return InputFile(path: "\(id).xsd", bytes: Array(text.utf8))
    }

    private func digests(_ ids: String...) -> [String: String] {
        let common = InputFile(path: "yhteinen.xsd", bytes: Array(Self.common.utf8))
        let output = compile(CompilerInput(files: [common] + ids.map(Self.form)))
        return Dictionary(uniqueKeysWithValues: output.forms.map { ($0.spec.id, $0.definitionHash) })
    }

    @Test func staysWhenAnotherFormComesOrGoes() throws {
        let alone = try #require(digests("beeta")["beeta"])
        #expect(digests("beeta", "alfa")["beeta"] == alone)
        #expect(digests("beeta", "gamma")["beeta"] == alone)
        #expect(digests("alfa", "beeta", "gamma").count == 3)
    }
}
