import Glibc
import ToolSupport

/// What the command line names: schemas, documents, and where further schemas are.
struct ValidationInputs {
    private let operands: ValidationOperands
    private(set) var listed: [String] = []
    private(set) var locations: [String: String] = [:]

    var schemas: [String] { operands.schemas }
    var prepared: [String] { operands.prepared }
    var documents: [String] { operands.documents }

    init(_ arguments: Arguments) throws(UsageError) {
        operands = try ValidationOperands(arguments.operands)
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
        for folder in arguments.values("schemas") { listed += try Folder.files(below: folder, ending: ".xsd") }
        listed += schemas
    }

    /// The schemas that are given, or the prepared one.
    func readSchemas(followsHints: Bool) throws(UsageError) -> HintedSchemas {
        guard let first = prepared.first else {
            return HintedSchemas(roots: schemas, listed: listed, locations: locations, missingDocument: .error)
        }
        guard prepared.count == 1, listed.isEmpty, locations.isEmpty, !followsHints else {
            throw UsageError(
                fi: "valmisteltu skeema '\(first)' on kokonainen: anna se ilman muita skeemoja ja skeemavalitsimia",
                en: "the prepared schema '\(first)' is complete: give it without other schemas or options for them")
        }
        return try HintedSchemas(prepared: first)
    }
}
