import FormRuntime
import FormSpec
import Foundation
import Testing

@testable import FormService

/// What the authority asks for after an application was sent.
@Suite struct SupplementTests {
    private let fixture: ServiceFixture
    private let home: String
    private let key: String
    private let pdf = Array("%PDF-1.7 täydennys".utf8)

    init() throws {
        fixture = try ServiceFixture.shared.get()
        let home = try #require(fixture.post("/meluilmoitus/uusi-tapahtuma/fi", [("_toiminto", "aloita")]).location)
        let answers = [
            ("tapahtuma", "tapahtuma/ulkoilmakonsertti", "true"), ("melu", "melu/melutaso", "95"),
            ("torjunta", "torjunta/toimenpiteet", "Kaiuttimet suunnataan metsään päin"),
        ]
        for (section, name, value) in answers {
            var controls = PageControls(fixture.get("\(home)/osa/\(section)").text)
            controls.set(name, value)
            _ = fixture.post("\(home)/osa/\(section)", controls.values + [("_toiminto", "jatka")])
        }
        let sent = fixture.post("\(home)/tarkista", [("_toiminto", "laheta")])
        try #require(sent.location == "\(home)/kuitti")
        self.home = home
        key = try #require(home.split(separator: "/").dropFirst().first.map(String.init))
    }

    private var page: String { "\(home)/taydennys" }

    private func ask(_ fields: [String]) throws {
        let request = SupplementRequest(
            fields: fields, text: "Tarkenna melutaso ja <liitä> mittaus.", asked: "2027-05-06T09:00:00+03:00",
            until: "2027-05-20")
        try fixture.service.requestSupplement(request, of: key).get()
    }

    private func post(_ answers: [(String, String)], action: String) -> Response {
        var controls = PageControls(fixture.get(page).text)
        for (name, value) in answers { controls.set(name, value) }
        controls.set("_toiminto", action)
        return fixture.post(page, controls.values)
    }

    @Test func tellsOnTheReceiptWhatIsAsked() throws {
        #expect(!fixture.get("\(home)/kuitti").text.contains("taydennys"))
        #expect(fixture.get(page).location == "\(home)/kuitti")
        try ask(["melu/melutaso"])
        let receipt = fixture.get("\(home)/kuitti").text
        #expect(receipt.contains("Tarkenna melutaso ja &lt;liitä&gt; mittaus."))
        #expect(receipt.contains("href=\"\(page)\""))
        #expect(receipt.contains("Vastaa viimeistään 20.5.2027."))
    }

    @Test func confirmsTheWarningsOfWhatIsAsked() throws {
        try ask(["melu/paivalla", "melu/yolla"])
        _ = post([("melu/paivalla", "45"), ("melu/yolla", "55")], action: "jatka")
        let review = fixture.get("\(page)/tarkista").text
        #expect(review.contains("Melu on yöllä 55 dB ja päivällä vain 45 dB."))
        #expect(review.contains("href=\"\(page)#melu/yolla\"") && review.contains("name=\"_vahvistus\""))
        let refused = fixture.post("\(page)/tarkista", [("_toiminto", "laheta")])
        #expect(refused.status == 200 && refused.text.contains("Vahvista ennen lähettämistä"))
        let sent = fixture.post("\(page)/tarkista", [("_toiminto", "laheta"), ("_vahvistus", "kylla")])
        #expect(sent.status == 303)
        let receipt = try #require(fixture.service.store.draft(key)?.supplements.last?.receipt)
        #expect(receipt.confirmedWarnings == ["melu#yo-ei-kovempi"])
    }

    /// What was confirmed with the application is not asked again of a supplement to something else.
    @Test func asksForNoConfirmationOfTheRest() throws {
        try ask(["melu/melutaso"])
        _ = post([("melu/melutaso", "92")], action: "jatka")
        #expect(!fixture.get("\(page)/tarkista").text.contains("name=\"_vahvistus\""))
        #expect(fixture.post("\(page)/tarkista", [("_toiminto", "laheta")]).status == 303)
    }

    @Test func opensOnlyWhatIsAsked() throws {
        try ask(["melu/melutaso", "liitteet/muu"])
        let shown = fixture.get(page).text
        let names = Set(PageControls(shown).values.map(\.name).filter { !$0.hasPrefix("_") })
        #expect(names == ["melu/melutaso"])
        #expect(shown.contains("Lähetit tämän aiemmin."))
        #expect(shown.contains("value=\"lisaa:liitteet/muu\""))
        // What is not asked cannot be changed, whatever is posted.
        _ = post([("torjunta/toimenpiteet", "Muutettu"), ("melu/melutaso", "90")], action: "tallenna")
        let draft = try #require(fixture.service.store.draft(key)?.supplements.last?.instance)
        let spec = try #require(fixture.service.site.form("meluilmoitus")).spec
        let field = try #require(spec.field(id: "torjunta/toimenpiteet"))
        #expect(draft.raw(at: FieldAddress(field), of: spec) == "Kaiuttimet suunnataan metsään päin")
    }

    @Test func showsBeforeAndAfterAndSendsWithAReceiptOfItsOwn() throws {
        try ask(["melu/melutaso", "torjunta/toimenpiteet"])
        #expect(post([], action: "jatka").location == "\(page)/tarkista")
        // Nothing is changed yet: there is nothing to send.
        #expect(
            fixture.post("\(page)/tarkista", [("_toiminto", "laheta")]).text.contains("Et ole vielä muuttanut mitään"))
        #expect(post([("melu/melutaso", "kova")], action: "jatka").text.contains("<title>Virhe: "))
        #expect(post([("melu/melutaso", "90")], action: "jatka").location == "\(page)/tarkista")
        let review = fixture.get("\(page)/tarkista").text
        #expect(review.contains("<dd>Nyt: 90 dB(A)<p class=\"before\">Lähetit aiemmin: 95"))
        #expect(review.contains("ei muutettu"))
        #expect(!review.contains("Esimerkki Tapahtumat Oy"))

