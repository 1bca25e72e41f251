// Generated from pelastus/pelastussuunnitelma.xsd by `kevyt build`. Changes here are lost.
// swift-format-ignore-file

import FormRuntime
import SchemaValues

/// - fi: Yleisötilaisuuden pelastussuunnitelma
/// - sv: Räddningsplan för en publiktillställning
/// - en: Rescue plan of a public event
///
/// Legal basis: PelL 379/2011 16 §.
/// Form `pelastussuunnitelma`, version 1.0, from pelastus/pelastussuunnitelma.xsd.
public struct Pelastussuunnitelma: FormDocument {
    /// - fi: Järjestäjä
    /// - sv: Arrangör
    /// - en: Organiser
    ///
    /// Legal basis: PelL 379/2011 16 §.
    @Part public var jarjestaja: Jarjestaja
    /// - fi: Tilaisuus
    /// - sv: Tillställning
    /// - en: Event
    ///
    /// Legal basis: PelL 379/2011 16 §.
    @Part public var tilaisuus: Tilaisuus
    /// - fi: Vaarat ja riskit
    /// - sv: Faror och risker
    /// - en: Hazards and risks
    ///
    /// Legal basis: PelL 379/2011 16 §.
    @Part public var vaarat: Vaarat
    /// - fi: Turvallisuusjärjestelyt
    /// - sv: Säkerhetsarrangemang
    /// - en: Safety arrangements
    ///
    /// Legal basis: PelL 379/2011 16 §.
    @Part public var turvallisuus: Turvallisuus
    /// - fi: Turvallisuushenkilöstö
    /// - sv: Säkerhetspersonal
    /// - en: Safety staff
    ///
    /// Legal basis: PelL 379/2011 16 §.
    @Part public var henkilosto: Henkilosto
    /// - fi: Liitteet
    /// - sv: Bilagor
    /// - en: Attachments
    ///
    /// Legal basis: PelL 379/2011 16 §.
    @Part public var liitteet: Liitteet

    public init(jarjestaja: Jarjestaja, tilaisuus: Tilaisuus, vaarat: Vaarat, turvallisuus: Turvallisuus, henkilosto: Henkilosto, liitteet: Liitteet) {
        self.jarjestaja = jarjestaja
        self.tilaisuus = tilaisuus
        self.vaarat = vaarat
        self.turvallisuus = turvallisuus
        self.henkilosto = henkilosto
        self.liitteet = liitteet
    }

    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.jarjestaja = try reader.group(.jarjestaja)
        self.tilaisuus = try reader.group(.tilaisuus)
        self.vaarat = try reader.group(.vaarat)
        self.turvallisuus = try reader.group(.turvallisuus)
        self.henkilosto = try reader.group(.henkilosto)
        self.liitteet = try reader.group(.liitteet)
    }

    public enum Field: Int, CaseIterable, Sendable {
        case jarjestaja = 1
        case tilaisuus = 32
        case vaarat = 57
        case turvallisuus = 63
        case henkilosto = 70
        case liitteet = 79
    }
    public enum Rule: String, CaseIterable, Sendable {
        /// `min(tilaisuus/jakso/alku) - days(14)`
        ///
        /// To be sent at the latest on: the least “Starts on” − 14 days.
        case neljatoistaPaivaa = "#neljatoista-paivaa"
    }
}

extension Pelastussuunnitelma {
    /// - fi: Järjestäjä
    /// - sv: Arrangör
    /// - en: Organiser
    ///
    /// Legal basis: PelL 379/2011 16 §.
    public struct Jarjestaja: FormGroup {
        /// - fi: Henkilö vai yritys
        /// - sv: Person eller företag
        /// - en: Person or company
        ///
        /// Legal basis: PelL 379/2011 16 §.
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

extension Pelastussuunnitelma {
    /// - fi: Henkilö vai yritys
    /// - sv: Person eller företag
    /// - en: Person or company
    ///
    /// Legal basis: PelL 379/2011 16 §.
    public enum Laji: FormGroup {
        /// - fi: Yksityishenkilö
        /// - sv: Privatperson
        /// - en: Private person
        ///
        /// Legal basis: PelL 379/2011 16 §.
        case henkilo(Henkilo)
        /// - fi: Yritys tai yhteisö
        /// - sv: Företag eller sammanslutning
        /// - en: Company or organisation
        ///
        /// Legal basis: PelL 379/2011 16 §.
        case yritys(Yritys)

