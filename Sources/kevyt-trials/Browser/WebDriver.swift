import Foundation

/// chromedriver as a child process: the server of the W3C WebDriver protocol that drives Chromium.
final class WebDriver {
    enum Fault: Error { case notInstalled, didNotStart }

    private let process: Process
    private let folder: URL
    let connection: LoopbackConnection

    /// The program; nil where it is not installed.
    static func installed() -> URL? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
        let named = ProcessInfo.processInfo.environment["CHROMEDRIVER"].map { [$0] } ?? []
        return (named + folders.map { "\($0)/chromedriver" })
            .first { FileManager.default.isExecutableFile(atPath: $0) }.map { URL(fileURLWithPath: $0) }
    }

    /// Starts it on a free port, which it names itself.
    init() throws {
        guard let executable = Self.installed() else { throw Fault.notInstalled }
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("kevyt-driver-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let output = folder.appendingPathComponent("output")
        try Data().write(to: output)
        process = Process()
        process.executableURL = executable
        process.arguments = ["--port=0"]
        process.environment = ProcessInfo.processInfo.environment.merging(["HOME": folder.path]) { $1 }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = FileHandle.nullDevice
        try process.run()
        guard let port = Self.port(saidIn: output) else {
            process.terminate()
            throw Fault.didNotStart
        }
        connection = LoopbackConnection(port: port)
    }

    deinit {
        process.terminate()
        process.waitUntilExit()
        try? FileManager.default.removeItem(at: folder)
    }

    /// "ChromeDriver was started successfully on port 36475."
    private static func port(saidIn output: URL) -> Int? {
        for _ in 0..<300 {
            let said = String(decoding: (try? Data(contentsOf: output)) ?? Data(), as: UTF8.self)
            if let range = said.range(of: "successfully on port ") {
                return Int(said[range.upperBound...].prefix { $0.isNumber })
            }
            Thread.sleep(forTimeInterval: 0.05)
        }
        return nil
    }
}
