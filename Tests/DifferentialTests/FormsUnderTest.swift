import Diagnostics
import FormRuntime
import Foundation
import SchemaModel
import SchemaTables
import XMLReading

/// The forms of the project with one complete application each.
struct FormUnderTest: CustomStringConvertible {
    var name: String
    var schemaFile: String
    var validator: DocumentValidator
    var application: XMLElement

    var description: String { name }

    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static let schemas = [
        "meluilmoitus": "ymparisto/meluilmoitus.xsd", "elintarvikehuoneisto": "elintarvike/elintarvikehuoneisto.xsd",
        "maa-aineslupa": "maa-aines/maa-aineslupa.xsd", "pelastussuunnitelma": "pelastus/pelastussuunnitelma.xsd",
        "yleisotilaisuus": "poliisi/yleisotilaisuus.xsd",
    ]

    init?(_ name: String) throws {
        guard let schema = Self.schemas[name] else { return nil }
        self.name = name
        schemaFile = Self.root.appendingPathComponent("forms/\(schema)").path
        var log = DiagnosticLog()
        let sources = SchemaSources(roots: [schemaFile]) { path in
            FileManager.default.contents(atPath: path).map { LoadedFile(name: path, bytes: Array($0)) }
        }
        let set = readSchemaSet(sources, log: &log)
        validator = DocumentValidator(lower(set, roots: nil, log: &log).tables)
        let errors = log.diagnostics.filter { $0.severity == .error }
        guard errors.isEmpty else { throw SchemaErrors(diagnostics: errors) }
        let instance = Self.root.appendingPathComponent("forms/samples/instances/\(name).xml")
        application = try readTree(bytes: Array(Data(contentsOf: instance)), file: instance.path).get()
    }
}

struct SchemaErrors: Error {
    var diagnostics: [Diagnostic]
}
