import FormSpec

/// What is the same on all pages: head, skip link, header with languages, footer with help in the same place.
struct PageFrame {
    let spec: FormSpec
    let kind: PageProgram.Kind

    /// A page with controls: the form encloses header and main, so that the language buttons send what was typed.
    func page(title: [Piece], form: Element?, main: [Node]) -> PageTree {
        let content = element(.main, [.id(.anchor(.content)), .plain("tabindex", "-1")], main + main.searchedLists())
        let inner: [Node]
        if var form {
            form.children += [header(switching: true), content]
            inner = [.element(form)]
        } else {
            inner = [header(switching: false), content]
        }
        let skip = Node.link(Link(.here(.anchor(.content)), attributes: [.classes("skip")], [.phrase(.skipToContent)]))
        let body = element(.body, [], [skip] + inner + [footer])
        let html = element(.html, [.pieces("lang", .context(.languageTag))], [head(title), body])
        return PageTree(kind: kind, html: html)
    }

    /// `h1 – form – service`, with "Virhe: " in front where there are errors (WCAG 2.4.2).
    private func head(_ title: [Piece]) -> Node {
        let prefix: Node = .when(.anyErrors, [.phrase(.errorPrefix), .literal(" ")])
        let service: [Node] = [.literal(" – "), .words([.context(.serviceName)])]
        let script = element(.script, [.pieces("src", .context(.scriptAddress)), .flag("defer")])
        return element(
            .head, [],
            [
                element(.meta, [.plain("charset", "utf-8")]),
                element(.title, [], [prefix, .words(title)] + service),
                element(
                    .meta, [.plain("name", "viewport"), .plain("content", "width=device-width, initial-scale=1")]),
                element(.meta, [.plain("name", "color-scheme"), .plain("content", "light dark")]),
                element(.link, [.plain("rel", "stylesheet"), .pieces("href", .context(.stylesheetAddress))]),
                .when(.given(.scriptAddress), [script]),
            ])
    }

    private func header(switching: Bool) -> Node {
        let brand = element(.p, [.classes("brand")], [.words([.context(.serviceName)])])
        let languages = spec.texts.languages.enumerated().map { language($1, at: $0, switching: switching) }
        let list = element(.ul, [], languages)
        let navigation = element(
            .nav, [.classes("langs"), .pieces("aria-label", .phrase(.languageChoice))], [list])
        let shown = spec.texts.languages.count > 1 ? [brand, navigation] : [brand]
        return element(.header, [.classes("bar")], [element(.div, [.classes("wrap")], shown)])
    }

    private func language(_ code: String, at position: Int, switching: Bool) -> Node {
        let name = Node.literal(LanguageName.own(code))
        let other: Node =
            switching
            ? .button(Button(.language(code), look: "lang", attributes: [.plain("lang", code)], [name]))
            : .link(Link(.language(code), attributes: [.plain("lang", code), .plain("hreflang", code)], [name]))
        let current = element(.span, [.plain("aria-current", "true")], [name])
        return element(.li, [], [.when(.language(position), [current], otherwise: [other])])
    }

    /// How long the page stays open (WCAG 2.2.1, 2.2.6), with the words of the script that warns before the end.
    private var session: Node {
        let words: [Attribute] = [
            .id(.anchor(.session)), .pieces("data-minuutit", .context(.sessionMinutes)),
            .pieces("data-varoitus", .phrase(.sessionEnding)), .pieces("data-jatka", .phrase(.sessionGoOn)),
        ]
        return .when(
            .given(.sessionMinutes),
            [element(.p, words, [.phrase(.sessionLimit, .context(.sessionMinutes))])])
    }

    private var footer: Node {
        let contact: Node = .when(
            .given(.helpContact),
            [
                element(.h2, [], [.phrase(.helpHeading)]), element(.p, [], [.words([.context(.helpContact)])]),
            ])
        let links = element(
            .ul, [],
            [
                element(.li, [], [.link(Link(.address(.accessibilityAddress), [.phrase(.accessibilityStatement)]))]),
                element(.li, [], [.link(Link(.address(.feedbackAddress), [.phrase(.giveFeedback)]))]),
            ])
        return element(.footer, [], [element(.div, [.classes("wrap")], [session, contact, links])])
    }
}

/// The names of languages in themselves.
enum LanguageName {
    static func own(_ code: String) -> String {
        switch code {
        case "fi": "Suomi"
        case "sv": "Svenska"
        case "en": "English"
        case "se": "Davvisámegiella"
        case let other: other
        }
    }
}
