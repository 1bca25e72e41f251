import Diagnostics
import FormChecks
import FormCompiler
import Testing

/// What the compiler says of a form whose types and fields are given, beside a small model of common data.
private func findings(_ fields: String, types: String = "") -> [String] {
    let common = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:k="urn:kevytasiointi:form:1" xmlns:y="urn:y"
          targetNamespace="urn:y" elementFormDefault="qualified" version="1">
        <xs:element name="yhteiset" k:form="yhteiset" k:fi="Yhteiset"><xs:complexType><xs:sequence>
          <xs:element name="puhelin" type="xs:token" k:sensitivity="turvakielto" k:fi="Puhelin"/>
        </xs:sequence></xs:complexType></xs:element></xs:schema>
        """
    let form = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:k="urn:kevytasiointi:form:1" xmlns:t="urn:t"
          targetNamespace="urn:t" elementFormDefault="qualified" version="1">
        <xs:import namespace="urn:y" schemaLocation="yhteiset.xsd"/>
        <xs:element name="lomake" k:form="lomake" k:fi="Lomake"><xs:complexType><xs:sequence>
        \(fields)
        </xs:sequence></xs:complexType></xs:element>\(types)</xs:schema>
        """
    let files = [
        InputFile(path: "lomake.xsd", bytes: Array(form.utf8)),
        InputFile(path: "yhteiset.xsd", bytes: Array(common.utf8)),
    ]
    return compile(CompilerInput(files: files, options: CompilerOptions(checksOnly: true))).diagnostics
        .filter { $0.severity != .note }.map { "\($0.location.line) \($0.id)" }
}

@Suite struct SensitivityFlowTests {
    @Test func refusesAMessageThatShowsAProtectedAnswer() {
        let found = findings(
            """
            <xs:element name="numero" type="xs:token" k:sensitivity="turvakielto" k:fi="Numero"/>
            <xs:element name="toinen" type="xs:token" k:fi="Toinen numero">
            <xs:annotation><xs:appinfo>
            <k:constraint id="eri" test="toinen != numero" fi="Toinen numero on sama kuin {numero}">
            <k:ok><toinen>1</toinen><numero>2</numero></k:ok><k:fails><toinen>1</toinen><numero>1</numero></k:fails>
            </k:constraint></xs:appinfo></xs:annotation></xs:element>
            """)
        #expect(found.contains("8 sensitive-output"))
    }

    @Test func allowsAMessageThatShowsAPublicAnswer() {
        let found = findings(
            """
            <xs:element name="alku" type="xs:date" k:fi="Alkaa"/>
            <xs:element name="loppu" type="xs:date" k:fi="Loppuu">
            <xs:annotation><xs:appinfo>
            <k:constraint id="jarjestys" test="loppu >= alku" fi="Korjaa loppu: se on ennen päivää {alku}">
            <k:ok><alku>2027-01-01</alku><loppu>2027-01-02</loppu></k:ok>
            <k:fails><alku>2027-01-02</alku><loppu>2027-01-01</loppu></k:fails>
            </k:constraint></xs:appinfo></xs:annotation></xs:element>
            """)
        #expect(!found.contains { $0.hasSuffix("sensitive-output") })
    }

    @Test func refusesACalculationThatLowersProtection() {
        let fields = """
            <xs:element name="etu" type="xs:token" k:sensitivity="personal" k:fi="Etunimi"/>
            <xs:element name="koko" type="xs:token" minOccurs="0" k:calculate="concat(etu, '!')" k:fi="Huuto"/>
            """
        #expect(findings(fields).contains("6 sensitivity-lowered"))
        let raised = fields.replacing("k:calculate", with: "k:sensitivity=\"personal\" k:calculate")
        #expect(!findings(raised).contains { $0.hasSuffix("sensitivity-lowered") })
    }

    @Test func refusesAFieldBelowItsSource() {
        let found = findings("<xs:element name=\"viesti\" type=\"xs:token\" k:from=\"puhelin\" k:fi=\"Viesti\"/>")
        #expect(found.contains("5 sensitivity-lowered"))
    }
}

@Suite struct WrittenFormTests {
    private func judged(_ annotations: String, _ pattern: String) -> [String] {
        findings(
            "<xs:element name=\"a\" type=\"t:tyyppi\" k:fi=\"A\"/>",
            types: "<xs:simpleType name=\"tyyppi\" \(annotations)><xs:restriction base=\"xs:token\">"
                + "<xs:pattern value=\"\(pattern)\" k:fi=\"Korjaa tunnus\"/></xs:restriction></xs:simpleType>"
        ).filter { $0.hasSuffix("written-form") }
    }

    @Test(arguments: [
        ("k:normalise=\"no-spaces upper\"", "[A-Z]+", true),
        ("k:normalise=\"no-leading-zeros kiinteistotunnus-14\"", "[0-9]{14}", false),
        ("k:normalise=\"upper\"", "[a-z]+", false),
        ("k:normalise=\"kiinteistotunnus-dashes\"", "[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,4}-[0-9]{1,4}", true),
        ("k:normalise=\"no-spaces kiinteistotunnus-dashes\"", "[0-9]{14}", false),
        ("k:checksum=\"y-tunnus\"", "[0-9]{7}-[0-9]", true), ("k:checksum=\"y-tunnus\"", "[0-9]{8}", false),
        ("k:checksum=\"y-tunnus\" k:normalise=\"no-spaces y-tunnus-dash\"", "[0-9]{7}-[0-9]", true),
    ])
    func judgesWhatATypeDoesToTexts(_ case: (String, String, Bool)) {
        #expect(judged(`case`.0, `case`.1).isEmpty == `case`.2)
    }
}
