import Diagnostics
import FormRuntime
import FoundationEssentials
import SchemaModel
import SchemaTables
import ToolSupport

/// A schema made ready for validating documents: read, lowered, laid out; never through a form.
struct DocumentSchema {
    /// What it comes to; nil where the schema has errors.
    let tables: SchemaTables?
    let validator: DocumentValidator?
    var diagnostics: [Diagnostic]
    /// The target namespaces of its documents.
    var namespaces: Set<String>

    init(
        roots: [String], listed: [String] = [], locations: [String: String] = [:],
        missingDocument: SchemaSources.MissingDocument
    ) {
        var log = DiagnosticLog()
        let sources = SchemaSources(
            roots: roots, listed: listed, locations: locations, missingDocument: missingDocument, load: Self.load)
        let set = readSchemaSet(sources, log: &log)
        let lowered = log.hasErrors ? nil : lower(set, roots: nil, log: &log).tables
        tables = log.hasErrors ? nil : lowered
        validator = tables.map(DocumentValidator.init)
        diagnostics = log.sorted
        namespaces = Set(set.documents.map(\.targetNamespace))
    }

    /// A schema that `kevyt prepare` made ready.
    init(prepared file: String) throws(UsageError) {
        let prepared = try PreparedSchema.read(file)
        tables = prepared.tables
        validator = DocumentValidator(prepared)
        diagnostics = []
        namespaces = []
    }

    static func load(_ path: String) -> LoadedFile? {
        switch SourceReading.read(path, shown: path) {
        case .bytes(let bytes): LoadedFile(name: path, bytes: bytes)
        case .absent, .refused: nil
        }
    }
}

/// A schema together with what documents say of further ones: for each set of hinted files one schema, made once.
struct HintedSchemas {
    private let roots: [String]
    private let listed: [String]
    private let locations: [String: String]
    private let missingDocument: SchemaSources.MissingDocument
    private var known: [[String]: DocumentSchema] = [:]
    let given: DocumentSchema

    init(
        roots: [String], listed: [String], locations: [String: String] = [:],
        missingDocument: SchemaSources.MissingDocument
    ) {
        self.init(
            given: DocumentSchema(
                roots: roots, listed: listed, locations: locations, missingDocument: missingDocument),
            roots: roots, listed: listed, locations: locations, missingDocument: missingDocument)
    }

    /// A prepared schema, which no hint extends.
    init(prepared file: String) throws(UsageError) {
        self.init(
            given: try DocumentSchema(prepared: file), roots: [], listed: [], locations: [:], missingDocument: .error)
    }

    private init(
        given: DocumentSchema, roots: [String], listed: [String], locations: [String: String],
        missingDocument: SchemaSources.MissingDocument
    ) {
        self.given = given
        self.roots = roots
        self.listed = listed
        self.locations = locations
        self.missingDocument = missingDocument
    }

    /// The given schema with the documents that hints name for namespaces it does not have. Where these cannot be used,
    /// it is the given schema: a hint may lead nowhere.
    mutating func schema(with hints: [SchemaHints.Hint]) -> DocumentSchema {
        var files: [String] = []
        var namespaces = given.namespaces
        for hint in hints
        where !namespaces.contains(hint.namespace) && FileManager.default.isReadableFile(atPath: hint.file) {
            namespaces.insert(hint.namespace)
            files.append(hint.file)
        }
        guard !files.isEmpty else { return given }
        if let schema = known[files] { return schema }
        let extended = DocumentSchema(
            roots: roots + files, listed: listed + files, locations: locations, missingDocument: missingDocument)
        let schema = extended.validator == nil && !roots.isEmpty ? given : extended
        known[files] = schema
        return schema
    }
}

extension HintedSchemas {
    /// What a document is validated against; without its bytes, the given schema.
    mutating func choice(of bytes: UnsafeBufferPointer<UInt8>?, _ file: String) -> ChosenSchema {
        guard let bytes else {
            return ChosenSchema(given.validator, findings: given.validator == nil ? given.diagnostics : [])
        }
        let hints = SchemaHints([UInt8](bytes), file: file)
        let late = hints.late.map { [Diagnostic.lateHint($0.namespace, at: $0.location)] } ?? []
        let schema = schema(with: hints.hints)
        return ChosenSchema(schema.validator, findings: late + (schema.validator == nil ? schema.diagnostics : []))
    }
}

extension Diagnostic {
    /// Structures, 4.3.2: a hint comes before the first element or attribute of its namespace.
    static func lateHint(_ namespace: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            id: "schema-location-late", severity: .error, at: location,
            DiagnosticMessage(
                fi: "skeeman sijainti nimiavaruudelle '\(namespace)' kerrotaan vasta sen ensimmäisen elementin jälkeen",
                en: "the schema location for the namespace '\(namespace)' comes after the first element of it"),
            remedy: DiagnosticMessage(fi: "siirrä se juurielementtiin", en: "move it to the root element"))
    }
}
