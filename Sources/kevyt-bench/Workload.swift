import Foundation

/// A schema and documents of several sizes for it.
struct Workload {
    struct Document {
        var name: String
        var bytes: [UInt8]
    }
    var name: String
    var schemaFile: String
    var documents: [Document]

    /// The permit application of the material beside the repository where it is found, else our own.
    static func standard(in folder: URL) throws -> Workload {
        let material = URL(fileURLWithPath: "../shared/tools/bench")
        if let found = try? permit(material, in: folder) { return found }
        return try own(in: folder)
    }

    /// Runs the material's generator in a copy.
    private static func permit(_ material: URL, in folder: URL) throws -> Workload {
        for name in ["form.xsd", "form-idc.xsd", "gen.py"] {
            let target = folder.appendingPathComponent(name)
            try Data(contentsOf: material.appendingPathComponent(name)).write(to: target)
        }
        let generator = Process()
        generator.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        generator.arguments = ["python3", "gen.py"]
        generator.currentDirectoryURL = folder
        generator.standardOutput = FileHandle.nullDevice
        try generator.run()
        generator.waitUntilExit()
        let names = ["v3k", "v30k", "v3m", "i30k", "i3m"]
        let documents = try names.map { name in
            Document(name: name, bytes: Array(try Data(contentsOf: folder.appendingPathComponent(name + ".xml"))))
        }
        return Workload(
            name: "permit application", schemaFile: folder.appendingPathComponent("form.xsd").path, documents: documents
        )
    }

    /// Our own scaled form, with documents by number of rows.
    private static func own(in folder: URL) throws -> Workload {
        let file = folder.appendingPathComponent("scaled.xsd")
        try ScaledForm(sections: 8).schema.write(to: file, atomically: true, encoding: .utf8)
        let form = ScaledForm(sections: 8)
        let documents = [("v3k", 1), ("v30k", 12), ("v3m", 1_200)].map { name, rows in
            Document(name: name, bytes: Array(form.document(rows: rows).utf8))
        }
        return Workload(name: "scaled form", schemaFile: file.path, documents: documents)
    }
}

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

    func document(rows: Int) -> String {
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<lomake xmlns=\"urn:kevyt:bench\">\n"
        for row in 0..<rows {
            text += "  <rivi id=\"r\(row)\">\n"
            for section in 0..<sections {
                text += "    <osio\(section)>\n"
                for field in Self.fields {
                    text += "      <\(field.name)\(section)>\(field.value)</\(field.name)\(section)>\n"
                }
                text += "    </osio\(section)>\n"
            }
            text += "  </rivi>\n"
        }
        return text + "</lomake>\n"
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
