import FormRuntime
import SchemaTables

/// A file that pages refer to by the hash of its bytes: it never changes, and browsers may keep it for good.
struct PublishedScript: Sendable {
    let path: String
    let mediaType: String
    let bytes: [UInt8]

    /// The engine, one for all pages.
    static let engine = PublishedScript(
        path: "/skripti/\(SHA256.hexadecimal(EngineScript.bytes)).js", mediaType: "text/javascript; charset=utf-8",
        bytes: EngineScript.bytes)

    /// What the engine needs of one page.
    init(data page: BrowserPage) {
        self.init(path: "/tiedot/\(page.hash).json", mediaType: "application/json", bytes: page.bytes)
    }

    private init(path: String, mediaType: String, bytes: [UInt8]) {
        self.path = path
        self.mediaType = mediaType
        self.bytes = bytes
    }

    var response: Response {
        let headers = [
            ("Content-Type", mediaType), ("Cache-Control", "public, max-age=31536000, immutable"),
            ("X-Content-Type-Options", "nosniff"), ("Cross-Origin-Resource-Policy", "same-origin"),
        ]
        return Response(status: 200, headers: headers, body: bytes)
    }
}

extension FormSite {
    /// The engine or the data of a page, by the path that pages refer to it with.
    func script(at path: String) -> PublishedScript? {
        if path == PublishedScript.engine.path { return .engine }
        return forms.lazy.compactMap { $0.scriptData(at: path) }.first
    }
}
