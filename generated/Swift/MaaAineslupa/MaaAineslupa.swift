// Generated from maa-aines/maa-aineslupa.xsd by `kevyt build`. Changes here are lost.
// swift-format-ignore-file

import FormRuntime
import SchemaValues

/// - fi: Maa-aineslupahakemus
/// - sv: Ansökan om marktäktstillstånd
/// - en: Application for a soil extraction permit
///
/// Legal basis: MAL 555/1981 4 §.
/// Form `maa-aineslupa`, version 1.0, from maa-aines/maa-aineslupa.xsd.
public struct MaaAineslupa: FormDocument {
    /// - fi: Hanke
    /// - sv: Projekt
    /// - en: Project
    ///
    /// Legal basis: MAL 555/1981 4 §.
    @Part public var hanke: Hanke
    /// - fi: Hakija
    /// - sv: Sökande
    /// - en: Applicant
    ///
    /// Legal basis: MAL 555/1981 4 §.
    @Part public var hakija: Hakija
    /// - fi: Alueen omistaja
    /// - sv: Områdets ägare
    /// - en: Owner of the area
    ///
    /// Legal basis: MAL 555/1981 4 §.
    @Part public var omistaja: Omistaja
    /// - fi: Ottamisalue
    /// - sv: Täktområde
    /// - en: Extraction area
    ///
    /// Legal basis: MAL 555/1981 4 §.
    @Part public var ottamisalue: Ottamisalue
    /// - fi: Otettava aines
    /// - sv: Substans som tas ut
    /// - en: Material to be extracted
    ///
    /// Legal basis: MAL 555/1981 4 §.
    @Part public var aines: Aines
    /// - fi: Selvitykset
    /// - sv: Utredningar
    /// - en: Investigations
    ///
    /// Legal basis: MAL 555/1981 5 §.
    @Part public var selvitykset: Selvitykset
    /// - fi: Luonnonolot
    /// - sv: Naturförhållanden
    /// - en: Natural conditions
    ///
    /// Legal basis: MAL 555/1981 4 §.
    @Part public var luonnonolot: Luonnonolot
    /// - fi: Pohjavesi
    /// - sv: Grundvatten
    /// - en: Groundwater
    ///
    /// Legal basis: MAL 555/1981 4 §.
    @Part public var pohjavesi: Pohjavesi
    /// - fi: Vedenottamot
    /// - sv: Vattentäkter
    /// - en: Water intakes
    ///
    /// Legal basis: MAL 555/1981 4 §.
    @Part public var vedenottamot: Vedenottamot
    /// - fi: Vakuus
    /// - sv: Säkerhet
    /// - en: Security deposit
    ///
    /// Legal basis: MAL 555/1981 12 §.
    /// To be checked: Pykälän numero tarkistettava.
    @Part public var vakuus: Vakuus
    /// - fi: Suunnitelman laatija
    /// - sv: Den som har gjort planen
    /// - en: Author of the plan
    ///
    /// Legal basis: MAL 555/1981 4 §.
    @Part public var laatija: Laatija
    /// - fi: Maksaja
    /// - sv: Betalare
    /// - en: Payer
    ///
    /// Legal basis: MAL 555/1981 4 §.
    @Part public var maksaja: Laskutus
    /// - fi: Päätöksen toimittaminen
    /// - sv: Leverans av beslutet
    /// - en: Delivery of the decision
    ///
    /// Legal basis: MAL 555/1981 4 §.
    @Part public var paatos: Paatos
    /// - fi: Liitteet
    /// - sv: Bilagor
    /// - en: Attachments
    ///
    /// Legal basis: MAL 555/1981 5 §.
    @Part public var liitteet: Liitteet

    public init(hanke: Hanke, hakija: Hakija, omistaja: Omistaja, ottamisalue: Ottamisalue, aines: Aines, selvitykset: Selvitykset, luonnonolot: Luonnonolot, pohjavesi: Pohjavesi, vedenottamot: Vedenottamot, vakuus: Vakuus, laatija: Laatija, maksaja: Laskutus, paatos: Paatos, liitteet: Liitteet) {
        self.hanke = hanke
        self.hakija = hakija
        self.omistaja = omistaja
        self.ottamisalue = ottamisalue
        self.aines = aines
        self.selvitykset = selvitykset
        self.luonnonolot = luonnonolot
        self.pohjavesi = pohjavesi
        self.vedenottamot = vedenottamot
        self.vakuus = vakuus
        self.laatija = laatija
        self.maksaja = maksaja
        self.paatos = paatos
        self.liitteet = liitteet
    }

    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.hanke = try reader.group(.hanke)
        self.hakija = try reader.group(.hakija)
        self.omistaja = try reader.group(.omistaja)
        self.ottamisalue = try reader.group(.ottamisalue)
        self.aines = try reader.group(.aines)
        self.selvitykset = try reader.group(.selvitykset)
        self.luonnonolot = try reader.group(.luonnonolot)
        self.pohjavesi = try reader.group(.pohjavesi)
        self.vedenottamot = try reader.group(.vedenottamot)
        self.vakuus = try reader.group(.vakuus)
        self.laatija = try reader.group(.laatija)
        self.maksaja = try reader.group(.maksaja)
        self.paatos = try reader.group(.paatos)
        self.liitteet = try reader.group(.liitteet)
    }

    public enum Field: Int, CaseIterable, Sendable {
        case hanke = 1
        case hakija = 5
        case omistaja = 36
        case ottamisalue = 69
        case aines = 84
        case selvitykset = 93
        case luonnonolot = 100
        case pohjavesi = 106
        case vedenottamot = 112
        case vakuus = 117
        case laatija = 120
        case maksaja = 153
        case paatos = 189
        case liitteet = 191
    }
}

extension MaaAineslupa {
    /// - fi: Hanke
    /// - sv: Projekt
    /// - en: Project
    ///
    /// Legal basis: MAL 555/1981 4 §.
    public struct Hanke: FormGroup {
        /// - fi: Mitä ja miten otetaan
        /// - sv: Vad som tas ut och hur
        /// - en: What is extracted and how
        ///
        /// mandatory, pitkaTeksti: minLength 1, maxLength 4000.
        /// Free text of several lines.
        /// Legal basis: MAL 555/1981 4 §.
        public var kuvaus: String
        /// - fi: Haen lupaa aloittaa ennen kuin päätös on lainvoimainen
        /// - sv: Jag ansöker om att få börja innan beslutet har vunnit laga kraft
        /// - en: I apply to start before the decision is final
        ///
        /// mandatory, boolean.
        /// Legal basis: MAL 555/1981 21 §.
        /// To be checked: Pykälän numero tarkistettava.
        public var aloituslupa: Bool
        /// - fi: Perustelu aloittamiselle ennen lainvoimaista päätöstä
        /// - sv: Motivering till att börja före ett lagakraftvunnet beslut
        /// - en: Reason for starting before a final decision
        ///
        /// optional, pitkaTeksti: minLength 1, maxLength 4000.
        /// Free text of several lines.
        /// Legal basis: MAL 555/1981 4 §.
        public var perustelu: String?

        public init(kuvaus: String, aloituslupa: Bool, perustelu: String? = nil) {
            self.kuvaus = kuvaus
            self.aloituslupa = aloituslupa
            self.perustelu = perustelu
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.kuvaus = try reader.value(.kuvaus)
            self.aloituslupa = try reader.value(.aloituslupa)
            self.perustelu = try reader.optionalValue(.perustelu)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case kuvaus = 1
            case aloituslupa = 2
            case perustelu = 3
        }
    }
}

extension MaaAineslupa {
    /// - fi: Hakija
    /// - sv: Sökande
    /// - en: Applicant
    ///
    /// Legal basis: MAL 555/1981 4 §.
    public struct Hakija: FormGroup {
        /// - fi: Henkilö vai yritys
        /// - sv: Person eller företag
        /// - en: Person or company
        ///
        /// Legal basis: MAL 555/1981 4 §.
        @Part public var laji: Laji

        public init(laji: Laji) {
            self.laji = laji
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.laji = try reader.group(.laji)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case laji = 1
        }
    }
}

extension MaaAineslupa {
    /// - fi: Henkilö vai yritys
    /// - sv: Person eller företag
    /// - en: Person or company
    ///
    /// Legal basis: MAL 555/1981 4 §.
    public enum Laji: FormGroup {
        /// - fi: Yksityishenkilö
        /// - sv: Privatperson
        /// - en: Private person
        ///
        /// Legal basis: MAL 555/1981 4 §.
        case henkilo(Henkilo)
        /// - fi: Yritys tai yhteisö
        /// - sv: Företag eller sammanslutning
        /// - en: Company or organisation
        ///
        /// Legal basis: MAL 555/1981 4 §.
        case yritys(Yritys)

        public enum Field: Int, CaseIterable, Sendable {
            case henkilo = 1
            case yritys = 15
        }
    }
}

extension MaaAineslupa {
    /// - fi: Yksityishenkilö
    /// - sv: Privatperson
    /// - en: Private person
    ///
    /// Legal basis: MAL 555/1981 4 §.
    /// Type `henkilo`, in 4 places.
    public struct Henkilo: FormGroup {
        /// - fi: Etunimi
        /// - sv: Förnamn
        /// - en: First name
        ///
        /// mandatory, nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+.
        /// First or last name of a person.
        /// Legal basis: MAL 555/1981 4 §.
        public var etunimi: String
        /// - fi: Sukunimi
        /// - sv: Efternamn
        /// - en: Last name
        ///
        /// mandatory, nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+.
        /// First or last name of a person.
        /// Legal basis: MAL 555/1981 4 §.
        public var sukunimi: String
        /// - fi: Henkilön tunnus
        /// - sv: Personens beteckning
        /// - en: Identity code of the person
        ///
        /// Legal basis: MAL 555/1981 4 §.
        @Part public var tunnus: Tunnus
        /// - fi: Postiosoite
        /// - sv: Postadress
        /// - en: Postal address
        ///
        /// Legal basis: MAL 555/1981 4 §.
        @Part public var osoite: Osoite
        /// - fi: Puhelinnumero
        /// - sv: Telefonnummer
        /// - en: Phone number
        ///
        /// mandatory, puhelin: pattern \+[1-9][0-9]{5,14}.
        /// Kept in the international form of ITU-T E.164.
        /// Legal basis: MAL 555/1981 4 §.
        public var puhelin: String
        /// - fi: Sähköpostiosoite
        /// - sv: E-postadress
        /// - en: Email address
        ///
        /// mandatory, sahkoposti: maxLength 254, pattern [^\s@]+@[^\s@]+\.[^\s@]+.
        /// Legal basis: MAL 555/1981 4 §.
        public var sahkoposti: String
        /// - fi: Väestötiedoissa on turvakielto
        /// - sv: Det finns en spärrmarkering i befolkningsdatasystemet
        /// - en: There is a non-disclosure order in the population register
        ///
        /// mandatory, boolean.
        /// Legal basis: MAL 555/1981 4 §.
        public var turvakielto: Bool

        public init(etunimi: String, sukunimi: String, tunnus: Tunnus, osoite: Osoite, puhelin: String, sahkoposti: String, turvakielto: Bool) {
            self.etunimi = etunimi
            self.sukunimi = sukunimi
            self.tunnus = tunnus
            self.osoite = osoite
            self.puhelin = puhelin
            self.sahkoposti = sahkoposti
            self.turvakielto = turvakielto
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.etunimi = try reader.value(.etunimi)
            self.sukunimi = try reader.value(.sukunimi)
            self.tunnus = try reader.group(.tunnus)
            self.osoite = try reader.group(.osoite)
            self.puhelin = try reader.value(.puhelin)
            self.sahkoposti = try reader.value(.sahkoposti)
            self.turvakielto = try reader.value(.turvakielto)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case etunimi = 1
            case sukunimi = 2
            case tunnus = 3
            case osoite = 6
            case puhelin = 11
            case sahkoposti = 12
            case turvakielto = 13
        }
    }
}

extension MaaAineslupa {
    /// - fi: Henkilön tunnus
    /// - sv: Personens beteckning
    /// - en: Identity code of the person
    ///
    /// Legal basis: MAL 555/1981 4 §.
    public enum Tunnus: FormGroup {
        /// - fi: Suomalainen henkilötunnus
        /// - sv: Finländsk personbeteckning
        /// - en: Finnish personal identity code
        ///
        /// mandatory, henkilotunnus: pattern [0-3][0-9][01][0-9][0-9]{2}[+\-YXWVUABCDEF][0-9]{3}[0-9A-FHJ-NPR-Y].
        /// Written as ddmmyy, a mark of the century, a number of three digits and a check character. The mark is part of the identity: + for the 1800s, - Y X W V U for the 1900s, A B C D E F for the 2000s.
        /// Legal basis: MAL 555/1981 4 §.
        case henkilotunnus(String)
        /// - fi: Ulkomainen henkilötunnus
        /// - sv: Utländsk personbeteckning
        /// - en: Foreign identity code
        ///
        /// mandatory, ulkomainenTunnus: minLength 1, maxLength 50.
        /// Legal basis: MAL 555/1981 4 §.
        case ulkomainenTunnus(String)

        public enum Field: Int, CaseIterable, Sendable {
            case henkilotunnus = 1
            case ulkomainenTunnus = 2
        }
    }
}

