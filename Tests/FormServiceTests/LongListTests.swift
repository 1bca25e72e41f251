import FormRuntime
import FormSpec
import Foundation
import Testing

@testable import FormService

/// Lists of many rows, and rows that come from a spreadsheet.
@Suite struct LongListTests {
    private let fixture: ServiceFixture
    private let home: String
    private let list = "hairiintyvat/kohde"

    init() throws {
        fixture = try ServiceFixture.shared.get()
        home = try #require(fixture.post("/meluilmoitus/uusi-tapahtuma/fi", [("_toiminto", "aloita")]).location)
    }

    private var page: String { "\(home)/osa/hairiintyvat" }
    private var importing: String { "\(home)/tuo/\(list)" }

    private func table(_ count: Int) -> String {
        (1...count).map { "Kohde \($0)\t\($0)\t40" }.joined(separator: "\n")
    }

    private func draft() throws -> Draft {
        let key = try #require(home.split(separator: "/").dropFirst().first.map(String.init))
        return try #require(fixture.service.store.draft(key))
    }

    private func rows() throws -> [[String]] {
        let draft = try draft()
        let field = try #require(draft.spec.field(id: list))
        return draft.instance.rows(of: field, in: .outermost, of: draft.spec).map { row in
            draft.spec.importColumns(of: field).map {
                draft.instance.raw(at: FieldAddress($0, rows: RowPath([row.key])), of: draft.spec)
            }
        }
    }

    @Test func offersTheWayToBringInRows() throws {
        #expect(fixture.get(page).text.contains("value=\"tuo:\(list)\""))
        let there = try #require(fixture.post(page, [("_toiminto", "tuo:\(list)")]).location)
        #expect(there == importing)
        let shown = fixture.get(there)
        #expect(shown.status == 200)
        #expect(shown.text.contains("<textarea id=\"rivit\""))
    }

