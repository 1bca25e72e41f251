import Diagnostics
import FormCompiler
import ToolSupport

/// Freezes the present version of forms, so that what is begun with it can always be opened with it.
enum ReleaseCommand: Command {
    static let name = "release"
    static let usage = "kevyt release FORMS FORM… [--out FOLDER]"
    static let summary = DiagnosticMessage(
        fi: "julkaisee lomakkeen version: sitä ei enää voi muuttaa",
        en: "releases a version of a form: it never changes")
    static let options: [Option] = [
        .value(
            "out", "FOLDER",
            DiagnosticMessage(
                fi: "käännettyjen tiedostojen kansio; muuten generated",
                en: "the folder of generated files; else generated")),
        .format,
    ]

    static func run(_ arguments: Arguments, on console: Console) throws(UsageError) -> ExitStatus {
        guard let folder = arguments.operands.first, arguments.operands.count > 1 else {
            throw .operands(usage)
        }
        let sources = try SourceFolder(folder)
        let output = compile(CompilerInput(files: sources.files))
        let findings = Findings(
            DiagnosticLog(sources.diagnostics + output.diagnostics).sorted, isStrict: false, below: folder)
        guard findings.status == .success else {
            findings.show(ReportFormat(arguments), on: console)
            return findings.status
        }
        let forms = try arguments.operands.dropFirst().map { id throws(UsageError) in try form(id, of: output) }
        let released = ReleasedVersions(folder: arguments.value("out") ?? "generated")
        let changed = forms.filter { released.state(of: $0) == .changed }
        for form in changed {
            let path = released.path(form.spec.id, form.spec.version)
            console.write(DiagnosticMessage.releasedChanged(form, path).text(console.language) + "\n")
        }
        guard changed.isEmpty else { return .findings }
        for form in forms where released.state(of: form) == .notReleased {
            try released.release(form)
            console.tell(.released(form, released.path(form.spec.id, form.spec.version)))
        }
        return .success
    }

    private static func form(_ id: String, of output: CompilerOutput) throws(UsageError) -> CompiledForm {
        if let form = output.forms.first(where: { $0.spec.id == id }) { return form }
        let near = NearMiss.nearest(to: id, among: output.forms.map(\.spec.id))
        throw UsageError(
            fi: "lomaketta '\(id)' ei ole" + (near.map { "; tarkoititko '\($0)'?" } ?? ""),
            en: "there is no form '\(id)'" + (near.map { "; did you mean '\($0)'?" } ?? ""))
    }
}

extension DiagnosticMessage {
    fileprivate static func released(_ form: CompiledForm, _ path: String) -> Self {
        .init(
            fi: "\(form.spec.id) \(form.spec.version) julkaistu: \(path)",
            en: "\(form.spec.id) \(form.spec.version) released: \(path)")
    }
}
