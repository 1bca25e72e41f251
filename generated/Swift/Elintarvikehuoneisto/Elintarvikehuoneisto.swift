// Generated from elintarvike/elintarvikehuoneisto.xsd by `kevyt build`. Changes here are lost.
// swift-format-ignore-file

import FormRuntime
import SchemaValues

/// - fi: Ilmoitus elintarvikehuoneistosta
/// - sv: Anmälan om livsmedelslokal
/// - en: Notification of food premises
///
/// Legal basis: ElintarvikeL 297/2021 10 §.
/// Form `elintarvikehuoneisto`, version 1.0, from elintarvike/elintarvikehuoneisto.xsd.
public struct Elintarvikehuoneisto: FormDocument {
    /// - fi: Ilmoituksen syy
    /// - sv: Orsak till anmälan
    /// - en: Reason for the notification
    ///
    /// Legal basis: ElintarvikeL 297/2021 10 §.
    @Part public var ilmoitus: Ilmoitus
    /// - fi: Toimija
    /// - sv: Företagare
    /// - en: Operator
    ///
    /// Legal basis: ElintarvikeL 297/2021 10 §.
    @Part public var toimija: Toimija
    /// - fi: Toimipaikka
    /// - sv: Verksamhetsställe
    /// - en: Premises
    ///
    /// Legal basis: ElintarvikeL 297/2021 10 §.
    @Part public var toimipaikka: Toimipaikka
    /// - fi: Toiminta
    /// - sv: Verksamhet
    /// - en: Activity
    ///
    /// Legal basis: ElintarvikeL 297/2021 10 §.
    @Part public var toiminta: Toiminta?
    /// - fi: Omavalvonta
    /// - sv: Egenkontroll
    /// - en: Self-monitoring
    ///
    /// Legal basis: ElintarvikeL 297/2021 10 §.
    @Part public var omavalvonta: Omavalvonta?
    /// - fi: Rakennuksen käyttö
    /// - sv: Byggnadens användning
    /// - en: Use of the building
    ///
    /// Legal basis: ElintarvikeL 297/2021 10 §.
    @Part public var rakennus: Rakennus?
    /// - fi: Liitteet
    /// - sv: Bilagor
    /// - en: Attachments
    ///
    /// Legal basis: ElintarvikeL 297/2021 10 §.
    @Part public var liitteet: Liitteet?

    public init(ilmoitus: Ilmoitus, toimija: Toimija, toimipaikka: Toimipaikka, toiminta: Toiminta? = nil, omavalvonta: Omavalvonta? = nil, rakennus: Rakennus? = nil, liitteet: Liitteet? = nil) {
        self.ilmoitus = ilmoitus
        self.toimija = toimija
        self.toimipaikka = toimipaikka
        self.toiminta = toiminta
        self.omavalvonta = omavalvonta
        self.rakennus = rakennus
        self.liitteet = liitteet
    }

    public init(from reader: FieldReader<Self>) throws(TypedModelError) {
        self.ilmoitus = try reader.group(.ilmoitus)
        self.toimija = try reader.group(.toimija)
        self.toimipaikka = try reader.group(.toimipaikka)
        self.toiminta = try reader.optionalGroup(.toiminta)
        self.omavalvonta = try reader.optionalGroup(.omavalvonta)
        self.rakennus = try reader.optionalGroup(.rakennus)
        self.liitteet = try reader.optionalGroup(.liitteet)
    }

    public enum Field: Int, CaseIterable, Sendable {
        case ilmoitus = 1
        case toimija = 8
        case toimipaikka = 21
        case toiminta = 44
        case omavalvonta = 52
        case rakennus = 55
        case liitteet = 59
    }
    public enum Rule: String, CaseIterable, Sendable {
        /// `ilmoitus/aloitus - days(28)`
        ///
        /// To be sent at the latest on: “Expected day of the start or change” − 28 days.
        case neljaViikkoa = "#nelja-viikkoa"
    }
}

