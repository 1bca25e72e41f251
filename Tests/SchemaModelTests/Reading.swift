import Diagnostics
import Foundation
import SchemaModel
import SchemaValues

/// A schema of inline documents: the first is the root.
struct Inline {
    var set: SchemaSet
    var log: DiagnosticLog

    /// `line id` of each finding, in the order in which findings are shown.
    var findings: [String] { log.sorted.map { "\($0.location.line) \($0.id)" } }
    var errors: [Diagnostic] { log.sorted.filter { $0.severity == .error } }

    init(_ files: (name: String, text: String)..., missingDocument: SchemaSources.MissingDocument = .error) {
        let texts = Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.text) })
        var log = DiagnosticLog()
        let sources = SchemaSources(
            roots: [files[0].name], listed: files.map(\.name), missingDocument: missingDocument
        ) { name in texts[name].map { LoadedFile(name: name, bytes: Array($0.utf8)) } }
        set = readSchemaSet(sources, log: &log)
        self.log = log
    }

    /// The body of one document without a target namespace; its first line is line 2.
    init(body: String, attributes: String = "") {
        self.init(("a.xsd", Self.document(body, attributes)))
    }

    static func document(_ body: String, _ attributes: String = "") -> String {
        "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' \(attributes)>\n\(body)\n</xs:schema>"
    }

    func element(_ name: String) -> ElementDeclaration? {
        set.globalElements[ExpandedName(localName: name)].map { set[$0] }
    }

    func complexType(_ name: String) -> ComplexTypeDefinition? {
        guard case .complex(let id) = set.globalTypes[ExpandedName(localName: name)] else { return nil }
        return set[id]
    }

    func simpleType(_ name: String) -> SimpleTypeID? {
        guard case .simple(let id) = set.globalTypes[ExpandedName(localName: name)] else { return nil }
        return id
    }
}

/// Files of the package's surroundings, read in place.
enum Outside {
    static let package = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let shared = package.appendingPathComponent("../shared").standardizedFileURL

    static var hasShared: Bool { FileManager.default.fileExists(atPath: shared.path) }

    static func load(_ name: String) -> LoadedFile? {
        FileManager.default.contents(atPath: name).map { LoadedFile(name: name, bytes: Array($0)) }
    }

    static func read(
        _ roots: [String], listed: [String] = [], missing: SchemaSources.MissingDocument = .error
    ) -> (set: SchemaSet, log: DiagnosticLog) {
        var log = DiagnosticLog()
        let sources = SchemaSources(roots: roots, listed: listed, missingDocument: missing, load: load)
        let set = readSchemaSet(sources, log: &log)
        return (set, log)
    }

    static func schemas(in folder: URL) -> [String] {
        let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        let files = (walk?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "xsd" }
        return files.map(\.path).sorted()
    }
}
