import FormRuntime
import FormService
import FormSpec
import Foundation

/// A customer without a browser: gets pages, reads them, and posts what a browser without script would.
struct PostingCustomer {
    struct Fault: Error { var message: String }

    let site: TrialSite

    func get(_ address: String) -> Response {
        let halves = Self.halves(address)
        return site.service.handle(Request(method: "GET", path: halves.path, query: halves.query))
    }

    func post(_ address: String, _ body: PostedBody) -> Response {
        let halves = Self.halves(address)
        let headers = ["content-type": body.contentType, "sec-fetch-site": "same-origin"]
        return site.service.handle(
            Request(method: "POST", path: halves.path, query: halves.query, headers: headers, body: body.bytes))
    }

    /// Follows a redirect; anything else is what it is.
    func follow(_ response: Response) -> Response {
        response.location.map(get) ?? response
    }

    func page(_ address: String) throws -> Markup { try Markup(get(address).body) }

    /// Posts the controls of a page with a button pressed.
    func press(_ action: String, _ controls: PostedControls, files: [PostedBody.File] = []) -> Response {
        let pairs = controls.pairs + [(name: "_toiminto", value: action)]
        let body = controls.isMultipart ? PostedBody.multipart(pairs, files: files) : PostedBody.urlencoded(pairs)
        return post(controls.action, body)
    }

    /// The address of a fresh draft of a form for a project.
    func begin(_ form: String, project: String, language: String) throws -> String {
        let start = "/\(form)/uusi-\(project)/\(language)"
        let response = post(start, .urlencoded([("_toiminto", "aloita")]))
        guard let place = response.location else { throw Fault(message: "\(start) begins no draft") }
        return place
    }

    /// Keeps an instance as a draft and gives the address of its list of sections, or of the form on one page.
    func keep(_ instance: FormInstance, of form: PublishedForm, language: String) throws -> String {
        let draft = Draft(formID: form.spec.id, digest: form.digest, spec: form.spec, instance: instance)
        let key = site.service.environment.newKey()
        guard site.store.save(draft, key: key, expecting: nil) == .saved else {
            throw Fault(message: "a draft is not kept")
        }
        return "/\(form.spec.id)/\(key)/\(language)"
    }

    /// The draft behind an address.
    func draft(_ address: String) -> Draft? {
        site.store.draft(address.split(separator: "/").dropFirst().first.map(String.init) ?? "")
    }

    private static func halves(_ address: String) -> (path: String, query: String) {
        let plain = address.prefix { $0 != "#" }
        let halves = plain.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        return (halves.first?.removingPercentEncoding ?? "", halves.count > 1 ? halves[1] : "")
    }
}

extension Response {
    var location: String? { headers.first { $0.name == "Location" }?.value }
}
