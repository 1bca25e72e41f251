import FormCompiler
import FormSpec
import Testing

@testable import FormRuntime

/// Four kinds of absence, and values that do not fit, are kept apart on their way from the common data to the page.
@Suite struct SourceGapTests {
    private static let common = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:k="urn:kevytasiointi:form:1" xmlns:y="urn:y"
          targetNamespace="urn:y" elementFormDefault="qualified" version="1">
        <xs:element name="yhteiset" k:form="yhteiset" k:fi="Yhteiset"><xs:complexType><xs:sequence>
          <xs:element name="nimi" type="xs:token" minOccurs="0" k:fi="Nimi"/>
          <xs:element name="osoite" minOccurs="0" k:fi="Osoite"><xs:complexType><xs:sequence>
            <xs:element name="katu" type="xs:token" minOccurs="0" k:fi="Katu"/></xs:sequence></xs:complexType></xs:element>
        </xs:sequence></xs:complexType></xs:element></xs:schema>
        """
    private static let form = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:k="urn:kevytasiointi:form:1"
          targetNamespace="urn:t" elementFormDefault="qualified" version="1">
        <xs:import namespace="urn:y" schemaLocation="yhteiset.xsd"/>
        <xs:element name="lomake" k:form="lomake" k:fi="Lomake"><xs:complexType><xs:sequence>
        <xs:element name="kohde" minOccurs="0" k:from="nimi" k:unfit="empty" k:fi="Kohde"><xs:simpleType>
          <xs:restriction base="xs:token"><xs:maxLength value="5"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="osoite" minOccurs="0" k:from="osoite" k:fi="Postiosoite"><xs:complexType><xs:sequence>
          <xs:element name="katu" type="xs:token" minOccurs="0" k:from="katu" k:fi="Kadun nimi"/>
        </xs:sequence></xs:complexType></xs:element>
        </xs:sequence></xs:complexType></xs:element></xs:schema>
        """
    private static let compiled: [CompiledForm] = compile(
        CompilerInput(files: [
            InputFile(path: "lomake.xsd", bytes: Array(form.utf8)),
            InputFile(path: "yhteiset.xsd", bytes: Array(common.utf8)),
        ])
    ).forms

    /// The reasons at `kohde` and `osoite/katu`, and the page.
    private func filled(_ body: String) throws -> (gaps: [SourceGap?], page: String) {
        let common = try #require(Self.compiled.first { $0.isCommon }?.spec)
        let spec = try #require(Self.compiled.first { !$0.isCommon }?.spec)
        let xml = """
            <yhteiset xmlns="urn:y" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:k="urn:kevytasiointi:form:1">\
            \(body)</yhteiset>
            """
        let data = try readApplication(Array(xml.utf8), spec: common).get()
        let instance = prefill(spec: spec, from: data, common: common).instance
        let gaps = try ["kohde", "osoite/katu"].map { id in
            instance.answer(at: FieldAddress(try #require(spec.field(id: id))), of: spec)?.gap
        }
        let runner = try PageRunner(spec: spec, language: "fi")
        let page = runner.render(.form, instance: instance, context: PageContext(today: "2027-05-04"))
        return (gaps, String(decoding: page, as: UTF8.self))
    }

    @Test(
        arguments: [
            ("", [SourceGap.notFound, .notFound], "Hankkeen tiedoissa ei ole tätä tietoa"),
            ("<nimi xsi:nil='true' k:absent='not-given'/>", [.notGiven, .notFound], "ei ole annettu hankkeelle"),
            ("<osoite xsi:nil='true' k:absent='protected'/>", [.notFound, .protected], "turvakiellon alainen"),
            ("<nimi xsi:nil='true' k:absent='unavailable'/>", [.unavailable, .notFound], "ei saatu rekisteristä"),
            ("<nimi>Liian pitkä</nimi>", [.unfit, .notFound], "jätettiin tyhjäksi"),
            ("<nimi>Käy</nimi><osoite><katu>Tie</katu></osoite>", [nil, nil], "Käy"),
        ] as [(String, [SourceGap?], String)])
    func tellsWhyNothingWasFilledIn(_ case: (body: String, gaps: [SourceGap?], words: String)) throws {
        let (gaps, page) = try filled(`case`.body)
        #expect(gaps == `case`.gaps)
        #expect(page.contains(`case`.words))
    }

    @Test func saysNothingOnceTheCustomerHasAnswered() throws {
        let spec = try #require(Self.compiled.first { !$0.isCommon }?.spec)
        var instance = FormInstance(of: spec)
        let field = FieldAddress(try #require(spec.field(id: "kohde")))
        instance.markAbsent(.protected, at: field, of: spec)
        instance.type("Oma", at: field, of: spec)
        #expect(instance.answer(at: field, of: spec)?.gap == nil)
    }
}