extension MaaAineslupa {
    /// - fi: Postiosoite
    /// - sv: Postadress
    /// - en: Postal address
    ///
    /// Legal basis: MAL 555/1981 4 §.
    /// Type `osoite`, in 2 places.
    public struct Osoite: FormGroup {
        /// - fi: Katuosoite
        /// - sv: Gatuadress
        /// - en: Street address
        ///
        /// mandatory, teksti: minLength 1, maxLength 200.
        /// One line of text.
        /// Legal basis: MAL 555/1981 4 §.
        public var katu: String
        /// - fi: Postinumero
        /// - sv: Postnummer
        /// - en: Postal code
        ///
        /// mandatory, text: minLength 1, maxLength 12.
        /// Legal basis: MAL 555/1981 4 §.
        public var postinumero: String
        /// - fi: Postitoimipaikka
        /// - sv: Postanstalt
        /// - en: Town or city
        ///
        /// mandatory, teksti: minLength 1, maxLength 200.
        /// One line of text.
        /// Legal basis: MAL 555/1981 4 §.
        public var postitoimipaikka: String
        /// - fi: Maa
        /// - sv: Land
        /// - en: Country
        ///
        /// mandatory, maa.
        /// ISO 3166-1 alpha-3: Finland, then a selection in the order of the Finnish names.
        /// Legal basis: MAL 555/1981 4 §.
        public var maa: Maa

        public init(katu: String, postinumero: String, postitoimipaikka: String, maa: Maa) {
            self.katu = katu
            self.postinumero = postinumero
            self.postitoimipaikka = postitoimipaikka
            self.maa = maa
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.katu = try reader.value(.katu)
            self.postinumero = try reader.value(.postinumero)
            self.postitoimipaikka = try reader.value(.postitoimipaikka)
            self.maa = try reader.value(.maa)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case katu = 1
            case postinumero = 2
            case postitoimipaikka = 3
            case maa = 4
        }
        public enum Rule: String, CaseIterable, Sendable {
            /// `maa != 'FIN' or matches(postinumero, '[0-9]{5}')`
            ///
            /// “Country” is not 'FIN' or “Postal code” has the form '[0-9]{5}'.
            ///
            /// Holds: postinumero 04130, maa FIN.
            /// Holds: postinumero SW1A 1AA, maa GBR.
            /// Fails: postinumero 4130, maa FIN.
            case postinumeroSuomessa = "#postinumero-suomessa"
        }
    }
}

extension MaaAineslupa {
    /// - fi: Yritys tai yhteisö
    /// - sv: Företag eller sammanslutning
    /// - en: Company or organisation
    ///
    /// Legal basis: MAL 555/1981 4 §.
    /// Type `yritys`, in 4 places.
    public struct Yritys: FormGroup {
        /// - fi: Yrityksen nimi
        /// - sv: Företagets namn
        /// - en: Name of the company
        ///
        /// mandatory, teksti: minLength 1, maxLength 200.
        /// One line of text.
        /// Legal basis: MAL 555/1981 4 §.
        public var nimi: String
        /// - fi: Y-tunnus
        /// - sv: FO-nummer
        /// - en: Business ID
        ///
        /// mandatory, yTunnus: pattern [0-9]{7}-[0-9].
        /// Legal basis: MAL 555/1981 4 §.
        public var yTunnus: String
        /// - fi: Kotipaikka
        /// - sv: Hemort
        /// - en: Registered office
        ///
        /// optional, kunta.
        /// Municipality codes in the order of the Finnish names, then abolished ones that older data still hold, each with its last day. Compare with the classification of Statistics Finland before use; of mergers after 2021 the list knows none.
        /// Legal basis: MAL 555/1981 4 §.
        public var kotipaikka: Kunta?
        /// - fi: Postiosoite
        /// - sv: Postadress
        /// - en: Postal address
        ///
        /// Legal basis: MAL 555/1981 4 §.
        @Part public var osoite: Osoite
        /// - fi: Yhteyshenkilö
        /// - sv: Kontaktperson
        /// - en: Contact person
        ///
        /// Legal basis: MAL 555/1981 4 §.
        @Part public var yhteyshenkilo: Yhteyshenkilo

        public init(nimi: String, yTunnus: String, kotipaikka: Kunta? = nil, osoite: Osoite, yhteyshenkilo: Yhteyshenkilo) {
            self.nimi = nimi
            self.yTunnus = yTunnus
            self.kotipaikka = kotipaikka
            self.osoite = osoite
            self.yhteyshenkilo = yhteyshenkilo
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.nimi = try reader.value(.nimi)
            self.yTunnus = try reader.value(.yTunnus)
            self.kotipaikka = try reader.optionalValue(.kotipaikka)
            self.osoite = try reader.group(.osoite)
            self.yhteyshenkilo = try reader.group(.yhteyshenkilo)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case nimi = 1
            case yTunnus = 2
            case kotipaikka = 3
            case osoite = 4
            case yhteyshenkilo = 9
        }
    }
}

extension MaaAineslupa {
    /// - fi: Yhteyshenkilö
    /// - sv: Kontaktperson
    /// - en: Contact person
    ///
    /// Legal basis: MAL 555/1981 4 §.
    /// Type `yhteyshenkilo`.
    public struct Yhteyshenkilo: FormGroup {
        /// - fi: Etunimi
        /// - sv: Förnamn
        /// - en: First name
        ///
        /// mandatory, nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+.
        /// First or last name of a person.
        /// Legal basis: MAL 555/1981 4 §.
        public var etunimi: String
        /// - fi: Sukunimi
        /// - sv: Efternamn
        /// - en: Last name
        ///
        /// mandatory, nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+.
        /// First or last name of a person.
        /// Legal basis: MAL 555/1981 4 §.
        public var sukunimi: String
        /// - fi: Puhelinnumero
        /// - sv: Telefonnummer
        /// - en: Phone number
        ///
        /// mandatory, puhelin: pattern \+[1-9][0-9]{5,14}.
        /// Kept in the international form of ITU-T E.164.
        /// Legal basis: MAL 555/1981 4 §.
        public var puhelin: String
        /// - fi: Sähköpostiosoite
        /// - sv: E-postadress
        /// - en: Email address
        ///
        /// mandatory, sahkoposti: maxLength 254, pattern [^\s@]+@[^\s@]+\.[^\s@]+.
        /// Legal basis: MAL 555/1981 4 §.
        public var sahkoposti: String
        /// - fi: Väestötiedoissa on turvakielto
        /// - sv: Det finns en spärrmarkering i befolkningsdatasystemet
        /// - en: There is a non-disclosure order in the population register
        ///
        /// mandatory, boolean.
        /// Legal basis: MAL 555/1981 4 §.
        public var turvakielto: Bool

        public init(etunimi: String, sukunimi: String, puhelin: String, sahkoposti: String, turvakielto: Bool) {
            self.etunimi = etunimi
            self.sukunimi = sukunimi
            self.puhelin = puhelin
            self.sahkoposti = sahkoposti
            self.turvakielto = turvakielto
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.etunimi = try reader.value(.etunimi)
            self.sukunimi = try reader.value(.sukunimi)
            self.puhelin = try reader.value(.puhelin)
            self.sahkoposti = try reader.value(.sahkoposti)
            self.turvakielto = try reader.value(.turvakielto)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case etunimi = 1
            case sukunimi = 2
            case puhelin = 3
            case sahkoposti = 4
            case turvakielto = 5
        }
    }
}

extension MaaAineslupa {
    /// - fi: Alueen omistaja
    /// - sv: Områdets ägare
    /// - en: Owner of the area
    ///
    /// Legal basis: MAL 555/1981 4 §.
    public struct Omistaja: FormGroup {
        /// - fi: Hakija omistaa koko alueen
        /// - sv: Sökanden äger hela området
        /// - en: The applicant owns the whole area
        ///
        /// mandatory, boolean.
        /// Legal basis: MAL 555/1981 4 §.
        public var hakijaOmistaa: Bool
        /// - fi: Omistaja
        /// - sv: Ägare
        /// - en: Owner
        ///
        /// Rows: at most 20.
        /// Legal basis: MAL 555/1981 4 §.
        public var muu: [Muu]

        public init(hakijaOmistaa: Bool, muu: [Muu] = []) {
            self.hakijaOmistaa = hakijaOmistaa
            self.muu = muu
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.hakijaOmistaa = try reader.value(.hakijaOmistaa)
            self.muu = try reader.groups(.muu)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case hakijaOmistaa = 1
            case muu = 2
        }
    }
}

extension MaaAineslupa {
    /// - fi: Omistaja
    /// - sv: Ägare
    /// - en: Owner
    ///
    /// Rows: at most 20.
    /// Legal basis: MAL 555/1981 4 §.
    public struct Muu: FormGroup {
        /// - fi: Henkilö vai yritys
        /// - sv: Person eller företag
        /// - en: Person or company
        ///
        /// Legal basis: MAL 555/1981 4 §.
        @Part public var laji: MuuLaji

        public init(laji: MuuLaji) {
            self.laji = laji
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.laji = try reader.group(.laji)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case laji = 1
        }
    }
}

extension MaaAineslupa {
    /// - fi: Henkilö vai yritys
    /// - sv: Person eller företag
    /// - en: Person or company
    ///
    /// Legal basis: MAL 555/1981 4 §.
    public enum MuuLaji: FormGroup {
        /// - fi: Yksityishenkilö
        /// - sv: Privatperson
        /// - en: Private person
        ///
        /// Legal basis: MAL 555/1981 4 §.
        case henkilo(Henkilo)
        /// - fi: Yritys tai yhteisö
        /// - sv: Företag eller sammanslutning
        /// - en: Company or organisation
        ///
        /// Legal basis: MAL 555/1981 4 §.
        case yritys(Yritys)

        public enum Field: Int, CaseIterable, Sendable {
            case henkilo = 1
            case yritys = 15
        }
    }
}

extension MaaAineslupa {
    /// - fi: Ottamisalue
    /// - sv: Täktområde
    /// - en: Extraction area
    ///
    /// Legal basis: MAL 555/1981 4 §.
    public struct Ottamisalue: FormGroup {
        /// - fi: Kunta
        /// - sv: Kommun
        /// - en: Municipality
        ///
        /// mandatory, kunta.
        /// Municipality codes in the order of the Finnish names, then abolished ones that older data still hold, each with its last day. Compare with the classification of Statistics Finland before use; of mergers after 2021 the list knows none.
        /// Legal basis: MAL 555/1981 4 §.
        public var kunta: Kunta
        /// - fi: Kiinteistö tai määräala
        /// - sv: Fastighet eller outbrutet område
        /// - en: Property or unseparated parcel
        ///
        /// Rows: at least 1, at most 200.
        /// Legal basis: MAL 555/1981 4 §.
        public var kiinteisto: [Kiinteisto]
        /// - fi: Ottamisalueen keskipiste
        /// - sv: Täktområdets mittpunkt
        /// - en: Centre of the extraction area
        ///
        /// Legal basis: MAL 555/1981 4 §.
        @Part public var sijainti: Sijainti
        /// - fi: Kaavatilanne
        /// - sv: Plansituation
        /// - en: Planning situation
        ///
        /// Legal basis: MAL 555/1981 4 §.
        @Part public var kaavoitus: Kaavoitus?
        /// - fi: Hankkeesta on ilmoitettu naapureille
        /// - sv: Grannarna har underrättats om projektet
        /// - en: The neighbours were informed of the project
        ///
        /// optional, date.
        /// Legal basis: MAL 555/1981 4 §.
        /// To be checked: Kenelle ja minkä säännöksen nojalla asiasta ilmoitetaan.
        public var ilmoitettu: TemporalValue?

        public init(kunta: Kunta, kiinteisto: [Kiinteisto] = [], sijainti: Sijainti, kaavoitus: Kaavoitus? = nil, ilmoitettu: TemporalValue? = nil) {
            self.kunta = kunta
            self.kiinteisto = kiinteisto
            self.sijainti = sijainti
            self.kaavoitus = kaavoitus
            self.ilmoitettu = ilmoitettu
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.kunta = try reader.value(.kunta)
            self.kiinteisto = try reader.groups(.kiinteisto)
            self.sijainti = try reader.group(.sijainti)
            self.kaavoitus = try reader.optionalGroup(.kaavoitus)
            self.ilmoitettu = try reader.optionalValue(.ilmoitettu)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case kunta = 1
            case kiinteisto = 2
            case sijainti = 8
            case kaavoitus = 11
            case ilmoitettu = 14
        }
        public enum Rule: String, CaseIterable, Sendable {
            /// `distinct(kiinteisto, tunnus, maaraala)`
            ///
            /// No two rows of “Property or unseparated parcel” have the same “Property identifier”, “Identifier of an unseparated parcel”.
            ///
            /// Holds: kiinteisto (tunnus 927-445-15-0), kiinteisto (tunnus 927-445-15-0, maaraala M0601).
            /// Fails: kiinteisto (tunnus 927-445-15-0), kiinteisto (tunnus 927-445-15-0).
            case kiinteistoKerran = "#kiinteisto-kerran"
        }
    }
}

