/// A form of any number of fields: sections of ten, each with the common kinds of types.
struct ScaledForm {
    var sections: Int
    var fieldCount: Int { sections * 10 }

    private static let fields: [(name: String, type: String, value: String)] = [
        ("nimi", "Teksti", "Hämeen Jätevesi &amp; Energia Oy"), ("tunnus", "Tunnus", "1234567-8"),
        ("laji", "Laji", "uusi"), ("alku", "xs:date", "2026-06-15"), ("maara", "Maara", "1234.5"),
        ("lukumaara", "xs:nonNegativeInteger", "42"), ("onko", "xs:boolean", "true"),
        ("postinumero", "Postinumero", "33100"), ("kuvaus", "Pitka", "Melua syntyy arkisin klo 7–18, ei öisin."),
        ("kello", "xs:time", "07:30:00"),
    ]

    var schema: String {
        var text = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:kevyt:bench" \
            xmlns="urn:kevyt:bench" elementFormDefault="qualified">
            \(Self.types)
            <xs:element name="lomake"><xs:complexType><xs:sequence><xs:element name="rivi" maxOccurs="unbounded">
            <xs:complexType><xs:sequence>
            """
        for section in 0..<sections {
            text += "<xs:element name=\"osio\(section)\"><xs:complexType><xs:sequence>\n"
            for field in Self.fields {
                text += "<xs:element name=\"\(field.name)\(section)\" type=\"\(field.type)\"/>\n"
            }
            text += "</xs:sequence></xs:complexType></xs:element>\n"
        }
        text +=
            "</xs:sequence><xs:attribute name=\"id\" type=\"xs:token\" use=\"required\"/></xs:complexType></xs:element>"
        return text + "</xs:sequence></xs:complexType></xs:element></xs:schema>\n"
    }

    /// A document with that many rows; with faults, so many of them have a date that is none.
    func document(rows: Int, faults: Int = 0) -> String {
        Self.head + (0..<rows).map { row($0, isFaulty: $0 < faults) }.joined() + Self.tail
    }

    static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<lomake xmlns=\"urn:kevyt:bench\">\n"
    static let tail = "</lomake>\n"

    func row(_ number: Int, isFaulty: Bool = false) -> String {
        var text = "  <rivi id=\"r\(number)\">\n"
        for section in 0..<sections {
            text += "    <osio\(section)>\n"
            for field in Self.fields {
                let value = isFaulty && section == 0 && field.name == "alku" ? "2026-06-31" : field.value
                text += "      <\(field.name)\(section)>\(value)</\(field.name)\(section)>\n"
            }
            text += "    </osio\(section)>\n"
        }
        return text + "  </rivi>\n"
    }

    private static let types = """
        <xs:simpleType name="Teksti"><xs:restriction base="xs:string"><xs:minLength value="1"/>
        <xs:maxLength value="100"/></xs:restriction></xs:simpleType>
        <xs:simpleType name="Pitka"><xs:restriction base="xs:string"><xs:maxLength value="4000"/>
        </xs:restriction></xs:simpleType>
        <xs:simpleType name="Tunnus"><xs:restriction base="xs:string"><xs:pattern value="[0-9]{7}-[0-9]"/>
        </xs:restriction></xs:simpleType>
        <xs:simpleType name="Postinumero"><xs:restriction base="xs:string"><xs:pattern value="[0-9]{5}"/>
        </xs:restriction></xs:simpleType>
        <xs:simpleType name="Laji"><xs:restriction base="xs:string"><xs:enumeration value="uusi"/>
        <xs:enumeration value="muutos"/><xs:enumeration value="jatko"/></xs:restriction></xs:simpleType>
        <xs:simpleType name="Maara"><xs:restriction base="xs:decimal"><xs:minInclusive value="0"/>
        <xs:maxInclusive value="100000"/><xs:fractionDigits value="2"/></xs:restriction></xs:simpleType>
        """
}

/// A list with a key in each row and a reference to each.
enum KeyedList {
    static let schema = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:kevyt:keys" \
        xmlns="urn:kevyt:keys" xmlns:k="urn:kevyt:keys" elementFormDefault="qualified">
        <xs:element name="luettelo"><xs:complexType><xs:sequence>
        <xs:element name="rivi" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
        <xs:element name="nimi" type="xs:token"/><xs:element name="maara" type="xs:decimal"/>
        </xs:sequence><xs:attribute name="tunnus" type="xs:token" use="required"/></xs:complexType></xs:element>
        <xs:element name="viite" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
        <xs:element name="kohde" type="xs:token"/></xs:sequence></xs:complexType></xs:element>
        </xs:sequence></xs:complexType>
        <xs:key name="rivit"><xs:selector xpath="k:rivi"/><xs:field xpath="@tunnus"/></xs:key>
        <xs:keyref name="viitteet" refer="rivit"><xs:selector xpath="k:viite"/>
        <xs:field xpath="k:kohde"/></xs:keyref>
        </xs:element></xs:schema>

        """
    static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<luettelo xmlns=\"urn:kevyt:keys\">\n"
    static let tail = "</luettelo>\n"

    static func row(_ number: Int) -> String {
        "  <rivi tunnus=\"K-\(number)\">\n    <nimi>Kemikaali \(number) öljy</nimi>\n    <maara>\(number).5</maara>\n"
            + "  </rivi>\n"
    }

    static func document(keys: Int) -> String {
        let rows = (0..<keys).map(row).joined()
        // Another order than that of the keys.
        let references = (0..<keys).map { "  <viite>\n    <kohde>K-\($0 * 7 % keys)</kohde>\n  </viite>\n" }.joined()
        return head + rows + references + tail
    }
}