        public enum Field: Int, CaseIterable, Sendable {
            case henkilo = 1
            case yritys = 15
        }
    }
}

extension Pelastussuunnitelma {
    /// - fi: Yksityishenkilö
    /// - sv: Privatperson
    /// - en: Private person
    ///
    /// Legal basis: PelL 379/2011 16 §.
    /// Type `henkilo`.
    public struct Henkilo: FormGroup {
        /// - fi: Etunimi
        /// - sv: Förnamn
        /// - en: First name
        ///
        /// mandatory, nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+.
        /// First or last name of a person.
        /// Legal basis: PelL 379/2011 16 §.
        public var etunimi: String
        /// - fi: Sukunimi
        /// - sv: Efternamn
        /// - en: Last name
        ///
        /// mandatory, nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+.
        /// First or last name of a person.
        /// Legal basis: PelL 379/2011 16 §.
        public var sukunimi: String
        /// - fi: Henkilön tunnus
        /// - sv: Personens beteckning
        /// - en: Identity code of the person
        ///
        /// Legal basis: PelL 379/2011 16 §.
        @Part public var tunnus: Tunnus
        /// - fi: Postiosoite
        /// - sv: Postadress
        /// - en: Postal address
        ///
        /// Legal basis: PelL 379/2011 16 §.
        @Part public var osoite: Osoite
        /// - fi: Puhelinnumero
        /// - sv: Telefonnummer
        /// - en: Phone number
        ///
        /// mandatory, puhelin: pattern \+[1-9][0-9]{5,14}.
        /// Kept in the international form of ITU-T E.164.
        /// Legal basis: PelL 379/2011 16 §.
        public var puhelin: String
        /// - fi: Sähköpostiosoite
        /// - sv: E-postadress
        /// - en: Email address
        ///
        /// mandatory, sahkoposti: maxLength 254, pattern [^\s@]+@[^\s@]+\.[^\s@]+.
        /// Legal basis: PelL 379/2011 16 §.
        public var sahkoposti: String
        /// - fi: Väestötiedoissa on turvakielto
        /// - sv: Det finns en spärrmarkering i befolkningsdatasystemet
        /// - en: There is a non-disclosure order in the population register
        ///
        /// mandatory, boolean.
        /// Legal basis: PelL 379/2011 16 §.
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

extension Pelastussuunnitelma {
    /// - fi: Henkilön tunnus
    /// - sv: Personens beteckning
    /// - en: Identity code of the person
    ///
    /// Legal basis: PelL 379/2011 16 §.
    public enum Tunnus: FormGroup {
        /// - fi: Suomalainen henkilötunnus
        /// - sv: Finländsk personbeteckning
        /// - en: Finnish personal identity code
        ///
        /// mandatory, henkilotunnus: pattern [0-3][0-9][01][0-9][0-9]{2}[+\-YXWVUABCDEF][0-9]{3}[0-9A-FHJ-NPR-Y].
        /// Written as ddmmyy, a mark of the century, a number of three digits and a check character. The mark is part of the identity: + for the 1800s, - Y X W V U for the 1900s, A B C D E F for the 2000s.
        /// Legal basis: PelL 379/2011 16 §.
        case henkilotunnus(String)
        /// - fi: Ulkomainen henkilötunnus
        /// - sv: Utländsk personbeteckning
        /// - en: Foreign identity code
        ///
        /// mandatory, ulkomainenTunnus: minLength 1, maxLength 50.
        /// Legal basis: PelL 379/2011 16 §.
        case ulkomainenTunnus(String)

