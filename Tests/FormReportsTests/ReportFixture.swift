import Diagnostics
import FormCompiler
import Foundation
import Testing

@testable import FormModel
@testable import FormReports

/// The forms of the project, and the same with the two forms of `Fixtures` in place of their originals.
struct ReportFixture {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Fixtures")

    let files: [InputFile]
    let forms: FormSet
    let askOnce: AskOnce
    let report: Report

    static let project = Result { try ReportFixture() }
    static let planted = Result { try ReportFixture(planted: true) }

    private init(planted: Bool = false) throws {
        let folder = Self.root.appendingPathComponent("forms")
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter(InputFile.isSource)
        let files = try names.sorted().map { name in
            let fixture = Self.fixtures.appendingPathComponent(name)
            let isReplaced = planted && FileManager.default.fileExists(atPath: fixture.path)
            let url = isReplaced ? fixture : folder.appendingPathComponent(name)
            return InputFile(path: name, bytes: Array(try Data(contentsOf: url)))
        }
        self.files = files
        forms = try Self.compiled(files)
        askOnce = AskOnce(forms)
        report = FormReports.report(on: forms)
    }

    /// The forms of these files, which must be free of errors.
    static func compiled(_ files: [InputFile]) throws -> FormSet {
        let output = compile(CompilerInput(files: files, options: CompilerOptions(checksOnly: true)))
        let errors = output.diagnostics.filter { $0.severity == .error }
        try #require(errors.isEmpty, "\(errors.map { "\($0.location): \($0.message.en)" })")
        return output.model
    }
}
