/// Refuses posts that another site's page made (CSRF): by `Sec-Fetch-Site`, and where a browser does not send that, by
/// `Origin` against `Host`.
enum OriginCheck {
    static func allows(_ request: Request) -> Bool {
        if let site = request.headers["sec-fetch-site"] {
            return site == "same-origin" || site == "none"
        }
        guard let origin = request.headers["origin"], origin != "null" else {
            return request.headers["origin"] == nil
        }
        let host = request.headers["host"] ?? ""
        return origin == "http://\(host)" || origin == "https://\(host)"
    }
}
