import FormCompiler
import FormRuntime
import FormService
import FormSpec
import Foundation
import HTMLEmitter

/// The service over the project's own forms and sample projects, on a day that stands still, so that every run of a
/// trial gives the same pages and the same applications.
final class TrialSite: Sendable {
    struct Fault: Error { var message: String }

    static let day = "2027-05-04"
    let service: FormService
    let store: MemoryDraftStore

    init(forms folder: String) throws {
        let output = compile(CompilerInput(files: try FormTrials.sources(in: folder)))
        let common = output.forms.first { $0.isCommon }?.spec
        guard let common else { throw Fault(message: "the forms in \(folder) do not compile") }
        let forms = try output.forms.filter { !$0.isCommon }.map {
            try PublishedForm(spec: $0.spec, digest: $0.definitionHash)
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/samples").sorted()
        let projects = try names.filter { $0.hasSuffix(".xml") }.map { name in
            let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/samples/\(name)")))
            let data = try readApplication(bytes, spec: common, file: name).get()
            let id = String(name.dropLast(4))
            return FormSite.Project(id: id, title: id, data: data, retrieved: "2027-05-03T10:00:00+03:00")
        }
        let site = FormSite(forms: forms, common: common, projects: projects, stylesheet: Stylesheet.css)
        let keys = KeyCounter()
        store = MemoryDraftStore(capacity: 1_000_000)
        service = FormService(
            site: site, store: store,
            environment: ServiceEnvironment(
                today: { Self.day }, now: { "\(Self.day)T12:00:00+03:00" }, newKey: { keys.next() }))
    }

    var forms: [PublishedForm] { service.site.forms }

    /// A form that the trials know by its id.
    func form(_ id: String) throws -> PublishedForm {
        guard let form = forms.first(where: { $0.spec.id == id }) else { throw Fault(message: "no form \(id)") }
        return form
    }

    /// An application of the samples, as an instance of its form.
    static func sample(of form: PublishedForm, in folder: String) throws -> FormInstance {
        let path = "\(folder)/samples/instances/\(form.spec.id).xml"
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        return try readApplication(bytes, spec: form.spec, file: path).get()
    }
}

/// Keys in order: what is unguessable elsewhere is the same in every run here.
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
