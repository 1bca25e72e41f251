import Foundation

/// A document of gigabytes, made while it is read: a generator writes into a pipe, the tool reads its standard input.
enum PipeBench {
    static func line(bytes: Int, hasKeys: Bool, in folder: URL) throws -> String {
        let file = folder.appendingPathComponent("piped.xsd")
        let form = ScaledForm(sections: 8)
        try (hasKeys ? KeyedList.schema : form.schema).write(to: file, atomically: true, encoding: .utf8)
        var written = 0
        let run = try ChildProcess.run([ChildProcess.tool, "validate", "--quiet", file.path, "-"]) { descriptor in
            let rows = hasKeys ? (KeyedList.head, KeyedList.tail) : (ScaledForm.head, ScaledForm.tail)
            written = write(rows.0, to: descriptor) ? rows.0.utf8.count : 0
            // Without keys all rows but their ids are alike; made once, they cost the generator nothing.
            let block = (0..<100).map { form.row($0) }.joined()
            var number = 0
            while written < bytes {
                let text = hasKeys ? (number..<number + 1_000).map(KeyedList.row).joined() : block
                guard write(text, to: descriptor) else { return }
                written += text.utf8.count
                number += 1_000
            }
            _ = write(rows.1, to: descriptor)
        }
        let verdict =
            switch run.status {
            case 0: "valid"
            case 1: "refused"
            default: "exit status \(run.status)"
            }
        return String(
            format: "  piped %.2f GiB: %@, %.1f s CPU, %.0f MB/s, peak %@", Double(written) / Double(1 << 30),
            verdict, run.cpuSeconds, Double(written) / run.cpuSeconds / 1e6, run.peak)
    }

    /// False when nobody reads any more.
    private static func write(_ text: String, to descriptor: Int32) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = Foundation.write(
                    descriptor,
                    UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[rest.startIndex...]).baseAddress,
                    rest.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                rest = rest.dropFirst(count)
            }
            return true
        }
    }
}
