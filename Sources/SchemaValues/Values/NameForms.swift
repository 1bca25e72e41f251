/// The name types (Part 2, sections 3.3.4 to 3.3.12) on UTF-8 bytes, by the characters of XML 1.0 Second Edition.
enum NameForms {
    private static let initial: UInt8 = 1
    private static let following: UInt8 = 2

    /// For ASCII: may begin a name, may stand in one.
    private static let ascii: [UInt8] = (0..<UInt32(128)).map { code in
        let isInitial = NameCharacters.initial.contains(code)
        return isInitial ? initial | following : NameCharacters.all.contains(code) ? following : 0
    }

    static func isNMToken(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { scan(bytes, asName: false, colons: true) }
    static func isName(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { scan(bytes, asName: true, colons: true) }
    static func isNCName(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { scan(bytes, asName: true, colons: false) }

    /// QName of Namespaces in XML: one colon at most, with an NCName on each side.
    static func isQName(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let colon = bytes.firstIndex(of: 0x3A) else { return isNCName(bytes) }
        return isNCName(UnsafeBufferPointer(rebasing: bytes[..<colon]))
            && isNCName(UnsafeBufferPointer(rebasing: bytes[(colon + 1)...]))
    }

    /// `[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*` (3.3.3).
    static func isLanguage(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var length = 0
        var isFirst = true
        for byte in bytes {
            switch byte {
            case 0x41...0x5A, 0x61...0x7A: length += 1
            case 0x30...0x39 where !isFirst: length += 1
            case 0x2D where length > 0:
                length = 0
                isFirst = false
            default: return false
            }
            if length > 8 { return false }
        }
        return length > 0
    }

    /// Whether it is an NCName, or an NMTOKEN, of ASCII alone; other texts have to be read exactly.
    static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>, asName: Bool) -> Bool {
        guard let first = bytes.first, first < 0x80, !asName || isASCIILetter(first) || first == 0x5F else {
            return false
        }
        for byte in bytes {
            let isPlain = isASCIILetter(byte) || byte &- 0x30 < 10 || byte == 0x5F || byte == 0x2D || byte == 0x2E
            guard isPlain || !asName && byte == 0x3A else { return false }
        }
        return true
    }

    @inline(__always)
    private static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    private static func scan(_ bytes: UnsafeBufferPointer<UInt8>, asName: Bool, colons: Bool) -> Bool {
        guard !bytes.isEmpty else { return false }
        var wanted = asName ? initial : following
        for byte in bytes {
            guard byte < 0x80 else { return scanScalars(bytes, asName: asName, colons: colons) }
            guard ascii[Int(byte)] & wanted != 0, colons || byte != 0x3A else { return false }
            wanted = following
        }
        return true
    }

    private static func scanScalars(_ bytes: UnsafeBufferPointer<UInt8>, asName: Bool, colons: Bool) -> Bool {
        var isFirst = asName
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            let set = isFirst ? NameCharacters.initial : NameCharacters.all
            guard set.contains(scalar.value), colons || scalar != ":" else { return false }
            isFirst = false
        }
        return true
    }
}
