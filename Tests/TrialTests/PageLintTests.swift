import Foundation
import Testing

@testable import FormService
@testable import kevyt_trials

/// The rules of the checklist that need no browser, on every page that the service can answer with.
@Suite struct PageLintTests {
    static let forms = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../forms").standardizedFileURL.path
    static let site = Result { try TrialSite(forms: forms) }
    static let states = Result { try PagesTrial.states(try site.get(), forms: forms) }

    private let site: TrialSite

    init() throws { site = try Self.site.get() }

    @Test func findsNothingInAnyPageInAnyState() throws {
        let states = try Self.states.get()
        #expect(states.flatMap { state in MarkupRule.lint(state).map { "\(state.name): \($0)" } } == [])
        for form in site.forms {
            for language in form.spec.texts.languages {
                let own = states.filter { $0.form == form.spec.id && $0.language == language }.map(\.state)
                // Every state but the messages, which belong to no form, and either of the two reviews.
                let missing = Set(PageState.State.allCases).subtracting(own).subtracting([.message, .review, .warnings])
                #expect(missing.isEmpty, "\(form.spec.id) in \(language): no \(missing)")
            }
        }
    }

    @Test func choosesEachPageEachStateAndEachLanguage() throws {
        let states = try Self.states.get()
        let chosen = PageChoice.pairwise(states)
        #expect(chosen.count <= 60)
        #expect(Set(chosen.map(\.state)) == Set(states.map(\.state)))
        #expect(Set(chosen.map(\.language)) == ["fi", "sv", "en"])
        #expect(Set(chosen.filter { $0.page.hasPrefix("section") }.map { "\($0.form) \($0.page)" }).count >= 40)
    }

    /// Each rule finds what it is there for.
    @Test(arguments: plantedDefects) func findsThePlantedDefect(_ defect: PlantedMarkup) throws {
        let page = try page(defect.page)
        #expect(MarkupRule.lint(page) == [])
        var changed = page
        let text = String(decoding: page.response.body, as: UTF8.self)
        let range = try #require(text.range(of: defect.old), "\(defect.old) is not on the page")
        changed.response.body = Array(text.replacingCharacters(in: range, with: defect.new).utf8)
        let found = Set(MarkupRule.lint(changed).map { String($0.prefix { $0 != ":" }) })
        #expect(found.contains(defect.rule), "found \(found.sorted())")
    }

    @Test func plantsADefectForEveryRule() {
        #expect(Set(Self.plantedDefects.map(\.rule)) == Set(MarkupRule.all.map(\.id) + ["markup"]))
    }

    private func page(_ kind: PlantedMarkup.Page) throws -> PageState {
        let customer = PostingCustomer(site: site)
        let home = try customer.begin("meluilmoitus", project: "tapahtuma", language: "fi")
        func state(_ response: Response) -> PageState {
            PageState(form: "meluilmoitus", language: "fi", page: "section", state: .prefilled, response: response)
        }
        switch kind {
        case .section: return state(customer.get("\(home)/osa/tapahtuma"))
        case .party: return state(customer.get("\(home)/osa/ilmoittaja"))
        case .files: return state(customer.get("\(home)/osa/liitteet"))
        case .rows: return state(customer.get("\(home)/osa/ajankohta"))
        case .errors:
            var controls = try #require(PostedControls(try customer.page("\(home)/osa/melu")))
            controls.answer("melu/melutaso", "kova")
            return state(customer.press("jatka", controls))
        case .review:
            let form = try site.form("meluilmoitus")
            let sample = try TrialSite.sample(of: form, in: Self.forms)
            return state(customer.get("\(try customer.keep(sample, of: form, language: "fi"))/tarkista"))
        }
    }

    struct PlantedMarkup: Sendable, CustomTestStringConvertible {
        enum Page { case section, party, files, rows, errors, review }
        var rule: String
        var page: Page
        var old: String
        var new: String
        var testDescription: String { "\(rule): \(old) becomes \(new)" }

        init(_ rule: String, _ page: Page, _ old: String, _ new: String) {
            self.rule = rule
            self.page = page
            self.old = old
            self.new = new
        }
    }

