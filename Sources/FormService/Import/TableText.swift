/// The text of a table as a file brings it: UTF-8, UTF-16 or Windows-1252, told apart by what the bytes can be, since
/// spreadsheets say nothing of it.
enum TableText {
    static func decoded(_ bytes: [UInt8]) -> String {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: bytes.dropFirst(3), as: UTF8.self) }
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), isLittle: true) }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), isLittle: false) }
        if let isLittle = hasEmptyHalves(bytes) { return utf16(bytes[...], isLittle: isLittle) }
        return String(validating: bytes, as: UTF8.self) ?? windows1252(bytes)
    }

    /// UTF-16 without a mark: of Latin text, every other byte is zero. Nil where it is none.
    private static func hasEmptyHalves(_ bytes: [UInt8]) -> Bool? {
        let start = bytes.prefix(512)
        guard start.count >= 4, start.count.isMultiple(of: 2) else { return nil }
        let even = stride(from: 0, to: start.count, by: 2).count { start[$0] == 0 }
        let odd = stride(from: 1, to: start.count, by: 2).count { start[$0] == 0 }
        if odd > start.count / 4, even == 0 { return true }
        return even > start.count / 4 && odd == 0 ? false : nil
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, isLittle: Bool) -> String {
        let start = bytes.startIndex
        let units = stride(from: start, to: start + bytes.count / 2 * 2, by: 2).map { position in
            let first = UInt16(bytes[position])
            let second = UInt16(bytes[position + 1])
            return isLittle ? second << 8 | first : first << 8 | second
        }
        return String(decoding: units, as: UTF16.self)
    }

    private static func windows1252(_ bytes: [UInt8]) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append((0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte)) }
        return String(text)
    }

    /// 0x80 to 0x9F, as the WHATWG Encoding standard has them.
    private static let upper: [Unicode.Scalar] = [
        "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}", "\u{2C6}",
        "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}", "\u{90}", "\u{2018}", "\u{2019}",
        "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}", "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}",
        "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
    ]
}
