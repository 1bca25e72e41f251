import CLibXML2
import SchemaValues

/// What libxml2 says of values of simple types: many values in one document, a line each.
final class TypeOracle {
    private let schema: xmlSchemaPtr

    /// Nil where libxml2 refuses the schema of the types.
    init?(_ types: [ValueType]) {
        let text = Array(SimpleTypeSchema.text(types).utf8)
        let made = text.withUnsafeBytes { bytes -> xmlSchemaPtr? in
            let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
            guard let parser = xmlSchemaNewMemParserCtxt(start, Int32(bytes.count)) else { return nil }
            defer { xmlSchemaFreeParserCtxt(parser) }
            xmlSchemaSetParserStructuredErrors(parser, ignoreError, nil)
            return xmlSchemaParse(parser)
        }
        guard let made else { return nil }
        schema = made
    }

    deinit { xmlSchemaFree(schema) }

    /// The positions of the values that libxml2 refuses, each value given with the number of its type. Line numbers of
    /// libxml2 end at 65,535, so there are fewer values than that.
    func refused(_ values: ArraySlice<(text: String, type: Int)>) -> Set<Int> {
        var document = "<r>\n"
        for value in values {
            document += "<e\(value.type)>\(SimpleTypeSchema.escaped(value.text))</e\(value.type)>\n"
        }
        document += "</r>"
        let bytes = Array(document.utf8)
        let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
        let parsed = bytes.withUnsafeBytes {
            xmlReadMemory(
                $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), "values.xml", nil, options)
        }
        guard let parsed, let context = xmlSchemaNewValidCtxt(schema) else { return Set(values.indices) }
        defer {
            xmlSchemaFreeValidCtxt(context)
            xmlFreeDoc(parsed)
        }
        var lines: Set<Int> = []
        withUnsafeMutablePointer(to: &lines) { pointer in
            xmlSchemaSetValidStructuredErrors(context, keepLine, pointer)
            _ = xmlSchemaValidateDoc(context, parsed)
        }
        return Set(lines.map { $0 - 2 + values.startIndex })
    }
}

private func ignoreError(_ data: UnsafeMutableRawPointer?, _ error: xmlErrorPtr?) {}

private func keepLine(_ data: UnsafeMutableRawPointer?, _ error: xmlErrorPtr?) {
    guard let lines = data?.assumingMemoryBound(to: Set<Int>.self), let line = error?.pointee.line else { return }
    lines.pointee.insert(Int(line))
}
