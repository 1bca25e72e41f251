import Testing

/// Ten mistakes of ten kinds in one form: ten findings in one run, each at its line, none of them twice.
@Suite struct PlantedMistakeTests {
    private static let common = schema(
        """
        <xs:element name="yhteiset" k:form="yhteiset" k:fi="Yhteiset" k:sv="Gemensamma">
        <xs:complexType><xs:sequence>
        <xs:element name="kuvaus" type="xs:string" k:fi="Kuvaus" k:sv="Beskrivning"/>
        </xs:sequence></xs:complexType>
        </xs:element>
        """)

    @Test func findsEachOnce() {
        let form = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:k="urn:kevytasiointi:form:1" xmlns:t="urn:test" \
            xmlns:o="urn:oma" targetNamespace="urn:oma" elementFormDefault="qualified">
            <xs:import namespace="urn:test" schemaLocation="yhteiset.xsd"/>
            <xs:import namespace="urn:muu" schemaLocation="puuttuu.xsd"/>
            <xs:element name="lomake" k:form="lomake" k:fi="Lomake" k:sv="Blankett">
            <xs:complexType><xs:sequence>
            <xs:element name="a" type="o:tekstii" k:fi="A" k:sv="A"/>
            <xs:element name="b" type="xs:string" k:from="kuvas" k:fi="B" k:sv="B"/>
            <xs:element name="c" type="xs:string" k:fi="C" k:sv="C"/>
            <xs:element name="c" type="xs:string" k:fi="Toinen" k:sv="Andra"/>
            <xs:element name="d" type="xs:string" k:fi="D"/>
            <xs:element name="e" type="o:kuvio" k:fi="E" k:sv="E"/>
            <xs:element name="f" type="o:pieni" default="12" k:fi="F" k:sv="F"/>
            <xs:element ref="o:puuttuva"/>
            <xs:element name="i" k:fi="I" k:sv="I"><xs:complexType><xs:group ref="o:kierto"/></xs:complexType></xs:element>
            <xs:sequence maxOccurs="3"><xs:element name="j" type="xs:string" k:fi="J" k:sv="J"/></xs:sequence>
            </xs:sequence></xs:complexType>
            </xs:element>
            <xs:simpleType name="teksti"><xs:restriction base="xs:string"/></xs:simpleType>
            <xs:simpleType name="kuvio"><xs:restriction base="xs:string">
            <xs:pattern value="[a-z"/>
            </xs:restriction></xs:simpleType>
            <xs:simpleType name="pieni"><xs:restriction base="xs:integer"><xs:maxInclusive value="9"/></xs:restriction></xs:simpleType>
            <xs:group name="kierto"><xs:sequence>
            <xs:group ref="o:kierto" minOccurs="0"/>
            </xs:sequence></xs:group>
            </xs:schema>
            """
        let lowered = lower([("lomake.xsd", form), ("yhteiset.xsd", Self.common)])
        let places = lowered.diagnostics.map { "\($0.location.file):\($0.location.line)" }
        #expect(Set(places).count == places.count)
        #expect(
            lowered.findings == [
                "3 missing-schema: schema `puuttuu.xsd` is not found",
                "6 src-resolve: there is no type `o:tekstii`; nearest is `teksti`",
                "7 unknown-name: `kuvas` is not found from here; nearest is `kuvaus` (line 4)",
                "9 duplicate-field: `c` stands twice in one group; rename one or give it a `k:id`",
                "10 missing-language: `d` has no Swedish label; add `k:sv`",
                "12 e-props-correct.2: the default `12` is no value of its type (cvc-maxInclusive-valid)",
                "13 src-resolve: there is no element `o:puuttuva`",
                "15 repeated-group: `xs:sequence` repeats, but on a form only elements do; gather its parts into one element",
                "20 pattern-value: `[a-z`: at character 1 `[` is not closed",
                "24 mg-props-correct.2: group `o:kierto` contains itself; put an element between",
            ])
    }
}
