import Diagnostics
import FormCompiler
import FoundationEssentials
import SchemaModel
import ToolSupport

/// Makes a form skeleton of a schema that has no annotations: pages to look at and an overlay stub to complete.
enum SkeletonCommand: Command {
    static let name = "skeleton"
    static let usage = "kevyt skeleton SCHEMA.xsd… [--root NAME] [--out FOLDER] [options]"
    static let summary = DiagnosticMessage(
        fi: "tekee skeemasta lomakkeen rungon: sivut ja täydennettävän merkintätiedoston",
        en: "makes a form skeleton of a schema: pages, and an overlay to complete")
    static let options: [Option] = [
        .value(
            "root", "NAME",
            DiagnosticMessage(
                fi: "juurielementti; muuten ainoa mahdollinen", en: "the root element; else the only likely one")),
        .value(
            "out", "FOLDER",
            DiagnosticMessage(
                fi: "kansio sivuille ja merkintätiedostolle; muuten merkintätiedosto tulostetaan",
                en: "the folder for pages and overlay; else the overlay is printed")),
        .value(
            "text", "fi|sv|en", allowed: ["fi", "sv", "en"],
            DiagnosticMessage(fi: "nimien kieli; muuten fi", en: "the language of the labels; else fi")),
        .value(
            "schemas", "FOLDER",
            DiagnosticMessage(
                fi: "kansio, jonka skeemoista tuonnit löytyvät nimiavaruudella",
                en: "a folder among whose schemas imports are found by namespace")),
        .format,
    ]

    static func run(_ arguments: Arguments, on console: Console) throws(UsageError) -> ExitStatus {
        let inputs = try ValidationInputs(arguments)
        guard !inputs.schemas.isEmpty, inputs.documents.isEmpty, inputs.prepared.isEmpty else {
            throw .operands(usage)
        }
        var log = DiagnosticLog()
        let sources = SchemaSources(roots: inputs.schemas, listed: inputs.listed, load: DocumentSchema.load)
        let (set, roots) = readSkeletonSchema(sources, log: &log)
        guard !log.hasErrors else { return show(log.sorted, arguments, console) }
        let root = try chosenRoot(roots, in: set, arguments.value("root"))
        let made = skeleton(of: set, root: root, language: arguments.value("text") ?? "fi")
        let status = show(log.sorted + made.diagnostics, arguments, console)
        guard let folder = arguments.value("out") else {
            if status == .success { console.write(made.overlay) }
            return status
        }
        var files = made.pages
        files.append(GeneratedFile(path: "\(made.formID).overlay.xml", text: made.overlay))
        try write(files, to: folder)
        console.tell(
            DiagnosticMessage(
                fi: "\(made.fieldCount) kenttää, \(files.count) tiedostoa kansiossa \(folder)",
                en: "\(made.fieldCount) fields, \(files.count) files in \(folder)"))
        return status
    }

    private static func show(_ found: [Diagnostic], _ arguments: Arguments, _ console: Console) -> ExitStatus {
        let findings = Findings(found, isStrict: false)
        if findings.status != .success || arguments.value("format") != nil {
            findings.show(ReportFormat(arguments), on: console)
        }
        return findings.status
    }

    private static func chosenRoot(
        _ roots: [ElementID], in set: SchemaSet, _ name: String?
    ) throws(UsageError) -> ElementID {
        if let name {
            let named = set.elements.indices.map { ElementID($0) }.filter {
                set[$0].isGlobal && set[$0].name.localName == name
            }
            guard let found = named.first else {
                let near = NearMiss.nearest(to: name, among: roots.map { set[$0].name.localName })
                throw UsageError(
                    fi: "juurielementtiä '\(name)' ei ole" + (near.map { "; tarkoititko '\($0)'?" } ?? ""),
                    en: "there is no root element '\(name)'" + (near.map { "; did you mean '\($0)'?" } ?? ""))
            }
            return found
        }
        guard let only = roots.first, roots.count == 1 else {
            let names = roots.map { set[$0].name.localName }.joined(separator: ", ")
            throw UsageError(
                fi: roots.isEmpty ? "skeemassa ei ole juurielementtiä" : "valitse juuri valitsimella --root: \(names)",
                en: roots.isEmpty ? "the schema has no root element" : "choose a root with --root: \(names)")
        }
        return only
    }

    private static func write(_ files: [GeneratedFile], to folder: String) throws(UsageError) {
        for file in files {
            let place = URL(fileURLWithPath: folder).appendingPathComponent(file.path)
            do {
                try FileManager.default.createDirectory(
                    at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(file.bytes).write(to: place)
            } catch {
                throw UsageError(
                    fi: "tiedostoa '\(place.path)' ei voi kirjoittaa", en: "the file '\(place.path)' cannot be written")
            }
        }
    }
}
