import Diagnostics
import FormChecks
import FormCompiler
import Testing

/// One binding: the type of a field of the common data, the type of the field that it fills, and what is proven.
private struct Mapping: Sendable, CustomTestStringConvertible {
    var source: String
    var target: String
    var verdict: String
    var from = "arvo"
    var attributes = ""
    var testDescription: String { "\(source) -> \(target) [\(from)]" }

    /// `always`, `never`, `undecided`, or the refused text with the facet that refuses it.
    func proven() -> String {
        let summary = compile(CompilerInput(files: files, options: CompilerOptions(checksOnly: true)))
        guard let line = summary.mappings.lines.first?.en else {
            return summary.diagnostics.map { "\($0.id): \($0.message.en)" }.joined(separator: "\n")
        }
        if line.contains("always valid") { return "always" }
        if line.contains("could not be proven") { return "undecided" }
        if line.contains("never valid") { return "never" }
        return String(line.drop { $0 != ":" }.dropFirst().drop { $0 != ":" }.dropFirst(2))
    }

    private var files: [InputFile] {
        let common = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:k="urn:kevytasiointi:form:1" xmlns:y="urn:y"
              targetNamespace="urn:y" elementFormDefault="qualified" version="1">
            <xs:annotation><xs:appinfo><k:codemap id="muunnos" from="y:koodi" to="y:toinen">
              <k:code is="a" becomes="x"/><k:code is="b" becomes="y"/><k:code is="c" becomes="y"/>
            </k:codemap></xs:appinfo></xs:annotation>
            <xs:element name="yhteiset" k:form="yhteiset" k:fi="Yhteiset"><xs:complexType><xs:sequence>
              <xs:element name="arvo" minOccurs="0" k:fi="Arvo">\(source)</xs:element>
              <xs:element name="etu" k:fi="Etu"><xs:simpleType><xs:restriction base="xs:token">
                <xs:pattern value="[A-Z][a-z]{0,9}"/></xs:restriction></xs:simpleType></xs:element>
              <xs:element name="suku" k:fi="Suku"><xs:simpleType><xs:restriction base="xs:token">
                <xs:pattern value="[A-Z][a-z]{0,19}"/></xs:restriction></xs:simpleType></xs:element>
              <xs:element name="koodi" type="y:koodi" k:fi="Koodi"/>
              <xs:element name="luku" k:fi="Luku"><xs:simpleType><xs:restriction base="xs:decimal">
                <xs:fractionDigits value="1"/><xs:minInclusive value="0"/><xs:maxInclusive value="10"/>
                </xs:restriction></xs:simpleType></xs:element>
              <xs:element name="alku" type="xs:date" k:fi="Alku"/>
              <xs:element name="rivi" minOccurs="0" maxOccurs="20" k:fi="Rivi"><xs:complexType><xs:sequence>
                <xs:element name="laji" type="y:koodi" k:fi="Laji"/><xs:element name="teksti" type="xs:token" k:fi="T"/>
              </xs:sequence></xs:complexType></xs:element>
            </xs:sequence></xs:complexType></xs:element>
            <xs:simpleType name="koodi"><xs:restriction base="xs:token">
              <xs:enumeration value="a" k:fi="A"/><xs:enumeration value="b" k:fi="B" k:validTo="2025-12-31"/>
              <xs:enumeration value="c" k:fi="C"/></xs:restriction></xs:simpleType>
            <xs:simpleType name="toinen"><xs:restriction base="xs:token">
              <xs:enumeration value="x" k:fi="X"/><xs:enumeration value="y" k:fi="Y"/></xs:restriction></xs:simpleType>
            </xs:schema>
            """
        let form = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:k="urn:kevytasiointi:form:1" xmlns:y="urn:y"
              targetNamespace="urn:t" elementFormDefault="qualified" version="1">
            <xs:import namespace="urn:y" schemaLocation="yhteiset.xsd"/>
            <xs:element name="lomake" k:form="lomake" k:fi="Lomake"><xs:complexType><xs:sequence>
              <xs:element name="kohde" minOccurs="0" \(attributes) k:from="\(from)" k:fi="Kohde">\(target)</xs:element>
            </xs:sequence></xs:complexType></xs:element></xs:schema>
            """
        return [
            InputFile(path: "lomake.xsd", bytes: Array(form.utf8)),
            InputFile(path: "yhteiset.xsd", bytes: Array(common.utf8)),
        ]
    }

