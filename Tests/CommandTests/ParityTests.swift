import Foundation
import Testing

/// A share of the parity suite: some cases of every class through both engines, where there is a browser.
@Suite struct ParityTests {
    @Test func bothEnginesSayTheSame() throws {
        // A minute of work: for CI, and for whoever changes the engines.
        let environment = ProcessInfo.processInfo.environment
        guard environment["CI"] == "true" || environment["KEVYT_PARITY"] == "1" else {
            print("parity of the engines: skipped; KEVYT_PARITY=1 runs it")
            return
        }
        let names = ["chromium", "chromium-browser", "google-chrome"]
        let isInstalled = names.contains { FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)") }
        guard isInstalled else {
            print("parity of the engines: skipped, no browser")
            #expect(environment["CI"] != "true", "install chromium")
            return
        }
        let tool = try ToolProcess()
        defer { tool.remove() }
        let forms = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("forms").path
        let outcome = try tool.run(["parity", "--each", "2", "--forms", forms], program: "kevyt-trials")
        print(outcome.output.split(separator: "\n").last ?? "")
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.complaints)")
    }
}
