import Diagnostics
import FormCompiler
import FormService
import FoundationEssentials
import ToolSupport

/// Records what an authority asks for of an application that was sent to a folder of drafts.
enum SupplementCommand: Command {
    static let name = "supplement"
    static let usage = "kevyt supplement FORMS KEY --drafts FOLDER --ask FIELD… --text TEXT [--until DAY]"
    static let summary = DiagnosticMessage(
        fi: "pyytää täydennystä lähetettyyn hakemukseen", en: "asks for a supplement to an application that was sent")
    static let options: [Option] = [
        .value("drafts", "FOLDER", DiagnosticMessage(fi: "luonnosten kansio", en: "the folder of drafts")),
        .value(
            "ask", "FIELD",
            DiagnosticMessage(
                fi: "kentän tunnus (melu/melutaso); voi toistaa",
                en: "the id of a field (melu/melutaso); may be repeated")),
        .value("text", "TEXT", DiagnosticMessage(fi: "mitä asiakkaalle sanotaan", en: "what the customer is told")),
        .value(
            "until", "DAY",
            DiagnosticMessage(fi: "viimeinen päivä vastata, VVVV-KK-PP", en: "the last day to answer, YYYY-MM-DD")),
        .value(
            "out", "FOLDER",
            DiagnosticMessage(
                fi: "käännettyjen tiedostojen kansio; muuten generated",
                en: "the folder of generated files; else generated")),
    ]

    static func run(_ arguments: Arguments, on console: Console) throws(UsageError) -> ExitStatus {
        let fields = arguments.values("ask")
        guard arguments.operands.count == 2, let drafts = arguments.value("drafts"), let text = arguments.value("text"),
            !fields.isEmpty
        else { throw .operands(usage) }
        let until = arguments.value("until")
        guard until.map(isDay) ?? true else {
            throw UsageError(
                fi: "'\(until ?? "")' ei ole päivä (VVVV-KK-PP)", en: "'\(until ?? "")' is no day (YYYY-MM-DD)")
        }
        let request = SupplementRequest(fields: fields, text: text, asked: FinnishClock().time(), until: until)
        let service = try service(arguments.operands[0], drafts, released: arguments.value("out") ?? "generated")
        switch service.requestSupplement(request, of: arguments.operands[1]) {
        case .success: return .success
        case .failure(let refusal):
            console.complain(.refused(refusal))
            return .findings
        }
    }

    private static func isDay(_ text: String) -> Bool {
        text.utf8.count == 10 && text.split(separator: "-").map(\.utf8.count) == [4, 2, 2]
            && text.utf8.allSatisfy { (48...57).contains($0) || $0 == 45 }
    }

    /// The store with the definitions that its drafts may have been made with.
    private static func service(
        _ forms: String, _ drafts: String, released: String
    ) throws(UsageError) -> FormService {
        let output = compile(CompilerInput(files: try SourceFolder(forms).files))
        let shelf = DefinitionShelf()
        for version in ReleasedVersions(folder: released).all() { shelf.add(released: version) }
        for form in output.forms where !form.isCommon {
            shelf.add(newest: (form.spec, form.definitionHash))
        }
        do {
            let store = try DirectoryDraftStore(folder: drafts) { shelf.definition(of: $0, digest: $1) }
            let environment = ServiceEnvironment(today: { "" }, now: { "" }, newKey: { "" })
            return FormService(
                site: FormSite(forms: [], common: nil, projects: [], stylesheet: ""), store: store,
                environment: environment)
        } catch {
            throw UsageError(
                fi: "luonnosten kansiota \(drafts) ei voi avata: \(error.reason)",
                en: "the folder of drafts \(drafts) cannot be opened: \(error.reason)")
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func refused(_ refusal: SupplementRefusal) -> Self {
        switch refusal {
        case .nothingSent:
            .init(fi: "sillä avaimella ei ole lähetettyä hakemusta", en: "nothing was sent under that key")
        case .anotherWaits:
            .init(
                fi: "edelliseen pyyntöön ei ole vielä vastattu", en: "an earlier request has not been answered yet")
        case .unknownFields(let ids):
            .init(
                fi: "lomakkeella ei kysytä näitä kenttiä: \(ids.joined(separator: ", "))",
                en: "the form does not ask these fields: \(ids.joined(separator: ", "))")
        case .notKept: .init(fi: "pyyntöä ei voitu tallentaa", en: "the request could not be kept")
        }
    }
}