        public enum Field: Int, CaseIterable, Sendable {
            case henkilotunnus = 1
            case ulkomainenTunnus = 2
        }
    }
}

extension Pelastussuunnitelma {
    /// - fi: Postiosoite
    /// - sv: Postadress
    /// - en: Postal address
    ///
    /// Legal basis: PelL 379/2011 16 §.
    /// Type `osoite`, in 2 places.
    public struct Osoite: FormGroup {
        /// - fi: Katuosoite
        /// - sv: Gatuadress
        /// - en: Street address
        ///
        /// mandatory, teksti: minLength 1, maxLength 200.
        /// One line of text.
        /// Legal basis: PelL 379/2011 16 §.
        public var katu: String
        /// - fi: Postinumero
        /// - sv: Postnummer
        /// - en: Postal code
        ///
        /// mandatory, text: minLength 1, maxLength 12.
        /// Legal basis: PelL 379/2011 16 §.
        public var postinumero: String
        /// - fi: Postitoimipaikka
        /// - sv: Postanstalt
        /// - en: Town or city
        ///
        /// mandatory, teksti: minLength 1, maxLength 200.
        /// One line of text.
        /// Legal basis: PelL 379/2011 16 §.
        public var postitoimipaikka: String
        /// - fi: Maa
        /// - sv: Land
        /// - en: Country
        ///
        /// mandatory, maa.
        /// ISO 3166-1 alpha-3: Finland, then a selection in the order of the Finnish names.
        /// Legal basis: PelL 379/2011 16 §.
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

extension Pelastussuunnitelma {
    /// - fi: Yritys tai yhteisö
    /// - sv: Företag eller sammanslutning
    /// - en: Company or organisation
    ///
    /// Legal basis: PelL 379/2011 16 §.
    /// Type `yritys`.
    public struct Yritys: FormGroup {
        /// - fi: Yrityksen nimi
        /// - sv: Företagets namn
        /// - en: Name of the company
        ///
        /// mandatory, teksti: minLength 1, maxLength 200.
        /// One line of text.
        /// Legal basis: PelL 379/2011 16 §.
        public var nimi: String
        /// - fi: Y-tunnus
        /// - sv: FO-nummer
        /// - en: Business ID
        ///
        /// mandatory, yTunnus: pattern [0-9]{7}-[0-9].
        /// Legal basis: PelL 379/2011 16 §.
        public var yTunnus: String
        /// - fi: Kotipaikka
        /// - sv: Hemort
        /// - en: Registered office
        ///
        /// optional, kunta.
        /// Municipality codes in the order of the Finnish names, then abolished ones that older data still hold, each with its last day. Compare with the classification of Statistics Finland before use; of mergers after 2021 the list knows none.
        /// Legal basis: PelL 379/2011 16 §.
        public var kotipaikka: Kunta?
        /// - fi: Postiosoite
        /// - sv: Postadress
        /// - en: Postal address
        ///
        /// Legal basis: PelL 379/2011 16 §.
        @Part public var osoite: Osoite
        /// - fi: Yhteyshenkilö
        /// - sv: Kontaktperson
        /// - en: Contact person
        ///
        /// Legal basis: PelL 379/2011 16 §.
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

extension Pelastussuunnitelma {
    /// - fi: Yhteyshenkilö
    /// - sv: Kontaktperson
    /// - en: Contact person
    ///
    /// Legal basis: PelL 379/2011 16 §.
    /// Type `yhteyshenkilo`.
    public struct Yhteyshenkilo: FormGroup {
        /// - fi: Etunimi
        /// - sv: Förnamn
        /// - en: First name
        ///
        /// mandatory, nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+.
        /// First or last name of a person.
        /// Legal basis: PelL 379/2011 16 §.
        public var etunimi: String
        /// - fi: Sukunimi
        /// - sv: Efternamn
        /// - en: Last name
        ///
        /// mandatory, nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+.
        /// First or last name of a person.
        /// Legal basis: PelL 379/2011 16 §.
        public var sukunimi: String
        /// - fi: Puhelinnumero
        /// - sv: Telefonnummer
        /// - en: Phone number
        ///
        /// mandatory, puhelin: pattern \+[1-9][0-9]{5,14}.
        /// Kept in the international form of ITU-T E.164.
        /// Legal basis: PelL 379/2011 16 §.
        public var puhelin: String
        /// - fi: Sähköpostiosoite
        /// - sv: E-postadress
        /// - en: Email address
        ///
        /// mandatory, sahkoposti: maxLength 254, pattern [^\s@]+@[^\s@]+\.[^\s@]+.
        /// Legal basis: PelL 379/2011 16 §.
        public var sahkoposti: String
        /// - fi: Väestötiedoissa on turvakielto
        /// - sv: Det finns en spärrmarkering i befolkningsdatasystemet
        /// - en: There is a non-disclosure order in the population register
        ///
        /// mandatory, boolean.
        /// Legal basis: PelL 379/2011 16 §.
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

extension Pelastussuunnitelma {
    /// - fi: Tilaisuus
    /// - sv: Tillställning
    /// - en: Event
    ///
    /// Legal basis: PelL 379/2011 16 §.
    public struct Tilaisuus: FormGroup {
        /// - fi: Tilaisuuden nimi
        /// - sv: Tillställningens namn
        /// - en: Name of the event
        ///
        /// mandatory, teksti: minLength 1, maxLength 200.
        /// One line of text.
        /// Legal basis: PelL 379/2011 16 §.
        public var nimi: String
        /// - fi: Tilaisuuden kuvaus
        /// - sv: Beskrivning av tillställningen
        /// - en: Description of the event
        ///
        /// mandatory, pitkaTeksti: minLength 1, maxLength 4000.
        /// Free text of several lines.
        /// Legal basis: PelL 379/2011 16 §.
        public var kuvaus: String
        /// - fi: Kunta
        /// - sv: Kommun
        /// - en: Municipality
        ///
        /// mandatory, kunta.
        /// Municipality codes in the order of the Finnish names, then abolished ones that older data still hold, each with its last day. Compare with the classification of Statistics Finland before use; of mergers after 2021 the list knows none.
        /// Legal basis: PelL 379/2011 16 §.
        public var kunta: Kunta
        /// - fi: Kohteen osoite
        /// - sv: Objektets adress
        /// - en: Address of the site
        ///
        /// Address of a place, not of the customer: no field has an input purpose.
        /// Legal basis: PelL 379/2011 16 §.
        @Part public var osoite: Kohdeosoite
        /// - fi: Aika, jona yleisö on paikalla
        /// - sv: Tid då publiken är på plats
        /// - en: Time when the public is present
        ///
        /// Rows: at least 1, at most 50.
        /// Legal basis: PelL 379/2011 16 §.
        public var jakso: [Jakso]
        /// - fi: Suurin ihmismäärä paikalla samaan aikaan
        /// - sv: Största antalet personer på plats samtidigt
        /// - en: Largest number of people present at once
        ///
        /// mandatory, number: maxInclusive 500000.
        /// Unit: hlo.
        /// Legal basis: PelL 379/2011 16 §.
        public var samanaikaisesti: ExactDecimal
        /// - fi: Miksi suunnitelma tarvitaan
        /// - sv: Varför planen behövs
        /// - en: Why the plan is needed
        ///
        /// mandatory, peruste.
        /// Legal basis: PelL 379/2011 16 §.
        public var peruste: [Peruste]

