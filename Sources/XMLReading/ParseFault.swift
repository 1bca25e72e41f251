import CLibXML2
import Diagnostics

/// The first error libxml2 raised, copied out of its own record.
struct ParseFault {
    var code: Int
    var line: Int
    var first: String
    var second: String
    var number: Int
    var text: String

    init(_ error: xmlError) {
        code = Int(error.code)
        line = Int(error.line)
        first = error.str1.map { String(cString: $0) } ?? ""
        second = error.str2.map { String(cString: $0) } ?? ""
        number = Int(error.int1)
        text = error.message.map { String(cString: $0) } ?? ""
        while text.last?.isWhitespace == true { text.removeLast() }
    }
}

/// What an error handler and the tree builder keep of one parse; libxml2 carries it in `_private`, also into the
/// contexts it makes for the content of entities.
class ParseState {
    var fault: ParseFault?
    var refusal: Refusal?

    /// Keeps the first error that makes the document not (namespace-)well-formed, or that drops a reference in silence.
    func note(_ error: xmlError) {
        guard fault == nil, counts(error) else { return }
        fault = ParseFault(error)
    }

    private func counts(_ error: xmlError) -> Bool {
        if error.level == XML_ERR_FATAL { return true }
        let code = UInt32(bitPattern: error.code)
        // An undeclared entity beside an unread external subset is no error for libxml2, and its text would be lost.
        // A parameter entity that was not fetched is a mere warning under the same code: nothing of the text hangs on it.
        if code == XML_WAR_UNDECLARED_ENTITY.rawValue { return error.level == XML_ERR_ERROR }
        return code >= XML_NS_ERR_XML_NAMESPACE.rawValue && code <= XML_NS_ERR_COLON.rawValue
    }

    /// The state that belongs to a parser context.
    static func of(_ context: xmlParserCtxtPtr?) -> ParseState? {
        guard let opaque = context?.pointee._private else { return nil }
        return Unmanaged<ParseState>.fromOpaque(opaque).takeUnretainedValue()
    }
}

/// libxml2's structured error callback: `error.ctxt` is the context, whatever the user data is.
func recordFault(_ userData: UnsafeMutableRawPointer?, _ error: UnsafeMutablePointer<xmlError>?) {
    guard let error, let context = error.pointee.ctxt else { return }
    ParseState.of(context.assumingMemoryBound(to: xmlParserCtxt.self))?.note(error.pointee)
}
