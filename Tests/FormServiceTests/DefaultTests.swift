import FormRuntime
import Testing

@testable import FormService

/// Defaults: the answer until somebody changes it, and no sign that an optional part is answered.
@Suite struct DefaultTests {
    private static let fields = """
        \(SmallForm.field("nimi", "xs:token", "Nimi"))
        <xs:element name="osa" minOccurs="0" k:fi="Osa" k:sv="Del" k:en="Part">
          <xs:complexType><xs:sequence>
            <xs:element name="ulkona" type="xs:boolean" default="false" k:fi="Ulkona" k:sv="Ute" k:en="Outside"/>
            <xs:element name="luokka" type="xs:token" default="A" k:fi="Luokka" k:sv="Klass" k:en="Class"/>
            \(SmallForm.field("kuvaus", "xs:token", "Kuvaus"))
          </xs:sequence></xs:complexType>
        </xs:element>
        """

    private static func begun() throws -> (service: FormService, home: String) {
        let service = SmallForm.service(try SmallForm.form("1.0", fields), released: [], store: MemoryDraftStore())
        return (service, try #require(SmallForm.post(service, "/koe/uusi-tyhja/fi", "_toiminto=aloita").location))
    }

    private static func sent(_ answers: String) throws -> String {
        let (service, home) = try begun()
        _ = SmallForm.post(service, home, "\(answers)&_toiminto=jatka")
        _ = SmallForm.post(service, "\(home)/tarkista", "_toiminto=laheta")
        return SmallForm.get(service, "\(home)/hakemus.xml")
    }

    /// What a browser posts of a part that nobody touched: the box not at all, the text as it stood.
    @Test func doesNotAskForAPartThatWasOnlyLookedAt() throws {
        let application = try Self.sent("nimi=A&osa/luokka=A&osa/kuvaus=")
        #expect(application.contains(">A<") && !application.contains("osa"))
    }

    @Test func takesAnotherAnswerForAnAnswer() throws {
        let (service, home) = try Self.begun()
        for answers in ["osa/luokka=B&osa/kuvaus=", "osa/ulkona=true&osa/luokka=A&osa/kuvaus="] {
            #expect(SmallForm.post(service, home, "nimi=A&\(answers)&_toiminto=jatka").text.contains("Täytä kuvaus"))
        }
        // What was changed and put back is as before.
        let back = SmallForm.post(service, home, "nimi=A&osa/luokka=A&osa/kuvaus=&_toiminto=jatka")
        #expect(back.location == "\(home)/tarkista")
    }

    @Test func writesTheDefaultsOfAPartThatIsAnswered() throws {
        let application = try Self.sent("nimi=A&osa/luokka=A&osa/kuvaus=Kuvaus")
        #expect(application.contains("ulkona>false<") && application.contains("luokka>A<"))
    }
}
