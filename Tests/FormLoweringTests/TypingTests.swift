import FormSpec
import Testing

@testable import FormModel

/// Types and units of expressions: what fits, what literals become, and each finding.
@Suite struct TypingTests {
    private static let fields = """
        <xs:element name="luku" type="xs:decimal" minOccurs="0" k:fi="Luku"/>
        <xs:element name="pituus" type="xs:decimal" minOccurs="0" k:unit="m" k:fi="Pituus"/>
        <xs:element name="matka" type="xs:decimal" minOccurs="0" k:unit="km" k:fi="Matka"/>
        <xs:element name="maara" type="xs:decimal" minOccurs="0" k:unit="k-m3" k:fi="Määrä"/>
        <xs:element name="vuodessa" type="xs:decimal" minOccurs="0" k:unit="k-m3/a" k:fi="Vuodessa"/>
        <xs:element name="vuosia" type="t:positiivinen" minOccurs="0" k:unit="a" k:fi="Vuosia"/>
        <xs:element name="teksti" type="xs:string" minOccurs="0" k:fi="Teksti"/>
        <xs:element name="on" type="xs:boolean" minOccurs="0" k:fi="On"/>
        <xs:element name="alku" type="xs:date" minOccurs="0" k:fi="Alku"/>
        <xs:element name="utc" type="t:utc" minOccurs="0" k:fi="UTC"/>
        <xs:element name="suomessa" type="t:suomessa" minOccurs="0" k:fi="Suomessa"/>
        <xs:element name="klo" type="xs:time" minOccurs="0" k:fi="Klo"/>
        <xs:element name="laji" type="t:laji" minOccurs="0" k:fi="Laji"/>
        <xs:element name="lajit" minOccurs="0" k:fi="Lajit"><xs:simpleType><xs:list itemType="t:laji"/></xs:simpleType></xs:element>
        <xs:element name="ryhma" minOccurs="0" k:fi="Ryhmä"><xs:complexType><xs:sequence><xs:element name="osa" type="xs:string" k:fi="Osa"/></xs:sequence></xs:complexType></xs:element>
        <xs:element name="rivi" minOccurs="0" maxOccurs="9" k:fi="Rivi"><xs:complexType><xs:sequence><xs:element name="n" type="xs:decimal" k:unit="m" k:fi="N"/></xs:sequence></xs:complexType></xs:element>
        """
    private static let types = """
        <xs:simpleType name="laji"><xs:restriction base="xs:string">
        <xs:enumeration value="sora" k:tags="maa" k:fi="Sora"/><xs:enumeration value="louhe" k:fi="Louhe"/>
        </xs:restriction></xs:simpleType>
        <xs:simpleType name="utc"><xs:restriction base="xs:date"><xs:pattern value=".*Z"/></xs:restriction></xs:simpleType>
        <xs:simpleType name="suomessa"><xs:restriction base="xs:date"><xs:pattern value="[0-9\\-]*"/></xs:restriction></xs:simpleType>
        <xs:simpleType name="positiivinen"><xs:restriction base="xs:decimal"><xs:minExclusive value="0"/></xs:restriction></xs:simpleType>
        """

    /// A form whose last field is relevant by the expression (or has the attribute given).
    private func lowered(_ expression: String, as attribute: String = "relevant", type: String = "xs:string") -> Lowered
    {
        let escaped = expression.replacing("<", with: "&lt;")
        let last = "<xs:element name=\"x\" type=\"\(type)\" minOccurs=\"0\" k:\(attribute)=\"\(escaped)\" k:fi=\"X\"/>"
        return lower(formSchema(Self.fields + "\n" + last, after: Self.types))
    }

    private func findings(_ lowered: Lowered) -> [String] {
        lowered.findings.map { String($0.drop { $0 != " " }.dropFirst()) }
    }

