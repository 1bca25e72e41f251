import Foundation
import Testing

/// The smallest form that compiles without findings that stop it.
let koe = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:k="urn:kevytasiointi:form:1" xmlns="urn:koe"
        targetNamespace="urn:koe" elementFormDefault="qualified" version="1.0">
      <xs:element name="koe" k:form="koe" k:fi="Koe" k:sv="Prov" k:en="Trial">
        <xs:annotation><xs:appinfo><k:purpose fi="Kokeilu" sv="Försök" en="Trying"/></xs:appinfo></xs:annotation>
        <xs:complexType><xs:sequence>
          <xs:element name="tiedot" k:fi="Tiedot" k:sv="Uppgifter" k:en="Data"><xs:complexType><xs:sequence>
            <xs:element name="maara" type="xs:integer" k:fi="Määrä" k:sv="Antal" k:en="Amount"/>
          </xs:sequence></xs:complexType></xs:element>
        </xs:sequence></xs:complexType>
      </xs:element>
    </xs:schema>
    """

@Suite struct BuildCommandTests {
    @Test func buildsAndFindsNothingToDoAgain() throws {
        let tool = try ToolProcess()
        defer { tool.remove() }
        try tool.write(koe, to: "forms/koe.xsd")
        #expect(try tool.run("build", "forms", "--out", "generated").status == 0)
        let check = try tool.run("build", "forms", "--out", "generated", "--check", "--quiet")
        #expect(check.status == 0)
        #expect(check.output == "")
    }

    @Test func namesEachFileThatIsNotUpToDate() throws {
        let tool = try ToolProcess()
        defer { tool.remove() }
        try tool.write(koe, to: "forms/koe.xsd")
        #expect(try tool.run("build", "forms").status == 0)
        try tool.write(koe.replacingOccurrences(of: "Antal", with: "Mängd"), to: "forms/koe.xsd")
        try FileManager.default.removeItem(at: tool.folder.appendingPathComponent("generated/report.txt"))
        try tool.write("let x = 1", to: "generated/Swift/Other.swift")
        let before = try tool.files(below: "generated")
        let check = try tool.run("build", "forms", "--check", "--quiet")
        #expect(check.status == 1)
        #expect(check.output.contains("generated/html/koe.sv.html: stale\n"))
        #expect(check.output.contains("generated/report.txt: missing\n"))
        #expect(check.output.contains("generated/Swift/Other.swift: extra\n"))
        #expect(!check.output.contains("lomake.css"))
        #expect(try tool.files(below: "generated") == before)
    }

    @Test func removesWhatItMadeBeforeAndNothingElse() throws {
        let tool = try ToolProcess()
        defer { tool.remove() }
        try tool.write(koe, to: "forms/koe.xsd")
        #expect(try tool.run("build", "forms").status == 0)
        try tool.write("kept", to: "generated/released/koe/1.0.spec")
        let renamed = koe.replacingOccurrences(of: "k:form=\"koe\"", with: "k:form=\"toinen\"")
        try tool.write(renamed, to: "forms/koe.xsd")
        #expect(try tool.run("build", "forms").status == 0)
        let files = try tool.files(below: "generated").keys
        #expect(!files.contains { $0.contains("koe.fi") || $0.contains("Koe") })
        #expect(files.contains("Swift/Toinen/Toinen.swift"))
        #expect(files.contains("released/koe/1.0.spec"))
    }

    @Test func makesTheSameBytesInAnyPlaceAndLocale() throws {
        let first = try ToolProcess()
        let second = try ToolProcess()
        defer { first.remove() }
        defer { second.remove() }
        try first.write(koe, to: "forms/koe.xsd")
        try second.write(koe, to: "deep/er/lomakkeet/koe.xsd")
        let finnish = ["LANG": "fi_FI.UTF-8", "TZ": "Asia/Tokyo"]
        #expect(try first.run("build", "forms", environment: ["LANG": "C", "TZ": "UTC"]).status == 0)
        let outcome = try second.run("build", "./deep/er/lomakkeet/", "--out", "generated", environment: finnish)
        #expect(outcome.status == 0)
        #expect(try first.files(below: "generated") == second.files(below: "generated"))
    }

    @Test func writesNothingWithErrors() throws {
        let tool = try ToolProcess()
        defer { tool.remove() }
        try tool.write(koe.replacingOccurrences(of: "xs:integer", with: "xs:intger"), to: "forms/koe.xsd")
        let outcome = try tool.run("build", "forms", "--lang", "en")
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("forms/koe.xsd:7: error: "))
        #expect(tool.read("generated/manifest.json") == nil)
    }

    @Test func refusesSymbolicLinksThatGoRoundOrOut() throws {
        let tool = try ToolProcess()
        defer { tool.remove() }
        try tool.write(koe, to: "forms/koe.xsd")
        try tool.write(koe, to: "outside/other.xsd")
        let forms = tool.folder.appendingPathComponent("forms").path
        try FileManager.default.createSymbolicLink(atPath: "\(forms)/round", withDestinationPath: ".")
        try FileManager.default.createSymbolicLink(atPath: "\(forms)/self.xsd", withDestinationPath: "self.xsd")
        try FileManager.default.createSymbolicLink(atPath: "\(forms)/out", withDestinationPath: "../outside")
        let outcome = try tool.run("build", "forms", "--lang", "en")
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("forms/round: error: a symbolic link leads back to itself"))
        #expect(outcome.output.contains("forms/self.xsd: error: a symbolic link leads back to itself"))
        #expect(outcome.output.contains("forms/out: error: the file lies outside the folder of forms"))
    }
}

@Suite struct CheckCommandTests {
    @Test func findsNothingInAGoodForm() throws {
        let tool = try ToolProcess()
        defer { tool.remove() }
        try tool.write(koe, to: "koe.xsd")
        let outcome = try tool.run("check", "koe.xsd", "--format", "json", "--quiet")
        #expect(outcome.status == 0)
        #expect(outcome.output == "[]\n")
    }

    @Test func speaksTheLanguageAskedFor() throws {
        let tool = try ToolProcess()
        defer { tool.remove() }
        try tool.write(koe.replacingOccurrences(of: " k:sv=\"Antal\"", with: ""), to: "koe.xsd")
        #expect(try tool.run("check", "koe.xsd", "--lang", "fi").output.contains("koe.xsd:7: virhe: "))
        #expect(try tool.run("check", "koe.xsd", "--lang", "en").output.contains("koe.xsd:7: error: "))
        #expect(try tool.run("check", "koe.xsd").status == 1)
    }

    @Test func readsImportsBesideTheFileAndNothingOutside() throws {
        let tool = try ToolProcess()
        defer { tool.remove() }
        let include = "<xs:include schemaLocation=\"../yhteinen.xsd\"/>\n<xs:element name=\"koe\""
        try tool.write(koe.replacingOccurrences(of: "<xs:element name=\"koe\"", with: include), to: "a/b/koe.xsd")
        try tool.write("<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"/>", to: "a/yhteinen.xsd")
        #expect(try tool.run("check", "a/b/koe.xsd").status == 0)
        let inner = try ToolProcess()
        defer { inner.remove() }
        try inner.write(koe, to: "koe.xsd")
        let far = koe.replacingOccurrences(
            of: "<xs:element name=\"koe\"",
            with: "<xs:include schemaLocation=\"\(tool.folder.path)/a/yhteinen.xsd\"/>\n<xs:element name=\"koe\"")
        try inner.write(far, to: "far.xsd")
        let outcome = try inner.run("check", "far.xsd", "--lang", "en")
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("[file-outside]"))
    }
}

@Suite struct CommandLineTests {
    private func run(_ arguments: String...) throws -> ToolProcess.Outcome {
        let tool = try ToolProcess()
        defer { tool.remove() }
        switch arguments.count {
        case 0: return try tool.run()
        case 1: return try tool.run(arguments[0])
        case 2: return try tool.run(arguments[0], arguments[1])
        case _: return try tool.run(arguments[0], arguments[1], arguments[2])
        }
    }

    @Test func offersTheNearestCommand() throws {
        let outcome = try run("biuld", "--lang", "en")
        #expect(outcome.status == 2)
        #expect(outcome.complaints.contains("did you mean 'build'?"))
    }

    @Test func offersTheNearestOption() throws {
        let outcome = try run("build", "--chek")
        #expect(outcome.status == 2)
        #expect(outcome.complaints.contains("did you mean '--check'?"))
    }

    @Test func helpsWithACommand() throws {
        let outcome = try run("help", "build")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("kevyt build FORMS"))
        #expect(try run("build", "--help").output == outcome.output)
    }

    @Test func tellsOfAFolderThatIsNotThere() throws {
        #expect(try run("build", "nowhere").status == 2)
        #expect(try run("check", "nowhere.xsd").status == 2)
    }
}
