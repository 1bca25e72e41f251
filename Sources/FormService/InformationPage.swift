/// The pages that every footer links to. What they say belongs to whoever runs the service; here they say what the
/// product can answer for by itself.
enum InformationPage {
    case accessibility
    case feedback

    init?(path: String) {
        switch path {
        case "/saavutettavuus": self = .accessibility
        case "/palaute": self = .feedback
        default: return nil
        }
    }

    func response() -> Response {
        let words = words
        let content = """
            <p>\(words.fi)</p>
            <p lang="sv">\(words.sv)</p>
            <p lang="en">\(words.en)</p>
            <p><a href="/">Etusivu</a></p>
            """
        return .page(PlainPage(language: "fi", title: words.title, content: content).html())
    }

    private var words: (title: String, fi: String, sv: String, en: String) {
        switch self {
        case .accessibility:
            (
                "Saavutettavuusseloste",
                "Lomakkeiden tavoite on WCAG 2.2:n taso AA. Palvelun ylläpitäjä julkaisee tässä selosteensa.",
                "Blanketternas mål är nivå AA i WCAG 2.2. Tjänstens upprätthållare publicerar sitt utlåtande här.",
                "The forms aim at level AA of WCAG 2.2. Whoever runs the service publishes its statement here."
            )
        case .feedback:
            (
                "Palaute", "Palvelun ylläpitäjä kertoo tässä, miten palautetta annetaan.",
                "Tjänstens upprätthållare berättar här hur respons ges.",
                "Whoever runs the service tells here how to give feedback."
            )
        }
    }
}
