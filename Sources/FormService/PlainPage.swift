import FormRuntime
import FormSpec

/// The skeleton of pages that are no part of a form: the list of forms, messages, and preview's report of errors.
package struct PlainPage: Sendable {
    package var language: String
    package var title: String
    /// Markup, made of escaped text by whoever builds the page.
    package var content: String
    package var languageLinks: [(language: String, address: String)] = []

    package init(language: String, title: String, content: String) {
        self.language = language
        self.title = title
        self.content = content
    }

    package func html() -> [UInt8] {
        let words = PlainPageWords.of(language)
        let service = ServiceName.text(language)
        let title = Self.escaped(title)
        let links = languageLinks.map { link in
            let name = PlainPageWords.of(link.language).languageName
            let address = Self.escaped(link.address)
            return "<li><a href=\"\(address)\" lang=\"\(link.language)\" hreflang=\"\(link.language)\">\(name)</a></li>"
        }.joined()
        let nav = links.isEmpty ? "" : "<nav class=\"langs\" aria-label=\"\(words.languages)\"><ul>\(links)</ul></nav>"
        return Array(
            """
            <!DOCTYPE html>
            <html lang="\(language)">
            \(Self.head("\(title) – \(service)"))
            <body>
            <a class="skip" href="#sisalto">\(words.skip)</a>
            <header class="bar"><div class="wrap"><p class="brand">\(service)</p>\(nav)</div></header>
            <main id="sisalto" tabindex="-1">
            <h1>\(title)</h1>
            \(content)
            </main>
            <footer><div class="wrap"><p>\(words.footer)</p></div></footer>
            </body>
            </html>

            """.utf8)
    }

    /// The head of every page of the service; the title is escaped, the script is its address.
    static func head(_ title: String, script: String? = nil) -> String {
        """
        <head>
        <meta charset="utf-8">
        <title>\(title)</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <link rel="stylesheet" href="/lomake.css">
        \(script.map { "<script src=\"\($0)\" defer></script>\n" } ?? "")</head>
        """
    }

    /// Text for element content or a quoted attribute.
    package static func escaped(_ text: String) -> String {
        HTMLEscaping.escaped(text)
    }
}

/// The words of the skeleton.
struct PlainPageWords {
    var languageName: String
    var skip: String
    var languages: String
    var footer: String

    /// The name of a language in itself.
    static func own(_ language: String) -> String {
        switch language {
        case "fi": "Suomi"
        case "sv": "Svenska"
        case "en": "English"
        case let other: other
        }
    }

    static func of(_ language: String) -> PlainPageWords {
        switch language {
        case "sv":
            PlainPageWords(
                languageName: "På svenska", skip: "Gå till innehållet",
                languages: "Språk", footer: "Förhandsgranskning på den här datorn. Inget skickas vidare.")
        case "en":
            PlainPageWords(
                languageName: "In English", skip: "Skip to content",
                languages: "Language", footer: "A preview on this computer. Nothing is sent anywhere.")
        default:
            PlainPageWords(
                languageName: "Suomeksi", skip: "Siirry sisältöön",
                languages: "Kieli", footer: "Esikatselu tällä koneella. Mitään ei lähetetä eteenpäin.")
        }
    }
}