        public init(nimi: String, kuvaus: String, kunta: Kunta, osoite: Kohdeosoite, jakso: [Jakso] = [], samanaikaisesti: ExactDecimal, peruste: [Peruste] = []) {
            self.nimi = nimi
            self.kuvaus = kuvaus
            self.kunta = kunta
            self.osoite = osoite
            self.jakso = jakso
            self.samanaikaisesti = samanaikaisesti
            self.peruste = peruste
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.nimi = try reader.value(.nimi)
            self.kuvaus = try reader.value(.kuvaus)
            self.kunta = try reader.value(.kunta)
            self.osoite = try reader.group(.osoite)
            self.jakso = try reader.groups(.jakso)
            self.samanaikaisesti = try reader.value(.samanaikaisesti)
            self.peruste = try reader.codes(.peruste)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case nimi = 1
            case kuvaus = 2
            case kunta = 3
            case osoite = 4
            case jakso = 11
            case samanaikaisesti = 23
            case peruste = 24
        }
    }
}

extension Pelastussuunnitelma {
    /// - fi: Kohteen osoite
    /// - sv: Objektets adress
    /// - en: Address of the site
    ///
    /// Address of a place, not of the customer: no field has an input purpose.
    /// Legal basis: PelL 379/2011 16 §.
    /// Type `kohdeosoite`.
    public struct Kohdeosoite: FormGroup {
        /// - fi: Kadun tai tien nimi
        /// - sv: Gatans eller vägens namn
        /// - en: Name of the street or road
        ///
        /// mandatory, teksti: minLength 1, maxLength 200.
        /// One line of text.
        /// Legal basis: PelL 379/2011 16 §.
        public var katu: String
        /// - fi: Talon numero
        /// - sv: Husnummer
        /// - en: House number
        ///
        /// optional, text: pattern [0-9]{1,4}[a-zåäö]?(-[0-9]{1,4}[a-zåäö]?)?.
        /// Legal basis: PelL 379/2011 16 §.
        public var numero: String?
        /// - fi: Porras
        /// - sv: Trappuppgång
        /// - en: Stairwell
        ///
        /// optional, text: pattern [A-ZÅÄÖ].
        /// Legal basis: PelL 379/2011 16 §.
        public var porras: String?
        /// - fi: Huoneisto
        /// - sv: Lägenhet
        /// - en: Flat
        ///
        /// optional, text: pattern [0-9]{1,4}[a-zåäö]?.
        /// Legal basis: PelL 379/2011 16 §.
        public var huoneisto: String?
        /// - fi: Paikan postinumero
        /// - sv: Platsens postnummer
        /// - en: Site postal code
        ///
        /// mandatory, postinumero: pattern [0-9]{5}.
        /// Postal code in Finland. Whether the code is in use is not said by its form.
        /// Legal basis: PelL 379/2011 16 §.
        public var postinumero: String
        /// - fi: Paikan postitoimipaikka
        /// - sv: Platsens postanstalt
        /// - en: Site post town
        ///
        /// mandatory, teksti: minLength 1, maxLength 200.
        /// One line of text.
        /// Legal basis: PelL 379/2011 16 §.
        public var postitoimipaikka: String

