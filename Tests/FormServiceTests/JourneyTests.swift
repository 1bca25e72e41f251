import Foundation
import Testing

@testable import FormRuntime
@testable import FormService
@testable import FormSpec

/// The customer's way through the forms as the core answers it, without a browser and without script.
@Suite struct JourneyTests {
    private let fixture: ServiceFixture

    init() throws { fixture = try ServiceFixture.shared.get() }

    private let start = "/meluilmoitus/uusi-tapahtuma/fi"

    /// A draft of the noise notice for the event project: the address of its list of sections.
    private func begun(_ language: String = "fi") throws -> String {
        try #require(fixture.post("/meluilmoitus/uusi-tapahtuma/\(language)", [("_toiminto", "aloita")]).location)
    }

    /// Posts a section as a browser would, with these answers put in.
    @discardableResult
    private func fill(
        _ section: String, _ answers: [(String, String)], action: String = "jatka", at home: String
    ) -> Response {
        var controls = PageControls(fixture.get("\(home)/osa/\(section)").text)
        for (name, value) in answers { controls.set(name, value) }
        controls.set("_toiminto", action)
        return fixture.post("\(home)/osa/\(section)", controls.values)
    }

    /// What the noise notice still asks when the event project has filled the rest.
    private func completed() throws -> String {
        let home = try begun()
        fill("tapahtuma", [("tapahtuma/ulkoilmakonsertti", "true")], at: home)
        fill("melu", [("melu/melutaso", "95")], at: home)
        fill("torjunta", [("torjunta/toimenpiteet", "Kaiuttimet suunnataan metsään päin")], at: home)
        return home
    }

    @Test func saysAtTheStartWhatIsKnownAndNeeded() throws {
        let page = fixture.get(start)
        #expect(page.status == 200)
        #expect(page.text.contains("Hankkeesi tiedoista valmiiksi täytettyjä kohtia: "))
        #expect(page.text.contains("YSL 527/2014 118 §"))
        // The map came with the project; nothing else did.
        #expect(page.text.contains("Kartta melun ja tärinän leviämisestä – on jo hankkeen tiedoissa"))
        #expect(page.text.contains("<li>Muu liite (valinnainen)</li>"))
        #expect(fixture.get("/meluilmoitus/uusi-tapahtuma/sv").text.contains("<html lang=\"sv\">"))
        // Looking at it begins no draft; asking for another language neither.
        #expect(fixture.post(start, [("_toiminto", "kieli:sv")]).location == "/meluilmoitus/uusi-tapahtuma/sv")
    }

    @Test func countsAtTheStartOnlyWhatIsAsked() throws {
        let form = try #require(fixture.service.site.form("meluilmoitus"))
        let text = fixture.get(start).text
        let shown = try #require(text.components(separatedBy: "täytettyjä kohtia: ").dropFirst().first)
        let counts = shown.prefix { $0 != "<" }.split(separator: "/").compactMap { Int($0) }
        try #require(counts.count == 2)
        // The branches that are not chosen are no questions.
        #expect(counts[0] <= counts[1] && counts[1] < form.spec.questionCount)
        print("meluilmoitus: \(counts[0]) of \(counts[1]) asked are known; the form has \(form.spec.questionCount)")
    }

    @Test func listsTheSectionsWithHowFarTheyAre() throws {
        let home = try begun()
        let page = fixture.get(home).text
        #expect(page.contains("<a href=\"\(home)/osa/ilmoittaja\">Ilmoittaja</a>"))
        #expect(page.contains("Ei voi vielä aloittaa"))
        #expect(!page.contains("\(home)/tarkista"))
        let done = fixture.get(try completed()).text
        #expect(done.contains("/tarkista\">Tarkista ja lähetä</a>"))
        #expect(!done.contains("Ei voi vielä aloittaa"))
    }