extension MaaAineslupa {
    /// - fi: Kiinteistö tai määräala
    /// - sv: Fastighet eller outbrutet område
    /// - en: Property or unseparated parcel
    ///
    /// Rows: at least 1, at most 200.
    /// Legal basis: MAL 555/1981 4 §.
    public struct Kiinteisto: FormGroup {
        /// - fi: Kiinteistötunnus
        /// - sv: Fastighetsbeteckning
        /// - en: Property identifier
        ///
        /// mandatory, kiinteistotunnusViivoin: pattern [0-9]{1,3}-[0-9]{1,3}-[0-9]{1,4}-[0-9]{1,4}.
        /// The short form, without leading zeros.
        /// Legal basis: MAL 555/1981 4 §.
        public var tunnus: String
        /// - fi: Määräalan tunnus
        /// - sv: Beteckning för outbrutet område
        /// - en: Identifier of an unseparated parcel
        ///
        /// optional, maaraala: pattern M[0-9]{4}.
        /// Legal basis: MAL 555/1981 4 §.
        public var maaraala: String?
        /// - fi: Tilan nimi
        /// - sv: Lägenhetens namn
        /// - en: Name of the holding
        ///
        /// optional, tilanNimi: minLength 1, maxLength 200, maxLength 50.
        /// One line of text.
        /// Legal basis: MAL 555/1981 4 §.
        public var tila: String?
        /// - fi: Kiinteistön maapinta-ala
        /// - sv: Fastighetens landareal
        /// - en: Land area of the property
        ///
        /// optional, hehtaarit: totalDigits 10, fractionDigits 4, minInclusive 0.
        /// Unit: ha.
        /// Legal basis: MAL 555/1981 4 §.
        public var pintaAla: ExactDecimal?
        /// - fi: Hallintaperuste
        /// - sv: Besittningsgrund
        /// - en: Right of possession
        ///
        /// mandatory, hallintaperuste.
        /// Legal basis: MAL 555/1981 4 §.
        public var hallinta: Hallintaperuste

        public init(tunnus: String, maaraala: String? = nil, tila: String? = nil, pintaAla: ExactDecimal? = nil, hallinta: Hallintaperuste) {
            self.tunnus = tunnus
            self.maaraala = maaraala
            self.tila = tila
            self.pintaAla = pintaAla
            self.hallinta = hallinta
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.tunnus = try reader.value(.tunnus)
            self.maaraala = try reader.optionalValue(.maaraala)
            self.tila = try reader.optionalValue(.tila)
            self.pintaAla = try reader.optionalValue(.pintaAla)
            self.hallinta = try reader.value(.hallinta)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case tunnus = 1
            case maaraala = 2
            case tila = 3
            case pintaAla = 4
            case hallinta = 5
        }
    }
}

extension MaaAineslupa {
    /// - fi: Ottamisalueen keskipiste
    /// - sv: Täktområdets mittpunkt
    /// - en: Centre of the extraction area
    ///
    /// Legal basis: MAL 555/1981 4 §.
    /// Type `sijainti`.
    public struct Sijainti: FormGroup {
        /// - fi: Itäkoordinaatti (E)
        /// - sv: Östkoordinat (E)
        /// - en: Easting (E)
        ///
        /// mandatory, itakoordinaatti: fractionDigits 3, minInclusive 10000, maxInclusive 800000.
        /// Unit: m.
        /// Legal basis: MAL 555/1981 4 §.
        public var ita: ExactDecimal
        /// - fi: Pohjoiskoordinaatti (N)
        /// - sv: Nordkoordinat (N)
        /// - en: Northing (N)
        ///
        /// mandatory, pohjoiskoordinaatti: fractionDigits 3, minInclusive 6610000, maxInclusive 7779999.
        /// Unit: m.
        /// Legal basis: MAL 555/1981 4 §.
        public var pohjoinen: ExactDecimal

        public init(ita: ExactDecimal, pohjoinen: ExactDecimal) {
            self.ita = ita
            self.pohjoinen = pohjoinen
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.ita = try reader.value(.ita)
            self.pohjoinen = try reader.value(.pohjoinen)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case ita = 1
            case pohjoinen = 2
        }
    }
}

extension MaaAineslupa {
    /// - fi: Kaavatilanne
    /// - sv: Plansituation
    /// - en: Planning situation
    ///
    /// Legal basis: MAL 555/1981 4 §.
    /// Type `kaavoitus`.
    public struct Kaavoitus: FormGroup {
        /// - fi: Alueella voimassa olevat kaavat
        /// - sv: Planer som gäller på området
        /// - en: Plans in force in the area
        ///
        /// mandatory, kaavatilanne.
        /// Legal basis: MAL 555/1981 4 §.
        public var tilanne: [Kaavatilanne]
        /// - fi: Lisätietoja kaavoista
        /// - sv: Mer om planerna
        /// - en: More about the plans
        ///
        /// optional, pitkaTeksti: minLength 1, maxLength 4000.
        /// Free text of several lines.
        /// Legal basis: MAL 555/1981 4 §.
        public var selite: String?

        public init(tilanne: [Kaavatilanne] = [], selite: String? = nil) {
            self.tilanne = tilanne
            self.selite = selite
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.tilanne = try reader.codes(.tilanne)
            self.selite = try reader.optionalValue(.selite)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case tilanne = 1
            case selite = 2
        }
        public enum Rule: String, CaseIterable, Sendable {
            /// `not(includes(tilanne, 'eiKaavaa')) or not(includes(tilanne, 'maakuntakaava') or includes(tilanne, 'oikeusvaikutteinenYleiskaava') or includes(tilanne, 'oikeusvaikutuksetonYleiskaava') or includes(tilanne, 'asemakaava') or includes(tilanne, 'rantaAsemakaava'))`
            ///
            /// It is not so that “Plans in force in the area” includes 'eiKaavaa' or it is not so that (((“Plans in force in the area” includes 'maakuntakaava' or “Plans in force in the area” includes 'oikeusvaikutteinenYleiskaava') or “Plans in force in the area” includes 'oikeusvaikutuksetonYleiskaava') or “Plans in force in the area” includes 'asemakaava') or “Plans in force in the area” includes 'rantaAsemakaava'.
            ///
            /// Holds: tilanne maakuntakaava asemakaava.
            /// Holds: tilanne eiKaavaa.
            /// Fails: tilanne eiKaavaa asemakaava.
            case eiKaavaaYksin = "#ei-kaavaa-yksin"
        }
    }
}

extension MaaAineslupa {
    /// - fi: Otettava aines
    /// - sv: Substans som tas ut
    /// - en: Material to be extracted
    ///
    /// Legal basis: MAL 555/1981 4 §.
    public struct Aines: FormGroup {
        /// - fi: Otettava kokonaismäärä
        /// - sv: Total mängd som tas ut
        /// - en: Total amount to be extracted
        ///
        /// mandatory, maara: totalDigits 12, fractionDigits 2, minInclusive 0.
        /// Unit: k-m3.
        /// Legal basis: MAL 555/1981 4 §.
        public var kokonaismaara: ExactDecimal
        /// - fi: Vuosittain otettava määrä
        /// - sv: Mängd som tas ut per år
        /// - en: Amount extracted a year
        ///
        /// mandatory, maara: totalDigits 12, fractionDigits 2, minInclusive 0.
        /// Unit: k-m3/a.
        /// Legal basis: MAL 555/1981 4 §.
        public var vuotuinen: ExactDecimal
        /// - fi: Ottamisaika
        /// - sv: Täkttid
        /// - en: Period of extraction
        ///
        /// mandatory, number: maxInclusive 20.
        /// Unit: a.
        /// Legal basis: MAL 555/1981 4 §.
        public var aika: ExactDecimal
        /// - fi: Ottamisalueen pinta-ala
        /// - sv: Täktområdets areal
        /// - en: Size of the extraction area
        ///
        /// mandatory, hehtaarit: totalDigits 10, fractionDigits 4, minInclusive 0.
        /// Unit: ha.
        /// Legal basis: MAL 555/1981 4 §.
        public var pintaAla: ExactDecimal
        /// - fi: Alin ottamistaso (N2000)
        /// - sv: Lägsta täktnivå (N2000)
        /// - en: Lowest level of extraction (N2000)
        ///
        /// optional, korkeus: fractionDigits 2, minInclusive -100, maxInclusive 1400.
        /// Unit: m.
        /// Legal basis: MAL 555/1981 4 §.
        public var alinTaso: ExactDecimal?
        /// - fi: Aineksen laatu
        /// - sv: Substansens kvalitet
        /// - en: Quality of the material
        ///
        /// Rows: at least 1, at most 14.
        /// Legal basis: MAL 555/1981 4 §.
        public var laatu: [Laatu]

        public init(kokonaismaara: ExactDecimal, vuotuinen: ExactDecimal, aika: ExactDecimal, pintaAla: ExactDecimal, alinTaso: ExactDecimal? = nil, laatu: [Laatu] = []) {
            self.kokonaismaara = kokonaismaara
            self.vuotuinen = vuotuinen
            self.aika = aika
            self.pintaAla = pintaAla
            self.alinTaso = alinTaso
            self.laatu = laatu
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.kokonaismaara = try reader.value(.kokonaismaara)
            self.vuotuinen = try reader.value(.vuotuinen)
            self.aika = try reader.value(.aika)
            self.pintaAla = try reader.value(.pintaAla)
            self.alinTaso = try reader.optionalValue(.alinTaso)
            self.laatu = try reader.groups(.laatu)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case kokonaismaara = 1
            case vuotuinen = 2
            case aika = 3
            case pintaAla = 4
            case alinTaso = 5
            case laatu = 6
        }
        public enum Rule: String, CaseIterable, Sendable {
            /// `kokonaismaara = sum(laatu/maara)`
            ///
            /// “Total amount to be extracted” is the sum of “Amount of this quality”.
            ///
            /// Holds: kokonaismaara 45000, laatu (maara 30000), laatu (maara 15000).
            /// Fails: kokonaismaara 45000, laatu (maara 30000).
            case summaTasmaa = "#summa-tasmaa"
            /// `vuotuinen * aika >= kokonaismaara`
            ///
            /// “Amount extracted a year” × “Period of extraction” is at least “Total amount to be extracted”.
            ///
            /// Holds: kokonaismaara 45000, vuotuinen 9000, aika 5.
            /// Fails: kokonaismaara 45000, vuotuinen 9000, aika 4.
            case aikaRiittaa = "#aika-riittaa"
            /// `distinct(laatu, laji)`
            ///
            /// No two rows of “Quality of the material” have the same “Quality”.
            ///
            /// Holds: laatu (laji louhe), laatu (laji savi).
            /// Fails: laatu (laji louhe), laatu (laji louhe).
            case lajiKerran = "#laji-kerran"
            /// `10 >= aika or count(laatu[tagged(laji, 'kallio')]) > 0`
            ///
            /// 10 is at least “Period of extraction” or the number of rows of “Quality of the material” (of those where “Quality” is of kind 'kallio') is more than 0.
            ///
            /// Holds: aika 10, laatu (laji sora).
            /// Holds: aika 20, laatu (laji kalliomurske).
            /// Fails: aika 11, laatu (laji sora).
            case yliKymmenenVuotta = "#yli-kymmenen-vuotta"
        }
    }
}

extension MaaAineslupa {
    /// - fi: Aineksen laatu
    /// - sv: Substansens kvalitet
    /// - en: Quality of the material
    ///
    /// Rows: at least 1, at most 14.
    /// Legal basis: MAL 555/1981 4 §.
    public struct Laatu: FormGroup {
        /// - fi: Laatu
        /// - sv: Kvalitet
        /// - en: Quality
        ///
        /// mandatory, aineksenLaji.
        /// Legal basis: MAL 555/1981 4 §.
        /// To be checked: Soran, hiekan ja moreenin alalajit verrattava vuosi-ilmoituksen lomakkeeseen.
        public var laji: AineksenLaji
        /// - fi: Laadun määrä
        /// - sv: Kvalitetens mängd
        /// - en: Amount of this quality
        ///
        /// mandatory, maara: totalDigits 12, fractionDigits 2, minInclusive 0.
        /// Unit: k-m3.
        /// Legal basis: MAL 555/1981 4 §.
        public var maara: ExactDecimal

        public init(laji: AineksenLaji, maara: ExactDecimal) {
            self.laji = laji
            self.maara = maara
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.laji = try reader.value(.laji)
            self.maara = try reader.value(.maara)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case laji = 1
            case maara = 2
        }
    }
}

extension MaaAineslupa {
    /// - fi: Selvitykset
    /// - sv: Utredningar
    /// - en: Investigations
    ///
    /// Legal basis: MAL 555/1981 5 §.
    public struct Selvitykset: FormGroup {
        /// - fi: Selvitykset ovat ottamissuunnitelmassa
        /// - sv: Utredningarna finns i täktplanen
        /// - en: The investigations are in the extraction plan
        ///
        /// mandatory, boolean.
        /// Legal basis: MAL 555/1981 5 §.
        public var suunnitelmassa: Bool
        ///
        /// Legal basis: MAL 555/1981 5 §.
        @Part public var toimenpiteetGroup: ToimenpiteetGroup?

        public init(suunnitelmassa: Bool, toimenpiteetGroup: ToimenpiteetGroup? = nil) {
            self.suunnitelmassa = suunnitelmassa
            self.toimenpiteetGroup = toimenpiteetGroup
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.suunnitelmassa = try reader.value(.suunnitelmassa)
            self.toimenpiteetGroup = try reader.optionalGroup(.toimenpiteetGroup)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case suunnitelmassa = 1
            case toimenpiteetGroup = 2
        }
    }
}

