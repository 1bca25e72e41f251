import Foundation

/// The program: the parts of the report with their ratios, one engine a number of times, or a long pipe.
enum BenchProgram {
    /// The exit status: 0, or 2 for a wrong command line or a workload that cannot be had.
    static func run(_ words: [String]) -> Int32 {
        if words == ["checks"] {
            return runChecks()
        }
        guard let options = BenchOptions(words) else {
            FileHandle.standardError.write(Data(BenchOptions.usage.utf8))
            return 2
        }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("kevyt-bench-\(getpid())")
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            if let bytes = options.pipedBytes {
                print(try PipeBench.line(bytes: bytes, hasKeys: options.hasKeys, in: folder))
                return 0
            }
            if let count = options.iterations { return try iterate(options, count, in: folder) }
            for section in options.sections {
                for line in try lines(of: section, options, in: folder) { print(line) }
            }
            return 0
        } catch {
            FileHandle.standardError.write(Data("kevyt-bench: \(error)\n".utf8))
            return 2
        }
    }

    private static func runChecks() -> Int32 {
        // A line is seen when it is measured, though the output is no terminal.
        func tell(_ line: String) { FileHandle.standardOutput.write(Data("\(line)\n".utf8)) }
        ChecksBench.run(forms: "forms", tell: tell)
        do {
            try ProofBench.run(forms: "forms", tell: tell)
        } catch {
            FileHandle.standardError.write(Data("kevyt-bench: \(error)\n".utf8))
            return 2
        }
        return 0
    }

    private static func lines(
        of section: BenchOptions.Section, _ options: BenchOptions, in folder: URL
    ) throws -> [String] {
        switch section {
        case .validation:
            let workload = try workload(options, in: folder)
            return ["Validation, \(workload.name), median of \(options.rounds) rounds"]
                + (try duels(workload, rounds: options.rounds))
        case .identity:
            let workloads = try Workload.identity(in: folder)
            return try ["Identity constraints"] + workloads.flatMap { try duels($0, rounds: options.rounds) }
        case .fields:
            let workloads = try Workload.manyFields(in: folder)
            return try ["Distinct fields"] + workloads.flatMap { try duels($0, rounds: options.rounds) }
        case .peers: return ["Other validators, as programs of their own"] + (try PeerPrograms.lines(in: folder))
        case .tool: return ["The tool as a process, next to xmllint"] + (try ToolBench.lines(in: folder))
        case .compilation:
            return ["Compilation, from schema file to tables"] + (try CompileBench.lines(in: folder))
                + CompileBench.realLines()
        case .pages:
            return ["Forms and pages"] + (try RenderBench.lines(forms: "forms"))
                + (try FirstByteBench.lines(forms: "forms"))
        }
    }

    private static func duels(_ workload: Workload, rounds: Int) throws -> [String] {
        guard let bench = ValidationBench(schemaFile: workload.schemaFile) else {
            throw BenchFault(text: "the schema \(workload.schemaFile) has errors")
        }
        var lines = workload.documents.map { bench.duel($0, rounds: rounds) }
        for invalid in workload.documents where invalid.name.hasPrefix("i") {
            guard let valid = workload.documents.first(where: { $0.name == "v" + invalid.name.dropFirst() }) else {
                continue
            }
            let share = bench.share(invalid, of: valid, rounds: rounds)
            lines.append(String(format: "  \(invalid.name) at %.2f of the speed of \(valid.name)", share))
        }
        return lines
    }

    private static func workload(_ options: BenchOptions, in folder: URL) throws -> Workload {
        guard let schema = options.schemaFile, let document = options.documentFile else {
            return try Workload.standard(in: folder)
        }
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: document)))
        return Workload(
            name: schema, schemaFile: schema, documents: [Workload.Document(name: options.document, bytes: bytes)])
    }

    private static func iterate(_ options: BenchOptions, _ count: Int, in folder: URL) throws -> Int32 {
        let workload = try workload(options, in: folder)
        guard let bench = ValidationBench(schemaFile: workload.schemaFile) else {
            throw BenchFault(text: "the schema \(workload.schemaFile) has errors")
        }
        guard let document = workload.documents.first(where: { $0.name == options.document }) else {
            throw BenchFault(text: "there is no case \(options.document)")
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

/// A workload that cannot be had.
struct BenchFault: Error, CustomStringConvertible {
    var text: String
    var description: String { text }
}
