import Diagnostics
import FormRuntime
import ToolSupport

/// Validates documents against a schema that `kevyt prepare` made ready, as `kevyt validate` does: a program of its own,
/// because a pipeline that starts it for each small document mostly waits for a program to start, and a small one starts
/// faster.
enum ValidatePreparedCommand: Command {
    static let name = "kevyt-validate"
    static let usage = "kevyt-validate SCHEMA\(PreparedSchema.suffix) DOCUMENT.xml|FOLDER|-… [options]"
    static let summary = DiagnosticMessage(
        fi: "tarkistaa XML-tiedostot skeemaa vasten, jonka kevyt prepare on valmistellut",
        en: "checks XML documents against a schema that kevyt prepare made ready")
    static let options: [Option] = [.format]

    static func run(_ arguments: Arguments, on console: Console) throws(UsageError) -> ExitStatus {
        let operands = try ValidationOperands(arguments.operands)
        if let schema = operands.schemas.first {
            throw UsageError(
                fi: "'\(schema)' on skeema: valmistele se komennolla kevyt prepare tai käytä komentoa kevyt validate",
                en: "'\(schema)' is a schema: make it ready with kevyt prepare, or use kevyt validate")
        }
        guard let prepared = operands.prepared.first, operands.prepared.count == 1, !operands.documents.isEmpty else {
            throw .operands(usage)
        }
        let validator = DocumentValidator(try PreparedSchema.read(prepared))
        // Left to the system, which takes its memory back at once when the program ends.
        _ = Unmanaged.passRetained(validator)
        let schema = ChosenSchema(validator)
        return try DocumentRun(operands.documents) { _, _ in schema }.run(ReportFormat(arguments), on: console)
    }
}