        public init(katu: String, numero: String? = nil, porras: String? = nil, huoneisto: String? = nil, postinumero: String, postitoimipaikka: String) {
            self.katu = katu
            self.numero = numero
            self.porras = porras
            self.huoneisto = huoneisto
            self.postinumero = postinumero
            self.postitoimipaikka = postitoimipaikka
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.katu = try reader.value(.katu)
            self.numero = try reader.optionalValue(.numero)
            self.porras = try reader.optionalValue(.porras)
            self.huoneisto = try reader.optionalValue(.huoneisto)
            self.postinumero = try reader.value(.postinumero)
            self.postitoimipaikka = try reader.value(.postitoimipaikka)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case katu = 1
            case numero = 2
            case porras = 3
            case huoneisto = 4
            case postinumero = 5
            case postitoimipaikka = 6
        }
    }
}

extension Pelastussuunnitelma {
    /// - fi: Aika, jona yleisö on paikalla
    /// - sv: Tid då publiken är på plats
    /// - en: Time when the public is present
    ///
    /// Rows: at least 1, at most 50.
    /// Legal basis: PelL 379/2011 16 §.
    /// Type `jakso`.
    public struct Jakso: FormGroup {
        /// - fi: Alkaa päivänä
        /// - sv: Börjar den
        /// - en: Starts on
        ///
        /// mandatory, date.
        /// Legal basis: PelL 379/2011 16 §.
        public var alku: TemporalValue
        /// - fi: Päättyy päivänä
        /// - sv: Slutar den
        /// - en: Ends on
        ///
        /// mandatory, date.
        /// Legal basis: PelL 379/2011 16 §.
        public var loppu: TemporalValue
        /// - fi: Arkisin
        /// - sv: Vardagar
        /// - en: Weekdays
        ///
        /// Legal basis: PelL 379/2011 16 §.
        @Part public var arki: Kellonajat?
        /// - fi: Lauantaisin
        /// - sv: Lördagar
        /// - en: Saturdays
        ///
        /// Legal basis: PelL 379/2011 16 §.
        @Part public var lauantai: Kellonajat?
        /// - fi: Sunnuntaisin
        /// - sv: Söndagar
        /// - en: Sundays
        ///
        /// Legal basis: PelL 379/2011 16 §.
        @Part public var sunnuntai: Kellonajat?

        public init(alku: TemporalValue, loppu: TemporalValue, arki: Kellonajat? = nil, lauantai: Kellonajat? = nil, sunnuntai: Kellonajat? = nil) {
            self.alku = alku
            self.loppu = loppu
            self.arki = arki
            self.lauantai = lauantai
            self.sunnuntai = sunnuntai
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.alku = try reader.value(.alku)
            self.loppu = try reader.value(.loppu)
            self.arki = try reader.optionalGroup(.arki)
            self.lauantai = try reader.optionalGroup(.lauantai)
            self.sunnuntai = try reader.optionalGroup(.sunnuntai)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case alku = 1
            case loppu = 2
            case arki = 3
            case lauantai = 6
            case sunnuntai = 9
        }
        public enum Rule: String, CaseIterable, Sendable {
            /// `loppu >= alku`
            ///
            /// “Ends on” is not before “Starts on”.
            ///
            /// Holds: alku 2027-07-02, loppu 2027-07-03.
            /// Fails: alku 2027-07-02, loppu 2027-07-01.
            case jaksoEtenee = "#jakso-etenee"
            /// `answered(arki) or answered(lauantai) or answered(sunnuntai)`
            ///
            /// (“Weekdays” is answered or “Saturdays” is answered) or “Sundays” is answered.
            ///
            /// Holds: lauantai (alkaa 12:00:00, loppuu 22:00:00).
            /// Fails: alku 2027-07-02.
            case jokinPaiva = "#jokin-paiva"
        }
    }
}

extension Pelastussuunnitelma {
    /// - fi: Arkisin
    /// - sv: Vardagar
    /// - en: Weekdays
    ///
    /// Legal basis: PelL 379/2011 16 §.
    /// Type `kellonajat`, in 3 places.
    public struct Kellonajat: FormGroup {
        /// - fi: Alkaa kello
        /// - sv: Börjar klockan
        /// - en: Start time
        ///
        /// mandatory, time.
        /// Legal basis: PelL 379/2011 16 §.
        public var alkaa: TemporalValue
        /// - fi: Päättyy kello
        /// - sv: Slutar klockan
        /// - en: End time
        ///
        /// mandatory, time.
        /// Legal basis: PelL 379/2011 16 §.
        public var loppuu: TemporalValue

        public init(alkaa: TemporalValue, loppuu: TemporalValue) {
            self.alkaa = alkaa
            self.loppuu = loppuu
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.alkaa = try reader.value(.alkaa)
            self.loppuu = try reader.value(.loppuu)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case alkaa = 1
            case loppuu = 2
        }
        public enum Rule: String, CaseIterable, Sendable {
            /// `loppuu > alkaa`
            ///
            /// “End time” is after “Start time”.
            ///
            /// Holds: alkaa 07:00:00, loppuu 18:00:00.
            /// Fails: alkaa 20:00:00, loppuu 02:00:00.
            case aikaEtenee = "#aika-etenee"
        }
    }
}

extension Pelastussuunnitelma {
    /// - fi: Vaarat ja riskit
    /// - sv: Faror och risker
    /// - en: Hazards and risks
    ///
    /// Legal basis: PelL 379/2011 16 §.
    public struct Vaarat: FormGroup {
        /// - fi: Vaara
        /// - sv: Fara
        /// - en: Hazard
        ///
        /// Rows: at least 1, at most 100.
        /// Legal basis: PelL 379/2011 16 §.
        public var vaara: [Vaara]

