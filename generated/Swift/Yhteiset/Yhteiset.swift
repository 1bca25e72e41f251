// Generated from common/yhteiset.xsd by `kevyt build`. Changes here are lost.
// swift-format-ignore-file

import FormRuntime
import SchemaValues

/// - fi: Hankkeen yhteiset tiedot
/// - sv: Projektets gemensamma uppgifter
/// - en: Common data of the project
/// Form `yhteiset`, version 0, from common/yhteiset.xsd.
public struct Yhteiset: FormDocument {
    /// - fi: Asiointikieli
    /// - sv: Kontaktspråk
    /// - en: Language of service
    ///
    /// mandatory, kieli.
    /// The languages in which a matter is handled; pages are in English too.
    public var kieli: Kieli
    /// - fi: Hanke
    /// - sv: Projekt
    /// - en: Project
    @Part public var hanke: Hanke
    /// - fi: Osapuoli
    /// - sv: Part
    /// - en: Party
    ///
    /// Rows: at least 1, at most 20.
    public var osapuoli: [Osapuoli]
    /// - fi: Hankkeen pääasiallinen kunta
    /// - sv: Projektets huvudsakliga kommun
    /// - en: Main municipality of the project
    ///
    /// mandatory, kunta.
    /// Municipality codes in the order of the Finnish names, then abolished ones that older data still hold, each with its last day. Compare with the classification of Statistics Finland before use; of mergers after 2021 the list knows none.
    public var kunta: Kunta
    /// - fi: Sijainti kartalla
    /// - sv: Läge på kartan
    /// - en: Location on the map
    @Part public var sijainti: Sijainti?
    /// - fi: Kohteen osoite
    /// - sv: Objektets adress
    /// - en: Address of the site
    ///
    /// Address of a place, not of the customer: no field has an input purpose.
    @Part public var kohdeosoite: Kohdeosoite?
    /// - fi: Alue
    /// - sv: Område
    /// - en: Area of the site
    @Part public var alue: Alue?
    /// - fi: Kiinteistö
    /// - sv: Fastighet
    /// - en: Property
    ///
    /// Rows: at most 200.
    /// Names, date and areas come from the property register and are not the customer's to change.
    public var kiinteisto: [Kiinteisto]
    /// - fi: Kaavoitus
    /// - sv: Planläggning
    /// - en: Land use plans
    @Part public var kaavoitus: Kaavoitus?
    /// - fi: Aikataulu
    /// - sv: Tidtabell
    /// - en: Schedule
    @Part public var aikataulu: Aikataulu?
    /// - fi: Naapuri
    /// - sv: Granne
    /// - en: Neighbour
    ///
    /// Rows: at most 500.
    public var naapuri: [Naapuri]
    /// - fi: Hankkeen muu lupa
    /// - sv: Projektets andra tillstånd
    /// - en: Other permit of the project
    ///
    /// Rows: at most 50.
    public var viitelupa: [Viitelupa]
    /// - fi: Maksaja
    /// - sv: Betalare
    /// - en: Payer
    @Part public var laskutus: Laskutus?
    /// - fi: Vakuus
    /// - sv: Säkerhet
    /// - en: Security deposit
    @Part public var vakuus: Vakuus?
    /// - fi: Päätöksen toimittaminen
    /// - sv: Leverans av beslutet
    /// - en: Delivery of the decision
    @Part public var paatos: Paatos?
    /// - fi: Hankkeen liite
    /// - sv: Projektets bilaga
    /// - en: Attachment of the project
    ///
    /// Rows: at most 100.
    public var liite: [Liite]

    public init(kieli: Kieli, hanke: Hanke, osapuoli: [Osapuoli] = [], kunta: Kunta, sijainti: Sijainti? = nil, kohdeosoite: Kohdeosoite? = nil, alue: Alue? = nil, kiinteisto: [Kiinteisto] = [], kaavoitus: Kaavoitus? = nil, aikataulu: Aikataulu? = nil, naapuri: [Naapuri] = [], viitelupa: [Viitelupa] = [], laskutus: Laskutus? = nil, vakuus: Vakuus? = nil, paatos: Paatos? = nil, liite: [Liite] = []) {
        self.kieli = kieli
        self.hanke = hanke
        self.osapuoli = osapuoli
        self.kunta = kunta
        self.sijainti = sijainti
        self.kohdeosoite = kohdeosoite
        self.alue = alue
        self.kiinteisto = kiinteisto
        self.kaavoitus = kaavoitus
        self.aikataulu = aikataulu
        self.naapuri = naapuri
        self.viitelupa = viitelupa
        self.laskutus = laskutus
        self.vakuus = vakuus
        self.paatos = paatos
        self.liite = liite
    }

    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.kieli = try reader.value(.kieli)
        self.hanke = try reader.group(.hanke)
        self.osapuoli = try reader.groups(.osapuoli)
        self.kunta = try reader.value(.kunta)
        self.sijainti = try reader.optionalGroup(.sijainti)
        self.kohdeosoite = try reader.optionalGroup(.kohdeosoite)
        self.alue = try reader.optionalGroup(.alue)
        self.kiinteisto = try reader.groups(.kiinteisto)
        self.kaavoitus = try reader.optionalGroup(.kaavoitus)
        self.aikataulu = try reader.optionalGroup(.aikataulu)
        self.naapuri = try reader.groups(.naapuri)
        self.viitelupa = try reader.groups(.viitelupa)
        self.laskutus = try reader.optionalGroup(.laskutus)
        self.vakuus = try reader.optionalGroup(.vakuus)
        self.paatos = try reader.optionalGroup(.paatos)
        self.liite = try reader.groups(.liite)
    }

    public enum Field: Int, CaseIterable, Sendable {
        case kieli = 1
        case hanke = 2
        case osapuoli = 8
        case kunta = 43
        case sijainti = 44
        case kohdeosoite = 47
        case alue = 54
        case kiinteisto = 61
        case kaavoitus = 72
        case aikataulu = 75
        case naapuri = 91
        case viitelupa = 106
        case laskutus = 113
        case vakuus = 149
        case paatos = 152
        case liite = 156
    }
}

