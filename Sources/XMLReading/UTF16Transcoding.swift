/// UTF-16 with a byte order mark becomes UTF-8 before it is parsed, so that every later scan sees one encoding.
enum UTF16Transcoding {
    enum Outcome {
        case notUTF16
        case transcoded([UInt8])
        case refused(Refusal)
    }

    static func transcode(_ bytes: UnsafeBufferPointer<UInt8>) -> Outcome {
        guard bytes.count >= 2 else { return .notUTF16 }
        let bigEndian: Bool
        switch (bytes[0], bytes[1]) {
        case (0xFE, 0xFF): bigEndian = true
        case (0xFF, 0xFE): bigEndian = false
        // Without a mark, as XML 1.0 appendix F guesses it: `<?` in two bytes each.
        case (0x00, 0x3C): bigEndian = true
        case (0x3C, 0x00): bigEndian = false
        default: return .notUTF16
        }
        guard bytes.count % 2 == 0 else { return .refused(Refusal(reason: .brokenUTF16, line: 1)) }
        return decode(bytes, from: bytes[0] >= 0xFE ? 2 : 0, bigEndian: bigEndian)
    }

    private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, from: Int, bigEndian: Bool) -> Outcome {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var line = 1
        var i = from
        func unit(_ at: Int) -> UInt32 {
            let (first, second) = (UInt32(bytes[at]), UInt32(bytes[at + 1]))
            return bigEndian ? first << 8 | second : second << 8 | first
        }
        while i < bytes.count {
            var value = unit(i)
            i += 2
            if value & 0xFC00 == 0xD800, i < bytes.count, unit(i) & 0xFC00 == 0xDC00 {
                value = 0x10000 + (value & 0x3FF) << 10 + unit(i) & 0x3FF
                i += 2
            }
            guard let scalar = Unicode.Scalar(value) else {
                return .refused(Refusal(reason: .brokenUTF16, line: line))
            }
            if value == 0x0A { line += 1 }
            output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
        return .transcoded(output)
    }
}
