import Testing

@testable import FormService

/// Durations: asked in words, written as XML Schema has them.
@Suite struct DurationTests {
    @Test func takesWordsAndWritesXMLSchema() throws {
        let form = try SmallForm.form(
            "1.0", "<xs:element name=\"kesto\" type=\"xs:duration\" k:fi=\"Kesto\" k:sv=\"Längd\" k:en=\"Duration\"/>")
        let service = SmallForm.service(form, released: [], store: MemoryDraftStore())
        let home = try #require(SmallForm.post(service, "/koe/uusi-tyhja/fi", "_toiminto=aloita").location)
        #expect(SmallForm.get(service, home).contains("Esimerkiksi 3 päivää tai 2 tuntia 30 minuuttia"))
        let wrong = SmallForm.post(service, home, "kesto=kauan&_toiminto=jatka").text
        #expect(
            wrong.contains("Kesto: kirjoita kesto, esimerkiksi 2 tuntia 30 minuuttia")
                && wrong.contains("value=\"kauan\""))
        #expect(SmallForm.post(service, home, "kesto=2+h+30+min&_toiminto=jatka").location == "\(home)/tarkista")
        // As it was typed, and as it is written.
        #expect(SmallForm.get(service, home).contains("value=\"2 h 30 min\""))
        _ = SmallForm.post(service, "\(home)/tarkista", "_toiminto=laheta")
        #expect(SmallForm.get(service, "\(home)/hakemus.xml").contains(">PT2H30M<"))
    }
}
