import Diagnostics
import FormCompiler
import Foundation
import SchemaModel
import Testing

/// Schemas that authorities published, as form skeletons. `SKELETONS=all` takes all of them instead of a share.
@Suite struct SkeletonTests {
    private struct Group: Decodable {
        var id: String
        var roots: [String]
        var listed: [String]?
    }

    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("../shared/corpora/real").standardizedFileURL

    private func groups() throws -> [Group]? {
        let list = Self.folder.appendingPathComponent("groups.jsonl")
        guard let lines = try? String(contentsOf: list, encoding: .utf8) else { return nil }
        let all = try lines.split(separator: "\n").map { try JSONDecoder().decode(Group.self, from: Data($0.utf8)) }
        let wantsAll = ProcessInfo.processInfo.environment["SKELETONS"] == "all"
        return wantsAll ? all : all.enumerated().filter { $0.offset % 16 == 0 }.map(\.element)
    }

    @Test func makesASkeletonOfEachRootOrSaysWhyNot() throws {
        guard let groups = try groups() else {
            print("skipped: corpora/real is not beside the package")
            return
        }
        var (rendered, refused) = (0, 0)
        var reasons: [String: Int] = [:]
        for group in groups {
            var log = DiagnosticLog()
            let paths = { (names: [String]) in names.map { Self.folder.appendingPathComponent($0).path } }
            let sources = SchemaSources(
                roots: paths(group.roots), listed: paths(group.listed ?? group.roots), missingDocument: .warning
            ) { name in
                FileManager.default.contents(atPath: name).map { LoadedFile(name: name, bytes: Array($0)) }
            }
            let (set, roots) = readSkeletonSchema(sources, log: &log)
            #expect(!log.hasErrors, "\(group.id)")
            for root in roots.prefix(4) {
                let made = skeleton(of: set, root: root, language: "fi")
                let errors = made.diagnostics.filter { $0.severity == .error }
                for error in errors { reasons[error.id, default: 0] += 1 }
                if made.isRendered { rendered += 1 } else { refused += 1 }
                // One or the other, and a reason that leads to a line.
                #expect(made.isRendered == errors.isEmpty, "\(group.id)")
                #expect(errors.allSatisfy { !$0.location.file.isEmpty && $0.location.line > 0 }, "\(group.id)")
                #expect(!made.isRendered || made.overlay.contains("<k:bind"), "\(group.id)")
            }
        }
        let words = reasons.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) \($0.key)" }
        print(
            "\(groups.count) schemas: \(rendered) skeletons, \(refused) roots with reasons: \(words.joined(separator: ", "))"
        )
        #expect(rendered > 0 && refused > 0)
    }
}
