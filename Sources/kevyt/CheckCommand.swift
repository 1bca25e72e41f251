import Diagnostics
import FormCompiler
import ToolSupport

/// Looks for everything that is wrong with forms, in one run; makes nothing.
enum CheckCommand: Command {
    static let name = "check"
    static let usage = "kevyt check FORM.xsd…|FOLDER [options]"
    static let summary = DiagnosticMessage(
        fi: "kertoo, mitä lomakkeissa on vialla", en: "tells what is wrong with forms")
    static let options: [Option] = [
        .format, .strict, .maxRuleCost,
        .flag(
            "verdicts",
            DiagnosticMessage(
                fi: "jokainen esitäyttö ja se, mitä siitä on todistettu", en: "every binding and what is proven of it")),
    ]

    static func run(_ arguments: Arguments, on console: Console) throws(UsageError) -> ExitStatus {
        guard !arguments.operands.isEmpty else { throw .operands(usage) }
        let files = try SchemaFiles(arguments.operands)
        let most = arguments.value("max-rule-cost")
        if let most, Int(most).map({ $0 >= 0 }) != true {
            throw UsageError(
                fi: "--max-rule-cost tarvitsee luvun, ei '\(most)'", en: "--max-rule-cost takes a number, not '\(most)'"
            )
        }
        let options = CompilerOptions(
            checksOnly: true, isStrict: arguments.has("strict"), mostRuleCost: most.flatMap { Int($0) })
        let output = compile(CompilerInput(roots: files.roots, options: options, load: files.load))
        let missing = files.roots.first { files.load($0) == nil && files.diagnostics.isEmpty }
        if let missing {
            throw UsageError(fi: "tiedostoa '\(missing)' ei ole", en: "there is no file '\(missing)'")
        }
        let findings = Findings(
            DiagnosticLog(files.diagnostics + told(output.diagnostics, beside: files.diagnostics)).sorted,
            isStrict: options.isStrict)
        findings.show(ReportFormat(arguments), on: console)
        if arguments.has("verdicts") {
            for line in output.mappings.lines { console.write(line.text(console.language) + "\n") }
        }
        for counts in output.mappings.counts where counts.all > 0 { console.tell(counts.message) }
        return findings.status
    }

    /// A file that was refused is not missing too: its refusal says why.
    private static func told(_ found: [Diagnostic], beside refusals: [Diagnostic]) -> [Diagnostic] {
        let refused = Set(refusals.map(\.location.file))
        return found.filter { $0.id != "missing-schema" || !refused.contains($0.location.file) }
    }
}
