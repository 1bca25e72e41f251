import FormRuntime
import FormSpec
import SchemaValues

@testable import HTMLEmitter

/// A form with every control, rows in rows, choices, files, fixed and pre-filled answers.
enum SampleForm {
    static let sample = make()

    private static func make() -> FormSpec {
        var builder = SpecBuilder()
        let purpose = builder.text(
            "Ilmoituksen käsittely ja meluhaittojen ehkäisy", "Behandling av anmälan och förebyggande av buller",
            "Handling the notification and preventing noise")
        builder.group(
            "meluilmoitus",
            ("Ilmoitus tilapäisestä melusta", "Anmälan om tillfälligt buller", "Notification of temporary noise"),
            change: { field, builder in
                field.legal = "YSL 527/2014 118 §"
                field.help = [
                    HelpSpec(
                        text: builder.text(
                            "Ilmoitusta ei tarvita, jos toiminnalla on ympäristölupa.",
                            "Anmälan behövs inte om verksamheten har miljötillstånd.",
                            "No notification is needed if the activity has an environmental permit."))
                ]
            },
            inside: sections)
        var spec = builder.spec(id: "meluilmoitus", purpose: purpose)
        spec.pages = pages(for: spec).pages
        return spec
    }

    private static func sections(_ builder: inout SpecBuilder) {
        notifier(&builder)
        place(&builder)
        activity(&builder)
        times(&builder)
        sites(&builder)
        attachments(&builder)
    }

    private static func bound(_ field: inout FieldSpec) {
        field.binding = BindingSpec(from: .literal(.text, ""), source: "hanke/nimi", unfit: nil, isInherited: false)
    }

    private static func notifier(_ builder: inout SpecBuilder) {
        builder.group("ilmoittaja", ("Ilmoittaja", "Anmälare", "Notifier"), change: { field, _ in bound(&field) }) {
            b in
            b.choice("laji", ("Ilmoittaja on", "Anmälaren är", "The notifier is")) { b in
                b.group("yritys", ("Yritys", "Företag", "Company")) { b in
                    b.field("nimi", .line, ("Yrityksen nimi", "Företagets namn", "Name of the company")) { field, b in
                        field.autocomplete = "organization"
                        field.type = b.type(.string, [.maxLength(200)])
                    }
                    b.field("ytunnus", .line, ("Y-tunnus", "FO-nummer", "Business ID")) { field, b in
                        field.checksum = .yTunnus
                        field.type = b.type(.string, [.length(9)])
                        field.readonly = .call(.true, [])
                    }
                }
                b.group("henkilo", ("Henkilö", "Person", "Person")) { b in
                    b.field("etunimi", .line, ("Etunimi", "Förnamn", "First name")) { field, _ in
                        field.autocomplete = "given-name"
                    }
                    b.field("syntynyt", .date, ("Syntymäaika", "Födelsedatum", "Date of birth"), value: .date) {
                        field, _ in
                        field.autocomplete = "bday"
                    }
                }
            }
            b.field("sahkoposti", .line, ("Sähköposti", "E-post", "Email")) { field, b in
                field.autocomplete = "email"
                field.hint = b.text(
                    "Lähetämme tähän tiedon päätöksestä", "Vi skickar besked om beslutet hit",
                    "We send news of the decision here")
            }
            b.field("puhelin", .line, ("Puhelin", "Telefon", "Phone"), min: 0) { field, _ in
                field.autocomplete = "tel"
            }
        }
    }

    private static func place(_ builder: inout SpecBuilder) {
        builder.group("sijainti", ("Toiminnan sijainti", "Verksamhetens läge", "Location of the activity")) { b in
            b.field("kunta", .select, ("Kunta", "Kommun", "Municipality"), value: .code) { field, b in
                field.options = (0..<300).map { number in
                    OptionSpec(
                        code: String(100 + number),
                        label: b.text("Kunta \(number)", "Kommun \(number)", "Municipality \(number)"))
                }
                bound(&field)
            }
            b.group("piste", ("Piste kartalla", "Punkt på kartan", "Point on the map"), control: .map, min: 0) { b in
                b.field("ita", .number, ("Itäkoordinaatti", "Östkoordinat", "Easting"), value: .number) { field, b in
                    field.type = b.type(.decimal, [.minInclusive("50000"), .maxInclusive("760000")])
                }
                b.field("pohjoinen", .number, ("Pohjoiskoordinaatti", "Nordkoordinat", "Northing"), value: .number) {
                    field, b in
                    field.type = b.type(.decimal, [.minInclusive("6600000")])
                }
            }
        }
    }

