import Testing

@testable import FormService

/// Questions that answers open: without script they come by a round trip.
@Suite struct OpenedQuestionTests {
    private let form: PublishedForm

    init() throws {
        form = try SmallForm.form(
            "1.0",
            """
            <xs:element name="liittyy" type="xs:boolean" default="false" k:fi="Liittyy" k:sv="Hör till" k:en="Belongs"/>
            <xs:element name="kuvaus" type="xs:string" minOccurs="0" k:relevant="liittyy"
                k:fi="Kuvaus" k:sv="Beskrivning" k:en="Description"/>
            """)
    }

    @Test func showsThePageAgainBeforeGoingOn() throws {
        let service = SmallForm.service(form, released: [], store: MemoryDraftStore())
        let home = try #require(SmallForm.post(service, "/koe/uusi-tyhja/fi", "_toiminto=aloita").location)
        #expect(!SmallForm.get(service, home).contains("name=\"kuvaus\""))
        let again = SmallForm.post(service, home, "liittyy=true&_toiminto=jatka")
        #expect(again.location == "\(home)?tila=lisaa#kuvaus")
        let page = service.handle(Request(method: "GET", path: home, query: "tila=lisaa")).text
        #expect(page.contains("Vastauksesi toivat lisää kysyttävää"))
        #expect(page.contains("name=\"kuvaus\""))
        // Now that it was shown, it may be left unanswered.
        #expect(SmallForm.post(service, home, "liittyy=true&kuvaus=&_toiminto=jatka").location == "\(home)/tarkista")
    }

    @Test func goesOnWhereTheBrowserHasShownIt() throws {
        let service = SmallForm.service(form, released: [], store: MemoryDraftStore())
        let home = try #require(SmallForm.post(service, "/koe/uusi-tyhja/fi", "_toiminto=aloita").location)
        let sent = SmallForm.post(service, home, "liittyy=true&kuvaus=&_toiminto=jatka")
        #expect(sent.location == "\(home)/tarkista")
    }
}
