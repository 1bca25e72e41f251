import FormSpec
import Foundation
import Testing

@testable import FormModel

/// The forms of the repository lower with exactly their recorded findings: none.
@Suite struct RealFormTests {
    private static let forms = [
        "forms/ymparisto/meluilmoitus.xsd", "forms/elintarvike/elintarvikehuoneisto.xsd",
        "forms/maa-aines/maa-aineslupa.xsd", "forms/pelastus/pelastussuunnitelma.xsd",
        "forms/poliisi/yleisotilaisuus.xsd",
    ]

    @Test(arguments: forms) func lowersWithoutFindings(_ file: String) throws {
        let lowered = try lowerFiles(["forms/common/yhteiset.xsd", file])
        #expect(lowered.findings == [])
        #expect(lowered.diagnostics.map(\.id) == [])
        let form = try #require(lowered.forms.forms.first)
        #expect(form.file == file)
        #expect(lowered.forms.common?.id == "yhteiset")
    }

    @Test func lowersAllFormsTogetherAsAlone() throws {
        let together = try lowerFiles(["forms/common/yhteiset.xsd"] + Self.forms)
        #expect(together.findings == [])
        for form in together.forms.forms {
            let alone = try lowerFiles(["forms/common/yhteiset.xsd", form.file])
            #expect(alone.forms.forms.map(dump) == [dump(form)])
        }
    }

    @Test(arguments: forms) func survivesTheEncodingOfItsSpec(_ file: String) throws {
        let lowered = try lowerFiles(["forms/common/yhteiset.xsd", file])
        let form = try #require(lowered.forms.forms.first)
        let common = try #require(lowered.forms.common)
        let spec = formSpec(of: form)
        #expect(spec.texts.texts.allSatisfy { $0.count == 3 })
        #expect(FormSpec.decode(spec.encode()) == .success(spec))
        #expect(spec.bindingsPoint(into: formSpec(of: common)))
        #expect(Set(spec.fields.map(\.id)).count == spec.fields.count)
    }

    @Test func testsEveryFormThereIs() throws {
        let folder = repositoryRoot.appendingPathComponent("forms")
        let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        let schemas = files.filter { $0.hasSuffix(".xsd") && !$0.hasPrefix("common/") }.map { "forms/" + $0 }
        #expect(schemas.sorted() == Self.forms.sorted())
    }
}