        public init(vaara: [Vaara] = []) {
            self.vaara = vaara
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.vaara = try reader.groups(.vaara)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case vaara = 1
        }
    }
}

extension Pelastussuunnitelma {
    /// - fi: Vaara
    /// - sv: Fara
    /// - en: Hazard
    ///
    /// Rows: at least 1, at most 100.
    /// Legal basis: PelL 379/2011 16 §.
    public struct Vaara: FormGroup {
        /// - fi: Mitä voi tapahtua
        /// - sv: Vad som kan hända
        /// - en: What can happen
        ///
        /// mandatory, teksti: minLength 1, maxLength 200.
        /// One line of text.
        /// Legal basis: PelL 379/2011 16 §.
        public var mika: String
        /// - fi: Todennäköisyys (1–5)
        /// - sv: Sannolikhet (1–5)
        /// - en: Likelihood (1–5)
        ///
        /// mandatory, asteikko: maxInclusive 5.
        /// Legal basis: PelL 379/2011 16 §.
        public var todennakoisyys: ExactDecimal
        /// - fi: Seurausten vakavuus (1–5)
        /// - sv: Följdernas allvar (1–5)
        /// - en: Severity (1–5)
        ///
        /// mandatory, asteikko: maxInclusive 5.
        /// Legal basis: PelL 379/2011 16 §.
        public var seuraus: ExactDecimal
        /// - fi: Miten vaara torjutaan
        /// - sv: Hur faran avvärjs
        /// - en: How the hazard is averted
        ///
        /// mandatory, teksti: minLength 1, maxLength 200.
        /// One line of text.
        /// Legal basis: PelL 379/2011 16 §.
        public var toimenpiteet: String

        public init(mika: String, todennakoisyys: ExactDecimal, seuraus: ExactDecimal, toimenpiteet: String) {
            self.mika = mika
            self.todennakoisyys = todennakoisyys
            self.seuraus = seuraus
            self.toimenpiteet = toimenpiteet
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.mika = try reader.value(.mika)
            self.todennakoisyys = try reader.value(.todennakoisyys)
            self.seuraus = try reader.value(.seuraus)
            self.toimenpiteet = try reader.value(.toimenpiteet)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case mika = 1
            case todennakoisyys = 2
            case seuraus = 3
            case toimenpiteet = 4
        }
    }
}

extension Pelastussuunnitelma {
    /// - fi: Turvallisuusjärjestelyt
    /// - sv: Säkerhetsarrangemang
    /// - en: Safety arrangements
    ///
    /// Legal basis: PelL 379/2011 16 §.
    public struct Turvallisuus: FormGroup {
        /// - fi: Poistumistiet ja poistumisen johtaminen
        /// - sv: Utrymningsvägar och ledning av utrymningen
        /// - en: Exits and leading people out
        ///
        /// mandatory, pitkaTeksti: minLength 1, maxLength 4000.
        /// Free text of several lines.
        /// Legal basis: PelL 379/2011 16 §.
        public var poistuminen: String
        /// - fi: Kokoontumispaikka vaaran sattuessa
        /// - sv: Samlingsplats vid fara
        /// - en: Assembly point in an emergency
        ///
        /// mandatory, teksti: minLength 1, maxLength 200.
        /// One line of text.
        /// Legal basis: PelL 379/2011 16 §.
        public var kokoontumispaikka: String
        /// - fi: Alkusammutuskalusto ja sen sijoittelu
        /// - sv: Släckningsutrustning och dess placering
        /// - en: Fire-fighting equipment and where it is
        ///
        /// mandatory, pitkaTeksti: minLength 1, maxLength 4000.
        /// Free text of several lines.
        /// Legal basis: PelL 379/2011 16 §.
        public var sammutus: String
        /// - fi: Käytetäänkö avotulta, ilotulitteita tai muita tehosteita
        /// - sv: Används öppen eld, fyrverkerier eller andra effekter
        /// - en: Are open fire, fireworks or other effects used
        ///
        /// mandatory, boolean.
        /// Legal basis: PelL 379/2011 16 §.
        public var tehosteet: Bool
        /// - fi: Mitä tehosteita ja milloin
        /// - sv: Vilka effekter och när
        /// - en: Which effects and when
        ///
        /// optional, pitkaTeksti: minLength 1, maxLength 4000.
        /// Free text of several lines.
        /// Legal basis: PelL 379/2011 16 §.
        public var tehosteidenKuvaus: String?
        /// - fi: Nestekaasua alueella enintään
        /// - sv: Största mängden flytgas på området
        /// - en: Largest amount of liquefied gas on the site
        ///
        /// optional, number: maxInclusive 50000.
        /// Unit: kg.
        /// Legal basis: PelL 379/2011 16 §.
        public var nestekaasu: ExactDecimal?

