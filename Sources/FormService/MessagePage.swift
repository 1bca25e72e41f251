/// Short pages for what cannot be shown or done. In all three languages: at this point the customer's is not known.
enum MessagePage {
    case notFound
    case refused
    case unreadable
    case changedElsewhere
    case notKept

    func response() -> Response {
        let words = words
        let content = """
            <p>\(words.fi)</p>
            <p lang="sv">\(words.sv)</p>
            <p lang="en">\(words.en)</p>
            <p><a href="/">Etusivu</a></p>
            """
        return .page(PlainPage(language: "fi", title: words.title, content: content).html(), status: status)
    }

    var status: Int {
        switch self {
        case .notFound: 404
        case .refused: 403
        case .unreadable: 400
        case .changedElsewhere: 409
        case .notKept: 503
        }
    }

    private var words: (title: String, fi: String, sv: String, en: String) {
        switch self {
        case .notFound:
            (
                "Sivua ei löydy", "Osoitteessa ei ole sivua. Luonnos on voinut vanhentua: avaa lomake uudelleen.",
                "Sidan finns inte. Utkastet kan ha föråldrats: öppna blanketten på nytt.",
                "There is no page here. The draft may have expired: open the form again."
            )
        case .refused:
            (
                "Pyyntö torjuttiin", "Lomake lähetettiin toiselta sivustolta. Avaa lomake tästä palvelusta.",
                "Blanketten skickades från en annan webbplats. Öppna den i den här tjänsten.",
                "The form was posted from another site. Open it in this service."
            )
        case .unreadable:
            (
                "Lähetystä ei voitu lukea", "Palaa edelliselle sivulle ja yritä uudelleen.",
                "Gå tillbaka till föregående sida och försök på nytt.", "Go back to the previous page and try again."
            )
        case .changedElsewhere:
            (
                "Luonnos muuttui toisessa ikkunassa",
                "Palaa edelliselle sivulle: kirjoittamasi on siellä. Lataa luonnos ennen kuin jatkat.",
                "Gå tillbaka till föregående sida: det du skrev finns där. Läs in utkastet innan du fortsätter.",
                "Go back to the previous page: what you typed is there. Reload the draft before going on."
            )
        case .notKept:
            (
                "Vastauksia ei voitu tallentaa",
                "Palaa edelliselle sivulle: kirjoittamasi on siellä. Yritä hetken kuluttua uudelleen.",
                "Gå tillbaka till föregående sida: det du skrev finns där. Försök på nytt om en stund.",
                "Your answers could not be saved. Go back to the previous page: what you typed is there. Try again in a while."
            )
        }
    }
}