extension Yhteiset {
    /// - fi: Hanke
    /// - sv: Projekt
    /// - en: Project
    /// Type `hanke`.
    public struct Hanke: FormGroup {
        /// - fi: Hankkeen nimi
        /// - sv: Projektets namn
        /// - en: Name of the project
        ///
        /// mandatory, teksti: minLength 1, maxLength 200.
        /// One line of text.
        public var nimi: String
        /// - fi: Mitä hankkeessa tehdään
        /// - sv: Vad som görs i projektet
        /// - en: What is done in the project
        ///
        /// mandatory, pitkaTeksti: minLength 1, maxLength 4000.
        /// Free text of several lines.
        public var kuvaus: String
        /// - fi: Haluan aloittaa ennen kuin päätös on lainvoimainen
        /// - sv: Jag vill börja innan beslutet har vunnit laga kraft
        /// - en: I want to start before the decision is final
        ///
        /// mandatory, boolean.
        public var aloituslupa: Bool
        /// - fi: Miksi aloittaminen ei voi odottaa
        /// - sv: Varför det inte går att vänta med att börja
        /// - en: Why the start cannot wait
        ///
        /// optional, pitkaTeksti: minLength 1, maxLength 4000.
        /// Free text of several lines.
        public var perustelu: String?
        /// - fi: Toimialaluokka (TOL 2008)
        /// - sv: Näringsgren (TOL 2008)
        /// - en: Industry (TOL 2008)
        ///
        /// optional, text: pattern [0-9]{2,5}.
        public var toimiala: String?

        public init(nimi: String, kuvaus: String, aloituslupa: Bool, perustelu: String? = nil, toimiala: String? = nil) {
            self.nimi = nimi
            self.kuvaus = kuvaus
            self.aloituslupa = aloituslupa
            self.perustelu = perustelu
            self.toimiala = toimiala
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.nimi = try reader.value(.nimi)
            self.kuvaus = try reader.value(.kuvaus)
            self.aloituslupa = try reader.value(.aloituslupa)
            self.perustelu = try reader.optionalValue(.perustelu)
            self.toimiala = try reader.optionalValue(.toimiala)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case nimi = 1
            case kuvaus = 2
            case aloituslupa = 3
            case perustelu = 4
            case toimiala = 5
        }
    }
}

extension Yhteiset {
    /// - fi: Osapuoli
    /// - sv: Part
    /// - en: Party
    ///
    /// Rows: at least 1, at most 20.
    /// Type `osapuoli`.
    public struct Osapuoli: FormGroup {
        /// - fi: Rooli hankkeessa
        /// - sv: Roll i projektet
        /// - en: Role in the project
        ///
        /// mandatory, rooli.
        public var rooli: Rooli
        /// - fi: Henkilö vai yritys
        /// - sv: Person eller företag
        /// - en: Person or company
        @Part public var laji: Laji
        /// - fi: Pätevyys
        /// - sv: Kompetens
        /// - en: Qualifications
        @Part public var patevyys: Patevyys?

        public init(rooli: Rooli, laji: Laji, patevyys: Patevyys? = nil) {
            self.rooli = rooli
            self.laji = laji
            self.patevyys = patevyys
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.rooli = try reader.value(.rooli)
            self.laji = try reader.group(.laji)
            self.patevyys = try reader.optionalGroup(.patevyys)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case rooli = 1
            case laji = 2
            case patevyys = 32
        }
    }
}

extension Yhteiset {
    /// - fi: Henkilö vai yritys
    /// - sv: Person eller företag
    /// - en: Person or company
    public enum Laji: FormGroup {
        /// - fi: Yksityishenkilö
        /// - sv: Privatperson
        /// - en: Private person
        case henkilo(Henkilo)
        /// - fi: Yritys tai yhteisö
        /// - sv: Företag eller sammanslutning
        /// - en: Company or organisation
        case yritys(Yritys)

        public enum Field: Int, CaseIterable, Sendable {
            case henkilo = 1
            case yritys = 15
        }
    }
}

extension Yhteiset {
    /// - fi: Yksityishenkilö
    /// - sv: Privatperson
    /// - en: Private person
    /// Type `henkilo`, in 2 places.
    public struct Henkilo: FormGroup {
        /// - fi: Etunimi
        /// - sv: Förnamn
        /// - en: First name
        ///
        /// mandatory, nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+.
        /// First or last name of a person.
        public var etunimi: String
        /// - fi: Sukunimi
        /// - sv: Efternamn
        /// - en: Last name
        ///
        /// mandatory, nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+.
        /// First or last name of a person.
        public var sukunimi: String
        /// - fi: Henkilön tunnus
        /// - sv: Personens beteckning
        /// - en: Identity code of the person
        @Part public var tunnus: Tunnus
        /// - fi: Postiosoite
        /// - sv: Postadress
        /// - en: Postal address
        @Part public var osoite: Osoite
        /// - fi: Puhelinnumero
        /// - sv: Telefonnummer
        /// - en: Phone number
        ///
        /// mandatory, puhelin: pattern \+[1-9][0-9]{5,14}.
        /// Kept in the international form of ITU-T E.164.
        public var puhelin: String
        /// - fi: Sähköpostiosoite
        /// - sv: E-postadress
        /// - en: Email address
        ///
        /// mandatory, sahkoposti: maxLength 254, pattern [^\s@]+@[^\s@]+\.[^\s@]+.
        public var sahkoposti: String
        /// - fi: Väestötiedoissa on turvakielto
        /// - sv: Det finns en spärrmarkering i befolkningsdatasystemet
        /// - en: There is a non-disclosure order in the population register
        ///
        /// mandatory, boolean.
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

extension Yhteiset {
    /// - fi: Henkilön tunnus
    /// - sv: Personens beteckning
    /// - en: Identity code of the person
    public enum Tunnus: FormGroup {
        /// - fi: Suomalainen henkilötunnus
        /// - sv: Finländsk personbeteckning
        /// - en: Finnish personal identity code
        ///
        /// mandatory, henkilotunnus: pattern [0-3][0-9][01][0-9][0-9]{2}[+\-YXWVUABCDEF][0-9]{3}[0-9A-FHJ-NPR-Y].
        /// Written as ddmmyy, a mark of the century, a number of three digits and a check character. The mark is part of the identity: + for the 1800s, - Y X W V U for the 1900s, A B C D E F for the 2000s.
        case henkilotunnus(String)
        /// - fi: Ulkomainen henkilötunnus
        /// - sv: Utländsk personbeteckning
        /// - en: Foreign identity code
        ///
        /// mandatory, ulkomainenTunnus: minLength 1, maxLength 50.
        case ulkomainenTunnus(String)