extension Elintarvikehuoneisto {
    /// - fi: Ilmoituksen syy
    /// - sv: Orsak till anmälan
    /// - en: Reason for the notification
    ///
    /// Legal basis: ElintarvikeL 297/2021 10 §.
    public struct Ilmoitus: FormGroup {
        /// - fi: Mistä ilmoitat
        /// - sv: Vad du anmäler
        /// - en: What you notify
        ///
        /// mandatory, code.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var peruste: Peruste
        /// - fi: Arvioitu aloittamis- tai muutospäivä
        /// - sv: Beräknad dag för inledandet eller ändringen
        /// - en: Expected day of the start or change
        ///
        /// optional, date.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var aloitus: TemporalValue?
        /// - fi: Viimeinen päivä, jos toiminta on tilapäistä
        /// - sv: Sista dagen om verksamheten är tillfällig
        /// - en: Last day, if the activity is temporary
        ///
        /// optional, date.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var paattyy: TemporalValue?
        /// - fi: Päivä, jona toiminta keskeytyy tai loppuu
        /// - sv: Dag då verksamheten avbryts eller avslutas
        /// - en: Day on which the activity is suspended or ends
        ///
        /// optional, date.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var loppuminen: TemporalValue?
        /// - fi: Mikä toiminnassa muuttuu
        /// - sv: Vad som ändras i verksamheten
        /// - en: What changes in the activity
        ///
        /// optional, pitkaTeksti: minLength 1, maxLength 4000.
        /// Free text of several lines.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var muutos: String?
        /// - fi: Aiemman toimijan nimi
        /// - sv: Den tidigare företagarens namn
        /// - en: Name of the earlier operator
        ///
        /// optional, teksti: minLength 1, maxLength 200.
        /// One line of text.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var edellinenToimija: String?

        public init(peruste: Peruste, aloitus: TemporalValue? = nil, paattyy: TemporalValue? = nil, loppuminen: TemporalValue? = nil, muutos: String? = nil, edellinenToimija: String? = nil) {
            self.peruste = peruste
            self.aloitus = aloitus
            self.paattyy = paattyy
            self.loppuminen = loppuminen
            self.muutos = muutos
            self.edellinenToimija = edellinenToimija
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.peruste = try reader.value(.peruste)
            self.aloitus = try reader.optionalValue(.aloitus)
            self.paattyy = try reader.optionalValue(.paattyy)
            self.loppuminen = try reader.optionalValue(.loppuminen)
            self.muutos = try reader.optionalValue(.muutos)
            self.edellinenToimija = try reader.optionalValue(.edellinenToimija)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case peruste = 1
            case aloitus = 2
            case paattyy = 3
            case loppuminen = 4
            case muutos = 5
            case edellinenToimija = 6
        }
        public enum Rule: String, CaseIterable, Sendable {
            /// `paattyy >= aloitus`
            ///
            /// “Last day, if the activity is temporary” is not before “Expected day of the start or change”.
            ///
            /// Holds: peruste aloittaminen, aloitus 2027-07-02, paattyy 2027-07-03.
            /// Fails: peruste aloittaminen, aloitus 2027-07-02, paattyy 2027-07-01.
            case paattyyAlunJalkeen = "#paattyy-alun-jalkeen"
        }
    }
}

extension Elintarvikehuoneisto {
    /// - fi: Toimija
    /// - sv: Företagare
    /// - en: Operator
    ///
    /// Legal basis: ElintarvikeL 297/2021 10 §.
    public struct Toimija: FormGroup {
        /// - fi: Toimijan nimi
        /// - sv: Företagarens namn
        /// - en: Name of the operator
        ///
        /// mandatory, teksti: minLength 1, maxLength 200.
        /// One line of text.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var nimi: String
        /// - fi: Onko toimijalla Y-tunnus
        /// - sv: Har företagaren ett FO-nummer
        /// - en: Does the operator have a Business ID
        ///
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        @Part public var tunnus: Tunnus
        /// - fi: Postiosoite
        /// - sv: Postadress
        /// - en: Postal address
        ///
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        @Part public var osoite: Osoite
        /// - fi: Puhelinnumero
        /// - sv: Telefonnummer
        /// - en: Phone number
        ///
        /// mandatory, puhelin: pattern \+[1-9][0-9]{5,14}.
        /// Kept in the international form of ITU-T E.164.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var puhelin: String
        /// - fi: Sähköpostiosoite
        /// - sv: E-postadress
        /// - en: Email address
        ///
        /// mandatory, sahkoposti: maxLength 254, pattern [^\s@]+@[^\s@]+\.[^\s@]+.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var sahkoposti: String
        /// - fi: Toimijalla tai yhteyshenkilöllä on turvakielto
        /// - sv: Företagaren eller kontaktpersonen har en spärrmarkering
        /// - en: The operator or contact person has a non-disclosure order
        ///
        /// mandatory, boolean.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var turvakielto: Bool

        public init(nimi: String, tunnus: Tunnus, osoite: Osoite, puhelin: String, sahkoposti: String, turvakielto: Bool) {
            self.nimi = nimi
            self.tunnus = tunnus
            self.osoite = osoite
            self.puhelin = puhelin
            self.sahkoposti = sahkoposti
            self.turvakielto = turvakielto
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.nimi = try reader.value(.nimi)
            self.tunnus = try reader.group(.tunnus)
            self.osoite = try reader.group(.osoite)
            self.puhelin = try reader.value(.puhelin)
            self.sahkoposti = try reader.value(.sahkoposti)
            self.turvakielto = try reader.value(.turvakielto)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case nimi = 1
            case tunnus = 2
            case osoite = 5
            case puhelin = 10
            case sahkoposti = 11
            case turvakielto = 12
        }
    }
}

