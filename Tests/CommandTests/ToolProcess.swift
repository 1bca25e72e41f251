import Foundation

/// The tool run as users run it: a process with arguments, in a folder of its own.
struct ToolProcess {
    struct Outcome {
        var status: Int32
        var output: String
        var complaints: String
    }

    /// A new folder that a test fills; removed with `remove()`.
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("kevyt-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    func write(_ text: String, to path: String) throws {
        let url = folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func read(_ path: String) -> Data? {
        FileManager.default.contents(atPath: folder.appendingPathComponent(path).path)
    }

    /// Every file below the folder of that name, by path.
    func files(below name: String) throws -> [String: Data] {
        let base = folder.appendingPathComponent(name).path
        let paths = try FileManager.default.subpathsOfDirectory(atPath: base)
        return paths.reduce(into: [:]) { found, path in
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: "\(base)/\(path)", isDirectory: &isFolder), !isFolder.boolValue
            else { return }
            found[path] = FileManager.default.contents(atPath: "\(base)/\(path)")
        }
    }

    func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Outcome {
        try run(arguments, environment: environment)
    }

    /// With another program than `kevyt`, built beside it.
    func run(_ arguments: [String], of program: String = "kevyt", environment: [String: String] = [:]) throws -> Outcome
    {
        let process = Process()
        process.executableURL = Self.products.appendingPathComponent(program)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
        let output = folder.appendingPathComponent(".output")
        let complaints = folder.appendingPathComponent(".complaints")
        for file in [output, complaints] { try Data().write(to: file) }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: complaints)
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            complaints: String(decoding: try Data(contentsOf: complaints), as: UTF8.self))
    }

    /// Beside the tests: both are products of one build.
    private static var products: URL {
        let tests = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
        return tests?.deletingLastPathComponent()
            ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    }
}
