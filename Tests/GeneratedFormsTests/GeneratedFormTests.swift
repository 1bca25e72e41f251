import FormRuntime
import FormSpec
import Foundation
import GeneratedForms
import Testing

/// The generated forms with a filled application of each.
private let forms: [(any FormDocument.Type, String)] = [
    (Elintarvikehuoneisto.self, "elintarvikehuoneisto"), (MaaAineslupa.self, "maa-aineslupa"),
    (Meluilmoitus.self, "meluilmoitus"), (Pelastussuunnitelma.self, "pelastussuunnitelma"),
    (Yleisotilaisuus.self, "yleisotilaisuus"),
]

private let context = ValidationContext(today: "2027-05-04")

private func sample(_ path: String) throws -> [UInt8] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    return [UInt8](try Data(contentsOf: root.appendingPathComponent("forms/samples/\(path).xml")))
}

@Suite struct GeneratedFormTests {
    @Test(arguments: forms.indices)
    func readsAnApplicationAndWritesItAgain(position: Int) throws {
        func roundTrip<Form: FormDocument>(_ form: Form.Type, _ name: String) throws {
            let read = try Form(xml: sample("instances/\(name)"), context: context)
            #expect(try Form(xml: read.xml(), context: context) == read)
            #expect(read.validate(context) == [])
        }
        let (form, name) = forms[position]
        try roundTrip(form, name)
    }

    /// Every answer of a filled application is removed or spoiled in turn: generated code and the engine's own walk agree.
    @Test(arguments: forms.indices)
    func findsWhatTheEngineFinds(position: Int) throws {
        let (form, name) = forms[position]
        let spec = form.spec
        let filled = try readApplication(sample("instances/\(name)"), spec: spec).get()
        var withViolations = 0
        for spoiled in [FormInstance(of: spec)] + variants(of: filled, spec: spec) {
            let expected = validate(spoiled, spec: spec, context: context)
            #expect(form.validate(spoiled, context: context) == expected)
            let state = FormState(spoiled, plan: form.plan, context: context)
            #expect(form.findings(in: state) == findings(in: state))
            if !expected.isEmpty { withViolations += 1 }
        }
        #expect(withViolations > 10)
    }

    private func variants(of instance: FormInstance, spec: FormSpec) -> [FormInstance] {
        var variants: [FormInstance] = []
        for index in spec.fields.indices {
            let field = FieldIndex(index)
            for address in addresses(of: field, in: instance, spec: spec) {
                guard instance.answer(at: address, of: spec) != nil else { continue }
                var spoiled = instance
                spoiled.setAnswer(Answer(index.isMultiple(of: 2) ? "" : "\u{1}x"), at: address, of: spec)
                variants.append(spoiled)
            }
        }
        return variants
    }

    private func addresses(of field: FieldIndex, in instance: FormInstance, spec: FormSpec) -> [FieldAddress] {
        spec.enclosingRows(of: field).reduce([RowPath.outermost]) { paths, rows in
            paths.flatMap { path in
                instance.rows(of: rows, in: path, of: spec).map { path.appending($0.key) }
            }
        }.map { FieldAddress(field, rows: $0) }
    }

    @Test func fillsAFormFromTheCommonData() throws {
        let common = try readApplication(sample("tapahtuma"), spec: Yhteiset.spec).get()
        let filled = Meluilmoitus.prefilled(from: common, of: Yhteiset.spec, retrieved: "2026-11-23T10:00:00Z")
        #expect(filled.instance != FormInstance(of: Meluilmoitus.spec))
        let direct = prefill(
            spec: Meluilmoitus.spec, from: common, common: Yhteiset.spec, retrieved: "2026-11-23T10:00:00Z")
        #expect(filled.instance == direct.instance)
    }

    @Test(arguments: forms.indices)
    func holdsTheHashOfItsDefinition(position: Int) {
        let spec = forms[position].0.spec
        #expect(FormSpec.decode(spec.encode()) == .success(spec))
    }

    @Test func namesItsDefinition() {
        #expect(Meluilmoitus.definitionHash == Meluilmoitus.spec.definitionHash)
    }
}
