import FormRuntime
import FormSpec

/// A page of the service that asks something itself: the skeleton of the forms' own pages around one posting form. The
/// form encloses the header, so that the language buttons send what was typed.
struct ServiceForm {
    /// What is wrong, with the id of the control it is about.
    struct Error {
        var target: String
        var words: String
    }
    var language: String
    var languages: [String]
    var title: String
    /// What the page belongs to, above its heading.
    var trail: String
    /// Where it posts; without fragment.
    var address: String
    /// What Enter presses.
    var defaultAction: String
    var hidden: [(name: String, value: String)] = []
    var error: Error?
    /// Markup, made of escaped text by whoever builds the page.
    var content = ""

    init(
        language: String, languages: [String], title: String, trail: String, address: String, defaultAction: String
    ) {
        self.language = language
        self.languages = languages
        self.title = title
        self.trail = trail
        self.address = address
        self.defaultAction = defaultAction
    }

    func html() -> [UInt8] {
        let words = PlainPageWords.of(language)
        let service = ServiceName.text(language)
        let prefix = error == nil ? "" : "\(phrase(.errorPrefix)) "
        let heading = "\(prefix)\(escaped(title)) – \(escaped(trail)) – \(service)"
        return Array(
            """
            <!DOCTYPE html>
            <html lang="\(language)">
            \(PlainPage.head(heading, script: PublishedScript.engine.path))
            <body>
            <a class="skip" href="#sivu:sisalto">\(words.skip)</a>
            <form method="post" action="\(escaped(address))#sivu:virheet" enctype="multipart/form-data" accept-charset="utf-8" novalidate>
            <button class="vh" type="submit" name="_toiminto" value="\(defaultAction)" tabindex="-1" aria-hidden="true">\(phrase(.continue))</button>
            \(hiddenFields)
            <header class="bar"><div class="wrap"><p class="brand">\(service)</p>\(languageButtons)</div></header>
            <main id="sivu:sisalto" tabindex="-1">
            \(summary)<p class="over">\(escaped(trail))</p>
            <h1>\(escaped(title))</h1>
            \(content)
            </main>
            </form>
            <footer><div class="wrap"><ul><li><a href="/saavutettavuus">\(phrase(.accessibilityStatement))</a></li>
            <li><a href="/palaute">\(phrase(.giveFeedback))</a></li></ul></div></footer>
            </body>
            </html>

            """.utf8)
    }

    private var hiddenFields: String {
        hidden.map { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\(escaped($0.value))\">" }.joined()
    }

    private var languageButtons: String {
        let items = languages.map { code -> String in
            let name = PlainPageWords.own(code)
            guard code != language else { return "<li><span aria-current=\"true\">\(name)</span></li>" }
            return
                "<li><button class=\"lang\" type=\"submit\" name=\"_toiminto\" value=\"kieli:\(code)\" lang=\"\(code)\">\(name)</button></li>"
        }
        guard items.count > 1 else { return "" }
        return "<nav class=\"langs\" aria-label=\"\(phrase(.languageChoice))\"><ul>\(items.joined())</ul></nav>"
    }

    private var summary: String {
        guard let error else { return "" }
        return """
            <div class="summary" id="sivu:virheet" tabindex="-1"><div role="alert"><h2>\(phrase(.errorsHeading))</h2>
            <ul><li><a href="#\(error.target)">\(escaped(error.words))</a></li></ul></div></div>

            """
    }

    private func phrase(_ text: SystemText) -> String {
        SystemWords(language).map { escaped($0.words(text)) } ?? ""
    }

    private func escaped(_ text: String) -> String { HTMLEscaping.escaped(text) }
}
