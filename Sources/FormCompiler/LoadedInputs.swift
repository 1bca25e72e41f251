import Diagnostics
import FormLowering
import SchemaModel

/// The files of an input as the schema reader asks for them, and which of them it took: what the manifest names.
final class LoadedInputs {
    private let input: CompilerInput
    private var taken: [String: InputFile] = [:]

    init(_ input: CompilerInput) { self.input = input }

    /// What the schema reader reads from.
    var sources: SchemaSources {
        SchemaSources(roots: input.roots, load: { [self] in load($0) })
    }

    /// What was taken, by path.
    var files: [InputFile] { taken.values.sorted { $0.path < $1.path } }

    /// The units that `k:unit` can name: `units.xml` beside one of the schemas. Where several folders have one, the first
    /// by path counts.
    func units(beside schema: SchemaSet, log: inout DiagnosticLog) -> UnitTable {
        let folders = Set(schema.documents.map { Self.folder(of: $0.file) })
        for folder in folders.sorted() {
            guard let file = load(folder + InputFile.unitsName) else { continue }
            return UnitTable(reading: file.bytes, file: file.name, log: &log)
        }
        return UnitTable()
    }

    /// With the stroke at its end; empty for a name without folder.
    private static func folder(of file: String) -> String {
        file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
    }

    private func load(_ name: String) -> LoadedFile? {
        guard let file = input.load(name) else { return nil }
        taken[file.path] = file
        return LoadedFile(name: file.path, bytes: file.bytes)
    }
}