        public enum Field: Int, CaseIterable, Sendable {
            case henkilotunnus = 1
            case ulkomainenTunnus = 2
        }
    }
}

extension Yhteiset {
    /// - fi: Postiosoite
    /// - sv: Postadress
    /// - en: Postal address
    /// Type `osoite`, in 2 places.
    public struct Osoite: FormGroup {
        /// - fi: Katuosoite
        /// - sv: Gatuadress
        /// - en: Street address
        ///
        /// mandatory, teksti: minLength 1, maxLength 200.
        /// One line of text.
        public var katu: String
        /// - fi: Postinumero
        /// - sv: Postnummer
        /// - en: Postal code
        ///
        /// mandatory, text: minLength 1, maxLength 12.
        public var postinumero: String
        /// - fi: Postitoimipaikka
        /// - sv: Postanstalt
        /// - en: Town or city
        ///
        /// mandatory, teksti: minLength 1, maxLength 200.
        /// One line of text.
        public var postitoimipaikka: String
        /// - fi: Maa
        /// - sv: Land
        /// - en: Country
        ///
        /// mandatory, maa.
        /// ISO 3166-1 alpha-3: Finland, then a selection in the order of the Finnish names.
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

extension Yhteiset {
    /// - fi: Yritys tai yhteisö
    /// - sv: Företag eller sammanslutning
    /// - en: Company or organisation
    /// Type `yritys`, in 2 places.
    public struct Yritys: FormGroup {
        /// - fi: Yrityksen nimi
        /// - sv: Företagets namn
        /// - en: Name of the company
        ///
        /// mandatory, teksti: minLength 1, maxLength 200.
        /// One line of text.
        public var nimi: String
        /// - fi: Y-tunnus
        /// - sv: FO-nummer
        /// - en: Business ID
        ///
        /// mandatory, yTunnus: pattern [0-9]{7}-[0-9].
        public var yTunnus: String
        /// - fi: Kotipaikka
        /// - sv: Hemort
        /// - en: Registered office
        ///
        /// optional, kunta.
        /// Municipality codes in the order of the Finnish names, then abolished ones that older data still hold, each with its last day. Compare with the classification of Statistics Finland before use; of mergers after 2021 the list knows none.
        public var kotipaikka: Kunta?
        /// - fi: Postiosoite
        /// - sv: Postadress
        /// - en: Postal address
        @Part public var osoite: Osoite
        /// - fi: Yhteyshenkilö
        /// - sv: Kontaktperson
        /// - en: Contact person
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

extension Yhteiset {
    /// - fi: Yhteyshenkilö
    /// - sv: Kontaktperson
    /// - en: Contact person
    /// Type `yhteyshenkilo`.
    public struct Yhteyshenkilo: FormGroup {
        /// - fi: Etunimi
        /// - sv: Förnamn
        /// - en: First name
        ///
        /// mandatory, nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+.
        /// First or last name of a person.
        public var etunimi: String
        /// - fi: Sukunimi
        /// - sv: Efternamn
        /// - en: Last name
        ///
        /// mandatory, nimi: minLength 1, maxLength 200, pattern [\p{L}\-/ .*'’]+.
        /// First or last name of a person.
        public var sukunimi: String
        /// - fi: Puhelinnumero
        /// - sv: Telefonnummer
        /// - en: Phone number
        ///
        /// mandatory, puhelin: pattern \+[1-9][0-9]{5,14}.
        /// Kept in the international form of ITU-T E.164.
        public var puhelin: String
        /// - fi: Sähköpostiosoite
        /// - sv: E-postadress
        /// - en: Email address
        ///
        /// mandatory, sahkoposti: maxLength 254, pattern [^\s@]+@[^\s@]+\.[^\s@]+.
        public var sahkoposti: String
        /// - fi: Väestötiedoissa on turvakielto
        /// - sv: Det finns en spärrmarkering i befolkningsdatasystemet
        /// - en: There is a non-disclosure order in the population register
        ///
        /// mandatory, boolean.
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

extension Yhteiset {
    /// - fi: Pätevyys
    /// - sv: Kompetens
    /// - en: Qualifications
    /// Type `patevyys`.
    public struct Patevyys: FormGroup {
        /// - fi: Ammatti
        /// - sv: Yrke
        /// - en: Occupation
        ///
        /// mandatory, teksti: minLength 1, maxLength 200.
        /// One line of text.
        public var ammatti: String
        /// - fi: Koulutus
        /// - sv: Utbildning
        /// - en: Education
        ///
        /// mandatory, teksti: minLength 1, maxLength 200.
        /// One line of text.
        public var koulutus: String

        public init(ammatti: String, koulutus: String) {
            self.ammatti = ammatti
            self.koulutus = koulutus
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.ammatti = try reader.value(.ammatti)
            self.koulutus = try reader.value(.koulutus)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case ammatti = 1
            case koulutus = 2
        }
    }
}

extension Yhteiset {
    /// - fi: Sijainti kartalla
    /// - sv: Läge på kartan
    /// - en: Location on the map
    /// Type `sijainti`, in 2 places.
    public struct Sijainti: FormGroup {
        /// - fi: Itäkoordinaatti (E)
        /// - sv: Östkoordinat (E)
        /// - en: Easting (E)
        ///
        /// mandatory, itakoordinaatti: fractionDigits 3, minInclusive 10000, maxInclusive 800000.
        /// Unit: m.
        public var ita: ExactDecimal
        /// - fi: Pohjoiskoordinaatti (N)
        /// - sv: Nordkoordinat (N)
        /// - en: Northing (N)
        ///
        /// mandatory, pohjoiskoordinaatti: fractionDigits 3, minInclusive 6610000, maxInclusive 7779999.
        /// Unit: m.
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

extension Yhteiset {
    /// - fi: Kohteen osoite
    /// - sv: Objektets adress
    /// - en: Address of the site
    ///
    /// Address of a place, not of the customer: no field has an input purpose.
    /// Type `kohdeosoite`, in 2 places.
    public struct Kohdeosoite: FormGroup {
        /// - fi: Kadun tai tien nimi
        /// - sv: Gatans eller vägens namn
        /// - en: Name of the street or road
        ///
        /// mandatory, teksti: minLength 1, maxLength 200.
        /// One line of text.
        public var katu: String
        /// - fi: Talon numero
        /// - sv: Husnummer
        /// - en: House number
        ///
        /// optional, text: pattern [0-9]{1,4}[a-zåäö]?(-[0-9]{1,4}[a-zåäö]?)?.
        public var numero: String?
        /// - fi: Porras
        /// - sv: Trappuppgång
        /// - en: Stairwell
        ///
        /// optional, text: pattern [A-ZÅÄÖ].
        public var porras: String?
        /// - fi: Huoneisto
        /// - sv: Lägenhet
        /// - en: Flat
        ///
        /// optional, text: pattern [0-9]{1,4}[a-zåäö]?.
        public var huoneisto: String?
        /// - fi: Paikan postinumero
        /// - sv: Platsens postnummer
        /// - en: Site postal code
        ///
        /// mandatory, postinumero: pattern [0-9]{5}.
        /// Postal code in Finland. Whether the code is in use is not said by its form.
        public var postinumero: String
        /// - fi: Paikan postitoimipaikka
        /// - sv: Platsens postanstalt
        /// - en: Site post town
        ///
        /// mandatory, teksti: minLength 1, maxLength 200.
        /// One line of text.
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

extension Yhteiset {
    /// - fi: Alue
    /// - sv: Område
    /// - en: Area of the site
    /// Type `alue`.
    public struct Alue: FormGroup {
        /// - fi: Alueen pinta-ala
        /// - sv: Områdets areal
        /// - en: Size of the area
        ///
        /// optional, hehtaarit: totalDigits 10, fractionDigits 4, minInclusive 0.
        /// Unit: ha.
        public var pintaAla: ExactDecimal?
        /// - fi: Maanpinnan korkeus (N2000)
        /// - sv: Markytans höjd (N2000)
        /// - en: Ground level (N2000)
        ///
        /// optional, korkeus: fractionDigits 2, minInclusive -100, maxInclusive 1400.
        /// Unit: m.
        public var korkeus: ExactDecimal?
        /// - fi: Sijainnin epävarmuus
        /// - sv: Lägets osäkerhet
        /// - en: Uncertainty of the location
        ///
        /// optional, number: fractionDigits 2, minInclusive 0.15, maxInclusive 20.
        /// Unit: m.
        public var epavarmuus: ExactDecimal?
        /// - fi: Alueen rajan piste
        /// - sv: Punkt på områdets gräns
        /// - en: Point of the boundary
        ///
        /// Rows: at most 500.
        public var rajapiste: [Sijainti]

