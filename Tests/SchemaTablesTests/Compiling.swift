import Diagnostics
import FormRuntime
import SchemaModel
import SchemaTables
import Testing

/// The tables of a schema given as text: what stands inside `xs:schema`.
func tables(_ body: String, attributes: String = "") throws -> SchemaTables {
    let text = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' \(attributes)>\(body)</xs:schema>"
    var log = DiagnosticLog()
    let sources = SchemaSources(roots: ["test.xsd"]) { name in
        name == "test.xsd" ? LoadedFile(name: name, bytes: Array(text.utf8)) : nil
    }
    let set = readSchemaSet(sources, log: &log)
    let made = lower(set, roots: nil, log: &log).tables
    try #require(log.diagnostics.filter { $0.severity == .error } == [])
    return made
}

/// The clauses that a document breaks, in document order.
func clauses(_ document: String, _ tables: SchemaTables) -> [String] {
    validateDocument(Array(document.utf8), tables: tables).map(\.clause)
}

/// The tables of a schema of several documents, each without its `xs:schema`; the first by name is the root.
func tables(documents: [String: String], targets: [String: String]) throws -> SchemaTables {
    let names = documents.keys.sorted()
    var log = DiagnosticLog()
    let sources = SchemaSources(roots: [names[0]]) { name in
        documents[name].map { body in
            let target = targets[name].map { " targetNamespace='\($0)'" } ?? ""
            let text = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'\(target)>\(body)</xs:schema>"
            return LoadedFile(name: name, bytes: Array(text.utf8))
        }
    }
    let set = readSchemaSet(sources, log: &log)
    let made = lower(set, roots: nil, log: &log).tables
    try #require(log.diagnostics.filter { $0.severity == .error } == [])
    return made
}
