/// What has to be known of a language to compare labels: words without meaning of their own, endings, and pairs of words
/// with which two labels mean different things.
///
/// Deliberately small. It knows regular endings, the gradation of consonants and compounds made of words that stand in
/// labels themselves; `iän` is not known to be `ikä`. What it does not know counts as a different word, so that a
/// repetition may be missed and none is made up.
struct LabelLanguage: Sendable {
    /// Among them the words for the whole undertaking: all the common data are the project's.
    var stopWords: Set<String>
    /// Longest first.
    var endings: [String]
    var hasGradation = false
    /// Words of each list mean the same in this field.
    var synonyms: [[String]]
    /// Between labels that differ in one of these lists, by the beginning of a word, there is a difference of meaning.
    var opposites: [(String, [String], [String])]
    /// Words that turn a label into another thing's: another, former.
    var shifting: [String]
    /// Parties and other bearers of a property: who the answer is about.
    var subjects: [(Subject, [String])]

    static func of(_ code: String) -> LabelLanguage {
        switch code {
        case "fi": finnish
        case "sv": swedish
        case "en": english
        default: LabelLanguage(stopWords: [], endings: [], synonyms: [], opposites: [], shifting: [], subjects: [])
        }
    }
}

/// Who or what an answer is about, where a label says so.
enum Subject: String, CaseIterable, Sendable {
    case applicant = "hakija"
    case agent = "asiamies"
    case owner = "omistaja"
    case planner = "suunnittelija"
    case siteManager = "tyonjohtaja"
    case payer
    case neighbour
    case responsible = "lisatiedot"
    case holder
    case steward
    case safetyStaff
    /// Any party of the project: the common data say which by its role.
    case anyParty
    /// Not a party: the place itself.
    case premises

    /// The code of `osapuoli/rooli` with which the common data name the party.
    var role: String? {
        switch self {
        case .applicant, .agent, .owner, .planner, .siteManager, .responsible: rawValue
        case .payer, .neighbour, .holder, .steward, .safetyStaff, .anyParty, .premises: nil
        }
    }
}

extension LabelLanguage {
    private static let finnish = LabelLanguage(
        stopWords: [
            "ja", "tai", "sekä", "että", "jos", "kun", "kuin", "on", "ei", "mikä", "mitä", "mihin", "missä", "mistä",
            "miten", "milloin", "miksi", "millä", "mille", "millainen", "kuinka", "joka", "jossa", "jona", "jonka",
            "jota", "jolla", "johon", "jolle", "jonne", "se", "sen", "tämä", "heidän", "onko", "hanke", "hankkeen",
        ],
        endings: [
            "öiden", "oiden", "öitä", "oita", "iden", "itten", "isiin", "ksen", "ksien", "ttä", "tta", "iin", "een",
            "aan", "ään", "uun", "yyn", "oon", "öön", "ssa", "ssä", "sta", "stä", "lla", "llä", "lle", "lta", "ltä",
            "ksi", "jen", "ien", "ten", "den", "nsa", "nsä", "na", "nä", "en", "in", "ia", "iä", "ta", "tä", "n", "t",
        ],
        hasGradation: true,
        synonyms: [["tilaisuus", "tapahtuma", "yleisötilaisuus"], ["kävijä", "osallistuja"], ["nimi", "nimitys"]],
        opposites: [
            ("start", ["alku", "alka", "alkaa", "aloit", "ensimmäi"], ["loppu", "päätty", "päättä", "viimei"]),
            ("least", ["alin", "pienin", "vähin", "vähint"], ["ylin", "suurin", "eniten", "enint"]),
            ("day", ["päivällä", "päivän"], ["yöllä", "yön"]),
            ("before", ["ennen"], ["jälkeen"]),
            ("side", ["itä"], ["pohjoi"]),
            ("first name", ["etunimi"], ["sukunimi"]),
            ("open", ["pystyt", "avaa"], ["purka", "purku", "sulke"]),
            ("week", ["arki"], ["lauantai", "sunnuntai"]),
        ],
        shifting: ["muu", "muun", "muut", "muihin", "muuhun", "toinen", "aiempi", "aiemman", "edellinen", "entinen"],
        subjects: [
            (
                .applicant,
                ["hakija", "ilmoittaja", "järjestäjä", "toimija", "toiminnanharjoittaja"]
            ),
            (.agent, ["asiamies", "edustaja"]), (.owner, ["omistaja"]), (.planner, ["suunnittelija", "laatija"]),
            (.siteManager, ["työnjohtaja"]),
            (.payer, ["maksaja", "lasku", "laskutus", "verkkolasku"]), (.neighbour, ["naapuri"]),
            (.responsible, ["vastuuhenkilö"]), (.holder, ["haltija"]),
            (.steward, ["järjestyksenvalvoja", "liikenteenohjaaja"]),
            (.safetyStaff, ["hoitaja", "päällikkö", "johtaja"]),
            (.premises, ["toimipaikka"]),
        ])