        public init(pintaAla: ExactDecimal? = nil, korkeus: ExactDecimal? = nil, epavarmuus: ExactDecimal? = nil, rajapiste: [Sijainti] = []) {
            self.pintaAla = pintaAla
            self.korkeus = korkeus
            self.epavarmuus = epavarmuus
            self.rajapiste = rajapiste
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.pintaAla = try reader.optionalValue(.pintaAla)
            self.korkeus = try reader.optionalValue(.korkeus)
            self.epavarmuus = try reader.optionalValue(.epavarmuus)
            self.rajapiste = try reader.groups(.rajapiste)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case pintaAla = 1
            case korkeus = 2
            case epavarmuus = 3
            case rajapiste = 4
        }
    }
}

extension Yhteiset {
    /// - fi: Kiinteistö
    /// - sv: Fastighet
    /// - en: Property
    ///
    /// Rows: at most 200.
    /// Names, date and areas come from the property register and are not the customer's to change.
    /// Type `kiinteisto`.
    public struct Kiinteisto: FormGroup {
        /// - fi: Kiinteistötunnus
        /// - sv: Fastighetsbeteckning
        /// - en: Property identifier
        ///
        /// mandatory, kiinteistotunnus: pattern [0-9]{14}.
        /// 14 digits: municipality 3, location area 3, group 4, unit 4. The municipality is the one that gave the identifier, which need not be the present one.
        public var tunnus: String
        /// - fi: Määräalan tunnus
        /// - sv: Beteckning för outbrutet område
        /// - en: Identifier of an unseparated parcel
        ///
        /// optional, maaraala: pattern M[0-9]{4}.
        public var maaraala: String?
        /// - fi: Kiinteistön nimi
        /// - sv: Fastighetens namn
        /// - en: Name of the property
        ///
        /// at most 2, text: minLength 1, maxLength 200.
        /// One line of text.
        public var nimi: [Nimi]
        /// - fi: Kylä tai kaupunginosa
        /// - sv: By eller stadsdel
        /// - en: Village or district
        ///
        /// optional, teksti: minLength 1, maxLength 200.
        /// One line of text.
        public var kyla: String?
        /// - fi: Rekisteröintipäivä
        /// - sv: Registreringsdag
        /// - en: Date of registration
        ///
        /// optional, date.
        public var rekisterointi: TemporalValue?
        /// - fi: Maapinta-ala
        /// - sv: Landareal
        /// - en: Land area
        ///
        /// optional, hehtaarit: totalDigits 10, fractionDigits 4, minInclusive 0.
        /// Unit: ha.
        public var maapintaala: ExactDecimal?
        /// - fi: Vesipinta-ala
        /// - sv: Vattenareal
        /// - en: Water area
        ///
        /// optional, hehtaarit: totalDigits 10, fractionDigits 4, minInclusive 0.
        /// Unit: ha.
        public var vesipintaala: ExactDecimal?
        /// - fi: Kiinteistöllä on rantaa
        /// - sv: Fastigheten har strand
        /// - en: The property has a shore
        ///
        /// mandatory, boolean.
        public var ranta: Bool
        /// - fi: Millä oikeudella kiinteistö on käytössä
        /// - sv: Med vilken rätt fastigheten används
        /// - en: By what right the property is used
        ///
        /// mandatory, hallinta.
        public var hallinta: Hallinta

        public init(tunnus: String, maaraala: String? = nil, nimi: [Nimi] = [], kyla: String? = nil, rekisterointi: TemporalValue? = nil, maapintaala: ExactDecimal? = nil, vesipintaala: ExactDecimal? = nil, ranta: Bool, hallinta: Hallinta) {
            self.tunnus = tunnus
            self.maaraala = maaraala
            self.nimi = nimi
            self.kyla = kyla
            self.rekisterointi = rekisterointi
            self.maapintaala = maapintaala
            self.vesipintaala = vesipintaala
            self.ranta = ranta
            self.hallinta = hallinta
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.tunnus = try reader.value(.tunnus)
            self.maaraala = try reader.optionalValue(.maaraala)
            self.nimi = try reader.groups(.nimi)
            self.kyla = try reader.optionalValue(.kyla)
            self.rekisterointi = try reader.optionalValue(.rekisterointi)
            self.maapintaala = try reader.optionalValue(.maapintaala)
            self.vesipintaala = try reader.optionalValue(.vesipintaala)
            self.ranta = try reader.value(.ranta)
            self.hallinta = try reader.value(.hallinta)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case tunnus = 1
            case maaraala = 2
            case nimi = 3
            case kyla = 5
            case rekisterointi = 6
            case maapintaala = 7
            case vesipintaala = 8
            case ranta = 9
            case hallinta = 10
        }
    }
}

extension Yhteiset {
    /// - fi: Kiinteistön nimi
    /// - sv: Fastighetens namn
    /// - en: Name of the property
    ///
    /// at most 2, text: minLength 1, maxLength 200.
    /// One line of text.
    public struct Nimi: FormGroup {
        /// - fi: Kiinteistön nimi
        /// - sv: Fastighetens namn
        /// - en: Name of the property
        ///
        /// at most 2, text: minLength 1, maxLength 200.
        /// One line of text.
        public var value: String
        /// - fi: Nimen kieli
        /// - sv: Namnets språk
        /// - en: Language of the name
        ///
        /// mandatory, code.
        /// The languages in which a matter is handled; pages are in English too.
        public var kieli: NimiKieli

