import FormRuntime
import Testing

@testable import FormService

/// Rows that were sent count in a supplement as they did in the application, whether or not they are changed.
@Suite struct SupplementRowsTests {
    private static let fields = """
        <xs:element name="osa" k:fi="Osa" k:sv="Del" k:en="Part">
          <xs:annotation><xs:appinfo>
            <k:constraint id="tasmaa" test="summa = sum(rivi/n)" at="summa" fi="Summa ei täsmää"
              sv="Summan stämmer inte" en="The total does not match">
              <k:ok><summa>7</summa><rivi><n>3</n></rivi><rivi><n>4</n></rivi></k:ok>
              <k:fails><summa>7</summa><rivi><n>3</n></rivi></k:fails>
            </k:constraint>
          </xs:appinfo></xs:annotation>
          <xs:complexType><xs:sequence>
            \(SmallForm.field("summa", "xs:integer", "Summa"))
            <xs:element name="rivi" maxOccurs="5" k:fi="Rivi" k:sv="Rad" k:en="Row">
              <xs:complexType><xs:sequence>\(SmallForm.field("n", "xs:integer", "Määrä"))</xs:sequence></xs:complexType>
            </xs:element>
          </xs:sequence></xs:complexType>
        </xs:element>
        """

    /// An application with a total of 7 and rows of 3 and 4, sent and asked again.
    private static func asked() throws -> (service: FormService, page: String, names: [String]) {
        let service = SmallForm.service(try SmallForm.form("1.0", fields), released: [], store: MemoryDraftStore())
        let home = try #require(SmallForm.post(service, "/koe/uusi-tyhja/fi", "_toiminto=aloita").location)
        _ = SmallForm.post(service, home, "_toiminto=lisaa:osa/rivi")
        let shown = PageControls(SmallForm.get(service, home)).values.map(\.0).filter { $0.hasSuffix("/n") }
        try #require(shown.count == 2)
        _ = SmallForm.post(service, home, "osa/summa=7&\(shown[0])=3&\(shown[1])=4&_toiminto=jatka")
        try #require(SmallForm.post(service, "\(home)/tarkista", "_toiminto=laheta").location == "\(home)/kuitti")
        let request = SupplementRequest(fields: ["osa"], text: "Tarkista", asked: "2027-05-06T09:00:00+03:00")
        try service.requestSupplement(request, of: "uusiavain1").get()
        return (service, "\(home)/taydennys", shown)
    }

    @Test func countsRowsThatStayAsTheyWere() throws {
        let (service, page, names) = try Self.asked()
        let answers = "osa/summa=7&\(names[0])=3&\(names[1])=4"
        #expect(SmallForm.post(service, page, "\(answers)&_toiminto=jatka").location == "\(page)/tarkista")
    }

    @Test func countsARowThatChangesBesideOneThatDoesNot() throws {
        let (service, page, names) = try Self.asked()
        let wrong = SmallForm.post(service, page, "osa/summa=7&\(names[0])=3&\(names[1])=9&_toiminto=jatka")
        #expect(wrong.text.contains("Summa ei täsmää"))
        let right = SmallForm.post(service, page, "osa/summa=12&\(names[0])=3&\(names[1])=9&_toiminto=jatka")
        #expect(right.location == "\(page)/tarkista")
        _ = SmallForm.post(service, "\(page)/tarkista", "_toiminto=laheta")
        let sent = SmallForm.get(service, page.replacing("taydennys", with: "taydennys/1/hakemus.xml"))
        #expect(sent.contains(">3<") && sent.contains(">9<"))
    }
}
