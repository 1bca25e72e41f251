import Diagnostics
import FormRuntime
import FoundationEssentials
import ToolSupport

/// Answers the conformance suites' questions, a JSON object a line, until the input ends.
enum ConformCommand: Command {
    static let name = "conform"
    static let usage = "kevyt conform <QUESTIONS"
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
        var schemas = HintedSchemas(roots: roots, listed: listed ?? [], missingDocument: .warning)
        guard schemas.given.validator != nil else {
            let errors = schemas.given.diagnostics.filter { $0.severity == .error }
            return reply(schema: "invalid", verdicts: (instances ?? []).map { _ in "invalid" }, message: errors.first)
        }
        var first: Diagnostic?
        let verdicts = (instances ?? []).map { file in
            let finding = Self.finding(in: file, &schemas)
            first = first ?? finding
            return finding == nil ? "valid" : "invalid"
        }
        return reply(schema: "valid", verdicts: verdicts, message: first)
    }

    /// The first finding in a document. The suites' documents name schemas of their own beside the given one.
    private static func finding(in file: String, _ schemas: inout HintedSchemas) -> Diagnostic? {
        guard let data = FileManager.default.contents(atPath: file) else {
            return UsageError.unreadable(file).diagnostic(file: file)
        }
        let bytes = [UInt8](data)
        let hints = SchemaHints(bytes, file: file)
        if let late = hints.late { return .lateHint(late.namespace, at: late.location) }
        guard let validator = schemas.schema(with: hints.hints).validator else { return nil }
        let session = ValidationSession(validator, violationLimit: 1)
        return bytes.withUnsafeBufferPointer { session.validate($0, file: file) }.violations.first?.diagnostic(
            file: file)
    }

    private func reply(schema: String, verdicts: [String], message: Diagnostic?) -> String {
        let text = message.map { "\($0.id): \($0.location): \($0.message.en)" } ?? ""
        let list = verdicts.map(JSONEscaping.quoted).joined(separator: ", ")
        return "{\"id\": \(JSONEscaping.quoted(id)), \"schema\": \(JSONEscaping.quoted(schema)), "
            + "\"instances\": [\(list)], \"msg\": \(JSONEscaping.quoted(text))}"
    }
}