        public init(value: String, kieli: NimiKieli) {
            self.value = value
            self.kieli = kieli
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.value = try reader.value(.value)
            self.kieli = try reader.value(.kieli)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case value = 0
            case kieli = 1
        }
    }
}

extension Yhteiset {
    /// - fi: Kaavoitus
    /// - sv: Planläggning
    /// - en: Land use plans
    /// Type `kaavoitus`.
    public struct Kaavoitus: FormGroup {
        /// - fi: Alueella voimassa olevat kaavat
        /// - sv: Planer som gäller på området
        /// - en: Plans in force in the area
        ///
        /// mandatory, kaavatilanne.
        public var tilanne: [Kaavatilanne]
        /// - fi: Lisätietoja kaavoista
        /// - sv: Mer om planerna
        /// - en: More about the plans
        ///
        /// optional, pitkaTeksti: minLength 1, maxLength 4000.
        /// Free text of several lines.
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

extension Yhteiset {
    /// - fi: Aikataulu
    /// - sv: Tidtabell
    /// - en: Schedule
    /// Type `aikataulu`.
    public struct Aikataulu: FormGroup {
        /// - fi: Hankkeen alkupäivä
        /// - sv: Projektets startdag
        /// - en: First day of the project
        ///
        /// mandatory, date.
        public var alku: TemporalValue
        /// - fi: Jatkuu toistaiseksi
        /// - sv: Pågår tills vidare
        /// - en: Continues until further notice
        ///
        /// mandatory, boolean.
        public var toistaiseksi: Bool
        /// - fi: Hankkeen loppupäivä
        /// - sv: Projektets slutdag
        /// - en: Last day of the project
        ///
        /// optional, date.
        public var loppu: TemporalValue?
        /// - fi: Toiminnan jakso
        /// - sv: Period av verksamhet
        /// - en: Period of activity
        ///
        /// Rows: at most 50.
        public var jakso: [Jakso]

        public init(alku: TemporalValue, toistaiseksi: Bool, loppu: TemporalValue? = nil, jakso: [Jakso] = []) {
            self.alku = alku
            self.toistaiseksi = toistaiseksi
            self.loppu = loppu
            self.jakso = jakso
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.alku = try reader.value(.alku)
            self.toistaiseksi = try reader.value(.toistaiseksi)
            self.loppu = try reader.optionalValue(.loppu)
            self.jakso = try reader.groups(.jakso)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case alku = 1
            case toistaiseksi = 2
            case loppu = 3
            case jakso = 4
        }
        public enum Rule: String, CaseIterable, Sendable {
            /// `loppu >= alku`
            ///
            /// “Last day of the project” is not before “First day of the project”.
            ///
            /// Holds: alku 2027-06-11, loppu 2027-06-11.
            /// Fails: alku 2027-06-11, loppu 2027-06-10.
            case loppuAlunJalkeen = "#loppu-alun-jalkeen"
        }
    }
}

extension Yhteiset {
    /// - fi: Toiminnan jakso
    /// - sv: Period av verksamhet
    /// - en: Period of activity
    ///
    /// Rows: at most 50.
    /// Type `jakso`.
    public struct Jakso: FormGroup {
        /// - fi: Alkaa päivänä
        /// - sv: Börjar den
        /// - en: Starts on
        ///
        /// mandatory, date.
        public var alku: TemporalValue
        /// - fi: Päättyy päivänä
        /// - sv: Slutar den
        /// - en: Ends on
        ///
        /// mandatory, date.
        public var loppu: TemporalValue
        /// - fi: Arkisin
        /// - sv: Vardagar
        /// - en: Weekdays
        @Part public var arki: Kellonajat?
        /// - fi: Lauantaisin
        /// - sv: Lördagar
        /// - en: Saturdays
        @Part public var lauantai: Kellonajat?
        /// - fi: Sunnuntaisin
        /// - sv: Söndagar
        /// - en: Sundays
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

extension Yhteiset {
    /// - fi: Arkisin
    /// - sv: Vardagar
    /// - en: Weekdays
    /// Type `kellonajat`, in 3 places.
    public struct Kellonajat: FormGroup {
        /// - fi: Alkaa kello
        /// - sv: Börjar klockan
        /// - en: Start time
        ///
        /// mandatory, time.
        public var alkaa: TemporalValue
        /// - fi: Päättyy kello
        /// - sv: Slutar klockan
        /// - en: End time
        ///
        /// mandatory, time.
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

extension Yhteiset {
    /// - fi: Naapuri
    /// - sv: Granne
    /// - en: Neighbour
    ///
    /// Rows: at most 500.
    /// Type `naapuri`.
    public struct Naapuri: FormGroup {
        /// - fi: Naapurin omistaja
        /// - sv: Grannens ägare
        /// - en: Owner of the neighbouring property
        ///
        /// mandatory, code.
        public var laji: NaapuriLaji
        /// - fi: Naapurin nimi
        /// - sv: Grannens namn
        /// - en: Name of the neighbour
        ///
        /// mandatory, teksti: minLength 1, maxLength 200.
        /// One line of text.
        public var nimi: String
        /// - fi: Kiinteistötunnus
        /// - sv: Fastighetsbeteckning
        /// - en: Property identifier
        ///
        /// optional, kiinteistotunnus: pattern [0-9]{14}.
        /// 14 digits: municipality 3, location area 3, group 4, unit 4. The municipality is the one that gave the identifier, which need not be the present one.
        public var kiinteistotunnus: String?
        /// - fi: Naapurin osoite
        /// - sv: Grannens adress
        /// - en: Address of the neighbour
        ///
        /// Address of a place, not of the customer: no field has an input purpose.
        @Part public var osoite: Kohdeosoite?
        /// - fi: Naapurille kerrottu
        /// - sv: Grannen informerad
        /// - en: Neighbour informed on
        ///
        /// optional, date.
        public var tiedoksi: TemporalValue?
        /// - fi: Naapurilla on huomautettavaa
        /// - sv: Grannen har anmärkningar
        /// - en: The neighbour has objections
        ///
        /// mandatory, boolean.
        public var huomautettavaa: Bool
        /// - fi: Naapurin huomautus
        /// - sv: Grannens anmärkning
        /// - en: Objection of the neighbour
        ///
        /// optional, pitkaTeksti: minLength 1, maxLength 4000.
        /// Free text of several lines.
        public var huomautus: String?
        /// - fi: Naapuri haluaa päätöksen tiedoksi
        /// - sv: Grannen vill få del av beslutet
        /// - en: The neighbour wants a copy of the decision
        ///
        /// mandatory, boolean.
        public var haluaaPaatoksen: Bool

