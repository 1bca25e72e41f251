import FormCompiler
import Foundation
import HTMLEmitter
import Testing

@testable import FormRuntime
@testable import FormService
@testable import FormSpec

/// The service over the project's own forms and sample projects, with a clock that stands still and counted keys.
struct ServiceFixture {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    let service: FormService

    static let shared = Result { try ServiceFixture() }

    private init() throws {
        let folder = Self.root.appendingPathComponent("forms")
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
            $0.hasSuffix(".xsd") || $0.hasSuffix("units.xml")
        }
        let files = try names.map { name in
            InputFile(path: name, bytes: Array(try Data(contentsOf: folder.appendingPathComponent(name))))
        }
        let output = compile(CompilerInput(files: files))
        try #require(!output.forms.isEmpty, "the forms do not compile: \(output.diagnostics)")
        let common = try #require(output.forms.first { $0.isCommon }).spec
        let forms = try output.forms.filter { !$0.isCommon }.map {
            try PublishedForm(spec: $0.spec, digest: $0.definitionHash)
        }
        let projects = try ["tapahtuma", "louhos"].map { id in
            let bytes = Array(try Data(contentsOf: folder.appendingPathComponent("samples/\(id).xml")))
            let data = try readApplication(bytes, spec: common).get()
            return FormSite.Project(id: id, title: id, data: data, retrieved: "2027-05-03T10:00:00+03:00")
        }
        let site = FormSite(forms: forms, common: common, projects: projects, stylesheet: Stylesheet.css)
        let keys = KeyCounter()
        service = FormService(
            site: site, store: MemoryDraftStore(),
            environment: ServiceEnvironment(
                today: { "2027-05-04" }, now: { "2027-05-04T12:00:00+03:00" }, newKey: { keys.next() }))
    }

    func get(_ path: String) -> Response {
        service.handle(Request(method: "GET", path: path))
    }

    func post(_ path: String, _ values: [(String, String)], headers: [String: String] = [:]) -> Response {
        var all = ["content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin"]
        all.merge(headers) { $1 }
        let parts = path.split(separator: "?", maxSplits: 1).map(String.init)
        return service.handle(
            Request(
                method: "POST", path: parts[0], query: parts.count > 1 ? parts[1] : "", headers: all,
                body: Self.body(values)))
    }

    /// As a browser posts a form.
    static func body(_ values: [(String, String)]) -> [UInt8] {
        Array(values.map { "\(escaped($0.0))=\(escaped($0.1))" }.joined(separator: "&").utf8)
    }

    private static func escaped(_ text: String) -> String {
        text.utf8.map { byte in
            let digits = String(byte, radix: 16)
            return "%" + (digits.count == 1 ? "0" : "") + digits
        }.joined()
    }
}

private final class KeyCounter: @unchecked Sendable {
    private let lock = NSLock()
    private var count = 0
    func next() -> String {
        lock.withLock {
            count += 1
            return "avain\(100_000 + count)"
        }
    }
}

extension Response {
    var text: String { String(decoding: body, as: UTF8.self) }
    var location: String? { headers.first { $0.name == "Location" }?.value }
}

/// What a browser would post of a page: the names and values of its controls, read off the markup.
struct PageControls {
    var values: [(name: String, value: String)] = []

    init(_ page: String) {
        for tag in page.components(separatedBy: "<").dropFirst() {
            if tag.hasPrefix("input ") { takeInput(tag) }
        }
        takeSelects(page)
        takeTextAreas(page)
    }

    private mutating func takeInput(_ tag: String) {
        guard let name = Self.attribute("name", of: tag), let type = Self.attribute("type", of: tag) else { return }
        switch type {
        case "file", "submit": return
        case "radio", "checkbox":
            guard tag.prefix(while: { $0 != ">" }).contains(" checked") else { return }
            values.append((name, Self.attribute("value", of: tag) ?? "on"))
        default: values.append((name, Self.attribute("value", of: tag) ?? ""))
        }
    }

    private mutating func takeSelects(_ page: String) {
        for part in page.components(separatedBy: "<select ").dropFirst() {
            guard let name = Self.attribute("name", of: part) else { continue }
            let options = part.components(separatedBy: "</select>")[0].components(separatedBy: "<option ").dropFirst()
            let chosen = options.first { $0.prefix(while: { $0 != ">" }).contains(" selected") } ?? options.first
            values.append((name, chosen.flatMap { Self.attribute("value", of: $0) } ?? ""))
        }
    }

    private mutating func takeTextAreas(_ page: String) {
        for part in page.components(separatedBy: "<textarea ").dropFirst() {
            guard let name = Self.attribute("name", of: part), let start = part.firstIndex(of: ">") else { continue }
            let content = part[part.index(after: start)...].components(separatedBy: "</textarea>")[0]
            values.append((name, Self.plain(content.hasPrefix("\n") ? String(content.dropFirst()) : content)))
        }
    }

    mutating func set(_ name: String, _ value: String) {
        values.removeAll { $0.name == name }
        values.append((name, value))
    }

    private static func attribute(_ name: String, of tag: String) -> String? {
        let head = " " + tag.prefix { $0 != ">" }
        guard let range = head.range(of: " \(name)=\"") else { return nil }
        return plain(String(head[range.upperBound...].prefix { $0 != "\"" }))
    }

    private static func plain(_ text: String) -> String {
        [
            ("&lt;", "<"), ("&gt;", ">"), ("&#34;", "\""), ("&quot;", "\""), ("&#39;", "'"), ("&#13;", "\r"),
            ("&amp;", "&"),
        ]
        .reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    }
}
