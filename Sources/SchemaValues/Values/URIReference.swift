/// The lexical space of `xs:anyURI` (Part 2, section 3.2.17): texts that are a URI reference by RFC 2396 and 2732 once
/// the characters that no URI can hold are escaped (XLink 1.0, section 5.4).
///
/// So spaces, letters outside of ASCII and the like always stand; what can be wrong is the structure.
enum URIReference {
    static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard escapesAreComplete(bytes) else { return false }
        let fragment = bytes.firstIndex(of: 0x23) ?? bytes.count
        if fragment < bytes.count, bytes[(fragment + 1)...].contains(0x23) { return false }
        let reference = UnsafeBufferPointer(rebasing: bytes[..<fragment])
        guard let colon = reference.firstIndex(where: { $0 == 0x3A || $0 == 0x2F || $0 == 0x3F }),
            reference[colon] == 0x3A
        else { return isHierarchical(reference) }
        guard isScheme(reference[..<colon]), colon + 1 < reference.count else { return false }
        // After the scheme, what does not begin with a slash is opaque and has no structure.
        let rest = UnsafeBufferPointer(rebasing: reference[(colon + 1)...])
        return rest[0] != 0x2F || isHierarchical(rest)
    }

    /// `%` is followed by two hexadecimal digits: it is never escaped itself.
    private static func escapesAreComplete(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        for index in bytes.indices where bytes[index] == 0x25 {
            guard index + 2 < bytes.count, BinaryText.hexValue(bytes[index + 1]) != nil,
                BinaryText.hexValue(bytes[index + 2]) != nil
            else { return false }
        }
        return true
    }

    private static func isScheme(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let first = bytes.first, isLetter(first) else { return false }
        return bytes.allSatisfy { isLetter($0) || $0 &- 0x30 < 10 || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    /// Authority, path and query: brackets enclose an address in the authority, and stand freely only in the query.
    private static func isHierarchical(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let query = bytes.firstIndex(of: 0x3F) ?? bytes.count
        var path = 0
        if query >= 2, bytes[0] == 0x2F, bytes[1] == 0x2F {
            path = bytes[2..<query].firstIndex(of: 0x2F) ?? query
            guard isAuthority(bytes[2..<path]) else { return false }
        }
        return !bytes[path..<query].contains { $0 == 0x5B || $0 == 0x5D }
    }

    private static func isAuthority(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let opening = bytes.firstIndex(of: 0x5B)
        let closing = bytes.firstIndex(of: 0x5D)
        guard let opening, let closing else { return opening == nil && closing == nil }
        let address = bytes[bytes.index(after: opening)..<max(closing, bytes.index(after: opening))]
        let isAddress = address.allSatisfy { BinaryText.hexValue($0) != nil || $0 == 0x3A || $0 == 0x2E }
        let isAlone = bytes.lastIndex(of: 0x5B) == opening && bytes.lastIndex(of: 0x5D) == closing
        return opening < closing && isAddress && !address.isEmpty && isAlone
    }
}
