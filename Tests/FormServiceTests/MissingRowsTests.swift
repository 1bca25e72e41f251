import Testing

@testable import FormRuntime
@testable import FormService
@testable import FormSpec

/// A list that must have a row and has none.
@Suite struct MissingRowsTests {
    private let fixture: ServiceFixture

    init() throws { fixture = try ServiceFixture.shared.get() }

    private func next(_ address: String, _ controls: PageControls) -> Response {
        fixture.post(address, controls.values + [("_toiminto", "seuraava")])
    }

    @Test func opensARowWithTheErrorAtItsFirstControl() throws {
        let start = "/maa-aineslupa/uusi-tapahtuma/fi"
        let address = try #require(fixture.post(start, [("_toiminto", "aloita")]).location) + "/osa/omistaja"
        let empty = fixture.get(address).text
        #expect(!empty.contains("name=\"omistaja/muu/"))
        var page = next(address, PageControls(empty))
        // Asked again it opens no second row.
        for _ in 0..<2 {
            #expect(page.status == 200)
            let opened = page.text.components(separatedBy: "class=\"row\"").count - 1
            #expect(opened == 1)
            #expect(page.text.components(separatedBy: "aria-invalid=\"true\"").count > 1)
            #expect(!page.text.contains("id=\"omistaja/muu:virhe\""))
            page = next(address, PageControls(page.text))
        }
        // The row that nobody filled in asks nothing once the list is not relevant.
        var controls = PageControls(page.text)
        controls.set("omistaja/hakijaOmistaa", "true")
        #expect(next(address, controls).status == 303)
    }
}