extension Elintarvikehuoneisto {
    /// - fi: Onko toimijalla Y-tunnus
    /// - sv: Har företagaren ett FO-nummer
    /// - en: Does the operator have a Business ID
    ///
    /// Legal basis: ElintarvikeL 297/2021 10 §.
    public enum Tunnus: FormGroup {
        /// - fi: Kyllä, Y-tunnus
        /// - sv: Ja, FO-nummer
        /// - en: Yes, Business ID
        ///
        /// mandatory, yTunnus: pattern [0-9]{7}-[0-9].
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        case yTunnus(String)
        /// - fi: Ei, henkilötunnus
        /// - sv: Nej, personbeteckning
        /// - en: No, personal identity code
        ///
        /// mandatory, henkilotunnus: pattern [0-3][0-9][01][0-9][0-9]{2}[+\-YXWVUABCDEF][0-9]{3}[0-9A-FHJ-NPR-Y].
        /// Written as ddmmyy, a mark of the century, a number of three digits and a check character. The mark is part of the identity: + for the 1800s, - Y X W V U for the 1900s, A B C D E F for the 2000s.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        case henkilotunnus(String)

        public enum Field: Int, CaseIterable, Sendable {
            case yTunnus = 1
            case henkilotunnus = 2
        }
    }
}

extension Elintarvikehuoneisto {
    /// - fi: Postiosoite
    /// - sv: Postadress
    /// - en: Postal address
    ///
    /// Legal basis: ElintarvikeL 297/2021 10 §.
    /// Type `osoite`, in 2 places.
    public struct Osoite: FormGroup {
        /// - fi: Katuosoite
        /// - sv: Gatuadress
        /// - en: Street address
        ///
        /// mandatory, teksti: minLength 1, maxLength 200.
        /// One line of text.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var katu: String
        /// - fi: Postinumero
        /// - sv: Postnummer
        /// - en: Postal code
        ///
        /// mandatory, text: minLength 1, maxLength 12.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var postinumero: String
        /// - fi: Postitoimipaikka
        /// - sv: Postanstalt
        /// - en: Town or city
        ///
        /// mandatory, teksti: minLength 1, maxLength 200.
        /// One line of text.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var postitoimipaikka: String
        /// - fi: Maa
        /// - sv: Land
        /// - en: Country
        ///
        /// mandatory, maa.
        /// ISO 3166-1 alpha-3: Finland, then a selection in the order of the Finnish names.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
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

extension Elintarvikehuoneisto {
    /// - fi: Toimipaikka
    /// - sv: Verksamhetsställe
    /// - en: Premises
    ///
    /// Legal basis: ElintarvikeL 297/2021 10 §.
    public struct Toimipaikka: FormGroup {
        /// - fi: Toimipaikan nimi
        /// - sv: Verksamhetsställets namn
        /// - en: Name of the premises
        ///
        /// mandatory, teksti: minLength 1, maxLength 200.
        /// One line of text.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var nimi: String
        /// - fi: Markkinointinimi, jos se on eri
        /// - sv: Marknadsföringsnamn om det är ett annat
        /// - en: Trading name, if different
        ///
        /// optional, teksti: minLength 1, maxLength 200.
        /// One line of text.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var markkinointinimi: String?
        /// - fi: Millainen toimipaikka on
        /// - sv: Hurdant verksamhetsstället är
        /// - en: What kind of premises
        ///
        /// mandatory, code.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var laji: Laji
        /// - fi: Käyntiosoite
        /// - sv: Besöksadress
        /// - en: Visiting address
        ///
        /// Address of a place, not of the customer: no field has an input purpose.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        @Part public var osoite: Kohdeosoite?
        /// - fi: Kunta, jossa toimipaikka on
        /// - sv: Kommun där verksamhetsstället finns
        /// - en: Municipality of the premises
        ///
        /// optional, kunta.
        /// Municipality codes in the order of the Finnish names, then abolished ones that older data still hold, each with its last day. Compare with the classification of Statistics Finland before use; of mergers after 2021 the list knows none.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var kunta: Kunta?
        /// - fi: Toimijan kotikunta
        /// - sv: Företagarens hemkommun
        /// - en: Home municipality of the operator
        ///
        /// optional, kunta.
        /// Municipality codes in the order of the Finnish names, then abolished ones that older data still hold, each with its last day. Compare with the classification of Statistics Finland before use; of mergers after 2021 the list knows none.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var kotikunta: Kunta?
        /// - fi: Mistä liikkuvan toimipaikan tunnistaa
        /// - sv: Hur det mobila verksamhetsstället känns igen
        /// - en: How to recognise the mobile premises
        ///
        /// optional, teksti: minLength 1, maxLength 200.
        /// One line of text.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var tunniste: String?
        /// - fi: Toimipaikan verkkosivu
        /// - sv: Verksamhetsställets webbplats
        /// - en: Website of the premises
        ///
        /// optional, verkkosivu: maxLength 200, pattern https?://[^\s/]+\.[^\s]+.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var verkkosivu: String?
        /// - fi: Toimipaikan puhelinnumero
        /// - sv: Verksamhetsställets telefonnummer
        /// - en: Phone number of the premises
        ///
        /// optional, puhelin: pattern \+[1-9][0-9]{5,14}.
        /// Kept in the international form of ITU-T E.164.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var puhelin: String?
        /// - fi: Toimipaikan sähköpostiosoite
        /// - sv: Verksamhetsställets e-postadress
        /// - en: Email address of the premises
        ///
        /// optional, sahkoposti: maxLength 254, pattern [^\s@]+@[^\s@]+\.[^\s@]+.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var sahkoposti: String?
        /// - fi: Tarkastusasiakirjat postitetaan muuhun kuin toimijan osoitteeseen
        /// - sv: Inspektionsdokumenten postas till en annan adress än företagarens
        /// - en: Inspection documents are posted to an address other than the operator's
        ///
        /// mandatory, boolean.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var eriPostitusosoite: Bool
        /// - fi: Tarkastusasiakirjojen postitusosoite
        /// - sv: Postadress för inspektionsdokument
        /// - en: Postal address for inspection documents
        ///
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        @Part public var postitusosoite: Osoite?