extension MaaAineslupa {
    ///
    /// Legal basis: MAL 555/1981 5 §.
    public struct ToimenpiteetGroup: FormGroup {
        /// - fi: Toimenpiteet ottamisen aikana ja sen jälkeen
        /// - sv: Åtgärder under täkten och efter den
        /// - en: Measures during and after the extraction
        ///
        /// mandatory, pitkaTeksti: minLength 1, maxLength 4000.
        /// Free text of several lines.
        /// Legal basis: MAL 555/1981 5 §.
        public var toimenpiteet: String
        /// - fi: Alueella tehdyt tutkimukset
        /// - sv: Undersökningar som gjorts på området
        /// - en: Studies made in the area
        ///
        /// optional, pitkaTeksti: minLength 1, maxLength 4000.
        /// Free text of several lines.
        /// Legal basis: MAL 555/1981 5 §.
        public var tutkimukset: String?
        /// - fi: Selvitys aineksen laadusta
        /// - sv: Utredning om substansens kvalitet
        /// - en: Account of the quality of the material
        ///
        /// mandatory, pitkaTeksti: minLength 1, maxLength 4000.
        /// Free text of several lines.
        /// Legal basis: MAL 555/1981 5 §.
        public var aineksenLaatu: String
        /// - fi: Selvitys aineksen määrästä
        /// - sv: Utredning om substansens mängd
        /// - en: Account of the amount of the material
        ///
        /// mandatory, pitkaTeksti: minLength 1, maxLength 4000.
        /// Free text of several lines.
        /// Legal basis: MAL 555/1981 5 §.
        public var aineksenMaara: String

        public init(toimenpiteet: String, tutkimukset: String? = nil, aineksenLaatu: String, aineksenMaara: String) {
            self.toimenpiteet = toimenpiteet
            self.tutkimukset = tutkimukset
            self.aineksenLaatu = aineksenLaatu
            self.aineksenMaara = aineksenMaara
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.toimenpiteet = try reader.value(.toimenpiteet)
            self.tutkimukset = try reader.optionalValue(.tutkimukset)
            self.aineksenLaatu = try reader.value(.aineksenLaatu)
            self.aineksenMaara = try reader.value(.aineksenMaara)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case toimenpiteet = 1
            case tutkimukset = 2
            case aineksenLaatu = 3
            case aineksenMaara = 4
        }
    }
}

extension MaaAineslupa {
    /// - fi: Luonnonolot
    /// - sv: Naturförhållanden
    /// - en: Natural conditions
    ///
    /// Legal basis: MAL 555/1981 4 §.
    public struct Luonnonolot: FormGroup {
        /// - fi: Luonnonolot on kuvattu ottamissuunnitelmassa
        /// - sv: Naturförhållandena beskrivs i täktplanen
        /// - en: The natural conditions are described in the extraction plan
        ///
        /// mandatory, boolean.
        /// Legal basis: MAL 555/1981 4 §.
        public var suunnitelmassa: Bool
        ///
        /// Legal basis: MAL 555/1981 4 §.
        @Part public var maisemakuvaGroup: MaisemakuvaGroup?

        public init(suunnitelmassa: Bool, maisemakuvaGroup: MaisemakuvaGroup? = nil) {
            self.suunnitelmassa = suunnitelmassa
            self.maisemakuvaGroup = maisemakuvaGroup
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.suunnitelmassa = try reader.value(.suunnitelmassa)
            self.maisemakuvaGroup = try reader.optionalGroup(.maisemakuvaGroup)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case suunnitelmassa = 1
            case maisemakuvaGroup = 2
        }
    }
}

extension MaaAineslupa {
    ///
    /// Legal basis: MAL 555/1981 4 §.
    public struct MaisemakuvaGroup: FormGroup {
        /// - fi: Maisemakuva
        /// - sv: Landskapsbild
        /// - en: Landscape
        ///
        /// mandatory, pitkaTeksti: minLength 1, maxLength 4000.
        /// Free text of several lines.
        /// Legal basis: MAL 555/1981 4 §.
        public var maisemakuva: String
        /// - fi: Kasvillisuus ja eläimistö
        /// - sv: Växter och djur
        /// - en: Plants and animals
        ///
        /// mandatory, pitkaTeksti: minLength 1, maxLength 4000.
        /// Free text of several lines.
        /// Legal basis: MAL 555/1981 4 §.
        public var eliosto: String
        /// - fi: Alueen käyttö ja kaavoituksen vaikutus
        /// - sv: Områdets användning och planläggningens inverkan
        /// - en: Use of the area and effect of planning
        ///
        /// optional, pitkaTeksti: minLength 1, maxLength 4000.
        /// Free text of several lines.
        /// Legal basis: MAL 555/1981 4 §.
        public var kaavoitustilanne: String?

        public init(maisemakuva: String, eliosto: String, kaavoitustilanne: String? = nil) {
            self.maisemakuva = maisemakuva
            self.eliosto = eliosto
            self.kaavoitustilanne = kaavoitustilanne
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.maisemakuva = try reader.value(.maisemakuva)
            self.eliosto = try reader.value(.eliosto)
            self.kaavoitustilanne = try reader.optionalValue(.kaavoitustilanne)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case maisemakuva = 1
            case eliosto = 2
            case kaavoitustilanne = 3
        }
    }
}

extension MaaAineslupa {
    /// - fi: Pohjavesi
    /// - sv: Grundvatten
    /// - en: Groundwater
    ///
    /// Legal basis: MAL 555/1981 4 §.
    public struct Pohjavesi: FormGroup {
        /// - fi: Onko ottamisalue pohjavesialueella
        /// - sv: Ligger täktområdet på ett grundvattenområde
        /// - en: Is the extraction area on a groundwater area
        ///
        /// mandatory, code.
        /// Legal basis: MAL 555/1981 4 §.
        public var alueella: Alueella
        /// - fi: Pohjavesialueen nimi ja tunnus
        /// - sv: Grundvattenområdets namn och beteckning
        /// - en: Name and identifier of the groundwater area
        ///
        /// optional, tunniste: minLength 1, maxLength 60.
        /// An identifier that some register has given, in whatever form: short, and no prose.
        /// Legal basis: MAL 555/1981 4 §.
        public var nimi: String?
        /// - fi: Pohjavesialueen luokka
        /// - sv: Grundvattenområdets klass
        /// - en: Class of the groundwater area
        ///
        /// optional, code.
        /// Legal basis: MAL 555/1981 4 §.
        public var luokitus: Luokitus?
        /// - fi: Suoja-alueet ja suojavyöhykkeet
        /// - sv: Skyddsområden och skyddszoner
        /// - en: Protection areas and zones
        ///
        /// optional, pitkaTeksti: minLength 1, maxLength 4000.
        /// Free text of several lines.
        /// Legal basis: MAL 555/1981 4 §.
        public var suojavyohykkeet: String?
        /// - fi: Pohjaveden ylin taso (N2000)
        /// - sv: Grundvattnets högsta nivå (N2000)
        /// - en: Highest groundwater level (N2000)
        ///
        /// optional, korkeus: fractionDigits 2, minInclusive -100, maxInclusive 1400.
        /// Unit: m.
        /// Legal basis: MAL 555/1981 4 §.
        public var ylinTaso: ExactDecimal?

        public init(alueella: Alueella, nimi: String? = nil, luokitus: Luokitus? = nil, suojavyohykkeet: String? = nil, ylinTaso: ExactDecimal? = nil) {
            self.alueella = alueella
            self.nimi = nimi
            self.luokitus = luokitus
            self.suojavyohykkeet = suojavyohykkeet
            self.ylinTaso = ylinTaso
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.alueella = try reader.value(.alueella)
            self.nimi = try reader.optionalValue(.nimi)
            self.luokitus = try reader.optionalValue(.luokitus)
            self.suojavyohykkeet = try reader.optionalValue(.suojavyohykkeet)
            self.ylinTaso = try reader.optionalValue(.ylinTaso)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case alueella = 1
            case nimi = 2
            case luokitus = 3
            case suojavyohykkeet = 4
            case ylinTaso = 5
        }
        public enum Rule: String, CaseIterable, Sendable {
            /// `aines/alinTaso > ylinTaso`
            ///
            /// “Lowest level of extraction (N2000)” is more than “Highest groundwater level (N2000)”.
            ///
            /// Holds: aines (alinTaso 72), ylinTaso 66.5.
            /// Fails: aines (alinTaso 66.5), ylinTaso 66.5.
            case pohjavedenYlapuolella = "#pohjaveden-ylapuolella"
        }
    }
}

extension MaaAineslupa {
    /// - fi: Vedenottamot
    /// - sv: Vattentäkter
    /// - en: Water intakes
    ///
    /// Legal basis: MAL 555/1981 4 §.
    public struct Vedenottamot: FormGroup {
        /// - fi: Lähialueen vedenottamo tai kaivo
        /// - sv: Vattentäkt eller brunn i närheten
        /// - en: Water intake or well nearby
        ///
        /// Rows: at most 50.
        /// Legal basis: MAL 555/1981 4 §.
        public var ottamo: [Ottamo]
        /// - fi: Lisätietoja vedenottamoista
        /// - sv: Mer om vattentäkterna
        /// - en: More about the water intakes
        ///
        /// optional, pitkaTeksti: minLength 1, maxLength 4000.
        /// Free text of several lines.
        /// Legal basis: MAL 555/1981 4 §.
        public var selite: String?

        public init(ottamo: [Ottamo] = [], selite: String? = nil) {
            self.ottamo = ottamo
            self.selite = selite
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.ottamo = try reader.groups(.ottamo)
            self.selite = try reader.optionalValue(.selite)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case ottamo = 1
            case selite = 4
        }
    }
}

extension MaaAineslupa {
    /// - fi: Lähialueen vedenottamo tai kaivo
    /// - sv: Vattentäkt eller brunn i närheten
    /// - en: Water intake or well nearby
    ///
    /// Rows: at most 50.
    /// Legal basis: MAL 555/1981 4 §.
    public struct Ottamo: FormGroup {
        /// - fi: Ottamon tai kaivon nimi
        /// - sv: Vattentäktens eller brunnens namn
        /// - en: Name of the intake or well
        ///
        /// mandatory, teksti: minLength 1, maxLength 200.
        /// One line of text.
        /// Legal basis: MAL 555/1981 4 §.
        public var nimi: String
        /// - fi: Etäisyys ottamisalueesta
        /// - sv: Avstånd från täktområdet
        /// - en: Distance from the extraction area
        ///
        /// mandatory, number: maxInclusive 50000.
        /// Unit: m.
        /// Legal basis: MAL 555/1981 4 §.
        public var etaisyys: ExactDecimal

        public init(nimi: String, etaisyys: ExactDecimal) {
            self.nimi = nimi
            self.etaisyys = etaisyys
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.nimi = try reader.value(.nimi)
            self.etaisyys = try reader.value(.etaisyys)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case nimi = 1
            case etaisyys = 2
        }
    }
}

extension MaaAineslupa {
    /// - fi: Vakuus
    /// - sv: Säkerhet
    /// - en: Security deposit
    ///
    /// Legal basis: MAL 555/1981 12 §.
    /// To be checked: Pykälän numero tarkistettava.
    /// Type `vakuus`.
    public struct Vakuus: FormGroup {
        /// - fi: Vakuuden laji
        /// - sv: Slag av säkerhet
        /// - en: Kind of deposit
        ///
        /// mandatory, vakuudenLaji.
        /// Legal basis: MAL 555/1981 12 §.
        /// To be checked: Pykälän numero tarkistettava.
        public var laji: VakuudenLaji
        /// - fi: Vakuuden määrä
        /// - sv: Säkerhetens belopp
        /// - en: Amount of the deposit
        ///
        /// optional, rahamaara: totalDigits 12, fractionDigits 2, minInclusive 0.
        /// Unit: EUR.
        /// Legal basis: MAL 555/1981 12 §.
        /// To be checked: Pykälän numero tarkistettava.
        public var maara: ExactDecimal?

        public init(laji: VakuudenLaji, maara: ExactDecimal? = nil) {
            self.laji = laji
            self.maara = maara
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.laji = try reader.value(.laji)
            self.maara = try reader.optionalValue(.maara)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case laji = 1
            case maara = 2
        }
        public enum Rule: String, CaseIterable, Sendable {
            /// `not(hanke/aloituslupa and laji = 'eiAloiteta')`
            ///
            /// It is not so that “I apply to start before the decision is final” and “Kind of deposit” is 'eiAloiteta'.
            ///
            /// Holds: hanke (aloituslupa true), laji pankkitakaus.
            /// Holds: hanke (aloituslupa false), laji eiAloiteta.
            /// Fails: hanke (aloituslupa true), laji eiAloiteta.
            case aloitusVaatiiVakuuden = "#aloitus-vaatii-vakuuden"
        }
    }
}

extension MaaAineslupa {
    /// - fi: Suunnitelman laatija
    /// - sv: Den som har gjort planen
    /// - en: Author of the plan
    ///
    /// Legal basis: MAL 555/1981 4 §.
    public struct Laatija: FormGroup {
        /// - fi: Henkilö vai yritys
        /// - sv: Person eller företag
        /// - en: Person or company
        ///
        /// Legal basis: MAL 555/1981 4 §.
        @Part public var laji: LaatijaLaji
        /// - fi: Laatijan ammatti
        /// - sv: Planerarens yrke
        /// - en: Occupation of the author
        ///
        /// mandatory, teksti: minLength 1, maxLength 200.
        /// One line of text.
        /// Legal basis: MAL 555/1981 4 §.
        public var ammatti: String
        /// - fi: Laatijan koulutus
        /// - sv: Planerarens utbildning
        /// - en: Education of the author
        ///
        /// mandatory, teksti: minLength 1, maxLength 200.
        /// One line of text.
        /// Legal basis: MAL 555/1981 4 §.
        public var koulutus: String

        public init(laji: LaatijaLaji, ammatti: String, koulutus: String) {
            self.laji = laji
            self.ammatti = ammatti
            self.koulutus = koulutus
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.laji = try reader.group(.laji)
            self.ammatti = try reader.value(.ammatti)
            self.koulutus = try reader.value(.koulutus)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case laji = 1
            case ammatti = 31
            case koulutus = 32
        }
    }
}

