import Testing

@testable import FormModel

/// `k:from` beside what each field is filled from.
@Suite struct BindingTests {
    private static let common = schema(
        """
        <xs:element name="yhteiset" k:form="yhteiset" k:fi="Yhteiset">
        <xs:complexType><xs:sequence>
          <xs:element name="osapuoli" maxOccurs="9" k:fi="Osapuoli"><xs:complexType><xs:sequence>
            <xs:element name="rooli" type="t:rooli" k:fi="Rooli"/>
            <xs:group ref="t:kuka"/>
          </xs:sequence></xs:complexType></xs:element>
          <xs:element name="paikka" type="t:paikka" minOccurs="0" k:fi="Paikka"/>
          <xs:element name="nimi" minOccurs="0" maxOccurs="2" k:fi="Nimi"><xs:complexType><xs:simpleContent>
            <xs:extension base="xs:string"><xs:attribute name="kieli" type="xs:string" use="required" k:fi="Kieli"/></xs:extension>
          </xs:simpleContent></xs:complexType></xs:element>
        </xs:sequence></xs:complexType>
        </xs:element>
        <xs:group name="kuka"><xs:choice k:id="laji" k:fi="Kuka">
          <xs:element name="henkilo" type="xs:string" k:fi="Henkilö"/>
          <xs:element name="yritys" type="xs:string" k:fi="Yritys"/>
        </xs:choice></xs:group>
        <xs:complexType name="paikka"><xs:sequence>
          <xs:element name="ita" type="xs:decimal" k:fi="Itä"/>
          <xs:element name="piste" type="xs:decimal" minOccurs="0" maxOccurs="3" k:fi="Piste"/>
        </xs:sequence></xs:complexType>
        <xs:simpleType name="rooli"><xs:restriction base="xs:token">
          <xs:enumeration value="hakija" k:fi="Hakija"/>
          <xs:enumeration value="omistaja" k:fi="Omistaja"/>
        </xs:restriction></xs:simpleType>
        """)

