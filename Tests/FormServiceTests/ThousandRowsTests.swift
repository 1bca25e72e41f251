import FormRuntime
import Testing

@testable import FormService

/// Lists of a thousand rows and more: no page holds them all, none is lost.
@Suite struct ThousandRowsTests {
    private let service: FormService
    private let home: String
    private let store = MemoryDraftStore()

    init() throws {
        let form = try SmallForm.form(
            "1.0",
            """
            <xs:element name="mittaus" minOccurs="0" maxOccurs="unbounded" k:widget="table" k:fi="Mittaus" k:sv="Mätning"
                k:en="Measurement"><xs:complexType><xs:sequence>
              <xs:element name="paikka" type="xs:string" k:fi="Paikka" k:sv="Plats" k:en="Place"/>
              <xs:element name="arvo" type="xs:decimal" k:fi="Arvo" k:sv="Värde" k:en="Value"/>
              <xs:element name="ulkona" type="xs:boolean" k:fi="Ulkona" k:sv="Ute" k:en="Outdoors"/>
              <xs:element name="paiva" type="xs:date" k:fi="Päivä" k:sv="Dag" k:en="Day"/>
            </xs:sequence></xs:complexType></xs:element>
            """)
        service = SmallForm.service(form, released: [], store: store)
        home = try #require(SmallForm.post(service, "/koe/uusi-tyhja/fi", "_toiminto=aloita").location)
    }

    private func bringIn(_ count: Int) -> Response {
        let lines = (1...count).map { "Paikka+\($0)%09\($0)%2C5%09\($0 % 2 == 0 ? "kyll%C3%A4" : "ei")%0927.6.2027" }
        return SmallForm.post(service, "\(home)/tuo/mittaus", "_rivit=\(lines.joined(separator: "%0A"))&_toiminto=tuo")
    }

    private func get(_ location: String) -> String {
        let parts = location.split(separator: "#")[0].split(separator: "?").map(String.init)
        return service.handle(
            Request(method: "GET", path: parts[0], query: parts.count > 1 ? parts[1] : "")
        ).text
    }

    @Test func showsGroupsOfBoundedSizeAndReachesTheLast() throws {
        let location = try #require(bringIn(1_000).location, "the rows are not taken")
        var page = get(location)
        var seen = 0
        var pages = 0
        while true {
            pages += 1
            #expect(page.utf8.count < 150_000)
            seen += page.components(separatedBy: "/paikka\" name=").count - 1
            let keys = page.components(separatedBy: "value=\"rivit:").dropFirst().map {
                String($0.prefix { $0 != "\"" })
            }
            guard page.contains("Seuraavat rivit"), let next = keys.last else { break }
            let answer = SmallForm.post(service, home, "_toiminto=rivit:\(next)")
            page = get(try #require(answer.location))
        }
        #expect(pages == 20)
        #expect(seen == 1_000)
        #expect(page.contains("value=\"Paikka 1000\""))
    }

    @Test func writesAllRowsIntoTheApplication() throws {
        _ = try #require(bringIn(1_000).location)
        let sent = SmallForm.post(service, "\(home)/tarkista", "_toiminto=laheta")
        #expect(sent.location == "\(home)/kuitti")
        let application = get("\(home)/hakemus.xml")
        #expect(application.components(separatedBy: "<mittaus>").count - 1 == 1_000)
        #expect(application.contains("<arvo>1000.5</arvo>") && application.contains("<ulkona>true</ulkona>"))
        #expect(application.contains("<paiva>2027-06-27</paiva>"))
    }

    @Test func removesARowOfALaterGroupAndStaysThere() throws {
        let page = get(try #require(bringIn(120).location))
        let next = try #require(page.components(separatedBy: "value=\"rivit:").dropFirst().first?.prefix { $0 != "\"" })
        let group = "\(home)?rivi=\(next)"
        let answer = service.handle(
            Request(
                method: "POST", path: home, query: "rivi=\(next)",
                headers: ["content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin"],
                body: Array("_toiminto=poista:mittaus/\(next)".utf8)))
        let there = try #require(answer.location)
        #expect(there.contains("rivi=") && there != group)
        #expect(get(there).contains("/ 119"))
    }
}
