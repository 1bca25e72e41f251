import Foundation
import Testing

@testable import FormRuntime
@testable import FormService
@testable import FormSpec

/// The page as the script asks for it while it is filled in.
@Suite struct RefreshTests {
    private let fixture: ServiceFixture

    init() throws { fixture = try ServiceFixture.shared.get() }

    private func section(_ form: String, _ id: String) throws -> (address: String, controls: PageControls) {
        let start = "/\(form)/uusi-tapahtuma/fi"
        let home = try #require(fixture.post(start, [("_toiminto", "aloita")]).location)
        let address = "\(home)/osa/\(id)"
        return (address, PageControls(fixture.get(address).text))
    }

    @Test func showsWhatAnAnswerOpensAndKeepsIt() throws {
        var (address, controls) = try section("yleisotilaisuus", "ohjelma")
        #expect(!fixture.get(address).text.contains("ohjelma/anniskeluluvanHaltija"))
        controls.set("ohjelma/anniskelu", "true")
        let page = fixture.post(address, controls.values + [("_toiminto", "paivita")])
        #expect(page.status == 200)
        #expect(page.text.contains("name=\"ohjelma/anniskeluluvanHaltija\""))
        // Nothing is said of what is missing still; the draft has the answer.
        #expect(!page.text.contains("class=\"err\""))
        #expect(fixture.get(address).text.contains("name=\"ohjelma/anniskeluluvanHaltija\""))
    }

    @Test func saysAgainOnlyTheErrorsThatThePageShows() throws {
        var (address, controls) = try section("meluilmoitus", "melu")
        controls.set("melu/melutaso", "kova")
        controls.set("melu/yolla", "kova")
        let page = fixture.post(
            address, controls.values + [("_toiminto", "paivita"), ("_virhe", "melu/yolla")])
        #expect(page.text.contains("id=\"melu/yolla:virhe\""))
        #expect(!page.text.contains("id=\"melu/melutaso:virhe\""))
    }
}
