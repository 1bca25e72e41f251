import Testing

@testable import SwiftEmitter

@Suite struct SwiftTextTests {
    @Test(arguments: [
        ("a", "\"a\""), ("\"", "\"\\\"\""), ("\\(x)", "\"\\\\(x)\""), ("a\nb", "\"a\\nb\""), ("ä", "\"ä\""),
        ("\u{202E}", "\"\\u{202e}\""), ("\u{0}", "\"\\u{0}\""),
    ])
    func writesLiteral(text: String, literal: String) {
        #expect(SwiftText.literal(text) == literal)
    }

    @Test(arguments: [
        ("a\nlet x = 1", "a let x = 1"), ("a\u{2028}b", "a b"), ("a\u{202E}b", "a b"), ("päivä", "päivä"),
    ])
    func keepsCommentOnItsLine(text: String, comment: String) {
        #expect(SwiftText.comment(text) == comment)
    }
}

@Suite struct SwiftIdentifierTests {
    @Test(arguments: [
        ("nimi", "nimi"), ("loppu-ei-ennen-alkua", "loppuEiEnnenAlkua"), ("YTunnus", "yTunnus"), ("URL", "url"),
        ("pöytä", "pöytä"), ("Ääni", "ääni"), ("@kieli", "kieli"), ("091", "code091"), ("", "unnamed"),
        ("·", "unnamed"),
    ])
    func namesMember(name: String, member: String) {
        #expect(SwiftIdentifier.member(name) == member)
    }

    @Test(arguments: [
        ("kellonajat", "Kellonajat"), ("y-tunnus", "YTunnus"), ("3d", "Type3d"), ("äänitaso", "Äänitaso"),
    ])
    func namesType(name: String, type: String) {
        #expect(SwiftIdentifier.type(name) == type)
    }

    @Test func numbersNamesThatMeet() {
        var scope = NameScope(reserved: ["a"])
        #expect(scope.claim(["a", "b"]) == "b")
        #expect(scope.claim(["a", "b"]) == "b2")
        #expect(scope.claim(["b2"]) == "b22")
        #expect(scope.claim(["c"]) == "c")
    }
}
