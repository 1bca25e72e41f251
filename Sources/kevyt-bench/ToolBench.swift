import Foundation

/// Whole processes on small and large documents: start, schema, document, end.
enum ToolBench {
    static func lines(in folder: URL) throws -> [String] {
        guard let program = ChildProcess.installed("kevyt", in: folder) else {
            return ["  no tool beside this program: skipped"]
        }
        let small = ChildProcess.installed("kevyt-validate", in: folder)
        let tool = [program, "validate"]
        let workload = try Workload.standard(in: folder)
        let prepared = folder.appendingPathComponent("tool.tables").path
        _ = ChildProcess.median(of: 1, [program, "prepare", workload.schemaFile, "--out", prepared])
        var lines: [String] = []
        for document in workload.documents where ["v3k", "v3m"].contains(document.name) {
            let file = folder.appendingPathComponent("tool-\(document.name).xml")
            try Data(document.bytes).write(to: file)
            lines.append(
                line(
                    document.name, tool, workload.schemaFile, workload.schemaFile, file.path,
                    runs: 15))
            let runs = document.name == "v3k" ? 101 : 15
            lines.append(line("\(document.name) prepared", tool, prepared, workload.schemaFile, file.path, runs: runs))
            guard let small else { continue }
            lines.append(
                line("\(document.name) kevyt-validate", [small], prepared, workload.schemaFile, file.path, runs: runs))
        }
        let pushed = folder.appendingPathComponent("pushed.xml")
        let schema = folder.appendingPathComponent("pushed.xsd")
        try ScaledForm(sections: 8).schema.write(to: schema, atomically: true, encoding: .utf8)
        try writePushed(to: pushed, bytes: 300_000_000)
        defer { try? FileManager.default.removeItem(at: pushed) }
        lines.append(line("300 MB", tool, schema.path, schema.path, pushed.path, runs: 1))
        return lines
    }

    /// With `given` for the program, which is the schema or what it was prepared to.
    private static func line(
        _ name: String, _ program: [String], _ given: String, _ schema: String, _ document: String, runs: Int
    ) -> String {
        var peers = [("--stream", ["--stream", "--schema", schema]), ("--sax", ["--sax"])]
        // A tree of the largest document would take the machine's memory.
        if runs > 1 { peers.insert(("xmllint --schema", ["--schema", schema]), at: 0) }
        let costs = ChildProcess.medians(
            of: runs,
            [program + ["--quiet", given, document]] + peers.map { ["xmllint", "--noout"] + $0.1 + [document] })
        guard let own = costs[0] else { return "  \(name): the tool does not run" }
        let ratios = zip(peers.map(\.0), costs.dropFirst()).compactMap { name, peer in
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