        public init(poistuminen: String, kokoontumispaikka: String, sammutus: String, tehosteet: Bool, tehosteidenKuvaus: String? = nil, nestekaasu: ExactDecimal? = nil) {
            self.poistuminen = poistuminen
            self.kokoontumispaikka = kokoontumispaikka
            self.sammutus = sammutus
            self.tehosteet = tehosteet
            self.tehosteidenKuvaus = tehosteidenKuvaus
            self.nestekaasu = nestekaasu
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.poistuminen = try reader.value(.poistuminen)
            self.kokoontumispaikka = try reader.value(.kokoontumispaikka)
            self.sammutus = try reader.value(.sammutus)
            self.tehosteet = try reader.value(.tehosteet)
            self.tehosteidenKuvaus = try reader.optionalValue(.tehosteidenKuvaus)
            self.nestekaasu = try reader.optionalValue(.nestekaasu)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case poistuminen = 1
            case kokoontumispaikka = 2
            case sammutus = 3
            case tehosteet = 4
            case tehosteidenKuvaus = 5
            case nestekaasu = 6
        }
    }
}

extension Pelastussuunnitelma {
    /// - fi: Turvallisuushenkilöstö
    /// - sv: Säkerhetspersonal
    /// - en: Safety staff
    ///
    /// Legal basis: PelL 379/2011 16 §.
    public struct Henkilosto: FormGroup {
        /// - fi: Turvallisuustehtävän hoitaja
        /// - sv: Person i säkerhetsuppgift
        /// - en: Person with a safety task
        ///
        /// Rows: at least 1, at most 50.
        /// Legal basis: PelL 379/2011 16 §.
        public var henkilo: [Turvallisuushenkilo]
        /// - fi: Miten henkilöstö perehdytetään
        /// - sv: Hur personalen introduceras
        /// - en: How the staff are briefed
        ///
        /// mandatory, pitkaTeksti: minLength 1, maxLength 4000.
        /// Free text of several lines.
        /// Legal basis: PelL 379/2011 16 §.
        public var perehdytys: String
        /// - fi: Miten hälytetään ja kuulutetaan
        /// - sv: Hur alarm och utrop sköts
        /// - en: How alarms and announcements are made
        ///
        /// mandatory, pitkaTeksti: minLength 1, maxLength 4000.
        /// Free text of several lines.
        /// Legal basis: PelL 379/2011 16 §.
        public var viestinta: String
        /// - fi: Ensiavun henkilöstö, paikat ja välineet
        /// - sv: Första hjälpens personal, platser och utrustning
        /// - en: Staff, places and equipment of first aid
        ///
        /// mandatory, pitkaTeksti: minLength 1, maxLength 4000.
        /// Free text of several lines.
        /// Legal basis: PelL 379/2011 16 §.
        public var ensiapu: String

        public init(henkilo: [Turvallisuushenkilo] = [], perehdytys: String, viestinta: String, ensiapu: String) {
            self.henkilo = henkilo
            self.perehdytys = perehdytys
            self.viestinta = viestinta
            self.ensiapu = ensiapu
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.henkilo = try reader.groups(.henkilo)
            self.perehdytys = try reader.value(.perehdytys)
            self.viestinta = try reader.value(.viestinta)
            self.ensiapu = try reader.value(.ensiapu)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case henkilo = 1
            case perehdytys = 6
            case viestinta = 7
            case ensiapu = 8
        }
    }
}

extension Pelastussuunnitelma {
    /// - fi: Turvallisuustehtävän hoitaja
    /// - sv: Person i säkerhetsuppgift
    /// - en: Person with a safety task
    ///
    /// Rows: at least 1, at most 50.
    /// Legal basis: PelL 379/2011 16 §.
    /// Type `turvallisuushenkilo`.
    public struct Turvallisuushenkilo: FormGroup {
        /// - fi: Turvallisuustehtävä
        /// - sv: Säkerhetsuppgift
        /// - en: Safety task
        ///
        /// mandatory, tehtava.
        /// Legal basis: PelL 379/2011 16 §.
        public var tehtava: Tehtava
        /// - fi: Tehtävän hoitajan etunimi
        /// - sv: Säkerhetspersonens förnamn
        /// - en: Safety person's first name
        ///
        /// mandatory, nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+.
        /// First or last name of a person.
        /// Legal basis: PelL 379/2011 16 §.
        public var etunimi: String
        /// - fi: Tehtävän hoitajan sukunimi
        /// - sv: Säkerhetspersonens efternamn
        /// - en: Safety person's last name
        ///
        /// mandatory, nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+.
        /// First or last name of a person.
        /// Legal basis: PelL 379/2011 16 §.
        public var sukunimi: String
        /// - fi: Puhelin tilaisuuden aikana
        /// - sv: Telefon under tillställningen
        /// - en: Phone during the event
        ///
        /// mandatory, puhelin: pattern \+[1-9][0-9]{5,14}.
        /// Kept in the international form of ITU-T E.164.
        /// Legal basis: PelL 379/2011 16 §.
        public var puhelin: String

