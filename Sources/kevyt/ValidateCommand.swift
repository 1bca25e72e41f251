import Diagnostics
import ToolSupport

/// Validates documents against any XML Schema, without generating anything.
enum ValidateCommand: Command {
    static let name = "validate"
    static let usage = "kevyt validate SCHEMA.xsd…|PREPARED.tables DOCUMENT.xml|FOLDER|-… [options]"
    static let summary = DiagnosticMessage(
        fi: "tarkistaa XML-tiedostot skeemaa vasten", en: "checks XML documents against a schema")
    static let options: [Option] =
        SchemaOption.all + [
            .flag(
                "hints",
                DiagnosticMessage(
                    fi: "käyttää myös tiedostojen omia xsi:schemaLocation-vihjeitä",
                    en: "follows the documents' own xsi:schemaLocation hints too")),
            .format,
        ]

    static func run(_ arguments: Arguments, on console: Console) throws(UsageError) -> ExitStatus {
        let inputs = try ValidationInputs(arguments)
        let followsHints = arguments.has("hints")
        let isGiven = !inputs.schemas.isEmpty || !inputs.prepared.isEmpty || followsHints
        guard !inputs.documents.isEmpty, isGiven else { throw .operands(usage) }
        var schemas = try inputs.readSchemas(followsHints: followsHints)
        let found = Findings(schemas.given.diagnostics, isStrict: false)
        guard found.status == .success else {
            found.show(ReportFormat(arguments), on: console)
            return found.status
        }
        return try DocumentRun(inputs.documents) { bytes, file in
            followsHints ? schemas.choice(of: bytes, file) : ChosenSchema(schemas.given.validator)
        }
        .run(ReportFormat(arguments), on: console, after: schemas.given.diagnostics)
    }
}