    /// `base facet=value facet=value`, each `;` a further step of derivation; `@name=value` an annotation.
    static func type(_ words: String) -> String {
        let steps = words.split(separator: ";").map { $0.split(separator: " ").map(String.init) }
        let base = steps[0][0]
        var inner = ""
        var annotations = ""
        for (number, step) in steps.enumerated() {
            let facets = step.dropFirst(number == 0 ? 1 : 0).compactMap { facet -> String? in
                let parts = facet.split(separator: "=", maxSplits: 1).map(String.init)
                guard !facet.hasPrefix("@") else {
                    annotations += " k:\(parts[0].dropFirst())=\"\(parts[1].replacing("_", with: " "))\""
                    return nil
                }
                let label = parts[0] == "enumeration" ? " k:fi=\"L\"" : ""
                return "<xs:\(parts[0]) value=\"\(parts[1].replacing("_", with: " "))\"\(label)/>"
            }.joined()
            inner =
                number == 0
                ? "<xs:restriction base=\"\(base)\">\(facets)</xs:restriction>"
                : "<xs:restriction><xs:simpleType>\(inner)</xs:simpleType>\(facets)</xs:restriction>"
        }
        return "<xs:simpleType\(annotations)>\(inner)</xs:simpleType>"
    }

    static func of(
        _ source: String, _ target: String, _ verdict: String, from: String = "arvo", attributes: String = ""
    ) -> Mapping {
        Mapping(
            source: source.hasPrefix("<") ? source : type(source),
            target: target.hasPrefix("<") ? target : type(target),
            verdict: verdict, from: from, attributes: attributes)
    }
}

@Suite struct MappingProofTests {
    private static let unions = [
        "<xs:simpleType><xs:union><xs:simpleType><xs:restriction base='xs:token'><xs:enumeration value='ei' k:fi='E'/></xs:restriction></xs:simpleType><xs:simpleType><xs:restriction base='xs:integer'><xs:minInclusive value='1'/><xs:maxInclusive value='9'/></xs:restriction></xs:simpleType></xs:union></xs:simpleType>",
        "<xs:simpleType><xs:list><xs:simpleType><xs:restriction base='xs:integer'><xs:minInclusive value='1'/><xs:maxInclusive value='3'/></xs:restriction></xs:simpleType></xs:list></xs:simpleType>",
        "<xs:simpleType><xs:restriction><xs:simpleType><xs:list><xs:simpleType><xs:restriction base='xs:integer'><xs:minInclusive value='0'/></xs:restriction></xs:simpleType></xs:list></xs:simpleType><xs:maxLength value='2'/></xs:restriction></xs:simpleType>",
    ]