        public init(tehtava: Tehtava, etunimi: String, sukunimi: String, puhelin: String) {
            self.tehtava = tehtava
            self.etunimi = etunimi
            self.sukunimi = sukunimi
            self.puhelin = puhelin
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.tehtava = try reader.value(.tehtava)
            self.etunimi = try reader.value(.etunimi)
            self.sukunimi = try reader.value(.sukunimi)
            self.puhelin = try reader.value(.puhelin)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case tehtava = 1
            case etunimi = 2
            case sukunimi = 3
            case puhelin = 4
        }
    }
}

extension Pelastussuunnitelma {
    /// - fi: Liitteet
    /// - sv: Bilagor
    /// - en: Attachments
    ///
    /// Legal basis: PelL 379/2011 16 §.
    public struct Liitteet: FormGroup {
        /// - fi: Kartta, johon pelastustiet on merkitty
        /// - sv: Karta där räddningsvägarna är utmärkta
        /// - en: Map that shows the rescue roads
        ///
        /// Legal basis: PelL 379/2011 16 §.
        @Part public var pelastustiekartta: Liite

        public init(pelastustiekartta: Liite) {
            self.pelastustiekartta = pelastustiekartta
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.pelastustiekartta = try reader.group(.pelastustiekartta)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case pelastustiekartta = 1
        }
    }
}

extension Pelastussuunnitelma {
    /// - fi: Kartta, johon pelastustiet on merkitty
    /// - sv: Karta där räddningsvägarna är utmärkta
    /// - en: Map that shows the rescue roads
    ///
    /// Legal basis: PelL 379/2011 16 §.
    /// Type `liite`.
    public struct Liite: FormGroup {
        /// - fi: Tiedoston nimi
        /// - sv: Filens namn
        /// - en: File name
        ///
        /// mandatory, teksti: minLength 1, maxLength 200.
        /// One line of text.
        /// Legal basis: PelL 379/2011 16 §.
        public var nimi: String
        /// - fi: Tiedostomuoto
        /// - sv: Filformat
        /// - en: File format
        ///
        /// mandatory, code.
        /// Legal basis: PelL 379/2011 16 §.
        public var muoto: Muoto
        /// - fi: Tiedoston koko
        /// - sv: Filens storlek
        /// - en: File size
        ///
        /// mandatory, number: maxInclusive 20000000.
        /// Unit: B.
        /// Legal basis: PelL 379/2011 16 §.
        public var koko: ExactDecimal
        /// - fi: Tiiviste (SHA-256)
        /// - sv: Kontrollsumma (SHA-256)
        /// - en: Digest (SHA-256)
        ///
        /// mandatory, other: length 32.
        /// Legal basis: PelL 379/2011 16 §.
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

extension Pelastussuunnitelma {
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

extension Pelastussuunnitelma {
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

extension Pelastussuunnitelma {
    /// Codes of `peruste`.
    public enum Peruste: String, FieldCode {
        /// Paikalla on samaan aikaan vähintään 200 ihmistä · Minst 200 personer är på plats samtidigt · At least 200 people are present at once
        case ihmismaara = "ihmismaara"
        /// Tehosteina on tulta, ilotulitteita tai vaarallisia kemikaaleja · Eld, fyrverkerier eller farliga kemikalier används som effekter · Fire, fireworks or dangerous chemicals are used as effects
        case tehosteet = "tehosteet"
        /// Poistumisjärjestelyt poikkeavat tavanomaisesta · Utrymningen avviker från det vanliga · The exits differ from the usual
        case poistuminen = "poistuminen"
        /// Tilaisuus on muuten erityisen vaarallinen · Tillställningen är annars särskilt farlig · The event is otherwise especially dangerous
        case erityinenVaara = "erityinenVaara"
    }
}

extension Pelastussuunnitelma {
    /// Codes of `tehtava`.
    public enum Tehtava: String, FieldCode {
        /// Turvallisuuspäällikkö · Säkerhetschef · Head of safety
        case paallikko = "paallikko"
        /// Ensiavun johtaja · Ledare för första hjälpen · Head of first aid
        case ensiapu = "ensiapu"
        /// Alkusammutuksen johtaja · Ledare för släckningen · Head of fire-fighting
        case sammutus = "sammutus"
        /// Poistumisen johtaja · Ledare för utrymningen · Head of exits
        case poistuminen = "poistuminen"
    }
}

extension Pelastussuunnitelma {
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
