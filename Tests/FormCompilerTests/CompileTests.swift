import Diagnostics
import FormSpec
import Testing

@testable import FormCompiler

/// A form of three fields, and what can be wrong with it.
enum SmallForm {
    static func schema(label: String = "Nimi", type: String = "nimi") -> String {
        """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:k="urn:kevytasiointi:form:1" xmlns="urn:koe"
            targetNamespace="urn:koe" elementFormDefault="qualified" version="1.0">
          <xs:element name="koe" k:form="koe" k:legal="YSL 527/2014 118 §" k:fi="Koe" k:sv="Prov" k:en="Trial">
            <xs:annotation><xs:appinfo>
              <k:purpose fi="Kokeilu" sv="Försök" en="Trying"/>
            </xs:appinfo></xs:annotation>
            <xs:complexType><xs:sequence>
              <xs:element name="tiedot" k:fi="Tiedot" k:sv="Uppgifter" k:en="Data"><xs:complexType><xs:sequence>
                <xs:element name="nimi" type="\(type)" k:fi="\(label)" k:sv="Namn" k:en="Name"/>
                <xs:element name="alku" type="xs:date" minOccurs="0" k:fi="Alku" k:sv="Början" k:en="Start"/>
                <xs:element name="kohde" minOccurs="0" maxOccurs="5" k:fi="Kohde" k:sv="Objekt" k:en="Site">
                  <xs:complexType><xs:sequence>
                    <xs:element name="kuvaus" type="nimi" k:fi="Kuvaus" k:sv="Beskrivning" k:en="Description"/>
                  </xs:sequence></xs:complexType>
                </xs:element>
              </xs:sequence></xs:complexType></xs:element>
            </xs:sequence></xs:complexType>
          </xs:element>
          <xs:simpleType name="nimi"><xs:restriction base="xs:string">
            <xs:minLength value="1"/><xs:maxLength value="80"/>
          </xs:restriction></xs:simpleType>
        </xs:schema>
        """
    }

    static func compiled(_ schema: String = schema(), options: CompilerOptions = CompilerOptions()) -> CompilerOutput {
        compile(CompilerInput(files: [InputFile(path: "koe.xsd", bytes: Array(schema.utf8))], options: options))
    }
}

@Suite struct CompileTests {
    @Test func makesAllFilesOfAForm() {
        let output = SmallForm.compiled()
        let kinds = [
            "-copy", "-receipt", "-review", "-start", "-supplement-receipt", "-supplement-review", "-supplement", "",
        ]
        let pages = kinds.flatMap { kind in ["en", "fi", "sv"].map { "html/koe\(kind).\($0).html" } }
        #expect(output.diagnostics.filter { $0.severity == .error } == [])
        #expect(
            output.files.map(\.path) == [
                "Swift/Koe/Koe+Checks.swift", "Swift/Koe/Koe+Conversion.swift", "Swift/Koe/Koe+Spec.swift",
                "Swift/Koe/Koe.swift",
            ] + pages + ["html/lomake.css", "report.txt", "spec/koe.txt", "manifest.json"])
    }

    @Test func makesTheSameBytesFromTheSameInput() {
        #expect(SmallForm.compiled().files == SmallForm.compiled().files)
    }

    @Test func changesFilesWithALabel() {
        let before = SmallForm.compiled().files
        let after = SmallForm.compiled(SmallForm.schema(label: "Nimesi")).files
        let changed = zip(before, after).filter { $0 != $1 }.map(\.0.path)
        #expect(changed.contains("html/koe.fi.html"))
        #expect(changed.contains("Swift/Koe/Koe.swift"))
        #expect(changed.contains("manifest.json"))
        #expect(!changed.contains("html/lomake.css"))
        #expect(!changed.contains("Swift/Koe/Koe+Checks.swift"))
    }

    @Test func makesNothingWithErrors() {
        let output = SmallForm.compiled(SmallForm.schema(type: "nimmi"))
        #expect(output.diagnostics.contains { $0.severity == .error && $0.location.line > 0 })
        #expect(output.files == [])
        #expect(output.forms.isEmpty)
    }

    @Test func makesNothingWhenItOnlyChecks() {
        #expect(SmallForm.compiled(options: CompilerOptions(checksOnly: true)).files == [])
    }

    @Test func holdsTheSpecInItsEncoding() throws {
        let form = try #require(SmallForm.compiled().forms.first)
        #expect(try FormSpec.decode(form.encoded).get() == form.spec)
    }

    @Test func reportsMissingFile() {
        let output = compile(CompilerInput(roots: ["puuttuu.xsd"]) { _ in nil })
        #expect(output.diagnostics.map(\.id) == ["missing-schema"])
    }
}

@Suite struct ManifestTests {
    @Test func namesInputsAndOutputsByDigest() {
        let text = Manifest(
            inputs: [InputFile(path: "b.xsd", bytes: [1]), InputFile(path: "a.xsd", bytes: [])],
            outputs: [GeneratedFile(path: "x", text: "abc")], forms: []
        ).text
        #expect(
            text == """
                {
                  "manifest": 1,
                  "forms": [],
                  "inputs": {
                    "a.xsd": "sha256-e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                    "b.xsd": "sha256-4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a"
                  },
                  "outputs": {
                    "x": "sha256-ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
                  }
                }

                """)
    }
}
