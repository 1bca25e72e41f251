import Diagnostics
import FormRuntime
import SchemaModel
import SchemaTables

/// A schema document: reading, resolving and lowering it, and the encoding of what comes out.
func fuzzSchema(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let tables = compile(Array(bytes)) else { return }
    let encoded = tables.encode()
    promise(SchemaTables.decode(encoded) == .success(tables), "tables are decoded as they were encoded")
    let validator = DocumentValidator(tables)
    for document in ["<a/>", "<a b='1'>2<c/></a>", "<a xmlns='urn:a'/>"] {
        _ = validator.validate(Array(document.utf8))
    }
}

/// The tables of a schema that is one document; nil where it has errors.
func compile(_ bytes: [UInt8]) -> SchemaTables? {
    var log = DiagnosticLog()
    let sources = SchemaSources(roots: ["fuzz.xsd"], missingDocument: .warning) { name in
        name == "fuzz.xsd" ? LoadedFile(name: name, bytes: bytes) : nil
    }
    let set = readSchemaSet(sources, log: &log)
    guard !log.hasErrors else { return nil }
    let tables = lower(set, roots: nil, log: &log).tables
    return log.hasErrors ? nil : tables
}
