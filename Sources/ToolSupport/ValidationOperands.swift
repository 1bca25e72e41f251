import Diagnostics
import Glibc

/// What the operands of a validation name: schemas and documents.
package struct ValidationOperands {
    package private(set) var schemas: [String] = []
    /// Files of `kevyt prepare`.
    package private(set) var prepared: [String] = []
    package private(set) var documents: [String] = []

    /// Operands that end in `.xsd` are schemas, in `.tables` prepared ones, other files documents; of a folder all `.xml`
    /// below it; a pattern with `*` or `?` is what it matches.
    package init(_ operands: [String]) throws(UsageError) {
        for operand in operands { try add(operand) }
    }

    private mutating func add(_ operand: String) throws(UsageError) {
        if operand == DocumentReading.standardInput {
            documents.append(operand)
        } else if Folder.isFolder(operand) {
            let found = try Folder.files(below: operand, ending: ".xml")
            guard !found.isEmpty else {
                throw UsageError(
                    fi: "kansiossa '\(operand)' ei ole yhtään .xml-tiedostoa",
                    en: "the folder '\(operand)' has no .xml file")
            }
            documents += found
        } else if access(operand, R_OK) == 0 {
            if operand.hasSuffix(".xsd") {
                schemas.append(operand)
            } else if operand.hasSuffix(PreparedSchema.suffix) {
                prepared.append(operand)
            } else {
                documents.append(operand)
            }
        } else if operand.contains(where: { "*?".contains($0) }) {
            let matches = Folder.matches(of: operand)
            guard !matches.isEmpty else {
                throw UsageError(fi: "mikään tiedosto ei ole '\(operand)'", en: "no file matches '\(operand)'")
            }
            for match in matches { try add(match) }
        } else {
            throw .unreadable(operand)
        }
    }
}