    static let plantedDefects: [PlantedMarkup] = [
        PlantedMarkup("markup", .section, "</main>", ""),
        PlantedMarkup("language", .section, "<html lang=\"fi\">", "<html lang=\"sv\">"),
        PlantedMarkup("title", .section, "<h1>", "<h1>X"),
        PlantedMarkup("headings", .section, "<h1>", "<h1>x</h1><h1>"),
        PlantedMarkup("landmarks", .section, " aria-label=\"Kielivalinta\"", ""),
        PlantedMarkup("skip-link", .section, "class=\"skip\"", "class=\"jump\""),
        PlantedMarkup("inline-code", .section, "<h1>", "<h1 style=\"color:red\">"),
        PlantedMarkup("own-resources", .section, "href=\"/lomake.css\"", "href=\"https://example.org/a.css\""),
        PlantedMarkup("links", .section, "href=\"/palaute\"", "href=\"javascript:alert(1)\""),
        PlantedMarkup("unique-id", .section, "<h1>", "<h1 id=\"sivu:sisalto\">"),
        PlantedMarkup("reference", .section, "<h1>", "<h1 aria-describedby=\"nowhere\">"),
        PlantedMarkup("language-link", .section, "lang=\"sv\">Svenska", "lang=\"en\">Svenska"),
        PlantedMarkup("label", .section, "<label for=\"tapahtuma/nimi\">", "<label>"),
        PlantedMarkup(
            "forbidden-attribute", .section, "name=\"tapahtuma/nimi\"", "name=\"tapahtuma/nimi\" maxlength=\"9\""),
        PlantedMarkup("hint", .files, "<p class=\"hint\"", "<p class=\"hint\"></p><p class=\"hint\""),
        PlantedMarkup("legend", .rows, "<legend>", "<p>x</p><legend>"),
        PlantedMarkup(
            "group-name", .rows, "<div role=\"group\"", "<div role=\"group\"><p>x</p></div><div role=\"group\""),
        PlantedMarkup(
            "grouped-options", .section, "<h1>",
            "<label for=\"r\">x</label><input type=\"radio\" id=\"r\" name=\"r\" value=\"1\"><h1>"),
        PlantedMarkup("control-name", .section, "name=\"tapahtuma/nimi\"", "name=\"\""),
        PlantedMarkup("one-answer", .party, "value=\"henkilo\"", "value=\"henkilo\" checked"),
        PlantedMarkup(
            "optional", .section, "name=\"tapahtuma/nimi\"", "name=\"tapahtuma/nimi\" aria-required=\"true\""),
        PlantedMarkup("input-purpose", .party, "/yhteyshenkilo family-name\"", "/yhteyshenkilo given-name\""),
        PlantedMarkup("provenance", .section, "aria-describedby=\"tapahtuma/nimi:lahde", "aria-describedby=\""),
        PlantedMarkup("table", .rows, "<fieldset", "<table><tr><th>x</th></tr></table><fieldset"),
        PlantedMarkup("error-title", .section, "<title>", "<title>Virhe: "),
        PlantedMarkup(
            "error-summary", .errors, "<main id=\"sivu:sisalto\" tabindex=\"-1\">",
            "<main id=\"sivu:sisalto\" tabindex=\"-1\"><p>x</p>"),
        PlantedMarkup("error-text", .errors, "<a href=\"#melu/melutaso\">", "<a href=\"#melu/melutaso\">x"),
        PlantedMarkup("error-description", .errors, "melu/melutaso:virhe melu", "melu"),
        PlantedMarkup("form", .section, " novalidate", ""),
        PlantedMarkup("outside-form", .section, "<footer>", "<footer><button type=\"submit\" name=\"a\">x</button>"),
        PlantedMarkup("default-button", .section, "value=\"jatka\" tabindex", "value=\"tallenna\" tabindex"),
        PlantedMarkup("button-words", .section, ">Tallenna luonnos<", "><"),
        PlantedMarkup("change-link", .review, "<span class=\"vh\"> ", "<span class=\"x\"> "),
    ]
}
