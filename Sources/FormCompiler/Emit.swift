import Diagnostics
import FormModel
import FormRuntime
import FormSpec
import HTMLEmitter
import SwiftEmitter

/// Everything that is made of forms without errors: Swift, pages, dumps, the report, and the manifest over them all.
func emit(_ forms: FormSet, inputs: [InputFile], into output: inout CompilerOutput, log: inout DiagnosticLog) {
    let names = NamePlan(forms)
    var files: [GeneratedFile] = []
    for form in forms.inOrder {
        let isCommon = form.id == forms.common?.id
        // Nobody fills the common data in: it has no pages.
        let spec = isCommon ? formSpec(of: form) : specWithPages(of: form, log: &log)
        let compiled = CompiledForm(spec: spec, isCommon: isCommon)
        output.forms.append(compiled)
        let definition = FormDefinition(encoded: compiled.encoded, hash: compiled.definitionHash)
        files += swiftFiles(for: form, definition: definition, names: names).map {
            GeneratedFile(path: "Swift/\($0.path)", text: $0.text)
        }
        files.append(GeneratedFile(path: "spec/\(form.id).txt", text: dump(form)))
        if !isCommon { files += samplePages(of: compiled, form: form, log: &log) }
    }
    files.append(SamplePages.styles)
    files.append(GeneratedFile(path: ExecutionReport.path, text: output.report))
    guard !log.hasErrors else {
        output.forms = []
        return
    }
    files.sort { $0.path < $1.path }
    let manifest = Manifest(inputs: inputs, outputs: files, forms: output.forms)
    output.files = files + [GeneratedFile(path: Manifest.path, text: manifest.text)]
}

/// What the lint of the pages finds is an error of the form: a text is wanting, or a page would be wrong.
func specWithPages(of form: Form, log: inout DiagnosticLog) -> FormSpec {
    var spec = formSpec(of: form)
    let (programs, findings) = pages(for: spec)
    spec.pages = programs
    for finding in findings {
        log.error(.lint(finding), id: "page-\(finding.rule)", at: form.origin)
    }
    return spec
}

func samplePages(of compiled: CompiledForm, form: Form, log: inout DiagnosticLog) -> [GeneratedFile] {
    do {
        return try SamplePages.of(compiled)
    } catch {
        log.error(.damagedPage(error), id: "page-program", at: form.origin)
        return []
    }
}

extension DiagnosticMessage {
    fileprivate static func lint(_ finding: LintFinding) -> Self {
        let words = "\(finding.page) \(finding.place): \(finding.message)"
        return .init(fi: words, en: words)
    }
    fileprivate static func damagedPage(_ fault: PageFault) -> Self {
        .init(
            fi: "sivua ei voi muodostaa (\(fault)); tämä on kääntäjän vika",
            en: "a page cannot be laid out (\(fault)); this is a fault of the compiler")
    }
}
