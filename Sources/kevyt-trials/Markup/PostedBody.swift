/// A post as bytes, in both ways that browsers write it.
struct PostedBody {
    var contentType: String
    var bytes: [UInt8]

    /// application/x-www-form-urlencoded (WHATWG URL, 5.2).
    static func urlencoded(_ pairs: [(name: String, value: String)]) -> PostedBody {
        let text = pairs.map { "\(escaped($0.name))=\(escaped($0.value))" }.joined(separator: "&")
        return PostedBody(contentType: "application/x-www-form-urlencoded", bytes: Array(text.utf8))
    }

    struct File {
        var name: String
        var fileName: String
        var contentType: String
        var content: [UInt8]
    }

    static let boundary = "----trial7MA4YWxkTrZu0gW"

    /// multipart/form-data (RFC 7578; HTML, 4.10.22.8).
    static func multipart(_ pairs: [(name: String, value: String)], files: [File] = []) -> PostedBody {
        var bytes: [UInt8] = []
        func add(_ text: String) { bytes += Array(text.utf8) }
        for pair in pairs {
            add("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(quoted(pair.name))\"\r\n\r\n")
            add("\(pair.value)\r\n")
        }
        for file in files {
            add("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(quoted(file.name))\"; ")
            add("filename=\"\(quoted(file.fileName))\"\r\nContent-Type: \(file.contentType)\r\n\r\n")
            bytes += file.content
            add("\r\n")
        }
        add("--\(boundary)--\r\n")
        return PostedBody(contentType: "multipart/form-data; boundary=\(boundary)", bytes: bytes)
    }

    private static func quoted(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "\"": result += "%22"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }

    private static func escaped(_ text: String) -> String {
        var result: [UInt8] = []
        let digits = Array("0123456789ABCDEF".utf8)
        for byte in text.utf8 {
            switch byte {
            case 48...57, 65...90, 97...122, UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
                result.append(byte)
            case UInt8(ascii: " "): result.append(UInt8(ascii: "+"))
            default: result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