extension MaaAineslupa {
    /// - fi: Henkilö vai yritys
    /// - sv: Person eller företag
    /// - en: Person or company
    ///
    /// Legal basis: MAL 555/1981 4 §.
    public enum LaatijaLaji: FormGroup {
        /// - fi: Yksityishenkilö
        /// - sv: Privatperson
        /// - en: Private person
        ///
        /// Legal basis: MAL 555/1981 4 §.
        case henkilo(Henkilo)
        /// - fi: Yritys tai yhteisö
        /// - sv: Företag eller sammanslutning
        /// - en: Company or organisation
        ///
        /// Legal basis: MAL 555/1981 4 §.
        case yritys(Yritys)

        public enum Field: Int, CaseIterable, Sendable {
            case henkilo = 1
            case yritys = 15
        }
    }
}

extension MaaAineslupa {
    /// - fi: Maksaja
    /// - sv: Betalare
    /// - en: Payer
    ///
    /// Legal basis: MAL 555/1981 4 §.
    /// Type `laskutus`.
    public struct Laskutus: FormGroup {
        /// - fi: Henkilö vai yritys
        /// - sv: Person eller företag
        /// - en: Person or company
        ///
        /// Legal basis: MAL 555/1981 4 §.
        @Part public var laji: LaskutusLaji
        /// - fi: Laskuun tuleva viite
        /// - sv: Referens på fakturan
        /// - en: Reference on the invoice
        ///
        /// optional, text: minLength 1, maxLength 200, maxLength 30.
        /// One line of text.
        /// Legal basis: MAL 555/1981 4 §.
        public var laskuviite: String?
        /// - fi: Haluan laskun verkkolaskuna
        /// - sv: Jag vill ha fakturan som e-faktura
        /// - en: I want the invoice as an e-invoice
        ///
        /// optional, boolean.
        /// Legal basis: MAL 555/1981 4 §.
        public var verkkolaskuna: Bool
        /// - fi: Verkkolaskun osoite
        /// - sv: Adress för e-faktura
        /// - en: Address for e-invoices
        ///
        /// Legal basis: MAL 555/1981 4 §.
        @Part public var verkkolasku: Verkkolasku?

        public init(laji: LaskutusLaji, laskuviite: String? = nil, verkkolaskuna: Bool, verkkolasku: Verkkolasku? = nil) {
            self.laji = laji
            self.laskuviite = laskuviite
            self.verkkolaskuna = verkkolaskuna
            self.verkkolasku = verkkolasku
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.laji = try reader.group(.laji)
            self.laskuviite = try reader.optionalValue(.laskuviite)
            self.verkkolaskuna = try reader.value(.verkkolaskuna)
            self.verkkolasku = try reader.optionalGroup(.verkkolasku)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case laji = 1
            case laskuviite = 31
            case verkkolaskuna = 32
            case verkkolasku = 33
        }
    }
}

extension MaaAineslupa {
    /// - fi: Henkilö vai yritys
    /// - sv: Person eller företag
    /// - en: Person or company
    ///
    /// Legal basis: MAL 555/1981 4 §.
    public enum LaskutusLaji: FormGroup {
        /// - fi: Yksityishenkilö
        /// - sv: Privatperson
        /// - en: Private person
        ///
        /// Legal basis: MAL 555/1981 4 §.
        case henkilo(Henkilo)
        /// - fi: Yritys tai yhteisö
        /// - sv: Företag eller sammanslutning
        /// - en: Company or organisation
        ///
        /// Legal basis: MAL 555/1981 4 §.
        case yritys(Yritys)

        public enum Field: Int, CaseIterable, Sendable {
            case henkilo = 1
            case yritys = 15
        }
    }
}

extension MaaAineslupa {
    /// - fi: Verkkolaskun osoite
    /// - sv: Adress för e-faktura
    /// - en: Address for e-invoices
    ///
    /// Legal basis: MAL 555/1981 4 §.
    /// Type `verkkolasku`.
    public struct Verkkolasku: FormGroup {
        /// - fi: Verkkolaskuosoite (OVT-tunnus)
        /// - sv: E-fakturaadress (EDI-kod)
        /// - en: E-invoice address (OVT identifier)
        ///
        /// mandatory, ovtTunnus: pattern 0037[0-9]{8}[0-9A-Z]{0,5}.
        /// Legal basis: MAL 555/1981 4 §.
        public var ovtTunnus: String
        /// - fi: Verkkolaskuoperaattori
        /// - sv: E-fakturaoperatör
        /// - en: E-invoice operator
        ///
        /// mandatory, valittaja.
        /// Operators that are widely used, as of 2025; not the full list. Compare with the published list of operators before use.
        /// Legal basis: MAL 555/1981 4 §.
        public var valittaja: Valittaja

        public init(ovtTunnus: String, valittaja: Valittaja) {
            self.ovtTunnus = ovtTunnus
            self.valittaja = valittaja
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.ovtTunnus = try reader.value(.ovtTunnus)
            self.valittaja = try reader.value(.valittaja)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case ovtTunnus = 1
            case valittaja = 2
        }
    }
}

extension MaaAineslupa {
    /// - fi: Päätöksen toimittaminen
    /// - sv: Leverans av beslutet
    /// - en: Delivery of the decision
    ///
    /// Legal basis: MAL 555/1981 4 §.
    public struct Paatos: FormGroup {
        /// - fi: Miten päätös toimitetaan
        /// - sv: Hur beslutet levereras
        /// - en: How the decision is delivered
        ///
        /// mandatory, code.
        /// Legal basis: MAL 555/1981 4 §.
        public var toimitus: Toimitus

        public init(toimitus: Toimitus) {
            self.toimitus = toimitus
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.toimitus = try reader.value(.toimitus)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case toimitus = 1
        }
    }
}

extension MaaAineslupa {
    /// - fi: Liitteet
    /// - sv: Bilagor
    /// - en: Attachments
    ///
    /// Legal basis: MAL 555/1981 5 §.
    public struct Liitteet: FormGroup {
        /// - fi: Ottamissuunnitelma
        /// - sv: Täktplan
        /// - en: Extraction plan
        ///
        /// Legal basis: MAL 555/1981 5 §.
        @Part public var ottamissuunnitelma: Liite
        /// - fi: Suunnitelmakartta
        /// - sv: Plankarta
        /// - en: Map of the plan
        ///
        /// Rows: at least 1, at most 10.
        /// Legal basis: MAL 555/1981 5 §.
        public var suunnitelmakartta: [Liite]
        /// - fi: Leikkauspiirustus
        /// - sv: Sektionsritning
        /// - en: Cross-section
        ///
        /// Rows: at least 1, at most 20.
        /// Legal basis: MAL 555/1981 5 §.
        public var leikkaus: [Liite]
        /// - fi: Kaivannaisjätteen jätehuoltosuunnitelma
        /// - sv: Avfallshanteringsplan för utvinningsavfall
        /// - en: Waste management plan for extractive waste
        ///
        /// Legal basis: MAL 555/1981 5 §.
        @Part public var kaivannaisjatesuunnitelma: Liite
        /// - fi: Yleiskartta
        /// - sv: Översiktskarta
        /// - en: General map
        ///
        /// Legal basis: MAL 555/1981 5 §.
        @Part public var yleiskartta: Liite
        /// - fi: Ote peruskartasta
        /// - sv: Utdrag ur grundkartan
        /// - en: Extract of the basic map
        ///
        /// Legal basis: MAL 555/1981 5 §.
        @Part public var peruskarttaote: Liite
        /// - fi: Ote kaavasta
        /// - sv: Utdrag ur planen
        /// - en: Extract of the land use plan
        ///
        /// Legal basis: MAL 555/1981 5 §.
        @Part public var kaavaote: Liite?
        /// - fi: Selvitys hallintaoikeudesta
        /// - sv: Utredning om besittningsrätten
        /// - en: Proof of the right of possession
        ///
        /// Legal basis: MAL 555/1981 5 §.
        @Part public var hallintaoikeus: Liite?
        /// - fi: Lainhuutotodistus
        /// - sv: Lagfartsbevis
        /// - en: Certificate of title
        ///
        /// For documents whose age matters.
        /// Legal basis: MAL 555/1981 5 §.
        @Part public var lainhuuto: PaivattyLiite
        /// - fi: Luontoselvitys
        /// - sv: Naturutredning
        /// - en: Nature survey
        ///
        /// Legal basis: MAL 555/1981 5 §.
        @Part public var luontoselvitys: Liite?

        public init(ottamissuunnitelma: Liite, suunnitelmakartta: [Liite] = [], leikkaus: [Liite] = [], kaivannaisjatesuunnitelma: Liite, yleiskartta: Liite, peruskarttaote: Liite, kaavaote: Liite? = nil, hallintaoikeus: Liite? = nil, lainhuuto: PaivattyLiite, luontoselvitys: Liite? = nil) {
            self.ottamissuunnitelma = ottamissuunnitelma
            self.suunnitelmakartta = suunnitelmakartta
            self.leikkaus = leikkaus
            self.kaivannaisjatesuunnitelma = kaivannaisjatesuunnitelma
            self.yleiskartta = yleiskartta
            self.peruskarttaote = peruskarttaote
            self.kaavaote = kaavaote
            self.hallintaoikeus = hallintaoikeus
            self.lainhuuto = lainhuuto
            self.luontoselvitys = luontoselvitys
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.ottamissuunnitelma = try reader.group(.ottamissuunnitelma)
            self.suunnitelmakartta = try reader.groups(.suunnitelmakartta)
            self.leikkaus = try reader.groups(.leikkaus)
            self.kaivannaisjatesuunnitelma = try reader.group(.kaivannaisjatesuunnitelma)
            self.yleiskartta = try reader.group(.yleiskartta)
            self.peruskarttaote = try reader.group(.peruskarttaote)
            self.kaavaote = try reader.optionalGroup(.kaavaote)
            self.hallintaoikeus = try reader.optionalGroup(.hallintaoikeus)
            self.lainhuuto = try reader.group(.lainhuuto)
            self.luontoselvitys = try reader.optionalGroup(.luontoselvitys)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case ottamissuunnitelma = 1
            case suunnitelmakartta = 6
            case leikkaus = 11
            case kaivannaisjatesuunnitelma = 16
            case yleiskartta = 21
            case peruskarttaote = 26
            case kaavaote = 31
            case hallintaoikeus = 36
            case lainhuuto = 41
            case luontoselvitys = 47
        }
        public enum Rule: String, CaseIterable, Sendable {
            /// `lainhuuto/paivays >= today() - months(3)`
            ///
            /// “Date of the document” is not before today − 3 months.
            ///
            /// Holds: today 2027-05-31, lainhuuto (paivays 2027-02-28).
            /// Fails: today 2027-05-31, lainhuuto (paivays 2027-02-27).
            case lainhuutoTuore = "#lainhuuto-tuore"
            /// `today() >= lainhuuto/paivays`
            ///
            /// Today is not before “Date of the document”.
            ///
            /// Holds: today 2027-05-31, lainhuuto (paivays 2027-05-31).
            /// Fails: today 2027-05-31, lainhuuto (paivays 2027-06-01).
            case lainhuutoAnnettu = "#lainhuuto-annettu"
        }
    }
}

extension MaaAineslupa {
    /// - fi: Ottamissuunnitelma
    /// - sv: Täktplan
    /// - en: Extraction plan
    ///
    /// Legal basis: MAL 555/1981 5 §.
    /// Type `liite`, in 9 places.
    public struct Liite: FormGroup {
        /// - fi: Tiedoston nimi
        /// - sv: Filens namn
        /// - en: File name
        ///
        /// mandatory, teksti: minLength 1, maxLength 200.
        /// One line of text.
        /// Legal basis: MAL 555/1981 5 §.
        public var nimi: String
        /// - fi: Tiedostomuoto
        /// - sv: Filformat
        /// - en: File format
        ///
        /// mandatory, code.
        /// Legal basis: MAL 555/1981 5 §.
        public var muoto: Muoto
        /// - fi: Tiedoston koko
        /// - sv: Filens storlek
        /// - en: File size
        ///
        /// mandatory, number: maxInclusive 20000000.
        /// Unit: B.
        /// Legal basis: MAL 555/1981 5 §.
        public var koko: ExactDecimal
        /// - fi: Tiiviste (SHA-256)
        /// - sv: Kontrollsumma (SHA-256)
        /// - en: Digest (SHA-256)
        ///
        /// mandatory, other: length 32.
        /// Legal basis: MAL 555/1981 5 §.
        public var tiiviste: String

        public init(nimi: String, muoto: Muoto, koko: ExactDecimal, tiiviste: String) {
            self.nimi = nimi
            self.muoto = muoto
            self.koko = koko
            self.tiiviste = tiiviste
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.nimi = try reader.value(.nimi)
            self.muoto = try reader.value(.muoto)
            self.koko = try reader.value(.koko)
            self.tiiviste = try reader.value(.tiiviste)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case nimi = 1
            case muoto = 2
            case koko = 3
            case tiiviste = 4
        }
    }
}

