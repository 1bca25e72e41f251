import FormRuntime
import FormService
import FoundationEssentials
import Glibc

/// Reads one HTTP/1.1 request from a connection: head and body bounded, anything odd refused with a status.
struct HTTPRequestReader {
    enum Outcome {
        case request(Request)
        case refused(status: Int)
        /// The other side went away before a request was complete.
        case closed
    }
    private static let headLimit = 64 << 10
    private static let bodyLimit = 64 << 20

    private let connection: Int32
    private var buffer: [UInt8] = []

    init(_ connection: Int32) { self.connection = connection }

    mutating func read() -> Outcome {
        guard let headEnd = readHead() else {
            return buffer.count > Self.headLimit ? .refused(status: 431) : .closed
        }
        let lines = String(decoding: buffer[..<headEnd], as: UTF8.self)
            .split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
        let start = lines[0].split(separator: " ", omittingEmptySubsequences: false)
        guard start.count == 3, start[2].hasPrefix("HTTP/1."), let target = Self.target(String(start[1])) else {
            return .refused(status: 400)
        }
        let headers = Self.headers(lines.dropFirst())
        if headers["transfer-encoding"] != nil { return .refused(status: 411) }
        let declared = headers["content-length"] ?? "0"
        guard let length = Int(declared), length >= 0 else { return .refused(status: 400) }
        guard length <= Self.bodyLimit else { return .refused(status: 413) }
        if headers["expect"]?.lowercased() == "100-continue" { continueReading() }
        guard let body = readBody(from: headEnd + 4, length: length) else { return .closed }
        return .request(
            Request(
                method: String(start[0]), path: target.path, query: target.query, headers: headers, body: body))
    }

    /// The path, percent-decoded, and what follows `?`; nil where it is no path.
    private static func target(_ target: String) -> (path: String, query: String)? {
        let halves = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let path = halves.first, path.hasPrefix("/"), let decoded = unescaped(path) else {
            return nil
        }
        return (decoded, halves.count > 1 ? halves[1] : "")
    }

    /// Nil where an escape is broken or what they stand for is no UTF-8 (RFC 3986, 2.1).
    private static func unescaped(_ path: String) -> String? {
        var bytes: [UInt8] = []
        var rest = path.utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(hexDigit), let low = rest.popFirst().flatMap(hexDigit) else {
                return nil
            }
            bytes.append(high << 4 | low)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    /// A header's value without the blanks and tabs around it, which are not part of it (RFC 9110, 5.5).
    private static func value(_ text: Substring) -> String {
        func isBlank(_ character: Character) -> Bool { character == " " || character == "\t" }
        var value = text.drop(while: isBlank)
        while let last = value.last, isBlank(last) { value.removeLast() }
        return String(value)
    }

    private static func headers(_ lines: ArraySlice<String>) -> [String: String] {
        var headers: [String: String] = [:]
        for line in lines {
            guard let colon = line.firstIndex(of: ":") else { continue }
            headers[line[..<colon].lowercased()] = value(line[line.index(after: colon)...])
        }
        return headers
    }

    /// Where the head ends, once it is all there.
    private mutating func readHead() -> Int? {
        let end = Array("\r\n\r\n".utf8)
        var searched = 0
        while buffer.count <= Self.headLimit {
            while searched + end.count <= buffer.count {
                if buffer[searched..<(searched + end.count)].elementsEqual(end) { return searched }
                searched += 1
            }
            guard receive(4096) else { return nil }
        }
        return nil
    }

    private mutating func readBody(from start: Int, length: Int) -> [UInt8]? {
        while buffer.count < start + length {
            guard receive(min(1 << 16, start + length - buffer.count)) else { return nil }
        }
        return Array(buffer[start..<(start + length)])
    }

    private mutating func receive(_ count: Int) -> Bool {
        var chunk = [UInt8](repeating: 0, count: count)
        let received = recv(connection, &chunk, count, 0)
        guard received > 0 else { return false }
        buffer.append(contentsOf: chunk[..<received])
        return true
    }

    private func continueReading() {
        let answer = Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)
        _ = Glibc.send(connection, answer, answer.count, Int32(MSG_NOSIGNAL))
    }
}
