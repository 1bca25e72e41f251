import Foundation
import Testing

@testable import FormRuntime
@testable import FormService
@testable import kevyt_trials

/// What a page weighs on the way to a phone.
@Suite struct PageSizeTests {
    private let site: TrialSite

    init() throws { site = try PageLintTests.site.get() }

    @Test func scriptAndStylesheetAreSmallWhenCompressed() throws {
        #expect(try gzipped(EngineScript.bytes) <= 20 << 10)
        #expect(try gzipped(Array(site.service.site.stylesheet.utf8)) <= 8 << 10)
    }

    /// HTML of no more than 1 KiB a question, 60 KiB for 60; data of no more than 30 KiB when compressed.
    @Test func pagesAndTheirDataAreSmall() throws {
        for state in try PageLintTests.states.get() where state.page.hasPrefix("section") && state.state == .prefilled {
            let markup = try Markup(state.response.body)
            let questions = Set(MarkupView(page: markup, language: state.language).controls.compactMap { $0["name"] })
            // A list of all municipalities or countries is no question of its own.
            let options = markup.all("option").reduce(0) { $0 + 32 + $1.text.utf8.count }
            let bytes = state.response.body.count - options
            #expect(
                bytes <= max(20, questions.count) << 10, "\(state.name): \(bytes) bytes, \(questions.count) questions")
        }
        for form in site.forms {
            for language in form.spec.texts.languages {
                for (kind, page) in BrowserPage.all(of: form.spec, language: language) {
                    let bytes = try gzipped(page.bytes)
                    #expect(bytes <= 30 << 10, "\(form.spec.id) \(kind) \(language): \(bytes) bytes")
                }
            }
        }
    }

    private func gzipped(_ bytes: [UInt8]) throws -> Int {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("kevyt-size-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("content")
        try Data(bytes).write(to: file)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/gzip")
        process.arguments = ["-9", file.path]
        try process.run()
        process.waitUntilExit()
        return try Data(contentsOf: file.appendingPathExtension("gz")).count
    }
}
