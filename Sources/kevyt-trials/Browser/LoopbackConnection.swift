import Foundation

/// One request to a server on this machine and its answer: what URLSession cannot have with chromedriver, whose headers
/// it refuses.
struct LoopbackConnection {
    enum Fault: Error { case cannotConnect(port: Int), answerCutShort }

    struct Answer {
        var status: Int
        var body: [UInt8]
    }

    let port: Int

    func request(_ method: String, _ path: String, body: [UInt8] = []) throws -> Answer {
        let connection = try connected()
        defer { close(connection) }
        let head =
            "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nContent-Type: application/json\r\n"
            + "Content-Length: \(body.count)\r\n\r\n"
        try send(Array(head.utf8) + body, to: connection)
        return try answer(from: connection)
    }

    private func connected() throws -> Int32 {
        let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        // A page that never comes is a fault of the trial, not a reason to wait for ever.
        var timeout = timeval(tv_sec: 120, tv_usec: 0)
        setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(truncatingIfNeeded: port).bigEndian)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard isConnected else {
            close(connection)
            throw Fault.cannotConnect(port: port)
        }
        return connection
    }

    private func send(_ bytes: [UInt8], to connection: Int32) throws {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { throw Fault.answerCutShort }
            sent += count
        }
    }

    /// By `Content-Length`, because the other side may keep the connection open.
    private func answer(from connection: Int32) throws -> Answer {
        var received: [UInt8] = []
        var head: (end: Int, status: Int, length: Int)?
        while head == nil || received.count < (head.map { $0.end + $0.length } ?? 0) {
            var chunk = [UInt8](repeating: 0, count: 1 << 16)
            let count = recv(connection, &chunk, chunk.count, 0)
            guard count > 0 else { throw Fault.answerCutShort }
            received += chunk[..<count]
            head = head ?? Self.head(of: received)
        }
        guard let head else { throw Fault.answerCutShort }
        return Answer(status: head.status, body: Array(received[head.end..<(head.end + head.length)]))
    }

    private static func head(of bytes: [UInt8]) -> (end: Int, status: Int, length: Int)? {
        guard let range = Data(bytes).range(of: Data("\r\n\r\n".utf8)) else { return nil }
        let lines = String(decoding: bytes[..<range.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
        let status = lines[0].split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        let lengths = lines.compactMap { line -> Int? in
            let halves = line.split(separator: ":", maxSplits: 1)
            guard halves.count == 2, halves[0].lowercased() == "content-length" else { return nil }
            return Int(halves[1].trimmingCharacters(in: .whitespaces))
        }
        return (range.upperBound, status, lengths.first ?? 0)
    }
}
