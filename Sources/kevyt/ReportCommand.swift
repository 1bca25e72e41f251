import Diagnostics
import FormCompiler
import FormReports
import FoundationEssentials
import HTMLEmitter
import ToolSupport

/// Says what the forms are together: coverage, repeated questions, data protection, burden.
enum ReportCommand: Command {
    static let name = "report"
    static let usage = "kevyt report [FORMS] [options]"
    static let summary = DiagnosticMessage(
        fi: "raportoi lomakkeista: kattavuus, toistuvat kysymykset, tietosuoja, taakka",
        en: "reports on forms: coverage, repeated questions, data protection, burden")
    static let options: [Option] = [
        .value(
            "format", "text|json|html", allowed: Format.allCases.map(\.rawValue),
            DiagnosticMessage(fi: "raportin muoto; muuten text", en: "how the report is written; else text")),
        .value(
            "out", "FILE",
            DiagnosticMessage(
                fi: "tiedosto, johon kirjoitetaan; html saa viereensä tyylit (raportti.css)",
                en: "the file to write; html gets its styles beside it (raportti.css)")),
        .value(
            "project", "FILE,…",
            DiagnosticMessage(
                fi: "hankkeiden yhteiset tiedot: todelliset täyttöluvut",
                en: "common data of projects: real figures of what is filled")),
        .value(
            "journey", "FORM,…",
            DiagnosticMessage(
                fi: "lomakkeet, jotka asiakas tarvitsee; muuten kaikki", en: "the forms a customer needs; else all")),
    ]

    enum Format: String, CaseIterable {
        case text
        case json
        case html
    }

    /// The name of the stylesheet beside an HTML report.
    static let stylesheet = "raportti.css"

    static func run(_ arguments: Arguments, on console: Console) throws(UsageError) -> ExitStatus {
        guard arguments.operands.count <= 1 else { throw .operands(usage) }
        let folder = arguments.operands.first ?? "forms"
        let sources = try SourceFolder(folder)
        let output = compile(CompilerInput(files: sources.files, options: CompilerOptions(checksOnly: true)))
        let errors = DiagnosticLog(sources.diagnostics + output.diagnostics).sorted.filter { $0.severity == .error }
        guard errors.isEmpty else {
            let findings = Findings(errors, isStrict: false, below: folder)
            findings.show(.human, on: console)
            return findings.status
        }
        let journey = list(arguments.value("journey"))
        if let unknown = journey.first(where: { id in !output.model.forms.contains { $0.id == id } }) {
            let ids = output.model.forms.map(\.id)
            throw .unknownForm(unknown, near: NearMiss.nearest(to: unknown, among: ids))
        }
        let filling = ProjectFilling(forms: output.model)
        var fills: [ProjectFill] = []
        for path in list(arguments.value("project")) { fills.append(try filling.fill(from: path)) }
        let format = arguments.value("format").flatMap(Format.init) ?? .text
        let made = report(on: output.model, fills: fills, journey: journey)
        try write(made, as: format, to: arguments.value("out"), on: console)
        return .success
    }

    private static func list(_ value: String?) -> [String] {
        value?.split(separator: ",").map(String.init) ?? []
    }

    private static func write(
        _ report: Report, as format: Format, to path: String?, on console: Console
    ) throws(UsageError) {
        let text =
            switch format {
            case .text: report.text(console.language)
            case .json: report.json(console.language)
            case .html: report.html(console.language, stylesheet: stylesheet)
            }
        guard let path else { return console.write(text) }
        try write(text, to: URL(fileURLWithPath: path))
        guard format == .html else { return }
        let styles = URL(fileURLWithPath: path).deletingLastPathComponent().appendingPathComponent(stylesheet)
        try write(Stylesheet.css + ReportStyles.css, to: styles)
    }

    private static func write(_ text: String, to url: URL) throws(UsageError) {
        do {
            try Data(text.utf8).write(to: url, options: .atomic)
        } catch {
            throw UsageError.unwritable(url.path, error)
        }
    }
}

extension UsageError {
    fileprivate static func unknownForm(_ id: String, near: String?) -> UsageError {
        UsageError(
            fi: "lomaketta '\(id)' ei ole" + (near.map { "; tarkoititko '\($0)'?" } ?? ""),
            en: "there is no form '\(id)'" + (near.map { "; did you mean '\($0)'?" } ?? ""))
    }
}
