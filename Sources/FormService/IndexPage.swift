import FormRuntime
import FormSpec

/// The list of forms, each with a link for every project that it can be filled from.
enum IndexPage {
    static func html(_ site: FormSite, language: String) -> [UInt8] {
        let words = Words.of(language)
        let sections = site.forms.map { form in
            let title = PlainPage.escaped(form.title(language))
            let links = links(to: form, site: site, language: language, words: words)
            return
                "<section aria-labelledby=\"\(form.spec.id)\"><h2 id=\"\(form.spec.id)\">\(title)</h2><ul>\(links)</ul></section>"
        }
        var page = PlainPage(
            language: language, title: words.title,
            content: "<p>\(words.lead)</p>\n" + sections.joined(separator: "\n"))
        page.languageLinks = [("fi", "/"), ("sv", "/sv"), ("en", "/en")].filter { $0.0 != language }
        return page.html()
    }

    private static func links(to form: PublishedForm, site: FormSite, language: String, words: Words) -> String {
        let projects = site.projects.map { (id: $0.id, text: "\(words.filledFrom) \($0.title)") }
        let all = projects + [(id: "tyhja", text: words.empty)]
        return all.map { choice in
            let draft = FormAddress.newDraftPrefix + choice.id
            let address = FormAddress(form: form.spec.id, draft: draft, language: language)
            return "<li><a href=\"\(PlainPage.escaped(address.path))\">\(PlainPage.escaped(choice.text))</a></li>"
        }.joined()
    }

    private struct Words {
        var title: String
        var lead: String
        var filledFrom: String
        var empty: String

        static func of(_ language: String) -> Words {
            switch language {
            case "sv":
                Words(
                    title: "Blanketter", lead: "Välj blankett och vilket projekts uppgifter den fylls med.",
                    filledFrom: "Fylls från projektet", empty: "Tom blankett")
            case "en":
                Words(
                    title: "Forms", lead: "Choose a form and the project whose data it is filled from.",
                    filledFrom: "Filled from the project", empty: "Empty form")
            default:
                Words(
                    title: "Lomakkeet", lead: "Valitse lomake ja hanke, jonka tiedoilla se täytetään.",
                    filledFrom: "Täytetään hankkeesta", empty: "Tyhjä lomake")
            }
        }
    }
}