        public init(laji: NaapuriLaji, nimi: String, kiinteistotunnus: String? = nil, osoite: Kohdeosoite? = nil, tiedoksi: TemporalValue? = nil, huomautettavaa: Bool, huomautus: String? = nil, haluaaPaatoksen: Bool) {
            self.laji = laji
            self.nimi = nimi
            self.kiinteistotunnus = kiinteistotunnus
            self.osoite = osoite
            self.tiedoksi = tiedoksi
            self.huomautettavaa = huomautettavaa
            self.huomautus = huomautus
            self.haluaaPaatoksen = haluaaPaatoksen
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.laji = try reader.value(.laji)
            self.nimi = try reader.value(.nimi)
            self.kiinteistotunnus = try reader.optionalValue(.kiinteistotunnus)
            self.osoite = try reader.optionalGroup(.osoite)
            self.tiedoksi = try reader.optionalValue(.tiedoksi)
            self.huomautettavaa = try reader.value(.huomautettavaa)
            self.huomautus = try reader.optionalValue(.huomautus)
            self.haluaaPaatoksen = try reader.value(.haluaaPaatoksen)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case laji = 1
            case nimi = 2
            case kiinteistotunnus = 3
            case osoite = 4
            case tiedoksi = 11
            case huomautettavaa = 12
            case huomautus = 13
            case haluaaPaatoksen = 14
        }
    }
}

extension Yhteiset {
    /// - fi: Hankkeen muu lupa
    /// - sv: Projektets andra tillstånd
    /// - en: Other permit of the project
    ///
    /// Rows: at most 50.
    /// Type `viitelupa`.
    public struct Viitelupa: FormGroup {
        /// - fi: Luvan laji
        /// - sv: Slag av tillstånd
        /// - en: Kind of permit
        ///
        /// mandatory, code.
        public var laji: ViitelupaLaji
        /// - fi: Mikä muu lupa
        /// - sv: Vilket annat tillstånd
        /// - en: Which other permit
        ///
        /// optional, teksti: minLength 1, maxLength 200.
        /// One line of text.
        public var mika: String?
        /// - fi: Luvan tai asian tunnus
        /// - sv: Tillståndets eller ärendets beteckning
        /// - en: Identifier of the permit or case
        ///
        /// optional, text: minLength 1, maxLength 200, maxLength 100.
        /// One line of text.
        public var tunnus: String?
        /// - fi: Luvan myöntävä viranomainen
        /// - sv: Myndighet som beviljar tillståndet
        /// - en: Authority that grants the permit
        ///
        /// optional, teksti: minLength 1, maxLength 200.
        /// One line of text.
        public var viranomainen: String?
        /// - fi: Hakemus on vielä käsiteltävänä
        /// - sv: Ansökan behandlas ännu
        /// - en: The application is still being handled
        ///
        /// mandatory, boolean.
        public var vireilla: Bool
        /// - fi: Lupa on myönnetty
        /// - sv: Tillståndet är beviljat
        /// - en: Permit granted on
        ///
        /// optional, date.
        public var myonnetty: TemporalValue?

        public init(laji: ViitelupaLaji, mika: String? = nil, tunnus: String? = nil, viranomainen: String? = nil, vireilla: Bool, myonnetty: TemporalValue? = nil) {
            self.laji = laji
            self.mika = mika
            self.tunnus = tunnus
            self.viranomainen = viranomainen
            self.vireilla = vireilla
            self.myonnetty = myonnetty
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.laji = try reader.value(.laji)
            self.mika = try reader.optionalValue(.mika)
            self.tunnus = try reader.optionalValue(.tunnus)
            self.viranomainen = try reader.optionalValue(.viranomainen)
            self.vireilla = try reader.value(.vireilla)
            self.myonnetty = try reader.optionalValue(.myonnetty)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case laji = 1
            case mika = 2
            case tunnus = 3
            case viranomainen = 4
            case vireilla = 5
            case myonnetty = 6
        }
    }
}

extension Yhteiset {
    /// - fi: Maksaja
    /// - sv: Betalare
    /// - en: Payer
    /// Type `laskutus`.
    public struct Laskutus: FormGroup {
        /// - fi: Henkilö vai yritys
        /// - sv: Person eller företag
        /// - en: Person or company
        @Part public var laji: LaskutusLaji
        /// - fi: Laskuun tuleva viite
        /// - sv: Referens på fakturan
        /// - en: Reference on the invoice
        ///
        /// optional, text: minLength 1, maxLength 200, maxLength 30.
        /// One line of text.
        public var laskuviite: String?
        /// - fi: Haluan laskun verkkolaskuna
        /// - sv: Jag vill ha fakturan som e-faktura
        /// - en: I want the invoice as an e-invoice
        ///
        /// optional, boolean.
        public var verkkolaskuna: Bool
        /// - fi: Verkkolaskun osoite
        /// - sv: Adress för e-faktura
        /// - en: Address for e-invoices
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

extension Yhteiset {
    /// - fi: Henkilö vai yritys
    /// - sv: Person eller företag
    /// - en: Person or company
    public enum LaskutusLaji: FormGroup {
        /// - fi: Yksityishenkilö
        /// - sv: Privatperson
        /// - en: Private person
        case henkilo(Henkilo)
        /// - fi: Yritys tai yhteisö
        /// - sv: Företag eller sammanslutning
        /// - en: Company or organisation
        case yritys(Yritys)

