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

    /// Whether libxml2 calls the document valid; nil where it cannot parse it.
    func isValid(_ document: [UInt8]) -> Bool? {
        let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
        let parsed = document.withUnsafeBytes { bytes in
            xmlReadMemory(
                bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), "document.xml", nil, options)
        }
        guard let parsed else { return nil }
        defer { xmlFreeDoc(parsed) }
        guard let context = xmlSchemaNewValidCtxt(schema) else { return nil }
        defer { xmlSchemaFreeValidCtxt(context) }
        xmlSchemaSetValidStructuredErrors(context, ignoreError, nil)
        return xmlSchemaValidateDoc(context, parsed) == 0
    }
}

/// Silences libxml2: what counts is the verdict.
private func ignoreError(_ data: UnsafeMutableRawPointer?, _ error: xmlErrorPtr?) {}
