import Testing

@testable import Diagnostics

struct RendererTests {
    private let finding = Diagnostic(
        id: "missing-language", severity: .error, at: SourceLocation(file: "a b/lomake.xsd", line: 12),
        DiagnosticMessage(fi: "kieli 'sv' puuttuu", en: "language \"sv\" is missing"),
        notes: [
            .init(
                DiagnosticMessage(fi: "kielet täällä", en: "languages here"), at: SourceLocation(file: "b.xsd", line: 3)
            )
        ],
        remedy: DiagnosticMessage(fi: "lisää teksti", en: "add the text"))

    @Test func writesForPeopleInTheirLanguage() {
        #expect(
            TerminalRenderer(language: .fi).render([finding]) == """
                a b/lomake.xsd:12: virhe: kieli 'sv' puuttuu [missing-language]
                    b.xsd:3: katso myös: kielet täällä
                    korjaus: lisää teksti

                """)
    }

    @Test func writesJSONWithBothLanguages() {
        let text = JSONRenderer().render([finding])
        #expect(
            text.hasPrefix("[\n  {\"id\": \"missing-language\", \"severity\": \"error\", \"file\": \"a b/lomake.xsd\""))
        #expect(
            text.contains("\"message\": {\"fi\": \"kieli 'sv' puuttuu\", \"en\": \"language \\\"sv\\\" is missing\"}"))
        #expect(JSONRenderer().render([]) == "[]\n")
    }

    @Test func writesSARIFWithEncodedPath() {
        let text = SARIFRenderer(language: .en).render([finding])
        #expect(text.contains("\"uri\": \"a%20b/lomake.xsd\""))
        #expect(text.contains("\"startLine\": 12"))
        #expect(text.contains("\"version\": \"2.1.0\""))
    }

    @Test(arguments: [
        ("a\"b\\c", "\"a\\\"b\\\\c\""), ("\n\t\r", "\"\\n\\t\\r\""), ("\u{1}\u{7F}", "\"\\u0001\\u007f\""),
        ("</script>", "\"\\u003c/script>\""), ("ä€😀", "\"ä€😀\""),
    ])
    func escapesJSONStrings(text: String, expected: String) {
        #expect(JSONEscaping.quoted(text) == expected)
    }
}
