import Testing

@testable import FormReports

@Suite struct LabelWordsTests {
    private func isAkin(_ left: String, _ right: String, _ language: String = "fi") -> Bool {
        let language = LabelLanguage.of(language)
        return Word(left, in: language).isAkin(to: Word(right, in: language))
    }

    @Test(arguments: [
        ("tapahtuma", "tapahtuman"), ("kiinteistö", "kiinteistön"), ("nimi", "nimen"), ("paikka", "paikan"),
        ("lupa", "luvan"), ("pinta", "pinnan"), ("osoite", "osoitteen"), ("lasku", "laskuun"), ("kävijä", "kävijöiden"),
        ("tunnus", "tunnuksen"), ("viranomainen", "viranomaisen"),
    ]) func undoesFinnishInflection(word: String, inflected: String) {
        #expect(isAkin(word, inflected))
    }

    @Test(arguments: [
        ("kunta", "kunto"), ("alku", "loppu"), ("nimi", "numero"), ("hakija", "naapuri"), ("melu", "maksu"),
        ("alin", "ala"), ("vaara", "vara"),
    ]) func keepsDifferentWordsApart(left: String, right: String) {
        #expect(!isAkin(left, right))
    }

    @Test func undoesSwedishAndEnglishInflection() {
        #expect(isAkin("evenemang", "evenemangets", "sv"))
        #expect(isAkin("faktura", "fakturans", "sv"))
        #expect(isAkin("visitor", "visitors", "en"))
    }

    @Test func takesCompoundsApartWhereBothPartsAreWordsOfLabels() {
        let labels = ["Yleisön määrä", "Kävijämäärä", "Y-tunnus", "Pinta-ala"]
        let words = LabelWords(.of("fi"), labels: labels)
        #expect(words.words(of: "Yleisömäärä").map(\.text) == ["yleisö", "määrä"])
        #expect(words.words(of: "Kävijämäärä").map(\.text) == ["kävijämäärä"])
        #expect(words.words(of: "Y-tunnus, pinta-ala").map(\.text) == ["ytunnus", "pinta", "ala"])
    }
}
