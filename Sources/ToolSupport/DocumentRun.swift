import Diagnostics
import FormRuntime
import Glibc

/// What a document is validated against, and what is to be said of it before.
package struct ChosenSchema {
    /// Nil where the schema has errors, which the findings then are.
    package var validator: DocumentValidator?
    package var findings: [Diagnostic]

    package init(_ validator: DocumentValidator?, findings: [Diagnostic] = []) {
        self.validator = validator
        self.findings = findings
    }
}

/// Validates documents one after another: quickly first, and those with violations once more with places kept.
package struct DocumentRun {
    /// The schema of a document, whose bytes are handed over where it is small.
    package typealias Choice = (_ bytes: UnsafeBufferPointer<UInt8>?, _ file: String) -> ChosenSchema

    private let documents: [String]
    private let choose: Choice

    package init(_ documents: [String], choose: @escaping Choice) {
        self.documents = documents
        self.choose = choose
    }

    /// Shows what was found before and what is found in the documents, and says how it went. Throws for a document that
    /// cannot be read.
    package func run(
        _ format: ReportFormat, on console: Console, after before: [Diagnostic] = []
    ) throws(UsageError) -> ExitStatus {
        var found = before
        for (position, file) in documents.enumerated() {
            if documents.count > 1 { console.progress(over: .document(position + 1, documents.count, file)) }
            found += try findings(in: file)
        }
        console.progress(over: nil)
        let findings = Findings(found, isStrict: false)
        findings.show(format, on: console)
        if findings.status == .success { console.tell(.valid(documents)) }
        return findings.status
    }

    private func findings(in file: String) throws(UsageError) -> [Diagnostic] {
        let size = Self.fileSize(file)
        if let size, size <= DocumentReading.memoryLimit {
            guard let reading = DocumentReading(file) else { throw .unreadable(file) }
            defer { reading.close() }
            guard let found = reading.withBytes({ findings(in: $0, file) }) else { throw .unreadable(file) }
            return found
        }
        let schema = choose(nil, file)
        guard let validator = schema.validator else { return schema.findings }
        // What is too large for memory is read in pieces, and a second time only for the places of its violations. What
        // cannot be read twice has them kept from the start.
        if size != nil, try Self.outcome(of: file, ValidationSession(validator)).isValid { return schema.findings }
        let session = ValidationSession(validator, keepsPlaces: true)
        return schema.findings + Self.diagnostics(try Self.outcome(of: file, session), file)
    }

    private func findings(in bytes: UnsafeBufferPointer<UInt8>, _ file: String) -> [Diagnostic] {
        let schema = choose(bytes, file)
        guard let validator = schema.validator else { return schema.findings }
        let quick = ValidationSession(validator).validate(bytes, file: file)
        guard !quick.isValid else { return schema.findings }
        let session = ValidationSession(validator, keepsPlaces: true)
        return schema.findings + Self.diagnostics(session.validate(bytes, file: file), file)
    }

    private static func outcome(of file: String, _ session: ValidationSession) throws(UsageError) -> ValidationOutcome {
        guard let reading = DocumentReading(file) else { throw .unreadable(file) }
        defer { reading.close() }
        guard let outcome = reading.validate(with: session) else {
            throw UsageError(fi: "tiedoston '\(file)' lukeminen katkesi", en: "reading the file '\(file)' failed")
        }
        return outcome
    }

    /// Of a regular file, in bytes: what can be read as often as is needed.
    private static func fileSize(_ file: String) -> Int? {
        var status = stat()
        guard file != DocumentReading.standardInput, stat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG
        else { return nil }
        return Int(status.st_size)
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