    private static func activity(_ builder: inout SpecBuilder) {
        builder.group("toiminta", ("Toiminta", "Verksamhet", "Activity")) { b in
            b.field("nimi", .line, ("Tapahtuman nimi", "Evenemangets namn", "Name of the event")) { field, b in
                field.type = b.type(.string, [.maxLength(100)])
                bound(&field)
            }
            b.field(
                "kuvaus", .lines, ("Toiminnan kuvaus", "Beskrivning av verksamheten", "Description of the activity")
            ) { field, b in
                field.type = b.type(.string, [.maxLength(2000)])
                bound(&field)
                field.help = [
                    HelpSpec(
                        text: b.text(
                            "Kerro, mikä aiheuttaa melua ja milloin.", "Berätta vad som orsakar buller och när.",
                            "Tell what causes noise and when.")),
                    HelpSpec(
                        text: b.text(
                            "Ohje ympäristöhallinnon sivuilla", "Anvisning på miljöförvaltningens webbplats",
                            "Guidance on the site of the administration"), link: "https://www.ymparisto.fi/"),
                ]
            }
            b.field("laji", .radios, ("Melun laji", "Typ av buller", "Kind of noise"), value: .code) { field, b in
                field.options = [
                    OptionSpec(code: "musiikki", label: b.text("Musiikki", "Musik", "Music")),
                    OptionSpec(code: "louhinta", label: b.text("Louhinta", "Brytning", "Quarrying")),
                    OptionSpec(
                        code: "vanha", label: b.text("Vanha laji", "Gammal typ", "Old kind"), validTo: "2020-12-31"),
                ]
            }
            b.field(
                "tapa", .checkboxes, ("Miten tiedotatte", "Hur informerar ni", "How you inform the neighbours"),
                value: .codes, min: 0
            ) { field, b in
                field.options = [
                    OptionSpec(
                        code: "talo",
                        label: b.text("Talokohtainen tiedote", "Meddelande till varje hus", "Notice to each house")),
                    OptionSpec(
                        code: "huoneisto",
                        label: b.text(
                            "Huoneistokohtainen tiedote", "Meddelande till varje lägenhet", "Notice to each flat")),
                ]
            }
            b.field(
                "ulkona", .checkbox, ("Tapahtuma on ulkona", "Evenemanget är utomhus", "The event is outdoors"),
                value: .boolean
            ) { field, _ in
                field.defaultValue = "false"
            }
            b.field(
                "yolla", .yesNo,
                ("Onko toimintaa yöllä?", "Pågår verksamheten på natten?", "Is there activity at night?"),
                value: .boolean)
            b.field(
                "taso", .number,
                ("Melutaso 10 metrin päässä", "Bullernivå på 10 meters avstånd", "Noise level at 10 metres"),
                value: .number
            ) { field, b in
                field.type = b.type(.integer, [.minInclusive("0"), .maxInclusive("200")])
                field.unit = UnitSpec(id: "dB", symbol: b.text("dB"))
            }
        }
    }

    private static func times(_ builder: inout SpecBuilder) {
        builder.group(
            "kesto", ("Toiminnan ajankohta", "Tidpunkt för verksamheten", "Time of the activity"), control: .blocks,
            max: 50
        ) { b in
            b.field("alku", .date, ("Alkamispäivä", "Startdatum", "First day"), value: .date) { field, _ in
                bound(&field)
            }
            b.field("avajaiset", .dateTime, ("Avajaiset", "Invigning", "Opening"), value: .dateTime, min: 0)
            b.group("paiva", ("Päivittäinen aika", "Daglig tid", "Time of day"), control: .table, min: 0, max: 7) { b in
                b.field("alkaa", .time, ("Alkaa", "Börjar", "Starts"), value: .time)
                b.field("loppuu", .time, ("Päättyy", "Slutar", "Ends"), value: .time)
            }
        }
    }

    private static func sites(_ builder: inout SpecBuilder) {
        builder.group(
            "kohde", ("Häiriintyvä kohde", "Objekt som störs", "Site disturbed"), control: .table, min: 0, max: 200
        ) { b in
            b.field("nimi", .line, ("Kohde", "Objekt", "Site")) { field, b in
                field.type = b.type(.string, [.maxLength(100)])
            }
            b.field("etaisyys", .number, ("Etäisyys", "Avstånd", "Distance"), value: .number) { field, b in
                field.unit = UnitSpec(id: "m", symbol: b.text("m"))
                field.type = b.type(.nonNegativeInteger)
            }
            b.field(
                "vaikutus", .number, ("Vaikutus melutasoon", "Inverkan på bullernivån", "Effect on the noise level"),
                value: .number, min: 0
            ) { field, b in
                field.unit = UnitSpec(id: "dB", symbol: b.text("dB"))
            }
        }
    }

    private static func attachments(_ builder: inout SpecBuilder) {
        builder.group("liitteet", ("Liitteet", "Bilagor", "Attachments")) { b in
            b.field(
                "kartta", .file,
                ("Kartta melun leviämisestä", "Karta över bullrets spridning", "Map of how the noise spreads"),
                kind: .file, value: nil, inside: filePart)
            b.field(
                "muu", .file, ("Muu liite", "Annan bilaga", "Other attachment"), kind: .file, value: nil, min: 0,
                max: 5, inside: filePart)
        }
        builder.field(
            "lisatiedot", .lines, ("Lisätietoja", "Tilläggsuppgifter", "Further details"), min: 0,
            change: { field, b in
                field.beginsSection = SectionSpec(id: "lopuksi", title: b.text("Lopuksi", "Till slut", "Finally"))
            })
    }

    private static func filePart(_ b: inout SpecBuilder) {
        b.field("nimi", .line, ("Tiedoston nimi", "Filens namn", "File name"))
        b.field("muoto", .radios, ("Tiedostomuoto", "Filformat", "File format"), value: .code) { field, b in
            field.options = [
                OptionSpec(code: "application/pdf", label: b.text("PDF")),
                OptionSpec(code: "image/png", label: b.text("PNG")),
            ]
        }
        b.field("koko", .number, ("Tiedoston koko", "Filens storlek", "File size"), value: .number) { field, b in
            field.type = b.type(.positiveInteger, [.maxInclusive("20000000")])
        }
        b.field("tiiviste", .none, ("Tiiviste", "Kontrollsumma", "Digest"), value: .other)
        b.field("paivays", .date, ("Asiakirjan päiväys", "Handlingens datum", "Date of the document"), value: .date)
    }
}
