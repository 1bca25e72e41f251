import Testing

@testable import FormModel

/// What the names of an expression are found to mean (form-language, section 3).
@Suite struct NameTests {
    /// A form with names at several levels, rows and a named type, and the expression on `tarkka` in the middle.
    private func relevant(_ expression: String) -> (meaning: String?, findings: [String]) {
        let escaped = expression.replacing("<", with: "&lt;")
        let lowered = lower(
            formSchema(
                """
                <xs:element name="ylin" type="xs:boolean" k:fi="Ylin"/>
                <xs:element name="sama" type="xs:boolean" k:fi="Sama"/>
                <xs:element name="rivi" minOccurs="0" maxOccurs="9" k:fi="Rivi"><xs:complexType><xs:sequence>
                  <xs:element name="maara" type="xs:integer" k:fi="Määrä"/>
                  <xs:element name="laji" type="t:laji" k:fi="Laji"/>
                </xs:sequence></xs:complexType></xs:element>
                <xs:element name="ryhma" k:fi="Ryhmä"><xs:complexType><xs:sequence>
                  <xs:element name="sama" type="xs:boolean" k:fi="Sama"/>
                  <xs:choice k:id="kuka" k:fi="Kuka">
                    <xs:element name="eka" type="xs:string" k:fi="Eka"/>
                    <xs:element name="toka" type="xs:string" k:fi="Toka"/>
                  </xs:choice>
                  <xs:element name="tarkka" type="xs:string" minOccurs="0" k:relevant="\(escaped)" k:fi="Tarkka"/>
                </xs:sequence></xs:complexType></xs:element>
                """,
                after: """
                    <xs:simpleType name="laji"><xs:restriction base="xs:token">
                      <xs:enumeration value="murskaus" k:tags="melu" k:fi="Murskaus"/>
                      <xs:enumeration value="muu" k:fi="Muu"/>
                    </xs:restriction></xs:simpleType>
                    """))
        let form = lowered.form
        let field = form?.fields.first { $0.id == "ryhma/tarkka" }
        return (form.flatMap { form in (field?.relevant).map { written($0.expression, in: form) } }, lowered.findings)
    }

    @Test(arguments: [
        ("ylin", "ylin"), ("../sama", "ryhma/sama"), ("/lomake/sama", "sama"),
        ("answered(toka)", "answered(ryhma/toka)"),
        ("kuka = 'eka'", "(ryhma/kuka = 'eka')"), ("sum(rivi/maara) > 3", "(sum(rivi/maara) > 3)"),
        ("count(rivi[maara > 3]) = 1", "(count(rivi[rivi: (rivi/maara > 3)]) = 1)"),
        ("includes(rivi/laji, 'muu')", "includes(rivi/laji, 'muu')"),
        ("distinct(rivi, laji)", "distinct(rivi, rivi/laji)"),
        ("answered(rivi)", "answered(rivi)"),
    ])
    func findsNamesFromTheInsideOutwards(_ expression: String, _ meaning: String) {
        let (found, findings) = relevant(expression)
        #expect(found == meaning)
        #expect(findings == [])
    }

    @Test func meansTheFieldItselfByADot() {
        let (found, findings) = relevant(". = 'x'")
        #expect(found == "(ryhma/tarkka = 'x')")
        // Whether it is asked cannot depend on its answer.
        #expect(findings.count == 1 && findings[0].contains("rule-cycle"), "\(findings)")
    }

    @Test(arguments: [
        ("ylinn", "unknown-name: `ylinn` is not found from here; nearest is `ylin` (line 5)"),
        ("sama", "ambiguous-name: `sama` stands at two levels; write `../sama` or `/lomake/…`"),
        ("rivi/maara > 3", "many-values: `rivi/maara` can have many values; use `min(…)` or, in `k:from`, `first(…)`"),
        (
            "answered(rivi/maara)",
            "many-values: `rivi/maara` can have many values; use `min(…)` or, in `k:from`, `first(…)`"
        ),
        ("count(rivi[ylin])= 1", "unknown-name: `ylin` is not found from here; correct the name or write a path"),
        (
            "ryhma[sama]/sama",
            "filter-on-single: `ryhma` does not repeat, so there are no rows to choose from; remove the condition in brackets"
        ),
        (
            "includes(rivi/laji, 'murska')",
            "unknown-code: `'murska'` is not in the list of `laji`; nearest is `'murskaus'`"
        ),
        (
            "includes(rivi/laji, 'murskaus ')",
            "unknown-code: `'murskaus '` is not in the list of `laji`; nearest is `'murskaus'`"
        ),
        ("kuka = 'ekka'", "unknown-code: `'ekka'` is not in the list of `kuka`; nearest is `'eka'`"),
        (
            "answered(rivi[tagged(laji, 'melua')])",
            "unknown-tag: no option of `laji` has the tag `'melua'`; nearest is `'melu'`"
        ),
        ("translate(kuka, 'x') = 'y'", "misplaced-function: `translate` works in `k:from` only"),
        ("sum(1) > 0", "argument-kind: `sum` takes the path of a field, no other expression"),
        ("one-of(kuka, 'eka')", "argument-count: `one-of` takes at least 3 arguments, but has 2"),
        ("/toinen/ylin", "unknown-name: `/toinen/ylin`: the root is `lomake`; write `/lomake/…`"),
        ("matches(eka, '[0-9')", "expression-syntax: `[0-9` is no regular expression of XML Schema; correct it"),
    ])
    func saysWhichNameIsWrong(_ expression: String, _ finding: String) {
        #expect(relevant(expression).findings == ["17 " + finding])
    }

    @Test func seesNothingOutsideANamedType() {
        let lowered = lower(
            formSchema(
                """
                <xs:element name="ulkona" type="xs:boolean" k:fi="Ulkona"/>
                <xs:element name="osa" type="t:osa" k:fi="Osa"/>
                <xs:element name="laajempi" minOccurs="0" k:fi="Laajempi"><xs:complexType><xs:complexContent><xs:extension base="t:osa">
                  <xs:sequence><xs:element name="lisa" type="xs:string" minOccurs="0" k:relevant="ulkona" k:fi="Lisä"/></xs:sequence>
                </xs:extension></xs:complexContent></xs:complexType></xs:element>
                """,
                after: """
                    <xs:complexType name="osa"><xs:sequence>
                      <xs:element name="a" type="xs:string" minOccurs="0" k:relevant="ulkona" k:fi="A"/>
                    </xs:sequence></xs:complexType>
                    """))
        #expect(
            lowered.findings == ["14 unknown-name: `ulkona` is not found from here; correct the name or write a path"])
    }
}