    private static let swedish = LabelLanguage(
        stopWords: [
            "och", "eller", "om", "den", "det", "de", "som", "i", "på", "av", "för", "en", "ett", "till", "vid", "från",
            "med", "är", "var", "där", "hur", "vad", "vilken", "vilket", "vilka", "när", "under", "dit", "projekt",
            "projektets",
        ],
        endings: [
            "arnas", "ernas", "ornas", "arna", "erna", "orna", "ens", "ets", "ade", "at", "ar", "er", "or", "en", "et",
            "na", "ns", "s", "n", "t", "a", "e", "r",
        ],
        synonyms: [
            ["tillställning", "evenemang", "publiktillställning"], ["areal", "yta"], ["beteckning", "identifierare"],
        ],
        opposites: [
            ("start", ["start", "börja", "första", "inled"], ["slut", "sista", "avslut", "upphör"]),
            ("least", ["lägst", "minst", "minsta"], ["högst", "störst", "största", "mest"]),
            ("day", ["dagen"], ["natten"]), ("before", ["före", "innan"], ["efter"]),
            ("side", ["öst"], ["nord"]), ("first name", ["förnamn"], ["efternamn"]),
            ("open", ["uppställ", "öppna"], ["riv", "stäng"]), ("week", ["vardag"], ["lördag", "söndag"]),
        ],
        shifting: ["annan", "annat", "andra", "tidigare", "föregående"],
        subjects: [
            (.applicant, ["sökande", "anmälare", "arrangör", "företagare", "verksamhetsutövare"]), (.agent, ["ombud"]),
            (.owner, ["ägare"]), (.planner, ["planerare"]), (.siteManager, ["arbetsledare"]),
            (.payer, ["betalare", "faktura"]), (.neighbour, ["granne"]), (.responsible, ["ansvarig"]),
            (.holder, ["innehavare"]), (.steward, ["ordningsvakt", "trafikdirigerare"]),
            (.safetyStaff, ["säkerhetschef"]),
            (.premises, ["verksamhetsställe"]),
        ])

    private static let english = LabelLanguage(
        stopWords: [
            "the", "a", "an", "of", "or", "and", "if", "in", "on", "at", "to", "for", "is", "are", "was", "has", "what",
            "which", "how", "where", "when", "by", "with", "from", "it", "that", "this", "who", "s", "does", "project",
        ],
        endings: ["ings", "ing", "ed", "es", "s"],
        synonyms: [["event", "occasion"], ["identifier", "id"], ["visitor", "attendee"]],
        opposites: [
            ("start", ["start", "begin", "first"], ["end", "last", "final", "finish"]),
            ("least", ["lowest", "least", "minimum", "smallest"], ["highest", "most", "maximum", "largest"]),
            ("day", ["day"], ["night"]), ("before", ["before"], ["after"]), ("side", ["easting"], ["northing"]),
            ("first name", ["given"], ["surname"]), ("open", ["setting", "open"], ["taking", "clos"]),
            ("week", ["weekday"], ["saturday", "sunday"]),
        ],
        shifting: ["other", "another", "earlier", "former", "previous"],
        subjects: [
            (.applicant, ["applicant", "notifier", "organiser", "operator"]), (.agent, ["agent", "representative"]),
            (.owner, ["owner"]), (.planner, ["planner", "designer"]), (.payer, ["payer", "invoice"]),
            (.neighbour, ["neighbour"]), (.responsible, ["responsible"]), (.holder, ["holder"]),
            (.steward, ["steward"]),
            (.premises, ["premises"]),
        ])
}
