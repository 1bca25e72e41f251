import Testing

@testable import FormRuntime
@testable import FormService
@testable import FormSpec

/// A municipality is found by typing: what is posted is a label, what is kept its code.
@Suite struct SearchedCodeTests {
    private let fixture: ServiceFixture
    private let spec: FormSpec
    private let field: FieldIndex

    init() throws {
        fixture = try ServiceFixture.shared.get()
        spec = try #require(fixture.service.site.forms.first { $0.spec.id == "meluilmoitus" }).spec
        field = FieldIndex(try #require(spec.fields.firstIndex { $0.id == "paikka/kunta" }))
    }

    @Test(arguments: [
        ("Tampere", "fi", "837"), (" tampere ", "fi", "837"), ("Tammerfors", "fi", "837"), ("837", "sv", "837"),
        ("TAMMERFORS", "sv", "837"), ("Tampe", "fi", nil), ("", "fi", nil), ("Åbo", "en", "853"),
        ("å\u{308}bo", "sv", nil),
        ("A\u{30A}bo", "sv", "853"),
    ])
    func findsTheCodeOfALabel(_ typed: String, _ language: String, _ code: String?) {
        #expect(spec[field].control == .search)
        #expect(spec.code(for: typed, field: field, language: language) == code)
    }

    /// A label that means one code in the page's language and another elsewhere is the page's; without a language it
    /// means none.
    @Test func prefersTheLanguageOfThePage() throws {
        var spec = spec
        let tampere = try #require(spec[field].options.first { $0.code == "837" })
        let turku = try #require(spec[field].options.first { $0.code == "853" })
        spec.texts.texts[turku.label.value][1] = spec.texts.text(tampere.label, language: 0)
        #expect(spec.texts.languages == ["fi", "sv", "en"])
        #expect(spec.code(for: "Tampere", field: field, language: "fi") == "837")
        #expect(spec.code(for: "Tampere", field: field, language: "sv") == "853")
        #expect(spec.code(for: "Tampere", field: field) == nil)
    }

    private func controls(_ page: String, kunta: String) -> PageControls {
        var controls = PageControls(page)
        controls.set("paikka/kunta", kunta)
        return controls
    }

    @Test func keepsTheCodeAndShowsTheLabelInEachLanguage() throws {
        let start = fixture.post("/meluilmoitus/uusi-tapahtuma/fi", [("_toiminto", "aloita")])
        let address = try #require(start.location) + "/osa/paikka"
        let page = fixture.get(address).text
        #expect(page.components(separatedBy: "<datalist ").count == 2)
        #expect(page.contains("<option data-koodi=\"837\">Tampere</option>"))
        // Abolished municipalities are not offered.
        #expect(!page.contains("data-koodi=\"099\""))

        let switched = fixture.post(address, controls(page, kunta: "tampere").values + [("_toiminto", "kieli:sv")])
        let swedish = fixture.get(try #require(switched.location)).text
        #expect(swedish.contains("name=\"paikka/kunta\" list="))
        #expect(swedish.contains("value=\"Tammerfors\""))

        // What is no label comes back as typed, with an example of one.
        let typed = controls(swedish, kunta: "Tammer <fors>")
        let refused = fixture.post(try #require(switched.location), typed.values + [("_toiminto", "seuraava")]).text
        #expect(refused.contains("value=\"Tammer &lt;fors>\"") || refused.contains("value=\"Tammer &lt;fors&gt;\""))
        #expect(refused.contains("skriv ett namn som finns i listan, till exempel Akaa"))
    }

    /// What came from the project stays so when its label is sent back.
    @Test func keepsTheSourceOfALabelThatComesBack() throws {
        let start = fixture.post("/yleisotilaisuus/uusi-tapahtuma/fi", [("_toiminto", "aloita")])
        let address = try #require(start.location) + "/osa/paikka"
        let page = fixture.get(address).text
        let marked = page.components(separatedBy: "class=\"prov\"").count
        let controls = PageControls(page)
        #expect(controls.values.contains { $0.name == "paikka/kunta" && $0.value == "Sipoo" })
        try #require(marked > 1)
        _ = fixture.post(address, controls.values + [("_toiminto", "tallenna")])
        #expect(fixture.get(address).text.components(separatedBy: "class=\"prov\"").count == marked)
    }
}
