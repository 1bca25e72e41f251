import Foundation
import SchemaTables

/// How long schemas of growing size take from file to tables, next to libxml2.
enum CompileBench {
    static func lines(in folder: URL) throws -> [String] {
        try [1, 7, 100, 1_000].map { sections in
            let form = ScaledForm(sections: sections)
            let file = folder.appendingPathComponent("compile-\(sections).xsd")
            try form.schema.write(to: file, atomically: true, encoding: .utf8)
            return line(form, file.path)
        }
    }

    /// Schemas that authorities publish, from the material beside the repository: each with all that it includes.
    static func realLines() -> [String] {
        let folder = "../shared/corpora/real"
        let files = [
            "hmrc-ctc/conf/v3_0/xsd/cc015c.xsd",
            "xdomea/message_generation/schemes/xdomea_2.4.0/xdomea-Nachrichten-AussonderungDurchfuehren.xsd",
            "lupapiste/resources/krysp/yhteiset-2.1.8.xsd",
        ]
        let found = files.map { "\(folder)/\($0)" }.filter { FileManager.default.fileExists(atPath: $0) }
        guard !found.isEmpty else { return ["  no published schemas beside the repository: skipped"] }
        return found.map { file in
            var own: [Double] = []
            var peer: [Double] = []
            var count = 0
            for _ in 0..<5 {
                own.append(time { count = ValidationBench.tables(schemaFile: file)?.elements.count ?? 0 })
                peer.append(time { _ = LibXML2Engines.compile(schemaFile: file) })
            }
            return String(
                format: "  %6d elements  %8.2f ms  %5.2f x libxml2's time  %@", count, median(own) * 1e3,
                median(own) / median(peer), URL(fileURLWithPath: file).lastPathComponent as NSString)
        }
    }

    private static func line(_ form: ScaledForm, _ file: String) -> String {
        var own: [Double] = []
        var decoding: [Double] = []
        var peer: [Double] = []
        var size = 0
        for _ in 0..<7 {
            var tables: SchemaTables?
            own.append(time { tables = ValidationBench.tables(schemaFile: file) })
            let bytes = tables?.encode() ?? []
            size = bytes.count
            decoding.append(time { _ = SchemaTables.decode(bytes) })
            peer.append(time { _ = LibXML2Engines.compile(schemaFile: file) })
        }
        let perThousand = median(own) * 1_000 / Double(form.fieldCount) * 1e3
        return String(
            format:
                "  %6d fields  %8.2f ms  %7.2f ms per 1,000  %5.2f x libxml2's time  tables %d bytes, decoded in %.2f ms",
            form.fieldCount, median(own) * 1e3, perThousand, median(own) / median(peer), size, median(decoding) * 1e3)
    }

    private static func time(_ body: () -> Void) -> Double {
        let start = cpuSeconds()
        body()
        return cpuSeconds() - start
    }
}
