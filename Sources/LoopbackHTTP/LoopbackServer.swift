import Dispatch
import FormService
import FoundationEssentials
import Glibc
import SystemCalls

/// A small HTTP/1.1 server on 127.0.0.1 for preview and trials: one request a connection at a time, everything bounded, nobody
/// outside this machine reached. Production stands behind a real front.
package final class LoopbackServer: Sendable {
    package enum Failure: Error {
        /// The port is taken or may not be used; the system's word for it.
        case cannotListen(port: Int, reason: String)
    }

    package let port: Int
    private let socket: Int32
    private let handle: @Sendable (Request) -> Response
    private let connections = DispatchSemaphore(value: 64)

    /// Listens; port 0 takes any free one.
    package init(port: Int, handle: @escaping @Sendable (Request) -> Response) throws(Failure) {
        self.handle = handle
        let descriptor = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var reuse: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &reuse, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(truncatingIfNeeded: port).bigEndian)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { general in
                bind(descriptor, general, length) == 0 && listen(descriptor, 64) == 0
                    && getsockname(descriptor, general, &length) == 0
            }
        }
        guard descriptor >= 0, bound else {
            throw .cannotListen(port: port, reason: errnoReason())
        }
        self.socket = descriptor
        self.port = Int(UInt16(bigEndian: address.sin_port))
    }

    /// Answers connections until the process ends.
    package func run() {
        while true {
            let connection = accept(socket, nil, nil)
            guard connection >= 0 else { continue }
            connections.wait()
            DispatchQueue.global().async {
                self.serve(connection)
                close(connection)
                self.connections.signal()
            }
        }
    }

    private func serve(_ connection: Int32) {
        var timeout = timeval(tv_sec: 15, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &timeout, size)
        setsockopt(connection, SOL_SOCKET, SO_SNDTIMEO, &timeout, size)
        var reader = HTTPRequestReader(connection)
        switch reader.read() {
        case .request(let request):
            let response = isLocal(request) ? handle(request) : Response(status: 421)
            send(response, to: connection, withBody: request.method != "HEAD")
        case .refused(let status):
            send(Response(status: status), to: connection, withBody: true)
        case .closed:
            break
        }
    }

    /// Only this machine's names: a foreign name that resolves here (DNS rebinding) is not served.
    private func isLocal(_ request: Request) -> Bool {
        let host = request.headers["host"] ?? ""
        return ["127.0.0.1:\(port)", "localhost:\(port)"].contains(host)
    }

    private func send(_ response: Response, to connection: Int32, withBody: Bool) {
        var head = "HTTP/1.1 \(response.status) \(Self.phrase(response.status))\r\n"
        for (name, value) in response.headers { head += "\(name): \(value.filter { !$0.isNewline })\r\n" }
        head += "Content-Length: \(response.body.count)\r\nConnection: close\r\n\r\n"
        // Who went away gets no answer.
        _ = writeWhole(Array(head.utf8) + (withBody ? response.body : [])) {
            Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
        }
    }

    private static func phrase(_ status: Int) -> String {
        switch status {
        case 200: "OK"
        case 303: "See Other"
        case 400: "Bad Request"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 409: "Conflict"
        case 411: "Length Required"
        case 413: "Content Too Large"
        case 421: "Misdirected Request"
        case 431: "Request Header Fields Too Large"
        default: "Status"
        }
    }
}
