import FormService
import Foundation
import SchemaTrials

/// Posts as no browser writes them: nothing may crash, nothing is answered with a fault of the server, and every page
/// that comes is one.
struct FuzzedPosts {
    private let site: TrialSite
    private var random: RandomSource
    private var bases: [(path: String, body: PostedBody)] = []
    private(set) var faults: [String] = []
    /// How often each status was answered.
    private(set) var statuses: [Int: Int] = [:]

    init(_ site: TrialSite, seed: UInt64, forms: String) throws {
        self.site = site
        random = RandomSource(seed: seed)
        let customer = PostingCustomer(site: site)
        for form in site.forms {
            let instance = try TrialSite.sample(of: form, in: forms)
            let home = try customer.keep(instance, of: form, language: "fi")
            for section in form.sections {
                let address = "\(home)/osa/\(section.id)"
                let shown = customer.get(address)
                guard shown.location == nil, let controls = PostedControls(try Markup(shown.body)) else { continue }
                let pairs = controls.pairs + [("_toiminto", "tallenna")]
                bases.append((address, .urlencoded(pairs)))
                let file = PostedBody.File(
                    name: controls.names.first { controls.kind(of: $0) == .file } ?? "liite", fileName: "a\"b.pdf",
                    contentType: "application/pdf", content: Array("%PDF-1.4".utf8))
                bases.append((address, .multipart(pairs, files: [file])))
            }
            bases.append(("\(home)/tarkista", .urlencoded([("_toiminto", "laheta"), ("_vahvistus", "kylla")])))
        }
    }

    mutating func run(_ count: Int) {
        for number in 0..<count { run(number: number) }
    }

    private mutating func run(number: Int) {
        guard var (path, body) = bases.randomElement(using: &random) else { return }
        for _ in 0...random.below(3) { mutate(&path, &body) }
        let halves = path.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let methods = ["POST", "POST", "POST", "POST", "POST", "POST", "GET", "HEAD", "PUT", ""]
        let response = site.service.handle(
            Request(
                method: methods[random.below(methods.count)], path: halves.first ?? "",
                query: halves.count > 1 ? halves[1] : "",
                headers: ["content-type": body.contentType, "sec-fetch-site": "same-origin"], body: body.bytes))
        statuses[response.status, default: 0] += 1
        if response.status >= 500 || response.status < 200 {
            faults.append("post \(number): status \(response.status)")
        }
        let isPage = response.headers.contains { $0.name == "Content-Type" && $0.value.hasPrefix("text/html") }
        if isPage {
            do { _ = try Markup(response.body) } catch { faults.append("post \(number): \(error)") }
        }
        if response.location?.contains(where: \.isNewline) == true { faults.append("post \(number): a broken header") }
    }

    private mutating func mutate(_ path: inout String, _ body: inout PostedBody) {
        switch random.below(12) {
        case 0: flip(&body.bytes)
        case 1: body.bytes.removeLast(random.below(body.bytes.count + 1))
        case 2: repeatPart(&body.bytes)
        case 3: removePart(&body.bytes)
        case 4: insert(Self.pieces[random.below(Self.pieces.count)], into: &body.bytes)
        case 5: body.contentType = Self.contentTypes[random.below(Self.contentTypes.count)]
        case 6: body.bytes += Array("&_toiminto=\(Self.actions[random.below(Self.actions.count)])".utf8)
        case 7: body.bytes = (0..<random.below(400)).map { _ in UInt8(random.below(256)) }
        case 8: path += Self.pieces[random.below(Self.pieces.count)]
        case 9: path = path.replacingOccurrences(of: "/osa/", with: "/\(Self.pieces[random.below(Self.pieces.count)])/")
        case 10: path += "?" + Self.queries[random.below(Self.queries.count)]
        default:
            let text = String(decoding: body.bytes, as: UTF8.self)
            body.bytes = Array(
                text.replacingOccurrences(of: "%2F1%2F", with: Self.keys[random.below(Self.keys.count)]).utf8)
        }
    }

    private mutating func flip(_ bytes: inout [UInt8]) {
        guard !bytes.isEmpty else { return }
        for _ in 0...random.below(8) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
    }

    private mutating func part(of bytes: [UInt8]) -> Range<Int> {
        let start = random.below(bytes.count + 1)
        return start..<min(bytes.count, start + random.below(200))
    }

    private mutating func repeatPart(_ bytes: inout [UInt8]) {
        let part = part(of: bytes)
        bytes.insert(contentsOf: Array(bytes[part]), at: random.below(bytes.count + 1))
    }

    private mutating func removePart(_ bytes: inout [UInt8]) { bytes.removeSubrange(part(of: bytes)) }

    private mutating func insert(_ text: String, into bytes: inout [UInt8]) {
        bytes.insert(contentsOf: Array(text.utf8), at: random.below(bytes.count + 1))
    }

    private static let pieces = [
        "&", "=", "%", "%0", "%00", "%FF%FE", "+", "\u{0}", "\r\n", "\r\n--\(PostedBody.boundary)--", "--",
        "Content-Disposition: form-data", "_tiiviste=0", "_versio=-1", "_versio=99999999999999999999", "_sivu=x",
        "<script>", "/", "//", "..", "@", ":", "\u{1F}", "a@d=1&a@m=&a@y=", "\u{202E}",
    ]
    private static let contentTypes = [
        "", "text/plain", "application/json", "multipart/form-data", "multipart/form-data; boundary=",
        "multipart/form-data; boundary=\"\"", "multipart/form-data; boundary=\(String(repeating: "x", count: 80))",
        "multipart/form-data; boundary=x", "application/x-www-form-urlencoded; charset=utf-16", ";", "=",
    ]
    private static let actions = [
        "", "lisaa:", "lisaa:x", "poista:x/1", "poista:", "palauta:", "palauta:x", "poistatiedosto:x", "kieli:xx",
        "kieli:",
        "laheta", "paivita", "takaisin", "aloita", "kopioi:", "kopioi:a:b", "tuo", "tuo:x", "rivit:x", "rivit:9", ":",
        "x:y:z",
        "lisaa:hairiintyvat/kohde", "lisaa:ajankohta/jakso", "poista:ajankohta/jakso/1",
    ]
    private static let queries = [
        "kieli=sv", "kieli=", "kieli=xx", "paluu=tarkista", "tila=tallennettu", "=", "&&", "rivi=99999999999999999999",
        "rivi=-1", "sivu=0", "%", "kieli=%00",
    ]
    private static let keys = [
        "%2F0%2F", "%2F-1%2F", "%2F99999999999999999999%2F", "%2F%2F", "%2F1%2F1%2F", "%2Fx%2F", "%2F2%2F",
    ]
}