    private static let values: [Mapping] = [
        // Lengths, in characters.
        .of(
            "xs:token maxLength=200", "xs:token maxLength=50",
            "`arvo` can be 'aaaaaaaaaaaaaaaaaaaa…' (51 characters); `kohde` allows maxLength 50"),
        .of("xs:token maxLength=50", "xs:token maxLength=200", "always"),
        .of("xs:token minLength=2 maxLength=4000", "xs:token minLength=1 maxLength=4000", "always"),
        .of("xs:token length=5", "xs:token minLength=6", "never"),
        .of("xs:token maxLength=2000000", "xs:token maxLength=3000000", "always"),
        .of("xs:string minLength=1", "xs:token minLength=1", "always"),
        // Patterns, of one step and of several.
        .of("xs:token pattern=[0-9]{3}", "xs:token pattern=[0-9]+", "always"),
        .of(
            "xs:token pattern=[0-9]+", "xs:token pattern=[0-9]{3}", "`arvo` can be '0'; `kohde` allows pattern [0-9]{3}"
        ),
        .of("xs:token pattern=[a-z]+", "xs:token pattern=[0-9]+", "never"),
        .of("xs:token pattern=[a-z0-9]+;pattern=.{2,3}", "xs:token maxLength=3 pattern=[a-z0-9]*", "always"),
        .of(
            "xs:token pattern=[a-z0-9]+", "xs:token pattern=[a-z0-9]+;pattern=.{2,3}",
            "`arvo` can be 'a'; `kohde` allows pattern .{2,3}"),
        .of("xs:token pattern=A[0-9]{1,2} pattern=B", "xs:token pattern=[AB].*", "always"),
        // Enumerations.
        .of("xs:token enumeration=a enumeration=b", "xs:token enumeration=a enumeration=b enumeration=c", "always"),
        .of(
            "xs:token enumeration=a enumeration=b", "xs:token enumeration=a enumeration=c",
            "`arvo` can be 'b'; `kohde` allows enumeration"),
        .of("xs:token enumeration=091 enumeration=753", "xs:token enumeration=FIN", "never"),
        .of("xs:token enumeration=091 enumeration=753", "xs:integer", "always"),
        // Numbers.
        .of("xs:integer minInclusive=1 maxInclusive=99", "xs:decimal totalDigits=2", "always"),
        .of(
            "xs:decimal fractionDigits=2 minInclusive=0", "xs:decimal fractionDigits=1 minInclusive=0",
            "`arvo` can be '.01'; `kohde` allows fractionDigits 1"),
        .of("xs:decimal", "xs:integer", "`arvo` can be '0.'; it is not of the type of `kohde`"),
        .of("xs:int", "xs:long", "always"),
        .of("xs:decimal minExclusive=5 maxExclusive=6", "xs:decimal minInclusive=7", "never"),
        .of("xs:double minInclusive=5 maxInclusive=6", "xs:double minInclusive=1", "always"),
        .of(
            "xs:double minInclusive=5", "xs:double minInclusive=7",
            "`arvo` can be '5.0E0'; `kohde` allows minInclusive 7"),
        .of(
            "xs:token pattern=[0-9]{2,5}", "xs:integer maxInclusive=999",
            "`arvo` can be '1000'; `kohde` allows maxInclusive 999"),
        .of("xs:decimal totalDigits=4", "xs:token maxLength=6", "`arvo` can be '0000000'; `kohde` allows maxLength 6"),
        // Dates.
        .of("xs:date minInclusive=2000-01-01", "xs:date minInclusive=1900-01-01", "always"),
        .of(
            "xs:date", "xs:date minInclusive=2000-01-01",
            "`arvo` can be '0001-01-01'; `kohde` allows minInclusive 2000-01-01"),
        .of("xs:date", "xs:token maxLength=5", "never"),
        .of("xs:token pattern=2[0-9]{3}-0[1-9]-(0[1-9]|1[0-9]|2[0-8])", "xs:date", "always"),
        .of(
            "xs:token pattern=2[0-9]{3}-02-29", "xs:date",
            "`arvo` can be '2001-02-29'; it is not of the type of `kohde`"),
        // Unions and lists.
        .of(unions[0], "xs:token pattern=ei|[0-9]", "`arvo` can be '01'; `kohde` allows pattern ei|[0-9]"),
        .of("xs:token enumeration=ei enumeration=7", unions[0], "always"),
        .of(unions[0], unions[0], "always"),
        .of(
            "xs:integer minInclusive=1 maxInclusive=12", unions[0],
            "`arvo` can be '10'; it is not of the type of `kohde`"),
        .of(unions[1], unions[2], "`arvo` can be '1 1 1'; `kohde` allows maxLength 2"),
        .of("xs:token enumeration=1 enumeration=2", unions[1], "always"),
        // Checksums.
        .of("xs:token pattern=[0-9]{7}-[0-9] @checksum=y-tunnus", "xs:token pattern=[0-9\\-]{9}", "always"),
        .of(
            "xs:token pattern=[0-9]{7}-[0-9]", "xs:token pattern=[0-9]{7}-[0-9] @checksum=y-tunnus",
            "`arvo` can be '0000000-1'; `kohde` checks its check character (`k:checksum`)"),
        .of("xs:token pattern=[0-9]{7}-[0-9] @checksum=y-tunnus", "xs:token @checksum=y-tunnus", "always"),
        // Normalisers, both ways.
        .of(
            "xs:token pattern=[0-9]{14}",
            "xs:token pattern=[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,4}-[0-9]{1,4} @normalise=kiinteistotunnus-dashes", "always"),
        .of(
            "xs:token pattern=[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,4}-[0-9]{1,4}",
            "xs:token pattern=[0-9]{14} @normalise=kiinteistotunnus-14", "always"),
        .of(
            "xs:token pattern=[0-9]{1,4}-[0-9]{1,3}-[0-9]{1,4}-[0-9]{1,4}",
            "xs:token pattern=[0-9]{14} @normalise=kiinteistotunnus-14",
            "`arvo` can be '0000-0-0-0'; `kohde` allows pattern [0-9]{14}"),
        .of("xs:token pattern=0[1-9][0-9]{5,8}", "xs:token pattern=\\+358[0-9]{6,9} @normalise=puhelin-e164", "always"),
        .of("xs:token pattern=[a-z]{3}", "xs:token pattern=[A-Z]{3} @normalise=upper", "always"),
        .of(
            "xs:token pattern=[0-9]{8}|[0-9]{6}-[0-9]", "xs:token pattern=[0-9]{7}-[0-9] @normalise=y-tunnus-dash",
            "always"),
        .of("xs:token pattern=[a-z]{3} @normalise=upper", "xs:token pattern=[A-Z]{3}", "always"),
        // Code to text; white space.
        .of("xs:token enumeration=pitkä_koodi", "xs:token maxLength=5", "never"),
        .of("xs:string maxLength=3", "xs:token pattern=.*", "always"),
    ]