    /// The form's lines come first on line 6, in a schema of their own that imports the common data.
    private func lowered(_ lines: String, map: String = "") -> Lowered {
        let form = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:k="urn:kevytasiointi:form:1" xmlns:t="urn:test" \
            xmlns:o="urn:oma" targetNamespace="urn:oma" elementFormDefault="qualified">
            <xs:annotation><xs:appinfo>\(map)</xs:appinfo></xs:annotation>
            <xs:import namespace="urn:test" schemaLocation="yhteiset.xsd"/>
            <xs:element name="lomake" k:form="lomake" k:fi="Lomake">
            <xs:complexType><xs:sequence>
            \(lines)
            </xs:sequence></xs:complexType>
            </xs:element>
            <xs:simpleType name="peruste"><xs:restriction base="xs:token"><xs:enumeration value="h" k:fi="H"/></xs:restriction></xs:simpleType>
            </xs:schema>
            """
        return lower([("lomake.xsd", form), ("yhteiset.xsd", Self.common)])
    }

    /// Field id and the expression that fills it, with full ids of the common data; `*` after a copied one.
    private func bindings(_ lines: String) throws -> [String] {
        let lowered = lowered(lines)
        try #require(lowered.findings.isEmpty, "\(lowered.findings)")
        let form = try #require(lowered.forms.forms.first)
        let common = try #require(lowered.forms.common)
        return form.fields.compactMap { field in
            field.binding.map {
                "\(field.id) ← \(written($0.from, in: common))" + ($0.isInherited ? "*" : "")
            }
        }
    }

    @Test func copiesTheSameNamedGroup() throws {
        let found = try bindings(
            """
            <xs:element name="hakija" k:from="first(osapuoli[rooli = 'hakija'])" k:fi="Hakija">
              <xs:complexType><xs:group ref="t:kuka"/></xs:complexType>
            </xs:element>
            """)
        #expect(
            found == [
                "hakija ← first(osapuoli[osapuoli: (osapuoli/rooli = 'hakija')])", "hakija/laji ← osapuoli/laji*",
                "hakija/henkilo ← osapuoli/henkilo*", "hakija/yritys ← osapuoli/yritys*",
            ])
    }

    @Test func copiesTheSameTypeAndWhatExtendsIt() throws {
        let found = try bindings(
            """
            <xs:element name="sama" type="t:paikka" k:from="paikka" k:fi="Sama"/>
            <xs:element name="laajempi" k:from="paikka" k:fi="Laajempi"><xs:complexType><xs:complexContent>
              <xs:extension base="t:paikka"><xs:sequence><xs:element name="lisa" type="xs:decimal" k:from="ita" k:fi="Lisä"/></xs:sequence></xs:extension>
            </xs:complexContent></xs:complexType></xs:element>
            """)
        #expect(
            found == [
                "sama ← paikka", "sama/ita ← paikka/ita*", "sama/piste ← paikka/piste*", "laajempi ← paikka",
                "laajempi/ita ← paikka/ita*", "laajempi/piste ← paikka/piste*", "laajempi/lisa ← paikka/ita",
            ])
    }

    @Test func looksUpNamesInWhatTheEnclosingBindingFound() throws {
        let found = try bindings(
            """
            <xs:element name="omistaja" minOccurs="0" maxOccurs="5" k:from="osapuoli[rooli = 'omistaja']" k:fi="Omistaja">
              <xs:complexType><xs:sequence>
                <xs:element name="nimi" type="xs:string" k:from="first(yritys, henkilo)" k:fi="Nimi"/>
                <xs:element name="ita" type="xs:decimal" k:from="/yhteiset/paikka/ita" k:fi="Itä"/>
                <xs:element name="tila" type="xs:string" k:fi="Tila"/>
              </xs:sequence></xs:complexType>
            </xs:element>
            <xs:element name="nimi" type="xs:string" k:from="in-language(nimi, 'fi')" k:fi="Nimi"/>
            """)
        #expect(
            found == [
                "omistaja ← osapuoli[osapuoli: (osapuoli/rooli = 'omistaja')]",
                "omistaja/nimi ← first(osapuoli/yritys, osapuoli/henkilo)", "omistaja/ita ← paikka/ita",
                "nimi ← in-language(nimi, 'fi')",
            ])
    }

    @Test(arguments: [
        (
            "<xs:element name='a' type='xs:string' k:from='paika/ita' k:fi='A'/>",
            "unknown-name: `paika` is not found from here; nearest is `paikka` (line 8)"
        ),
        (
            "<xs:element name='a' type='xs:string' k:from='osapuoli/henkilo' k:fi='A'/>",
            "many-values: `osapuoli/henkilo` can have many values; use `min(…)` or, in `k:from`, `first(…)`"
        ),
        (
            "<xs:element name='a' type='xs:string' k:from='paikka' k:fi='A'/>",
            "mapping-kind: `paikka` is a group, but `a` a single value; write the path to its end"
        ),
        (
            "<xs:element name='a' type='o:peruste' k:from=\"translate(first(osapuoli/rooli), 'rooliin')\" k:fi='A'/>",
            "unknown-codemap: there is no map `rooliin`; nearest is `roolin`"
        ),
        (
            "<xs:element name='a' type='xs:string' k:from=\"first(osapuoli[rooli = 'hakia'])/henkilo\" k:fi='A'/>",
            "expression-syntax: `/` does not belong here: `…li[rooli = 'hakia'])/henkilo`; the expression has ended already"
        ),
        (
            "<xs:element name='a' k:from='paikka' k:fi='A'><xs:complexType><xs:sequence><xs:element name='b' type='xs:string' k:fi='B'/></xs:sequence></xs:complexType></xs:element>",
            "copies-nothing: `a`: `k:from` fills nothing, because the groups share no parts; add `k:from` to its fields"
        ),
    ])
    func saysWhatCannotBeFilled(_ line: String, _ finding: String) {
        let map =
            "<k:codemap id='roolin' from='t:rooli' to='o:peruste'><k:code is='hakija' becomes='h'/><k:code is='omistaja' becomes='h'/></k:codemap>"
        #expect(lowered(line, map: map).findings == ["6 " + finding])
    }

    @Test func keepsProtectionOnTheWayFromTheCommonData() {
        let common = schema(
            """
            <xs:element name="yhteiset" k:form="yhteiset" k:fi="Yhteiset"><xs:complexType><xs:sequence>
            <xs:element name="puhelin" type="xs:string" k:sensitivity="turvakielto" k:fi="Puhelin"/>
            <xs:element name="sama" type="t:osa" k:sensitivity="personal" k:fi="Sama"/>
            </xs:sequence></xs:complexType></xs:element>
            <xs:complexType name="osa"><xs:sequence>
            <xs:element name="x" type="xs:string" k:fi="X"/>
            </xs:sequence></xs:complexType>
            """)
        let form = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:k="urn:kevytasiointi:form:1" xmlns:t="urn:test">
            <xs:import namespace="urn:test" schemaLocation="yhteiset.xsd"/>
            <xs:element name="lomake" k:form="lomake" k:fi="Lomake"><xs:complexType><xs:sequence>
            <xs:element name="viesti" type="xs:string" k:from="concat(puhelin, '!')" k:fi="Viesti"/>
            <xs:element name="osa" type="t:osa" k:from="sama" k:fi="Osa"/>
            <xs:element name="oikein" type="xs:string" k:sensitivity="secret" k:from="puhelin" k:fi="Oikein"/>
            </xs:sequence></xs:complexType></xs:element>
            </xs:schema>
            """
        #expect(
            lower([("lomake.xsd", form), ("yhteiset.xsd", common)]).findings == [
                "4 sensitivity-lowered: `puhelin` is turvakielto, `viesti` is public; raise `k:sensitivity`",
                "5 sensitivity-lowered: `sama/x` is personal, `osa/x` is public; raise `k:sensitivity`",
            ])
    }

    @Test func wantsBranchesThatCannotBothBeFound() {
        let found = lowered(
            """
            <xs:choice k:id="c" k:fi="C">
              <xs:element name="a" type="xs:string" k:from="first(osapuoli/henkilo)" k:fi="A"/>
              <xs:element name="b" type="xs:string" k:from="first(osapuoli/yritys)" k:fi="B"/>
              <xs:element name="d" type="xs:decimal" k:from="paikka/ita" k:fi="D"/>
            </xs:choice>
            """
        ).findings
        #expect(
            found == [
                "9 branches-both-found: the common data can have both `a` and `d`; only one branch may find its source"
            ])
    }

    @Test func checksCodeMaps() {
        let map = "<k:codemap id='m' from='t:rooli' to='o:peruste'><k:code is='hakia' becomes='hh'/></k:codemap>"
        let line = "<xs:element name='a' type='xs:string' k:fi='A'/>"
        #expect(
            lowered(line, map: map).findings == [
                "2 codemap-incomplete: the map does not say what code `hakija` becomes; add a `k:code`",
                "2 codemap-incomplete: the map does not say what code `omistaja` becomes; add a `k:code`",
                "2 unknown-code: `'hakia'` is not in the list of `t:rooli`; nearest is `'hakija'`",
                "2 unknown-code: `'hh'` is not in the list of `o:peruste`; nearest is `'h'`",
            ])
    }

    @Test func asksForTheCommonDataOnce() {
        let form = formSchema(
            """
            <xs:element name="a" type="xs:string" k:from="hanke/nimi" k:fi="A"/>
            <xs:element name="b" type="xs:string" k:from="hanke/kuvaus" k:fi="B"/>
            """)
        #expect(
            lower(form).findings == [
                "5 no-common-data: `a`: `k:from` needs the common data; add a form whose `k:form` is `yhteiset`"
            ])
    }
}
