import FormChecks
import FormCompiler
import FormModel
import Foundation
import SchemaValues

/// What proof and checks cost: the project's own forms, forms of growing size, and inclusion of large patterns.
enum ProofBench {
    /// Tells each line as soon as it is measured.
    static func run(forms: String, tell: (String) -> Void) throws {
        try ownForms(forms).forEach(tell)
        tell(largePatterns())
        for count in [100, 1_000, 10_000] { tell(grown(count)) }
    }

    private static func ownForms(_ folder: String) throws -> [String] {
        guard FileManager.default.fileExists(atPath: folder) else { return ["  no folder \(folder) here: skipped"] }
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
            .filter { $0.hasSuffix(".xsd") || $0.hasSuffix("units.xml") }
            .map { InputFile(path: $0, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\($0)")))) }
        let input = CompilerInput(files: files, options: CompilerOptions(checksOnly: true))
        let all = median((0..<5).map { _ in time { _ = compile(input) } })
        let set = formSet(of: input)
        let proof = median((0..<5).map { _ in time { _ = proveMappings(set) } })
        let bindings = proveMappings(set).count
        return [
            String(
                format: "  %d forms, %d bindings: check %.0f ms, of which the mapping proof %.0f ms", set.forms.count,
                bindings, all * 1e3, proof * 1e3)
        ]
    }

    /// A form in which every field is bound, one in ten in a way that has to be proven by languages.
    private static func grown(_ count: Int) -> String {
        let input = CompilerInput(
            files: BoundForm(fields: count).files, options: CompilerOptions(checksOnly: true))
        let all = median((0..<3).map { _ in time { _ = compile(input) } })
        let set = formSet(of: input)
        let proof = median((0..<3).map { _ in time { _ = proveMappings(set) } })
        return String(
            format:
                "  %6d bound fields: check %8.1f ms, %6.1f ms per 1,000;  mapping proof %8.1f ms, %6.1f ms per 1,000",
            count, all * 1e3, all * 1e6 / Double(count), proof * 1e3, proof * 1e6 / Double(count))
    }

    private static func largePatterns() -> String {
        func language(_ pattern: String) -> CharacterLanguage? {
            (try? RegularExpression(pattern)).flatMap { try? CharacterLanguage($0) }
        }
        guard let right = language("(a|b)*a(a|b){7}"), let first = language("b(a|b)*"),
            let left = try? right.intersection(first)
        else { return "  patterns too large: skipped" }
        var isIncluded = false
        let seconds = median((0..<9).map { _ in time { isIncluded = left.inclusion(in: right) == .included } })
        return String(
            format: "  inclusion of a pattern of %d states in one of %d: %.2f ms (%@)", left.stateCount,
            right.stateCount, seconds * 1e3, isIncluded ? "included" : "not included")
    }

    private static func time(_ body: () -> Void) -> Double {
        let start = cpuSeconds()
        body()
        return cpuSeconds() - start
    }
}

/// A form of many fields, each filled from one of some fields of common data.
private struct BoundForm {
    var fields: Int

    var files: [InputFile] {
        [
            InputFile(path: "lomake.xsd", bytes: Array(form.utf8)),
            InputFile(path: "yhteiset.xsd", bytes: Array(common.utf8)),
        ]
    }

    /// Source and target types that differ, so that languages decide; all others are alike.
    private static let types = [
        "lyhyt", "pitka", "tunnus", "luku", "maara", "koodi", "paiva", "nimi", "teksti", "suppea",
    ]

    private var common: String {
        let elements = Self.types.map { "<xs:element name=\"\($0)\" type=\"y:\($0)\" k:fi=\"\($0)\"/>" }.joined()
        return head("urn:y", "")
            + "<xs:element name=\"yhteiset\" k:form=\"yhteiset\" k:fi=\"Yhteiset\"><xs:complexType><xs:sequence>\(elements)"
            + "</xs:sequence></xs:complexType></xs:element>\(definitions)</xs:schema>"
    }

    private var definitions: String {
        func type(_ name: String, _ base: String, _ facets: String) -> String {
            "<xs:simpleType name=\"\(name)\"><xs:restriction base=\"xs:\(base)\">\(facets)</xs:restriction></xs:simpleType>"
        }
        func facet(_ name: String, _ value: String) -> String { "<xs:\(name) value=\"\(value)\"/>" }
        return [
            type("lyhyt", "token", facet("maxLength", "50")), type("pitka", "token", facet("maxLength", "4000")),
            type("tunnus", "token", facet("pattern", "[0-9]{7}-[0-9]")),
            type("luku", "integer", facet("minInclusive", "0") + facet("maxInclusive", "999")),
            type("maara", "decimal", facet("fractionDigits", "2")),
            type(
                "koodi", "token",
                "<xs:enumeration value=\"a\" k:fi=\"A\"/><xs:enumeration value=\"b\" k:fi=\"B\"/>"),
            type("paiva", "date", facet("minInclusive", "2000-01-01")),
            type("nimi", "string", facet("maxLength", "200") + facet("pattern", "[\\p{L} \\-]+")),
            type("teksti", "string", facet("minLength", "1")), type("suppea", "token", facet("pattern", "[0-9]{3,5}")),
            type("kohde", "token", facet("pattern", "[0-9]+")),
        ].joined()
    }

    private var form: String {
        let elements = (0..<fields).map { number -> String in
            let source = Self.types[number % Self.types.count]
            let target = source == "suppea" ? "kohde" : source
            return
                "<xs:element name=\"f\(number)\" type=\"y:\(target)\" k:from=\"\(source)\" k:fi=\"Kenttä \(number)\"/>"
        }
        return head("urn:t", "<xs:import namespace=\"urn:y\" schemaLocation=\"yhteiset.xsd\"/>")
            + "<xs:element name=\"lomake\" k:form=\"lomake\" k:fi=\"Lomake\"><xs:complexType><xs:sequence>"
            + elements.joined(separator: "\n")
            + "</xs:sequence></xs:complexType></xs:element></xs:schema>"
    }

    private func head(_ namespace: String, _ imports: String) -> String {
        "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xmlns:k=\"urn:kevytasiointi:form:1\" xmlns:y=\"urn:y\" "
            + "targetNamespace=\"\(namespace)\" elementFormDefault=\"qualified\" version=\"1\">\(imports)"
    }
}
