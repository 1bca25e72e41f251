import Foundation

@testable import FormService

extension ServiceFixture {
    /// A file as a browser posts it.
    struct ChosenFile {
        var field: String
        var name: String
        var type: String
        var content: [UInt8]
    }

    /// Posts as `multipart/form-data` (RFC 7578), what a page with file inputs does.
    func post(_ path: String, _ values: [(String, String)], files: [ChosenFile]) -> Response {
        let boundary = "----raja7MA4YWxk"
        var body: [UInt8] = []
        for (name, value) in values {
            body += Array("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        for file in files {
            let head = "Content-Disposition: form-data; name=\"\(file.field)\"; filename=\"\(file.name)\""
            body += Array("--\(boundary)\r\n\(head)\r\nContent-Type: \(file.type)\r\n\r\n".utf8)
            body += file.content + Array("\r\n".utf8)
        }
        body += Array("--\(boundary)--\r\n".utf8)
        let headers = [
            "content-type": "multipart/form-data; boundary=\(boundary)", "sec-fetch-site": "same-origin",
        ]
        return service.handle(Request(method: "POST", path: path, headers: headers, body: body))
    }

    /// Follows an address with query, as a browser does; the fragment stays with it.
    func follow(_ location: String) -> Response {
        let address = location.components(separatedBy: "#")[0].components(separatedBy: "?")
        return service.handle(
            Request(method: "GET", path: address[0], query: address.count > 1 ? address[1] : ""))
    }
}
