/// What is said of a table that cannot be taken as it is, in the customer's language.
struct TableWords {
    private let language: String

    init(_ language: String) { self.language = language }

    private func pick(_ fi: String, _ sv: String, _ en: String) -> String {
        switch language {
        case "sv": sv
        case "en": en
        default: fi
        }
    }

    var nothing: TableImport.Finding {
        .init(
            words: pick(
                "Liitä vähintään yksi rivi tai valitse tiedosto, jossa on rivejä",
                "Klistra in minst en rad eller välj en fil med rader",
                "Paste at least one row, or select a file with rows"))
    }

    func fault(_ fault: TableLines.Fault) -> TableImport.Finding {
        switch fault {
        case .tooLarge:
            let most = TableLines.mostBytes >> 20
            return .init(
                words: pick(
                    "Jaa taulukko osiin: kerralla voi tuoda enintään \(most) megatavua",
                    "Dela upp tabellen: högst \(most) megabyte kan hämtas åt gången",
                    "Split the table: up to \(most) megabytes can be brought in at a time"))
        case .tooManyLines(let most):
            return .init(
                words: pick(
                    "Jaa taulukko osiin: kerralla voi tuoda enintään \(most) riviä",
                    "Dela upp tabellen: högst \(most) rader kan hämtas åt gången",
                    "Split the table: up to \(most) rows can be brought in at a time"))
        case .openQuote(let line):
            return .init(
                line: line,
                words: pick(
                    "lainausmerkki ei pääty: lisää toinen lainausmerkki tekstin loppuun tai poista se alusta",
                    "citattecknet avslutas inte: lägg till ett i slutet av texten eller ta bort det i början",
                    "the quotation mark is not closed: add one at the end of the text or remove it at the start"))
        }
    }

    func tooMany(_ count: Int, already: Int, most: Int) -> TableImport.Finding {
        .init(
            words: pick(
                "Poista rivejä: taulukossa on \(count) riviä ja lomakkeella jo \(already), enintään \(most) mahtuu",
                "Ta bort rader: tabellen har \(count) rader och blanketten redan \(already), högst \(most) ryms",
                "Remove rows: the table has \(count) and the form already \(already), there is room for \(most)"))
    }

    func unknownColumn(_ name: String, line: Int, column: Int) -> TableImport.Finding {
        .init(
            line: line, column: column,
            words: pick(
                "sarake ”\(name)” ei ole lomakkeella: vaihda otsikoksi jokin alla luetelluista tai poista sarake",
                "kolumnen ”\(name)” finns inte på blanketten: byt rubriken mot en av dem nedan eller ta bort kolumnen",
                "column “\(name)” is not on the form: change its heading to one of those below or remove the column"))
    }

    func noColumn(_ cell: String, line: Int, column: Int) -> TableImport.Finding {
        .init(
            line: line, column: column,
            words: pick(
                "tiedolle ”\(cell)” ei ole saraketta: poista se tai tarkista erottimet",
                "uppgiften ”\(cell)” har ingen kolumn: ta bort den eller kontrollera avgränsarna",
                "there is no column for “\(cell)”: remove it or check the separators"))
    }

    /// "Rivi 3, sarake 2: …".
    func located(_ finding: TableImport.Finding) -> String {
        guard let line = finding.line else { return finding.words }
        guard let column = finding.column else {
            return pick("Rivi \(line): ", "Rad \(line): ", "Row \(line): ") + finding.words
        }
        return pick(
            "Rivi \(line), sarake \(column): ", "Rad \(line), kolumn \(column): ", "Row \(line), column \(column): ")
            + finding.words
    }
}
