import Testing

@testable import FormModel

/// Schema beside the form it becomes, as the dump tells it. Lines of the form and namespaces are left out.
@Suite struct StructureTests {
    private func fields(_ lowered: Lowered) throws -> String {
        try #require(lowered.findings.isEmpty, "\(lowered.findings)")
        let form = try #require(lowered.form)
        return dump(form).split(separator: "\n").drop { !$0.hasPrefix("/lomake") }.dropFirst().joined(separator: "\n")
    }

    @Test func makesControlsFromTypes() throws {
        let form = formSchema(
            """
            <xs:element name="nimi" type="xs:string" k:fi="Nimi"/>
            <xs:element name="alku" type="xs:date" minOccurs="0" k:fi="Alku"/>
            <xs:element name="kello" type="xs:time" k:fi="Kello"/>
            <xs:element name="hetki" type="xs:dateTime" k:fi="Hetki"/>
            <xs:element name="valittu" type="xs:boolean" default="false" k:fi="Valittu"/>
            <xs:element name="onko" type="xs:boolean" k:fi="Onko"/>
            <xs:element name="leveys" type="xs:decimal" k:unit="m" k:fi="Leveys"/>
            <xs:element name="vakio" type="xs:string" fixed="1"/>
            <xs:element name="kuvaus" k:fi="Kuvaus">
              <xs:simpleType><xs:restriction base="xs:string"><xs:maxLength value="201"/></xs:restriction></xs:simpleType>
            </xs:element>
            """)
        #expect(
            try fields(lower(form)) == """
                  nimi value "Nimi" text as line type xs:string
                  alku value optional "Alku" date as date type xs:date
                  kello value "Kello" time as time type xs:time
                  hetki value "Hetki" dateTime as dateTime type xs:dateTime
                  valittu value "Valittu" boolean as checkbox type xs:boolean default 'false'
                  onko value "Onko" boolean as yesNo type xs:boolean
                  leveys value "Leveys" number as number type xs:decimal unit m
                  vakio value text as none type xs:string fixed '1'
                  kuvaus value "Kuvaus" text as lines [maxLength 201]
                """)
    }

    @Test func makesChoicesSequencesRowsAndAttributes() throws {
        let form = formSchema(
            """
            <xs:element name="kohde" minOccurs="0" maxOccurs="3" k:widget="table" k:fi="Kohde">
              <xs:complexType>
                <xs:sequence>
                  <xs:element name="nimi" maxOccurs="2" k:fi="Nimi">
                    <xs:complexType><xs:simpleContent><xs:extension base="xs:string">
                      <xs:attribute name="kieli" type="xs:language" use="required" k:fi="Kieli"/>
                    </xs:extension></xs:simpleContent></xs:complexType>
                  </xs:element>
                </xs:sequence>
              </xs:complexType>
            </xs:element>
            <xs:choice minOccurs="0" k:id="kuka" k:fi="Kuka">
              <xs:element name="henkilo" type="xs:string" k:fi="Henkilö"/>
              <xs:element name="yritys" type="xs:string" k:fi="Yritys"/>
            </xs:choice>
            <xs:sequence minOccurs="0" k:relevant="answered(kuka)">
              <xs:element name="a" type="xs:string" k:fi="A"/>
              <xs:element name="b" type="xs:string" k:fi="B"/>
            </xs:sequence>
            """)
        #expect(
            try fields(lower(form)) == """
                  kohde group section=kohde 0..3 "Kohde" as table
                    kohde/nimi value 1..2 "Nimi" text as line
                      kohde/nimi/@kieli attribute "Kieli" text as line type xs:language
                  kuka choice optional "Kuka" as radios
                    henkilo value "Henkilö" text as line type xs:string
                    yritys value "Yritys" text as line type xs:string
                  (a) sequence optional as group
                    relevant: answered(kuka)
                    a value "A" text as line type xs:string
                    b value "B" text as line type xs:string
                """)
    }

    @Test func makesCodeListsRadiosSelectsAndCheckBoxes() throws {
        let codes = (1...8).map { "<xs:enumeration value=\"\($0)\" k:fi=\"Koodi \($0)\"/>" }.joined()
        let form = formSchema(
            """
            <xs:element name="yksi" type="t:lyhyt" k:fi="Yksi"/>
            <xs:element name="pitka" k:fi="Pitkä">
              <xs:simpleType><xs:restriction base="xs:token">\(codes)</xs:restriction></xs:simpleType>
            </xs:element>
            <xs:element name="monta" type="t:lyhyt" minOccurs="0" maxOccurs="2" k:fi="Monta"/>
            <xs:element name="lista" k:fi="Lista"><xs:simpleType><xs:list itemType="t:lyhyt"/></xs:simpleType></xs:element>
            <xs:element name="suppea" k:fi="Suppea">
              <xs:simpleType><xs:restriction base="t:lyhyt"><xs:enumeration value="b"/></xs:restriction></xs:simpleType>
            </xs:element>
            """,
            after: """
                <xs:simpleType name="lyhyt">
                  <xs:restriction base="xs:token">
                    <xs:enumeration value="a" k:fi="Aa" k:tags="iso" k:validTo="2026-12-31"/>
                    <xs:enumeration value="b" k:fi="Bee"/>
                  </xs:restriction>
                </xs:simpleType>
                """)
        let dumped = try fields(lower(form))
        #expect(!dumped.contains("Koodi 9"))
        #expect(
            dumped.split(separator: "\n").filter { !$0.contains("Koodi ") }.joined(separator: "\n") == """
                  yksi value "Yksi" code as radios type lyhyt
                    - a "Aa" to 2026-12-31 tags iso
                    - b "Bee"
                  pitka value "Pitkä" code as select
                  monta value 0..2 "Monta" codes as checkboxes type lyhyt
                    - a "Aa" to 2026-12-31 tags iso
                    - b "Bee"
                  lista value "Lista" codes as checkboxes
                    - a "Aa" to 2026-12-31 tags iso
                    - b "Bee"
                  suppea value "Suppea" code as radios
                    - b "Bee"
                """)
    }

    @Test func findsTextsAndMeaningInTypes() throws {
        let form = formSchema(
            """
            <xs:element name="oma" type="t:tunnus" k:fi="Oma nimi"/>
            <xs:element name="tyypin" type="t:tarkka"/>
            <xs:element name="liite" type="t:paivattyLiite" k:fi="Liite"/>
            """,
            after: """
                <xs:simpleType name="tunnus" k:fi="Tunnus" k:sensitivity="personal" k:normalise="no-spaces upper">
                  <xs:annotation><xs:appinfo><k:hint fi="Esimerkiksi A1"/></xs:appinfo></xs:annotation>
                  <xs:restriction base="xs:token"><xs:maxLength value="9" k:fi="Lyhennä"/></xs:restriction>
                </xs:simpleType>
                <xs:simpleType name="tarkka">
                  <xs:restriction base="t:tunnus"><xs:maxLength value="5"/><xs:pattern value="[A-Z][0-9]" k:fi="Kirjoita kirjain ja numero"/></xs:restriction>
                </xs:simpleType>
                <xs:complexType name="liite" k:widget="file">
                  <xs:sequence><xs:element name="nimi" type="xs:string" k:fi="Nimi"/></xs:sequence>
                </xs:complexType>
                <xs:complexType name="paivattyLiite">
                  <xs:complexContent><xs:extension base="t:liite">
                    <xs:sequence><xs:element name="paivays" type="xs:date" k:fi="Päiväys"/></xs:sequence>
                  </xs:extension></xs:complexContent>
                </xs:complexType>
                """)
        #expect(
            try fields(lower(form)) == """
                  oma value "Oma nimi" text as line type tunnus [maxLength 9] normalise no-spaces+upper personal \
                messages maxLength hint
                  tyypin value "Tunnus" text as line type tarkka [maxLength 9, maxLength 5, pattern [A-Z][0-9]] \
                normalise no-spaces+upper personal messages pattern hint
                  liite file section=liite "Liite" as file type paivattyLiite
                    liite/nimi value "Nimi" text as line type xs:string
                    liite/paivays value "Päiväys" date as date type xs:date
                """)
    }

    @Test func keepsRulesWithTheirExamples() throws {
        let form = formSchema(
            """
            <xs:element name="aika" k:fi="Aika" k:legal="YSL 527/2014 118 §">
              <xs:annotation><xs:appinfo>
                <k:constraint id="etenee" test="loppu >= alku" at="loppu" fi="Loppu {loppu} on ennen alkua {alku}. Korjaa">
                  <k:ok><alku>2027-01-01</alku><loppu>2027-01-01</loppu></k:ok>
                  <k:fails><alku>2027-01-02</alku><loppu>2027-01-01</loppu></k:fails>
                </k:constraint>
              </xs:appinfo></xs:annotation>
              <xs:complexType><xs:sequence>
                <xs:element name="alku" type="xs:date" k:fi="Alku"/>
                <xs:element name="loppu" type="xs:date" minOccurs="0" k:required="alku > '2027-01-01'" k:fi="Loppu"/>
              </xs:sequence></xs:complexType>
            </xs:element>
            """)
        #expect(
            try fields(lower(form)) == """
                  aika group section=aika "Aika" as group legal 'YSL 527/2014 118 §'
                    aika/alku value "Alku" date as date type xs:date
                    aika/loppu value optional "Loppu" date as date type xs:date
                      required: (aika/alku > '2027-01-01')
                constraint aika#etenee error at aika/loppu examples 1+1
                  test: (aika/loppu >= aika/alku)
                  says: "Loppu {loppu} on ennen alkua {alku}. Korjaa"
                """)
    }

    @Test func beginsSectionsInFlatSchemas() throws {
        let form = formSchema(
            """
            <xs:element name="a" type="xs:string" k:fi="A">
              <xs:annotation><xs:appinfo><k:section id="alku" fi="Aluksi"/></xs:appinfo></xs:annotation>
            </xs:element>
            <xs:element name="b" type="xs:string" k:fi="B"/>
            <xs:element name="c" k:fi="C"><xs:complexType><xs:sequence>
              <xs:element name="d" type="xs:string" k:fi="D"/>
            </xs:sequence></xs:complexType></xs:element>
            """)
        let sections = try #require(lower(form).form).fields.compactMap { field in
            field.section.map { "\(field.id): \($0.id) \($0.title["fi"] ?? "")" }
        }
        #expect(sections == ["a: alku Aluksi", "c: c C"])
    }

    @Test func namesNamespacesInOrderOfUse() throws {
        let form = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:k="urn:kevytasiointi:form:1" \
            xmlns:zz="urn:osa" xmlns:l="urn:lomake" targetNamespace="urn:lomake" elementFormDefault="unqualified">
            <xs:import namespace="urn:osa" schemaLocation="osa.xsd"/>
            <xs:element name="lomake" k:form="lomake" k:fi="Lomake">
            <xs:annotation><xs:appinfo><k:purpose fi="Kokeilu"/></xs:appinfo></xs:annotation>
            <xs:complexType><xs:sequence>
            <xs:element name="oma" type="zz:osa" k:fi="Oma"/>
            </xs:sequence></xs:complexType></xs:element>
            </xs:schema>
            """
        let part = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:k="urn:kevytasiointi:form:1" \
            targetNamespace="urn:osa" elementFormDefault="qualified">
            <xs:complexType name="osa"><xs:sequence>
            <xs:element name="x" type="xs:string" k:fi="X"/>
            </xs:sequence></xs:complexType>
            </xs:schema>
            """
        let lowered = lower([("lomake.xsd", form), ("osa.xsd", part)])
        #expect(lowered.findings == [])
        let declared = lowered.form?.namespaces.map { "\($0.prefix)=\($0.namespace)" }
        // `oma` is in no namespace, so the form's own cannot be the default one.
        #expect(declared == ["l=urn:lomake", "zz=urn:osa"])
    }

    @Test func keepsSpecsTextsOnceAndInOrder() throws {
        let form = try #require(
            lower(
                formSchema(
                    """
                    <xs:element name="a" type="xs:string" k:fi="Sama"/>
                    <xs:element name="ryhma" k:fi="Lomake"><xs:complexType><xs:sequence>
                      <xs:element name="b" type="xs:string" k:fi="Sama"/>
                    </xs:sequence></xs:complexType></xs:element>
                    """)
            ).form)
        let spec = formSpec(of: form)
        #expect(spec.texts.texts == [["Lomake"], ["Sama"]])
        #expect(spec.fields.map(\.id) == ["", "a", "ryhma", "ryhma/b"])
        #expect(spec.field(id: "ryhma/b").flatMap { spec[$0].type } == form.fields[3].type)
        #expect(spec.namespaces.map(\.prefix) == [""])
    }
}
