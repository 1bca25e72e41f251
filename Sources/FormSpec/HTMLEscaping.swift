/// The one place where text enters HTML: the same for element content and quoted attribute values.
///
/// `& < > " '` become references. U+0000 and the control characters that HTML does not allow in documents (13.2.3.5)
/// become U+FFFD; tab, line feed, form feed stay; a carriage return becomes a reference, or parsing would turn it into
/// a line feed.
public enum HTMLEscaping {
    /// No byte grows to more than this many.
    public static let growth = 6

    /// Writes the escaped bytes and returns how many; `destination` has room for `growth` times the source.
    ///
    /// Eight bytes are tested at once: text without special bytes is copied as it is.
    public static func write(
        _ source: UnsafeBufferPointer<UInt8>, to destination: UnsafeMutablePointer<UInt8>
    ) -> Int {
        guard let base = source.baseAddress else { return 0 }
        let count = source.count
        var read = 0
        var written = 0
        while read < count {
            if read &+ 8 <= count {
                let word = UnsafeRawPointer(base + read).loadUnaligned(as: UInt64.self)
                if !hasSpecialByte(word) {
                    UnsafeMutableRawPointer(destination + written).storeBytes(of: word, as: UInt64.self)
                    read &+= 8
                    written &+= 8
                    continue
                }
                for _ in 0..<8 {
                    written &+= write(base[read], to: destination + written)
                    read &+= 1
                }
            } else {
                written &+= write(base[read], to: destination + written)
                read &+= 1
            }
        }
        return written
    }

    /// The text with references for the bytes that HTML would read as markup.
    public static func escaped(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let result = [UInt8](unsafeUninitializedCapacity: bytes.count * growth) { buffer, count in
            guard let start = buffer.baseAddress else { return }
            count = bytes.withUnsafeBufferPointer { write($0, to: start) }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Whether one of the eight bytes is `& ' " < >` or below U+0020, or 0x7F; false for text.
    @inline(__always)
    private static func hasSpecialByte(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs: UInt64 = 0x8080_8080_8080_8080
        func zeroByte(_ value: UInt64) -> UInt64 { (value &- ones) & ~value }
        // & and ' differ in the lowest bit, < and > in the second.
        let quotes = zeroByte((word | ones) ^ 0x2727_2727_2727_2727)
        let angles = zeroByte((word | 0x0202_0202_0202_0202) ^ 0x3E3E_3E3E_3E3E_3E3E)
        let double = zeroByte(word ^ 0x2222_2222_2222_2222)
        let delete = zeroByte(word ^ 0x7F7F_7F7F_7F7F_7F7F)
        let control = (word &- 0x2020_2020_2020_2020) & ~word
        return (quotes | angles | double | delete | control) & highs != 0
    }

    @inline(__always)
    private static func write(_ byte: UInt8, to destination: UnsafeMutablePointer<UInt8>) -> Int {
        switch byte {
        case UInt8(ascii: "&"): return copy("&amp;", to: destination)
        case UInt8(ascii: "<"): return copy("&lt;", to: destination)
        case UInt8(ascii: ">"): return copy("&gt;", to: destination)
        case UInt8(ascii: "\""): return copy("&#34;", to: destination)
        case UInt8(ascii: "'"): return copy("&#39;", to: destination)
        case 0x0D: return copy("&#13;", to: destination)
        case 0x09, 0x0A, 0x0C:
            destination[0] = byte
            return 1
        case 0x00..<0x20, 0x7F: return copy("\u{FFFD}", to: destination)
        default:
            destination[0] = byte
            return 1
        }
    }

    private static func copy(_ text: StaticString, to destination: UnsafeMutablePointer<UInt8>) -> Int {
        destination.update(from: text.utf8Start, count: text.utf8CodeUnitCount)
        return text.utf8CodeUnitCount
    }
}
