extension PostedForm {
    /// application/x-www-form-urlencoded as the WHATWG URL standard parses it: no input is an error, broken escapes
    /// stay as they are and bytes that are no UTF-8 become U+FFFD.
    static func urlencoded(_ body: [UInt8], limits: PostLimits) throws(PostError) -> PostedForm {
        var form = PostedForm()
        var count = 0
        for pair in body.split(separator: UInt8(ascii: "&")) {
            count += 1
            guard count <= limits.fields else { throw .tooManyFields }
            let halves = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            let value = halves.count > 1 ? unescaped(halves[1]) : ""
            form.add(unescaped(halves[0]), value: value)
        }
        return form
    }

    private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count)
        var position = bytes.startIndex
        while position < bytes.endIndex {
            let byte = bytes[position]
            if byte == UInt8(ascii: "%"), position + 2 < bytes.endIndex, let high = hexDigit(bytes[position + 1]),
                let low = hexDigit(bytes[position + 2])
            {
                plain.append(high << 4 | low)
                position += 3
            } else {
                plain.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
                position += 1
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }
}

/// The value of a digit of `%41` (RFC 3986, 2.1); nil where the byte is none.
package func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
}
