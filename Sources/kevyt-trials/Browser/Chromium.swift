import Foundation

/// A real browser without a screen: loads a page that runs the engine over files of cases, and gives back what it wrote.
struct Chromium {
    enum Fault: Error { case noAnswer(String) }

    let executable: URL

    /// Nil where no browser is installed.
    static func installed() -> Chromium? {
        let environment = ProcessInfo.processInfo.environment
        let named = environment["CHROMIUM"].map { [$0] } ?? []
        let folders = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":").map(String.init)
        let names = ["chromium", "chromium-browser", "google-chrome"]
        let candidates = named + names.flatMap { name in folders.map { "\($0)/\(name)" } }
        return candidates.first { FileManager.default.isExecutableFile(atPath: $0) }
            .map { Chromium(executable: URL(fileURLWithPath: $0)) }
    }

    /// The text of the page's `<pre>` after everything on it has run.
    func text(of page: URL, profile: URL) throws -> String {
        let process = Process()
        process.executableURL = executable
        process.arguments = [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
            "--allow-file-access-from-files", "--user-data-dir=\(profile.path)", "--dump-dom", page.absoluteString,
        ]
        let output = profile.appendingPathComponent("dom")
        try FileManager.default.createDirectory(at: profile, withIntermediateDirectories: true)
        try Data().write(to: output)
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        let document = String(decoding: try Data(contentsOf: output), as: UTF8.self)
        guard let start = document.range(of: "<pre>"), let end = document.range(of: "</pre>", options: .backwards)
        else { throw Fault.noAnswer(String(document.prefix(500))) }
        return String(document[start.upperBound..<end.lowerBound])
    }
}
