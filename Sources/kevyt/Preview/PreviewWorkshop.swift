import Diagnostics
import FormCompiler
import FormRuntime
import FormService
import FormSpec
import FoundationEssentials
import HTMLEmitter
import Synchronization
import ToolSupport

/// What preview shows at a time: the last good version of the forms, and the findings of the newest one.
final class PreviewWorkshop: @unchecked Sendable {
    struct Outcome {
        var diagnostics: [Diagnostic]
        var formCount: Int
        var seconds: Double
    }

    private let forms: String
    private let samples: String
    private let clock: FinnishClock
    private let language: AuthorLanguage
    private let store: any DraftStore
    private let lock = Mutex<Void>(())
    private var service: FormService?
    private let definitions: DefinitionShelf
    private let released: [PublishedForm]
    private let sessions: SessionBook?
    private var findings: [Diagnostic] = []

    /// `drafts`: the folder that keeps them; without one they live as long as the process.
    init(
        forms: String, samples: String, drafts: String?, released: String, sessionMinutes: Int?, clock: FinnishClock,
        language: AuthorLanguage
    ) throws(UsageError) {
        let shelf = DefinitionShelf()
        let versions = ReleasedVersions(folder: released).all()
        for version in versions { shelf.add(released: version) }
        definitions = shelf
        self.released = versions.compactMap { try? PublishedForm(spec: $0.spec, digest: $0.digest) }
        sessions = sessionMinutes.map { minutes in
            SessionBook(minutes: minutes, clock: { Int(Date().timeIntervalSince1970) }, newKey: Self.newKey)
        }
        store = try Self.store(drafts, shelf)
        self.forms = forms
        self.samples = samples
        self.clock = clock
        self.language = language
    }

    private static func store(_ folder: String?, _ shelf: DefinitionShelf) throws(UsageError) -> any DraftStore {
        guard let folder else { return MemoryDraftStore() }
        do {
            let store = try DirectoryDraftStore(folder: folder) { shelf.definition(of: $0, digest: $1) }
            store.removeUnnamedContents()
            return store
        } catch {
            throw UsageError(
                fi: "luonnoksia ei voi tallentaa kansioon \(folder): \(error.reason)",
                en: "drafts cannot be kept in \(folder): \(error.reason)")
        }
    }

    /// Reads and compiles the forms; a version without errors replaces the one that is shown.
    func compile() throws(UsageError) -> Outcome {
        let start = Date()
        var log = DiagnosticLog()
        let folder = try SourceFolder(forms)
        log.append(contentsOf: folder.diagnostics)
        let output = FormCompiler.compile(CompilerInput(files: folder.files))
        log.append(contentsOf: output.diagnostics)
        let site = log.hasErrors ? nil : makeSite(output, log: &log)
        let errors = log.sorted.filter { $0.severity == .error }
        site.map { definitions.add($0.forms) }
        let fresh = site.map { FormService(site: $0, store: store, environment: environment(), sessions: sessions) }
        lock.withLock { _ in
            findings = errors
            service = fresh ?? service
        }
        let formCount = output.forms.filter { !$0.isCommon }.count
        return Outcome(
            diagnostics: log.sorted, formCount: formCount, seconds: Date().timeIntervalSince(start))
    }

    func handle(_ request: Request) -> Response {
        let (service, findings) = lock.withLock { _ in (self.service, self.findings) }
        switch request.path {
        case "/virheet" where findings.isEmpty:
            return Response(status: 404)
        case "/virheet":
            return errorPage(findings, hasGoodVersion: service != nil)
        case "/" where !findings.isEmpty:
            return errorPage(findings, hasGoodVersion: service != nil)
        case "/lomake.css" where service == nil:
            return Response(
                status: 200, headers: [("Content-Type", "text/css; charset=utf-8")], body: Array(Stylesheet.css.utf8))
        case "/lomakkeet":
            var list = request
            list.path = "/"
            return service?.handle(list) ?? errorPage(findings, hasGoodVersion: false)
        default:
            return service?.handle(request) ?? errorPage(findings, hasGoodVersion: false)
        }
    }

    private func errorPage(_ findings: [Diagnostic], hasGoodVersion: Bool) -> Response {
        .page(CompileErrorPage.html(findings, language: language, hasGoodVersion: hasGoodVersion))
    }

    private func makeSite(_ output: CompilerOutput, log: inout DiagnosticLog) -> FormSite? {
        let common = output.forms.first { $0.isCommon }?.spec
        var published: [PublishedForm] = []
        for form in output.forms where !form.isCommon {
            do {
                published.append(try PublishedForm(spec: form.spec, digest: form.definitionHash))
            } catch {
                log.error(
                    DiagnosticMessage(
                        fi: "\(form.spec.id): sivuohjelmaa ei voi suorittaa (\(error))",
                        en: "\(form.spec.id): the page program cannot be executed (\(error))"),
                    id: "page-program", at: SourceLocation(file: forms))
                return nil
            }
        }
        let projects = common.map { readProjects(common: $0, log: &log) } ?? []
        var site = FormSite(forms: published, common: common, projects: projects, stylesheet: Stylesheet.css)
        site.released = released
        return site
    }

    /// The sample projects: a file that is no valid common data is a finding, and the others are still shown.
    private func readProjects(common: FormSpec, log: inout DiagnosticLog) -> [FormSite.Project] {
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: samples)) ?? []).filter {
            $0.hasSuffix(".xml")
        }
        return names.sorted().compactMap { name in
            let path = "\(samples)/\(name)"
            guard let data = FileManager.default.contents(atPath: path) else { return nil }
            switch readApplication(Array(data), spec: common, file: path) {
            case .success(let instance):
                let id = String(name.dropLast(4))
                let title = common.field(id: "hanke/nimi").map { instance.raw(at: FieldAddress($0), of: common) }
                return FormSite.Project(id: id, title: title ?? id, data: instance, retrieved: modified(path))
            case .failure(let error):
                log.error(
                    DiagnosticMessage(
                        fi: "esimerkkihanketta ei voi lukea: \(error)", en: "cannot read the sample project: \(error)"),
                    id: "sample-project", at: SourceLocation(file: path))
                return nil
            }
        }
    }

    private func modified(_ path: String) -> String {
        let date = (try? FileManager.default.attributesOfItem(atPath: path))?[.modificationDate] as? Date
        return date.map { clock.time(of: $0) } ?? ""
    }

    private func environment() -> ServiceEnvironment {
        let clock = clock
        return ServiceEnvironment(
            today: { clock.day() }, now: { clock.time() }, newKey: Self.newKey)
    }

    /// 130 bits from the system.
    @Sendable private static func newKey() -> String {
        var generator = SystemRandomNumberGenerator()
        let letters = Array("abcdefghijkmnpqrstuvwxyz23456789")
        return String((0..<26).map { _ in letters[Int.random(in: 0..<letters.count, using: &generator)] })
    }
}
