import FormCompiler
import FormRuntime
import FormSpec
import Foundation
import Testing

@testable import FormService

/// Drafts and sent applications that outlive the version of their form.
@Suite struct VersionTests {
    private let old: PublishedForm
    private let new: PublishedForm

    init() throws {
        let kept = SmallForm.field("nimi", "xs:string", "Nimi")
        old = try SmallForm.form(
            "1.0",
            kept + SmallForm.field("maara", "xs:string", "Määrä") + SmallForm.field("vanha", "xs:string", "Vanha"))
        new = try SmallForm.form(
            "2.0", kept + SmallForm.field("maara", "xs:integer", "Määrä") + SmallForm.field("uusi", "xs:string", "Uusi")
        )
    }

    @Test func carriesADraftOverAndSaysWhatChanged() throws {
        let store = MemoryDraftStore()
        let first = SmallForm.service(old, released: [], store: store)
        let home = try #require(SmallForm.post(first, "/koe/uusi-tyhja/fi", "_toiminto=aloita").location)
        _ = SmallForm.post(first, home, "nimi=Aino&maara=monta&vanha=kirje&_toiminto=tallenna")

        let second = SmallForm.service(new, released: [old], store: store)
        let page = SmallForm.get(second, home)
        #expect(page.contains("value=\"Aino\""))
        #expect(page.contains("Lomakkeesta on uusi versio"))
        #expect(page.contains("Uusia kohtia: Uusi."))
        #expect(page.contains("Poistuneita kohtia: Vanha."))
        // What fits no more is told with its text.
        #expect(page.contains("monta; kirje"))
        #expect(
            SmallForm.get(second, home.replacingOccurrences(of: "/fi", with: "/sv")).contains("Nya punkter: Uusi sv."))

        _ = SmallForm.post(second, home, "nimi=Aino&maara=3&uusi=x&_toiminto=tallenna")
        let after = SmallForm.get(second, home)
        #expect(!after.contains("Lomakkeesta on uusi versio") && after.contains("value=\"3\""))
    }

    @Test func showsWhatWasSentByTheVersionItWasSentWith() throws {
        let store = MemoryDraftStore()
        let first = SmallForm.service(old, released: [], store: store)
        let home = try #require(SmallForm.post(first, "/koe/uusi-tyhja/fi", "_toiminto=aloita").location)
        _ = SmallForm.post(first, home, "nimi=Aino&maara=monta&vanha=kirje&_toiminto=tallenna")
        #expect(SmallForm.post(first, "\(home)/tarkista", "_toiminto=laheta").location == "\(home)/kuitti")

        let second = SmallForm.service(new, released: [old], store: store)
        #expect(SmallForm.get(second, "\(home)/kuitti").contains(old.digest))
        let copy = SmallForm.get(second, "\(home)/kopio")
        #expect(copy.contains("kirje") && copy.contains("Vanha"))
        #expect(SmallForm.get(second, "\(home)/hakemus.xml").contains("monta"))
    }
}
