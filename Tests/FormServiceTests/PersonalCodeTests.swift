import Testing

@testable import FormService

/// Personal identity codes: typed whole, shown again with the end hidden, handed on whole.
@Suite struct PersonalCodeTests {
    private static let field = """
        <xs:element name="tunnus" k:fi="Henkilötunnus" k:sv="Personbeteckning" k:en="Personal identity code">
          <xs:simpleType k:checksum="henkilotunnus" k:normalise="no-spaces upper" k:sensitivity="personal">
            <xs:restriction base="xs:token"><xs:length value="11"/></xs:restriction>
          </xs:simpleType>
        </xs:element>
        """ + SmallForm.field("nimi", "xs:token", "Nimi")

    private static func begun() throws -> (service: FormService, home: String) {
        let service = SmallForm.service(try SmallForm.form("1.0", field), released: [], store: MemoryDraftStore())
        return (service, try #require(SmallForm.post(service, "/koe/uusi-tyhja/fi", "_toiminto=aloita").location))
    }

    @Test func showsTheBeginningAndHandsOnTheWhole() throws {
        let (service, home) = try Self.begun()
        let pages = ["", "/tarkista"].map { "\(home)\($0)" }
        _ = SmallForm.post(service, home, "tunnus=131052-308t&nimi=A&_toiminto=tallenna")
        for page in pages {
            let text = SmallForm.get(service, page)
            #expect(text.contains("131052-****") && !text.lowercased().contains("308t"))
        }
        #expect(SmallForm.get(service, home).contains("Tunnuksesta näytetään vain alku."))
        // What comes back as it was shown is the code that it stands for.
        let next = SmallForm.post(service, home, "tunnus=131052-****&nimi=B&_toiminto=jatka")
        #expect(next.location == "\(home)/tarkista")
        _ = SmallForm.post(service, "\(home)/tarkista", "_toiminto=laheta")
        #expect(!SmallForm.get(service, "\(home)/kopio").contains("308T"))
        let application = SmallForm.get(service, "\(home)/hakemus.xml")
        #expect(application.contains(">131052-308T<") && application.contains(">B<"))
    }

    @Test func showsWhatIsWrongWhole() throws {
        let (service, home) = try Self.begun()
        let wrong = SmallForm.post(service, home, "tunnus=131052-308X&nimi=A&_toiminto=jatka").text
        #expect(wrong.contains("value=\"131052-308X\"") && !wrong.contains("näytetään vain alku"))
    }

    @Test func takesAMaskOfAnotherCodeAsTyped() throws {
        let (service, home) = try Self.begun()
        _ = SmallForm.post(service, home, "tunnus=131052-308T&nimi=A&_toiminto=tallenna")
        let other = SmallForm.post(service, home, "tunnus=010190-****&nimi=A&_toiminto=jatka").text
        #expect(other.contains("value=\"010190-****\"") && other.contains("Virhe:"))
    }

    @Test func clearsTheCode() throws {
        let (service, home) = try Self.begun()
        _ = SmallForm.post(service, home, "tunnus=131052-308T&nimi=A&_toiminto=tallenna")
        _ = SmallForm.post(service, home, "tunnus=&nimi=A&_toiminto=tallenna")
        #expect(!SmallForm.get(service, home).contains("131052"))
    }
}
