import CLibXML2
import Diagnostics
import SchemaValues

/// Reads a document into a located tree. Nothing is fetched: no network, no external entity, no external DTD.
///
/// Refused, with a located diagnostic: what is not namespace-well-formed, and what passes a limit.
package func readTree(
    bytes: [UInt8], file: String, limits: ReadingLimits = .standard
) -> Result<XMLElement, Refused> {
    bytes.withUnsafeBufferPointer { buffer in
        if buffer.count > limits.maxBytes || buffer.count > Int(Int32.max) {
            return .failure(Refused(Refusal(reason: .tooLarge(limit: limits.maxBytes), line: 0), file))
        }
        switch UTF16Transcoding.transcode(buffer) {
        case .notUTF16: return readUTF8Tree(buffer, file, limits, isTranscoded: false)
        case .refused(let refusal): return .failure(Refused(refusal, file))
        case .transcoded(let utf8):
            return utf8.withUnsafeBufferPointer { readUTF8Tree($0, file, limits, isTranscoded: true) }
        }
    }
}

/// A document that was not read, and why.
package struct Refused: Error {
    package var diagnostic: Diagnostic
    init(_ refusal: Refusal, _ file: String) { diagnostic = refusal.diagnostic(file: file) }
    init(_ fault: ParseFault, _ file: String) { diagnostic = fault.diagnostic(file: file) }
}

private func readUTF8Tree(
    _ bytes: UnsafeBufferPointer<UInt8>, _ file: String, _ limits: ReadingLimits, isTranscoded: Bool
) -> Result<XMLElement, Refused> {
    if let refusal = Prescan.refusal(of: bytes, limits: limits, declaredEncodingCounts: !isTranscoded) {
        return .failure(Refused(refusal, file))
    }
    LibXML.start()
    guard let context = xmlNewParserCtxt() else { fatalError("out of memory") }
    defer { xmlFreeParserCtxt(context) }
    let builder = TreeBuilder(file: file, limits: limits)
    builder.context = UnsafeMutableRawPointer(context)
    context.pointee._private = Unmanaged.passUnretained(builder).toOpaque()
    context.pointee.sax.pointee = treeHandlers(limits.documentType)
    var options = XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue
    if isTranscoded { options |= XML_PARSE_IGNORE_ENC.rawValue }
    let document = withExtendedLifetime(builder) {
        bytes.withMemoryRebound(to: CChar.self) {
            xmlCtxtReadMemory(context, $0.baseAddress, Int32($0.count), nil, nil, Int32(options))
        }
    }
    if document != nil { xmlFreeDoc(document) }
    if let refusal = builder.refusal { return .failure(Refused(refusal, file)) }
    if let fault = builder.fault { return .failure(Refused(fault, file)) }
    guard let root = builder.root else { return .failure(Refused(Refusal(reason: .empty, line: 1), file)) }
    return .success(root)
}

/// Our callbacks for content; libxml2's own for the internal subset, without its ways to anything external.
private func treeHandlers(_ documentType: ReadingLimits.DocumentType) -> xmlSAXHandler {
    var sax = xmlSAXHandler()
    sax.initialized = UInt32(XML_SAX2_MAGIC)
    sax.startElementNs = treeStart
    sax.endElementNs = treeEnd
    sax.characters = treeText
    sax.ignorableWhitespace = treeText
    sax.cdataBlock = treeText
    sax.serror = recordFault
    switch documentType {
    case .refused: break
    case .internalSubset:
        sax.startDocument = xmlSAX2StartDocument
        sax.internalSubset = xmlSAX2InternalSubset
        sax.entityDecl = treeEntity
        sax.getEntity = xmlSAX2GetEntity
        sax.getParameterEntity = xmlSAX2GetParameterEntity
    }
    return sax
}

/// Declares internal entities alone: one that is not declared cannot be fetched.
private func treeEntity(
    _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<UInt8>?, _ type: Int32,
    _ publicID: UnsafePointer<UInt8>?, _ systemID: UnsafePointer<UInt8>?, _ content: UnsafeMutablePointer<UInt8>?
) {
    let kind = xmlEntityType(UInt32(type))
    guard kind == XML_INTERNAL_GENERAL_ENTITY || kind == XML_INTERNAL_PARAMETER_ENTITY else { return }
    xmlSAX2EntityDecl(context, name, type, publicID, systemID, content)
}

private func builder(_ context: UnsafeMutableRawPointer?) -> (TreeBuilder, xmlParserCtxtPtr)? {
    guard let parser = context?.assumingMemoryBound(to: xmlParserCtxt.self),
        let state = ParseState.of(parser)
    else { return nil }
    return (unsafeDowncast(state, to: TreeBuilder.self), parser)
}

private func treeStart(
    _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<UInt8>?, _ prefix: UnsafePointer<UInt8>?,
    _ uri: UnsafePointer<UInt8>?, _ namespaceCount: Int32, _ namespaces: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    _ attributeCount: Int32, _ defaulted: Int32, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
) {
    guard let (builder, parser) = builder(context) else { return }
    let line = SAXParser.line(in: parser)
    builder.open(
        name: name, prefix: prefix, uri: uri,
        namespaces: UnsafeBufferPointer(start: namespaces, count: Int(namespaceCount) * 2),
        attributes: UnsafeBufferPointer(start: attributes, count: Int(attributeCount) * 5), line: line)
    if builder.refusal != nil { stop(builder, parser) }
}

/// Inside an entity's content `parser` is a context of its own, and the document's must end too.
private func stop(_ builder: TreeBuilder, _ parser: xmlParserCtxtPtr) {
    xmlStopParser(parser)
    if let whole = builder.context, whole != UnsafeMutableRawPointer(parser) {
        xmlStopParser(whole.assumingMemoryBound(to: xmlParserCtxt.self))
    }
}

private func treeEnd(
    _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<UInt8>?, _ prefix: UnsafePointer<UInt8>?,
    _ uri: UnsafePointer<UInt8>?
) {
    builder(context)?.0.close()
}

private func treeText(_ context: UnsafeMutableRawPointer?, _ text: UnsafePointer<UInt8>?, _ count: Int32) {
    guard let (builder, parser) = builder(context), let text else { return }
    builder.append(UnsafeBufferPointer(start: text, count: Int(count)), line: SAXParser.line(in: parser))
    if builder.refusal != nil { stop(builder, parser) }
}