extension MaaAineslupa {
    /// - fi: Lainhuutotodistus
    /// - sv: Lagfartsbevis
    /// - en: Certificate of title
    ///
    /// For documents whose age matters.
    /// Legal basis: MAL 555/1981 5 §.
    /// Type `paivattyLiite`.
    public struct PaivattyLiite: FormGroup {
        /// - fi: Tiedoston nimi
        /// - sv: Filens namn
        /// - en: File name
        ///
        /// mandatory, teksti: minLength 1, maxLength 200.
        /// One line of text.
        /// Legal basis: MAL 555/1981 5 §.
        public var nimi: String
        /// - fi: Tiedostomuoto
        /// - sv: Filformat
        /// - en: File format
        ///
        /// mandatory, code.
        /// Legal basis: MAL 555/1981 5 §.
        public var muoto: PaivattyLiiteMuoto
        /// - fi: Tiedoston koko
        /// - sv: Filens storlek
        /// - en: File size
        ///
        /// mandatory, number: maxInclusive 20000000.
        /// Unit: B.
        /// Legal basis: MAL 555/1981 5 §.
        public var koko: ExactDecimal
        /// - fi: Tiiviste (SHA-256)
        /// - sv: Kontrollsumma (SHA-256)
        /// - en: Digest (SHA-256)
        ///
        /// mandatory, other: length 32.
        /// Legal basis: MAL 555/1981 5 §.
        public var tiiviste: String
        /// - fi: Asiakirjan päiväys
        /// - sv: Dokumentets datum
        /// - en: Date of the document
        ///
        /// mandatory, date.
        /// Legal basis: MAL 555/1981 5 §.
        public var paivays: TemporalValue

        public init(nimi: String, muoto: PaivattyLiiteMuoto, koko: ExactDecimal, tiiviste: String, paivays: TemporalValue) {
            self.nimi = nimi
            self.muoto = muoto
            self.koko = koko
            self.tiiviste = tiiviste
            self.paivays = paivays
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.nimi = try reader.value(.nimi)
            self.muoto = try reader.value(.muoto)
            self.koko = try reader.value(.koko)
            self.tiiviste = try reader.value(.tiiviste)
            self.paivays = try reader.value(.paivays)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case nimi = 1
            case muoto = 2
            case koko = 3
            case tiiviste = 4
            case paivays = 5
        }
    }
}

extension MaaAineslupa {
    /// Codes of `maa`.
    public enum Maa: String, FieldCode {
        /// Suomi · Finland · Finland
        case fin = "FIN"
        /// Ahvenanmaa · Åland · Åland Islands
        case ala = "ALA"
        /// Alankomaat · Nederländerna · Netherlands
        case nld = "NLD"
        /// Albania · Albanien · Albania
        case alb = "ALB"
        /// Australia · Australien · Australia
        case aus = "AUS"
        /// Belgia · Belgien · Belgium
        case bel = "BEL"
        /// Bosnia ja Hertsegovina · Bosnien och Hercegovina · Bosnia and Herzegovina
        case bih = "BIH"
        /// Brasilia · Brasilien · Brazil
        case bra = "BRA"
        /// Bulgaria · Bulgarien · Bulgaria
        case bgr = "BGR"
        /// Espanja · Spanien · Spain
        case esp = "ESP"
        /// Etelä-Afrikka · Sydafrika · South Africa
        case zaf = "ZAF"
        /// Etelä-Korea · Sydkorea · South Korea
        case kor = "KOR"
        /// Filippiinit · Filippinerna · Philippines
        case phl = "PHL"
        /// Färsaaret · Färöarna · Faroe Islands
        case fro = "FRO"
        /// Grönlanti · Grönland · Greenland
        case grl = "GRL"
        /// Intia · Indien · India
        case ind = "IND"
        /// Irak · Irak · Iraq
        case irq = "IRQ"
        /// Iran · Iran · Iran
        case irn = "IRN"
        /// Irlanti · Irland · Ireland
        case irl = "IRL"
        /// Islanti · Island · Iceland
        case isl = "ISL"
        /// Israel · Israel · Israel
        case isr = "ISR"
        /// Italia · Italien · Italy
        case ita = "ITA"
        /// Itävalta · Österrike · Austria
        case aut = "AUT"
        /// Japani · Japan · Japan
        case jpn = "JPN"
        /// Kanada · Kanada · Canada
        case can = "CAN"
        /// Kiina · Kina · China
        case chn = "CHN"
        /// Kreikka · Grekland · Greece
        case grc = "GRC"
        /// Kroatia · Kroatien · Croatia
        case hrv = "HRV"
        /// Kypros · Cypern · Cyprus
        case cyp = "CYP"
        /// Latvia · Lettland · Latvia
        case lva = "LVA"
        /// Liechtenstein · Liechtenstein · Liechtenstein
        case lie = "LIE"
        /// Liettua · Litauen · Lithuania
        case ltu = "LTU"
        /// Luxemburg · Luxemburg · Luxembourg
        case lux = "LUX"
        /// Malta · Malta · Malta
        case mlt = "MLT"
        /// Meksiko · Mexiko · Mexico
        case mex = "MEX"
        /// Moldova · Moldavien · Moldova
        case mda = "MDA"
        /// Monaco · Monaco · Monaco
        case mco = "MCO"
        /// Montenegro · Montenegro · Montenegro
        case mne = "MNE"
        /// Norja · Norge · Norway
        case nor = "NOR"
        /// Pohjois-Makedonia · Nordmakedonien · North Macedonia
        case mkd = "MKD"
        /// Portugali · Portugal · Portugal
        case prt = "PRT"
        /// Puola · Polen · Poland
        case pol = "POL"
        /// Ranska · Frankrike · France
        case fra = "FRA"
        /// Romania · Rumänien · Romania
        case rou = "ROU"
        /// Ruotsi · Sverige · Sweden
        case swe = "SWE"
        /// Saksa · Tyskland · Germany
        case deu = "DEU"
        /// Serbia · Serbien · Serbia
        case srb = "SRB"
        /// Singapore · Singapore · Singapore
        case sgp = "SGP"
        /// Slovakia · Slovakien · Slovakia
        case svk = "SVK"
        /// Slovenia · Slovenien · Slovenia
        case svn = "SVN"
        /// Somalia · Somalia · Somalia
        case som = "SOM"
        /// Sveitsi · Schweiz · Switzerland
        case che = "CHE"
        /// Tanska · Danmark · Denmark
        case dnk = "DNK"
        /// Thaimaa · Thailand · Thailand
        case tha = "THA"
        /// Turkki · Turkiet · Türkiye
        case tur = "TUR"
        /// Tšekki · Tjeckien · Czechia
        case cze = "CZE"
        /// Ukraina · Ukraina · Ukraine
        case ukr = "UKR"
        /// Unkari · Ungern · Hungary
        case hun = "HUN"
        /// Uusi-Seelanti · Nya Zeeland · New Zealand
        case nzl = "NZL"
        /// Valko-Venäjä · Belarus · Belarus
        case blr = "BLR"
        /// Venäjä · Ryssland · Russia
        case rus = "RUS"
        /// Vietnam · Vietnam · Vietnam
        case vnm = "VNM"
        /// Viro · Estland · Estonia
        case est = "EST"
        /// Yhdistynyt kuningaskunta · Storbritannien · United Kingdom
        case gbr = "GBR"
        /// Yhdysvallat · Förenta staterna · United States
        case usa = "USA"
    }
}