    @Test(arguments: [
        "luku > 3", "pituus > 3", "pituus = matka - matka + pituus or true() or pituus > 0",
        "vuodessa * vuosia >= maara", "maara div vuosia >= vuodessa", "in-unit(matka, 'm') > pituus",
        "alku + days(30) > '2027-01-01'", "klo >= '07:00:00'", "laji = 'sora'", "one-of(laji, 'sora', 'louhe')",
        "includes(lajit, 'sora')", "tagged(laji, 'maa')", "answered(ryhma)", "sum(rivi/n) > pituus",
        "count(rivi[n > 2]) > 1", "days-between(alku, '2027-01-01') > 3", "year(alku) = 2027",
        "round(pituus, 1) = pituus", "length(teksti) > 3", "matches(teksti, '[a-z]+')",
        "concat(teksti, ' ', ryhma/osa) = 'a b'", "if(on, alku, '2027-01-01') > today()",
        "first(teksti, 'x') = teksti", "utc > '2027-01-01Z'", "suomessa > '2027-01-01'", "alku > suomessa",
        "distinct(rivi, n)", "on = true()", "not(on) or on", "luku div 2 > 1",
        "luku != 0 and 1 div luku > 2", "luku = 0 or 1 div luku > 2", "if(luku > 0, 1 div luku, 0) > 2",
    ])
    func acceptsWhatFits(_ expression: String) {
        let found = findings(lowered(expression)).filter { !expression.contains("matka - matka") || !$0.contains("km") }
        #expect(found.isEmpty)
    }

    @Test(arguments: [
        (
            "alku > 30",
            "operand-types: a date cannot be compared with a number: `alku > 30`; use `days(30)` to add to a date, or `days-between` to count days"
        ),
        ("alku + 30 > alku", "operand-types: `alku + 30`: a date and a number do not go with `+`; use `days(30)`"),
        (
            "alku - alku > 3",
            "operand-types: `alku - alku`: a date and a date do not go with `-`; use `days-between(a, b)`"
        ),
        ("teksti + 'a' = 'b'", "operand-types: `teksti + 'a'`: a text and a text do not go with `+`; use `concat(…)`"),
        (
            "luku = '3'",
            "operand-types: a number cannot be compared with a text: `luku = '3'`; write the number without quotes"
        ),
        (
            "on = 'true'",
            "operand-types: a yes or no cannot be compared with a text: `on = 'true'`; write the condition itself or `not(…)`"
        ),
        ("laji > 'sora'", "operand-types: a code can be compared with `=` and `!=` only: `laji > 'sora'`"),
        (
            "laji = teksti",
            "operand-types: a code cannot be compared with a text: `laji = teksti`; compare two of one kind"
        ),
        ("lajit = 'sora'", "operand-types: a list of codes cannot be compared: `lajit = 'sora'`; ask `includes(…)`"),
        (
            "ryhma = 'a'",
            "operand-types: a group cannot be compared with a text: `ryhma = 'a'`; ask `answered(…)` or write the path to its end"
        ),
        ("luku", "operand-types: `luku` is a number, no condition; write a comparison or `answered(…)`"),
        ("not(alku)", "operand-types: `alku` is a date, no condition; write a comparison or `answered(…)`"),
        ("pituus > maara", "unit-differs: `m` and `k-m3` cannot be compared: `pituus > maara`"),
        ("pituus > matka", "unit-differs: `m` and `km` cannot be compared: `pituus > matka`; convert with `in-unit`"),
        ("pituus + luku > 1", "unit-differs: `m` and `no unit` cannot be compared: `pituus + luku`"),
        (
            "in-unit(pituus, 'k-m3') > 1",
            "unit-differs: `m` cannot become `k-m3`: `in-unit(pituus, 'k-m3')`; their dimensions differ"
        ),
        ("alku + days(pituus) > alku", "unit-differs: `m` and `d` cannot be compared: `days(pituus)`"),
        ("laji = 'sorra'", "unknown-code: `'sorra'` is not in the list of `laji`; nearest is `'sora'`"),
        ("includes(lajit, 'savi')", "unknown-code: `'savi'` is not in the list of `lajit`; choose a code of the list"),
        ("alku > '1.1.2027'", "operand-types: `'1.1.2027'` is not a date; write it as `'2027-01-31'`"),
        ("klo > '7:00'", "operand-types: `'7:00'` is not a time; write it as `'07:30:00'`"),
        (
            "utc > suomessa",
            "zone-differs: with time zone cannot be compared with without: `utc > suomessa`; give both the same form"
        ),
        (
            "utc > '2027-01-01'",
            "zone-differs: with time zone cannot be compared with without: `utc > '2027-01-01'`; give both the same form"
        ),
        (
            "1 div luku > 2",
            "division-by-zero: `1 div luku`: the divisor `luku` can be zero, then there is no result; exclude zero"
        ),
        (
            "luku > 1 div 0",
            "division-by-zero: `1 div 0`: the divisor `0` can be zero, then there is no result; exclude zero"
        ),
        (
            "sum(luku) > 1",
            "argument-kind: `sum` goes over rows, but `luku` does not repeat; write the path of a repeated part"
        ),
        ("rivi/n > 1", "many-values: `rivi/n` can have many values; use `min(…)` or, in `k:from`, `first(…)`"),
        ("matches(teksti, '[a-z')", "expression-syntax: `[a-z` is no regular expression of XML Schema; correct it"),
        ("tagged(laji, 'mua')", "unknown-tag: no option of `laji` has the tag `'mua'`; nearest is `'maa'`"),
        ("length(luku) > 1", "operand-types: `length(luku)` takes a text, but this is a number"),
        (
            "if(on, luku, teksti) = 1",
            "operand-types: a text cannot be compared with a number: `if(on, luku, teksti)`; compare two of one kind"
        ),
        ("lenght(teksti) > 1", "unknown-function: `lenght` is no function; did you mean `length`?"),
        ("length(teksti, 1) > 1", "argument-count: `length` takes 1 arguments, but has 2"),
    ])
    func refusesWhatDoesNot(_ expression: String, _ finding: String) {
        #expect(findings(lowered(expression)) == [finding])
    }

