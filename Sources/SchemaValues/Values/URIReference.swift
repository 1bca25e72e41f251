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
        return rest[0] == 0x2F ? isHierarchical(rest) : rest[0] != 0x5B && rest[0] != 0x5D
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

    /// Without brackets every authority is right: what is no host name is a registry's name, and either may be empty.
    private static func isAuthority(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let opening = bytes.firstIndex(of: 0x5B) else { return !bytes.contains(0x5D) }
        guard let closing = bytes.firstIndex(of: 0x5D), opening < closing else { return false }
        // [userinfo "@"] "[" address "]" [":" port]
        let user = bytes[..<opening]
        let port = bytes[(closing + 1)...]
        guard user.isEmpty || user.last == 0x40 && user.dropLast().allSatisfy({ $0 != 0x40 }) else { return false }
        guard port.isEmpty || port.first == 0x3A && port.dropFirst().allSatisfy({ $0 &- 0x30 < 10 }) else {
            return false
        }
        return IPv6Address.isValid(bytes[(opening + 1)..<closing])
    }
}

/// The address of RFC 2373, appendix B, to which RFC 2732 refers: groups of up to four hexadecimal digits, once `::` in
/// place of any number of them, at the end perhaps an address of IPv4. Its grammar does not count the groups.
private enum IPv6Address {
    static func isValid(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        var groups = bytes.split(separator: 0x3A, omittingEmptySubsequences: false)
        guard groups.count > 1 || groups.first.map(isGroup) ?? false else { return false }
        if let last = groups.last, last.contains(0x2E) {
            guard isIPv4(last), groups.count > 1 else { return false }
            groups.removeLast()
            // What is left of `::1.2.3.4` ends in its colon.
            if let colon = groups.last, colon.isEmpty {
                guard groups.count > 1 else { return false }
                groups.append(colon)
            }
        }
        let empty = groups.indices.filter { groups[$0].isEmpty }
        guard groups.allSatisfy({ $0.isEmpty || isGroup($0) }) else { return false }
        // `::` is one empty group inside, two at an end, three alone.
        switch empty.count {
        case 0: return true
        case 1: return empty[0] > 0 && empty[0] < groups.count - 1
        case 2: return empty == [0, 1] || empty == [groups.count - 2, groups.count - 1]
        default: return empty.count == 3 && groups.count == 3
        }
    }

    private static func isGroup(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        (1...4).contains(bytes.count) && bytes.allSatisfy { BinaryText.hexValue($0) != nil }
    }

    private static func isIPv4(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let parts = bytes.split(separator: 0x2E, omittingEmptySubsequences: false)
        return parts.count == 4
            && parts.allSatisfy { (1...3).contains($0.count) && $0.allSatisfy { $0 &- 0x30 < 10 } }
    }
}
