import Diagnostics
import FormLowering
import FormSpec
import Foundation
import SchemaModel
import SchemaTables
import Testing

@testable import FormChecks
@testable import FormModel
@testable import FormRuntime

/// Every field of every form has examples, and the validator that customers meet accepts each of them.
@Suite struct ExamplesOfTypesTests {
    @Test func areAcceptedByTheValidator() throws {
        var tried = 0
        for form in try realForms() {
            let spec = formSpec(of: form)
            var seen: Set<SimpleTypeIndex?> = []
            for (field, specified) in zip(form.fields, spec.fields) where seen.insert(field.type).inserted {
                guard field.type != nil else { continue }
                let found = examples(for: field, in: form)
                #expect(!found.isEmpty, "\(form.id) \(field.id)")
                for text in found {
                    let value = LexicalForm.of(text, field: specified)
                    #expect(ValueCheck.accepts(value, field: specified, spec: spec), "\(form.id) \(field.id): \(text)")
                    tried += 1
                }
            }
        }
        #expect(tried > 200)
    }
}

/// The forms of the repository, with the common data, before any check.
func realForms() throws -> [Form] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../forms")
        .standardizedFileURL
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    func bytes(_ name: String) -> [UInt8]? {
        (try? Data(contentsOf: folder.appendingPathComponent(name))).map { Array($0) }
    }
    var log = DiagnosticLog()
    let roots = names.filter { $0.hasSuffix(".xsd") }.sorted()
    let sources = SchemaSources(roots: roots) { name in bytes(name).map { LoadedFile(name: name, bytes: $0) } }
    let set = readSchemaSet(sources, log: &log)
    let units = UnitTable(reading: bytes("common/units.xml") ?? [], file: "units.xml", log: &log)
    let forms = lowerForms(set, units: units, log: &log)
    try #require(!log.hasErrors && !forms.forms.isEmpty)
    return [forms.common].compactMap { $0 } + forms.forms
}