        public init(nimi: String, markkinointinimi: String? = nil, laji: Laji, osoite: Kohdeosoite? = nil, kunta: Kunta? = nil, kotikunta: Kunta? = nil, tunniste: String? = nil, verkkosivu: String? = nil, puhelin: String? = nil, sahkoposti: String? = nil, eriPostitusosoite: Bool, postitusosoite: Osoite? = nil) {
            self.nimi = nimi
            self.markkinointinimi = markkinointinimi
            self.laji = laji
            self.osoite = osoite
            self.kunta = kunta
            self.kotikunta = kotikunta
            self.tunniste = tunniste
            self.verkkosivu = verkkosivu
            self.puhelin = puhelin
            self.sahkoposti = sahkoposti
            self.eriPostitusosoite = eriPostitusosoite
            self.postitusosoite = postitusosoite
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.nimi = try reader.value(.nimi)
            self.markkinointinimi = try reader.optionalValue(.markkinointinimi)
            self.laji = try reader.value(.laji)
            self.osoite = try reader.optionalGroup(.osoite)
            self.kunta = try reader.optionalValue(.kunta)
            self.kotikunta = try reader.optionalValue(.kotikunta)
            self.tunniste = try reader.optionalValue(.tunniste)
            self.verkkosivu = try reader.optionalValue(.verkkosivu)
            self.puhelin = try reader.optionalValue(.puhelin)
            self.sahkoposti = try reader.optionalValue(.sahkoposti)
            self.eriPostitusosoite = try reader.value(.eriPostitusosoite)
            self.postitusosoite = try reader.optionalGroup(.postitusosoite)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case nimi = 1
            case markkinointinimi = 2
            case laji = 3
            case osoite = 4
            case kunta = 11
            case kotikunta = 12
            case tunniste = 13
            case verkkosivu = 14
            case puhelin = 15
            case sahkoposti = 16
            case eriPostitusosoite = 17
            case postitusosoite = 18
        }
    }
}

extension Elintarvikehuoneisto {
    /// - fi: Käyntiosoite
    /// - sv: Besöksadress
    /// - en: Visiting address
    ///
    /// Address of a place, not of the customer: no field has an input purpose.
    /// Legal basis: ElintarvikeL 297/2021 10 §.
    /// Type `kohdeosoite`.
    public struct Kohdeosoite: FormGroup {
        /// - fi: Kadun tai tien nimi
        /// - sv: Gatans eller vägens namn
        /// - en: Name of the street or road
        ///
        /// mandatory, teksti: minLength 1, maxLength 200.
        /// One line of text.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var katu: String
        /// - fi: Talon numero
        /// - sv: Husnummer
        /// - en: House number
        ///
        /// optional, text: pattern [0-9]{1,4}[a-zåäö]?(-[0-9]{1,4}[a-zåäö]?)?.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var numero: String?
        /// - fi: Porras
        /// - sv: Trappuppgång
        /// - en: Stairwell
        ///
        /// optional, text: pattern [A-ZÅÄÖ].
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var porras: String?
        /// - fi: Huoneisto
        /// - sv: Lägenhet
        /// - en: Flat
        ///
        /// optional, text: pattern [0-9]{1,4}[a-zåäö]?.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var huoneisto: String?
        /// - fi: Paikan postinumero
        /// - sv: Platsens postnummer
        /// - en: Site postal code
        ///
        /// mandatory, postinumero: pattern [0-9]{5}.
        /// Postal code in Finland. Whether the code is in use is not said by its form.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var postinumero: String
        /// - fi: Paikan postitoimipaikka
        /// - sv: Platsens postanstalt
        /// - en: Site post town
        ///
        /// mandatory, teksti: minLength 1, maxLength 200.
        /// One line of text.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
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

extension Elintarvikehuoneisto {
    /// - fi: Toiminta
    /// - sv: Verksamhet
    /// - en: Activity
    ///
    /// Legal basis: ElintarvikeL 297/2021 10 §.
    public struct Toiminta: FormGroup {
        /// - fi: Pääasiallinen toiminta
        /// - sv: Huvudsaklig verksamhet
        /// - en: Main activity
        ///
        /// mandatory, toiminto.
        /// One activity out of the groups A to K. The groups exist; their names and members here are a proposal by branch of food business.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        /// To be checked: Ryhmien A–K toiminnot ja koodit verrattava valvontajärjestelmän toimintoluokkiin.
        public var paatoiminta: Toiminto
        /// - fi: Mikä muu toiminta
        /// - sv: Vilken annan verksamhet
        /// - en: Which other activity
        ///
        /// optional, teksti: minLength 1, maxLength 200.
        /// One line of text.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var muuToiminta: String?
        /// - fi: Vähäriskinen eläinperäisten elintarvikkeiden käsittely
        /// - sv: Lågriskhantering av livsmedel av animaliskt ursprung
        /// - en: Low-risk handling of food of animal origin
        ///
        /// optional, vahariskinen.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        /// To be checked: Vähäriskisten toimintojen luettelo tarkistettava asetuksesta.
        public var vahariskinen: [Vahariskinen]
        /// - fi: Mitä toimipaikassa tehdään
        /// - sv: Vad som görs på verksamhetsstället
        /// - en: What is done on the premises
        ///
        /// mandatory, pitkaTeksti: minLength 1, maxLength 4000.
        /// Free text of several lines.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var kuvaus: String
        /// - fi: Arvio toiminnan laajuudesta
        /// - sv: Uppskattning av verksamhetens omfattning
        /// - en: Estimate of the extent of the activity
        ///
        /// mandatory, pitkaTeksti: minLength 1, maxLength 4000.
        /// Free text of several lines.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var laajuus: String
        /// - fi: Elintarviketilojen pinta-ala
        /// - sv: Livsmedelslokalernas yta
        /// - en: Floor area used for food
        ///
        /// optional, number: fractionDigits 1, minInclusive 1, maxInclusive 500000.
        /// Unit: m2.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var pintaAla: ExactDecimal?
        /// - fi: Asiakaspaikkojen määrä
        /// - sv: Antal kundplatser
        /// - en: Number of seats
        ///
        /// optional, number: maxInclusive 100000.
        /// Unit: kpl.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var asiakaspaikat: ExactDecimal?

