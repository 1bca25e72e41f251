import FormRuntime

/// What the service says of itself above a page.
enum SystemNotice {
    case confirmFirst
    /// The content of a file could not be kept.
    case fileNotKept(String)
    case rowsImported(Int)
    case nothingToCopy
    /// Answers have opened questions that the page did not show.
    case moreQuestions
    case nothingChanged
    /// A newer version of the form is there than the draft was made with.
    case formRenewed
    /// Of what was sent before, a supplement leaves out so many rows.
    case rowsRemoved(Int)
    /// Answers were changed elsewhere too, after the page was opened: which, and what stood there.
    case alsoChanged(String)

    func text(_ language: String) -> String {
        let words = words
        switch language {
        case "sv": return words.sv
        case "en": return words.en
        default: return words.fi
        }
    }

    private var words: (fi: String, sv: String, en: String) {
        switch self {
        case .confirmFirst:
            (
                "Vahvista ennen lähettämistä, että olet tarkistanut nämä kohdat.",
                "Bekräfta att du har kontrollerat punkterna innan du skickar.",
                "Confirm that you have checked these before you send."
            )
        case .fileNotKept(let name):
            (
                "Tiedostoa \(name) ei voitu tallentaa. Muut vastaukset ovat tallessa. Yritä lisätä tiedosto uudelleen.",
                "Filen \(name) kunde inte sparas. Övriga svar är sparade. Försök lägga till filen på nytt.",
                "The file \(name) could not be saved. Your other answers are kept. Try adding the file again."
            )
        case .rowsImported(let count):
            count == 1
                ? ("Taulukosta tuotiin 1 rivi.", "1 rad hämtades ur tabellen.", "1 row was brought in.")
                : (
                    "Taulukosta tuotiin \(count) riviä.", "\(count) rader hämtades ur tabellen.",
                    "\(count) rows were brought in."
                )
        case .formRenewed:
            (
                "Lomakkeesta on uusi versio, ja luonnoksesi jatkuu sillä.",
                "Blanketten har en ny version, och ditt utkast fortsätter med den.",
                "There is a new version of the form, and your draft goes on with it."
            )
        case .alsoChanged(let answers):
            (
                "Näitä kohtia oli ehditty muuttaa myös muualla. Tämän sivun vastaukset jäivät voimaan; muualla luki \(answers).",
                "De här punkterna hade också ändrats på annat håll. Svaren på den här sidan gäller; på annat håll stod \(answers).",
                "These had also been changed elsewhere. The answers on this page stand; elsewhere it said \(answers)."
            )
        case .nothingChanged: SystemWords.all(.nothingChanged)
        case .rowsRemoved(let count):
            count == 1
                ? (
                    "Täydennys poistaa 1 aiemmin lähetetyn rivin.",
                    "Kompletteringen tar bort 1 rad som skickats tidigare.",
                    "The supplement removes 1 row that was sent before."
                )
                : (
                    "Täydennys poistaa \(count) aiemmin lähetettyä riviä.",
                    "Kompletteringen tar bort \(count) rader som skickats tidigare.",
                    "The supplement removes \(count) rows that were sent before."
                )
        case .moreQuestions:
            (
                "Vastauksesi toivat lisää kysyttävää. Täydennä vielä tämä sivu.",
                "Dina svar öppnade fler frågor. Fyll i dem på den här sidan.",
                "Your answers have opened more questions. Fill in this page before going on."
            )
        case .nothingToCopy:
            (
                "Kopioitavassa kohdassa ei ole vielä vastauksia.", "Punkten som skulle kopieras har inga svar ännu.",
                "The part to copy from has no answers yet."
            )
        }
    }
}
