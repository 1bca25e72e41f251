import Diagnostics
import FormRuntime
import Foundation

/// Answers the conformance suites' questions, a JSON object a line, until the input ends.
enum ConformCommand: Command {
    static let name = "conform"
    static let usage = "conform <QUESTIONS"
    static let summary = DiagnosticMessage(
        fi: "vastaa vaatimustenmukaisuuskokeiden kysymyksiin, JSON-rivi kerrallaan",
        en: "answers the questions of conformance suites, a line of JSON at a time")
    static let options: [Option] = []

    static func run(_ arguments: Arguments, on console: Console) throws(UsageError) -> ExitStatus {
        while let line = readLine() {
            guard let request = ConformRequest(json: line) else {
                throw UsageError(fi: "rivi ei ole kysymys", en: "a line is no request")
            }
            console.write(request.answer + "\n")
        }
        return .success
    }
}

/// One question: a schema to compile, and documents to validate with it.
struct ConformRequest: Decodable {
    private var id: String
    private var roots: [String]
    private var listed: [String]?
    private var instances: [String]?

    init?(json: String) {
        guard let request = try? JSONDecoder().decode(Self.self, from: Data(json.utf8)) else { return nil }
        self = request
    }

    /// The verdicts, with the first finding of an invalid schema or document as the message.
    var answer: String {
        let schema = DocumentSchema(roots: roots, listed: listed ?? [], missingDocument: .warning)
        guard let validator = schema.validator else {
            let errors = schema.diagnostics.filter { $0.severity == .error }
            return reply(schema: "invalid", verdicts: (instances ?? []).map { _ in "invalid" }, message: errors.first)
        }
        let session = ValidationSession(validator, violationLimit: 1)
        var first: Diagnostic?
        let verdicts = (instances ?? []).map { file in
            guard let data = FileManager.default.contents(atPath: file) else { return "invalid" }
            let bytes = [UInt8](data)
            let outcome = bytes.withUnsafeBufferPointer { session.validate($0, file: file) }
            if let violation = outcome.violations.first, first == nil { first = violation.diagnostic(file: file) }
            return outcome.isValid ? "valid" : "invalid"
        }
        return reply(schema: "valid", verdicts: verdicts, message: first)
    }

    private func reply(schema: String, verdicts: [String], message: Diagnostic?) -> String {
        let text = message.map { "\($0.id): \($0.location): \($0.message.en)" } ?? ""
        let list = verdicts.map(JSONEscaping.quoted).joined(separator: ", ")
        return "{\"id\": \(JSONEscaping.quoted(id)), \"schema\": \(JSONEscaping.quoted(schema)), "
            + "\"instances\": [\(list)], \"msg\": \(JSONEscaping.quoted(text))}"
    }
}