        public init(paatoiminta: Toiminto, muuToiminta: String? = nil, vahariskinen: [Vahariskinen] = [], kuvaus: String, laajuus: String, pintaAla: ExactDecimal? = nil, asiakaspaikat: ExactDecimal? = nil) {
            self.paatoiminta = paatoiminta
            self.muuToiminta = muuToiminta
            self.vahariskinen = vahariskinen
            self.kuvaus = kuvaus
            self.laajuus = laajuus
            self.pintaAla = pintaAla
            self.asiakaspaikat = asiakaspaikat
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.paatoiminta = try reader.value(.paatoiminta)
            self.muuToiminta = try reader.optionalValue(.muuToiminta)
            self.vahariskinen = try reader.codes(.vahariskinen)
            self.kuvaus = try reader.value(.kuvaus)
            self.laajuus = try reader.value(.laajuus)
            self.pintaAla = try reader.optionalValue(.pintaAla)
            self.asiakaspaikat = try reader.optionalValue(.asiakaspaikat)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case paatoiminta = 1
            case muuToiminta = 2
            case vahariskinen = 3
            case kuvaus = 4
            case laajuus = 5
            case pintaAla = 6
            case asiakaspaikat = 7
        }
    }
}

extension Elintarvikehuoneisto {
    /// - fi: Omavalvonta
    /// - sv: Egenkontroll
    /// - en: Self-monitoring
    ///
    /// Legal basis: ElintarvikeL 297/2021 10 §.
    public struct Omavalvonta: FormGroup {
        /// - fi: Omavalvontasuunnitelman päiväys
        /// - sv: Planen för egenkontroll är daterad
        /// - en: Date of the self-monitoring plan
        ///
        /// mandatory, date.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var paivays: TemporalValue
        /// - fi: Miten omavalvonta hoidetaan
        /// - sv: Hur egenkontrollen sköts
        /// - en: How self-monitoring is done
        ///
        /// mandatory, pitkaTeksti: minLength 1, maxLength 4000.
        /// Free text of several lines.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var kuvaus: String