        public enum Field: Int, CaseIterable, Sendable {
            case henkilo = 1
            case yritys = 15
        }
    }
}

extension Yhteiset {
    /// - fi: Verkkolaskun osoite
    /// - sv: Adress för e-faktura
    /// - en: Address for e-invoices
    /// Type `verkkolasku`.
    public struct Verkkolasku: FormGroup {
        /// - fi: Verkkolaskuosoite (OVT-tunnus)
        /// - sv: E-fakturaadress (EDI-kod)
        /// - en: E-invoice address (OVT identifier)
        ///
        /// mandatory, ovtTunnus: pattern 0037[0-9]{8}[0-9A-Z]{0,5}.
        public var ovtTunnus: String
        /// - fi: Verkkolaskuoperaattori
        /// - sv: E-fakturaoperatör
        /// - en: E-invoice operator
        ///
        /// mandatory, valittaja.
        /// Operators that are widely used, as of 2025; not the full list. Compare with the published list of operators before use.
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

extension Yhteiset {
    /// - fi: Vakuus
    /// - sv: Säkerhet
    /// - en: Security deposit
    /// Type `vakuus`.
    public struct Vakuus: FormGroup {
        /// - fi: Vakuuden laji
        /// - sv: Slag av säkerhet
        /// - en: Kind of deposit
        ///
        /// mandatory, vakuudenLaji.
        public var laji: VakuudenLaji
        /// - fi: Vakuuden määrä
        /// - sv: Säkerhetens belopp
        /// - en: Amount of the deposit
        ///
        /// optional, rahamaara: totalDigits 12, fractionDigits 2, minInclusive 0.
        /// Unit: EUR.
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
    }
}

extension Yhteiset {
    /// - fi: Päätöksen toimittaminen
    /// - sv: Leverans av beslutet
    /// - en: Delivery of the decision
    /// Type `paatos`.
    public struct Paatos: FormGroup {
        /// - fi: Miten päätös toimitetaan
        /// - sv: Hur beslutet levereras
        /// - en: How the decision is delivered
        ///
        /// mandatory, toimitustapa.
        public var toimitus: Toimitustapa
        /// - fi: Tiedoksiannot saa lähettää vain sähköisesti
        /// - sv: Meddelanden får skickas enbart elektroniskt
        /// - en: Notices may be sent electronically only
        ///
        /// mandatory, boolean.
        public var vainSahkoinen: Bool
        /// - fi: Tietoja saa käyttää suoramarkkinointiin
        /// - sv: Uppgifterna får användas för direktmarknadsföring
        /// - en: The data may be used for direct marketing
        ///
        /// mandatory, boolean.
        public var suoramarkkinointi: Bool

        public init(toimitus: Toimitustapa, vainSahkoinen: Bool, suoramarkkinointi: Bool) {
            self.toimitus = toimitus
            self.vainSahkoinen = vainSahkoinen
            self.suoramarkkinointi = suoramarkkinointi
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.toimitus = try reader.value(.toimitus)
            self.vainSahkoinen = try reader.value(.vainSahkoinen)
            self.suoramarkkinointi = try reader.value(.suoramarkkinointi)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case toimitus = 1
            case vainSahkoinen = 2
            case suoramarkkinointi = 3
        }
    }
}

extension Yhteiset {
    /// - fi: Hankkeen liite
    /// - sv: Projektets bilaga
    /// - en: Attachment of the project
    ///
    /// Rows: at most 100.
    /// Type `liite`.
    public struct Liite: FormGroup {
        /// - fi: Liitteen laji
        /// - sv: Slag av bilaga
        /// - en: Kind of attachment
        ///
        /// mandatory, liitelaji.
        public var laji: Liitelaji
        /// - fi: Liitteen kuvaus
        /// - sv: Beskrivning av bilagan
        /// - en: Description of the attachment
        ///
        /// optional, teksti: minLength 1, maxLength 200.
        /// One line of text.
        public var kuvaus: String?
        /// - fi: Liite on laadittu
        /// - sv: Bilagan är upprättad
        /// - en: Attachment drawn up on
        ///
        /// optional, date.
        public var laadittu: TemporalValue?
        /// - fi: Tiedosto
        /// - sv: Fil
        /// - en: File
        @Part public var tiedosto: LiiteLiite

