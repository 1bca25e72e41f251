import Diagnostics
import FormRuntime
import FoundationEssentials
import ToolSupport

/// Makes a schema ready for validation once, so that a pipeline that starts the tool for each document does not compile
/// the schema each time.
enum PrepareCommand: Command {
    static let name = "prepare"
    static let usage = "kevyt prepare SCHEMA.xsd… --out FILE\(PreparedSchema.suffix) [options]"
    static let summary = DiagnosticMessage(
        fi: "kääntää skeeman taulukoiksi, joita validate lukee skeeman sijasta",
        en: "compiles a schema into tables, which validate reads instead of the schema")
    static let options: [Option] =
        [
            .value(
                "out", "FILE",
                DiagnosticMessage(
                    fi: "syntyvä tiedosto, pääte \(PreparedSchema.suffix); tee se uudelleen, kun skeema muuttuu",
                    en:
                        "the file that is made, ending in \(PreparedSchema.suffix); make it again when the schema changes"
                ))
        ] + SchemaOption.all + [.format]

    static func run(_ arguments: Arguments, on console: Console) throws(UsageError) -> ExitStatus {
        let inputs = try ValidationInputs(arguments)
        guard !inputs.schemas.isEmpty, inputs.documents.isEmpty, inputs.prepared.isEmpty,
            let file = arguments.value("out")
        else { throw .operands(usage) }
        guard file.hasSuffix(PreparedSchema.suffix) else {
            throw UsageError(
                fi: "'\(file)': tiedoston pääte on \(PreparedSchema.suffix), josta validate tunnistaa sen",
                en: "'\(file)': the file ends in \(PreparedSchema.suffix), by which validate knows it")
        }
        let schema = DocumentSchema(
            roots: inputs.schemas, listed: inputs.listed, locations: inputs.locations, missingDocument: .error)
        let findings = Findings(schema.diagnostics, isStrict: false)
        findings.show(ReportFormat(arguments), on: console)
        guard let tables = schema.tables else { return findings.status }
        try PreparedSchema.write(PreparedTables(tables), to: file)
        console.tell(DiagnosticMessage(fi: "\(file) on valmis", en: "\(file) is ready"))
        return findings.status
    }
}
