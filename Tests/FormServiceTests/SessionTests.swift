import Foundation
import Synchronization
import Testing

@testable import FormService

/// Sessions that end: nothing that was typed goes with them, and the customer comes back to the same page.
@Suite struct SessionTests {
    private let fixture: ServiceFixture
    private let service: FormService
    private let clock = Seconds()

    init() throws {
        fixture = try ServiceFixture.shared.get()
        let clock = clock
        let keys = Seconds()
        let sessions = SessionBook(
            minutes: 30, clock: { clock.value.load(ordering: .relaxed) },
            newKey: { "istunto\(keys.value.add(1, ordering: .relaxed).newValue)" })
        service = FormService(
            site: fixture.service.site, store: fixture.service.store, environment: fixture.service.environment,
            sessions: sessions)
    }

    private final class Seconds: Sendable {
        let value = Atomic<Int>(0)
    }

    private func get(_ path: String, _ cookie: String?, query: String = "") -> Response {
        let headers = cookie.map { ["cookie": "muu=1; \($0)"] } ?? [:]
        return service.handle(Request(method: "GET", path: path, query: query, headers: headers))
    }

    private func post(
        _ path: String, _ values: [(String, String)], _ cookie: String?, site: String = "same-origin"
    ) -> Response {
        let body = values.map { "\($0.0)=\(Fragment.escaped($0.1, plain: ""))" }.joined(separator: "&")
        var headers = ["content-type": "application/x-www-form-urlencoded", "sec-fetch-site": site]
        headers["cookie"] = cookie
        return service.handle(Request(method: "POST", path: path, headers: headers, body: Array(body.utf8)))
    }

    private func cookie(of response: Response) throws -> String {
        let header = try #require(response.headers.first { $0.name == "Set-Cookie" }?.value)
        #expect(header.contains("; HttpOnly; SameSite=Lax"))
        return String(header.prefix { $0 != ";" })
    }

    private func pass(minutes: Int) { clock.value.add(minutes * 60, ordering: .relaxed) }

    /// A draft and the session in which it was begun.
    private func begun() throws -> (home: String, cookie: String) {
        let start = "/meluilmoitus/uusi-tapahtuma/fi"
        let cookie = try cookie(of: get(start, nil))
        return (try #require(post(start, [("_toiminto", "aloita")], cookie).location), cookie)
    }

    @Test func saysHowLongAPageStaysOpen() throws {
        let (home, cookie) = try begun()
        let page = get("\(home)/osa/melu", cookie).text
        #expect(page.contains("data-minuutit=\"30\""))
        #expect(page.contains("Sivu on auki 30 minuuttia kerrallaan. Luonnos säilyy, vaikka istunto päättyy."))
        #expect(!fixture.get("\(home)/osa/melu").text.contains("data-minuutit"))
    }

    @Test func lastsAsLongAsItIsUsed() throws {
        let (home, cookie) = try begun()
        for _ in 0..<5 {
            pass(minutes: 29)
            #expect(get("\(home)/osa/melu", cookie).text.contains("name=\"melu/melutaso\""))
        }
    }

    @Test func keepsWhatIsPostedAfterTheEndAndLeadsBack() throws {
        let (home, cookie) = try begun()
        pass(minutes: 31)
        let page = "\(home)/osa/melu"
        let answer = post(page, [("melu/melutaso", "77"), ("_toiminto", "jatka")], cookie)
        #expect(answer.text.contains("Istunto on päättynyt"))
        let link = try #require(
            answer.text.components(separatedBy: "href=\"/istunto?").dropFirst().first?.prefix { $0 != "\"" })
        let back = get("/istunto", nil, query: String(link))
        #expect(back.location == page)
        let fresh = try self.cookie(of: back)
        #expect(fresh != cookie)
        #expect(get(page, fresh).text.contains("value=\"77\""))
        // The old session stays ended.
        #expect(get(page, cookie).text.contains("Istunto on päättynyt"))
    }

    @Test func asksInTheLanguageOfThePage() throws {
        let (home, cookie) = try begun()
        pass(minutes: 31)
        let swedish = home.replacingOccurrences(of: "/fi", with: "/sv")
        #expect(get(swedish, cookie).text.contains("Sessionen har tagit slut"))
    }

    @Test func doesNothingForOtherSitesAfterTheEnd() throws {
        let (home, cookie) = try begun()
        pass(minutes: 31)
        #expect(post("\(home)/osa/melu", [("melu/melutaso", "66")], cookie, site: "cross-site").status == 403)
        #expect(!fixture.get("\(home)/osa/melu").text.contains("value=\"66\""))
    }

    @Test(arguments: [
        "paluu=https%3A%2F%2Fmuualla.example", "paluu=%2F%2Fmuualla.example%2Fa%2Fb", "paluu=%2F%5Cmuualla",
        "paluu=%zz",
        "", "paluu=%2Fa%0Db%2Fc%2Ffi",
    ])
    func leadsToNoOtherPlace(_ query: String) {
        #expect(get("/istunto", nil, query: query).location == "/")
    }
}
