import FormCompiler
import FormRuntime
import FormService
import Foundation
import HTMLEmitter
import LoopbackHTTP

/// How long a customer waits for the first byte of a page: from opening the connection to a server on the loopback
/// address, next to the same server sending the same bytes that it has ready.
enum FirstByteBench {
    private static let rounds = 201
    private static let finished = "/valmis"

    static func lines(forms folder: String) throws -> [String] {
        guard let service = try service(folder) else { return [] }
        return try service.site.forms.map { try line($0, service) }
    }

    private static func line(_ form: PublishedForm, _ service: FormService) throws -> String {
        let start = Request(
            method: "POST", path: "/\(form.spec.id)/uusi-louhos/fi",
            headers: ["content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin"],
            body: Array("_toiminto=aloita".utf8))
        guard let home = service.handle(start).headers.first(where: { $0.name == "Location" })?.value else {
            throw BenchFault(text: "no draft of \(form.spec.id) begins")
        }
        let paths = form.sections.map { "\(home)/osa/\($0.id)" } + [home]
        let pages = paths.map { ($0, service.handle(Request(method: "GET", path: $0))) }
        guard let (path, page) = pages.max(by: { $0.1.body.count < $1.1.body.count }) else {
            throw BenchFault(text: "\(form.spec.id) has no page")
        }
        let server = try LoopbackServer(port: 0) { $0.path == finished ? page : service.handle($0) }
        Thread { server.run() }.start()
        var made: [Double] = []
        var copied: [Double] = []
        for _ in 0..<rounds {
            made.append(try firstByte(of: path, port: server.port))
            copied.append(try firstByte(of: finished, port: server.port))
        }
        return String(
            format: "  %@ %7d bytes HTML  first byte after %.2f ms  %.2f x that of the finished page",
            form.spec.id.padding(toLength: 21, withPad: " ", startingAt: 0), page.body.count, median(made) * 1e3,
            median(made) / median(copied))
    }

    /// Seconds from opening the connection; what follows is read to its end.
    private static func firstByte(of path: String, port: Int) throws -> Double {
        let begin = ContinuousClock.now
        let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard connection >= 0 else { throw BenchFault(text: "no socket") }
        defer { close(connection) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port)).bigEndian
        address.sin_addr.s_addr = in_addr_t(INADDR_LOOPBACK).bigEndian
        let opened = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        let request = Array("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n\r\n".utf8)
        guard opened == 0, send(connection, request, request.count, 0) == request.count else {
            throw BenchFault(text: "the server does not answer")
        }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        guard recv(connection, &buffer, 1, 0) == 1 else { throw BenchFault(text: "no answer to \(path)") }
        let waited = ContinuousClock.now - begin
        while recv(connection, &buffer, buffer.count, 0) > 0 {}
        return Double(waited.components.attoseconds) / 1e18 + Double(waited.components.seconds)
    }

    /// The forms with one sample project; nil where there are none, or they have errors.
    private static func service(_ folder: String) throws -> FormService? {
        guard FileManager.default.fileExists(atPath: folder) else { return nil }
        let output = compile(CompilerInput(files: try RenderBench.sources(folder)))
        guard let common = output.forms.first(where: { $0.isCommon })?.spec else { return nil }
        let forms = try output.forms.filter { !$0.isCommon }.map {
            try PublishedForm(spec: $0.spec, digest: $0.definitionHash)
        }
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/samples/louhos.xml")))
        let project = FormSite.Project(
            id: "louhos", title: "louhos", data: try readApplication(bytes, spec: common).get(),
            retrieved: "2027-05-03T10:00:00+03:00")
        return FormService(
            site: FormSite(forms: forms, common: common, projects: [project], stylesheet: Stylesheet.css),
            store: MemoryDraftStore(),
            environment: ServiceEnvironment(
                today: { "2027-05-04" }, now: { "2027-05-04T12:00:00+03:00" },
                newKey: { String(UInt64.random(in: .min ... .max), radix: 36) }))
    }
}
