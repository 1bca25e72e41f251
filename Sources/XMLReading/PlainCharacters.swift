/// What bytes may be in a plain document, by table and by words of eight.
enum PlainCharacters {
    static let nameStart: UInt8 = 1
    static let name: UInt8 = 2
    /// In text: all of ASCII but `<`, `&`, `]` and controls other than tab and line feed.
    static let text: UInt8 = 4
    /// In an attribute value: all of ASCII but `<`, `&`, quotes and controls.
    static let value: UInt8 = 8
    static let space: UInt8 = 16

    /// By byte; made once and never freed.
    nonisolated(unsafe) static let kinds: UnsafePointer<UInt8> = {
        let table = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
        for byte in 0..<256 { table.advanced(by: byte).initialize(to: kind(UInt8(byte))) }
        return UnsafePointer(table)
    }()

    private static func kind(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x5F: nameStart | name | text | value
        case 0x30...0x39, 0x2D, 0x2E: name | text | value
        case 0x20: text | value | space
        case 0x09, 0x0A: text | space
        case 0x22, 0x27: text
        case 0x5D: value
        case 0x3C, 0x26: 0
        case 0x21...0x7F: text | value
        default: 0
        }
    }

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    /// The first byte of eight that is no plain text, line feeds and tabs included, as a count of plain bytes before
    /// it; 8 where all are plain.
    @inline(__always)
    static func plainPrefix(of word: UInt64) -> Int {
        @inline(__always)
        func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highs }
        let controls = (word &- ones &* 0x20) & ~word & highs
        let found =
            (word & highs) | controls | zeros(word ^ (ones &* 0x3C)) | zeros(word ^ (ones &* 0x26))
            | zeros(word ^ (ones &* 0x5D))
        return UInt64(littleEndian: found).trailingZeroBitCount >> 3
    }

    /// The length of the character of two to four bytes at `at`; 0 where it is no character of XML or runs over the end.
    @inline(__always)
    static func length(at start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Int {
        let lead = start[0]
        if lead >= 0xC2, lead <= 0xDF { return end - start >= 2 && start[1] & 0xC0 == 0x80 ? 2 : 0 }
        return longLength(at: start, end)
    }

    @inline(never)
    private static func longLength(at start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Int {
        let lead = start[0]
        if lead & 0xF0 == 0xE0 {
            guard end - start >= 3, start[1] & 0xC0 == 0x80, start[2] & 0xC0 == 0x80 else { return 0 }
            let value = UInt32(lead & 0x0F) << 12 | UInt32(start[1] & 0x3F) << 6 | UInt32(start[2] & 0x3F)
            return value >= 0x800 && !(0xD800...0xDFFF).contains(value) && value < 0xFFFE ? 3 : 0
        }
        guard lead & 0xF8 == 0xF0, end - start >= 4, start[1] & 0xC0 == 0x80, start[2] & 0xC0 == 0x80,
            start[3] & 0xC0 == 0x80
        else { return 0 }
        let value =
            UInt32(lead & 0x07) << 18 | UInt32(start[1] & 0x3F) << 12 | UInt32(start[2] & 0x3F) << 6
            | UInt32(start[3] & 0x3F)
        return value >= 0x1_0000 && value <= 0x10_FFFF ? 4 : 0
    }
}