        let before = fixture.get("\(home)/hakemus.xml")
        let sent = fixture.post("\(page)/tarkista", [("_toiminto", "laheta")])
        let receipt = try #require(sent.location)
        #expect(receipt == "\(page)/1/kuitti")
        #expect(fixture.post("\(page)/tarkista", [("_toiminto", "laheta")]).location == receipt)
        let shown = fixture.get(receipt).text
        #expect(shown.contains("Täydennys on lähetetty") && shown.contains("Aiemman lähetyksen viite"))
        let after = fixture.get("\(page)/1/hakemus.xml")
        #expect(after.text.contains(">90<") && before.text.contains(">95<"))
        // What was sent first stays as it was; the new application is valid, and the project's answers keep their source.
        #expect(fixture.get("\(home)/hakemus.xml").body == before.body)
        let form = try #require(fixture.service.site.form("meluilmoitus"))
        #expect(validateDocument(after.body, tables: form.spec.tables) == [])
        let draft = try #require(fixture.service.store.draft(key))
        #expect(draft.supplements.first?.changes == ["melu/melutaso"])
        let name = try #require(form.spec.field(id: "tapahtuma/nimi"))
        #expect(draft.instance.answer(at: FieldAddress(name), of: form.spec)?.provenance?.origin == .project)
        #expect(fixture.get("\(home)/kopio").text.contains("90"))
    }

    @Test func listsOfManyRowsOnlyThoseThatChange() throws {
        try ask(["hairiintyvat/kohde/nimi"])
        func add(_ name: String) throws {
            let row = try #require(
                post([], action: "lisaa:hairiintyvat/kohde").location?.components(separatedBy: "#").last)
            _ = post([("\(row)/nimi", name), ("\(row)/etaisyys", "100")], action: "tallenna")
        }
        try add("Koulu")
        _ = post([], action: "jatka")
        _ = fixture.post("\(page)/tarkista", [("_toiminto", "laheta")])
        #expect(fixture.get("\(page)/1/hakemus.xml").text.contains("Koulu"))
        // The whole list is asked, since a field of a row means nothing alone; of it, the new row alone is told.
        try ask(["hairiintyvat/kohde"])
        try add("Sairaala")
        let review = fixture.get("\(page)/tarkista").text
        #expect(review.contains("Sairaala") && !review.contains("Koulu"))
    }

    @Test func takesAnAttachmentThatIsAsked() throws {
        try ask(["liitteet/muu"])
        let row = try #require(post([], action: "lisaa:liitteet/muu").location?.components(separatedBy: "#").last)
        let file = ServiceFixture.ChosenFile(
            field: row, name: "mittaus.pdf", type: "application/pdf", content: pdf)
        let answer = fixture.post(page, [("_toiminto", "jatka")], files: [file])
        #expect(answer.location == "\(page)/tarkista")
        #expect(fixture.get("\(page)/tarkista").text.contains("mittaus.pdf"))
        _ = fixture.post("\(page)/tarkista", [("_toiminto", "laheta")])
        #expect(fixture.get("\(page)/1/hakemus.xml").text.contains("mittaus.pdf"))
    }

    @Test func givesBackWhatWasSent() throws {
        try ask(["melu/melutaso"])
        _ = post([("melu/melutaso", "80")], action: "tallenna")
        #expect(fixture.get(page).text.contains("<b>Muutettu.</b> Lähetit aiemmin: 95"))
        _ = post([], action: "palauta:melu/melutaso")
        #expect(fixture.get(page).text.contains("value=\"95\""))
    }

    @Test func refusesRequestsThatNameNoQuestion() throws {
        let request = SupplementRequest(fields: ["melu/melutaso", "x"], text: "", asked: "")
        #expect(throws: SupplementRefusal.unknownFields(["x"])) {
            try fixture.service.requestSupplement(request, of: key).get()
        }
        #expect(throws: SupplementRefusal.nothingSent) {
            try fixture.service.requestSupplement(request, of: "ei-ole").get()
        }
        try ask(["melu/melutaso"])
        #expect(throws: SupplementRefusal.anotherWaits) {
            try fixture.service.requestSupplement(request, of: key).get()
        }
    }

    @Test func outlivesTheProcess() throws {
        try ask(["melu/melutaso"])
        _ = post([("melu/melutaso", "88")], action: "tallenna")
        let draft = try #require(fixture.service.store.draft(key))
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("taydennys-\(UUID().uuidString)")
            .path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let form = try #require(fixture.service.site.form("meluilmoitus"))
        let store = try DirectoryDraftStore(folder: folder) { _, _ in (form.spec, form.digest) }
        try #require(store.save(draft, key: "abc", expecting: nil) == .saved)
        let read = try #require(store.draft("abc")?.supplements.last)
        #expect(read.request == draft.supplements.last?.request)
        #expect(
            read.instance?.record(of: form.spec).answers
                == draft.supplements.last?.instance?.record(of: form.spec).answers)
        var sent = draft
        sent.supplements[0].receipt = draft.receipt
        sent.instance.revision += 1
        try #require(store.save(sent, key: "abc", expecting: draft.instance.revision) == .saved)
        #expect(store.draft("abc")?.supplements.last?.receipt == draft.receipt)
    }
}