        public init(paivays: TemporalValue, kuvaus: String) {
            self.paivays = paivays
            self.kuvaus = kuvaus
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.paivays = try reader.value(.paivays)
            self.kuvaus = try reader.value(.kuvaus)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case paivays = 1
            case kuvaus = 2
        }
    }
}

extension Elintarvikehuoneisto {
    /// - fi: Rakennuksen käyttö
    /// - sv: Byggnadens användning
    /// - en: Use of the building
    ///
    /// Legal basis: ElintarvikeL 297/2021 10 §.
    public struct Rakennus: FormGroup {
        /// - fi: Onko toimipaikka rakennuksessa
        /// - sv: Finns verksamhetsstället i en byggnad
        /// - en: Are the premises in a building
        ///
        /// mandatory, boolean.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var rakennuksessa: Bool
        /// - fi: Käyttötarkoitus rakennusvalvonnan mukaan
        /// - sv: Användningsändamål enligt byggnadstillsynen
        /// - en: Use according to building control
        ///
        /// optional, teksti: minLength 1, maxLength 200.
        /// One line of text.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var kayttotarkoitus: String?
        /// - fi: Käyttötarkoitus muuttuu tai on muuttunut
        /// - sv: Användningsändamålet ändras eller har ändrats
        /// - en: The use changes or has changed
        ///
        /// optional, boolean.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var kayttoMuuttuu: Bool

        public init(rakennuksessa: Bool, kayttotarkoitus: String? = nil, kayttoMuuttuu: Bool) {
            self.rakennuksessa = rakennuksessa
            self.kayttotarkoitus = kayttotarkoitus
            self.kayttoMuuttuu = kayttoMuuttuu
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.rakennuksessa = try reader.value(.rakennuksessa)
            self.kayttotarkoitus = try reader.optionalValue(.kayttotarkoitus)
            self.kayttoMuuttuu = try reader.value(.kayttoMuuttuu)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case rakennuksessa = 1
            case kayttotarkoitus = 2
            case kayttoMuuttuu = 3
        }
    }
}

extension Elintarvikehuoneisto {
    /// - fi: Liitteet
    /// - sv: Bilagor
    /// - en: Attachments
    ///
    /// Legal basis: ElintarvikeL 297/2021 10 §.
    public struct Liitteet: FormGroup {
        /// - fi: Pohjapiirros
        /// - sv: Planritning
        /// - en: Floor plan
        ///
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        @Part public var pohjapiirros: Liite
        /// - fi: Lupa käyttötarkoituksen muutokseen
        /// - sv: Tillstånd till ändrad användning
        /// - en: Permit for the change of use
        ///
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        @Part public var kayttotarkoituksenMuutos: Liite?
        /// - fi: Ilmanvaihdon mittaustiedot
        /// - sv: Mätresultat för ventilationen
        /// - en: Ventilation measurements
        ///
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        @Part public var ilmanvaihto: Liite?

        public init(pohjapiirros: Liite, kayttotarkoituksenMuutos: Liite? = nil, ilmanvaihto: Liite? = nil) {
            self.pohjapiirros = pohjapiirros
            self.kayttotarkoituksenMuutos = kayttotarkoituksenMuutos
            self.ilmanvaihto = ilmanvaihto
        }

        public init(from reader: FieldReader<Self>) throws(TypedModelError) {
            self.pohjapiirros = try reader.group(.pohjapiirros)
            self.kayttotarkoituksenMuutos = try reader.optionalGroup(.kayttotarkoituksenMuutos)
            self.ilmanvaihto = try reader.optionalGroup(.ilmanvaihto)
        }

