import FormRuntime
import FormSpec
import SchemaTables

/// Bytes as tables, prepared or not: what is decoded can be encoded again, and followed by validation without a look at
/// an index.
func fuzzTables(_ bytes: UnsafeBufferPointer<UInt8>) {
    if case .success(let prepared) = PreparedTables.decode(Array(bytes)) {
        let encoded = prepared.encode()
        let again = (try? PreparedTables.decode(encoded).get())?.encode()
        promise(again == encoded, "what is decoded can be encoded again")
        let validator = DocumentValidator(prepared)
        for document in documents { _ = validator.validate(Array(document.utf8)) }
    }
    guard case .success(let tables) = SchemaTables.decode(Array(bytes)) else { return }
    promise(SchemaTables.decode(tables.encode()) == .success(tables), "decoded tables can be encoded again")
    let validator = DocumentValidator(tables)
    for document in documents { _ = validator.validate(Array(document.utf8)) }
}

/// Bytes as the definition of a form.
func fuzzSpec(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard case .success(let spec) = FormSpec.decode(Array(bytes)) else { return }
    promise(FormSpec.decode(spec.encode()) == .success(spec), "a decoded definition can be encoded again")
}

private let documents = ["<a/>", "<a xmlns='urn:a' id='1' key='2'><b/>3<c xsi:nil='true'/></a>", "<n>1</n>"]
