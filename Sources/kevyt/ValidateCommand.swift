import Diagnostics
import FormRuntime
import Foundation

/// Validates documents against any XML Schema, without generating anything.
enum ValidateCommand: Command {
    static let name = "validate"
    static let usage = "validate SCHEMA.xsd DOCUMENT.xml|-… [options]"
    static let summary = DiagnosticMessage(
        fi: "tarkistaa XML-tiedostot skeemaa vasten", en: "checks XML documents against a schema")
    static let options: [Option] = [.format]

    static func run(_ arguments: Arguments, on console: Console) throws(UsageError) -> ExitStatus {
        guard let schemaFile = arguments.operands.first, arguments.operands.count > 1 else {
            throw .operands("kevyt \(usage)")
        }
        let documents = arguments.operands.dropFirst()
        for file in arguments.operands
        where (file != DocumentReading.standardInput || file == schemaFile) && access(file, R_OK) != 0 {
            throw UsageError(fi: "tiedostoa '\(file)' ei voi lukea", en: "the file '\(file)' cannot be read")
        }
        let schema = DocumentSchema(roots: [schemaFile], missingDocument: .error)
        var found = schema.diagnostics
        if let validator = schema.validator {
            let session = ValidationSession(validator)
            for (position, file) in documents.enumerated() {
                console.progress(
                    DiagnosticMessage(
                        fi: "\(position + 1)/\(documents.count) \(file)",
                        en: "\(position + 1)/\(documents.count) \(file)"))
                found += try findings(in: file, session)
            }
        }
        let findings = Findings(found, isStrict: false)
        findings.show(ReportFormat(arguments), on: console)
        if findings.status == .success { tellValid(Array(documents), on: console) }
        return findings.status
    }

    private static func tellValid(_ documents: [String], on console: Console) {
        let count = documents.count
        console.tell(
            count == 1
                ? DiagnosticMessage(fi: "\(documents[0]) on skeeman mukainen", en: "\(documents[0]) is valid")
                : DiagnosticMessage(fi: "\(count) tiedostoa on skeeman mukaisia", en: "\(count) documents are valid"))
    }

    private static func findings(in file: String, _ session: ValidationSession) throws(UsageError) -> [Diagnostic] {
        let outcome = try outcome(of: file, session)
        var found = outcome.violations.map { $0.diagnostic(file: file) }
        if outcome.unlisted > 0 {
            found.append(
                Diagnostic(
                    id: "more-findings", severity: .note, at: SourceLocation(file: file),
                    DiagnosticMessage(
                        fi: "lisäksi \(outcome.unlisted) muuta kohtaa", en: "and \(outcome.unlisted) more places")))
        }
        return found
    }

    private static func outcome(of file: String, _ session: ValidationSession) throws(UsageError) -> ValidationOutcome {
        guard let reading = DocumentReading(file) else {
            throw UsageError(fi: "tiedostoa '\(file)' ei voi lukea", en: "the file '\(file)' cannot be read")
        }
        defer { reading.close() }
        guard let outcome = reading.validate(with: session) else {
            throw UsageError(fi: "tiedoston '\(file)' lukeminen katkesi", en: "reading the file '\(file)' failed")
        }
        return outcome
    }
}