extension MaaAineslupa {
    /// Codes of `kunta`.
    public enum Kunta: String, FieldCode {
        /// Akaa · Akaa · Akaa
        case code020 = "020"
        /// Alajärvi · Alajärvi · Alajärvi
        case code005 = "005"
        /// Alavieska · Alavieska · Alavieska
        case code009 = "009"
        /// Alavus · Alavo · Alavus
        case code010 = "010"
        /// Asikkala · Asikkala · Asikkala
        case code016 = "016"
        /// Askola · Askola · Askola
        case code018 = "018"
        /// Aura · Aura · Aura
        case code019 = "019"
        /// Brändö · Brändö · Brändö
        case code035 = "035"
        /// Eckerö · Eckerö · Eckerö
        case code043 = "043"
        /// Enonkoski · Enonkoski · Enonkoski
        case code046 = "046"
        /// Enontekiö · Enontekis · Enontekiö
        case code047 = "047"
        /// Espoo · Esbo · Espoo
        case code049 = "049"
        /// Eura · Eura · Eura
        case code050 = "050"
        /// Eurajoki · Euraåminne · Eurajoki
        case code051 = "051"
        /// Evijärvi · Evijärvi · Evijärvi
        case code052 = "052"
        /// Finström · Finström · Finström
        case code060 = "060"
        /// Forssa · Forssa · Forssa
        case code061 = "061"
        /// Föglö · Föglö · Föglö
        case code062 = "062"
        /// Geta · Geta · Geta
        case code065 = "065"
        /// Haapajärvi · Haapajärvi · Haapajärvi
        case code069 = "069"
        /// Haapavesi · Haapavesi · Haapavesi
        case code071 = "071"
        /// Hailuoto · Karlö · Hailuoto
        case code072 = "072"
        /// Halsua · Halsua · Halsua
        case code074 = "074"
        /// Hamina · Fredrikshamn · Hamina
        case code075 = "075"
        /// Hammarland · Hammarland · Hammarland
        case code076 = "076"
        /// Hankasalmi · Hankasalmi · Hankasalmi
        case code077 = "077"
        /// Hanko · Hangö · Hanko
        case code078 = "078"
        /// Harjavalta · Harjavalta · Harjavalta
        case code079 = "079"
        /// Hartola · Hartola · Hartola
        case code081 = "081"
        /// Hattula · Hattula · Hattula
        case code082 = "082"
        /// Hausjärvi · Hausjärvi · Hausjärvi
        case code086 = "086"
        /// Heinola · Heinola · Heinola
        case code111 = "111"
        /// Heinävesi · Heinävesi · Heinävesi
        case code090 = "090"
        /// Helsinki · Helsingfors · Helsinki
        case code091 = "091"
        /// Hirvensalmi · Hirvensalmi · Hirvensalmi
        case code097 = "097"
        /// Hollola · Hollola · Hollola
        case code098 = "098"
        /// Huittinen · Huittinen · Huittinen
        case code102 = "102"
        /// Humppila · Humppila · Humppila
        case code103 = "103"
        /// Hyrynsalmi · Hyrynsalmi · Hyrynsalmi
        case code105 = "105"
        /// Hyvinkää · Hyvinge · Hyvinkää
        case code106 = "106"
        /// Hämeenkyrö · Tavastkyro · Hämeenkyrö
        case code108 = "108"
        /// Hämeenlinna · Tavastehus · Hämeenlinna
        case code109 = "109"
        /// Ii · Ii · Ii
        case code139 = "139"
        /// Iisalmi · Idensalmi · Iisalmi
        case code140 = "140"
        /// Iitti · Itis · Iitti
        case code142 = "142"
        /// Ikaalinen · Ikalis · Ikaalinen
        case code143 = "143"
        /// Ilmajoki · Ilmajoki · Ilmajoki
        case code145 = "145"
        /// Ilomantsi · Ilomants · Ilomantsi
        case code146 = "146"
        /// Imatra · Imatra · Imatra
        case code153 = "153"
        /// Inari · Enare · Inari
        case code148 = "148"
        /// Inkoo · Ingå · Inkoo
        case code149 = "149"
        /// Isojoki · Storå · Isojoki
        case code151 = "151"
        /// Isokyrö · Storkyro · Isokyrö
        case code152 = "152"
        /// Janakkala · Janakkala · Janakkala
        case code165 = "165"
        /// Joensuu · Joensuu · Joensuu
        case code167 = "167"
        /// Jokioinen · Jockis · Jokioinen
        case code169 = "169"
        /// Jomala · Jomala · Jomala
        case code170 = "170"
        /// Joroinen · Jorois · Joroinen
        case code171 = "171"
        /// Joutsa · Joutsa · Joutsa
        case code172 = "172"
        /// Juuka · Juuka · Juuka
        case code176 = "176"
        /// Juupajoki · Juupajoki · Juupajoki
        case code177 = "177"
        /// Juva · Juva · Juva
        case code178 = "178"
        /// Jyväskylä · Jyväskylä · Jyväskylä
        case code179 = "179"
        /// Jämijärvi · Jämijärvi · Jämijärvi
        case code181 = "181"
        /// Jämsä · Jämsä · Jämsä
        case code182 = "182"
        /// Järvenpää · Träskända · Järvenpää
        case code186 = "186"
        /// Kaarina · S:t Karins · Kaarina
        case code202 = "202"
        /// Kaavi · Kaavi · Kaavi
        case code204 = "204"
        /// Kajaani · Kajana · Kajaani
        case code205 = "205"
        /// Kalajoki · Kalajoki · Kalajoki
        case code208 = "208"
        /// Kangasala · Kangasala · Kangasala
        case code211 = "211"
        /// Kangasniemi · Kangasniemi · Kangasniemi
        case code213 = "213"
        /// Kankaanpää · Kankaanpää · Kankaanpää
        case code214 = "214"
        /// Kannonkoski · Kannonkoski · Kannonkoski
        case code216 = "216"
        /// Kannus · Kannus · Kannus
        case code217 = "217"
        /// Karijoki · Bötom · Karijoki
        case code218 = "218"
        /// Karkkila · Högfors · Karkkila
        case code224 = "224"
        /// Karstula · Karstula · Karstula
        case code226 = "226"
        /// Karvia · Karvia · Karvia
        case code230 = "230"
        /// Kaskinen · Kaskö · Kaskinen
        case code231 = "231"
        /// Kauhajoki · Kauhajoki · Kauhajoki
        case code232 = "232"
        /// Kauhava · Kauhava · Kauhava
        case code233 = "233"
        /// Kauniainen · Grankulla · Kauniainen
        case code235 = "235"
        /// Kaustinen · Kaustby · Kaustinen
        case code236 = "236"
        /// Keitele · Keitele · Keitele
        case code239 = "239"
        /// Kemi · Kemi · Kemi
        case code240 = "240"
        /// Kemijärvi · Kemijärvi · Kemijärvi
        case code320 = "320"
        /// Keminmaa · Keminmaa · Keminmaa
        case code241 = "241"
        /// Kemiönsaari · Kimitoön · Kemiönsaari
        case code322 = "322"
        /// Kempele · Kempele · Kempele
        case code244 = "244"
        /// Kerava · Kervo · Kerava
        case code245 = "245"
        /// Keuruu · Keuruu · Keuruu
        case code249 = "249"
        /// Kihniö · Kihniö · Kihniö
        case code250 = "250"
        /// Kinnula · Kinnula · Kinnula
        case code256 = "256"
        /// Kirkkonummi · Kyrkslätt · Kirkkonummi
        case code257 = "257"
        /// Kitee · Kitee · Kitee
        case code260 = "260"
        /// Kittilä · Kittilä · Kittilä
        case code261 = "261"
        /// Kiuruvesi · Kiuruvesi · Kiuruvesi
        case code263 = "263"
        /// Kivijärvi · Kivijärvi · Kivijärvi
        case code265 = "265"
        /// Kokemäki · Kumo · Kokemäki
        case code271 = "271"
        /// Kokkola · Karleby · Kokkola
        case code272 = "272"
        /// Kolari · Kolari · Kolari
        case code273 = "273"
        /// Konnevesi · Konnevesi · Konnevesi
        case code275 = "275"
        /// Kontiolahti · Kontiolahti · Kontiolahti
        case code276 = "276"
        /// Korsnäs · Korsnäs · Korsnäs
        case code280 = "280"
        /// Koski Tl · Koski Tl · Koski Tl
        case code284 = "284"
        /// Kotka · Kotka · Kotka
        case code285 = "285"
        /// Kouvola · Kouvola · Kouvola
        case code286 = "286"
        /// Kristiinankaupunki · Kristinestad · Kristiinankaupunki
        case code287 = "287"
        /// Kruunupyy · Kronoby · Kruunupyy
        case code288 = "288"
        /// Kuhmo · Kuhmo · Kuhmo
        case code290 = "290"
        /// Kuhmoinen · Kuhmoinen · Kuhmoinen
        case code291 = "291"
        /// Kumlinge · Kumlinge · Kumlinge
        case code295 = "295"
        /// Kuopio · Kuopio · Kuopio
        case code297 = "297"
        /// Kuortane · Kuortane · Kuortane
        case code300 = "300"
        /// Kurikka · Kurikka · Kurikka
        case code301 = "301"
        /// Kustavi · Gustavs · Kustavi
        case code304 = "304"
        /// Kuusamo · Kuusamo · Kuusamo
        case code305 = "305"
        /// Kyyjärvi · Kyyjärvi · Kyyjärvi
        case code312 = "312"
        /// Kärkölä · Kärkölä · Kärkölä
        case code316 = "316"
        /// Kärsämäki · Kärsämäki · Kärsämäki
        case code317 = "317"
        /// Kökar · Kökar · Kökar
        case code318 = "318"
        /// Lahti · Lahtis · Lahti
        case code398 = "398"
        /// Laihia · Laihela · Laihia
        case code399 = "399"
        /// Laitila · Letala · Laitila
        case code400 = "400"
        /// Lapinjärvi · Lappträsk · Lapinjärvi
        case code407 = "407"
        /// Lapinlahti · Lapinlahti · Lapinlahti
        case code402 = "402"
        /// Lappajärvi · Lappajärvi · Lappajärvi
        case code403 = "403"
        /// Lappeenranta · Villmanstrand · Lappeenranta
        case code405 = "405"
        /// Lapua · Lappo · Lapua
        case code408 = "408"
        /// Laukaa · Laukas · Laukaa
        case code410 = "410"
        /// Lemi · Lemi · Lemi
        case code416 = "416"
        /// Lemland · Lemland · Lemland
        case code417 = "417"
        /// Lempäälä · Lempäälä · Lempäälä
        case code418 = "418"
        /// Leppävirta · Leppävirta · Leppävirta
        case code420 = "420"
        /// Lestijärvi · Lestijärvi · Lestijärvi
        case code421 = "421"
        /// Lieksa · Lieksa · Lieksa
        case code422 = "422"
        /// Lieto · Lundo · Lieto
        case code423 = "423"
        /// Liminka · Limingo · Liminka
        case code425 = "425"
        /// Liperi · Liperi · Liperi
        case code426 = "426"
        /// Lohja · Lojo · Lohja
        case code444 = "444"
        /// Loimaa · Loimaa · Loimaa
        case code430 = "430"
        /// Loppi · Loppi · Loppi
        case code433 = "433"
        /// Loviisa · Lovisa · Loviisa
        case code434 = "434"
        /// Luhanka · Luhanka · Luhanka
        case code435 = "435"
        /// Lumijoki · Lumijoki · Lumijoki
        case code436 = "436"
        /// Lumparland · Lumparland · Lumparland
        case code438 = "438"
        /// Luoto · Larsmo · Luoto
        case code440 = "440"
        /// Luumäki · Luumäki · Luumäki
        case code441 = "441"
        /// Maalahti · Malax · Maalahti
        case code475 = "475"
        /// Maarianhamina · Mariehamn · Mariehamn
        case code478 = "478"
        /// Marttila · Marttila · Marttila
        case code480 = "480"
        /// Masku · Masku · Masku
        case code481 = "481"
        /// Merijärvi · Merijärvi · Merijärvi
        case code483 = "483"
        /// Merikarvia · Sastmola · Merikarvia
        case code484 = "484"
        /// Miehikkälä · Miehikkälä · Miehikkälä
        case code489 = "489"
        /// Mikkeli · S:t Michel · Mikkeli
        case code491 = "491"
        /// Muhos · Muhos · Muhos
        case code494 = "494"
        /// Multia · Multia · Multia
        case code495 = "495"
        /// Muonio · Muonio · Muonio
        case code498 = "498"
        /// Mustasaari · Korsholm · Mustasaari
        case code499 = "499"
        /// Muurame · Muurame · Muurame
        case code500 = "500"
        /// Mynämäki · Mynämäki · Mynämäki
        case code503 = "503"
        /// Myrskylä · Mörskom · Myrskylä
        case code504 = "504"
        /// Mäntsälä · Mäntsälä · Mäntsälä
        case code505 = "505"
        /// Mänttä-Vilppula · Mänttä-Vilppula · Mänttä-Vilppula
        case code508 = "508"
        /// Mäntyharju · Mäntyharju · Mäntyharju
        case code507 = "507"
        /// Naantali · Nådendal · Naantali
        case code529 = "529"
        /// Nakkila · Nakkila · Nakkila
        case code531 = "531"
        /// Nivala · Nivala · Nivala
        case code535 = "535"
        /// Nokia · Nokia · Nokia
        case code536 = "536"
        /// Nousiainen · Nousis · Nousiainen
        case code538 = "538"
        /// Nurmes · Nurmes · Nurmes
        case code541 = "541"
        /// Nurmijärvi · Nurmijärvi · Nurmijärvi
        case code543 = "543"
        /// Närpiö · Närpes · Närpiö
        case code545 = "545"
        /// Orimattila · Orimattila · Orimattila
        case code560 = "560"
        /// Oripää · Oripää · Oripää
        case code561 = "561"
        /// Orivesi · Orivesi · Orivesi
        case code562 = "562"
        /// Oulainen · Oulainen · Oulainen
        case code563 = "563"
        /// Oulu · Uleåborg · Oulu
        case code564 = "564"
        /// Outokumpu · Outokumpu · Outokumpu
        case code309 = "309"
        /// Padasjoki · Padasjoki · Padasjoki
        case code576 = "576"
        /// Paimio · Pemar · Paimio
        case code577 = "577"
        /// Paltamo · Paltamo · Paltamo
        case code578 = "578"
        /// Parainen · Pargas · Parainen
        case code445 = "445"
        /// Parikkala · Parikkala · Parikkala
        case code580 = "580"
        /// Parkano · Parkano · Parkano
        case code581 = "581"
        /// Pedersören kunta · Pedersöre · Pedersöre
        case code599 = "599"
        /// Pelkosenniemi · Pelkosenniemi · Pelkosenniemi
        case code583 = "583"
        /// Pello · Pello · Pello
        case code854 = "854"
        /// Perho · Perho · Perho
        case code584 = "584"
        /// Pertunmaa · Pertunmaa · Pertunmaa
        case code588 = "588"
        /// Petäjävesi · Petäjävesi · Petäjävesi
        case code592 = "592"
        /// Pieksämäki · Pieksämäki · Pieksämäki
        case code593 = "593"
        /// Pielavesi · Pielavesi · Pielavesi
        case code595 = "595"
        /// Pietarsaari · Jakobstad · Pietarsaari
        case code598 = "598"
        /// Pihtipudas · Pihtipudas · Pihtipudas
        case code601 = "601"
        /// Pirkkala · Birkala · Pirkkala
        case code604 = "604"
        /// Polvijärvi · Polvijärvi · Polvijärvi
        case code607 = "607"
        /// Pomarkku · Påmark · Pomarkku
        case code608 = "608"
        /// Pori · Björneborg · Pori
        case code609 = "609"
        /// Pornainen · Borgnäs · Pornainen
        case code611 = "611"
        /// Porvoo · Borgå · Porvoo
        case code638 = "638"
        /// Posio · Posio · Posio
        case code614 = "614"
        /// Pudasjärvi · Pudasjärvi · Pudasjärvi
        case code615 = "615"
        /// Pukkila · Pukkila · Pukkila
        case code616 = "616"
        /// Punkalaidun · Punkalaidun · Punkalaidun
        case code619 = "619"
        /// Puolanka · Puolanka · Puolanka
        case code620 = "620"
        /// Puumala · Puumala · Puumala
        case code623 = "623"
        /// Pyhtää · Pyttis · Pyhtää
        case code624 = "624"
        /// Pyhäjoki · Pyhäjoki · Pyhäjoki
        case code625 = "625"
        /// Pyhäjärvi · Pyhäjärvi · Pyhäjärvi
        case code626 = "626"
        /// Pyhäntä · Pyhäntä · Pyhäntä
        case code630 = "630"
        /// Pyhäranta · Pyhäranta · Pyhäranta
        case code631 = "631"
        /// Pälkäne · Pälkäne · Pälkäne
        case code635 = "635"
        /// Pöytyä · Pöytyä · Pöytyä
        case code636 = "636"
        /// Raahe · Brahestad · Raahe
        case code678 = "678"
        /// Raasepori · Raseborg · Raasepori
        case code710 = "710"
        /// Raisio · Reso · Raisio
        case code680 = "680"
        /// Rantasalmi · Rantasalmi · Rantasalmi
        case code681 = "681"
        /// Ranua · Ranua · Ranua
        case code683 = "683"
        /// Rauma · Raumo · Rauma
        case code684 = "684"
        /// Rautalampi · Rautalampi · Rautalampi
        case code686 = "686"
        /// Rautavaara · Rautavaara · Rautavaara
        case code687 = "687"
        /// Rautjärvi · Rautjärvi · Rautjärvi
        case code689 = "689"
        /// Reisjärvi · Reisjärvi · Reisjärvi
        case code691 = "691"
        /// Riihimäki · Riihimäki · Riihimäki
        case code694 = "694"
        /// Ristijärvi · Ristijärvi · Ristijärvi
        case code697 = "697"
        /// Rovaniemi · Rovaniemi · Rovaniemi
        case code698 = "698"
        /// Ruokolahti · Ruokolax · Ruokolahti
        case code700 = "700"
        /// Ruovesi · Ruovesi · Ruovesi
        case code702 = "702"
        /// Rusko · Rusko · Rusko
        case code704 = "704"
        /// Rääkkylä · Rääkkylä · Rääkkylä
        case code707 = "707"
        /// Saarijärvi · Saarijärvi · Saarijärvi
        case code729 = "729"
        /// Salla · Salla · Salla
        case code732 = "732"
        /// Salo · Salo · Salo
        case code734 = "734"
        /// Saltvik · Saltvik · Saltvik
        case code736 = "736"
        /// Sastamala · Sastamala · Sastamala
        case code790 = "790"
        /// Sauvo · Sagu · Sauvo
        case code738 = "738"
        /// Savitaipale · Savitaipale · Savitaipale
        case code739 = "739"
        /// Savonlinna · Nyslott · Savonlinna
        case code740 = "740"
        /// Savukoski · Savukoski · Savukoski
        case code742 = "742"
        /// Seinäjoki · Seinäjoki · Seinäjoki
        case code743 = "743"
        /// Sievi · Sievi · Sievi
        case code746 = "746"
        /// Siikainen · Siikainen · Siikainen
        case code747 = "747"
        /// Siikajoki · Siikajoki · Siikajoki
        case code748 = "748"
        /// Siikalatva · Siikalatva · Siikalatva
        case code791 = "791"
        /// Siilinjärvi · Siilinjärvi · Siilinjärvi
        case code749 = "749"
        /// Simo · Simo · Simo
        case code751 = "751"
        /// Sipoo · Sibbo · Sipoo
        case code753 = "753"
        /// Siuntio · Sjundeå · Siuntio
        case code755 = "755"
        /// Sodankylä · Sodankylä · Sodankylä
        case code758 = "758"
        /// Soini · Soini · Soini
        case code759 = "759"
        /// Somero · Somero · Somero
        case code761 = "761"
        /// Sonkajärvi · Sonkajärvi · Sonkajärvi
        case code762 = "762"
        /// Sotkamo · Sotkamo · Sotkamo
        case code765 = "765"
        /// Sottunga · Sottunga · Sottunga
        case code766 = "766"
        /// Sulkava · Sulkava · Sulkava
        case code768 = "768"
        /// Sund · Sund · Sund
        case code771 = "771"
        /// Suomussalmi · Suomussalmi · Suomussalmi
        case code777 = "777"
        /// Suonenjoki · Suonenjoki · Suonenjoki
        case code778 = "778"
        /// Sysmä · Sysmä · Sysmä
        case code781 = "781"
        /// Säkylä · Säkylä · Säkylä
        case code783 = "783"
        /// Taipalsaari · Taipalsaari · Taipalsaari
        case code831 = "831"
        /// Taivalkoski · Taivalkoski · Taivalkoski
        case code832 = "832"
        /// Taivassalo · Tövsala · Taivassalo
        case code833 = "833"
        /// Tammela · Tammela · Tammela
        case code834 = "834"
        /// Tampere · Tammerfors · Tampere
        case code837 = "837"
        /// Tervo · Tervo · Tervo
        case code844 = "844"
        /// Tervola · Tervola · Tervola
        case code845 = "845"
        /// Teuva · Östermark · Teuva
        case code846 = "846"
        /// Tohmajärvi · Tohmajärvi · Tohmajärvi
        case code848 = "848"
        /// Toholampi · Toholampi · Toholampi
        case code849 = "849"
        /// Toivakka · Toivakka · Toivakka
        case code850 = "850"
        /// Tornio · Torneå · Tornio
        case code851 = "851"
        /// Turku · Åbo · Turku
        case code853 = "853"
        /// Tuusniemi · Tuusniemi · Tuusniemi
        case code857 = "857"
        /// Tuusula · Tusby · Tuusula
        case code858 = "858"
        /// Tyrnävä · Tyrnävä · Tyrnävä
        case code859 = "859"
        /// Ulvila · Ulvsby · Ulvila
        case code886 = "886"
        /// Urjala · Urjala · Urjala
        case code887 = "887"
        /// Utajärvi · Utajärvi · Utajärvi
        case code889 = "889"
        /// Utsjoki · Utsjoki · Utsjoki
        case code890 = "890"
        /// Uurainen · Uurainen · Uurainen
        case code892 = "892"
        /// Uusikaarlepyy · Nykarleby · Uusikaarlepyy
        case code893 = "893"
        /// Uusikaupunki · Nystad · Uusikaupunki
        case code895 = "895"
        /// Vaala · Vaala · Vaala
        case code785 = "785"
        /// Vaasa · Vasa · Vaasa
        case code905 = "905"
        /// Valkeakoski · Valkeakoski · Valkeakoski
        case code908 = "908"
        /// Vantaa · Vanda · Vantaa
        case code092 = "092"
        /// Varkaus · Varkaus · Varkaus
        case code915 = "915"
        /// Vehmaa · Vemo · Vehmaa
        case code918 = "918"
        /// Vesanto · Vesanto · Vesanto
        case code921 = "921"
        /// Vesilahti · Vesilax · Vesilahti
        case code922 = "922"
        /// Veteli · Vetil · Veteli
        case code924 = "924"
        /// Vieremä · Vieremä · Vieremä
        case code925 = "925"
        /// Vihti · Vichtis · Vihti
        case code927 = "927"
        /// Viitasaari · Viitasaari · Viitasaari
        case code931 = "931"
        /// Vimpeli · Vindala · Vimpeli
        case code934 = "934"
        /// Virolahti · Virolahti · Virolahti
        case code935 = "935"
        /// Virrat · Virdois · Virrat
        case code936 = "936"
        /// Vårdö · Vårdö · Vårdö
        case code941 = "941"
        /// Vöyri · Vörå · Vöyri
        case code946 = "946"
        /// Ylitornio · Övertorneå · Ylitornio
        case code976 = "976"
        /// Ylivieska · Ylivieska · Ylivieska
        case code977 = "977"
        /// Ylöjärvi · Ylöjärvi · Ylöjärvi
        case code980 = "980"
        /// Ypäjä · Ypäjä · Ypäjä
        case code981 = "981"
        /// Ähtäri · Etseri · Ähtäri
        case code989 = "989"
        /// Äänekoski · Äänekoski · Äänekoski
        case code992 = "992"
        /// Honkajoki · Honkajoki · Honkajoki, to 2020-12-31
        case code099 = "099"
        /// Hämeenkoski · Hämeenkoski · Hämeenkoski, to 2015-12-31
        case code283 = "283"
        /// Jalasjärvi · Jalasjärvi · Jalasjärvi, to 2015-12-31
        case code164 = "164"
        /// Juankoski · Juankoski · Juankoski, to 2016-12-31
        case code174 = "174"
        /// Kerimäki · Kerimäki · Kerimäki, to 2012-12-31
        case code246 = "246"
        /// Köyliö · Kjulo · Köyliö, to 2015-12-31
        case code319 = "319"
        /// Lavia · Lavia · Lavia, to 2014-12-31
        case code413 = "413"
        /// Luvia · Luvia · Luvia, to 2016-12-31
        case code442 = "442"
        /// Maaninka · Maaninka · Maaninka, to 2014-12-31
        case code476 = "476"
        /// Nastola · Nastola · Nastola, to 2015-12-31
        case code532 = "532"
        /// Punkaharju · Punkaharju · Punkaharju, to 2012-12-31
        case code618 = "618"
        /// Tarvasjoki · Tarvasjoki · Tarvasjoki, to 2014-12-31
        case code838 = "838"
        /// Valtimo · Valtimo · Valtimo, to 2019-12-31
        case code911 = "911"
    }
}

