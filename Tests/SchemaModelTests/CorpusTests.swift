import Diagnostics
import Foundation
import SchemaModel
import Testing

/// Schemas that others wrote, read in place where they are present.
@Suite struct CorpusTests {
    private struct Group: Decodable {
        var id: String
        var roots: [String]
        var listed: [String]?
        var schemaExpected: String?

        private enum CodingKeys: String, CodingKey {
            case id, roots, listed
            case schemaExpected = "schema_expected"
        }
    }

    private func verdicts(_ corpus: String) throws -> (wrong: [String], total: Int)? {
        guard Outside.hasShared else {
            print("skipped: corpora/\(corpus) is not beside the package")
            return nil
        }
        let folder = Outside.shared.appendingPathComponent("corpora/\(corpus)")
        let lines = try String(contentsOf: folder.appendingPathComponent("groups.jsonl"), encoding: .utf8)
        var wrong: [String] = []
        var total = 0
        for line in lines.split(separator: "\n") {
            let group = try JSONDecoder().decode(Group.self, from: Data(line.utf8))
            guard let expected = group.schemaExpected, ["valid", "invalid"].contains(expected) else { continue }
            let paths = { (names: [String]) in names.map { folder.appendingPathComponent($0).path } }
            let read = Outside.read(paths(group.roots), listed: paths(group.listed ?? group.roots), missing: .warning)
            total += 1
            if read.log.hasErrors != (expected == "invalid") { wrong.append(group.id) }
        }
        return (wrong, total)
    }

    @Test func readsWhatAuthoritiesPublished() throws {
        guard let found = try verdicts("real") else { return }
        #expect(found.wrong == [])
        #expect(found.total > 100)
    }

    /// Two differences, each with its reason:
    /// - particlesZ001: `element{0,unbounded}` against one branch of a repeated choice. rcase-RecurseAsIfGroup compares
    ///   it with a branch that occurs once, so by the letter it is no restriction (cos-particle-restrict, 3.9.6).
    /// - stE110: two unions that are members of each other: st-props-correct.2 forbids circular definitions.
    @Test func agreesWithTheSuiteOnSchemas() throws {
        guard let found = try verdicts("xsts") else { return }
        #expect(
            found.wrong.map { $0.split(separator: "/").last.map(String.init) ?? $0 }.sorted() == [
                "particlesZ001", "ste110",
            ])
        #expect(found.total > 3_000)
    }

    @Test func readsTheFormsOfThePackage() {
        let files = Outside.schemas(in: Outside.package.appendingPathComponent("forms"))
        for file in files {
            let read = Outside.read([file])
            #expect(read.log.diagnostics.isEmpty, "\(file)")
        }
    }

    @Test func readsTheExamplesOfTheFormLanguage() {
        guard Outside.hasShared else {
            print("skipped: form-language is not beside the package")
            return
        }
        let files = Outside.schemas(in: Outside.shared.appendingPathComponent("form-language"))
        #expect(!files.isEmpty)
        for file in files {
            let read = Outside.read([file])
            #expect(read.log.diagnostics.isEmpty, "\(file)")
        }
    }
}
