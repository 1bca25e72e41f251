/// The two texts that stand for octets (Part 2, sections 3.2.15 and 3.2.16).
enum BinaryText {
    private static let hexDigits = Array("0123456789ABCDEF".utf8)
    private static let base64Digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    @inline(__always)
    static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }

    @inline(__always)
    static func base64Value(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x41...0x5A: byte - 0x41
        case 0x61...0x7A: byte - 0x61 + 26
        case 0x30...0x39: byte - 0x30 + 52
        case 0x2B: 62
        case 0x2F: 63
        default: nil
        }
    }

    /// How many octets the text stands for; nil when it is not hexadecimal.
    static func hexCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard bytes.count % 2 == 0, bytes.allSatisfy({ hexValue($0) != nil }) else { return nil }
        return bytes.count / 2
    }

    /// How many octets the text stands for; nil when it is not Base64 as the Recommendation writes it: groups of four
    /// with single spaces between characters, padded, and without stray bits in the last group.
    static func base64Count(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var digits = 0
        var padding = 0
        var last: UInt8 = 0
        var previousWasSpace = true
        for byte in bytes {
            if byte == 0x20 {
                guard !previousWasSpace else { return nil }
                previousWasSpace = true
                continue
            }
            previousWasSpace = false
            if byte == 0x3D {
                padding += 1
                continue
            }
            guard padding == 0, let value = base64Value(byte) else { return nil }
            last = value
            digits += 1
        }
        guard !previousWasSpace || bytes.isEmpty, (digits + padding) % 4 == 0, padding <= 2 else { return nil }
        if padding == 1, last & 0x03 != 0 { return nil }
        if padding == 2, last & 0x0F != 0 || digits % 4 != 2 { return nil }
        return digits * 3 / 4
    }

    static func octets(hexadecimal bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard let count = hexCount(bytes) else { return nil }
        return (0..<count).map { (hexValue(bytes[$0 * 2]) ?? 0) << 4 | (hexValue(bytes[$0 * 2 + 1]) ?? 0) }
    }

    static func octets(base64 bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard let count = base64Count(bytes) else { return nil }
        var octets: [UInt8] = []
        octets.reserveCapacity(count)
        var bits: UInt32 = 0
        var have = 0
        for byte in bytes {
            guard let value = base64Value(byte) else { continue }
            bits = bits << 6 | UInt32(value)
            have += 6
            if have >= 8 {
                have -= 8
                octets.append(UInt8(truncatingIfNeeded: bits >> UInt32(have)))
            }
        }
        return octets
    }

    static func hexadecimal(_ octets: [UInt8]) -> String {
        String(decoding: octets.flatMap { [hexDigits[Int($0 >> 4)], hexDigits[Int($0 & 15)]] }, as: UTF8.self)
    }

    static func base64(_ octets: [UInt8]) -> String {
        var result: [UInt8] = []
        for start in stride(from: 0, to: octets.count, by: 3) {
            let group = octets[start..<min(start + 3, octets.count)]
            let bits = (0..<3).reduce(UInt32(0)) { bits, offset in
                bits << 8 | (offset < group.count ? UInt32(group[start + offset]) : 0)
            }
            for place in 0..<4 {
                let digit = base64Digits[Int(bits >> UInt32(18 - place * 6) & 63)]
                result.append(place <= group.count ? digit : 0x3D)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