    @Test func bringsInRowsAndShowsThemInGroups() throws {
        let answer = fixture.post(importing, [("_rivit", table(120)), ("_toiminto", "tuosilti")])
        let location = try #require(answer.location)
        let first = fixture.follow(location).text
        #expect(try rows().count == 120)
        #expect(first.contains("Taulukosta tuotiin 120 riviä."))
        #expect(first.contains("Rivit 1–50 / 120"))
        #expect(first.contains("value=\"Kohde 50\"") && !first.contains("value=\"Kohde 51\""))
        #expect(!first.contains("Edelliset rivit"))
        // Without rules in the browser: its sums would be those of the rows it sees.
        #expect(first.contains("<script src=\"/skripti/") && !first.contains("/tiedot/"))
        let next = try #require(
            first.components(separatedBy: "value=\"rivit:").dropFirst().first?.prefix { $0 != "\"" })
        let second = try #require(
            fixture.post(page, PageControls(first).values + [("_toiminto", "rivit:\(next)")]).location)
        let shown = fixture.follow(second).text
        #expect(shown.contains("Rivit 51–100 / 120"))
        #expect(shown.contains("value=\"Kohde 51\"") && shown.contains("Edelliset rivit"))
    }

    @Test func keepsTheRowsThatAPageDoesNotShow() throws {
        _ = fixture.post(importing, [("_rivit", table(120)), ("_toiminto", "tuosilti")])
        let key = try #require(
            fixture.get(page).text.components(separatedBy: "value=\"rivit:").dropFirst().first?.prefix { $0 != "\"" })
        let address = "\(page)?rivi=\(key)"
        var controls = PageControls(fixture.follow(address).text)
        let name = try #require(controls.values.first { $0.value == "Kohde 51" }?.name)
        controls.set(name, "Toinen")
        controls.set("_toiminto", "tallenna")
        let saved = try #require(fixture.post(address, controls.values).location)
        #expect(saved.contains("rivi=\(key)"))
        let all = try rows().map(\.[0])
        #expect(all.count == 120 && all[50] == "Toinen" && all[0] == "Kohde 1" && all[119] == "Kohde 120")
    }

    @Test func leadsFromTheSummaryToTheRowsWithTheError() throws {
        let wrong = table(119) + "\nKohde 120\tväärä\t40"
        _ = fixture.post(importing, [("_rivit", wrong), ("_toiminto", "tuosilti")])
        let controls = PageControls(fixture.get(page).text).values
        let answer = fixture.post(page, controls + [("_toiminto", "jatka")])
        // The page with the error is the one that comes.
        #expect(answer.text.contains("Rivit 101–120 / 120"))
        #expect(answer.text.contains("value=\"väärä\""))
    }

    @Test func locatesErrorsAndLosesNothing() throws {
        let before = try rows()
        let wrong = "Mikä kohde on;Etäisyys melun lähteestä (m);vaikutus\nKoulu;100;40\nPäiväkoti;kaukana;40\n"
        let answer = fixture.post(importing, [("_rivit", wrong), ("_toiminto", "tuo")])
        #expect(answer.status == 200)
        #expect(answer.text.contains("Korjaa rivit: niissä on yksi virhe"))
        #expect(answer.text.contains("<li>Rivi 3, sarake 2: "))
        #expect(answer.text.contains("Päiväkoti;kaukana;40"))
        #expect(try rows() == before)
        // The customer may take them and correct them on the form.
        _ = fixture.post(importing, [("_rivit", wrong), ("_toiminto", "tuosilti")])
        #expect(try rows().contains(["Päiväkoti", "kaukana", "40"]))
    }

    @Test func knowsHeadingsInAnyLanguageAndOrder() throws {
        let draft = try draft()
        let field = try #require(draft.spec.field(id: list))
        let columns = draft.spec.importColumns(of: field)
        func label(_ column: Int, _ language: Int) -> String {
            draft.spec.texts.text(draft.spec[columns[column]].label, language: language)
        }
        for heading in ["\(label(1, 1)),\(label(0, 1))", "\(label(1, 2)),\(draft.spec[columns[0]].step)"] {
            let text = "\(heading)\n100,\"Talo \"\"A\"\", 1\"\n"
            _ = fixture.post(importing, [("_rivit", text), ("_korvaa", "kylla"), ("_toiminto", "tuosilti")])
            #expect(try rows().map { Array($0.prefix(2)) } == [["Talo \"A\", 1", "100"]])
        }
    }

    @Test(arguments: [
        ("Koulu;100;40;liikaa", "Rivi 1, sarake 4: tiedolle ”liikaa” ei ole saraketta"),
        ("Mikä kohde on;etaisyys;Tuntematon\nKoulu;100;x", "Rivi 1, sarake 3: sarake ”Tuntematon” ei ole lomakkeella"),
        ("\"Koulu;100;40", "Rivi 1: lainausmerkki ei pääty"),
        ("", "Liitä vähintään yksi rivi"),
    ])
    func saysWhatHasNoPlaceInTheForm(_ text: String, _ words: String) throws {
        let before = try rows()
        let answer = fixture.post(importing, [("_rivit", text), ("_toiminto", "tuosilti")])
        #expect(answer.status == 200)
        #expect(answer.text.contains(words))
        #expect(answer.text.contains("aria-invalid=\"true\""))
        #expect(try rows() == before)
    }

    @Test func refusesMoreRowsThanTheFormTakes() throws {
        let answer = fixture.post(importing, [("_rivit", table(201)), ("_toiminto", "tuosilti")])
        #expect(answer.text.contains("enintään 200 mahtuu"))
        #expect(answer.text.contains("Kohde 201"))
    }

    @Test(arguments: ["utf8", "mark", "utf16le", "utf16be", "utf16mark", "windows1252"])
    func readsFilesInTheEncodingsOfSpreadsheets(_ encoding: String) throws {
        let text = "Hämeentie 1\t500\t40\r\nÅrsta € 2\t510\t40\r\n"
        let content: [UInt8]
        switch encoding {
        case "mark": content = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        case "utf16le": content = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case "utf16be": content = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        case "utf16mark": content = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case "windows1252": content = text.unicodeScalars.map { $0 == "€" ? 0x80 : UInt8($0.value) }
        default: content = Array(text.utf8)
        }
        let file = ServiceFixture.ChosenFile(field: "_tiedosto", name: "rivit.csv", type: "text/csv", content: content)
        _ = fixture.post(importing, [("_korvaa", "kylla"), ("_toiminto", "tuosilti")], files: [file])
        #expect(try rows().map(\.[0]) == ["Hämeentie 1", "Årsta € 2"])
    }

    @Test func keepsTheTextWhenTheLanguageIsSwitched() {
        let answer = fixture.post(importing, [("_rivit", "Katu <1>"), ("_toiminto", "kieli:sv")])
        #expect(answer.text.contains("<html lang=\"sv\">") && answer.text.contains("Katu &lt;1&gt;"))
        let swedish = importing.replacingOccurrences(of: "/fi/", with: "/sv/")
        #expect(answer.text.contains("action=\"\(swedish)#sivu:virheet\""))
    }

    @Test func knowsNoOtherLists() {
        #expect(fixture.get("\(home)/tuo/melu").status == 404)
        #expect(fixture.get("\(home)/tuo/liitteet/muu").status == 404)
        #expect(fixture.post("\(home)/tuo/x", [("_rivit", "a")]).status == 404)
    }
}
