import CLibXML2

/// libxml2 by itself, on the same documents: its bare parse, and its own streaming validator.
final class LibXML2Engines {
    private let schema: xmlSchemaPtr
    private let context: xmlParserCtxtPtr
    private let handler: UnsafeMutablePointer<xmlSAXHandler>

    /// Nil where libxml2 does not accept the schema.
    init?(schemaFile: String) {
        xmlInitParser()
        xmlSetStructuredErrorFunc(nil) { _, _ in }
        guard let reading = xmlSchemaNewParserCtxt(schemaFile) else { return nil }
        defer { xmlSchemaFreeParserCtxt(reading) }
        guard let schema = xmlSchemaParse(reading), let context = xmlNewParserCtxt(), let sax = context.pointee.sax
        else {
            return nil
        }
        self.schema = schema
        self.context = context
        sax.pointee = xmlSAXHandler()
        sax.pointee.initialized = UInt32(XML_SAX2_MAGIC)
        handler = .allocate(capacity: 1)
        handler.initialize(to: sax.pointee)
    }

    deinit {
        xmlFreeParserCtxt(context)
        xmlSchemaFree(schema)
        handler.deallocate()
    }

    /// Parses without any callback, the context used again. 0 for a well-formed document.
    func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        bytes.withMemoryRebound(to: CChar.self) {
            _ = xmlCtxtReadMemory(context, $0.baseAddress, Int32($0.count), nil, nil, 0)
        }
        return context.pointee.wellFormed == 1 ? 0 : 1
    }

    /// Validates while parsing (xmlSchemaSAXPlug). The number of errors.
    func validate(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var errors = 0
        guard let validation = xmlSchemaNewValidCtxt(schema) else { return -1 }
        defer { xmlSchemaFreeValidCtxt(validation) }
        return withUnsafeMutablePointer(to: &errors) { errors in
            xmlSchemaSetValidStructuredErrors(
                validation, { raw, _ in raw?.assumingMemoryBound(to: Int.self).pointee += 1 }, errors)
            guard
                let parser = bytes.withMemoryRebound(
                    to: CChar.self, { xmlCreateMemoryParserCtxt($0.baseAddress, Int32($0.count)) })
            else { return -1 }
            let original = parser.pointee.sax
            parser.pointee.sax = handler
            let plug = xmlSchemaSAXPlug(validation, &parser.pointee.sax, &parser.pointee.userData)
            parser.pointee.sax.pointee.serror = nil
            xmlParseDocument(parser)
            xmlSchemaSAXUnplug(plug)
            parser.pointee.sax = original
            xmlFreeParserCtxt(parser)
            return errors.pointee
        }
    }

    /// How long libxml2 takes to compile a schema: the time is the caller's to take.
    static func compile(schemaFile: String) -> Bool {
        guard let reading = xmlSchemaNewParserCtxt(schemaFile) else { return false }
        defer { xmlSchemaFreeParserCtxt(reading) }
        guard let schema = xmlSchemaParse(reading) else { return false }
        xmlSchemaFree(schema)
        return true
    }
}
