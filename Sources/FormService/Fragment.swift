/// Fragments of addresses (RFC 3986, 3.5).
enum Fragment {
    /// `plain`: what stays beside letters and digits.
    static func escaped(_ text: String, plain: String = "-._~/@") -> String {
        var result = ""
        for byte in text.utf8 {
            let isPlain = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            if isPlain || plain.utf8.contains(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.count == 1 ? "0" + digits : digits)
            }
        }
        return result
    }
}
