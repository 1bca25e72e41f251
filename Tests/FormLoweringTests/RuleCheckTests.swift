import Testing

/// What the compiler finds by running rules: examples that do not do what they say, circles.
@Suite struct RuleCheckTests {
    private func findings(_ fields: String, types: String = "") -> [String] {
        lower(formSchema(fields, after: types)).findings.map { String($0.drop { $0 != " " }.dropFirst()) }
    }

    private func constraint(_ ok: String, _ fails: String, test: String = "b >= a") -> String {
        """
        <xs:element name="g" k:fi="G"><xs:complexType><xs:annotation><xs:appinfo>
        <k:constraint id="jarjestys" test="\(test)" fi="Järjestys on väärä: {a}, {laji}; korjaa se"><k:ok>\(ok)</k:ok><k:fails>\(fails)</k:fails></k:constraint>
        </xs:appinfo></xs:annotation><xs:sequence>
        <xs:element name="a" type="xs:date" minOccurs="0" k:fi="A"/><xs:element name="b" type="xs:date" minOccurs="0" k:fi="B"/>
        <xs:element name="laji" type="t:laji" minOccurs="0" k:fi="Laji"/>
        <xs:element name="r" minOccurs="0" maxOccurs="3" k:fi="R"><xs:complexType><xs:sequence>
        <xs:element name="n" type="xs:decimal" minOccurs="0" k:fi="N"/></xs:sequence></xs:complexType></xs:element>
        </xs:sequence></xs:complexType></xs:element>
        """
    }
    private static let laji = """
        <xs:simpleType name="laji"><xs:restriction base="xs:string"><xs:enumeration value="sora" k:fi="Sora"/></xs:restriction></xs:simpleType>
        """

    @Test(arguments: [
        ("<a>2027-01-01</a><b>2027-01-02</b>", "<a>2027-01-03</a><b>2027-01-02</b>", "b >= a", ""),
        (
            "<a>2027-01-01</a><b>2027-01-02</b>", "<a>2027-01-01</a><b>2027-01-02</b>", "b >= a",
            "example-disagrees: rule `jarjestys` accepts the example that should fail"
        ),
        (
            "<a>2027-01-03</a><b>2027-01-02</b>", "<a>2027-01-03</a><b>2027-01-02</b>", "b >= a",
            "example-disagrees: rule `jarjestys` refuses the example that should hold"
        ),
        (
            "<a>2027-01-01</a>", "<a>2027-01-03</a><b>2027-01-02</b>", "b >= a",
            "example-not-decisive: the example leaves the rule unknown: `b` is missing"
        ),
        (
            "<a>2027-01-01</a>", "<a>2027-01-03</a>", "today() >= a",
            "example-not-decisive: the example leaves the rule unknown: `today` is missing"
        ),
        (
            "<a>2027-01-01</a><c>2</c>", "<a>2027-01-03</a><b>2027-01-02</b>", "b >= a",
            "unknown-name: `c` is not found from here; nearest is `a` (line 8)"
        ),
        (
            "<laji>sorra</laji>", "<laji>sora</laji>", "laji != 'sora'",
            "example-value: `sorra` in the example is no answer of `laji`; nearest is `sora`"
        ),
        ("<r><n>1</n></r><r><n>2</n></r>", "<r><n>1</n></r>", "sum(r/n) = 3", ""),
        ("<r><n>1</n></r><r><n>2</n></r>", "<r><n>1</n></r><r><n>1</n></r>", "distinct(r, n)", ""),
    ])
    func runsExamples(_ ok: String, _ fails: String, _ test: String, _ finding: String) {
        let found = findings(constraint(ok, fails, test: test), types: Self.laji)
        #expect(found == (finding.isEmpty ? [] : [finding]))
    }

    @Test(arguments: [
        ("k:relevant=\"answered(b)\"", "k:relevant=\"answered(a)\"", "rule-cycle: `a` depends on `b` and `b` on `a`"),
        ("k:calculate=\"b + 1\"", "k:calculate=\"a + 1\"", "rule-cycle: `a` depends on `b` and `b` on `a`"),
        ("k:calculate=\"a + 1\"", "", "rule-cycle: `a` depends on itself; take the field out of its own expression"),
        ("k:required=\"not(answered(b))\"", "k:required=\"not(answered(a))\"", ""),
    ])
    func findsCircles(_ a: String, _ b: String, _ finding: String) {
        let found = findings(
            """
            <xs:element name="a" type="xs:decimal" minOccurs="0" \(a) k:fi="A"/>
            <xs:element name="b" type="xs:decimal" minOccurs="0" \(b) k:fi="B"/>
            """)
        #expect(found == (finding.isEmpty ? [] : [finding]))
    }
}
