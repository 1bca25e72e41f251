import FormRuntime
import FormSpec
import Foundation
import Testing

@testable import FormService

/// "Sama kuin …": what is asked twice is copied from where it was asked first.
@Suite struct CopyTests {
    private let fixture: ServiceFixture

    init() throws { fixture = try ServiceFixture.shared.get() }

    /// Every part of the project's forms that offers another one, by ids.
    private var offers: [(form: PublishedForm, target: FieldIndex, source: FieldIndex)] {
        fixture.service.site.forms.flatMap { form in
            let plan = CopyPlan(form.spec)
            return form.spec.fields.indices.map(FieldIndex.init).flatMap { target in
                plan[target].map { (form, target, $0) }
            }
        }
    }

    /// Asked whatever is answered, outside rows.
    private func isPlain(_ offer: (form: PublishedForm, target: FieldIndex, source: FieldIndex)) -> Bool {
        let spec = offer.form.spec
        func isAlways(_ field: FieldIndex) -> Bool {
            spec[field].relevant == nil && (spec[field].parent.map(isAlways) ?? true)
        }
        return spec.hasTaskList && spec.enclosingRows(of: offer.target).isEmpty && isAlways(offer.target)
            && isAlways(offer.source)
    }

    /// Chooses the first branch of every choice around and inside a part.
    private func choices(of group: FieldIndex, in spec: FormSpec) -> [(choice: FieldIndex, branch: String)] {
        let inside = (group.value..<spec[group].end.value).map(FieldIndex.init)
        let around = sequence(first: group) { spec[$0].parent }
        return (inside + around).filter { spec[$0].kind == .choice }.compactMap { choice in
            let branches = spec.children(of: choice)
            let chosen = branches.first { $0.value <= group.value && group.value < spec[$0].end.value }
            return (chosen ?? branches.first).map { (choice, spec[$0].step) }
        }
    }

    @Test func offersOnlyPartsOfTheSameStructureAskedEarlier() {
        #expect(!offers.isEmpty)
        for (form, target, source) in offers {
            print("\(form.spec.id): \(form.spec[target].id) sama kuin \(form.spec[source].id)")
            #expect(source.value < target.value && form.spec.enclosingRows(of: source).isEmpty)
            let steps = { (group: FieldIndex) in
                (group.value + 1..<form.spec[group].end.value).map { form.spec.fields[$0].step }
            }
            #expect(steps(source) == steps(target))
        }
    }

    @Test func copiesMarksAndForgetsTheMarkWhenTypedOver() throws {
        let offer = try #require(offers.first(where: isPlain))
        let (form, target, source) = offer
        let spec = form.spec
        var instance = FormInstance(of: spec)
        let leaves = (source.value + 1..<spec[source].end.value).map(FieldIndex.init).filter {
            spec[$0].slot != nil && spec[$0].kind == .value && spec[$0].valueClass == .text
        }
        for (choice, branch) in choices(of: source, in: spec) {
            instance.type(branch, at: FieldAddress(choice), of: spec)
        }
        for leaf in leaves { instance.type("Arvo \(spec[leaf].step)", at: FieldAddress(leaf), of: spec) }
        instance.copyAnswers(from: FieldAddress(source), to: FieldAddress(target), of: spec)
        let copy = FieldIndex(target.value + leaves[0].value - source.value)
        let answer = try #require(instance.answer(at: FieldAddress(copy), of: spec))
        #expect(answer.raw == "Arvo \(spec[copy].step)")
        #expect(answer.provenance?.origin == .form)
        let runner = try #require(form.runner("fi"))
        let section = try #require(spec.sectionPosition(of: target, in: form.sections))
        let page = String(
            decoding: runner.render(.section(section), instance: instance, context: PageContext(today: "2027-05-04")),
            as: UTF8.self)
        #expect(page.contains("<b>Kopioitu</b> kohdasta "))
        #expect(page.contains("value=\"kopioi:\(spec[source].id):\(spec[target].id)\""))
        instance.type("Oma", at: FieldAddress(copy), of: spec)
        #expect(instance.answer(at: FieldAddress(copy), of: spec)?.provenance == nil)
    }

    @Test func copiesByTheButtonOfThePage() throws {
        let offer = try #require(offers.first(where: isPlain))
        let spec = offer.form.spec
        let home = try #require(fixture.post("/\(spec.id)/uusi-tyhja/fi", [("_toiminto", "aloita")]).location)
        let page = { (field: FieldIndex) throws -> String in
            let section = try #require(spec.sectionPosition(of: field, in: offer.form.sections))
            return "\(home)/osa/\(offer.form.sections[section].id)"
        }
        let action = "kopioi:\(spec[offer.source].id):\(spec[offer.target].id)"
        // There is nothing to copy yet, and the page says so.
        #expect(fixture.post(try page(offer.target), [("_toiminto", action)]).text.contains("ei ole vielä vastauksia"))
        let leaf = try #require(
            (offer.source.value + 1..<spec[offer.source].end.value).map(FieldIndex.init).first {
                spec[$0].control == .line && spec[$0].readonly == nil
            })
        var controls = PageControls(fixture.get(try page(leaf)).text)
        controls.set(spec[leaf].id, "Kopioitava 1")
        for (choice, branch) in choices(of: offer.source, in: spec) { controls.set(spec[choice].id, branch) }
        controls.set("_toiminto", "tallenna")
        _ = fixture.post(try page(leaf), controls.values)
        let shown = fixture.get(try page(offer.target)).text
        #expect(shown.contains("value=\"\(action)\""))
        let answer = fixture.post(try page(offer.target), PageControls(shown).values + [("_toiminto", action)])
        let place = try #require(answer.location)
        #expect(place.hasSuffix("#\(spec[offer.target].id)"))
        #expect(fixture.follow(place).text.contains("value=\"Kopioitava 1\""))
        // A part that the form does not offer is not copied.
        let other = fixture.post(try page(offer.target), [("_toiminto", "kopioi:\(spec[offer.target].id):x")])
        #expect(other.status < 400)
    }
}
