/// One HTTP request as the core sees it: decoded by the front, bounded, without the network.
package struct Request: Sendable {
    package var method: String
    /// The path, percent-decoded, without query.
    package var path: String
    /// What stands after `?`, as sent; empty where nothing does.
    package var query: String
    /// By lower-case name; of repeated headers the last.
    package var headers: [String: String]
    package var body: [UInt8]

    package init(
        method: String, path: String, query: String = "", headers: [String: String] = [:], body: [UInt8] = []
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
    }
}

/// The answer to a request.
package struct Response: Sendable {
    package var status: Int
    package var headers: [(name: String, value: String)]
    package var body: [UInt8]

    package init(status: Int, headers: [(name: String, value: String)] = [], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// A page, with the strict headers that every page gets.
    package static func page(_ html: [UInt8], status: Int = 200) -> Response {
        Response(status: status, headers: pageHeaders, body: html)
    }

    /// Sends the browser on with GET, so that reloading posts nothing again (RFC 9110, 15.4.4).
    package static func seeOther(_ location: String) -> Response {
        Response(status: 303, headers: [("Location", location), ("Cache-Control", "no-store")])
    }

    /// No inline code, nothing from elsewhere, no framing, no caching of personal data.
    private static let pageHeaders = [
        (name: "Content-Type", value: "text/html; charset=utf-8"),
        (
            name: "Content-Security-Policy",
            value: "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; "
                + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        ),
        (name: "Cache-Control", value: "no-store"),
        (name: "Referrer-Policy", value: "no-referrer"),
        (name: "X-Content-Type-Options", value: "nosniff"),
        (name: "Cross-Origin-Opener-Policy", value: "same-origin"),
    ]
}
