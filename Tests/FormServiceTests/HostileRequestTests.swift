import Foundation
import Testing

@testable import FormService

/// Requests that no page of ours makes: an answer without a fault of the server, and nothing lost.
@Suite struct HostileRequestTests {
    private let fixture: ServiceFixture
    private let home: String

    init() throws {
        fixture = try ServiceFixture.shared.get()
        home = try #require(fixture.post("/meluilmoitus/uusi-tapahtuma/fi", [("_toiminto", "aloita")]).location)
    }

    private let steps = [
        "", "/osa/hairiintyvat", "/osa/liitteet", "/tuo/hairiintyvat/kohde", "/taydennys", "/taydennys/tarkista",
        "/taydennys/0/kuitti", "/taydennys/99999999999999999999/kuitti", "/liite/%", "/liite/..", "/kopio", "/tarkista",
    ]

    @Test func answersBodiesOfAnyBytes() {
        var random = SystemRandomNumberGenerator()
        for step in steps {
            for type in ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain", ""] {
                for _ in 0..<8 {
                    let body = (0..<Int.random(in: 0..<400, using: &random)).map { _ in
                        UInt8.random(in: 0...255, using: &random)
                    }
                    let start = type.hasPrefix("multipart") ? Array("--x\r\n".utf8) : Array("_rivit=".utf8)
                    let response = fixture.service.handle(
                        Request(
                            method: "POST", path: home + step, query: "rivi=-1&tuotu=x&virheet=nayta",
                            headers: ["content-type": type, "sec-fetch-site": "same-origin"], body: start + body))
                    #expect(response.status < 500, "\(step) \(type) \(body)")
                }
            }
        }
    }

    @Test(arguments: [
        "rivit:9223372036854775808", "rivit:-1", "rivit:", "kopioi:", "kopioi::", "kopioi:maksaja:maksaja", "tuo:",
        "tuo:melu", "poista:liitteet/muu/1/2/3", "lisaa:\u{0}", "poistatiedosto:melu/melutaso",
    ])
    func doesNothingForActionsThatNoButtonHas(_ action: String) {
        let before = fixture.get("\(home)/osa/melu").text
        let response = fixture.post("\(home)/osa/liitteet", [("_toiminto", action)])
        #expect(response.status < 400)
        let after = fixture.get("\(home)/osa/melu").text
        func plain(_ page: String) -> String {
            page.replacingOccurrences(of: "name=\"_versio\" value=\"[0-9]+\"", with: "", options: .regularExpression)
        }
        #expect(plain(before) == plain(after))
    }

    @Test(arguments: [
        "<script>x</script>\t1", "\"><img src=x onerror=y>\t2", "\u{202E}abc\t3", "a\u{0}b\t4", "\u{1F600}\t5",
        "&amp;&#13;]]>\t6",
    ])
    func keepsHostileTextOfATableAsText(_ line: String) {
        let answer = fixture.post(
            "\(home)/tuo/hairiintyvat/kohde", [("_rivit", line + "\tkaikki\tliikaa"), ("_toiminto", "tuo")])
        #expect(answer.status == 200)
        #expect(!answer.text.contains("<script>x") && !answer.text.contains("<img"))
        _ = fixture.post("\(home)/tuo/hairiintyvat/kohde", [("_rivit", line), ("_toiminto", "tuosilti")])
        let page = fixture.get("\(home)/osa/hairiintyvat").text
        #expect(!page.contains("<script>x") && !page.contains("<img"))
    }
}
