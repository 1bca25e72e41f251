import Diagnostics
import Foundation
import SchemaModel

@testable import FormChecks
@testable import FormLowering
@testable import FormModel

/// The outcome of compiling snippets up to the form: what tests look at.
struct Lowered {
    var forms: FormSet
    var diagnostics: [Diagnostic]

    /// The one form of the snippet.
    var form: Form? { forms.forms.first ?? forms.common }

    /// Findings as `line id: English message`, sorted by place; notes left out.
    var findings: [String] {
        diagnostics.filter { $0.severity != .note }.map { "\($0.location.line) \($0.id): \($0.message.en)" }
    }
}

/// Compiles documents given by name; the first is the form's.
func lower(_ documents: [(name: String, text: String)], roots: [String]? = nil) -> Lowered {
    let loaded = Dictionary(uniqueKeysWithValues: documents.map { ($0.name, Array($0.text.utf8)) })
    let sources = SchemaSources(roots: roots ?? [documents[0].name]) { name in
        loaded[name].map { LoadedFile(name: name, bytes: $0) }
    }
    var log = DiagnosticLog()
    let set = readSchemaSet(sources, log: &log)
    let units = UnitTable(reading: Array(unitSnippet.utf8), file: "units.xml", log: &log)
    let forms = lowerForms(set, units: units, log: &log)
    checkForms(forms, set: set, log: &log)
    return Lowered(forms: forms, diagnostics: log.sorted)
}

/// A schema around the lines given; the first of them is line 2. Its root `lomake` is in namespace `urn:test`.
func schema(_ lines: String) -> String {
    """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:k="urn:kevytasiointi:form:1" xmlns:t="urn:test" \
    targetNamespace="urn:test" elementFormDefault="qualified" version="1.0">
    \(lines)
    </xs:schema>
    """
}

/// A form in Finnish alone whose root holds the lines given; the first of them is line 5.
func formSchema(_ lines: String, after more: String = "") -> String {
    schema(
        """
        <xs:element name="lomake" k:form="lomake" k:fi="Lomake">
        <xs:complexType>
        <xs:sequence>
        \(lines)
        </xs:sequence>
        </xs:complexType>
        </xs:element>
        \(more)
        """)
}

func lower(_ schema: String) -> Lowered { lower([("lomake.xsd", schema)]) }

private let unitSnippet = """
    <k:units xmlns:k="urn:kevytasiointi:form:1">
      <k:unit id="m" dimension="length" factor="1" fi="m" sv="m" en="m"/>
      <k:unit id="km" dimension="length" factor="1000" fi="km" sv="km" en="km"/>
      <k:unit id="a" dimension="year" factor="1" fi="v" sv="år" en="years"/>
      <k:unit id="k-m3/a" dimension="solid year^-1" factor="1" fi="k-m³/v" sv="fast m³/år" en="solid m³/year"/>
      <k:unit id="k-m3" dimension="solid" factor="1" fi="k-m³" sv="fast m³" en="solid m³"/>
    </k:units>
    """

/// The folder that holds `forms`.
let repositoryRoot = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

/// Compiles files of the repository, named from its root.
func lowerFiles(_ names: [String]) throws -> Lowered {
    let sources = SchemaSources(roots: names) { name in
        (try? Data(contentsOf: repositoryRoot.appendingPathComponent(name))).map {
            LoadedFile(name: name, bytes: Array($0))
        }
    }
    var log = DiagnosticLog()
    let set = readSchemaSet(sources, log: &log)
    let unitFile = "forms/common/units.xml"
    let bytes = try Data(contentsOf: repositoryRoot.appendingPathComponent(unitFile))
    let units = UnitTable(reading: Array(bytes), file: unitFile, log: &log)
    let forms = lowerForms(set, units: units, log: &log)
    checkForms(forms, set: set, log: &log)
    return Lowered(forms: forms, diagnostics: log.sorted)
}
