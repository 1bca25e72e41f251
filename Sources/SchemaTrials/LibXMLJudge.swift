import CLibXML2
import Foundation

/// libxml2's own schema validator, in process: the other opinion.
final class LibXMLJudge {
    private let schema: xmlSchemaPtr

    /// A complaint: the number of the error, and its words.
    struct Complaint {
        var code: Int32
        var message: String
    }
    /// Why libxml2 refuses a schema.
    struct SchemaRefused: Error {
        var complaints: [Complaint]
    }

    init(_ sketch: SchemaSketch) throws(SchemaRefused) {
        MemoryFiles.files = Dictionary(sketch.files.map { ($0.name, Array($0.text.utf8)) }) { first, _ in first }
        var complaints: [Complaint] = []
        let made = withUnsafeMutablePointer(to: &complaints) { pointer -> xmlSchemaPtr? in
            guard let parser = xmlSchemaNewParserCtxt(MemoryFiles.root + "a.xsd") else { return nil }
            defer { xmlSchemaFreeParserCtxt(parser) }
            xmlSchemaSetParserStructuredErrors(parser, keepComplaint, pointer)
            return xmlSchemaParse(parser)
        }
        guard let made else { throw SchemaRefused(complaints: complaints) }
        schema = made
    }

    deinit { xmlSchemaFree(schema) }

    /// What libxml2 says against a document; empty where it is valid.
    func complaints(about document: String) -> [Complaint] {
        let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
        var document = document
        let parsed = document.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                xmlReadMemory($0.baseAddress, Int32($0.count), "i.xml", nil, options)
            }
        }
        guard let parsed else { return [Complaint(code: -1, message: "not well-formed")] }
        defer { xmlFreeDoc(parsed) }
        guard let context = xmlSchemaNewValidCtxt(schema) else { return [Complaint(code: -2, message: "no context")] }
        defer { xmlSchemaFreeValidCtxt(context) }
        var complaints: [Complaint] = []
        let status = withUnsafeMutablePointer(to: &complaints) { pointer in
            xmlSchemaSetValidStructuredErrors(context, keepComplaint, pointer)
            return xmlSchemaValidateDoc(context, parsed)
        }
        if status < 0 { return [Complaint(code: -3, message: "internal error of libxml2")] }
        return status == 0 ? [] : complaints.isEmpty ? [Complaint(code: status, message: "no words")] : complaints
    }

    /// Lets libxml2 read from memory and say nothing but to those who ask.
    static func prepare() {
        xmlInitParser()
        MemoryFiles.register
        xmlSetStructuredErrorFunc(nil) { _, _ in }
        // Its words on what it has not implemented go to a stream, whatever is set for errors.
        xmlSetGenericErrorFunc(fopen("/dev/null", "w"), nil)
    }
}

/// Keeps errors, not warnings.
private func keepComplaint(_ data: UnsafeMutableRawPointer?, _ error: xmlErrorPtr?) {
    guard let kept = data?.assumingMemoryBound(to: [LibXMLJudge.Complaint].self), let error,
        error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue, kept.pointee.count < 20
    else { return }
    kept.pointee.append(
        .init(code: error.pointee.code, message: error.pointee.message.map { String(cString: $0) } ?? ""))
}
