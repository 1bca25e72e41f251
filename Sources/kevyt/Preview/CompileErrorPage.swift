import Diagnostics
import FormService

/// What preview shows instead of the list of forms while a form does not compile: every finding with its place and
/// remedy, and the way to the last version that was good.
enum CompileErrorPage {
    static func html(_ diagnostics: [Diagnostic], language: AuthorLanguage, hasGoodVersion: Bool) -> [UInt8] {
        let words = Words.of(language)
        let items = diagnostics.filter { $0.severity != .note }.map { item($0, language: language) }
        let way = hasGoodVersion ? (address: "/lomakkeet", words: words.lastGood) : (address: "/", words: words.reload)
        let content =
            "<p>\(words.lead)</p>\n<p><a href=\"\(way.address)\">\(way.words)</a></p>\n<ol class=\"findings\">\n\(items.joined(separator: "\n"))\n</ol>"
        return PlainPage(language: language.rawValue, title: words.title, content: content).html()
    }

    private static func item(_ diagnostic: Diagnostic, language: AuthorLanguage) -> String {
        let place = "<code>\(PlainPage.escaped(diagnostic.location.description))</code>"
        let id = "<code>\(PlainPage.escaped(diagnostic.id))</code>"
        var text = PlainPage.escaped(diagnostic.message.text(language))
        if let remedy = diagnostic.remedy { text += ". " + PlainPage.escaped(remedy.text(language)) }
        let notes = diagnostic.notes.map { note in
            let place = note.location.map { " <code>\(PlainPage.escaped($0.description))</code>" } ?? ""
            return "<br>\(PlainPage.escaped(note.message.text(language)))\(place)"
        }
        return "<li><p>\(place) \(id)<br>\(text)\(notes.joined())</p></li>"
    }

    private struct Words {
        var title: String
        var lead: String
        var lastGood: String
        var reload: String

        static func of(_ language: AuthorLanguage) -> Words {
            switch language {
            case .fi:
                Words(
                    title: "Lomakkeissa on virheitä",
                    lead: "Korjaa tiedostot ja tallenna: sivut käännetään uudelleen itsestään.",
                    lastGood: "Viimeisin toimiva versio lomakkeista", reload: "Lataa sivu uudelleen")
            case .en:
                Words(
                    title: "The forms have errors",
                    lead: "Mend the files and save: the pages are compiled again by themselves.",
                    lastGood: "The last version of the forms that worked", reload: "Load the page again")
            }
        }
    }
}
