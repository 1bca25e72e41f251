import Diagnostics
import FormRuntime
import Foundation
import SchemaModel
import SchemaTables

/// A schema made ready for validating documents: read, lowered, laid out; never through a form.
struct DocumentSchema {
    /// Nil where the schema has errors.
    var validator: DocumentValidator?
    var diagnostics: [Diagnostic]

    init(roots: [String], listed: [String] = [], missingDocument: SchemaSources.MissingDocument) {
        var log = DiagnosticLog()
        let sources = SchemaSources(roots: roots, listed: listed, missingDocument: missingDocument, load: Self.load)
        let set = readSchemaSet(sources, log: &log)
        if !log.hasErrors {
            let (tables, _) = lower(set, roots: nil, log: &log)
            if !log.hasErrors { validator = DocumentValidator(tables) }
        }
        diagnostics = log.sorted
    }

    private static func load(_ path: String) -> LoadedFile? {
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        return LoadedFile(name: path, bytes: Array(data))
    }
}