        public init(laji: Liitelaji, kuvaus: String? = nil, laadittu: TemporalValue? = nil, tiedosto: LiiteLiite) {
            self.laji = laji
            self.kuvaus = kuvaus
            self.laadittu = laadittu
            self.tiedosto = tiedosto
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.laji = try reader.value(.laji)
            self.kuvaus = try reader.optionalValue(.kuvaus)
            self.laadittu = try reader.optionalValue(.laadittu)
            self.tiedosto = try reader.group(.tiedosto)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case laji = 1
            case kuvaus = 2
            case laadittu = 3
            case tiedosto = 4
        }
    }
}

extension Yhteiset {
    /// - fi: Tiedosto
    /// - sv: Fil
    /// - en: File
    /// Type `liite`.
    public struct LiiteLiite: FormGroup {
        /// - fi: Tiedoston nimi
        /// - sv: Filens namn
        /// - en: File name
        ///
        /// mandatory, teksti: minLength 1, maxLength 200.
        /// One line of text.
        public var nimi: String
        /// - fi: Tiedostomuoto
        /// - sv: Filformat
        /// - en: File format
        ///
        /// mandatory, code.
        public var muoto: Muoto
        /// - fi: Tiedoston koko
        /// - sv: Filens storlek
        /// - en: File size
        ///
        /// mandatory, number: maxInclusive 20000000.
        /// Unit: B.
        public var koko: ExactDecimal
        /// - fi: Tiiviste (SHA-256)
        /// - sv: Kontrollsumma (SHA-256)
        /// - en: Digest (SHA-256)
        ///
        /// mandatory, other: length 32.
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

extension Yhteiset {
    /// Codes of `kieli`.
    public enum Kieli: String, FieldCode {
        /// Suomi · Finska · Finnish
        case fi = "fi"
        /// Ruotsi · Svenska · Swedish
        case sv = "sv"
    }
}

extension Yhteiset {
    /// Codes of `rooli`.
    public enum Rooli: String, FieldCode {
        /// Hakija tai ilmoittaja · Sökande eller anmälare · Applicant or notifier
        case hakija = "hakija"
        /// Asiamies · Ombud · Agent
        case asiamies = "asiamies"
        /// Alueen tai rakennuksen omistaja · Ägare till området eller byggnaden · Owner of the site or building
        case omistaja = "omistaja"
        /// Suunnittelija · Planerare · Planner
        case suunnittelija = "suunnittelija"
        /// Pääsuunnittelija · Huvudplanerare · Principal designer
        case paasuunnittelija = "paasuunnittelija"
        /// Työnjohtaja · Arbetsledare · Site manager
        case tyonjohtaja = "tyonjohtaja"
        /// Työmaasta vastaava · Ansvarig för arbetsplatsen · Person in charge of the worksite
        case tyomaavastaava = "tyomaavastaava"
        /// Lisätietojen antaja · Den som ger ytterligare uppgifter · Contact for further information
        case lisatiedot = "lisatiedot"
    }
}

extension Yhteiset {
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

extension Yhteiset {
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

extension Yhteiset {
    /// Codes of `@kieli`.
    public enum NimiKieli: String, FieldCode {
        /// Suomi · Finska · Finnish
        case fi = "fi"
        /// Ruotsi · Svenska · Swedish
        case sv = "sv"
    }
}

extension Yhteiset {
    /// Codes of `hallinta`.
    public enum Hallinta: String, FieldCode {
        /// Oma · Egen · Own
        case oma = "oma"
        /// Vuokrattu · Arrenderad eller hyrd · Leased
        case vuokra = "vuokra"
        /// Muu oikeus · Annan rätt · Other right
        case muu = "muu"
        /// Ei tiedossa · Okänt · Not known
        case eiTiedossa = "eiTiedossa"
    }
}

extension Yhteiset {
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

extension Yhteiset {
    /// Codes of `laji`.
    public enum NaapuriLaji: String, FieldCode {
        /// Yksityishenkilö · Privatperson · Private person
        case luonnollinen = "luonnollinen"
        /// Kuolinpesä · Dödsbo · Estate of a deceased person
        case kuolinpesa = "kuolinpesa"
        /// Yritys tai yhteisö · Företag eller sammanslutning · Company or organisation
        case juridinen = "juridinen"
    }
}

extension Yhteiset {
    /// Codes of `laji`.
    public enum ViitelupaLaji: String, FieldCode {
        /// Ympäristölupa · Miljötillstånd · Environmental permit
        case ymparistolupa = "ymparistolupa"
        /// Maa-aineslupa · Marktäktstillstånd · Soil extraction permit
        case maaAineslupa = "maaAineslupa"
        /// Vesilain mukainen lupa · Tillstånd enligt vattenlagen · Permit under the Water Act
        case vesilupa = "vesilupa"
        /// Rakentamislupa tai rakennuslupa · Bygglov · Building permit
        case rakentamislupa = "rakentamislupa"
        /// Toimenpidelupa · Åtgärdstillstånd · Action permit
        case toimenpidelupa = "toimenpidelupa"
        /// Kemikaalipäätös · Kemikaliebeslut · Chemicals decision
        case kemikaalipaatos = "kemikaalipaatos"
        /// Sopimus viemäriin liittymisestä · Avtal om anslutning till avlopp · Agreement on joining the sewer
        case viemariin = "viemariin"
        /// Maanomistajan suostumus · Markägarens samtycke · Consent of the landowner
        case maanomistaja = "maanomistaja"
        /// Muu lupa · Annat tillstånd · Other permit
        case muu = "muu"
    }
}

extension Yhteiset {
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

extension Yhteiset {
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

extension Yhteiset {
    /// Codes of `toimitustapa`.
    public enum Toimitustapa: String, FieldCode {
        /// Noudetaan · Hämtas · Collected
        case noudetaan = "noudetaan"
        /// Postitetaan · Skickas per post · Sent by post
        case postitetaan = "postitetaan"
        /// Sähköisesti · Elektroniskt · Electronically
        case sahkoisesti = "sahkoisesti"
    }
}

extension Yhteiset {
    /// Codes of `liitelaji`.
    public enum Liitelaji: String, FieldCode {
        /// Asemapiirros · Situationsplan · Site plan
        case asemapiirros = "asemapiirros"
        /// Selvitys hallintaoikeudesta · Utredning om besittningsrätten · Proof of the right of possession
        case hallintaoikeus = "hallintaoikeus"
        /// Ilmanvaihdon mittaukset · Mätningar av ventilationen · Ventilation measurements
        case ilmanvaihto = "ilmanvaihto"
        /// Kaavaote · Planutdrag · Extract of the plan
        case kaavaote = "kaavaote"
        /// Kaivannaisjätteen jätehuoltosuunnitelma · Avfallshanteringsplan för utvinningsavfall · Waste management plan for extractive waste
        case kaivannaisjatesuunnitelma = "kaivannaisjatesuunnitelma"
        /// Lupa käyttötarkoituksen muutokseen · Tillstånd till ändrad användning · Permit for a change of use
        case kayttotarkoituksenMuutos = "kayttotarkoituksenMuutos"
        /// Lainhuutotodistus · Lagfartsbevis · Certificate of title
        case lainhuuto = "lainhuuto"
        /// Leikkauspiirustus · Sektionsritning · Cross-section drawing
        case leikkaus = "leikkaus"
        /// Kartta melun leviämisestä · Karta över hur buller sprids · Map of how noise spreads
        case leviamiskartta = "leviamiskartta"
        /// Luontoselvitys · Naturutredning · Nature survey
        case luontoselvitys = "luontoselvitys"
        /// Meluselvitys · Bullerutredning · Noise survey
        case meluselvitys = "meluselvitys"
        /// Naapurin suostumus · Grannens samtycke · Consent of a neighbour
        case naapurinSuostumus = "naapurinSuostumus"
        /// Ottamissuunnitelma · Täktplan · Extraction plan
        case ottamissuunnitelma = "ottamissuunnitelma"
        /// Peruskarttaote · Utdrag ur grundkartan · Extract of the basic map
        case peruskarttaote = "peruskarttaote"
        /// Pohjapiirros · Planritning · Floor plan
        case pohjapiirros = "pohjapiirros"
        /// Suunnitelmakartta · Plankarta · Map of the extraction plan
        case suunnitelmakartta = "suunnitelmakartta"
        /// Valtakirja · Fullmakt · Power of attorney
        case valtakirja = "valtakirja"
        /// Yleiskartta · Översiktskarta · General map
        case yleiskartta = "yleiskartta"
        /// Muu liite · Annan bilaga · Other attachment
        case muu = "muu"
    }
}

extension Yhteiset {
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