    @Test(arguments: [
        ("pituus + 1", "xs:decimal", "unit-differs: `x`: the unit is `none`, but the expression's `m`; use `in-unit`"),
        (
            "alku", "xs:decimal",
            "operand-types: `x` is a number, but its computed value a date; change expression or type"
        ),
        ("luku * 2", "xs:decimal", ""), ("alku + months(1)", "xs:date", ""), ("'sora'", "t:laji", ""),
        ("'savi'", "t:laji", "unknown-code: `'savi'` is not in the list of `x`; choose a code of the list"),
    ])
    func typesWhatIsCalculated(_ expression: String, _ type: String, _ finding: String) {
        #expect(findings(lowered(expression, as: "calculate", type: type)) == (finding.isEmpty ? [] : [finding]))
    }

    @Test(arguments: [
        ("alku > '2027-01-01'", LiteralType.date, "2027-01-01"), ("klo > '07:00:00'", .time, "07:00:00"),
        ("'sora' = laji", .code, "sora"), ("teksti != 'a'", .text, "a"),
    ])
    func typesLiteralsByTheOtherSide(_ expression: String, _ type: LiteralType, _ text: String) throws {
        let form = try #require(lowered(expression).form)
        let relevant = try #require(form.fields.last?.relevant)
        guard case .binary(_, let left, let right) = relevant.expression else {
            Issue.record("no comparison")
            return
        }
        #expect(left == .literal(type, text) || right == .literal(type, text))
    }

    @Test func convertsUnitsAsAFraction() throws {
        let form = try #require(lowered("in-unit(matka, 'm') > 1").form)
        let relevant = try #require(form.fields.last?.relevant)
        #expect(written(relevant.expression, in: form) == "(in-unit(matka, 'm', 1000, 1) > 1)")
    }
}