    @Test func showsSectionsFilledFromTheProject() throws {
        let page = fixture.get("\(try begun())/osa/ilmoittaja")
        #expect(page.text.contains("value=\"Esimerkki Tapahtumat Oy\""))
        #expect(page.text.contains("value=\"2332748-7\""))
        #expect(page.text.contains("<b>Esitäytetty</b> hankkeen tiedoista 3.5.2027"))
    }

    @Test func keepsWhatWasTypedAndSaysWhatIsWrong() throws {
        let home = try begun()
        fill("torjunta", [("torjunta/toimenpiteet", "Kaiuttimet suunnataan metsään päin")], at: home)
        let page = fill("melu", [("melu/melutaso", "kova <b>")], at: home)
        #expect(page.status == 200)
        #expect(page.text.contains("<title>Virhe: "))
        #expect(page.text.contains("href=\"#melu/melutaso\""))
        #expect(page.text.contains("value=\"kova &lt;b&gt;\""))
        // There is nothing to check and send before everything is right: the list of sections says what is not.
        #expect(fixture.get("\(home)/tarkista").location == home)
        #expect(fixture.get("\(home)/osa/torjunta").text.contains("Kaiuttimet suunnataan metsään päin"))
    }

    @Test func leadsFromSectionToSectionAndBackToTheReview() throws {
        let home = try completed()
        #expect(fill("melu", [], at: home).location == "\(home)/osa/hairiintyvat")
        #expect(fill("melu", [], action: "takaisin", at: home).location == home)
        let saved = try #require(fill("melu", [], action: "tallenna", at: home).location)
        #expect(saved == "\(home)/osa/melu?tila=tallennettu#sivu:ilmoitus")
        let controls = PageControls(fixture.get("\(home)/osa/melu").text)
        let back = fixture.post("\(home)/osa/melu?paluu=tarkista", controls.values + [("_toiminto", "jatka")])
        #expect(back.location == "\(home)/tarkista")
    }

