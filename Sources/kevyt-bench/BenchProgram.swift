import Foundation

/// The program: all benchmarks with their ratios, or one engine a number of times.
enum BenchProgram {
    /// The exit status: 0, or 2 for a wrong command line or a workload that cannot be had.
    static func run(_ words: [String]) -> Int32 {
        if words == ["checks"] {
            for line in ChecksBench.lines(forms: "forms") { print(line) }
            return 0
        }
        guard let options = BenchOptions(words) else {
            FileHandle.standardError.write(Data(BenchOptions.usage.utf8))
            return 2
        }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("kevyt-bench-\(getpid())")
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let workload = try workload(options, in: folder)
            guard let bench = ValidationBench(schemaFile: workload.schemaFile) else {
                FileHandle.standardError.write(Data("kevyt-bench: the schema has errors\n".utf8))
                return 2
            }
            if let count = options.iterations { return iterate(bench, workload, options, count) }
            print("Validation, \(workload.name), median of \(options.rounds) rounds")
            for document in workload.documents { print(bench.duel(document, rounds: options.rounds)) }
            print("Compilation, from schema file to tables")
            for line in try CompileBench.lines(in: folder) { print(line) }
            print("Forms and pages")
            for line in try RenderBench.lines(forms: "forms") { print(line) }
            return 0
        } catch {
            FileHandle.standardError.write(Data("kevyt-bench: \(error)\n".utf8))
            return 2
        }
    }

    private static func workload(_ options: BenchOptions, in folder: URL) throws -> Workload {
        guard let schema = options.schemaFile, let document = options.documentFile else {
            return try Workload.standard(in: folder)
        }
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: document)))
        return Workload(
            name: schema, schemaFile: schema, documents: [Workload.Document(name: options.document, bytes: bytes)])
    }

    private static func iterate(
        _ bench: ValidationBench, _ workload: Workload, _ options: BenchOptions, _ count: Int
    ) -> Int32 {
        guard let document = workload.documents.first(where: { $0.name == options.document }) else {
            FileHandle.standardError.write(Data("kevyt-bench: there is no case \(options.document)\n".utf8))
            return 2
        }
        var found = 0
        document.bytes.withUnsafeBufferPointer { bytes in
            for _ in 0..<count { found = bench.run(options.engine, bytes) }
        }
        print(
            "\(options.engine.rawValue) \(document.name) \(document.bytes.count) bytes, \(count) times, \(found) found"
        )
        return 0
    }
}
