import FormRuntime
import FormSpec
import Foundation
import Testing

@testable import HTMLEmitter

@Suite struct PageTests {
    let spec = SampleForm.sample

    private func page(_ kind: PageProgram.Kind, _ state: SampleState, _ language: String = "fi") throws -> [UInt8] {
        let instance = state.instance(spec)
        let context = state.context(spec, language: language, kind: kind, instance: instance)
        return try PageRunner(spec: spec, language: language).render(kind, instance: instance, context: context)
    }

    private func text(_ kind: PageProgram.Kind, _ state: SampleState, _ language: String = "fi") throws -> String {
        String(decoding: try page(kind, state, language), as: UTF8.self)
    }

    @Test(arguments: ["fi", "sv", "en"]) func hasUniqueIDsAndResolvedReferencesInEveryState(_ language: String) throws {
        for state in SampleState.allCases {
            for kind in spec.pageKinds {
                let tags = MarkupScanner(try page(kind, state, language)).tags
                let ids = tags.compactMap { $0.attributes["id"] }
                #expect(
                    Set(ids).count == ids.count, "\(kind) \(state): \(ids.filter { id in ids.count { $0 == id } > 1 })")
                for tag in tags {
                    for name in ["aria-describedby", "aria-labelledby", "for"] {
                        let references = (tag.attributes[name] ?? "").split(separator: " ").map(String.init)
                        #expect(references.allSatisfy(ids.contains), "\(kind) \(state) \(tag)")
                    }
                    if let link = tag.attributes["href"], link.hasPrefix("#") {
                        #expect(ids.contains(String(link.dropFirst())))
                    }
                }
            }
        }
    }

    @Test func opensAndClosesEveryElement() throws {
        for state in SampleState.allCases {
            var open: [String] = []
            for tag in MarkupScanner(try page(.form, state)).tags.dropFirst() {
                if ["meta", "link", "input"].contains(tag.name) { continue }
                guard tag.name.hasPrefix("/") else {
                    open.append(tag.name)
                    continue
                }
                #expect(open.popLast() == String(tag.name.dropFirst()))
            }
            #expect(open.isEmpty)
        }
    }

    @Test func startsTheTitleWithErrorAndLinksToTheWrongPart() throws {
        let page = try text(.form, .errors)
        #expect(page.contains("<title>Virhe: Ilmoitus tilapäisestä melusta – Luvat ja valvonta</title>"))
        #expect(page.contains("/alku@m\">Alkamispäivä: täytä kuukausi</a>"))
        #expect(try text(.form, .errors, "sv").contains("<title>Fel: Anmälan"))
        #expect(try text(.form, .errors, "en").contains("<title>Error: Notification"))
        #expect(try !text(.form, .empty).contains("Virhe:"))
    }

    @Test func saysTheSameAtTheFieldAsInTheSummary() throws {
        let page = try text(.form, .errors)
        for words in ["Sähköposti: kirjoita muodossa nimi@esimerkki.fi", "Valitse kunta", "Etäisyys: vähintään 0 m"] {
            #expect(page.components(separatedBy: words).count == 3, "\(words)")
        }
    }

    @Test func marksPrefilledChangedRemovedAndFixedAnswers() throws {
        let page = try text(.form, .prefilled)
        #expect(page.contains("<b>Esitäytetty</b> hankkeen tiedoista 3.5.2027"))
        #expect(page.contains("<b>Muutettu.</b> Hankkeen tiedoissa: Kesäjuhla<"))
        #expect(page.contains("<b>Poistettu.</b> Hankkeen tiedoissa: +358 40 123 4567"))
        #expect(page.contains("<b>Tarkista.</b>"))
        #expect(page.contains("value=\"palauta:toiminta/nimi\""))
        #expect(page.contains("<dd id=\"ilmoittaja/yritys/ytunnus\" tabindex=\"-1\">1234567-1</dd>"))
        #expect(!page.contains("name=\"ilmoittaja/yritys/ytunnus\""))
        #expect(try text(.form, .prefilled, "en").contains("from your project on 3 May 2027"))
    }

    @Test func writesNumbersAndDatesAsTheLanguageDoes() throws {
        #expect(try text(.form, .prefilled).contains("value=\"95,5\""))
        #expect(try text(.form, .prefilled, "en").contains("value=\"95.5\""))
        #expect(try text(.review, .prefilled).contains("<dd>1.6.2027"))
        #expect(try text(.review, .prefilled, "en").contains("<dd>1 June 2027"))
        #expect(try text(.review, .prefilled).contains("7.00"))
    }

    @Test func namesRowsByKeyAndNumbersThemFromOne() throws {
        let page = try text(.form, .prefilled)
        #expect(page.contains("name=\"kohde/4/nimi\""))
        #expect(page.contains("value=\"poista:kohde/4\""))
        #expect(page.contains("value=\"lisaa:kohde\""))
        #expect(page.contains("Poista<span class=\"vh\"> häiriintyvä kohde 1</span>"))
        #expect(page.contains("value=\"lisaa:kesto/2/paiva\""))
    }

    @Test func offersOnlyOptionsInUseAndKeepsAChosenOldOne() throws {
        #expect(try !text(.form, .prefilled).contains("Vanha laji"))
        var instance = SampleState.empty.instance(spec)
        let field = try #require(spec.field(id: "toiminta/laji"))
        instance.setAnswer(Answer("vanha"), at: FieldAddress(field), of: spec)
        let runner = try PageRunner(spec: spec, language: "fi")
        let bytes = runner.render(.form, instance: instance, context: PageContext(today: "2027-05-04"))
        #expect(
            String(decoding: bytes, as: UTF8.self).contains(
                "id=\"toiminta/laji:2\" name=\"toiminta/laji\" value=\"vanha\" checked"))
    }

    @Test func selectsExactlyTheChosenOption() throws {
        let selected = MarkupScanner(try page(.form, .prefilled)).tags.filter { $0.attributes["selected"] != nil }
        #expect(selected.map { $0.attributes["value"] } == ["191"])
    }

    @Test func showsOnlyTheChosenBranchOnTheReview() throws {
        let page = try text(.review, .prefilled)
        #expect(page.contains("Yrityksen nimi"))
        #expect(!page.contains("Etunimi"))
        #expect(page.contains("<span class=\"mark\">muutettu</span>"))
        #expect(page.contains("href=\"/lomake#toiminta/nimi\""))
        #expect(page.contains("Ei annettu"))
    }

    @Test func marksTheCurrentLanguageAndOffersTheOthersAsButtons() throws {
        let page = try text(.form, .empty, "sv")
        #expect(page.contains("<span aria-current=\"true\">Svenska</span>"))
        #expect(page.contains("name=\"_toiminto\" value=\"kieli:fi\" lang=\"fi\">Suomi</button>"))
    }

    @Test func writesSamplesForTheBrowserCheck() throws {
        guard let folder = ProcessInfo.processInfo.environment["PAGES_OUT"] else { return }
        let base = URL(fileURLWithPath: folder)
        try FileManager.default.createDirectory(at: base, withIntermediateDirectories: true)
        try Data(Stylesheet.css.utf8).write(to: base.appendingPathComponent("lomake.css"))
        for language in ["fi", "sv", "en"] {
            for state in SampleState.allCases {
                for kind in spec.pageKinds where kind == .form || state == .prefilled {
                    let name = "\(kind)-\(state)-\(language).html"
                    try Data(page(kind, state, language)).write(to: base.appendingPathComponent(name))
                }
            }
        }
    }
}
