import Diagnostics
import FormCompiler
import ToolSupport

/// Compiles a folder of forms and brings the folder of generated files to what they make.
enum BuildCommand: Command {
    static let name = "build"
    static let usage = "kevyt build FORMS [--out FOLDER] [--check] [options]"
    static let summary = DiagnosticMessage(
        fi: "kääntää lomakkeet: Swift, HTML, luettelot", en: "compiles forms: Swift, HTML, dumps")
    static let options: [Option] = [
        .value(
            "out", "FOLDER",
            DiagnosticMessage(fi: "kohdekansio; muuten generated", en: "the folder to fill; else generated")),
        .flag(
            "check",
            DiagnosticMessage(
                fi: "ei kirjoita mitään; kertoo, mitkä tiedostot eivät ole ajan tasalla",
                en: "writes nothing; names the files that are not up to date")),
        .format, .strict,
    ]

    static func run(_ arguments: Arguments, on console: Console) throws(UsageError) -> ExitStatus {
        guard let forms = arguments.operands.first, arguments.operands.count == 1 else {
            throw .operands(usage)
        }
        let sources = try SourceFolder(forms)
        console.progress(.compiling(sources.files.count))
        let options = CompilerOptions(isStrict: arguments.has("strict"))
        let output = compile(CompilerInput(files: sources.files, options: options))
        let found = DiagnosticLog(sources.diagnostics + output.diagnostics).sorted
        let findings = Findings(found, isStrict: options.isStrict, below: forms)
        findings.show(ReportFormat(arguments), on: console)
        guard findings.status == .success else { return findings.status }
        let folder = GeneratedFolder(path: arguments.value("out") ?? "generated")
        return arguments.has("check")
            ? compare(folder, with: output, on: console) : try fill(folder, with: output, on: console)
    }

    /// Exit status 1 and a line for each difference where there are any, and for each form that was changed under a
    /// released number.
    private static func compare(_ folder: GeneratedFolder, with output: CompilerOutput, on console: Console)
        -> ExitStatus
    {
        let differences = folder.differences(from: output.files)
        for difference in differences { console.write(.line(difference, in: folder, console.language)) }
        let released = ReleasedVersions(folder: folder.path)
        let changed = output.forms.filter { released.state(of: $0) == .changed }
        for form in changed {
            let path = released.path(form.spec.id, form.spec.version)
            console.write(DiagnosticMessage.releasedChanged(form, path).text(console.language) + "\n")
        }
        return differences.isEmpty && changed.isEmpty ? .success : .findings
    }

    private static func fill(
        _ folder: GeneratedFolder, with output: CompilerOutput, on console: Console
    ) throws(UsageError) -> ExitStatus {
        let (written, removed) = try folder.bring(to: output.files)
        console.tell(.built(forms: output.forms.count, written: written, removed: removed, folder.path))
        for path in folder.foreign(beside: output.files) { console.tell(.foreign("\(folder.path)/\(path)")) }
        return .success
    }
}

extension String {
    /// What is wrong with a generated file, a line.
    fileprivate static func line(
        _ difference: GeneratedFolder.Difference, in folder: GeneratedFolder, _ language: AuthorLanguage
    ) -> String {
        let words =
            switch difference.kind {
            case .missing: DiagnosticMessage(fi: "puuttuu", en: "missing")
            case .stale: DiagnosticMessage(fi: "ei ole ajan tasalla", en: "stale")
            case .extra: DiagnosticMessage(fi: "ylimääräinen", en: "extra")
            }
        return "\(folder.path)/\(difference.path): \(words.text(language))\n"
    }
}

extension DiagnosticMessage {
    fileprivate static func compiling(_ count: Int) -> Self {
        .init(fi: "käännetään \(count) tiedostoa", en: "compiling \(count) files")
    }
    fileprivate static func built(forms: Int, written: Int, removed: Int, _ folder: String) -> Self {
        .init(
            fi: "\(forms) lomaketta kansioon \(folder): \(written) tiedostoa kirjoitettu, \(removed) poistettu",
            en: "\(forms) forms in \(folder): \(written) files written, \(removed) removed")
    }
    fileprivate static func foreign(_ path: String) -> Self {
        .init(fi: "\(path) ei ole tästä käännöksestä; poista se", en: "\(path) is not from this build; remove it")
    }
}