extension MaaAineslupa {
    /// Codes of `hallintaperuste`.
    public enum Hallintaperuste: String, FieldCode {
        /// Omistus · Ägande · Ownership
        case omistus = "omistus"
        /// Vuokraoikeus · Arrenderätt · Lease
        case vuokraoikeus = "vuokraoikeus"
        /// Muu oikeus · Annan rätt · Other right
        case muuOikeus = "muuOikeus"
        /// Ei vielä selvillä · Ännu inte klarlagt · Not yet established
        case selvitettava = "selvitettava"
    }
}

extension MaaAineslupa {
    /// Codes of `kaavatilanne`.
    public enum Kaavatilanne: String, FieldCode {
        /// Maakuntakaava · Landskapsplan · Regional plan
        case maakuntakaava = "maakuntakaava"
        /// Oikeusvaikutteinen yleiskaava · Generalplan med rättsverkan · Master plan with legal effect
        case oikeusvaikutteinenYleiskaava = "oikeusvaikutteinenYleiskaava"
        /// Yleiskaava ilman oikeusvaikutuksia · Generalplan utan rättsverkan · Master plan without legal effect
        case oikeusvaikutuksetonYleiskaava = "oikeusvaikutuksetonYleiskaava"
        /// Asemakaava · Detaljplan · Detailed plan
        case asemakaava = "asemakaava"
        /// Ranta-asemakaava · Stranddetaljplan · Shore plan
        case rantaAsemakaava = "rantaAsemakaava"
        /// Ei kaavaa · Ingen plan · No plan
        case eiKaavaa = "eiKaavaa"
    }
}

extension MaaAineslupa {
    /// Codes of `aineksenLaji`.
    public enum AineksenLaji: String, FieldCode {
        /// Kalliomurske · Bergkross · Crushed rock
        case kalliomurske = "kalliomurske"
        /// Louhe · Sprängsten · Blasted rock
        case louhe = "louhe"
        /// Tarvekivi · Byggnadssten · Dimension stone
        case tarvekivi = "tarvekivi"
        /// Sivukivi · Gråberg · Waste rock
        case sivukivi = "sivukivi"
        /// Sora · Grus · Gravel
        case sora = "sora"
        /// Hiekka · Sand · Sand
        case hiekka = "hiekka"
        /// Sora ja hiekka erottelematta · Osorterat grus och sand · Unsorted gravel and sand
        case soraHiekka = "soraHiekka"
        /// Siltti · Silt · Silt
        case siltti = "siltti"
        /// Savi · Lera · Clay
        case savi = "savi"
        /// Soramoreeni · Grusmorän · Gravelly till
        case soramoreeni = "soramoreeni"
        /// Hiekkamoreeni · Sandmorän · Sandy till
        case hiekkamoreeni = "hiekkamoreeni"
        /// Silttimoreeni · Siltmorän · Silty till
        case silttimoreeni = "silttimoreeni"
        /// Muu moreeni · Annan morän · Other till
        case muuMoreeni = "muuMoreeni"
        /// Multa · Mylla · Topsoil
        case multa = "multa"
    }
}

extension MaaAineslupa {
    /// Codes of `alueella`.
    public enum Alueella: String, FieldCode {
        /// Kyllä, kokonaan · Ja, helt · Yes, wholly
        case kylla = "kylla"
        /// Osittain · Delvis · Partly
        case osittain = "osittain"
        /// Ei · Nej · No
        case ei = "ei"
    }
}

extension MaaAineslupa {
    /// Codes of `luokitus`.
    public enum Luokitus: String, FieldCode {
        /// 1: tärkeä vedenhankinnalle · 1: viktigt för vattenförsörjningen · 1: important for water supply
        case code1 = "1"
        /// 1E: tärkeä vedenhankinnalle ja luonnolle · 1E: viktigt för vattenförsörjningen och naturen · 1E: important for water supply and nature
        case code1E = "1E"
        /// 2: sopii vedenhankintaan · 2: lämpligt för vattenförsörjning · 2: suitable for water supply
        case code2 = "2"
        /// 2E: sopii vedenhankintaan ja on tärkeä luonnolle · 2E: lämpligt för vattenförsörjning och viktigt för naturen · 2E: suitable for water supply and important for nature
        case code2E = "2E"
        /// E: tärkeä luonnolle · E: viktigt för naturen · E: important for nature
        case e = "E"
    }
}

extension MaaAineslupa {
    /// Codes of `vakuudenLaji`.
    public enum VakuudenLaji: String, FieldCode {
        /// Ei vakuutta: toimintaa ei aloiteta ennen lainvoimaista päätöstä · Ingen säkerhet: verksamheten börjar inte före ett lagakraftvunnet beslut · No deposit: the activity does not start before a final decision
        case eiAloiteta = "eiAloiteta"
        /// Rahatalletus · Penningdeposition · Deposit of money
        case rahaa = "rahaa"
        /// Pankkitakaus · Bankgaranti · Bank guarantee
        case pankkitakaus = "pankkitakaus"
    }
}

extension MaaAineslupa {
    /// Codes of `valittaja`.
    public enum Valittaja: String, FieldCode {
        /// Aktia · Aktia · Aktia
        case helsfihh = "HELSFIHH"
        /// Apix Messaging · Apix Messaging · Apix Messaging
        case code003723327487 = "003723327487"
        /// Basware · Basware · Basware
        case bawcfI22 = "BAWCFI22"
        /// CGI Suomi · CGI Finland · CGI Finland
        case code003703575029 = "003703575029"
        /// Danske Bank · Danske Bank · Danske Bank
        case dabafihh = "DABAFIHH"
        /// Handelsbanken · Handelsbanken · Handelsbanken
        case handfihh = "HANDFIHH"
        /// Maventa · Maventa · Maventa
        case code003721291126 = "003721291126"
        /// Nordea · Nordea · Nordea
        case ndeafihh = "NDEAFIHH"
        /// OP · OP · OP
        case okoyfihh = "OKOYFIHH"
        /// OpenText · OpenText · OpenText
        case code003708599126 = "003708599126"
        /// OpusCapita · OpusCapita · OpusCapita
        case e204503 = "E204503"
        /// Pagero · Pagero · Pagero
        case code003723609900 = "003723609900"
        /// POP Pankki · POP Banken · POP Bank
        case popffI22 = "POPFFI22"
        /// PostNord Strålfors · PostNord Strålfors · PostNord Strålfors
        case code003701150617 = "003701150617"
        /// Ropo (Posti Messaging) · Ropo (Posti Messaging) · Ropo (Posti Messaging)
        case fI28768767 = "FI28768767"
        /// S-Pankki · S-Banken · S-Bank
        case sbanfihh = "SBANFIHH"
        /// Säästöpankki · Sparbanken · Savings Bank
        case itelfihh = "ITELFIHH"
        /// Tietoevry · Tietoevry · Tietoevry
        case code003701011385 = "003701011385"
        /// Tradeshift · Tradeshift · Tradeshift
        case code885060259470028 = "885060259470028"
        /// Ålandsbanken · Ålandsbanken · Ålandsbanken
        case aabafI22 = "AABAFI22"
    }
}

extension MaaAineslupa {
    /// Codes of `toimitus`.
    public enum Toimitus: String, FieldCode {
        /// Noudetaan · Hämtas · Collected
        case noudetaan = "noudetaan"
        /// Postitetaan · Skickas per post · Sent by post
        case postitetaan = "postitetaan"
    }
}

extension MaaAineslupa {
    /// Codes of `muoto`.
    public enum Muoto: String, FieldCode {
        /// PDF-asiakirja · PDF-dokument · PDF document
        case applicationPdf = "application/pdf"
        /// JPEG-kuva · JPEG-bild · JPEG image
        case imageJpeg = "image/jpeg"
        /// PNG-kuva · PNG-bild · PNG image
        case imagePng = "image/png"
    }
}

extension MaaAineslupa {
    /// Codes of `muoto`.
    public enum PaivattyLiiteMuoto: String, FieldCode {
        /// PDF-asiakirja · PDF-dokument · PDF document
        case applicationPdf = "application/pdf"
        /// JPEG-kuva · JPEG-bild · JPEG image
        case imageJpeg = "image/jpeg"
        /// PNG-kuva · PNG-bild · PNG image
        case imagePng = "image/png"
    }
}
