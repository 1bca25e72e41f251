import FormService
import Glibc
import Testing

@testable import LoopbackHTTP

struct RequestReadingTests {
    /// What the reader makes of bytes, after which the other side closes.
    private func read(_ text: String) throws -> HTTPRequestReader.Outcome {
        var ends: [Int32] = [0, 0]
        try #require(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
        defer { close(ends[0]) }
        try #require(write(ends[1], text, text.utf8.count) == text.utf8.count)
        close(ends[1])
        var reader = HTTPRequestReader(ends[0])
        return reader.read()
    }

    private func request(_ text: String) throws -> Request? {
        guard case .request(let request) = try read(text) else { return nil }
        return request
    }

    @Test func readsPathQueryHeadersAndBody() throws {
        let request = try #require(
            try request(
                "POST /meluilmoitus/%C3%A4/fi?a=%C3%A4 HTTP/1.1\r\nHost: x\r\nX-Own: \t a b\t \r\nX-Other: \u{A0}c\r\nContent-Length: 3\r\n\r\nabc"
            ))
        #expect(request.path == "/meluilmoitus/ä/fi" && request.query == "a=%C3%A4")
        #expect(request.headers["x-own"] == "a b" && request.headers["host"] == "x")
        #expect(request.headers["x-other"] == "\u{A0}c")
        #expect(request.body == Array("abc".utf8))
    }

    @Test(arguments: ["/a%", "/a%4", "/a%4G", "/a%+1", "/%FF", "/%C3", "a", ""])
    func refusesWhatIsNoPath(_ target: String) throws {
        guard case .refused(let status) = try read("GET \(target) HTTP/1.1\r\nHost: x\r\n\r\n") else {
            Issue.record("\(target) is taken")
            return
        }
        #expect(status == 400)
    }

    @Test func noticesThatTheOtherSideWentAway() throws {
        guard case .closed = try read("GET / HTTP/1.1\r\nHo") else {
            Issue.record("half a request is taken")
            return
        }
    }
}