        public enum Field: Int, CaseIterable, Sendable {
            case pohjapiirros = 1
            case kayttotarkoituksenMuutos = 6
            case ilmanvaihto = 11
        }
    }
}

extension Elintarvikehuoneisto {
    /// - fi: Pohjapiirros
    /// - sv: Planritning
    /// - en: Floor plan
    ///
    /// Legal basis: ElintarvikeL 297/2021 10 §.
    /// Type `liite`, in 3 places.
    public struct Liite: FormGroup {
        /// - fi: Tiedoston nimi
        /// - sv: Filens namn
        /// - en: File name
        ///
        /// mandatory, teksti: minLength 1, maxLength 200.
        /// One line of text.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var nimi: String
        /// - fi: Tiedostomuoto
        /// - sv: Filformat
        /// - en: File format
        ///
        /// mandatory, code.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var muoto: Muoto
        /// - fi: Tiedoston koko
        /// - sv: Filens storlek
        /// - en: File size
        ///
        /// mandatory, number: maxInclusive 20000000.
        /// Unit: B.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
        public var koko: ExactDecimal
        /// - fi: Tiiviste (SHA-256)
        /// - sv: Kontrollsumma (SHA-256)
        /// - en: Digest (SHA-256)
        ///
        /// mandatory, other: length 32.
        /// Legal basis: ElintarvikeL 297/2021 10 §.
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

extension Elintarvikehuoneisto {
    /// Codes of `peruste`.
    public enum Peruste: String, FieldCode {
        /// Toiminnan aloittaminen · Verksamheten inleds · Start of the activity
        case aloittaminen = "aloittaminen"
        /// Toiminnan olennainen muuttaminen · Verksamheten ändras väsentligt · Essential change of the activity
        case olennainenMuutos = "olennainenMuutos"
        /// Toimijan vaihtuminen · Företagaren byts · Change of operator
        case toimijanVaihdos = "toimijanVaihdos"
        /// Toiminnan keskeyttäminen · Verksamheten avbryts · Suspension of the activity
        case keskeyttaminen = "keskeyttaminen"
        /// Toiminnan lopettaminen · Verksamheten avslutas · End of the activity
        case lopettaminen = "lopettaminen"
    }
}

extension Elintarvikehuoneisto {
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

extension Elintarvikehuoneisto {
    /// Codes of `laji`.
    public enum Laji: String, FieldCode {
        /// Kiinteä huoneisto tai alue · Fast lokal eller område · Fixed premises or area
        case kiintea = "kiintea"
        /// Liikkuva, esimerkiksi auto, vaunu tai teltta · Mobil, till exempel bil, vagn eller tält · Mobile, for example a van, trailer or tent
        case liikkuva = "liikkuva"
        /// Virtuaalinen, esimerkiksi verkkokauppa · Virtuell, till exempel webbutik · Virtual, for example an online shop
        case virtuaalinen = "virtuaalinen"
    }
}

extension Elintarvikehuoneisto {
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

extension Elintarvikehuoneisto {
    /// Codes of `toiminto`.
    public enum Toiminto: String, FieldCode {
        /// A1 Alkutuotannon tuotteiden myynti tilalta · A1 Försäljning av primärprodukter från gården · A1 Sale of primary products from the farm
        case a1 = "A1"
        /// A2 Hunajan käsittely ja pakkaaminen · A2 Hantering och förpackning av honung · A2 Handling and packing of honey
        case a2 = "A2"
        /// A3 Itujen ja idätettyjen siementen tuotanto · A3 Produktion av groddar · A3 Production of sprouts
        case a3 = "A3"
        /// B1 Maidon vastaanotto ja lämpökäsittely · B1 Mottagning och värmebehandling av mjölk · B1 Reception and heat treatment of milk
        case b1 = "B1"
        /// B2 Juuston valmistus · B2 Tillverkning av ost · B2 Making of cheese
        case b2 = "B2"
        /// B3 Jäätelön ja muiden maitotuotteiden valmistus · B3 Tillverkning av glass och andra mjölkprodukter · B3 Making of ice cream and other dairy products
        case b3 = "B3"
        /// C1 Lihan leikkaaminen ja jauhaminen · C1 Styckning och malning av kött · C1 Cutting and mincing of meat
        case c1 = "C1"
        /// C2 Lihavalmisteiden valmistus · C2 Tillverkning av köttprodukter · C2 Making of meat products
        case c2 = "C2"
        /// C3 Riistan käsittely · C3 Hantering av vilt · C3 Handling of game
        case c3 = "C3"
        /// D1 Kalan perkaaminen ja fileointi · D1 Rensning och filering av fisk · D1 Gutting and filleting of fish
        case d1 = "D1"
        /// D2 Kalavalmisteiden valmistus · D2 Tillverkning av fiskprodukter · D2 Making of fish products
        case d2 = "D2"
        /// E1 Munien pakkaaminen · E1 Förpackning av ägg · E1 Packing of eggs
        case e1 = "E1"
        /// E2 Munatuotteiden valmistus · E2 Tillverkning av äggprodukter · E2 Making of egg products
        case e2 = "E2"
        /// F1 Ruoka- ja kahvileivän valmistus · F1 Tillverkning av matbröd och kaffebröd · F1 Baking of bread and pastries
        case f1 = "F1"
        /// F2 Myllytuotteiden valmistus · F2 Tillverkning av kvarnprodukter · F2 Milling
        case f2 = "F2"
        /// F3 Kasvis-, marja- ja hedelmätuotteiden valmistus · F3 Tillverkning av grönsaks-, bär- och fruktprodukter · F3 Making of vegetable, berry and fruit products
        case f3 = "F3"
        /// G1 Juomien valmistus · G1 Tillverkning av drycker · G1 Making of drinks
        case g1 = "G1"
        /// G2 Makeisten valmistus · G2 Tillverkning av sötsaker · G2 Making of confectionery
        case g2 = "G2"
        /// G3 Valmisruokien ja yhdistelmätuotteiden valmistus · G3 Tillverkning av färdigmat och sammansatta produkter · G3 Making of ready meals and composite products
        case g3 = "G3"
        /// G4 Ravintolisien ja erityisruokien valmistus · G4 Tillverkning av kosttillskott och specialkost · G4 Making of food supplements and special foods
        case g4 = "G4"
        /// H1 Vähittäismyynti myymälässä · H1 Detaljhandel i butik · H1 Retail in a shop
        case h1 = "H1"
        /// H2 Tori-, tapahtuma- ja kioskimyynti · H2 Försäljning på torg, evenemang och i kiosk · H2 Sale at markets, events and kiosks
        case h2 = "H2"
        /// H3 Verkkokauppa ja etämyynti · H3 Webbhandel och distansförsäljning · H3 Online and distance selling
        case h3 = "H3"
        /// H4 Tukkumyynti · H4 Partihandel · H4 Wholesale
        case h4 = "H4"
        /// I1 Ravintola · I1 Restaurang · I1 Restaurant
        case i1 = "I1"
        /// I2 Kahvila tai pikaruokapaikka · I2 Kafé eller snabbmatsställe · I2 Café or fast food
        case i2 = "I2"
        /// I3 Koulun, päiväkodin tai hoitolaitoksen keittiö · I3 Kök i skola, daghem eller vårdinrättning · I3 Kitchen of a school, nursery or care home
        case i3 = "I3"
        /// I4 Keskuskeittiö tai pitopalvelu · I4 Centralkök eller catering · I4 Central kitchen or catering
        case i4 = "I4"
        /// J1 Elintarvikkeiden varastointi · J1 Lagring av livsmedel · J1 Storage of food
        case j1 = "J1"
        /// J2 Elintarvikkeiden pakkaaminen · J2 Förpackning av livsmedel · J2 Packing of food
        case j2 = "J2"
        /// J3 Elintarvikkeiden kuljetus · J3 Transport av livsmedel · J3 Transport of food
        case j3 = "J3"
        /// K1 Elintarvikkeiden maahantuonti ja sisämarkkinakauppa · K1 Import av livsmedel och handel på den inre marknaden · K1 Import of food and trade within the EU
        case k1 = "K1"
        /// K2 Elintarvikkeiden vienti · K2 Export av livsmedel · K2 Export of food
        case k2 = "K2"
        /// K3 Muu elintarviketoiminta · K3 Annan livsmedelsverksamhet · K3 Other food activity
        case k3 = "K3"
    }
}

extension Elintarvikehuoneisto {
    /// Codes of `vahariskinen`.
    public enum Vahariskinen: String, FieldCode {
        /// Raakamaidon vähäinen myynti · Försäljning av obehandlad mjölk i liten mängd · Sale of small amounts of raw milk
        case raakamaito = "raakamaito"
        /// Ternimaidon vähäinen myynti · Försäljning av råmjölk i liten mängd · Sale of small amounts of colostrum
        case ternimaito = "ternimaito"
        /// Kananmunien myynti suoraan kuluttajalle · Försäljning av hönsägg direkt till konsumenten · Sale of hen eggs straight to the consumer
        case munat = "munat"
        /// Hunajan käsittely ja myynti · Hantering och försäljning av honung · Handling and sale of honey
        case hunaja = "hunaja"
        /// Kalan pienimuotoinen käsittely · Småskalig hantering av fisk · Small-scale handling of fish
        case kala = "kala"
        /// Siipikarjan ja kanin lihan vähäinen myynti · Försäljning av fjäderfä- och kaninkött i liten mängd · Sale of small amounts of poultry and rabbit meat
        case siipikarja = "siipikarja"
        /// Luonnonvaraisen riistan vähäinen myynti · Försäljning av frilevande vilt i liten mängd · Sale of small amounts of wild game
        case riista = "riista"
        /// Poronlihan kuivaaminen ja vähäinen myynti · Torkning av renkött och försäljning i liten mängd · Drying of reindeer meat and sale of small amounts
        case poro = "poro"
        /// Eläinperäisten tuotteiden vähäinen toimitus myymälästä toiseen · Leverans i liten mängd av animaliska produkter mellan butiker · Delivery of small amounts of animal products between shops
        case vahittaismyynnista = "vahittaismyynnista"
    }
}

extension Elintarvikehuoneisto {
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
