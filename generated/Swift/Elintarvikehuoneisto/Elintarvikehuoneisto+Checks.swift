// Generated from elintarvike/elintarvikehuoneisto.xsd by `kevyt build`. Changes here are lost.
// swift-format-ignore-file

import FormRuntime

extension Elintarvikehuoneisto {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.group(.ilmoitus, Ilmoitus.check)  // mandatory
        check.group(.toimija, Toimija.check)  // mandatory
        check.group(.toimipaikka, Toimipaikka.check)  // mandatory
        check.group(.toiminta, Toiminta.check)  // optional; asked when not(answered(ilmoitus/peruste)) or tagged(ilmoitus/peruste, 'jatkuu')
        check.group(.omavalvonta, Omavalvonta.check)  // optional; asked when not(answered(ilmoitus/peruste)) or tagged(ilmoitus/peruste, 'jatkuu')
        check.group(.rakennus, Rakennus.check)  // optional; asked when toimipaikka/laji = 'kiintea' and (not(answered(ilmoitus/peruste)) or tagged(ilmoitus/peruste, 'jatkuu'))
        check.group(.liitteet, Liitteet.check)  // optional; asked when not(answered(ilmoitus/peruste)) or tagged(ilmoitus/peruste, 'jatkuu')
        check.rule(.neljaViikkoa)  // deadline ilmoitus/aloitus - days(28): Send the notification by {by}, four weeks before the start or the change
    }
}

extension Elintarvikehuoneisto.Ilmoitus {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.peruste)  // mandatory; code
        check.field(.aloitus)  // optional; date; asked when tagged(peruste, 'jatkuu'); required when true()
        check.field(.paattyy)  // optional; date; asked when peruste = 'aloittaminen'
        check.field(.loppuminen)  // optional; date; asked when tagged(peruste, 'paattyy'); required when true()
        check.field(.muutos)  // optional; pitkaTeksti: minLength 1, maxLength 4000; asked when peruste = 'olennainenMuutos'; required when true()
        check.field(.edellinenToimija)  // optional; teksti: minLength 1, maxLength 200; asked when peruste = 'toimijanVaihdos'; required when true()
        check.rule(.paattyyAlunJalkeen)  // error unless paattyy >= aloitus: The last day {paattyy} is before the start {aloitus}. Correct one of the days
    }
}

extension Elintarvikehuoneisto.Toimija {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.nimi)  // mandatory; teksti: minLength 1, maxLength 200
        check.choice(.tunnus, Elintarvikehuoneisto.Tunnus.check)  // mandatory
        check.group(.osoite, Elintarvikehuoneisto.Osoite.check)  // mandatory
        check.field(.puhelin)  // mandatory; puhelin: pattern \+[1-9][0-9]{5,14}
        check.field(.sahkoposti)  // mandatory; sahkoposti: maxLength 254, pattern [^\s@]+@[^\s@]+\.[^\s@]+
        check.field(.turvakielto)  // mandatory; boolean
    }
}

extension Elintarvikehuoneisto.Tunnus {
    public static func check(_ check: inout GroupCheck<Self>) {
        switch check.branch {
        case .yTunnus:
            check.field(.yTunnus)  // mandatory; yTunnus: pattern [0-9]{7}-[0-9]; check digit yTunnus
        case .henkilotunnus:
            check.field(.henkilotunnus)  // mandatory; henkilotunnus: pattern [0-3][0-9][01][0-9][0-9]{2}[+\-YXWVUABCDEF][0-9]{3}[0-9A-FHJ-NPR-Y]; check digit henkilotunnus
        case nil: break
        }
    }
}

extension Elintarvikehuoneisto.Osoite {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.katu)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.postinumero)  // mandatory; text: minLength 1, maxLength 12
        check.field(.postitoimipaikka)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.maa)  // mandatory; maa
        check.rule(.postinumeroSuomessa)  // error unless maa != 'FIN' or matches(postinumero, '[0-9]{5}'): Write the five digits of the Finnish postal code, for example 04130
    }
}

