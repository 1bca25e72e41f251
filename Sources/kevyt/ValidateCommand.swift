import Diagnostics
import FormRuntime
import FoundationEssentials
import Glibc

/// Validates documents against any XML Schema, without generating anything.
enum ValidateCommand: Command {
    static let name = "validate"
    static let usage = "validate SCHEMA.xsd…|PREPARED.tables DOCUMENT.xml|FOLDER|-… [options]"
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
        guard !inputs.documents.isEmpty, isGiven else { throw .operands("kevyt \(usage)") }
        var run = try ValidationRun(inputs, followsHints: followsHints)
        var found = run.schemas.given.diagnostics
        if !Findings(found, isStrict: false).status.isFinding {
            for (position, file) in inputs.documents.enumerated() {
                if inputs.documents.count > 1 {
                    console.progress(over: .document(position + 1, inputs.documents.count, file))
                }
                found += try run.findings(in: file)
            }
            console.progress(over: nil)
        }
        let findings = Findings(found, isStrict: false)
        findings.show(ReportFormat(arguments), on: console)
        if findings.status == .success { console.tell(.valid(inputs.documents)) }
        return findings.status
    }
}

extension ExitStatus {
    fileprivate var isFinding: Bool { self == .findings }
}

/// What the command line names: schemas, documents, and where further schemas are.
struct ValidationInputs {
    private(set) var schemas: [String] = []
    /// Files of `kevyt prepare`.
    private(set) var prepared: [String] = []
    private(set) var documents: [String] = []
    private(set) var listed: [String] = []
    private(set) var locations: [String: String] = [:]

    /// Operands that end in `.xsd` are schemas, in `.tables` prepared ones, other files documents; of a folder all `.xml` below it; a pattern with `*`
    /// or `?` is what it matches.
    init(_ arguments: Arguments) throws(UsageError) {
        for operand in arguments.operands { try add(operand) }
        for pair in arguments.values("schema-location") {
            let parts = pair.split(separator: "=", maxSplits: .max, omittingEmptySubsequences: false)
            guard parts.count > 1, let file = parts.last, !file.isEmpty else {
                throw UsageError(
                    fi: "'--schema-location \(pair)': kirjoita NIMIAVARUUS=TIEDOSTO",
                    en: "'--schema-location \(pair)': write NAMESPACE=FILE")
            }
            locations[parts.dropLast().joined(separator: "=")] = String(file)
            guard access(String(file), R_OK) == 0 else { throw .unreadable(String(file)) }
        }
        for folder in arguments.values("schemas") { listed += try Self.files(below: folder, ending: ".xsd") }
        listed += schemas
    }

    private mutating func add(_ operand: String) throws(UsageError) {
        if operand == DocumentReading.standardInput {
            documents.append(operand)
        } else if SourceFolder.isFolder(operand) {
            documents += try Self.files(below: operand, ending: ".xml")
        } else if access(operand, R_OK) == 0 {
            if operand.hasSuffix(".xsd") {
                schemas.append(operand)
            } else if operand.hasSuffix(PreparedSchema.suffix) {
                prepared.append(operand)
            } else {
                documents.append(operand)
            }
        } else if operand.contains(where: { "*?".contains($0) }) {
            let matches = Self.matches(of: operand)
            guard !matches.isEmpty else {
                throw UsageError(fi: "mikään tiedosto ei ole '\(operand)'", en: "no file matches '\(operand)'")
            }
            for match in matches { try add(match) }
        } else {
            throw .unreadable(operand)
        }
    }

    /// In the order of their paths, whatever the order of the folder.
    private static func files(below folder: String, ending: String) throws(UsageError) -> [String] {
        guard SourceFolder.isFolder(folder), let names = try? FileManager.default.subpathsOfDirectory(atPath: folder)
        else {
            throw UsageError(fi: "kansiota '\(folder)' ei ole", en: "there is no folder '\(folder)'")
        }
        let prefix = folder.hasSuffix("/") ? folder : "\(folder)/"
        return names.filter { $0.hasSuffix(ending) }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map {
            prefix + $0
        }
        .filter { !SourceFolder.isFolder($0) }
    }

    private static func matches(of pattern: String) -> [String] {
        var found = glob_t()
        defer { globfree(&found) }
        guard glob(pattern, 0, nil, &found) == 0, let paths = found.gl_pathv else { return [] }
        return (0..<Int(found.gl_pathc)).compactMap { paths[$0].map { String(cString: $0) } }
    }
}

