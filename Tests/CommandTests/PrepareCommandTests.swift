import Foundation
import Testing

private let schema = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:element name="hakemus"><xs:complexType><xs:sequence>
        <xs:element name="kunta"><xs:simpleType><xs:restriction base="xs:string">
          <xs:enumeration value="Espoo"/><xs:enumeration value="Oulu"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="numero"><xs:simpleType><xs:restriction base="xs:token">
          <xs:pattern value="[0-9]{5}"/></xs:restriction></xs:simpleType></xs:element>
      </xs:sequence></xs:complexType></xs:element>
    </xs:schema>
    """

@Suite struct PrepareCommandTests {
    private func tool() throws -> ToolProcess {
        let tool = try ToolProcess()
        try tool.write(schema, to: "hakemus.xsd")
        try tool.write("<hakemus><kunta>Oulu</kunta><numero>90100</numero></hakemus>", to: "a.xml")
        try tool.write("<hakemus>\n<kunta>Turku</kunta>\n<numero>9010</numero></hakemus>", to: "b.xml")
        return tool
    }

    @Test func aPreparedSchemaSaysWhatTheSchemaSays() throws {
        let tool = try tool()
        defer { tool.remove() }
        #expect(try tool.run("prepare", "hakemus.xsd", "--out", "hakemus.tables").status == 0)
        #expect(try tool.run("validate", "hakemus.tables", "a.xml").status == 0)
        let prepared = try tool.run("validate", "hakemus.tables", "b.xml", "--lang", "en")
        #expect(prepared.status == 1)
        #expect(prepared.output.contains("b.xml:2: error"))
        #expect(prepared.output == (try tool.run("validate", "hakemus.xsd", "b.xml", "--lang", "en").output))
    }

    @Test func theSmallProgramSaysWhatTheToolSays() throws {
        let tool = try tool()
        defer { tool.remove() }
        try tool.write("<hakemus><kunta>Oulu</kunta><numero>1</numero></hakemus>", to: "kansio/sisä/c.xml")
        try tool.write("ei tämä", to: "kansio/lue.txt")
        let linked = tool.folder.appendingPathComponent("kansio/silmukka").path
        try FileManager.default.createSymbolicLink(atPath: linked, withDestinationPath: "..")
        #expect(try tool.run("prepare", "hakemus.xsd", "--out", "hakemus.tables").status == 0)
        let lines: [[String]] = [
            ["a.xml"], ["b.xml"], ["a.xml", "b.xml", "--lang", "fi"], ["b.xml", "--format", "json"],
            ["b.xml", "--format", "sarif", "--quiet"], ["kansio", "--lang", "en"], ["*.xml"], ["kansio/sisä/?.xml"],
            ["puuttuu.xml"], ["puuttuu*.xml"], ["a.xml", "--format", "xml"], [],
        ]
        for line in lines {
            let own = try tool.run(["hakemus.tables"] + line, of: "kevyt-validate")
            let other = try tool.run(["validate", "hakemus.tables"] + line)
            #expect(own.status == other.status && own.output == other.output, "\(line)")
        }
        let folder = try tool.run(["hakemus.tables", "kansio", "--lang", "en"], of: "kevyt-validate")
        #expect(folder.status == 1)
        #expect(folder.output.hasPrefix("kansio/sisä/c.xml:1: error"))
    }

    @Test func theSmallProgramTakesPreparedSchemasAlone() throws {
        let tool = try tool()
        defer { tool.remove() }
        let schema = try tool.run(["hakemus.xsd", "a.xml", "--lang", "en"], of: "kevyt-validate")
        #expect(schema.status == 2)
        #expect(schema.complaints.contains("make it ready with kevyt prepare"))
        #expect(try tool.run(["a.xml"], of: "kevyt-validate").status == 2)
        #expect(try tool.run("prepare", "hakemus.xsd", "--out", "hakemus.tables").status == 0)
        try FileManager.default.createDirectory(
            at: tool.folder.appendingPathComponent("tyhjä"), withIntermediateDirectories: true)
        let empty = try tool.run(["hakemus.tables", "tyhjä", "--lang", "en"], of: "kevyt-validate")
        #expect(empty.status == 2)
        #expect(empty.complaints == "kevyt-validate: the folder 'tyhjä' has no .xml file\n")
        let help = try tool.run(["--help", "--lang=fi"], of: "kevyt-validate")
        #expect(help.status == 0)
        #expect(help.output.contains("kevyt-validate SCHEMA.tables"))
    }

    @Test func refusesWhatIsNoPreparedSchema() throws {
        let tool = try tool()
        defer { tool.remove() }
        try tool.write("KVPSjotakin", to: "rikki.tables")
        let broken = try tool.run("validate", "rikki.tables", "a.xml", "--lang", "en")
        #expect(broken.status == 2)
        #expect(broken.complaints.contains("make it again with kevyt prepare"))
        // Far larger than memory, and nearly all of it a hole.
        let sparse = tool.folder.appendingPathComponent("valtava.tables")
        try "KVPS".write(to: sparse, atomically: true, encoding: .utf8)
        #expect(truncate(sparse.path, 1 << 42) == 0)
        #expect(try tool.run("validate", "valtava.tables", "a.xml").status == 2)
        #expect(mkfifo(tool.folder.appendingPathComponent("putki.tables").path, 0o600) == 0)
        #expect(try tool.run("validate", "putki.tables", "a.xml").status == 2)
        #expect(try tool.run("prepare", "hakemus.xsd", "--out", "hakemus.xml").status == 2)
        #expect(try tool.run("prepare", "hakemus.xsd").status == 2)
        #expect(try tool.run("prepare", "hakemus.xsd", "--out", "puuttuu/hakemus.tables").status == 2)
        #expect(try tool.run("prepare", "hakemus.xsd", "--out", "hakemus.tables").status == 0)
        #expect(try tool.run("validate", "hakemus.tables", "hakemus.xsd", "a.xml").status == 2)
        #expect(try tool.run("validate", "hakemus.tables", "a.xml", "--hints").status == 2)
    }

    @Test func aSchemaWithErrorsIsNotPrepared() throws {
        let tool = try tool()
        defer { tool.remove() }
        try tool.write(schema.replacingOccurrences(of: "xs:token", with: "xs:tokken"), to: "virhe.xsd")
        let outcome = try tool.run("prepare", "virhe.xsd", "--out", "virhe.tables", "--lang", "en")
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("virhe.xsd:5: error"))
        #expect(try tool.run("validate", "virhe.tables", "a.xml").status == 2)
    }
}
