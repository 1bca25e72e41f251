import Foundation

/// Validators that are programs of their own, made by `.ci/peers/build` where their libraries are installed.
enum PeerPrograms {
    static func lines(in folder: URL) throws -> [String] {
        let script = ".ci/peers/build"
        guard FileManager.default.isExecutableFile(atPath: script) else { return ["  no \(script) here: skipped"] }
        let workload = try Workload.standard(in: folder)
        guard let bench = ValidationBench(schemaFile: workload.schemaFile) else {
            throw BenchFault(text: "the schema \(workload.schemaFile) has errors")
        }
        let programs = try output(of: [script, workload.schemaFile, folder.appendingPathComponent("peers").path])
            .split(separator: "\n").map(String.init)
        guard !programs.isEmpty else { return ["  neither Xerces-C nor xsdcxx is installed: skipped"] }
        var lines: [String] = []
        for document in workload.documents where document.name.hasPrefix("v") {
            let file = folder.appendingPathComponent("peer-\(document.name).xml")
            try Data(document.bytes).write(to: file)
            for program in programs {
                lines.append(try line(program, document, file.path, workload.schemaFile, bench))
            }
        }
        return lines
    }

    /// Ours and the peer in turn, three times.
    private static func line(
        _ program: String, _ document: Workload.Document, _ file: String, _ schema: String, _ bench: ValidationBench
    ) throws -> String {
        var ratios: [Double] = []
        for _ in 0..<3 {
            let own = bench.seconds(.kevyt, document)
            let said = try output(of: [program, schema, file]).split(separator: " ")
            guard let peer = said.first.flatMap({ Double($0) }) else {
                throw BenchFault(text: "\(program) said nothing")
            }
            ratios.append(peer / own)
        }
        let name = URL(fileURLWithPath: program).lastPathComponent
        return String(
            format: "  %@ %9d bytes  %5.2f x the speed of %@", document.name, document.bytes.count, median(ratios), name
        )
    }

    private static func output(of words: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: words[0])
        process.arguments = Array(words.dropFirst())
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