/// Documents one after another: quickly first, and those with violations once more with places kept.
private struct ValidationRun {
    var schemas: HintedSchemas
    private let followsHints: Bool

    init(_ inputs: ValidationInputs, followsHints: Bool) throws(UsageError) {
        self.followsHints = followsHints
        guard let prepared = inputs.prepared.first else {
            schemas = HintedSchemas(
                roots: inputs.schemas, listed: inputs.listed, locations: inputs.locations, missingDocument: .error)
            return
        }
        guard inputs.prepared.count == 1, inputs.listed.isEmpty, inputs.locations.isEmpty, !followsHints else {
            throw UsageError(
                fi: "valmisteltu skeema '\(prepared)' on kokonainen: anna se ilman muita skeemoja ja skeemavalitsimia",
                en: "the prepared schema '\(prepared)' is complete: give it without other schemas or options for them")
        }
        schemas = try HintedSchemas(prepared: prepared)
    }

    mutating func findings(in file: String) throws(UsageError) -> [Diagnostic] {
        if Self.isSmall(file) {
            guard let reading = DocumentReading(file) else { throw .unreadable(file) }
            defer { reading.close() }
            guard let found = reading.withBytes({ findings(in: $0, file) }) else { throw .unreadable(file) }
            return found
        }
        guard let validator = schemas.given.validator else { return schemas.given.diagnostics }
        // What is too large for memory is read in pieces, and a second time only for the places of its violations. What
        // cannot be read twice has them kept from the start.
        if Self.isFile(file), try Self.outcome(of: file, ValidationSession(validator)).isValid { return [] }
        return Self.diagnostics(try Self.outcome(of: file, ValidationSession(validator, keepsPlaces: true)), file)
    }

    private static func outcome(of file: String, _ session: ValidationSession) throws(UsageError) -> ValidationOutcome {
        guard let reading = DocumentReading(file) else { throw .unreadable(file) }
        defer { reading.close() }
        guard let outcome = reading.validate(with: session) else {
            throw UsageError(fi: "tiedoston '\(file)' lukeminen katkesi", en: "reading the file '\(file)' failed")
        }
        return outcome
    }

    private static func isFile(_ file: String) -> Bool { fileSize(file) != nil }

    private static func isSmall(_ file: String) -> Bool {
        fileSize(file).map { $0 <= DocumentReading.memoryLimit } ?? false
    }

    /// Of a regular file, in bytes: what can be read as often as is needed.
    private static func fileSize(_ file: String) -> Int? {
        var status = stat()
        guard file != DocumentReading.standardInput, stat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG
        else { return nil }
        return Int(status.st_size)
    }

    private mutating func findings(in bytes: UnsafeBufferPointer<UInt8>, _ file: String) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var schema = schemas.given
        if followsHints {
            let hints = SchemaHints([UInt8](bytes), file: file)
            if let late = hints.late { found.append(.lateHint(late.namespace, at: late.location)) }
            schema = schemas.schema(with: hints.hints)
        }
        guard let validator = schema.validator else { return found + schema.diagnostics }
        let quick = ValidationSession(validator).validate(bytes, file: file)
        guard !quick.isValid else { return found }
        let session = ValidationSession(validator, keepsPlaces: true)
        return found + Self.diagnostics(session.validate(bytes, file: file), file)
    }

    private static func diagnostics(_ outcome: ValidationOutcome, _ file: String) -> [Diagnostic] {
        let found = outcome.violations.map { $0.diagnostic(file: file) }
        guard outcome.unlisted > 0 else { return found }
        let more = DiagnosticMessage(
            fi: "lisäksi \(outcome.unlisted) muuta kohtaa", en: "and \(outcome.unlisted) more places")
        return found + [Diagnostic(id: "more-findings", severity: .note, at: SourceLocation(file: file), more)]
    }
}

extension DiagnosticMessage {
    fileprivate static func document(_ number: Int, _ count: Int, _ file: String) -> Self {
        .init(fi: "\(number)/\(count) \(file)", en: "\(number)/\(count) \(file)")
    }
    fileprivate static func valid(_ documents: [String]) -> Self {
        documents.count == 1
            ? .init(fi: "\(documents[0]) on skeeman mukainen", en: "\(documents[0]) is valid")
            : .init(
                fi: "\(documents.count) tiedostoa on skeeman mukaisia", en: "\(documents.count) documents are valid")
    }
}
