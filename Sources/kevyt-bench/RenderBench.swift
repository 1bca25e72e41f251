import FormCompiler
import FormRuntime
import FormSpec
import Foundation

/// The project's own forms: how long they take to compile, how large their pages are, and how fast a pre-filled page
/// is made, next to copying its finished bytes and to reading the common data that fill it.
enum RenderBench {
    /// The lines of the report; one that says why where there are no forms to read.
    static func lines(forms: String) throws -> [String] {
        guard FileManager.default.fileExists(atPath: forms) else { return ["  no folder \(forms) here: skipped"] }
        let input = CompilerInput(files: try sources(forms))
        var compiled: [CompiledForm] = []
        let seconds = median((0..<5).map { _ in time { compiled = compile(input).forms } })
        guard let common = compiled.first(where: { $0.isCommon })?.spec else {
            return ["  the forms have errors: skipped"]
        }
        let fields = compiled.reduce(0) { $0 + $1.spec.fields.count }
        let head = String(
            format: "  %d forms, %d fields: %.0f ms to Swift and HTML, %.0f ms per 1,000 fields", compiled.count,
            fields,
            seconds * 1e3, seconds * 1e6 / Double(fields))
        let project = Array(try Data(contentsOf: URL(fileURLWithPath: "\(forms)/samples/louhos.xml")))
        return try [head] + compiled.filter { !$0.isCommon }.map { try line($0.spec, common, project) }
    }

    private static func line(_ spec: FormSpec, _ common: FormSpec, _ project: [UInt8]) throws -> String {
        let runner = try PageRunner(spec: spec, language: "fi")
        let data = try readApplication(project, spec: common).get()
        let instance = prefill(spec: spec, from: data, common: common).instance
        let context = PageContext(today: "2027-05-04")
        let (kind, page) = longestPage { runner.render($0, instance: instance, context: context) }
        let render = median(
            (0..<9).map { _ in time(50) { _ = runner.render(kind, instance: instance, context: context) } })
        let copy = median((0..<9).map { _ in time(50) { consume(page.withUnsafeBytes { Array($0) }) } })
        let reading = median((0..<9).map { _ in time(10) { _ = try? readApplication(project, spec: common).get() } })
        let filling = median((0..<9).map { _ in time(10) { _ = prefill(spec: spec, from: data, common: common) } })
        return String(
            format: "  %@ %7d bytes HTML  %6.0f pages/s  %.0f x a copy of the page  %.2f x reading the project's XML  "
                + "pre-fill %.2f x reading it", spec.id.padding(toLength: 21, withPad: " ", startingAt: 0), page.count,
            1 / render, render / copy, render / reading, filling / reading)
    }

    /// Of a short form its one page, of a long one the section that makes the most HTML; a page that a form has not is
    /// empty.
    private static func longestPage(_ render: (PageProgram.Kind) -> [UInt8]) -> (PageProgram.Kind, [UInt8]) {
        let kinds = [PageProgram.Kind.form] + (0..<100).map(PageProgram.Kind.section)
        return kinds.map { ($0, render($0)) }.max { $0.1.count < $1.1.count } ?? (.form, [])
    }

    /// Keeps the optimiser from leaving the copy out.
    @inline(never)
    private static func consume(_ bytes: [UInt8]) { precondition(!bytes.isEmpty) }

    private static func time(_ count: Int = 1, _ body: () -> Void) -> Double {
        let start = cpuSeconds()
        for _ in 0..<count { body() }
        return (cpuSeconds() - start) / Double(count)
    }

    static func sources(_ folder: String) throws -> [InputFile] {
        try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
            .filter { $0.hasSuffix(".xsd") || $0.hasSuffix("units.xml") }
            .map { InputFile(path: $0, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\($0)")))) }
    }
}