    private static let expressions: [Mapping] = [
        .of("xs:token", "xs:token maxLength=31", "always", from: "concat(etu, ' ', suku)"),
        .of(
            "xs:token", "xs:token maxLength=30",
            "`etu` can be 'Aaaaaaaaaa' and `suku` can be 'Aaaaaaaaaaaaaaaaaaaa', and 'Aaaaaaaaaa Aaaaaaaaaaaaaaaaaaaa' arrives; `kohde` allows maxLength 30",
            from: "concat(etu, ' ', suku)"),
        .of("xs:token", "xs:token pattern=[A-Za-z]+(_[A-Za-z]+)?", "always", from: "concat(etu, ' ', suku)"),
        .of("xs:token", "xs:token maxLength=20", "always", from: "first(etu, suku)"),
        .of(
            "xs:token", "xs:token maxLength=19", "`suku` can be 'Aaaaaaaaaaaaaaaaaaaa'; `kohde` allows maxLength 19",
            from: "first(etu, suku)"),
        .of("xs:token", "xs:token enumeration=x enumeration=y", "always", from: "translate(koodi, 'muunnos')"),
        .of(
            "xs:token", "xs:token enumeration=x", "`koodi` can be 'b', and 'y' arrives; `kohde` allows enumeration",
            from: "translate(koodi, 'muunnos')"),
        .of("xs:token", "xs:decimal maxInclusive=21 fractionDigits=1", "always", from: "luku * 2 + 1"),
        .of(
            "xs:token", "xs:decimal maxInclusive=20.9",
            "`luku` can be '10.0', and '21' arrives; `kohde` allows maxInclusive 20.9", from: "luku * 2 + 1"),
        .of("xs:token", "xs:date", "always", from: "alku + days(30)"),
        .of("xs:token", "xs:boolean", "always", from: "luku > 3"),
        .of("xs:token", "xs:integer minInclusive=0 maxInclusive=20", "always", from: "count(rivi)"),
        .of("xs:token", "xs:integer minInclusive=0 maxInclusive=10", "undecided", from: "count(rivi)"),
        .of("xs:token", "xs:token enumeration=a", "always", from: "first(rivi[laji = 'a']/laji)"),
    ]

    @Test(arguments: values) private func provesOfValues(_ mapping: Mapping) {
        #expect(mapping.proven() == mapping.verdict)
    }

    @Test(arguments: expressions) private func provesOfExpressions(_ mapping: Mapping) {
        #expect(mapping.proven() == mapping.verdict)
    }
}