    @Test func leadsFromTheFormToAReceiptAndAnApplicationThatIsValid() throws {
        let review = "\(try completed())/tarkista"
        let page = fixture.get(review)
        #expect(page.text.contains("osa/melu?paluu=tarkista#melu/melutaso\""))
        #expect(page.text.contains("Kaiuttimet suunnataan metsään päin"))
        #expect(page.text.contains("Esimerkki Tapahtumat Oy"))

        let sent = fixture.post(review, [("_toiminto", "laheta")])
        let receipt = try #require(sent.location)
        #expect(receipt.hasSuffix("/kuitti"))
        #expect(fixture.get(receipt).text.contains("2027"))
        // A second press, and coming back, give the same receipt.
        #expect(fixture.post(review, [("_toiminto", "laheta")]).location == receipt)

        let application = fixture.get(receipt.replacingOccurrences(of: "/kuitti", with: "/hakemus.xml"))
        #expect(application.status == 200)
        let form = try #require(fixture.service.site.form("meluilmoitus"))
        #expect(validateDocument(application.body, tables: form.spec.tables) == [])
        #expect(
            application.text.contains("<m:melutaso>95</m:melutaso>")
                || application.text.contains("<melutaso>95</melutaso>"))
        try expectValidInXmllint(application.body, schema: "forms/ymparisto/meluilmoitus.xsd")
    }

    @Test func addsAndRemovesRowsAndKeepsTheRest() throws {
        let home = try begun()
        let added = try #require(fill("hairiintyvat", [], action: "lisaa:hairiintyvat/kohde", at: home).location)
        let fragment = try #require(added.components(separatedBy: "#").last)
        #expect(fragment.hasPrefix("hairiintyvat/kohde/"))
        #expect(fixture.get("\(home)/osa/hairiintyvat").text.contains("name=\"\(fragment)/nimi\""))
        fill("hairiintyvat", [("\(fragment)/nimi", "Koulu")], action: "lisaa:hairiintyvat/kohde", at: home)
        #expect(fixture.get("\(home)/osa/hairiintyvat").text.contains("value=\"Koulu\""))
        fill("hairiintyvat", [], action: "poista:\(fragment)", at: home)
        #expect(!fixture.get("\(home)/osa/hairiintyvat").text.contains("name=\"\(fragment)/nimi\""))
    }

    @Test func switchesTheLanguageWithoutLosingAnything() throws {
        let home = try begun()
        let typed = [("torjunta/toimenpiteet", "Kaiuttimet suunnataan metsään päin")]
        let swedish = try #require(fill("torjunta", typed, action: "kieli:sv", at: home).location)
        #expect(swedish == home.replacingOccurrences(of: "/fi", with: "/sv") + "/osa/torjunta")
        let page = fixture.get(swedish).text
        #expect(page.contains("<html lang=\"sv\">"))
        #expect(page.contains("Kaiuttimet suunnataan metsään päin"))
    }

    @Test func switchesTheLanguageOfTheReview() throws {
        let review = "\(try completed())/tarkista"
        let asked = fixture.service.handle(Request(method: "GET", path: review, query: "kieli=sv"))
        let swedish = try #require(asked.location)
        #expect(swedish == review.replacingOccurrences(of: "/fi/", with: "/sv/"))
        #expect(fixture.get(swedish).text.contains("<html lang=\"sv\">"))
    }

    @Test func marksWhatTheCustomerChangedAndGivesItBack() throws {
        let home = try begun()
        fill("tapahtuma", [("tapahtuma/nimi", "Toinen nimi")], action: "tallenna", at: home)
        let changed = fixture.get("\(home)/osa/tapahtuma").text
        #expect(changed.contains("<b>Muutettu.</b> Hankkeen tiedoissa: Kesäillan konsertti"))
        fill("tapahtuma", [], action: "palauta:tapahtuma/nimi", at: home)
        let page = fixture.get("\(home)/osa/tapahtuma").text
        #expect(page.contains("value=\"Kesäillan konsertti\""))
        #expect(!page.contains("Toinen nimi"))
    }

    @Test func refusesPostsOfOtherSites() {
        #expect(fixture.post(start, [("_toiminto", "aloita")], headers: ["sec-fetch-site": "cross-site"]).status == 403)
        let old = Request(
            method: "POST", path: start, headers: ["origin": "http://elsewhere.example", "host": "127.0.0.1:1"])
        #expect(fixture.service.handle(old).status == 403)
    }

    @Test(arguments: [
        "/meluilmoitus/x/fi", "/x/uusi-tapahtuma/fi", "/meluilmoitus/uusi-tapahtuma/xx", "/a/b/c/d/e", "//",
        "/meluilmoitus/uusi-tapahtuma/fi/osa/melu", "/meluilmoitus/uusi-tapahtuma/fi/osa",
    ])
    func saysThatThereIsNoPage(_ path: String) {
        #expect(fixture.get(path).status == 404)
    }

    @Test func takesNoNameThatThePageDoesNotShow() throws {
        let home = try begun()
        let hostile = [("hairiintyvat/kohde/77/nimi", "x"), ("../nimi", "x"), ("", "x"), ("melu/melutaso", "12345")]
        let response = fill("hairiintyvat", hostile, action: "lisaa:../../x", at: home)
        #expect(response.status < 400)
        // A field of another page is not this page's to fill.
        #expect(!fixture.get("\(home)/osa/melu").text.contains("12345"))
    }

    /// libxml2's own verdict, through its program; the differential suite asks the library.
    private func expectValidInXmllint(_ document: [UInt8], schema: String) throws {
        let program = "/usr/bin/xmllint"
        guard FileManager.default.isExecutableFile(atPath: program) else {
            print("skipped: xmllint is not installed")
            return
        }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("hakemus-\(UUID().uuidString).xml")
        try Data(document).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = [
            "--noout", "--nonet", "--schema", ServiceFixture.root.appendingPathComponent(schema).path, file.path,
        ]
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }
}
