import CLibXML2
import Foundation

/// libxml2's own schema validator, in process: the further opinion on what is valid.
final class LibXMLOracle {
    private let schema: xmlSchemaPtr

    /// Nil where libxml2 refuses the schema.
    init?(schemaFile: String) {
        guard let parser = xmlSchemaNewParserCtxt(schemaFile) else { return nil }
        defer { xmlSchemaFreeParserCtxt(parser) }
        xmlSchemaSetParserStructuredErrors(parser, ignoreError, nil)
        guard let schema = xmlSchemaParse(parser) else { return nil }
        self.schema = schema
    }

    deinit { xmlSchemaFree(schema) }

    enum Verdict {
        case valid
        /// libxml2's first complaint.
        case invalid(String)
        case notWellFormed
    }

    /// What libxml2 says of the document.
    func verdict(_ document: [UInt8]) -> Verdict {
        let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
        let parsed = document.withUnsafeBytes { bytes in
            xmlReadMemory(
                bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), "document.xml", nil, options
            )
        }
        guard let parsed else { return .notWellFormed }
        defer { xmlFreeDoc(parsed) }
        guard let context = xmlSchemaNewValidCtxt(schema) else { return .notWellFormed }
        defer { xmlSchemaFreeValidCtxt(context) }
        var complaint = ""
        let status = withUnsafeMutablePointer(to: &complaint) { pointer in
            xmlSchemaSetValidStructuredErrors(context, keepFirst, pointer)
            return xmlSchemaValidateDoc(context, parsed)
        }
        return status == 0 ? .valid : .invalid(complaint)
    }
}

/// Silences libxml2.
private func ignoreError(_ data: UnsafeMutableRawPointer?, _ error: xmlErrorPtr?) {}

private func keepFirst(_ data: UnsafeMutableRawPointer?, _ error: xmlErrorPtr?) {
    guard let kept = data?.assumingMemoryBound(to: String.self), kept.pointee.isEmpty,
        let message = error?.pointee.message
    else { return }
    kept.pointee = String(cString: message)
}