extension Elintarvikehuoneisto.Toimipaikka {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.nimi)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.markkinointinimi)  // optional; teksti: minLength 1, maxLength 200
        check.field(.laji)  // mandatory; code
        check.group(.osoite, Elintarvikehuoneisto.Kohdeosoite.check)  // optional; asked when laji = 'kiintea'; required when true()
        check.field(.kunta)  // optional; kunta; asked when laji = 'kiintea'; required when true()
        check.field(.kotikunta)  // optional; kunta; asked when tagged(laji, 'kotikunta'); required when true()
        check.field(.tunniste)  // optional; teksti: minLength 1, maxLength 200; asked when laji = 'liikkuva'; required when true()
        check.field(.verkkosivu)  // optional; verkkosivu: maxLength 200, pattern https?://[^\s/]+\.[^\s]+; required when laji = 'virtuaalinen'
        check.field(.puhelin)  // optional; puhelin: pattern \+[1-9][0-9]{5,14}
        check.field(.sahkoposti)  // optional; sahkoposti: maxLength 254, pattern [^\s@]+@[^\s@]+\.[^\s@]+
        check.field(.eriPostitusosoite)  // mandatory; boolean
        check.group(.postitusosoite, Elintarvikehuoneisto.Osoite.check)  // optional; asked when eriPostitusosoite
    }
}

extension Elintarvikehuoneisto.Kohdeosoite {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.katu)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.numero)  // optional; text: pattern [0-9]{1,4}[a-zåäö]?(-[0-9]{1,4}[a-zåäö]?)?
        check.field(.porras)  // optional; text: pattern [A-ZÅÄÖ]
        check.field(.huoneisto)  // optional; text: pattern [0-9]{1,4}[a-zåäö]?
        check.field(.postinumero)  // mandatory; postinumero: pattern [0-9]{5}
        check.field(.postitoimipaikka)  // mandatory; teksti: minLength 1, maxLength 200
    }
}

extension Elintarvikehuoneisto.Toiminta {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.paatoiminta)  // mandatory; toiminto
        check.field(.muuToiminta)  // optional; teksti: minLength 1, maxLength 200; asked when tagged(paatoiminta, 'tarkennettava'); required when true()
        check.field(.vahariskinen)  // optional; vahariskinen
        check.field(.kuvaus)  // mandatory; pitkaTeksti: minLength 1, maxLength 4000
        check.field(.laajuus)  // mandatory; pitkaTeksti: minLength 1, maxLength 4000
        check.field(.pintaAla)  // optional; number: fractionDigits 1, minInclusive 1, maxInclusive 500000; m2
        check.field(.asiakaspaikat)  // optional; number: maxInclusive 100000; kpl; asked when tagged(paatoiminta, 'tarjoilu'); required when true()
    }
}

extension Elintarvikehuoneisto.Omavalvonta {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.paivays)  // mandatory; date
        check.field(.kuvaus)  // mandatory; pitkaTeksti: minLength 1, maxLength 4000
    }
}

extension Elintarvikehuoneisto.Rakennus {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.rakennuksessa)  // mandatory; boolean
        check.field(.kayttotarkoitus)  // optional; teksti: minLength 1, maxLength 200; asked when rakennuksessa; required when true()
        check.field(.kayttoMuuttuu)  // optional; boolean; asked when rakennuksessa
    }
}

extension Elintarvikehuoneisto.Liitteet {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.group(.pohjapiirros, Elintarvikehuoneisto.Liite.check)  // mandatory
        check.group(.kayttotarkoituksenMuutos, Elintarvikehuoneisto.Liite.check)  // optional; asked when rakennus/kayttoMuuttuu; required when true()
        check.group(.ilmanvaihto, Elintarvikehuoneisto.Liite.check)  // optional
    }
}

extension Elintarvikehuoneisto.Liite {
    public static func check(_ check: inout GroupCheck<Self>) {
        check.field(.nimi)  // mandatory; teksti: minLength 1, maxLength 200
        check.field(.muoto)  // mandatory; code
        check.field(.koko)  // mandatory; number: maxInclusive 20000000; B
        check.field(.tiiviste)  // mandatory; other: length 32
    }
}
