import Foundation

/// Whole processes on small and large documents: start, schema, document, end.
enum ToolBench {
    static func lines(in folder: URL) throws -> [String] {
        guard FileManager.default.isExecutableFile(atPath: ChildProcess.tool) else {
            return ["  no tool beside this program: skipped"]
        }
        let workload = try Workload.standard(in: folder)
        let prepared = folder.appendingPathComponent("tool.tables").path
        _ = ChildProcess.median(of: 1, [ChildProcess.tool, "prepare", workload.schemaFile, "--out", prepared])
        var lines: [String] = []
        for document in workload.documents where ["v3k", "v3m"].contains(document.name) {
            let file = folder.appendingPathComponent("tool-\(document.name).xml")
            try Data(document.bytes).write(to: file)
            lines.append(line(document.name, workload.schemaFile, workload.schemaFile, file.path, runs: 15))
            lines.append(
                line("\(document.name) prepared", prepared, workload.schemaFile, file.path, runs: 15))
        }
        let pushed = folder.appendingPathComponent("pushed.xml")
        let schema = folder.appendingPathComponent("pushed.xsd")
        try ScaledForm(sections: 8).schema.write(to: schema, atomically: true, encoding: .utf8)
        try writePushed(to: pushed, bytes: 300_000_000)
        defer { try? FileManager.default.removeItem(at: pushed) }
        lines.append(line("300 MB", schema.path, schema.path, pushed.path, runs: 1))
        return lines
    }

    /// With `given` for the tool, which is the schema or what it was prepared to.
    private static func line(
        _ name: String, _ given: String, _ schema: String, _ document: String, runs: Int
    ) -> String {
        let own = ChildProcess.median(of: runs, [ChildProcess.tool, "validate", "--quiet", given, document])
        let peers = [["--schema", schema], ["--stream", "--schema", schema], ["--sax"]].map { options in
            // A tree of the largest document would take the machine's memory.
            runs == 1 && options[0] == "--schema"
                ? nil : ChildProcess.median(of: runs, ["xmllint", "--noout"] + options + [document])
        }
        guard let own else { return "  \(name): the tool does not run" }
        let names = ["xmllint --schema", "--stream", "--sax"]
        let ratios = zip(names, peers).compactMap { name, peer in
            peer.map {
                String(format: "%.2f x %@'s time (%@)", own.cpuSeconds / $0.cpuSeconds, name, $0.peak)
            }
        }
        let head = String(format: "  %@  %.1f ms  peak %@", name, own.cpuSeconds * 1e3, own.peak)
        return ([head] + (ratios.isEmpty ? ["no xmllint here"] : ratios)).joined(separator: "  ")
    }

    private static func writePushed(to file: URL, bytes: Int) throws {
        guard FileManager.default.createFile(atPath: file.path, contents: Data(ScaledForm.head.utf8)) else {
            throw BenchFault(text: "\(file.path) cannot be written")
        }
        let handle = try FileHandle(forWritingTo: file)
        defer { try? handle.close() }
        try handle.seekToEnd()
        let form = ScaledForm(sections: 8)
        let block = Data((0..<100).map { form.row($0) }.joined().utf8)
        var written = 0
        while written < bytes {
            try handle.write(contentsOf: block)
            written += block.count
        }
        try handle.write(contentsOf: Data(ScaledForm.tail.utf8))
    }
}
