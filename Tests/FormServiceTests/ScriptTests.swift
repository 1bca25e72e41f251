import Foundation
import Testing

@testable import FormRuntime
@testable import FormService
@testable import FormSpec

/// The script of pages and its data, as the core serves them.
@Suite struct ScriptTests {
    private let fixture: ServiceFixture

    init() throws { fixture = try ServiceFixture.shared.get() }

    private func attribute(_ name: String, of page: String) throws -> String {
        let start = try #require(page.range(of: " \(name)=\"")).upperBound
        let end = try #require(page[start...].firstIndex(of: "\""))
        return String(page[start..<end])
    }

    @Test func pagesNameScriptAndDataThatAreKeptForGood() throws {
        let home = try #require(
            fixture.post("/meluilmoitus/uusi-tapahtuma/fi", [("_toiminto", "aloita")]).location)
        let page = fixture.get("\(home)/osa/melu").text
        let script = try #require(page.range(of: "<script "))
        let tag = String(page[script.lowerBound...].prefix { $0 != ">" })
        for path in [try attribute("src", of: tag), try attribute("data-page", of: tag)] {
            let response = fixture.get(path)
            #expect(response.status == 200)
            #expect(response.headers.contains { $0.name == "Cache-Control" && $0.value.contains("immutable") })
            #expect(response.headers.contains { $0.name == "X-Content-Type-Options" && $0.value == "nosniff" })
            #expect(!response.body.isEmpty)
        }
        #expect(tag.contains("data-today=\""))
        #expect(!page.contains("onclick") && page.components(separatedBy: "<script").count == 2)
    }

    @Test func refusesDataUnderAnotherHash() {
        #expect(fixture.get("/tiedot/0000.json").status == 404)
    }

    /// Names of fields on other pages, bindings and answers are nobody's business here.
    @Test func dataHoldNoBindingAndNoOtherSection() throws {
        let spec = try #require(fixture.service.site.forms.first { $0.spec.id == "meluilmoitus" }).spec
        let pages = BrowserPage.all(of: spec, language: "fi")
        #expect(pages.count == spec.sections.count)
        for (_, page) in pages {
            let text = String(decoding: page.bytes, as: UTF8.self)
            #expect(!text.contains("osapuoli/") && !text.contains("hanke/nimi"))
            #expect(page.bytes.count < 120_000)
        }
        let sections = pages.map { $0.page.asked }
        for (number, asked) in sections.enumerated() {
            for other in sections[(number + 1)...] { #expect(asked.isDisjoint(with: other)) }
        }
    }

    @Test func engineIsOneBlockWithoutCommentsAndWithoutEval() {
        let source = String(decoding: EngineScript.bytes, as: UTF8.self)
        #expect(source.hasPrefix("\"use strict\";\n{\n") && source.hasSuffix("}\n"))
        #expect(!source.contains("eval(") && !source.contains("new Function") && !source.contains("innerHTML"))
        #expect(source.contains("globalThis.Lomake"))
        #expect(EngineScript.bytes.count < 60_000)
    }
}
