/// The words of the page that takes rows from a spreadsheet.
struct ImportWords {
    var title, lead, columns, findings, error, optional: String
    var paste, pasteHint, file, fileHint, replace, take, anyway, back: String
    private var problem: (one: String, many: String)
    private var others: (one: String, many: String)

    func problems(_ count: Int) -> String { count == 1 ? problem.one : Self.filled(problem.many, count) }

    func more(_ count: Int) -> String { count == 1 ? others.one : Self.filled(others.many, count) }

    /// The count in the place of the one `#`.
    private static func filled(_ words: String, _ count: Int) -> String {
        words.split(separator: "#", omittingEmptySubsequences: false).joined(separator: String(count))
    }

    static func of(_ language: String) -> ImportWords {
        switch language {
        case "sv": swedish
        case "en": english
        default: finnish
        }
    }

    private static let finnish = ImportWords(
        title: "Tuo rivejä taulukosta",
        lead:
            "Kopioi rivit taulukkolaskennasta ja liitä ne tähän, tai valitse CSV-tiedosto. Rivit lisätään lomakkeelle, ja voit muuttaa niitä siellä.",
        columns: "Sarakkeet", findings: "Mitä korjata", error: "Virhe:", optional: "(valinnainen)",
        paste: "Liitä rivit", pasteHint: "Sarakkeet tässä järjestyksessä, tai otsikot ensimmäisellä rivillä",
        file: "CSV-tiedosto",
        fileHint: "Sarkaimin, puolipistein tai pilkuin eroteltu, enintään 8 Mt; UTF-8, UTF-16 tai Windows-1252",
        replace: "Korvaa lomakkeella nyt olevat rivit näillä", take: "Tuo rivit",
        anyway: "Tuo rivit ja korjaa lomakkeella", back: "Takaisin tuomatta rivejä",
        problem: ("Korjaa rivit: niissä on yksi virhe", "Korjaa rivit: niissä on # virhettä"),
        others: ("ja yksi muu", "ja # muuta"))

    private static let swedish = ImportWords(
        title: "Hämta rader ur en tabell",
        lead:
            "Kopiera raderna i ett kalkylprogram och klistra in dem här, eller välj en CSV-fil. Raderna läggs till på blanketten, där du kan ändra dem.",
        columns: "Kolumner", findings: "Vad som ska rättas", error: "Fel:", optional: "(frivillig)",
        paste: "Klistra in rader", pasteHint: "Kolumnerna i den här ordningen, eller rubriker på första raden",
        file: "CSV-fil",
        fileHint: "Avgränsad med tabb, semikolon eller komma, högst 8 MB; UTF-8, UTF-16 eller Windows-1252",
        replace: "Ersätt raderna på blanketten med de här", take: "Hämta raderna",
        anyway: "Hämta raderna och rätta på blanketten", back: "Tillbaka utan att hämta rader",
        problem: ("Rätta raderna: de har ett fel", "Rätta raderna: de har # fel"),
        others: ("och ett till", "och # till"))

    private static let english = ImportWords(
        title: "Bring in rows from a spreadsheet",
        lead:
            "Copy the rows in a spreadsheet and paste them here, or select a CSV file. The rows are added to the form, where you can change them.",
        columns: "Columns", findings: "What to correct", error: "Error:", optional: "(optional)",
        paste: "Paste rows", pasteHint: "The columns in this order, or headings on the first row", file: "CSV file",
        fileHint: "Separated by tabs, semicolons or commas, up to 8 MB; UTF-8, UTF-16 or Windows-1252",
        replace: "Replace the rows that are on the form now", take: "Bring in the rows",
        anyway: "Bring in the rows and correct them on the form", back: "Back without bringing in rows",
        problem: ("Correct the rows: they have one error", "Correct the rows: they have # errors"),
        others: ("and one more", "and # more"))
}
